import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Claim, PlanTarget } from '../../api/types';
import { claimAddress } from '../../components/claim-anchor';
import { formatFigure } from '../../../../src/figures/format-figure';
import { useLanguage } from '../../i18n/use-language';

/** What each year of a plan brought, as its report says; a report without a figure is not one that is not here. */
export function PlanYears({ plan }: { plan: PlanTarget }) {
  const { t } = useTranslation('region');
  const told = new Map(plan.years.map((each) => [each.year, each]));
  const years = Array.from({ length: plan.to - plan.from + 1 }, (_, index) => plan.from + index);
  return (
    <ol className="plan-years" aria-label={t('plans.years')}>
      {years.map((year) => {
        const { report, outcome } = told.get(year) ?? {};
        const silence = report ? 'silent' : told.has(year) ? 'absent' : 'toCome';
        return (
          <li key={year} data-state={outcome ? 'told' : silence}>
            <span className="plan-year">{year}</span>
            {outcome ? <YearFigure outcome={outcome} /> : <span className="faint">{t(`plans.${silence}`)}</span>}
          </li>
        );
      })}
    </ol>
  );
}

function YearFigure({ outcome }: { outcome: Claim }) {
  const { lead, text } = formatFigure(outcome, useLanguage());
  return (
    <Link to={claimAddress(outcome)} title={outcome.quote}>
      {lead && <span className="figure-lead">{lead} </span>}
      {text}
    </Link>
  );
}
