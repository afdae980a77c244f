import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useParamsSetter } from '../components/use-params-setter';

/** Says that one editor's alone are listed, and takes that back; nothing where all are. */
export function OnlyPerson() {
  const { t } = useTranslation('corrections');
  const [params] = useSearchParams();
  const set = useParamsSetter();
  const person = params.get('person');
  if (!person) return null;
  return (
    <p>
      <button type="button" className="button" onClick={() => set({ person: null })}>
        {t('onlyBy', { id: person })} <span aria-hidden="true">×</span>
        <span className="only-read-aloud">{t('everybody')}</span>
      </button>
    </p>
  );
}
