import { useTranslation } from 'react-i18next';
import type { RegionDetails } from '../../api/types';
import { PageTitle } from '../../components/page-title';
import { RegionPath } from '../../components/region-path';
import { RegionViews } from './region-views';
import { YearSwitch } from './year-switch';

interface Props {
  region: RegionDetails;
  year: number | undefined;
}

export function RegionHeader({ region, year }: Props) {
  const { t } = useTranslation();
  return (
    <header className="region-header">
      <PageTitle>{year ? t('region.title', { region: region.name, year }) : region.name}</PageTitle>
      <RegionPath path={region.path} />
      <h1>
        <span lang="zh-CN">{region.name}</span>{' '}
        {year && <span className="region-year">{t('region.heading', { year })}</span>}
      </h1>
      <RegionViews region={region} />
      <YearSwitch years={region.reportYears} current={year} />
    </header>
  );
}
