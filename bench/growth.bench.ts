import { extract } from '../src/extraction/extract';
import type { Bench } from './bench';
import { HOSTILE_TEXTS } from './hostile-texts';
import { sampleTexts } from './sample-texts';
import { processorTime, rounded } from './timing';

const LENGTHS = [100_000, 200_000, 400_000] as const;
const RUNS = 3;

/** How the time grows with the text: twice the text should take about twice as long, whatever it says. */
export const growthBench: Bench = {
  name: 'growth',
  async run({ texts: directory, say }) {
    const all = (await sampleTexts(directory)).map(({ text }) => text).join('\n');
    const makers: Record<string, (length: number) => string> = {
      'real reports': (length) => all.repeat(Math.ceil(length / all.length)).slice(0, length),
      ...HOSTILE_TEXTS,
    };
    const rows = [];
    for (const [name, make] of Object.entries(makers)) {
      const times: number[] = [];
      for (const length of LENGTHS) {
        say(`growth: ${name}, ${length} characters`);
        times.push(shortest(make(length)));
      }
      const [one, two, four] = times as [number, number, number];
      rows.push({
        text: name,
        ...Object.fromEntries(LENGTHS.map((length, at) => [`${length / 1000}k: ms`, rounded(times[at]!)])),
        '×2': rounded(two / one),
        '×4': rounded(four / one),
      });
    }
    return {
      title: 'Growth with the length of the text',
      how: `Processor time, the shortest of ${RUNS} runs each; ×2 and ×4 say how many times as long a text of two and four times the length takes.`,
      rows,
    };
  },
};

function shortest(text: string): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++)
    best = Math.min(
      best,
      processorTime(() => extract(text, { year: 2021, regionNames: ['某县'] })),
    );
  return best;
}
