import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskVerdict } from '../../api/desk-types';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { VERDICTS, type Verdict } from '../../verdicts/verdicts';
import { Sheet } from './sheet';
import { readStored, writeStored } from './stored-state';
import type { Desk } from './use-desk';

interface Props {
  verdict: DeskVerdict;
  work: Desk;
  onClose: () => void;
}

/** Another verdict than that of the rules, with the editor's reason; what was typed outlasts a sign-in that ran out. */
export function OverruleSheet({ verdict, work, onClose }: Props) {
  const { t } = useTranslation('desk');
  const store = `duixian.desk.overrule.${verdict.id}`;
  const [to, setTo] = useState<Verdict>(() => readStored(`${store}.to`, verdict.verdict === 'met' ? 'missed' : 'met'));
  const [reason, setReason] = useState(() => readStored(`${store}.reason`, ''));
  const save = async () => {
    if (reason.trim() === '') return;
    const input = {
      kind: 'overrule' as const,
      claimId: verdict.target.id,
      verdict: to,
      seen: verdict.overrule?.id ?? null,
    };
    const kept = await work.run([input], { reportId: verdict.target.reportId, reason });
    if (kept) writeStored(`${store}.reason`, '');
    onClose();
  };
  return (
    <Sheet title={t('verdict.overruleTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p lang="zh-CN">
          {verdict.target.quote} <VerdictLabel verdict={verdict.verdict} />
        </p>
        <fieldset className="overrule-choices">
          <legend>{t('verdict.overruleTo')}</legend>
          {VERDICTS.map((each) => (
            <label key={each} className="check">
              <input
                type="radio"
                name="verdict"
                checked={to === each}
                onChange={() => {
                  setTo(each);
                  writeStored(`${store}.to`, each);
                }}
              />
              <VerdictLabel verdict={each} />
            </label>
          ))}
        </fieldset>
        <label className="field">
          <span>{t('verdict.overruleWhy')}</span>
          <textarea
            rows={3}
            required
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
              writeStored(`${store}.reason`, event.currentTarget.value);
            }}
          />
        </label>
        <p className="sheet-actions">
          <button type="submit" className="button primary" disabled={work.acts.busy}>
            {t('verdict.overruleSave')}
          </button>
        </p>
      </form>
    </Sheet>
  );
}
