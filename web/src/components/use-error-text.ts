import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/api-error';
import { useLanguage } from '../i18n/use-language';

/** Gives why something failed: what the server says of it, else that there is no such thing, that it is in trouble, or that it did not answer. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (error) => {
    if (!(error instanceof ApiError)) return t('state.offline');
    const otherwise = error.status === 404 ? t('state.notFound') : t('state.failed', { status: error.status });
    return error.detail(language) ?? otherwise;
  };
}
