import type { EChartsCoreOption } from 'echarts/core';
import type { IndicatorYear } from '../../api/comparison.types';
import { axisStyle, baseOption, categoryAxis, type ChartWords } from '../../charts/base-option';
import type { ChartColours } from '../../charts/chart-colours';

interface Words extends ChartWords {
  /** What is counted along the upright axis. */
  regions: string;
}

/** How many regions have a figure in each interval: targets outlined, outcomes filled. */
export function distributionOption(
  { from, step, targets, outcomes }: NonNullable<IndicatorYear['distribution']>,
  colours: ChartColours,
  width: number,
  words: Words,
): EChartsCoreOption {
  const bar = { type: 'bar', barGap: '0%', barCategoryGap: '15%' };
  return {
    ...baseOption(colours, width, words),
    xAxis: categoryAxis(
      colours,
      targets.counts.map((_, index) => words.amount(Number((from + index * step).toPrecision(12)))),
    ),
    yAxis: { ...axisStyle(colours), type: 'value', name: words.regions, nameLocation: 'end', minInterval: 1 },
    series: [
      {
        ...bar,
        name: words.target,
        // The outline of nothing would be a line.
        data: targets.counts.map((value) => (value === 0 ? { value, itemStyle: { borderWidth: 0 } } : value)),
        itemStyle: { color: colours.paper, borderColor: colours['target-line'], borderWidth: 1.5 },
      },
      { ...bar, name: words.outcome, data: outcomes.counts, itemStyle: { color: colours['outcome-line'] } },
    ],
  };
}
