import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from './use-error-text';
import './notice.css';

interface Props<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** A part of a page with a question of its own: when it fails, the rest of the page stays. */
export function Finding<Data>({ query, children }: Props<Data>) {
  const { t } = useTranslation();
  const textOf = useErrorText();
  if (query.data !== undefined) return children(query.data);
  if (!query.isError) return null;
  return (
    <div className="notice finding-failed" role="alert">
      <p>{textOf(query.error)}</p>
      <button type="button" className="button" onClick={() => void query.refetch()}>
        {t('state.retry')}
      </button>
    </div>
  );
}
