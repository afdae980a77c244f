import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RecordYear, TrackRecord } from '../../api/comparison.types';
import { totalOf, VerdictBar, VerdictCount } from '../../components/verdict-shares';
import { VERDICTS } from '../../verdicts/verdicts';

/** How the targets of each year came out, the latest first, beside what the next report says of them. */
export function RecordTable({ record }: { record: TrackRecord }) {
  const { t } = useTranslation('years');
  const verdictWord = useTranslation().t;
  return (
    <section aria-labelledby="record">
      <h2 id="record">{t('record')}</h2>
      <p className="years-lede">{t('recordLede')}</p>
      <table className="record" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('year')}
            </th>
            <th role="columnheader" scope="col">
              {t('total')}
            </th>
            {VERDICTS.map((verdict) => (
              <th key={verdict} role="columnheader" scope="col">
                {verdictWord(`verdict.${verdict}`)}
              </th>
            ))}
            <th role="columnheader" scope="col">
              {t('said')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {record.years.toReversed().map((each) => (
            <YearRow key={each.year} record={each} region={record.region.code} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function YearRow({ record, region }: { record: RecordYear; region: string }) {
  const { t } = useTranslation('years');
  const { year, counts } = record;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link to={`/regions/${region}?year=${year}`}>{t('ofYear', { year })}</Link>
      </th>
      <td role="cell" className="record-total">
        <VerdictBar counts={counts} />
        <span>{totalOf(counts)}</span>
      </td>
      {VERDICTS.map((verdict) => (
        <td key={verdict} role="cell" className="record-count">
          <VerdictCount counts={counts} verdict={verdict} />
        </td>
      ))}
      <td role="cell" className="record-said">
        {record.nextReport === null ? (
          <span className="faint">{t('noNext')}</span>
        ) : record.said === null ? (
          <span className="faint">{t('silent')}</span>
        ) : (
          <Link to={`/reports/${record.nextReport.id}`}>{t(record.said)}</Link>
        )}
        {record.contradicted && <b className="record-contradicted">{t('contradicted', { count: counts.missed })}</b>}
      </td>
    </tr>
  );
}
