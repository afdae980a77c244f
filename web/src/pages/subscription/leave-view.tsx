import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { leaveSubscription } from '../../api/subscription.queries';
import { ProblemText } from '../../subscribe/problem-text';

/** Asks once; opening the link changed nothing. */
export function LeaveView({ token }: { token: string }) {
  const { t } = useTranslation('subscribe');
  return (
    <>
      <p>{t('leaveLede')}</p>
      <LeaveButton token={token} label={t('leave')} />
    </>
  );
}

/** The button that ends a subscription, and that it has ended. */
export function LeaveButton({ token, label }: { token: string; label: string }) {
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
      <ProblemText error={leaving.error} />
      <p>
        <button type="button" className="button" disabled={leaving.isPending} onClick={() => leaving.mutate()}>
          {label}
        </button>
      </p>
    </>
  );
}
