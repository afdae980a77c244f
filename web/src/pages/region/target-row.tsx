import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { ScorecardRow } from '../../api/types';
import { FigureView } from '../../components/figure-view';
import { QuoteLink } from '../../components/quote-link';
import { claimAnchor } from '../../components/claim-anchor';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { ReasonCell } from './reason-cell';
import { TargetName } from './target-name';

interface Props {
  row: ScorecardRow;
  year: number;
}

/** One target: verdict, what it is of, both figures with their sentences, and why. */
export function TargetRow({ row, year }: Props) {
  const { t } = useTranslation();
  const { target, outcome, verdict } = row;
  const anchor = claimAnchor(target.id);
  const pointedTo = useLocation().hash === `#${anchor}`;

  return (
    <tr role="row" id={anchor} tabIndex={-1} className="target-row" data-verdict={verdict} data-pointed={pointedTo}>
      <td role="cell" className="cell-verdict">
        <VerdictLabel verdict={verdict} />
        {row.withinTolerance && <span className="tolerance">{t('scorecard.withinTolerance')}</span>}
      </td>
      <th role="rowheader" scope="row" className="cell-name">
        <TargetName row={row} year={year} />
      </th>
      <td role="cell" className="cell-target">
        <CellLabel text={t('scorecard.target')} />
        <FigureView figure={target} />
        <QuoteLink claim={target} />
      </td>
      <td role="cell" className="cell-outcome">
        <CellLabel text={t('scorecard.outcome')} />
        {outcome ? (
          <>
            <FigureView figure={outcome} />
            <QuoteLink claim={outcome} />
          </>
        ) : (
          <span className="no-outcome">
            {verdict === 'pending' ? t('scorecard.noOutcomePending') : t('scorecard.noOutcome')}
          </span>
        )}
      </td>
      <td role="cell" className="cell-reason">
        <ReasonCell row={row} />
      </td>
    </tr>
  );
}

/** The column's name before the cell, where the table is laid out as cards; the header says it aloud. */
function CellLabel({ text }: { text: string }) {
  return (
    <span className="cell-label" aria-hidden="true">
      {text}
    </span>
  );
}
