import type { EChartsCoreOption } from 'echarts/core';
import type { IndicatorSeries } from '../../api/comparison.types';
import { amountAxis, baseOption, categoryAxis, type ChartWords } from '../../charts/base-option';
import type { ChartColours } from '../../charts/chart-colours';

/** The middle target and the middle outcome of each year. A year without any is a gap. */
export function mediansOption(
  years: IndicatorSeries['years'],
  colours: ChartColours,
  width: number,
  words: ChartWords,
): EChartsCoreOption {
  const base = baseOption(colours, width, words);
  const line = (name: string, data: (number | null)[], colour: string, mark: { symbol: string; fill: string }) => ({
    type: 'line',
    name,
    data,
    symbol: mark.symbol,
    symbolSize: 9,
    itemStyle: { color: mark.fill, borderColor: colour, borderWidth: 2 },
    lineStyle: { color: colour, width: 2 },
  });
  return {
    ...base,
    xAxis: categoryAxis(
      colours,
      years.map(({ year }) => String(year)),
    ),
    yAxis: amountAxis(colours, words.amount),
    tooltip: {
      ...base.tooltip,
      valueFormatter: (value: number | null) => (typeof value === 'number' ? words.amount(value) : '—'),
    },
    series: [
      line(
        words.target,
        years.map(({ targetMedian }) => targetMedian),
        colours['target-line'],
        { symbol: 'rect', fill: colours.paper },
      ),
      line(
        words.outcome,
        years.map(({ outcomeMedian }) => outcomeMedian),
        colours['outcome-line'],
        { symbol: 'circle', fill: colours['outcome-line'] },
      ),
    ],
  };
}
