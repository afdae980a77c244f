import type { Figure } from '../../../src/figures/figure';
import { formatFigure } from '../../../src/figures/format-figure';
import { useLanguage } from '../i18n/use-language';
import './figure-view.css';

/** A claim's figure: 力争 增长 8%左右. */
export function FigureView({ figure }: { figure: Figure & { hedge: string } }) {
  const { lead, text } = formatFigure(figure, useLanguage());
  return (
    <span className="figure">
      {figure.hedge && (
        <span className="figure-hedge" lang="zh-CN">
          {figure.hedge}{' '}
        </span>
      )}
      {lead && <span className="figure-lead">{lead} </span>}
      <b>{text}</b>
    </span>
  );
}
