import type { ComponentPropsWithRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegionMatch } from '../api/types';
import { placeText } from './place-text';

interface Props extends ComponentPropsWithRef<'li'> {
  region: RegionMatch;
  highlighted: boolean;
}

/** One region found: name, where it lies, code, and the years of its reports. */
export function RegionOption({ region, highlighted, ...option }: Props) {
  const { t } = useTranslation();
  return (
    <li {...option} className="region-option" data-highlighted={highlighted}>
      <span className="region-option-name" lang="zh-CN">
        {region.name}
      </span>
      {region.validTo != null && <span className="faint">{t('search.until', { year: region.validTo })}</span>}
      <span className="region-option-code faint">{region.code}</span>
      <span className="region-option-path" lang="zh-CN">
        {placeText(region.path)}
      </span>
      <span className={region.reportYears.length ? 'region-option-years' : 'region-option-years faint'}>
        {region.reportYears.length
          ? t('search.years', { years: shortYears(region.reportYears) })
          : t('search.noReports')}
      </span>
    </li>
  );
}

/** Few years each by its name, many as from–to. */
function shortYears(years: readonly number[]): string {
  return years.length <= 3 ? years.join(', ') : `${years[0]}–${years.at(-1)}`;
}
