import type { IdentityEvidence } from './report-identity';

/** Words before or after a division's name that make it the name of the government that reports. */
interface RegionAnchor {
  what: IdentityEvidence['what'];
  weight: number;
  /** Matched right after the name. */
  after: RegExp;
  /** Matched right before the name. */
  before?: RegExp;
}

const ORDINAL = '第? ?[一二三四五六七八九十百\\d]{1,4} ?届 ?';

const ANCHORS: readonly RegionAnchor[] = [
  { what: 'meeting', weight: 10, after: new RegExp(`^ ?${ORDINAL}(?:人民代表大会|人大)`) },
  { what: 'title', weight: 10, after: /^ ?(?:(?:\d{4} ?年)? ?(?:人民)?政 ?府)? ?工 ?作 ?报 ?告/ },
  { what: 'title', weight: 10, after: /^ ?\d{4} ?年(?:度|人民)*政 ?府 ?工 ?作 ?报 ?告/ },
  { what: 'opening', weight: 8, after: /^ ?(?:人民)?政府/, before: /代表 ?$/ },
  { what: 'issuer', weight: 5, after: /^ ?人民政府/ },
  {
    what: 'speaker',
    weight: 6,
    after: /^ ?(?:人民政府)?[ ;；]{0,4}(?:代理|代)?(?:省长|主席|市长|区长|县长|州长|旗长|盟长|专员)/,
  },
  { what: 'plan', weight: 6, after: /^ ?国民经济和社会发展/, before: /《 ?$/ },
  { what: 'issuer', weight: 4, after: new RegExp(`^ ?${ORDINAL}人民政府`) },
];

const NATION_ANCHORS: readonly Omit<RegionAnchor, 'before'>[] = [
  { what: 'title', weight: 10, after: /国务院 ?(?:\d{4} ?年)?政 ?府 ?工 ?作 ?报 ?告/g },
  { what: 'opening', weight: 10, after: /代表 ?国务院/g },
  { what: 'speaker', weight: 6, after: /国务院总理/g },
  { what: 'meeting', weight: 6, after: new RegExp(`(?:在|向) ?${ORDINAL}全国人民代表大会`, 'g') },
];

/** What the words around a name say, strongest first; `text` is the view in which `start` and `end` bound the name. */
export function anchorsAt(
  view: string,
  start: number,
  end: number,
): { what: IdentityEvidence['what']; weight: number; length: number }[] {
  const before = view.slice(Math.max(0, start - 4), start);
  const after = view.slice(end, end + 40);
  return ANCHORS.flatMap(({ what, weight, after: words, before: lead }) => {
    const match = words.exec(after);
    return match && (!lead || lead.test(before)) ? [{ what, weight, length: match[0].length }] : [];
  });
}

/** Where words that only the State Council's report has stand in an opening. */
export function nationAnchors(opening: string): (Omit<IdentityEvidence, 'tells'> & { weight: number })[] {
  return NATION_ANCHORS.flatMap(({ what, weight, after }) =>
    [...opening.matchAll(after)].map((match) => ({ what, weight, quote: match[0], offset: match.index })),
  );
}

/** Places where an anchor follows something that ends like a division's name, whether or not it is one: 邵通市|第四届… */
export function namedPlaces(opening: string): number[] {
  const places = opening.matchAll(
    /(?<=[\u4e00-\u9fff][省市县区州旗盟])(?=人民政府|第?[一二三四五六七八九十]{1,3}届人(?:民代表)?大)/g,
  );
  return [...places].map(({ index }) => index);
}
