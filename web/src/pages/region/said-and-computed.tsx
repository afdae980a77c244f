import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Silence } from '../../api/types';
import { passageAnchor } from '../../components/claim-anchor';
import { totalOf } from '../../components/verdict-shares';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { VERDICTS } from '../../verdicts/verdicts';
import './said-and-computed.css';

/** What the next report says of the year's targets as a whole, beside what was computed; nothing where it says nothing. */
export function SaidAndComputed({ selfClaims }: { selfClaims: Silence['selfClaims'] }) {
  const { t } = useTranslation('region');
  if (!selfClaims || selfClaims.claims.length === 0) return null;
  const { claims, counts } = selfClaims;
  return (
    <dl className="said-and-computed">
      <dt>{t('said.said', { year: claims[0]!.reportYear })}</dt>
      <dd>
        {claims.map(({ quote, offset, of, reportId }) => (
          <span key={offset} className="said-quote">
            <Link to={`/reports/${reportId}#${passageAnchor(offset, quote.length)}`}>
              <q lang="zh-CN">{quote}</q>
            </Link>
            {of === 'plan' && <span className="faint">{t('said.ofPlan')}</span>}
          </span>
        ))}
      </dd>
      <dt>{t('said.computed')}</dt>
      <dd className="said-counts">
        <span>{t('said.total', { count: totalOf(counts) })}</span>
        {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
          <span key={verdict}>
            <VerdictLabel verdict={verdict} /> {counts[verdict]}
          </span>
        ))}
      </dd>
    </dl>
  );
}
