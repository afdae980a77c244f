import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deskReportQuery } from '../../api/desk.queries';
import type { DeskClaim, DeskVerdict } from '../../api/desk-types';
import { FigureView } from '../../components/figure-view';
import { QueryView } from '../../components/query-view';
import { ClaimChoices } from './claim-choices';
import { linkOf } from './link-inputs';
import { orderOutcomes } from './order-outcomes';
import { Sheet } from './sheet';
import type { Desk } from './use-desk';

interface Props {
  verdict: DeskVerdict;
  work: Desk;
  onClose: () => void;
}

/** Any outcome of the report that tells of the target's year, also one that the rules did not consider. */
export function LinkSheet({ verdict, work, onClose }: Props) {
  const { t } = useTranslation('desk');
  const { outcomeReportId, target } = verdict;
  return (
    <Sheet title={t('verdict.another')} onClose={onClose}>
      <p lang="zh-CN">
        {target.quote} <FigureView figure={target} />
      </p>
      {outcomeReportId === null ? (
        <p>{t('verdict.noReport', { year: verdict.year + 1 })}</p>
      ) : (
        <Outcomes reportId={outcomeReportId} verdict={verdict} work={work} onClose={onClose} />
      )}
    </Sheet>
  );
}

function Outcomes({ reportId, ...props }: Props & { reportId: number }) {
  const query = useQuery(deskReportQuery(reportId));
  return <QueryView query={query}>{({ claims }) => <Choice claims={claims} {...props} />}</QueryView>;
}

function Choice({ claims, verdict, work, onClose }: Props & { claims: readonly DeskClaim[] }) {
  const { t } = useTranslation('desk');
  const [words, setWords] = useState('');
  const outcomes = claims.filter(({ role, rejected }) => role === 'outcome' && !rejected);
  const found = orderOutcomes(verdict.target, outcomes).filter(({ name, quote }) =>
    words.split(/\s+/).every((word) => name.includes(word) || quote.includes(word)),
  );
  const choose = async (outcome: DeskClaim | undefined) => {
    if (!outcome) return;
    onClose();
    await work.run([linkOf(verdict, outcome.id)], { reportId: verdict.target.reportId });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void choose(found[0]);
      }}
    >
      <label className="field">
        <span>{t('verdict.findOutcome')}</span>
        <input type="search" autoFocus value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      </label>
      <p className="faint" aria-live="polite">
        {found.length === 0 ? t('verdict.nothingFound') : t('verdict.found', { count: found.length })}
      </p>
      <ClaimChoices
        claims={found}
        choose={(outcome) => void choose(outcome)}
        current={verdict.outcome?.id}
        disabled={work.acts.busy}
      />
    </form>
  );
}
