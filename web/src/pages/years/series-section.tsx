import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { fieldsQuery } from '../../api/comparison.queries';
import type { RegionSeries } from '../../api/comparison.types';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { useParamsSetter } from '../../components/use-params-setter';
import { useNameOf } from '../../i18n/use-name-of';
import '../../components/filters.css';
import { SeriesDetails } from './series-details';
import { SeriesMatrix } from './series-matrix';
import { useSeriesName } from './series-name';

/** The targets of a region from year to year, narrowed by what the address says, and the one that it opens. */
export function SeriesSection({ found }: { found: RegionSeries }) {
  const { t } = useTranslation('years');
  const nameOf = useNameOf();
  const [params] = useSearchParams();
  const set = useParamsSetter();
  const { data } = useQuery(fieldsQuery());
  const seriesName = useSeriesName();
  const field = params.get('field') ?? '';
  const words = params.get('words') ?? '';
  const common = params.get('common') === 'true';
  const opened = found.series.find(({ key }) => key === params.get('series'));
  const shown = found.series.filter(
    (each) =>
      (field === '' || each.field === field) &&
      (!common || each.indicator !== null) &&
      seriesName(each).toLowerCase().includes(words.trim().toLowerCase()),
  );
  const present = new Set(found.series.map((each) => each.field));
  const fields = data?.items.filter(({ code }) => present.has(code)) ?? [];

  return (
    <section aria-labelledby="series">
      <h2 id="series">{t('series')}</h2>
      <p className="years-lede">{t('seriesLede')}</p>
      {opened && (
        <SeriesDetails key={opened.key} series={opened} region={found.region} close={() => set({ series: '' })} />
      )}
      <div className="filters screen-only">
        <SelectField
          label={t('field')}
          value={field}
          options={[['', t('allFields')], ...fields.map((each) => [each.code, nameOf(each)] as const)]}
          onChange={(code) => set({ field: code })}
        />
        <TextField label={t('search')} type="search" value={words} onChange={(typed) => set({ words: typed })} />
        <label className="filter-check">
          <input
            type="checkbox"
            checked={common}
            onChange={(event) => set({ common: event.target.checked ? 'true' : '' })}
          />
          <span>{t('onlyCatalogue')}</span>
        </label>
        <span className="filter-count" role="status">
          {shown.length === 0 ? t('noSeries') : t('shown', { shown: shown.length, count: found.series.length })}
        </span>
      </div>
      {shown.length > 0 && (
        <SeriesMatrix found={found} series={shown} opened={opened?.key} open={(key) => set({ series: key })} />
      )}
    </section>
  );
}
