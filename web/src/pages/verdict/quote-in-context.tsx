import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StandingVerdict, VerdictDetail } from '../../api/verdicts.queries';
import { claimAddress } from '../../components/claim-anchor';
import { FigureView } from '../../components/figure-view';
import { ABSENCE } from '../../verdicts/absence';

interface Props {
  role: 'target' | 'outcome';
  verdict: VerdictDetail;
  standing: StandingVerdict;
}

/** What the report says, among the sentences around it; where it says nothing, that it does. */
export function QuoteInContext({ role, verdict, standing }: Props) {
  const { t } = useTranslation('verdict');
  const { t: common } = useTranslation();
  const claim = standing[role];
  const context = role === 'target' ? standing.targetContext : standing.outcomeContext;
  const report = role === 'target' ? verdict.report : verdict.nextReport;
  const year = claim?.reportYear ?? report?.year ?? standing.target.end + 1;
  return (
    <section className="quote-in-context" aria-label={t(role)}>
      <p className="quote-head">
        <b>{t(role)}</b>
        {report ? (
          <Link to={`/reports/${report.id}`}>{t('inReport', { year })}</Link>
        ) : (
          <span>{t('inReport', { year })}</span>
        )}
      </p>
      {claim ? (
        <>
          <FigureView figure={claim} />
          <blockquote lang="zh-CN">
            <span>{context?.before}</span>
            <mark className="claim" data-roles={role}>
              {claim.quote}
            </mark>
            <span>{context?.after}</span>
          </blockquote>
          <p className="screen-only">
            <Link to={claimAddress(claim)}>{t('inText')}</Link>
          </p>
        </>
      ) : (
        <p className="quote-absent">{common(ABSENCE[standing.verdict])}</p>
      )}
    </section>
  );
}
