import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Claim } from '../api/types';
import { claimAddress } from './claim-anchor';
import './quote-link.css';

interface Props {
  claim: Claim;
  /** Year of the report that the reader takes the quote to be from; another one is said. */
  expectedYear: number;
}

/** A claim's own words, leading to their sentence in the report. */
export function QuoteLink({ claim, expectedYear }: Props) {
  const { t } = useTranslation();
  return (
    <Link className="quote" to={claimAddress(claim)} title={t('scorecard.quoteFrom', { year: claim.reportYear })}>
      <q lang="zh-CN">{claim.quote}</q>
      {claim.reportYear !== expectedYear && (
        <span className="quote-year">{t('scorecard.quoteYear', { year: claim.reportYear })}</span>
      )}
    </Link>
  );
}
