import type { EChartsCoreOption } from 'echarts/core';
import type { SeriesYear } from '../../api/comparison.types';
import { amountAxis, baseOption, categoryAxis, type ChartWords } from '../../charts/base-option';
import type { ChartColours } from '../../charts/chart-colours';
import { VERDICT_SHAPES } from '../../../../src/figures/verdict-shapes';

interface Words extends ChartWords {
  /** What is told of a year where a reader points at it. */
  tell: (year: number) => string;
}

/** Half a target's mark, in pixels; a year that is narrower than this has a narrower mark. */
const HALF = 16;

/** Targets as bars across their year, with their range or tolerance; outcomes as the shapes of their verdicts. */
export function seriesOption(
  years: readonly SeriesYear[],
  colours: ChartColours,
  width: number,
  words: Words,
): EChartsCoreOption {
  const base = baseOption(colours, width, words);
  const first = years[0]!.year;
  const axis = Array.from({ length: years.at(-1)!.year - first + 1 }, (_, index) => first + index);
  const of = (year: number) => years.find((each) => each.year === year);
  return {
    ...base,
    xAxis: categoryAxis(colours, axis.map(String)),
    yAxis: amountAxis(colours, words.amount),
    series: [
      {
        name: words.outcome,
        type: 'line',
        data: axis.map((year) => outcomePoint(of(year), colours)),
        itemStyle: { color: colours['ink-soft'] },
        lineStyle: { color: colours['line-strong'], width: 1.5 },
        symbol: 'circle',
        symbolSize: 12,
        z: 3,
      },
      {
        name: words.target,
        type: 'custom',
        itemStyle: { color: colours['target-line'] },
        data: axis.flatMap((year, index) => targetPoint(index, of(year))),
        encode: { x: 0, y: [1, 2] },
        renderItem: (_params: unknown, api: TargetApi) => targetMark(api, colours['target-line']),
        z: 2,
      },
    ],
    tooltip: {
      ...base.tooltip,
      formatter: (points: { axisValue: string }[]) => words.tell(Number(points[0]?.axisValue)),
    },
  };
}

function outcomePoint(point: SeriesYear | undefined, colours: ChartColours) {
  if (!point || point.outcome === null) return { value: '-' };
  const { verdict } = point.judged;
  const colour = colours[verdict];
  const { outline, filled } = VERDICT_SHAPES[verdict];
  return {
    value: point.outcome,
    symbol: `path://${outline}`,
    itemStyle: { color: filled ? colour : colours.paper, borderColor: colour, borderWidth: 1.5 },
  };
}

/** Where it stands, the target's figure, and the other end of its range or tolerance (the figure itself without one). */
function targetPoint(index: number, point: SeriesYear | undefined): number[][] {
  if (!point || point.target === null) return [];
  const other = point.high ?? point.from ?? point.to ?? point.target;
  return [[index, point.target, other]];
}

/** The part of ECharts' interface for marks of one's own that is used here. */
interface TargetApi {
  value: (dimension: number) => number;
  coord: (point: [number, number]) => [number, number];
  size: (size: [number, number]) => [number, number];
}

function targetMark(api: TargetApi, colour: string) {
  const [x, y] = api.coord([api.value(0), api.value(1)]);
  const [, end] = api.coord([api.value(0), api.value(2)]);
  const half = Math.min(HALF, api.size([1, 0])[0] * 0.4);
  const line = (x1: number, y1: number, x2: number, y2: number, lineWidth: number) => ({
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: { stroke: colour, lineWidth },
  });
  const band = { x: x - half, y: Math.min(y, end), width: 2 * half, height: Math.abs(end - y) };
  return {
    type: 'group',
    children: [
      { type: 'rect', shape: band, style: { fill: colour, opacity: 0.18 } },
      line(x - half, y, x + half, y, 3),
      ...(end === y ? [] : [line(x - half, end, x + half, end, 1)]),
    ],
  };
}
