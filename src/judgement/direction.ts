import { indicatorByCode } from '../extraction/indicators/catalogue';
import type { Claim } from '../extraction/types';

/** Whether a target asks for at least its figure or for at most its figure. */
export type Direction = 'up' | 'down';

/** The direction that a target's words give or, for a bare figure, the one in which its thing gets better. */
export function directionOf(target: Claim): Direction {
  if (target.measure === 'rank') return 'down';
  if (target.op === 'ge' || target.op === 'gt') return 'up';
  if (target.op === 'le' || target.op === 'lt') return 'down';
  if (target.measure === 'cumulative') return 'up';
  const isFall = (target.measure === 'growth' || target.measure === 'change') && (target.value ?? 0) < 0;
  return isFall || lessIsBetter(target) ? 'down' : 'up';
}

/** Names of which less is better, for claims of no catalogue indicator. */
const LESS_IS_BETTER =
  /失业率|能耗|水耗|排放|浓度|发病率|死亡率|发生率|自然增长率|出生缺陷|贫困人口|贫困发生|赤字|债务|负债|不良|费用|成本|时限|时间|时长|涨幅|价格|物价|事故|死亡|伤亡|案件|发案|信访|资费|电价|收费|审批事项|负担|“三公”|三公经费|一般性支出|超采|漏损|杠杆率|用水量|消费比重下降/;

/** Whether less of the claim's thing is better: by the catalogue, else by its name. */
export function lessIsBetter(claim: Claim): boolean {
  const indicator = indicatorByCode(claim.indicator);
  return indicator ? indicator.better === 'lower' : LESS_IS_BETTER.test(claim.name);
}
