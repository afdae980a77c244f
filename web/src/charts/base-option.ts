import type { EChartsCoreOption } from 'echarts/core';
import type { ChartColours } from './chart-colours';

/** What is written in a chart. */
export interface ChartWords {
  title: string;
  /** Where the figures come from: a picture that is passed on should say it. */
  source: string;
  target: string;
  outcome: string;
  /** An amount, as on an axis. */
  amount: (value: number) => string;
}

/** Height of a line of the title, in pixels. */
const LINE = 20;

/** What our charts have in common: plain axes, quiet lines, a title and a source that stay with a saved picture. */
export function baseOption(
  colours: ChartColours,
  width: number,
  { title, source }: Pick<ChartWords, 'title' | 'source'>,
) {
  // Double quotes would end the attribute that ECharts writes it into, and no picture could be made of the drawing.
  const font = getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
  const titleWidth = width - 24;
  return {
    animation: false,
    backgroundColor: colours.paper,
    textStyle: { fontFamily: font, color: colours.ink },
    title: {
      text: title,
      subtext: source,
      left: 12,
      top: 8,
      itemGap: 4,
      textStyle: {
        color: colours.ink,
        fontSize: 15,
        lineHeight: LINE,
        fontWeight: 700,
        width: titleWidth,
        overflow: 'break',
      },
      subtextStyle: { color: colours['ink-soft'], fontSize: 12 },
    },
    legend: { bottom: 8, left: 12, textStyle: { color: colours['ink-soft'] } },
    grid: {
      left: 12,
      right: 20,
      top: 54 + LINE * linesOf(title, `700 15px ${font}`, titleWidth),
      bottom: 44,
      containLabel: true,
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: colours.paper,
      borderColor: colours['line-strong'],
      textStyle: { color: colours.ink, fontFamily: font, fontSize: 13 },
      axisPointer: { lineStyle: { color: colours['line-strong'] } },
    },
  } satisfies EChartsCoreOption;
}

/** How many lines a text takes; rather one more than one too few, since lines end where words do. */
function linesOf(text: string, font: string, width: number): number {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = font;
  return Math.ceil((1.1 * pen.measureText(text).width) / width);
}

/** An axis of years or of intervals. */
export const categoryAxis = (colours: ChartColours, names: string[]) => ({
  ...axisStyle(colours),
  type: 'category',
  data: names,
  splitLine: { show: false },
});

/** An axis of amounts, which need not begin at 0. */
export const amountAxis = (colours: ChartColours, amount: ChartWords['amount']) => {
  const style = axisStyle(colours);
  return { ...style, type: 'value', scale: true, axisLabel: { ...style.axisLabel, formatter: amount } };
};

/** The style of an axis: lines that don't compete with the figures. */
export const axisStyle = (colours: ChartColours) => ({
  axisLine: { lineStyle: { color: colours['line-strong'] } },
  axisTick: { lineStyle: { color: colours['line-strong'] } },
  axisLabel: { color: colours['ink-soft'] },
  splitLine: { lineStyle: { color: colours.line } },
  nameTextStyle: { color: colours['ink-soft'] },
});
