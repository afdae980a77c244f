import type { Comparison } from '../compare';
import type { Claim } from '../../extraction/types';
import { PARAMETERS } from '../parameters';
import type { Reason } from '../types';

const percent = (share: number): string => `${share * 100}%`;

/** How the rules read the target's bound: the rule that a comparison followed, in words. */
export function readingOf(target: Claim, { direction, bound }: Comparison): Reason {
  const up = direction === 'up';
  if (!up && bound < 0 && (target.op === 'eq' || target.op === 'le'))
    return { zh: '降幅不小于目标即达到', en: 'reached when the fall is no smaller' };
  switch (target.op) {
    case 'eq':
      return up
        ? { zh: '未写界限的目标按“至少”判断', en: 'a bare figure is read as at least it' }
        : { zh: '越低越好的目标按“至多”判断', en: 'where less is better, a bare figure is read as at most it' };
    case 'approx':
      return {
        zh: `“左右”只允许向差的一侧偏离${percent(PARAMETERS.aboutShare)}，百分数至少${PARAMETERS.aboutPoints}个百分点`,
        en: `“about” may be missed by ${percent(PARAMETERS.aboutShare)}, for percentages by at least ${PARAMETERS.aboutPoints} pp`,
      };
    case 'range':
      return up
        ? { zh: '区间目标按下限判断', en: 'a range is reached from its lower end' }
        : { zh: '越低越好的区间目标按上限判断', en: 'where less is better, a range is kept up to its upper end' };
    case 'relative':
      return {
        zh: `“同步”允许低${PARAMETERS.pacePoints}个百分点，“高于”须高于`,
        en: `keeping pace allows ${PARAMETERS.pacePoints} points less, above means above`,
      };
    case 'gt':
    case 'lt':
      return { zh: '目标须超过，持平不算', en: 'the figure has to be passed, to equal it is not enough' };
    default:
      return up
        ? { zh: '结果不低于目标即达到', en: 'reached from the figure upwards' }
        : { zh: '结果不高于目标即达到', en: 'reached up to the figure' };
  }
}
