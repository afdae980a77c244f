import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Operations, operationsQuery } from '../../api/operations.queries';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { ActiveJobs } from './active-jobs';
import { FailedJobs } from './failed-jobs';
import { LastDigest } from './last-digest';
import { LivingWorkers } from './living-workers';
import { MaintenanceRuns } from './maintenance-runs';
import { QueueTable } from './queue-table';
import { Schedules } from './schedules';
import { Throughput } from './throughput';
import { TroubledSources } from './troubled-sources';
import { Versions } from './versions';
import './words';
import '../../components/notice.css';
import './operations.css';

/** What operators look at, kept up to date, and what they can do about it. */
export function OperationsPage() {
  const { t } = useTranslation('operations');
  const query = useQuery(operationsQuery());
  return (
    <div className="page">
      <QueryView query={query}>
        {(operations) => (
          <>
            {query.isError && (
              <p className="notice operations-stale" role="alert">
                {t('updateFailed')}
              </p>
            )}
            <Loaded operations={operations} />
          </>
        )}
      </QueryView>
    </div>
  );
}

function Loaded({ operations }: { operations: Operations }) {
  const { t } = useTranslation('operations');
  return (
    <article className="operations">
      <PageTitle>{t('title')}</PageTitle>
      <header>
        <h1>{t('title')}</h1>
        <p className="operations-actions">
          <Link to="/sources">{t('sourcesPage')}</Link>
          <Link to="/uploads">{t('uploadsPage')}</Link>
        </p>
      </header>
      <div className="operations-columns">
        <div>
          <FailedJobs jobs={operations.failedJobs} />
          <TroubledSources sources={operations.sources} />
          <Throughput hours={operations.throughput} />
          <MaintenanceRuns runs={operations.maintenance} />
        </div>
        <div>
          <LivingWorkers workers={operations.workers} />
          <QueueTable queues={operations.queues} />
          <ActiveJobs jobs={operations.activeJobs} />
          <LastDigest digest={operations.digest} />
          <Schedules schedules={operations.schedules} />
          <Versions versions={operations.versions} />
        </div>
      </div>
    </article>
  );
}
