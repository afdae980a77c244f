import { Figure } from '../numbers/figure';
import { indicatorByCode } from '../indicators/catalogue';
import { Measure } from '../types';
import { Predicate } from './predicate';

const RATE_OF_GROWTH = /(?:增速|增幅|涨幅|增长率|增长速度|上涨幅度|增长幅度|降幅|下降率|降低率|下降幅度|涨跌幅|增长)$/;
const SHARE = /(?:占|比重|占比|比例|贡献率|份额)/;
const STOCK =
  /(?:产量|产值|产能|总产|总产值|收入|总数|总量|总额|里程|规模|面积|能力|人口|余额|保有量|存量|存栏|出栏|收购|人数|户数|数量|税收|利润|交易额|销售额|营业额|零售额|使用量|装机|装机容量|增加值|生产总值|库存|库容|标准|寿命|年限|浓度|天数|工资|投资|支出|总投资|密度|价格|收费|床位数|产气|水平|播种|种植面积|销售|时间|时限|存款|贷款|吞吐量|客流量|运量|周转量|用电量|发电量|亩产|单产|排放量|消费量|现有|拥有|进出口|出口|余额|税费|经费|融资|资金|授信)$/;
const ACTION_FIRST =
  /^(?:新建|新增|净增|改造|建成|建设|新改建|新改扩建|改扩建|完成|培育|引进|打造|创建|实施|开工|新开工|累计建成|整治|治理|修复|拆除|关停|淘汰|新植|种植|栽植|办理|受理|开展|举办|组织|发放|投入|减免|清理|取消|下放|签约|落地|启动|谋划|储备|推进|硬化|新认证|认证|认定|新认定|获批|评定|帮扶|培训|救助|资助|解决|消除|搬迁|安置|转移|选派|招录|招聘|查处|破获|抓获|打掉|新上|续建|竣工|投产|改建|扩建|更新|安装|铺设|架设|疏浚|清淤|绿化|造林|退耕|复垦|整理|流转|新设|设立|成立|组建|聘请|吸纳|扶持|发展|争取|列入|入选|压减|退出|关闭|化解|归集|盘活|出台|制定|修订|废止|提请|审议|审查|落实|打通|贯通|维修|加固|更换|建立|布设|开通|提升|优化|提质)/;

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
    case 'doubling':
      return 'growth';
    case 'ratio':
      return 'level';
    case 'percent':
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

function counted(
  figure: Figure,
  predicate: Predicate,
  name: string,
  measures: readonly Measure[] | undefined,
): Measure {
  if (measures && !measures.includes('cumulative')) return 'level';
  if (measures && !measures.includes('level')) return 'cumulative';
  if (predicate.verb === 'hold' || predicate.to) return 'level';
  if (predicate.cumulative) return 'cumulative';
  if (/^(?:新增|净增|新建|新改)/.test(name)) return 'cumulative';
  if (predicate.verb === 'reach' && !/^(?:新|净增|完成|改造|建成)/.test(name) && figure.kind !== 'money')
    return 'level';
  if (STOCK.test(name) && !ACTION_FIRST.test(name)) return 'level';
  if (figure.kind === 'money') return 'level';
  return 'cumulative';
}
