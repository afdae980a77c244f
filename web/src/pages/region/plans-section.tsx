import { useTranslation } from 'react-i18next';
import type { PlanTarget, Plans } from '../../api/types';
import { PlanProgress } from './plan-progress';
import './plans.css';

/** The plan targets pursued in the year: first those whose progress or end is told, the others folded away. */
export function PlansSection({ plans }: { plans: Plans }) {
  const { t } = useTranslation('region');
  const told = plans.targets.filter(tellsSomething);
  const untold = plans.targets.filter((target) => !tellsSomething(target));
  if (plans.targets.length === 0) return null;
  return (
    <section className="plans" aria-labelledby="plans">
      <h2 id="plans">{t('plans.title')}</h2>
      <p className="plans-lede">{t('plans.lede')}</p>
      {told.length > 0 && <PlanList targets={told} />}
      {untold.length > 0 && (
        <details className="plans-untold">
          <summary>{t('plans.untold', { count: untold.length })}</summary>
          <PlanList targets={untold} />
        </details>
      )}
    </section>
  );
}

function PlanList({ targets }: { targets: readonly PlanTarget[] }) {
  return (
    <ul className="plan-list">
      {targets.map((target) => (
        <PlanProgress key={target.verdict.id} plan={target} />
      ))}
    </ul>
  );
}

const tellsSomething = ({ pace, changes, verdict }: PlanTarget): boolean =>
  pace !== 'unknown' || changes.length > 0 || verdict.verdict !== 'pending';
