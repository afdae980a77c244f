import { useTranslation } from 'react-i18next';
import type { ScorecardRow } from '../../api/types';
import { TableHead } from '../../components/table-head';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { VERDICTS } from '../../verdicts/verdicts';
import type { RowGroup } from './group-rows';
import { TargetRow } from './target-row';

interface Props {
  group: RowGroup;
  rows: readonly ScorecardRow[];
  region: string;
  year: number;
}

/**
 * One group of targets as a table. Rows are laid out by a grid, on a narrow screen as cards; since a table that is not
 * displayed as one is none to a screen reader, the roles say that it is.
 */
export function ScorecardGroup({ group, rows, region, year }: Props) {
  const { t } = useTranslation();
  const columns = [
    t('scorecard.verdict'),
    t('scorecard.name'),
    t('scorecard.targetIn', { year }),
    t('scorecard.outcomeIn', { year: year + 1 }),
    t('scorecard.margin'),
    t('scorecard.reason'),
  ];
  return (
    <section className="scorecard-group" aria-labelledby={`group-${group}`}>
      <div className="scorecard-group-head">
        <h2 id={`group-${group}`}>{t(`scorecard.${group}`)}</h2>
        <GroupCounts rows={rows} />
      </div>
      <table className="scorecard-table" role="table" aria-labelledby={`group-${group}`}>
        <TableHead columns={columns} />
        <tbody role="rowgroup">
          {rows.map((row) => (
            <TargetRow key={row.id} row={row} region={region} year={year} />
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
