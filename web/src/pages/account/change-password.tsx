import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePassword } from '../../api/session.queries';
import { Refusal } from '../../components/action-button';
import { PasswordField } from './password-field';

/** Changes the password of who is signed in. */
export function ChangePassword() {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => changePassword(current, next),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      return client.invalidateQueries({ queryKey: ['account'] });
    },
  });
  return (
    <section className="account-section" aria-labelledby="change-password">
      <h2 id="change-password">{t('changePassword')}</h2>
      <form
        className="account-form"
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <PasswordField label={t('present')} value={current} onChange={setCurrent} autoComplete="current-password" />
        <PasswordField
          label={t('next')}
          hint={t('passwordHint')}
          value={next}
          onChange={setNext}
          autoComplete="new-password"
        />
        <Refusal error={error} />
        {isSuccess && <p role="status">{t('changed')}</p>}
        <button type="submit" className="button" disabled={isPending}>
          {t('change')}
        </button>
      </form>
    </section>
  );
}
