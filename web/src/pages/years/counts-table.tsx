import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scorecard } from '../../api/types';
import '../../components/plain-table.css';
import { TableHead } from '../../components/table-head';
import { totalOf, VerdictBar, VerdictCount } from '../../components/verdict-shares';
import { VERDICTS } from '../../verdicts/verdicts';

export interface CountsRow {
  key: string | number;
  name: ReactNode;
  counts: Scorecard['counts'];
  note?: ReactNode;
}

interface Props {
  /** What the rows are. */
  of: string;
  rows: readonly CountsRow[];
  /** What is said beside the counts. */
  note?: string;
}

/** How many targets of each row have which verdict; on a narrow screen each row is a card. */
export function CountsTable({ of, rows, note }: Props) {
  const { t } = useTranslation('years');
  const { t: common } = useTranslation();
  const columns = [of, t('total'), ...VERDICTS.map((verdict) => common(`verdict.${verdict}`)), ...(note ? [note] : [])];
  return (
    <table className="plain-table stacked-table record" role="table">
      <TableHead columns={columns} />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} role="row">
            <th role="rowheader" scope="row">
              {row.name}
            </th>
            <td role="cell" className="record-total">
              <VerdictBar counts={row.counts} />
              <span>{totalOf(row.counts)}</span>
            </td>
            {VERDICTS.map((verdict) => (
              <td key={verdict} role="cell" className="record-count">
                <VerdictCount counts={row.counts} verdict={verdict} />
              </td>
            ))}
            {note && (
              <td role="cell" className="record-said">
                {row.note}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
