import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { acceptInvitation, acceptInvitationByOpenId, hasOpenIdQuery, invitationQuery } from '../../api/session.queries';
import { Refusal } from '../../components/action-button';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { useTimeFormat } from '../../i18n/use-time-format';
import { OpenIdButton } from './open-id-button';
import { PasswordField } from './password-field';
import { useEntry } from './use-entry';
import './account.css';
import './words';

/** Where a password link leads. Its secret stands behind the # of the address, which browsers send to nobody. */
export function InvitationPage() {
  const { t } = useTranslation('account');
  const token = useLocation().hash.slice(1);
  return (
    <div className="page narrow-page">
      <PageTitle>{t('invitation')}</PageTitle>
      {token ? (
        <Named token={token} />
      ) : (
        <>
          <h1>{t('invitation')}</h1>
          <p role="alert">{t('noToken')}</p>
        </>
      )}
    </div>
  );
}

function Named({ token }: { token: string }) {
  const { t } = useTranslation('account');
  const formatTime = useTimeFormat();
  const hasOpenId = useQuery(hasOpenIdQuery()).data;
  const [password, setPassword] = useState('');
  const { mutate, isPending, error } = useEntry(() => acceptInvitation(token, password), '/account');
  return (
    <QueryView query={useQuery(invitationQuery(token))}>
      {({ person, expiresAt }) => (
        <>
          <h1>{t('welcome', { name: person.name })}</h1>
          <p className="lede">
            {t('invitationLede', { role: t(`role.${person.role}`), meaning: t(`roleMeaning.${person.role}`) })}
          </p>
          <form
            className="account-form"
            onSubmit={(event) => {
              event.preventDefault();
              mutate(undefined);
            }}
          >
            {/* Password managers keep the name with the password. */}
            <input type="text" hidden readOnly value={person.name} autoComplete="username" />
            <PasswordField
              label={t('password')}
              hint={t('passwordHint')}
              value={password}
              onChange={setPassword}
              autoComplete="new-password"
            />
            <Refusal error={error} />
            <button type="submit" className="button button-main" disabled={isPending}>
              {t('setPassword')}
            </button>
          </form>
          {hasOpenId && <OpenIdButton label={t('acceptByOpenId')} start={() => acceptInvitationByOpenId(token)} />}
          <p className="faint">{t('validUntil', { time: formatTime(expiresAt) })}</p>
        </>
      )}
    </QueryView>
  );
}
