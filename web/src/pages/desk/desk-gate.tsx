import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Loading } from '../../components/loading';
import { PageTitle } from '../../components/page-title';
import { useSession } from '../../session/use-session';
import '../../components/notice.css';

/** Lets editors in, and says to others what they need. What the server refuses, it refuses whatever stands here. */
export function DeskGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation('desk');
  const session = useSession();
  const { pathname, search, hash } = useLocation();
  if (!session) return <Loading />;
  const { person } = session;
  if (person && person.role !== 'reader') return children;
  return (
    <section className="notice">
      <PageTitle>{t('title')}</PageTitle>
      <h1>{person ? t('title') : t('gate.title')}</h1>
      <p>{person ? t('gate.noRole', { name: person.name }) : t('gate.body')}</p>
      {!person && (
        <Link className="button" to={`/sign-in?next=${encodeURIComponent(pathname + search + hash)}`}>
          {t('gate.signIn')}
        </Link>
      )}
    </section>
  );
}
