import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskReport } from '../../api/desk-types';
import '../report/claim-panel.css';
import { ClaimSummary } from './claim-summary';
import { QueueReason } from './queue-reason';
import { UnsavedList } from './unsaved-list';
import type { Desk } from './use-desk';
import { VerdictCard } from './verdict-card';
import { WorkForm } from './work-form';

/** The claim in view with all its fields, and below what it is linked with and the verdict. */
export function DeskPanel({ desk, work }: { desk: DeskReport; work: Desk }) {
  const { t } = useTranslation('desk');
  const { claim, current } = work;

  // What is in doubt stands first.
  const doubtfulLink = work.walk.why === 'link' && work.walk.isAt(claim);
  const verdicts = claim && (
    <section className="desk-verdicts">
      <h3>{t('verdict.title')}</h3>
      {claim.verdicts.length === 0 && <p className="faint">{t('verdict.none')}</p>}
      {claim.verdicts.map((verdict, index) => (
        <VerdictCard key={verdict.id} verdict={verdict} claim={claim} work={work} first={index === 0} />
      ))}
    </section>
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    document.querySelector<HTMLElement>(`.report-text [data-claims~="${claim?.id}"]`)?.focus();
  };
  return (
    <aside className="claim-panel desk-panel" data-empty={!current} aria-label={t('claim.panel')} onKeyDown={onKeyDown}>
      <div id="claim-panel" tabIndex={-1} className="claim-panel-body">
        <QueueReason desk={desk} work={work} />
        <UnsavedList desk={desk} work={work} />
        {claim && <ClaimSummary claim={claim} work={work} />}
        {doubtfulLink && verdicts}
        {current ? (
          <WorkForm key={`${current.mode}-${claim?.id}`} work={work} current={current} text={desk.text} />
        ) : (
          <p className="claim-hint">{t('claim.hint')}</p>
        )}
        {!doubtfulLink && verdicts}
      </div>
    </aside>
  );
}
