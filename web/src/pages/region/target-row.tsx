import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Claim, ScorecardRow } from '../../api/types';
import { claimAnchor } from '../../components/claim-anchor';
import { FigureView } from '../../components/figure-view';
import { QuoteLink } from '../../components/quote-link';
import { formatMargin } from '../../../../src/figures/quantity';
import { useLanguage } from '../../i18n/use-language';
import { ABSENCE } from '../../verdicts/absence';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { ReasonCell } from './reason-cell';
import { TargetName } from './target-name';

interface Props {
  row: ScorecardRow;
  region: string;
  year: number;
}

/** One target: verdict, what it is of, both figures with their sentences, how far apart they are, and why. */
export function TargetRow({ row, region, year }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { target, outcome, verdict, margin } = row;
  const anchor = claimAnchor(target.id);
  const pointedTo = useLocation().hash === `#${anchor}`;

  return (
    <tr role="row" id={anchor} tabIndex={-1} className="target-row" data-verdict={verdict} data-pointed={pointedTo}>
      <td role="cell" className="cell-verdict">
        <VerdictLabel verdict={verdict} />
        {row.withinTolerance && (
          <span className="tolerance" title={t('scorecard.tolerance')}>
            {t('scorecard.withinTolerance')}
          </span>
        )}
      </td>
      <th role="rowheader" scope="row" className="cell-name">
        <TargetName row={row} year={year} />
      </th>
      <td role="cell" className="cell-target">
        <CellLabel text={t('scorecard.targetIn', { year })} />
        <ClaimCell claim={target} expectedYear={year} />
      </td>
      <td role="cell" className="cell-outcome">
        <CellLabel text={t('scorecard.outcomeIn', { year: year + 1 })} />
        {outcome ? (
          <ClaimCell claim={outcome} expectedYear={year + 1} />
        ) : (
          <span className="no-outcome">{t(ABSENCE[verdict])}</span>
        )}
      </td>
      <td role="cell" className="cell-margin" data-none={margin === null}>
        {margin !== null && (
          <>
            <CellLabel text={t('scorecard.margin')} />
            <span className="margin">{formatMargin(margin, row.marginUnit, language)}</span>
          </>
        )}
      </td>
      <td role="cell" className="cell-reason">
        <ReasonCell row={row} region={region} year={year} />
      </td>
    </tr>
  );
}

function ClaimCell({ claim, expectedYear }: { claim: Claim; expectedYear: number }) {
  return (
    <>
      <FigureView figure={claim} />
      <QuoteLink claim={claim} expectedYear={expectedYear} />
    </>
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
