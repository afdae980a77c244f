import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ListedChange } from '../../api/verdicts.queries';
import { ReportLink } from '../../components/report-link';
import { useLanguage } from '../../i18n/use-language';
import { VerdictTurn } from '../../verdicts/verdict-turn';
import type { ChangeGroup } from './group-changes';

/** More than this are folded away, so that a new report leaves the others in sight. */
const SHOWN = 6;

/** What changed together in one region's year, and why. */
export function ChangeGroupView({ group }: { group: ChangeGroup }) {
  const { t } = useTranslation('changes');
  const { region, year, cause, report, changes } = group;
  const folded = changes.slice(SHOWN);
  return (
    <section className="change-group">
      <h3>
        <Link to={`/regions/${region.code}?year=${year}`}>
          <span lang="zh-CN">{region.name}</span> {t('ofYear', { year })}
        </Link>
      </h3>
      <p className="change-cause">
        {t(`causes.${cause}`)} {report && <ReportLink report={report} />}
      </p>
      <ChangeItems changes={changes.slice(0, SHOWN)} />
      {folded.length > 0 && (
        <details>
          <summary>{t('fold', { count: folded.length })}</summary>
          <ChangeItems changes={folded} />
        </details>
      )}
    </section>
  );
}

function ChangeItems({ changes }: { changes: readonly ListedChange[] }) {
  const language = useLanguage();
  return (
    <ul>
      {changes.map(({ id, key, name, indicator, from, to }) => {
        const english = language === 'en' ? indicator?.nameEn : undefined;
        return (
          <li key={id}>
            <Link to={`/verdicts/${key}`} lang={english ? 'en' : 'zh-CN'}>
              {english ?? name}
            </Link>
            <span className="change-turn">
              <VerdictTurn from={from} to={to} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
