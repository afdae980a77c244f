import type { Bench } from './bench';
import { type Reader, readers } from './readers';
import { bytesOf, type SampleText, sampleTexts } from './sample-texts';
import { median, processorTime, rounded } from './timing';

const ROUNDS = 5;

/** How fast reports are read, beside tools that do a part of it; all take turns, so that a busy machine is unfair to none. */
export const extractBench: Bench = {
  name: 'extract',
  async run({ texts: directory, say }) {
    const texts = await sampleTexts(directory);
    const competing = readers().map((reader) => ({ reader, share: shareOf(reader, texts), speeds: [] as number[] }));
    for (let round = 0; round <= ROUNDS; round++) {
      for (const { reader, share, speeds } of competing) {
        say(`extract: round ${round} of ${ROUNDS}, ${reader.name}`);
        const speed = bytesOf(share) / 1000 / processorTime(() => share.forEach(reader.read));
        // The first round only warms up.
        if (round > 0) speeds.push(speed);
      }
    }
    const own = median(competing[0]!.speeds);
    return {
      title: 'Reading reports',
      how:
        `${texts.length} reports, ${rounded(bytesOf(texts) / 1e6)} MB of UTF-8, one thread, processor time; median of ${ROUNDS} rounds ` +
        'in which all take turns. “duixian ÷ this” above 1 means that duixian is faster.',
      rows: competing.map(({ reader, share, speeds }) => ({
        reader: reader.name,
        'MB/s': rounded(median(speeds)),
        slowest: rounded(Math.min(...speeds)),
        fastest: rounded(Math.max(...speeds)),
        'duixian ÷ this': rounded(own / median(speeds)),
        'kB a round': Math.round(bytesOf(share) / 1000),
      })),
    };
  },
};

/** What a reader is given in a round: all, or of a slow one a piece from the middle of every so many reports. */
function shareOf({ bytesARound }: Reader, texts: readonly SampleText[]): readonly SampleText[] {
  if (bytesARound === undefined) return texts;
  const pieces = Math.min(6, texts.length);
  const length = Math.floor(bytesARound / pieces / 3);
  return Array.from({ length: pieces }, (_, at) => {
    const whole = texts[Math.floor((at * texts.length) / pieces)]!;
    const middle = whole.text.length >> 1;
    const text = whole.text.slice(middle, middle + length);
    return { ...whole, text, size: Buffer.byteLength(text) };
  });
}
