import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import {
  accountQuery,
  endSession,
  hasOpenIdQuery,
  linkOpenId,
  signOut,
  signOutEverywhere,
} from '../../api/session.queries';
import type { Account } from '../../api/types';
import { ActionButton } from '../../components/action-button';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { useTimeFormat } from '../../i18n/use-time-format';
import { useSession } from '../../session/use-session';
import { OpenIdButton } from './open-id-button';
import { browserName } from './browser-name';
import { ChangePassword } from './change-password';
import './account.css';
import './words';

/** What someone sees of their own account. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const session = useSession();
  const account = useQuery({ ...accountQuery(), enabled: session?.person != null });
  if (session && !session.person) return <Navigate to="/sign-in?next=/account" replace />;
  return (
    <div className="page narrow-page">
      <PageTitle>{t('account')}</PageTitle>
      <h1>{t('account')}</h1>
      <QueryView query={account}>{(found) => <Loaded account={found} />}</QueryView>
    </div>
  );
}

function Loaded({ account: { person, hasPassword, hasOpenId, sessions } }: { account: Account }) {
  const { t } = useTranslation('account');
  const leave = useLeave();
  const isOpenIdHere = useQuery(hasOpenIdQuery()).data;
  return (
    <>
      <p className="lede">{t('signedInAs', { name: person.name, role: t(`role.${person.role}`) })}</p>
      <section className="account-section" aria-labelledby="sessions">
        <h2 id="sessions">{t('sessions')}</h2>
        <ul className="session-list">
          {sessions.map((each) => (
            <SessionItem key={each.id} session={each} />
          ))}
        </ul>
        <div className="account-actions">
          <ActionButton label={t('signOut')} action={() => signOut().then(leave)} refresh={['session']} />
          <ActionButton
            label={t('signOutEverywhere')}
            action={() => signOutEverywhere().then(leave)}
            refresh={['session']}
          />
        </div>
      </section>
      {isOpenIdHere && (
        <section className="account-section" aria-labelledby="open-id">
          <h2 id="open-id">{t('openId')}</h2>
          <p>{t(hasOpenId ? 'openIdLinked' : 'openIdNotLinked')}</p>
          <OpenIdButton label={t(hasOpenId ? 'linkAnotherOpenId' : 'linkOpenId')} start={linkOpenId} />
        </section>
      )}
      {hasPassword && <ChangePassword />}
    </>
  );
}

function SessionItem({ session }: { session: Account['sessions'][number] }) {
  const { t } = useTranslation('account');
  const formatTime = useTimeFormat();
  const name = browserName(session.userAgent) ?? t('unknownBrowser');
  return (
    <li>
      <p>
        <b>{name}</b> {session.isCurrent && <span className="current-mark">{t('current')}</span>}
        <br />
        <span className="faint">
          {t('seenAt', { time: formatTime(session.seenAt) })} ·{' '}
          {t('signedInAt', { time: formatTime(session.createdAt) })}
        </span>
      </p>
      {!session.isCurrent && (
        <ActionButton label={t('signOut')} subject={name} action={() => endSession(session.id)} refresh={['account']} />
      )}
    </li>
  );
}

/** Forgets all that was seen as somebody, and goes home. */
function useLeave(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await navigate('/');
    await client.resetQueries();
  };
}
