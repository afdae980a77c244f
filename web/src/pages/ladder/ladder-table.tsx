import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Ladder, Rung } from '../../api/types';
import '../../components/plain-table.css';
import { TableHead } from '../../components/table-head';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { FigureCell } from './figure-cell';
import { comparableRungs, longestBar, rungAbove } from './rungs';

/** The levels as rows: target, outcome, verdict, and how much more or less than the level above. */
export function LadderTable({ ladder }: { ladder: Ladder }) {
  const { t } = useTranslation();
  const { rungs, year } = ladder;
  const longest = longestBar(rungs);
  const columns = (['level', 'target', 'outcome', 'verdict'] as const).map((column) =>
    t(`ladder.${column}`, { year, next: year + 1 }),
  );
  return (
    <table className="plain-table stacked-table ladder" role="table">
      <TableHead columns={columns} />
      <tbody role="rowgroup">
        {rungs.map((rung) => (
          <RungRow key={rung.region.code} rung={rung} above={rungAbove(rungs, rung)} longest={longest} year={year} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  rung: Rung;
  above: Rung | undefined;
  longest: number | null;
  year: number;
}

function RungRow({ rung, above, longest, year }: RowProps) {
  const { t } = useTranslation();
  const { region, report, verdict } = rung;
  const nameAbove = above?.region.level === 'nation' ? t('ladder.nation') : above?.region.name;
  const compared = comparableRungs(rung, above) ? nameAbove : undefined;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link to={`/regions/${region.code}?year=${year}`} lang="zh-CN">
          {region.name}
        </Link>
        <span className="faint">{t(`ladder.levels.${region.level}`)}</span>
      </th>
      {verdict ? (
        <>
          <td role="cell">
            <FigureCell
              claim={verdict.target}
              kind="target"
              longest={longest}
              difference={rung.amplification}
              unit={rung.differenceUnit}
              above={compared}
            />
          </td>
          <td role="cell">
            {verdict.outcome ? (
              <FigureCell
                claim={verdict.outcome}
                kind="outcome"
                longest={longest}
                difference={rung.outcomeDifference}
                unit={rung.differenceUnit}
                above={compared}
              />
            ) : (
              <span className="faint">{t('ladder.noOutcome')}</span>
            )}
          </td>
          <td role="cell">
            <VerdictLabel verdict={verdict.verdict} />
          </td>
        </>
      ) : (
        <td role="cell" colSpan={3} className="ladder-absent">
          {t(report ? 'ladder.noTarget' : 'ladder.noReport', { year })}
        </td>
      )}
    </tr>
  );
}
