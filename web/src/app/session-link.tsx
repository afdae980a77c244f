import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSession } from '../session/use-session';

/** To the account of who is signed in, by their name, or to where people sign in. */
export function SessionLink() {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname, search, hash } = useLocation();
  if (!session) return null;
  const { person } = session;
  if (person)
    return (
      <Link className="session-link" to="/account" aria-label={t('site.account', { name: person.name })}>
        {person.name}
      </Link>
    );
  const isBack = pathname !== '/' && pathname !== '/sign-in';
  const next = isBack ? `?next=${encodeURIComponent(pathname + search + hash)}` : '';
  return (
    <Link className="session-link" to={`/sign-in${next}`}>
      {t('site.signIn')}
    </Link>
  );
}
