import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegionDetails } from '../../api/types';

/** The regions below that have reports. */
export function RegionsBelow({ regions }: { regions: RegionDetails['children'] }) {
  const { t } = useTranslation();
  const covered = regions.filter((region) => region.reportYears.length > 0);
  if (covered.length === 0) return null;
  return (
    <section className="regions-below screen-only" aria-labelledby="below">
      <h2 id="below">{t('region.below')}</h2>
      <ul>
        {covered.map((region) => (
          <li key={region.code}>
            <Link to={`/regions/${region.code}`} lang="zh-CN">
              {region.name}
            </Link>{' '}
            <span className="faint">{region.reportYears.join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
