import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { subscriptionQuery } from '../../api/subscription.queries';
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
  if (action === 'leave') return <LeaveView token={token} />;
  return <Subscribed action={action} token={token} />;
}

function Subscribed({ action, token }: { action: string; token: string }) {
  return (
    <QueryView query={useQuery(subscriptionQuery(token))}>
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
