import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RecordYear, TrackRecord } from '../../api/comparison.types';
import { CountsTable } from './counts-table';

/** How the targets of each year came out, the latest first, beside what the next report says of them. */
export function RecordTable({ record }: { record: TrackRecord }) {
  const { t } = useTranslation('years');
  const rows = record.years.toReversed().map((each) => ({
    key: each.year,
    name: <Link to={`/regions/${record.region.code}?year=${each.year}`}>{t('ofYear', { year: each.year })}</Link>,
    counts: each.counts,
    note: <Said year={each} />,
  }));
  return (
    <section aria-labelledby="record">
      <h2 id="record">{t('record')}</h2>
      <p className="years-lede">{t('recordLede')}</p>
      <CountsTable of={t('year')} rows={rows} note={t('said')} />
    </section>
  );
}

/** What the next report says of a year's targets as a whole. */
function Said({ year: { nextReport, said, contradicted, counts } }: { year: RecordYear }) {
  const { t } = useTranslation('years');
  return (
    <>
      {nextReport === null ? (
        <span className="faint">{t('noNext')}</span>
      ) : said === null ? (
        <span className="faint">{t('silent')}</span>
      ) : (
        <Link to={`/reports/${nextReport.id}`}>{t(said)}</Link>
      )}
      {contradicted && <b className="record-contradicted">{t('contradicted', { count: counts.missed })}</b>}
    </>
  );
}
