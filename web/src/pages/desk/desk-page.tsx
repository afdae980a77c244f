import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../components/page-title';
import { DeskGate } from './desk-gate';
import { QueueFilters } from './queue-filters';
import { QueueList } from './queue-list';
import { ReportProgress } from './report-progress';
import { addressOfFilter, filterOfAddress, type ReviewFilter } from './review-filter';
import './words';
import './desk.css';

/** What is to be looked at, and how far each report is. */
export function DeskPage() {
  return (
    <div className="page desk">
      <DeskGate>
        <Desk />
      </DeskGate>
    </div>
  );
}

function Desk() {
  const { t } = useTranslation('desk');
  const [search, setSearch] = useSearchParams();
  const filter = filterOfAddress(search);
  const choose = (change: Partial<ReviewFilter>) =>
    setSearch(addressOfFilter({ ...filter, ...change }), { replace: true, preventScrollReset: true });
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <h1>{t('title')}</h1>
      <p className="desk-lede">{t('lede')}</p>
      <QueueFilters filter={filter} choose={choose} />
      <QueueList filter={filter} choose={choose} />
      <ReportProgress filter={filter} />
    </>
  );
}
