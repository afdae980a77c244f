import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { type Digests, digestsQuery } from '../../api/digests.queries';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { useSession } from '../../session/use-session';
import { DigestPreview } from './digest-preview';
import { DigestRuns } from './digest-runs';
import './words';
import '../../subscribe/words';
import '../../subscribe/subscribe.css';
import './digests.css';

const STATES = ['active', 'pending', 'left', 'bounced'] as const;

/** The editors' page: how the digests go, what the next would say, and who can't be reached. */
export function DigestsPage() {
  const { t } = useTranslation('digests');
  const session = useSession();
  if (session && !session.person) return <Navigate to="/sign-in?next=/digests" replace />;
  return (
    <div className="page digests-page">
      <PageTitle>{t('title')}</PageTitle>
      <header>
        <h1>{t('title')}</h1>
        <p className="faint">{t('lede')}</p>
      </header>
      {session && <Loaded />}
    </div>
  );
}

function Loaded() {
  return <QueryView query={useQuery(digestsQuery())}>{(digests) => <Overview digests={digests} />}</QueryView>;
}

function Overview({ digests: { runs, subscribers, bounces, sending } }: { digests: Digests }) {
  const { t } = useTranslation('digests');
  return (
    <>
      {!sending && (
        <p className="digests-notice">
          {t('notSending')} <Link to="/mails">{t('seeMails')}</Link>
        </p>
      )}
      <section>
        <h2>{t('subscribers')}</h2>
        <ul className="digests-counts">
          {STATES.map((state) => (
            <li key={state}>
              {t(`state.${state}`)} <b>{subscribers[state]}</b>
            </li>
          ))}
        </ul>
        <h3>{t('bounces')}</h3>
        <ul className="digests-counts">
          {(['hard', 'soft'] as const).map((kind) => (
            <li key={kind}>
              {t(kind)} <b>{bounces[kind]}</b>
            </li>
          ))}
        </ul>
        {bounces.answers.length > 0 && (
          <ul className="digests-answers">
            {bounces.answers.map(({ kind, answer, count }) => (
              <li key={`${kind}${answer}`}>
                {count} × <code>{answer}</code> ({t(kind)})
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{t('runs')}</h2>
        {runs.length === 0 ? <p>{t('noRuns')}</p> : <DigestRuns runs={runs} />}
      </section>
      <DigestPreview />
    </>
  );
}
