import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Claim } from '../api/types';
import { claimAnchor } from './claim-anchor';
import './quote-link.css';

/** A claim's own words, leading to their sentence in the report. */
export function QuoteLink({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  return (
    <Link
      className="quote"
      to={`/reports/${claim.reportId}#${claimAnchor(claim.id)}`}
      title={t('scorecard.quoteFrom', { year: claim.reportYear })}
    >
      <q lang="zh-CN">{claim.quote}</q>
      <span className="quote-year">{t('scorecard.quoteYear', { year: claim.reportYear })}</span>
    </Link>
  );
}
