import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendSubscriptionLink } from '../../api/subscription.queries';
import { Refusal } from '../../components/action-button';
import { TextField } from '../../components/text-field';
import { useLanguage } from '../../i18n/use-language';

/** Has the link to manage a subscription sent to its address. */
export function AskForLink() {
  const { t } = useTranslation('subscribe');
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
      <TextField
        label={t('address')}
        type="email"
        required
        autoComplete="email"
        maxLength={254}
        value={address}
        onChange={setAddress}
      />
      <Refusal error={asking.error} />
      <p>
        <button className="button" disabled={asking.isPending}>
          {t('sendLink')}
        </button>
      </p>
    </form>
  );
}
