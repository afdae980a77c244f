/** The words that names of claims are taken apart with. The lists are open: a word that is missing makes a link less sure. */

const words = (...lines: string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Stage of work, told by its verb; a count of starts is another thing than a count of completions. */
export const STAGES: Readonly<Record<string, readonly string[]>> = {
  prepared: words('前期工作 储备 谋划 申报 入库'),
  signed: words('签约'),
  started: words('新开工 开工 启动'),
  underway: words('在建 续建'),
  finished: words('竣工 完工 建成 投产 投用 通车 交付 下闸蓄水 摘牌'),
};

/** Verbs that name what is done, before or after the thing, and words that go with them; the longest come first. */
export const ACTS: readonly string[] = words(
  '新建改建 新改扩建 新改建 改扩建 新建 改建 扩建 改造提升 提升改造 改造 提升 优化 新增 净增',
  '增加 减少 压减 退出 压缩 降低 下降 提高 新开工 开工 开展 启动 建成投用 建成 建设 建立',
  '设立 增设 打造 创建 创成 新创建 培育 新培育 引进 引育 引入 实施 谋划 完成 推进 推动',
  '整治 治理 综合 列入 申报 发展 认定 新认定 评选 评定 签约 落地 竣工 完工 投产 投用',
  '投入使用 通车 续建 在建 组织 举办 办好 办理 实现 安排 布局 落实 解决 保障 发放 加快',
  '强化 加强 全面 达到 达 争取 力争 确保 开发 种植 任务 工程 项目 工作 活动 行动 数量 面积 里程 长度',
  '总量 总数 规模 人数 个数 户数 指标 年度 全年 各类 累计 整体 平均 全市 全县 全区 全省',
  '全国 县域 市域 地方 我市 我县 我省 我区 有效 省、市 和 与 的 等 及',
).toSorted((a, b) => b.length - a.length);

/** Words that add nothing wherever they stand in a name: 省市重点项目计划完成投资 is 省市重点投资. */
export const FILLERS = /计划|完成|实际|项目|工程|任务/g;

/** Several wordings of one thing, and the one that stands for them: 减贫 is told as 贫困人口稳定脱贫. */
export const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/贫困人口(?:稳定|实现|全部)+脱贫|(?:脱贫|减贫)人口|减贫/g, '贫困人口脱贫'],
];

/** Grades that make a name one of a part: 省级美丽乡村 are some of the 美丽乡村. */
export const GRADED = /国家级|自治区级|省级|市级|县级/;

/** Words of which one excludes the others: two names with different members are two things. */
export const CONTRASTS: readonly (readonly string[])[] = [
  words('城镇 农村 乡村 城乡'),
  words('国家级 省级 市级 县级 自治区级 省市重点 省重点 市重点 县重点 省市级 国家重点'),
  words('幼儿园 小学 初中 高中 高校 中小学'),
  words('供水 供气 供热 供电 污水 雨污 燃气 垃圾'),
  words('总投资 完成投资 年度投资 到位资金'),
  words('高速公路 农村公路 国省道 铁路 高铁'),
  words('二氧化硫 氮氧化物 化学需氧量 氨氮 二氧化碳 PM2.5 PM10 臭氧 颗粒物'),
  words('公办 民办 普惠性'),
  words('中央 地方'),
  words('城镇职工 居民'),
  words('增加值 总产值 产值 营业收入 主营业务收入 利润 投资 贷款 税收 出口'),
  words('二氧化碳 能耗 水耗 用水量'),
  words('建议 提案'),
];

/** Names of several things together: a figure of the whole says nothing sure of one part. */
export const BUNDLES: Readonly<Record<string, readonly string[]>> = {
  减税降费: ['减税', '降费', '非税负担', '减轻税收'],
};

/** Names that say nothing of what they are of: 投资 of what? They are no ground for a link. */
export const BARE_NAMES: ReadonlySet<string> = new Set(
  words(
    '投资额 总投入 投入 资金 专项资金 产值 收入 产量 面积 里程 人数 人口 企业 群众 项目 工程',
    '目标 任务 比重 占比 比例 投资完成 办结 人均',
  ),
);

/** The same, with what may stand before and after. */
export const BARE_NAME =
  /^(?:总?投资|(?:省市|市级|省级|县级)?候选项目|重点(?:项目|工程|企业|任务)?|(?:中央|地方|[省市县区]级?)?(?:本级)?财政(?:投入|资金|安排|补助)?|占.{0,8}|(?:办结|办复|完成|达标|建成|接入|开工|履约|竣工|到位|覆盖|普及|签约|合格|满意)率|[已年]?(?:出栏|存栏)(?:规模|量)?|[个户人]?)$/;
