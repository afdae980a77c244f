/** What a unit measures, as far as the rules need to know. */
export type UnitKind =
  'percent' | 'point' | 'times' | 'money' | 'size' | 'area' | 'length' | 'count' | 'people' | 'duration';

const UNITS: Readonly<Record<UnitKind, string>> = {
  percent: '% ‰',
  point: '个百分点 百分点 个千分点',
  times: '倍',
  money: '元 美元 欧元 港元 港币 元人民币 人民币 日元 块钱',
  size:
    '吨 公斤 千克 克 斤 担 吨标准煤 吨标煤 千瓦 兆瓦 千瓦时 度 度电 千伏 千伏安 伏 蒸吨 立方米 方 立方 升 毫升 ' +
    '微克/立方米 微克每立方米 毫克/升 毫克/立方米 毫米 厘米 摄氏度 标准箱 标箱 TEU 吨公里 人公里 载重吨 ' +
    'P 兆 吉瓦 比特 贝 分贝 立方米/日 吨/日 吨/年 吨/天 立方米/天 Mbps Gbps',
  area: '平方米 平米 平方公里 平方千米 公顷 亩 亩次',
  length: '公里 千米 米 海里 里 延米 延长米 车公里',
  people: '人 人次 名 户 户次 位 口 户家庭 人份 户人家',
  count:
    '个 家 座 所 项 件 条 台 辆 套 张 处 支 部 起 宗 例 份 批 批次 场 场次 次 期 间 幢 栋 片 枚 只 头 羽 株 棵 盏 眼 类 种 ' +
    '门 对 组 艘 架 列 班 趟 篇 本 册 册次 款 孔 轮 台套 台（套） 件套 针剂 针 剂 剂次 针次 人天 箱 辆次 架次 列次 批件 宗地 ' +
    '校 村 镇 乡 县 市 社区 街道 企业 项目 基地 乡镇 行政村 县市区 县（市、区） 市县 区县 市州 市辖区 块 面 杆 组次 车次 ' +
    '尾 匹 峰 瓶 桶 具 顶 副 把 卷 段 孔 艇 栏 园 店 院 站 馆 人次/日 机组 笔 桩 单 根 ' +
    '师 团 营 连 战 台次 宗案件 间次 节 栋楼 家次 本次 码头 泊位 车位',
  duration: '年 个月 月 天 日 小时 分钟 周 岁 个工作日 工作日 秒 周岁 学年 昼夜',
};

/** Nouns that are counted without a classifier: 11县市区, 4校. They name the thing too. */
export const NOUN_UNITS: ReadonlySet<string> = new Set(
  '村 镇 乡 县 市 社区 街道 企业 项目 基地 乡镇 行政村 县市区 县（市、区） 市县 区县 市州 市辖区 机组 码头 泊位 园 店 院 站 馆'.split(
    ' ',
  ),
);

export interface Unit {
  text: string;
  kind: UnitKind;
}

const byFirstChar = new Map<string, Unit[]>();
for (const [kind, words] of Object.entries(UNITS) as [UnitKind, string][])
  for (const text of words.split(' ')) {
    const first = text[0] as string;
    const list = byFirstChar.get(first) ?? [];
    list.push({ text, kind });
    byFirstChar.set(first, list);
  }
for (const list of byFirstChar.values()) list.sort((a, b) => b.text.length - a.text.length);

/** The longest unit that is written at a place, or undefined. */
export function unitAt(text: string, at: number): Unit | undefined {
  const candidates = byFirstChar.get(text[at] ?? '');
  return candidates?.find((unit) => text.startsWith(unit.text, at));
}
