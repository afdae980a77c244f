import { useTranslation } from 'react-i18next';
import type { Series } from '../../api/comparison.types';
import '../../charts/words';
import { useNameOf } from '../../i18n/use-name-of';

/** Gives what a series is of: the catalogue's name with which figure of it, or the report's own words. */
export function useSeriesName(): (series: Series) => string {
  const { t } = useTranslation('charts');
  const nameOf = useNameOf();
  return ({ indicator, name, years }) => {
    if (!indicator) return name;
    const { measure } = years[0]!.judged.target;
    return `${nameOf(indicator)} · ${t(`aspect.${measure}`)}`;
  };
}
