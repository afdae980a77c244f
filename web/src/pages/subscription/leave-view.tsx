import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { leaveSubscription } from '../../api/subscription.queries';
import { Refusal } from '../../components/action-button';

interface Props {
  token: string;
  label: string;
  /** What stands above the button until the subscription has ended. */
  children: ReactNode;
}

/** Asks once, for opening the link changed nothing; once left, there is nothing more to be done here. */
export function LeaveView({ token, label, children }: Props) {
  const { t } = useTranslation('subscribe');
  const leaving = useMutation({ mutationFn: () => leaveSubscription(token) });
  if (leaving.isSuccess)
    return (
      <div className="notice" role="status">
        <h2>{t('left')}</h2>
        <p>{t('leftText')}</p>
      </div>
    );
  return (
    <>
      {children}
      <Refusal error={leaving.error} />
      <p>
        <button type="button" className="button" disabled={leaving.isPending} onClick={() => leaving.mutate()}>
          {label}
        </button>
      </p>
    </>
  );
}
