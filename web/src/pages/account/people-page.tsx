import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { peopleQuery } from '../../api/people.queries';
import { CopyField } from '../../components/copy-field';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { useTimeFormat } from '../../i18n/use-time-format';
import { useSession } from '../../session/use-session';
import { InviteForm } from './invite-form';
import type { NewLink } from './new-link';
import { PeopleLog } from './people-log';
import { PersonItem } from './person-item';
import './account.css';
import './words';

/** Who can sign in, for administrators. */
export function PeoplePage() {
  const { t } = useTranslation('account');
  const session = useSession();
  if (session && !session.person) return <Navigate to="/sign-in?next=/people" replace />;
  return (
    <div className="page people-page">
      <PageTitle>{t('peopleTitle')}</PageTitle>
      <h1>{t('peopleTitle')}</h1>
      {session?.person?.role === 'administrator' && <People ownId={session.person.id} />}
      {session?.person && session.person.role !== 'administrator' && <p role="alert">{t('needed')}</p>}
    </div>
  );
}

function People({ ownId }: { ownId: number }) {
  const { t } = useTranslation('account');
  const [link, setLink] = useState<NewLink>();
  return (
    <>
      <p className="lede">{t('peopleLede')}</p>
      <InviteForm onLink={setLink} />
      {link && <LinkNotice key={link.token} link={link} />}
      <QueryView query={useQuery(peopleQuery())}>
        {({ items }) => (
          <ul className="people-list">
            {items.map((person) => (
              <PersonItem key={person.id} person={person} isOwn={person.id === ownId} onLink={setLink} />
            ))}
          </ul>
        )}
      </QueryView>
      <PeopleLog />
    </>
  );
}

function LinkNotice({ link: { name, token, expiresAt } }: { link: NewLink }) {
  const { t } = useTranslation('account');
  const formatTime = useTimeFormat();
  return (
    <section className="new-link" role="status">
      <p>{t('invited', { name, time: formatTime(expiresAt) })}</p>
      <CopyField label={t('link')} text={`${window.location.origin}/invitation#${token}`} />
    </section>
  );
}
