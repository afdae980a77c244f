import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Draft, problemsOf } from './draft';
import { DraftForm } from './draft-form';
import type { Desk } from './use-desk';
import { isWorth, type Work } from './work';

interface Props {
  work: Desk;
  current: Work;
  text: string;
}

/** The fields of the claim in view, or of those that take its place; Enter saves. */
export function WorkForm({ work, current, text }: Props) {
  const { t } = useTranslation('desk');
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const { mode, drafts, reason } = current;
  const problems = drafts.map(problemsOf);
  const dirty = isWorth(current, work.claim ?? undefined);
  const failure = work.acts.said?.what === 'failed' ? work.acts.said.failure?.code : undefined;
  const needsReason = failure === 'correction.figure_not_in_words' || failure === 'correction.reason_required';

  useEffect(() => {
    if (needsReason) form.current?.querySelector<HTMLInputElement>('input[name="reason"]')?.focus();
  }, [needsReason]);

  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (!dirty || problems.some((found) => found.length > 0)) return;
    await work.save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };
  const change = (index: number, part: Partial<Draft>) =>
    work.change({ ...current, drafts: drafts.map((draft, at) => (at === index ? { ...draft, ...part } : draft)) });

  return (
    <form
      ref={form}
      className="work-form"
      data-dirty={dirty}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
    >
      {mode !== 'edit' && <h3>{t(`claim.${mode}Title`)}</h3>}
      {drafts.map((draft, index) => (
        <fieldset key={index}>
          {drafts.length > 1 && <legend>{t('claim.part', { index: index + 1 })}</legend>}
          <DraftForm
            draft={draft}
            text={text}
            selected={work.selected}
            problems={tried ? problems[index]! : []}
            change={(part) => change(index, part)}
          />
        </fieldset>
      ))}
      {dirty && (
        <>
          <label className="field wide">
            <span>{t(needsReason ? 'field.reasonNeeded' : 'field.reason')}</span>
            <input
              name="reason"
              value={reason}
              placeholder={t('field.reasonHint')}
              aria-invalid={needsReason && reason.trim() === ''}
              onChange={(event) => work.change({ ...current, reason: event.currentTarget.value })}
            />
          </label>
          <p className="actions">
            <button type="submit" className="button primary" disabled={work.acts.busy}>
              {t(mode === 'edit' ? 'claim.save' : `claim.${mode}Save`)} <kbd>Enter</kbd>
            </button>
            <button type="button" className="button" onClick={work.giveUp}>
              {t('claim.discard')}
            </button>
          </p>
        </>
      )}
    </form>
  );
}
