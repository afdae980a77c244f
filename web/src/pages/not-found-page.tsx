import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/api-error';
import { ErrorNotice } from '../components/error-notice';
import { PageTitle } from '../components/page-title';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle>{t('state.notFoundTitle')}</PageTitle>
      <ErrorNotice error={new ApiError(404, {})} retry={() => window.location.reload()} />
    </div>
  );
}
