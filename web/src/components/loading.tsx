import { useTranslation } from 'react-i18next';
import './notice.css';

/** Says that something is on its way; only after a moment, so that quick answers do not flicker. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="loading" role="status">
      {t('state.loading')}
    </p>
  );
}
