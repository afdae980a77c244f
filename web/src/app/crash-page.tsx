import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ErrorNotice } from '../components/error-notice';

/** What is left to show when a page itself broke, or its script could not be fetched. */
export function CrashPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <main className="page">
      <title>{t('state.failedTitle')}</title>
      <ErrorNotice error={error} retry={() => window.location.reload()} />
    </main>
  );
}
