import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { confirmSubscription, type Subscription } from '../../api/subscription.queries';
import { Refusal } from '../../components/action-button';
import { FollowName } from './follow-name';
import { ManageView } from './manage-view';

interface Props {
  token: string;
  subscription: Subscription;
}

/** What would be followed, and the button by which it takes effect. */
export function ConfirmView({ token, subscription }: Props) {
  const { t } = useTranslation('subscribe');
  const confirming = useMutation({ mutationFn: () => confirmSubscription(token) });
  if (confirming.data)
    return (
      <ManageView token={confirming.data.token} subscription={confirming.data.subscription}>
        <div className="notice" role="status">
          <h2>{t('confirmed')}</h2>
          <p>{t('confirmedText')}</p>
        </div>
      </ManageView>
    );
  return (
    <>
      <p>{t('confirmLede', { address: subscription.address })}</p>
      <section>
        <h2>{t('following')}</h2>
        <ul className="subscription-follows">
          {subscription.follows.map((follow) => (
            <li key={`${follow.region.code}${follow.indicator?.code ?? ''}`}>
              <FollowName follow={follow} />
            </li>
          ))}
        </ul>
      </section>
      <Refusal error={confirming.error} />
      <p>
        <button type="button" className="button" disabled={confirming.isPending} onClick={() => confirming.mutate()}>
          {t('confirm')}
        </button>
      </p>
    </>
  );
}
