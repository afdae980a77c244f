import { useTranslation } from 'react-i18next';
import type { DigestKind, Preferences } from '../api/subscription.queries';
import { SelectField } from '../components/select-field';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/language';

export const KINDS: readonly DigestKind[] = ['report', 'verdict', 'silence', 'target', 'correction', 'season'];
/** From Monday, which is 1. */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface Props {
  value: Preferences;
  onChange: (value: Preferences) => void;
}

/** When, in which language and of what a digest tells. */
export function PreferenceFields({ value, onChange }: Props) {
  const { t } = useTranslation('subscribe');
  const toggle = (kind: DigestKind) =>
    value.kinds.includes(kind) ? value.kinds.filter((each) => each !== kind) : [...value.kinds, kind];
  return (
    <>
      <div className="subscribe-choices">
        <SelectField
          label={t('weekday')}
          value={String(value.weekday)}
          options={WEEKDAYS.map((weekday, at) => [String(at + 1), t(`weekdays.${weekday}`)])}
          onChange={(weekday) => onChange({ ...value, weekday: Number(weekday) })}
        />
        <SelectField
          label={t('language')}
          value={value.language}
          options={LANGUAGES.map((language) => [language, LANGUAGE_NAMES[language]])}
          onChange={(language) => onChange({ ...value, language })}
        />
      </div>
      <fieldset className="subscribe-kinds">
        <legend>{t('kinds')}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={value.kinds.includes(kind)}
              onChange={() => onChange({ ...value, kinds: toggle(kind) })}
            />
            {t(`kind.${kind}`)}
          </label>
        ))}
        {value.kinds.length === 0 && <p role="alert">{t('none')}</p>}
      </fieldset>
    </>
  );
}
