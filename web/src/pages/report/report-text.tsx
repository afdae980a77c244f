import { type FocusEvent, type KeyboardEvent, type MouseEvent, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDetails } from '../../api/types';
import { RoleLegend } from './role-legend';
import { segmentText } from './segment-text';
import { TextParagraph } from './text-paragraph';
import { useClaimInView } from './use-claim-in-view';
import { usePassage } from './use-passage';
import type { Selection } from './use-selected-claim';

interface Props {
  report: Pick<ReportDetails, 'text' | 'claims'>;
  selection: Selection;
}

/** The report's text with its claims underlined; choosing one shows it in the panel. */
export function ReportText({ report, selection }: Props) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const description = useId();
  const passage = usePassage(container, report.text);
  const paragraphs = useMemo(
    () => segmentText(report.text, passage ? [...report.claims, passage] : report.claims),
    [report.text, report.claims, passage],
  );
  const claims = useMemo(() => new Map(report.claims.map((claim) => [claim.id, claim])), [report.claims]);
  const { chosen, shown, choose, point } = selection;
  useClaimInView(container, chosen?.id ?? null);

  const onClick = (event: MouseEvent) => {
    const id = claimAt(event.target);
    if (id === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void choose(id);
  };
  const onFocus = (event: FocusEvent) => {
    const id = claimAt(event.target);
    if (id !== null && !claimsAt(event.target).includes(chosen?.id ?? -1)) void choose(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (claimAt(event.target) === null || event.key !== 'Enter') return;
    event.preventDefault();
    document.getElementById('claim-panel')?.focus();
  };

  return (
    <section className="report-body" aria-label={t('report.text')}>
      <RoleLegend claims={report.claims} />
      {paragraphs.length === 0 && <p>{t('report.noText')}</p>}
      <p hidden id={`${description}target`}>
        {t('report.target')}
      </p>
      <p hidden id={`${description}outcome`}>
        {t('report.outcome')}
      </p>
      <div
        ref={container}
        className="report-text"
        lang="zh-CN"
        onClick={onClick}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onMouseOver={(event) => point(claimAt(event.target))}
        onMouseLeave={() => point(null)}
      >
        {paragraphs.map((paragraph) => (
          <TextParagraph
            key={paragraph.offset}
            paragraph={paragraph}
            claims={claims}
            description={description}
            shown={shown && paragraph.segments.some((each) => each.claims.includes(shown.id)) ? shown.id : null}
          />
        ))}
      </div>
    </section>
  );
}

function claimsAt(target: EventTarget): number[] {
  const covered = target instanceof Element ? target.closest<HTMLElement>('[data-claims]') : null;
  return covered?.dataset.claims?.split(' ').map(Number) ?? [];
}

/** The claim that an element of the text stands for first. */
function claimAt(target: EventTarget): number | null {
  return claimsAt(target)[0] ?? null;
}
