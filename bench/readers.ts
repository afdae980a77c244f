import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import * as recognizers from '@microsoft/recognizers-text-suite';
import { extract } from '../src/extraction/extract';
import type { SampleText } from './sample-texts';

/** Something that reads a text as far as it can; what it gives is counted so that no compiler leaves it out. */
export interface Reader {
  name: string;
  read: (text: SampleText) => number;
  /** Of a slow reader, the bytes that it is given in a round; the others read everything. */
  bytesARound?: number;
}

const FIGURE = '(?:\\d[\\d,.]{0,15}|[零一二三四五六七八九十百千万亿两]{1,12})';
const UNIT = '(?:%|个百分点|[万亿]{0,2}(?:元|人|亩|吨|户|平方米)|公里|个|家|项|所|座|处|件|条)';

export function readers(): Reader[] {
  const pattern = new RegExp(`${FIGURE}(?:—${FIGURE})?${UNIT}`, 'g');
  const jieba = Jieba.withDict(dict);
  const { Culture } = recognizers;
  return [
    { name: 'duixian', read: ({ text, year, regionNames }) => extract(text, { year, regionNames }).length },
    { name: 'number-with-unit RegExp', read: ({ text }) => text.match(pattern)?.length ?? 0 },
    { name: 'jieba, part-of-speech tags', read: ({ text }) => jieba.tag(text).length },
    {
      name: 'recognizers-text, numbers with units',
      read: ({ text }) =>
        [recognizers.recognizePercentage, recognizers.recognizeCurrency, recognizers.recognizeDimension].reduce(
          (count, recognize) => count + recognize(text, Culture.Chinese).length,
          0,
        ),
      bytesARound: 12_000,
    },
  ];
}
