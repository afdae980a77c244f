import { Op } from '../types';

/** What a word that stands between a subject and its figure says. */
export interface PredicateWord {
  text: string;
  /** Growth, fall, reaching a level, holding or keeping one. */
  verb?: 'up' | 'down' | 'reach' | 'done' | 'hold';
  /** 稳定, 控制: it holds all through the period. */
  steady?: true;
  /** 到, 至, 为: what follows is a level. */
  to?: true;
  op?: Op;
  average?: true;
  cumulative?: true;
  /** 均, 都: each of several. */
  each?: true;
  /** 分别 */
  distributes?: true;
  /** 同比, 较上年: what follows is measured against a base. */
  compared?: true;
  /** 新增, 净增 behind the subject: counted over the period. */
  added?: true;
  /** 占: a share of what stands before or after. */
  share?: true;
}

const words = (list: string, meaning: Omit<PredicateWord, 'text'>): PredicateWord[] =>
  list.split(' ').map((text) => ({ text, ...meaning }));

/** What a rate leaves out so that two years can be compared: 剔除留抵退税因素后, 扣除物价影响. */
const WITHOUT_FACTORS = ['剔除', '扣除', '还原'].flatMap((leaving) =>
  '价格 物价 不可比 留抵退税 减税降费 减免税 政策性减收 政策性 一次性 汇率 基数 营改增 疫情'
    .split(' ')
    .flatMap((factor) =>
      ['因素', '影响', '因素影响', ''].flatMap((of) => [leaving + factor + of, `${leaving}${factor}${of}后`]),
    ),
);

/** The words that may stand before a figure, behind its subject. */
export const PREDICATE_WORDS: readonly PredicateWord[] = [
  ...words(
    '增长 增加 上涨 上升 提高 提升 扩大 递增 增 升 攀升 增收 增值 跃升 增幅达 增长率达 增速达 提升幅度达 加快 回升 反弹 拓展 提速 扩展 增产 上浮 提前 延长',
    { verb: 'up' },
  ),
  ...words(
    '增长目标为 增长目标是 增长预期目标为 增长预期目标是 增长目标定为 增长目标拟定为 增长目标确定为 增长目标设定为',
    {
      verb: 'up',
    },
  ),
  ...words(
    '下降 降低 减少 缩减 缩短 压缩 压减 回落 削减 下调 收窄 降 减 减幅达 降幅达 下降率达 压降 精简 下滑 递减 节约 节省 下降幅度达 减排 缩小 萎缩 减收',
    { verb: 'down' },
  ),
  ...words(
    '增至 增加到 增长到 提高到 提高至 提升到 提升至 上升到 上升至 升至 增加至 扩大到 扩大至 发展到 攀升至 增长至 跃升至 跃升到 拓展到',
    { verb: 'up', to: true },
  ),
  ...words(
    '降至 下降到 下降至 降低到 降低至 降到 减少到 减少至 缩短到 缩短至 压缩到 压缩至 压减到 压减至 减至 缩减到 缩减至 回落到 回落至 缩小到 缩小至 压降至',
    { verb: 'down', to: true },
  ),
  ...words('达到 达 到达 可达 高达 有 已有 共有 拥有 现有 已达 达了 收于', { verb: 'reach' }),
  ...words('完成 实现 达成 取得 创造 安排 完成了 实现了', { verb: 'done' }),
  ...words('控制在 控制到 控制', { verb: 'hold', op: 'le', steady: true }),
  ...words('保持 维持 保持在 维持在 持续', { verb: 'hold' }),
  ...words('稳定 稳定在 稳定到 稳控在', { verb: 'hold', steady: true }),
  ...words('到 至 为 是 在 于', { to: true }),
  ...words('超过 突破 超出 高于 大于 多于 跨过 超 逾 已过 跨越 迈上 跃上 站上 迈过 跨上 越过 登上 迈入 超越', {
    op: 'gt',
  }),
  ...words('不低于 不少于 不小于 至少 最少 不下', { op: 'ge' }),
  ...words('不高于 不超过 不大于 不多于 低于或等于', { op: 'le' }),
  ...words('低于 小于 少于 不到 不足 未超过', { op: 'lt' }),
  ...words('约 近 大约 接近 将近 约为 约占 大体 接近或达到 上下', { op: 'approx' }),
  ...words('年均 年平均 每年 年年 年', { average: true }),
  ...words('累计 总计 共计 合计 总共 一共 共', { cumulative: true }),
  ...words('均 都 各 皆', { each: true }),
  ...words('分别', { distributes: true }),
  ...words(
    '同比 环比 较上年 比上年 较去年 比去年 比上年同期 较上年同期 较年初 比年初 比上年末 较上年末 较去年同期 比去年同期 较同期 比去年年底 比上年底 较去年底 较年初',
    {
      compared: true,
    },
  ),
  ...words('新增 净增 增量', { added: true }),
  ...words('占', { share: true }),
  ...words(
    '又 也 还 再 可 要 将 已 已经 了 实际 名义 实际完成 平均 同口径 按同口径 可比 可比口径 按可比口径 按可比价格 按可比价 可比价 ' +
      '按可比价计算 按可比价格计算 按不变价 按不变价计算 按现价 自然口径 按自然口径 预计 预期 力争 争取 确保 有望 预算 大幅 ' +
      '进一步 首次 成功 超额 提前 圆满 全部 顺利 继续 稳步 逐步 快速 全年 去年 今年 当年 每月 每人 每人每月 每人每年 每月每人 计划 拟 按 全市 全省 全县 全区 ' +
      '其中 同时 相应 自然 逆势 直接 间接 明显 年末 年底 总体 连续 高位 绝对 整体 可望 左右 基本 转为 历史性 一举 分两批 先后',
    {},
  ),
  ...words(WITHOUT_FACTORS.join(' '), {}),
];
