import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegionDetails } from '../../api/types';
import '../../components/notice.css';
import { YearLinks } from '../../components/year-links';

interface Props {
  region: RegionDetails;
  /** `year` of the address; null where it has none, because the region has no report at all. */
  asked: string | null;
}

/** There is no report for what was asked: what there is instead. */
export function YearUnknown({ region, asked }: Props) {
  const { t } = useTranslation();
  const name = region.name;
  const isYear = asked === null || /^\d{4}$/.test(asked);
  return (
    <section className="notice">
      {!isYear && <p>{t('region.badYear', { year: asked })}</p>}
      {isYear && asked !== null && region.reportYears.length > 0 && (
        <p>{t('region.noReport', { region: name, year: asked })}</p>
      )}
      {region.reportYears.length === 0 && <p>{t('region.noReports', { region: name })}</p>}
      <YearLinks label={t('region.otherYears')} years={region.reportYears} />
      {region.successor && (
        <p>
          {t('region.successor')}{' '}
          <Link to={`/regions/${region.successor.code}`} lang="zh-CN">
            {region.successor.name}
          </Link>
        </p>
      )}
    </section>
  );
}
