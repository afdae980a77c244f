import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/sources.queries';
import { RegionField } from '../../components/region-field';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';

const RHYTHMS = ['seasonal', 'weekly', 'manual'] as const;

/** What a person may say of a source: the region and year that its reports are of, and how often it is looked at. */
export interface Declaration {
  rhythm: Source['rhythm'];
  /** null while what is typed is no region. */
  region: string | null;
  year: string;
}

export const UNDECLARED: Declaration = { rhythm: 'seasonal', region: '', year: '' };

export const isComplete = ({ region, year }: Declaration) => region !== null && /^(\d{4})?$/.test(year);

export function SourceFields({
  value,
  initialRegion,
  onChange,
}: {
  value: Declaration;
  initialRegion?: string;
  onChange: (value: Declaration) => void;
}) {
  const { t } = useTranslation('sources');
  return (
    <>
      <RegionField
        label={t('region')}
        hint={value.region === null ? t('regionUnknown') : t('regionHint')}
        initial={initialRegion}
        onChange={(region) => onChange({ ...value, region })}
      />
      <TextField
        label={t('year')}
        inputMode="numeric"
        maxLength={4}
        value={value.year}
        onChange={(year) => onChange({ ...value, year })}
      />
      <SelectField
        label={t('rhythm')}
        value={value.rhythm}
        options={RHYTHMS.map((rhythm) => [rhythm, t(`rhythms.${rhythm}`)] as const)}
        onChange={(rhythm) => onChange({ ...value, rhythm })}
      />
    </>
  );
}
