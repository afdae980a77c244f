import { useTranslation } from 'react-i18next';
import type { SourceFilter } from '../../api/sources.queries';
import { RegionField } from '../../components/region-field';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';

const STATES = ['new', 'fine', 'trouble', 'off'] as const;
const KINDS = ['url', 'listing', 'folder'] as const;

/** Narrows the list of sources. */
export function SourceFilters({
  filter,
  onChange,
}: {
  filter: SourceFilter;
  onChange: (change: (filter: SourceFilter) => SourceFilter) => void;
}) {
  const { t } = useTranslation('sources');
  const set = (changed: SourceFilter) => onChange((before) => ({ ...before, ...changed }));
  return (
    <search className="fields" aria-label={t('filters')}>
      <SelectField
        label={t('state')}
        value={filter.state ?? ''}
        options={[['', t('any')], ...STATES.map((state) => [state, t(`states.${state}`)] as const)]}
        onChange={(state) => set({ state: state || undefined })}
      />
      <SelectField
        label={t('kind')}
        value={filter.kind ?? ''}
        options={[['', t('any')], ...KINDS.map((kind) => [kind, t(`kinds.${kind}`)] as const)]}
        onChange={(kind) => set({ kind: kind || undefined })}
      />
      <RegionField
        label={t('regionFilter')}
        // A region that is half typed narrows nothing yet.
        onChange={(region) => set({ region: region || undefined })}
      />
      <TextField
        label={t('addressPart')}
        value={filter.address ?? ''}
        onChange={(address) => set({ address: address || undefined })}
      />
    </search>
  );
}
