import { Draft } from '../rules/draft';
import { Refiner } from './refiner';

/** Money that flows: over several years it is a sum, while what is reached (达到) is the last year's. */
const FLOW =
  /投资|投入|资金|融资|减税|税费|降费|贷款支持|补贴|补助|减免|发放|清偿|账款|外资|内资|引资|拨付|争取|负担|救助|报销|支出(?=$)|筹集|筹措|债券|捐款|处置|赔偿|基金|让利|化解/;
const STOCK = /总量|余额|规模$|收入|产值|增加值|生产总值|总额|价值|利润|税收|标准/;

function overYears(draft: Draft): boolean {
  if (!/元$/.test(draft.unit) || draft.measure !== 'level' || draft.average || draft.op === 'relative') return false;
  if (!draft.span.plan || draft.span.start === draft.span.end || draft.reached) return false;
  return FLOW.test(draft.name) && !STOCK.test(draft.name);
}

/** Money spent or attracted in a part that tells of several years is their sum. */
export const flowsOverYears: Refiner = {
  name: 'flows-over-years',
  refine: (drafts) =>
    drafts.map((draft) =>
      overYears(draft) ? { ...draft, measure: 'cumulative' as const, period: draft.span } : draft,
    ),
};
