import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { PersonRef } from '../api/desk-types';
import { useTimeFormat } from '../i18n/use-time-format';

/** Who did something and when; the name leads to all that they did. Who came with an import has no list. */
export function MadeBy({ person, at }: { person: PersonRef; at: string }) {
  const { t } = useTranslation('corrections');
  const formatTime = useTimeFormat();
  const { pathname } = useLocation();
  const list = pathname === '/audit' ? pathname : '/corrections';
  return (
    <span className="made-by">
      {person.id === null ? (
        person.name
      ) : (
        <Link to={`${list}?person=${person.id}`} title={t('onlyByThis')}>
          {person.name}
        </Link>
      )}{' '}
      <time dateTime={at}>{formatTime(at)}</time>
    </span>
  );
}
