import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Claim } from '../api/types';
import { formatFigure } from '../../../src/figures/format-figure';
import { useLanguage } from '../i18n/use-language';
import { claimAddress } from './claim-anchor';
import './from-to.css';

/** What a figure was and what it is, each leading to its sentence. */
export function FromTo({ from, to }: { from: Claim; to: Claim }) {
  const { t } = useTranslation();
  return (
    <span className="from-to">
      <LinkedFigure claim={from} />
      <span aria-hidden="true">→</span>
      <span className="only-read-aloud">{t('change.to')}</span>
      <LinkedFigure claim={to} />
    </span>
  );
}

/** A claim's figure with the year of its report, leading to its sentence. */
function LinkedFigure({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  const { lead, text } = formatFigure(claim, useLanguage());
  return (
    <Link to={claimAddress(claim)} title={claim.quote}>
      {lead && `${lead} `}
      <b>{text}</b> <span className="from-to-year">{t('scorecard.quoteYear', { year: claim.reportYear })}</span>
    </Link>
  );
}
