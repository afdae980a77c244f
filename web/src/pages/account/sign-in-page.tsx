import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { hasOpenIdQuery, signIn } from '../../api/session.queries';
import { Refusal } from '../../components/action-button';
import { PageTitle } from '../../components/page-title';
import { TextField } from '../../components/text-field';
import { useSession } from '../../session/use-session';
import { OpenIdProblem } from './open-id-problem';
import { PasswordField } from './password-field';
import { safeNext } from './safe-next';
import { useEntry } from './use-entry';
import './account.css';
import './words';

/** Where people sign in. */
export function SignInPage() {
  const { t } = useTranslation('account');
  const [params] = useSearchParams();
  const next = safeNext(params.get('next'), window.location.origin);
  const person = useSession()?.person;
  const hasOpenId = useQuery(hasOpenIdQuery()).data;
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const { mutate, isPending, error } = useEntry(() => signIn(name, password), next);

  return (
    <div className="page narrow-page">
      <PageTitle>{t('signIn')}</PageTitle>
      <h1>{t('signIn')}</h1>
      <OpenIdProblem />
      {person && (
        <p>
          <Link to="/account">{t('already', { name: person.name })}</Link>
        </p>
      )}
      <p className="lede">{t('signInLede')}</p>
      {hasOpenId && (
        <a className="button open-id-link" href={`/api/v1/session/oidc?${new URLSearchParams({ next })}`}>
          {t('signInByOpenId')}
        </a>
      )}
      <form
        className="account-form"
        onSubmit={(event) => {
          event.preventDefault();
          mutate(undefined);
        }}
      >
        <TextField
          label={t('name')}
          value={name}
          onChange={setName}
          autoComplete="username"
          autoCapitalize="none"
          maxLength={100}
          required
        />
        <PasswordField label={t('password')} value={password} onChange={setPassword} autoComplete="current-password" />
        <Refusal error={error} />
        <button type="submit" className="button button-main" disabled={isPending}>
          {t('signIn')}
        </button>
      </form>
      <p className="faint">{t('forgotten')}</p>
    </div>
  );
}
