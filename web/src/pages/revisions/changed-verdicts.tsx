import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RevisionDifference } from '../../api/types';
import { VerdictLabel } from '../../verdicts/verdict-label';

/** Verdicts that became others because of the later revision. */
export function ChangedVerdicts({ changes }: { changes: RevisionDifference['verdicts'] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">{t('revisions.verdicts')}</h2>
      <p className="faint">{t('revisions.verdictsLede')}</p>
      {changes.length === 0 && <p>{t('revisions.noVerdicts')}</p>}
      <ul className="changed-verdicts">
        {changes.map((change, index) => (
          <li key={index}>
            <ChangedVerdict change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangedVerdict({ change }: { change: RevisionDifference['verdicts'][number] }) {
  const { t } = useTranslation();
  const { region, year, name, from, to } = change;
  return (
    <>
      <Link to={`/regions/${region}?year=${year}`}>
        <span lang="zh-CN">{name}</span> {t('scorecard.periodYear', { year })}
      </Link>
      {from ? <VerdictLabel verdict={from} /> : <span>{t('revisions.newTarget')}</span>}
      <span aria-hidden="true">→</span>
      <span className="only-read-aloud">{t('change.to')}</span>
      {to ? <VerdictLabel verdict={to} /> : <span>{t('history.gone')}</span>}
    </>
  );
}
