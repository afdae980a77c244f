import { useTranslation } from 'react-i18next';
import type { ScorecardRow } from '../../api/types';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { VERDICTS } from '../../verdicts/verdicts';
import type { RowGroup } from './group-rows';
import { TargetRow } from './target-row';

interface Props {
  group: RowGroup;
  rows: readonly ScorecardRow[];
  year: number;
}

const COLUMNS = ['verdict', 'name', 'target', 'outcome', 'reason'] as const;

/** One group of targets as a table; on a narrow screen each row is laid out as a card, the roles keep it a table. */
export function ScorecardGroup({ group, rows, year }: Props) {
  const { t } = useTranslation();
  return (
    <section className="scorecard-group" aria-labelledby={`group-${group}`}>
      <div className="scorecard-group-head">
        <h2 id={`group-${group}`}>{t(`scorecard.${group}`)}</h2>
        <GroupCounts rows={rows} />
      </div>
      <table className="scorecard-table" role="table" aria-labelledby={`group-${group}`}>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((column) => (
              <th key={column} role="columnheader" scope="col" className={`column-${column}`}>
                {t(`scorecard.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <TargetRow key={row.id} row={row} year={year} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GroupCounts({ rows }: { rows: readonly ScorecardRow[] }) {
  const { t } = useTranslation();
  return (
    <ul className="group-counts">
      <li>{t('scorecard.items', { count: rows.length })}</li>
      {VERDICTS.map((verdict) => ({ verdict, count: rows.filter((row) => row.verdict === verdict).length }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => (
          <li key={verdict}>
            <VerdictLabel verdict={verdict} /> {count}
          </li>
        ))}
    </ul>
  );
}
