import { Figure } from '../numbers/figure';
import { indicatorByCode } from '../indicators/catalogue';
import { Measure } from '../types';
import { actionAtStart } from '../words/action-verbs';
import { Predicate } from './predicate';

const RATE_OF_GROWTH =
  /(?:增速|增幅|涨幅|(?<!自然)增长率|增长速度|上涨幅度|增长幅度|降幅|下降率|降低率|下降幅度|涨跌幅|降价|(?<!自然)增长)$/;
/** 压减政府性基金项目30%: the fall stands in front. */
export const FALL_FIRST = /^(?:再|大幅)?(?:压减|削减|减少|降低|缩减|压缩|精简|下调)/;
const SHARE = /(?:占|比重|占比|比例|贡献率|份额|税比)/;
const STOCK =
  /(?:产量|产值|产能|总产|总产值|收入|总数|总量|总额|里程|规模|面积|能力|人口|余额|保有量|拥有量|存量|存栏|出栏|收购|人数|户数|数量|税收|利润|交易额|销售额|营业额|零售额|使用量|装机|装机容量|增加值|生产总值|库存|库容|标准|寿命|年限|浓度|天数|工资|投资|支出|总投资|密度|价格|收费|床位数|产气|水平|播种|种植面积|销售|时间|时限|存款|贷款|吞吐量|客流量|运量|周转量|用电量|发电量|外送电量|亩产|单产|排放量|消费量|现有|拥有|进出口|出口|余额|税费|经费|融资|资金|授信)$/;
/** What kind of quantity a figure is, from its unit, the words before it and what it is a figure of. */
export function measureOf(figure: Figure, predicate: Predicate, name: string, indicator: string): Measure {
  const changes = (predicate.verb === 'up' || predicate.verb === 'down') && !predicate.to;
  const measures = indicatorByCode(indicator)?.measures;
  switch (figure.kind) {
    case 'rank':
      return 'rank';
    case 'point':
      return 'change';
    case 'times':
    case 'multiple':
      return 'growth';
    case 'ratio':
    case 'index':
      return 'level';
    case 'percent':
      if (FALL_FIRST.test(name)) return 'growth';
      if (changes && figure.unit === '%') return 'growth';
      if (RATE_OF_GROWTH.test(name)) return 'growth';
      if (measures?.length === 1 && measures[0] === 'growth') return 'growth';
      if (
        measures?.includes('growth') &&
        !measures.includes('share') &&
        !SHARE.test(name) &&
        measures.includes('level') &&
        isAmount(indicator)
      )
        return predicate.verb === 'hold' ||
          predicate.verb === 'none' ||
          predicate.to ||
          predicate.verb === 'reach' ||
          predicate.verb === 'done'
          ? 'growth'
          : 'level';
      if (measures?.includes('level') && !measures.includes('share') && !isAmount(indicator)) return 'level';
      return SHARE.test(name) || predicate.share ? 'share' : 'level';
    default:
      if (predicate.added) return predicate.compared ? 'change' : 'cumulative';
      if (changes) return 'change';
      if (/^再?减少/.test(name) && figure.kind !== 'money') return 'change';
      return counted(figure, predicate, name, measures);
  }
}

/** Amounts of money or output: a percentage of them alone is growth. */
const isAmount = (indicator: string): boolean => {
  const unit = indicatorByCode(indicator)?.unit ?? '';
  return unit !== '' && unit !== '%' && unit !== '天';
};

const PRODUCED = /^(?:出栏|存栏|收购|产(?!业|品|权|城|教)|接待|日均|年产|人均)/;
const COVERED = /(?:覆盖|参保|持证|受益)$/;

/** Money and people add up where 累计 is said; firms and machines are there. */
const runsUp = ({ kind, unit }: Figure): boolean => kind === 'money' || unit.includes('人');

function counted(
  figure: Figure,
  predicate: Predicate,
  name: string,
  measures: readonly Measure[] | undefined,
): Measure {
  if (measures && !measures.includes('cumulative'))
    return figure.kind === 'money' && predicate.cumulative ? 'cumulative' : 'level';
  if (measures && !measures.includes('level')) return 'cumulative';
  if (predicate.verb === 'hold' || predicate.to || PRODUCED.test(name)) return 'level';
  const action = /^建成区/.test(name) ? '' : actionAtStart(name);
  if (predicate.verb === 'reach' && action === '' && !(predicate.cumulative && runsUp(figure))) return 'level';
  if (predicate.cumulative) return measures && /^(?:建成|达|培育|认定|开通|拥有)/.test(name) ? 'level' : 'cumulative';
  if (figure.kind === 'money') return 'level';
  if (action !== '') return 'cumulative';
  if (STOCK.test(name) || (COVERED.test(name) && predicate.verb !== 'done')) return 'level';
  if (predicate.op === 'gt' && predicate.verb === 'none' && measures) return 'level';
  return 'cumulative';
}
