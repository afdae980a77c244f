import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegionDetails } from '../../api/types';
import '../years/words';

/** Ways to look at a region beside the targets of one year. */
export function RegionViews({ region }: { region: RegionDetails }) {
  const { t } = useTranslation('years');
  const above = region.path.at(-1);
  return (
    <nav className="region-views screen-only" aria-label={t('views')}>
      {region.reportYears.length > 0 && <Link to={`/regions/${region.code}/years`}>{t('throughYears')}</Link>}
      {above && <Link to={`/compare?parent=${above.code}`}>{t('compare')}</Link>}
      {region.children.length > 0 && <Link to={`/compare?parent=${region.code}`}>{t('compareBelow')}</Link>}
    </nav>
  );
}
