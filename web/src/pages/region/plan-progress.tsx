import { useTranslation } from 'react-i18next';
import type { PlanTarget } from '../../api/types';
import { ClaimName } from '../../components/claim-name';
import { FigureView } from '../../components/figure-view';
import { FromTo } from '../../components/from-to';
import { QuoteLink } from '../../components/quote-link';
import { formatFigure } from '../../../../src/figures/format-figure';
import { formatQuantity, roundComputed } from '../../../../src/figures/quantity';
import { useLanguage } from '../../i18n/use-language';
import { PaceLabel } from '../../progress/pace-label';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { PlanYears } from './plan-years';

/** One plan target: what it wants, how it stands, what each year brought, and what became of it in the end. */
export function PlanProgress({ plan }: { plan: PlanTarget }) {
  const { t } = useTranslation();
  const { verdict, from, to, changes } = plan;
  const { target } = verdict;
  return (
    <li className="plan">
      <div className="plan-target">
        <div className="plan-name">
          <ClaimName claim={target} />
          <span className="plan-period">{t('scorecard.period', { start: from, end: to })}</span>
        </div>
        <FigureView figure={target} />
        <QuoteLink claim={target} expectedYear={0} />
        {changes.map((change) => (
          <div key={change.now.id} className="plan-change">
            {t(`change.${change.kind}`)} <FromTo from={change.before} to={change.now} />
          </div>
        ))}
      </div>
      <div className="plan-state">
        {verdict.verdict === 'pending' ? <PaceLabel pace={plan.pace} /> : <VerdictLabel verdict={verdict.verdict} />}
        <PaceFigures plan={plan} />
      </div>
      <PlanYears plan={plan} />
    </li>
  );
}

/** Value so far beside that of an even pace, and what the remaining years have to bring. */
function PaceFigures({ plan }: { plan: PlanTarget }) {
  const { t } = useTranslation('region');
  const language = useLanguage();
  const { asOf, soFar, evenPace, required, requiredUnit, verdict } = plan;
  const { measure, average, unit } = verdict.target;
  const figure = (value: number) => {
    const { lead, text } = formatFigure({ measure, average, op: 'eq', value: roundComputed(value), unit }, language);
    return lead ? `${lead} ${text}` : text;
  };
  if (verdict.verdict !== 'pending') return <p className="plan-figures">{verdict.reason[language]}</p>;
  if (asOf === null) return <p className="plan-figures">{t('plans.noReport')}</p>;
  if (soFar === null) return <p className="plan-figures">{t('plans.untellable', { year: asOf })}</p>;
  return (
    <p className="plan-figures">
      {t('plans.soFar', { year: asOf, value: figure(soFar) })}
      {evenPace !== null && ` ${t('plans.evenPace', { value: figure(evenPace) })}`}
      {required !== null &&
        required !== 0 &&
        ` ${t(measure === 'growth' ? 'plans.requiredGrowth' : 'plans.required', { value: formatQuantity(roundComputed(required), requiredUnit, language) })}`}
    </p>
  );
}
