import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiError } from '../api/api-error';
import { PageTitle } from './page-title';
import { useErrorText } from './use-error-text';
import './notice.css';

interface Props {
  error: unknown;
  retry: () => void;
}

/** An answer that did not come: what the server says of it, and what can be done. */
export function ErrorNotice({ error, retry }: Props) {
  const { t } = useTranslation();
  const textOf = useErrorText();
  const missing = error instanceof ApiError && error.status === 404;
  const title = missing ? t('state.notFoundTitle') : t('state.failedTitle');

  return (
    <div className="notice" role="alert">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p>{textOf(error)}</p>
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
