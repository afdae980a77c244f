import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Digests, digestsQuery } from '../../api/digests.queries';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
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
  return (
    <div className="page digests-page">
      <PageTitle>{t('title')}</PageTitle>
      <header>
        <h1>{t('title')}</h1>
        <p className="faint">{t('lede')}</p>
      </header>
      <QueryView query={useQuery(digestsQuery())}>{(digests) => <Overview digests={digests} />}</QueryView>
    </div>
  );
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
        <p>
          {t('bounces')}: {t('hard')} <b>{bounces.hard}</b>, {t('soft')} <b>{bounces.soft}</b>
        </p>
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
