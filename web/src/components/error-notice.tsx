import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiError } from '../api/api-error';
import { useLanguage } from '../i18n/use-language';
import { PageTitle } from './page-title';
import './notice.css';

interface Props {
  error: unknown;
  retry: () => void;
}

/** An answer that did not come: what the server says of it, and what can be done. */
export function ErrorNotice({ error, retry }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const missing = error instanceof ApiError && error.status === 404;
  const said = error instanceof ApiError ? error.detail(language) : undefined;
  const otherwise = error instanceof ApiError ? t('state.failed', { status: error.status }) : t('state.offline');

  const title = missing ? t('state.notFoundTitle') : t('state.failedTitle');

  return (
    <div className="notice" role="alert">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p>{said ?? (missing ? t('state.notFound') : otherwise)}</p>
      {missing ? (
        <Link to="/">{t('state.home')}</Link>
      ) : (
        <button type="button" className="button" onClick={retry}>
          {t('state.retry')}
        </button>
      )}
    </div>
  );
}
