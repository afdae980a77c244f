import type { EChartsCoreOption } from 'echarts/core';
import type { IndicatorSeries } from '../../api/comparison.types';
import { axisStyle, baseOption } from '../../charts/base-option';
import type { ChartColours } from '../../charts/chart-colours';

interface Words {
  title: string;
  source: string;
  target: string;
  outcome: string;
  amount: (value: number) => string;
}

/** The middle target and the middle outcome of each year. A year without any is a gap. */
export function mediansOption(
  years: IndicatorSeries['years'],
  colours: ChartColours,
  width: number,
  words: Words,
): EChartsCoreOption {
  const style = axisStyle(colours);
  const base = baseOption(colours, width, words);
  const line = (name: string, data: (number | null)[], colour: string, symbol: string) => ({
    type: 'line',
    name,
    data,
    symbol,
    symbolSize: 9,
    itemStyle: { color: colour },
    lineStyle: { color: colour, width: 2 },
  });
  return {
    ...base,
    xAxis: { ...style, type: 'category', data: years.map(({ year }) => String(year)), splitLine: { show: false } },
    yAxis: {
      ...style,
      type: 'value',
      scale: true,
      axisLabel: { ...style.axisLabel, formatter: (value: number) => words.amount(value) },
    },
    tooltip: {
      ...(base.tooltip as object),
      valueFormatter: (value: number | null) => (typeof value === 'number' ? words.amount(value) : '—'),
    },
    series: [
      line(
        words.target,
        years.map(({ targetMedian }) => targetMedian),
        colours['target-line'],
        'emptyRect',
      ),
      line(
        words.outcome,
        years.map(({ outcomeMedian }) => outcomeMedian),
        colours['outcome-line'],
        'circle',
      ),
    ],
  };
}
