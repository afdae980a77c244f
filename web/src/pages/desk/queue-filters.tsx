import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IndicatorSelect } from '../../components/indicator-select';
import { RegionPicker } from './region-picker';
import type { ReviewFilter } from './review-filter';

interface Props {
  filter: ReviewFilter;
  choose: (change: Partial<ReviewFilter>) => void;
}

/** Of the queue, which part; the kinds stand beside the list with their counts. */
export function QueueFilters({ filter, choose }: Props) {
  const { t } = useTranslation('desk');
  const [year, setYear] = useState(filter.year ? String(filter.year) : '');

  return (
    <form className="queue-filters" aria-label={t('queue.filters')} onSubmit={(event) => event.preventDefault()}>
      <RegionPicker
        label={t('queue.region')}
        placeholder={t('queue.anyRegion')}
        code={filter.region}
        onChoose={(region) => choose({ region: region?.code })}
      />
      <label className="field">
        <span>{t('queue.year')}</span>
        <input
          value={year}
          inputMode="numeric"
          maxLength={4}
          placeholder={t('queue.anyYear')}
          onChange={({ currentTarget: { value } }) => {
            setYear(value);
            // A year is asked for once it is typed whole.
            if (/^(19|20)\d{2}$/.test(value) || value === '')
              choose({ year: value === '' ? undefined : Number(value) });
          }}
        />
      </label>
      <label className="field">
        <span>{t('queue.indicator')}</span>
        <IndicatorSelect
          chosen={filter.indicator ?? ''}
          none={t('queue.anyIndicator')}
          choose={(code) => choose({ indicator: code || undefined })}
        />
      </label>
      <label className="field">
        <span>{t('queue.order')}</span>
        <select
          value={filter.order}
          onChange={({ currentTarget: { value } }) => choose({ order: value === 'doubt' ? 'doubt' : 'change' })}
        >
          <option value="change">{t('queue.byChange')}</option>
          <option value="doubt">{t('queue.byDoubt')}</option>
        </select>
      </label>
    </form>
  );
}
