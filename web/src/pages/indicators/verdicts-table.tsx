import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMargin } from '../../../../src/figures/quantity';
import type { IndicatorVerdict } from '../../api/comparison.types';
import { claimAddress } from '../../components/claim-anchor';
import { FigureView } from '../../components/figure-view';
import { TableHead } from '../../components/table-head';
import { useLanguage } from '../../i18n/use-language';
import { VerdictLabel } from '../../verdicts/verdict-label';

interface Props {
  items: readonly IndicatorVerdict[];
  indicator: string;
  year: number;
}

/** Regions as rows; each figure leads to its sentence, each verdict to its page. */
export function VerdictsTable({ items, indicator, year }: Props) {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const columns = (['region', 'target', 'outcome', 'margin', 'verdict', 'ladder'] as const).map((column) =>
    t(column, { year, next: year + 1 }),
  );
  return (
    <table className="plain-table stacked-table region-table" role="table">
      <TableHead columns={columns} />
      <tbody role="rowgroup">
        {items.map(({ region, path, judged }) => (
          <tr key={region.code} role="row">
            <th role="rowheader" scope="row" lang="zh-CN">
              <Link to={`/regions/${region.code}?year=${year}`}>{region.name}</Link>
              <span className="region-above">{path.map(({ name }) => name).join(' ')}</span>
            </th>
            {[judged.target, judged.outcome].map((figure, index) => (
              <td key={index} role="cell">
                {figure ? (
                  <Link to={claimAddress(figure)}>
                    <FigureView figure={figure} />
                  </Link>
                ) : (
                  <span className="faint">{t('noOutcome')}</span>
                )}
              </td>
            ))}
            <td role="cell">
              {judged.margin === null ? '' : formatMargin(judged.margin, judged.marginUnit, language)}
            </td>
            <td role="cell">
              <Link to={`/verdicts/${judged.key}`}>
                <VerdictLabel verdict={judged.verdict} />
              </Link>
            </td>
            <td role="cell">
              <Link to={`/indicators/${indicator}/ladder?region=${region.code}&year=${year}`}>{t('ladder')}</Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
