import type { EChartsCoreOption } from 'echarts/core';
import type { IndicatorYear } from '../../api/comparison.types';
import { axisStyle, baseOption } from '../../charts/base-option';
import type { ChartColours } from '../../charts/chart-colours';

interface Words {
  title: string;
  source: string;
  target: string;
  outcome: string;
  regions: string;
  amount: (value: number) => string;
}

/** How many regions have a figure in each interval: targets outlined, outcomes filled. */
export function distributionOption(
  { from, step, targets, outcomes }: NonNullable<IndicatorYear['distribution']>,
  colours: ChartColours,
  width: number,
  words: Words,
): EChartsCoreOption {
  const style = axisStyle(colours);
  const bar = { type: 'bar', barGap: '0%', barCategoryGap: '15%' };
  return {
    ...baseOption(colours, width, words),
    xAxis: {
      ...style,
      type: 'category',
      data: targets.counts.map((_, index) => words.amount(Number((from + index * step).toPrecision(12)))),
      splitLine: { show: false },
    },
    yAxis: { ...style, type: 'value', name: words.regions, nameLocation: 'end', minInterval: 1 },
    series: [
      {
        ...bar,
        name: words.target,
        data: targets.counts,
        itemStyle: { color: colours.paper, borderColor: colours['target-line'], borderWidth: 1.5 },
      },
      { ...bar, name: words.outcome, data: outcomes.counts, itemStyle: { color: colours['outcome-line'] } },
    ],
  };
}
