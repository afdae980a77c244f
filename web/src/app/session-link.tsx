import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSession } from '../session/use-session';
import { SessionMenu } from './session-menu';

/** The pages of who is signed in, under their name, or the way to where people sign in. */
export function SessionLink() {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname, search, hash } = useLocation();
  if (!session) return null;
  if (session.person) return <SessionMenu person={session.person} />;
  const isBack = pathname !== '/' && pathname !== '/sign-in';
  const next = isBack ? `?next=${encodeURIComponent(pathname + search + hash)}` : '';
  return (
    <Link className="session-link" to={`/sign-in${next}`}>
      {t('site.signIn')}
    </Link>
  );
}
