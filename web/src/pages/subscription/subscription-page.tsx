import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { ApiError } from '../../api/api-error';
import { subscriptionQuery } from '../../api/subscription.queries';
import { Refusal } from '../../components/action-button';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { NotFoundPage } from '../not-found-page';
import { AskForLink } from './ask-for-link';
import { ConfirmView } from './confirm-view';
import { LeaveView } from './leave-view';
import { ManageView } from './manage-view';
import '../../components/notice.css';
import '../../subscribe/words';
import '../../subscribe/subscribe.css';

const TITLES = {
  confirm: 'confirmTitle',
  manage: 'manageTitle',
  leave: 'leaveTitle',
  link: 'linkTitle',
} as const;

/** What the links of mails open. Their signed part stands behind #, which is sent to no server by opening them. */
export function SubscriptionPage() {
  const { t } = useTranslation('subscribe');
  const { action = '' } = useParams();
  const token = useLocation().hash.slice(1);
  if (!(action in TITLES)) return <NotFoundPage />;
  const title = t(TITLES[action as keyof typeof TITLES]);
  return (
    <div className="page subscription-page">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      {action === 'link' ? <AskForLink /> : token ? <Action action={action} token={token} /> : <p>{t('noToken')}</p>}
    </div>
  );
}

function Action({ action, token }: { action: string; token: string }) {
  const { t } = useTranslation('subscribe');
  if (action === 'leave')
    return (
      <LeaveView token={token} label={t('leave')}>
        <p>{t('leaveLede')}</p>
      </LeaveView>
    );
  return <Subscribed action={action} token={token} />;
}

function Subscribed({ action, token }: { action: string; token: string }) {
  const { t } = useTranslation('subscribe');
  const query = useQuery(subscriptionQuery(token));
  // A link that is too old does not get younger by trying again.
  if (query.error instanceof ApiError && query.error.status === 403)
    return (
      <>
        <Refusal error={query.error} />
        <p>
          <Link to="/subscription/link">{t('sendLink')}</Link>
        </p>
      </>
    );
  return (
    <QueryView query={query}>
      {(subscription) =>
        action === 'confirm' ? (
          <ConfirmView token={token} subscription={subscription} />
        ) : (
          <ManageView token={token} subscription={subscription} />
        )
      }
    </QueryView>
  );
}
