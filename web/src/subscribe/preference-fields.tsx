import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { DigestKind, MailLanguage, Preferences } from '../api/subscription.queries';

export const KINDS: readonly DigestKind[] = ['report', 'verdict', 'silence', 'target', 'correction', 'season'];
/** From Monday, which is 1. */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const LANGUAGES: readonly MailLanguage[] = ['zh', 'en'];

interface Props {
  value: Preferences;
  onChange: (value: Preferences) => void;
}

/** When, in which language and of what a digest tells. */
export function PreferenceFields({ value, onChange }: Props) {
  const { t } = useTranslation('subscribe');
  const id = useId();
  const toggle = (kind: DigestKind) =>
    value.kinds.includes(kind) ? value.kinds.filter((each) => each !== kind) : [...value.kinds, kind];
  return (
    <>
      <p className="subscribe-choices">
        <span>
          <label htmlFor={`${id}-weekday`}>{t('weekday')}</label>
          <select
            id={`${id}-weekday`}
            value={value.weekday}
            onChange={(event) => onChange({ ...value, weekday: Number(event.target.value) })}
          >
            {WEEKDAYS.map((weekday, at) => (
              <option key={weekday} value={at + 1}>
                {t(`weekdays.${weekday}`)}
              </option>
            ))}
          </select>
        </span>
        <span>
          <label htmlFor={`${id}-language`}>{t('language')}</label>
          <select
            id={`${id}-language`}
            value={value.language}
            onChange={(event) => onChange({ ...value, language: event.target.value as MailLanguage })}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {t(`languages.${language}`)}
              </option>
            ))}
          </select>
        </span>
      </p>
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
