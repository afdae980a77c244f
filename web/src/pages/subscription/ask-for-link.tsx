import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendSubscriptionLink } from '../../api/subscription.queries';
import { useLanguage } from '../../i18n/use-language';
import { ProblemText } from '../../subscribe/problem-text';

/** Has the link to manage a subscription sent to its address. */
export function AskForLink() {
  const { t } = useTranslation('subscribe');
  const id = useId();
  const language = useLanguage();
  const [address, setAddress] = useState('');
  const asking = useMutation({ mutationFn: () => sendSubscriptionLink(address, language) });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    asking.mutate();
  };
  if (asking.isSuccess) return <p role="status">{t('linkAsked', { address })}</p>;
  return (
    <form className="subscribe-form" onSubmit={submit}>
      <p className="subscribe-address">
        <label htmlFor={id}>{t('address')}</label>
        <input
          id={id}
          type="email"
          required
          autoComplete="email"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </p>
      <ProblemText error={asking.error} />
      <p>
        <button className="button" disabled={asking.isPending}>
          {t('sendLink')}
        </button>
      </p>
    </form>
  );
}
