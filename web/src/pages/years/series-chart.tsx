import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../../../src/figures/format-figure';
import { formatQuantity } from '../../../../src/figures/quantity';
import type { Series } from '../../api/comparison.types';
import type { ChartColours } from '../../charts/chart-colours';
import { ChartView } from '../../charts/chart-view';
import { useLanguage } from '../../i18n/use-language';
import { seriesOption } from './series-option';

interface Props {
  series: Series;
  /** What it is of, as the page heads it. */
  title: string;
}

/** Targets and outcomes of one thing through the years. */
export function SeriesChart({ series, title }: Props) {
  const { t } = useTranslation(['charts', 'translation']);
  const language = useLanguage();
  const { years, unit } = series;
  const optionFor = useCallback(
    (colours: ChartColours, width: number) =>
      seriesOption(years, colours, width, {
        title,
        source: t('source', { ns: 'charts' }),
        target: t('target', { ns: 'charts' }),
        outcome: t('outcome', { ns: 'charts' }),
        amount: (value) => formatQuantity(value, unit, language),
        tell: (year) => {
          const point = years.find((each) => each.year === year);
          if (!point) return String(year);
          const { target, outcome, verdict } = point.judged;
          const write = (figure: typeof target) => {
            const { lead, text } = formatFigure(figure, language);
            return [figure.hedge, lead, text].filter(Boolean).join(' ');
          };
          const word = t(`verdict.${verdict}`, { ns: 'translation' });
          return [
            `${year}  ${word}`,
            `${t('target', { ns: 'charts' })}  ${write(target)}`,
            ...(outcome ? [`${t('outcome', { ns: 'charts' })}  ${write(outcome)}`] : []),
          ].join('\n');
        },
      }),
    [years, unit, title, language, t],
  );
  return <ChartView label={title} optionFor={optionFor} points={years.at(-1)!.year - years[0]!.year + 1} />;
}
