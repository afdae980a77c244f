/** The words that names of claims are taken apart with. All lists are open: what is missing only makes a link less sure. */

/** Stage of work, told by its verb; a count of starts is another thing than a count of completions. */
export const STAGES: Readonly<Record<string, readonly string[]>> = {
  prepared: ['前期工作', '储备', '谋划', '申报', '入库'],
  signed: ['签约'],
  started: ['新开工', '开工', '启动'],
  underway: ['在建', '续建'],
  finished: ['竣工', '完工', '建成', '投产', '投用', '通车', '交付', '下闸蓄水', '摘牌'],
};

/** Verbs that name what is done, before or after the thing; they do not tell one thing from another. */
export const ACTS: readonly string[] = [
  ...[
    '新建改建',
    '新改扩建',
    '新改建',
    '改扩建',
    '新建',
    '改建',
    '扩建',
    '改造提升',
    '提升改造',
    '改造',
    '提升',
    '优化',
  ],
  ...[
    '新增',
    '净增',
    '增加',
    '减少',
    '压减',
    '退出',
    '压缩',
    '降低',
    '下降',
    '提高',
    '新开工',
    '开工',
    '开展',
    '启动',
    '建成投用',
    '建成',
  ],
  ...[
    '建设',
    '建立',
    '设立',
    '增设',
    '打造',
    '创建',
    '创成',
    '新创建',
    '培育',
    '新培育',
    '引进',
    '引育',
    '引入',
    '实施',
    '谋划',
  ],
  ...[
    '完成',
    '推进',
    '推动',
    '整治',
    '治理',
    '综合',
    '列入',
    '申报',
    '发展',
    '认定',
    '新认定',
    '评选',
    '评定',
    '签约',
    '落地',
    '竣工',
  ],
  ...[
    '完工',
    '投产',
    '投用',
    '投入使用',
    '通车',
    '续建',
    '在建',
    '组织',
    '举办',
    '办好',
    '办理',
    '实现',
    '安排',
    '布局',
    '落实',
  ],
  ...[
    '解决',
    '保障',
    '发放',
    '加快',
    '强化',
    '加强',
    '全面',
    '达到',
    '达',
    '争取',
    '力争',
    '确保',
    '开发',
    '种植',
    '任务',
    '工程',
  ],
  ...[
    '项目',
    '工作',
    '活动',
    '行动',
    '数量',
    '总量',
    '总数',
    '规模',
    '人数',
    '个数',
    '户数',
    '指标',
    '年度',
    '全年',
    '各类',
    '累计',
    '整体',
    '平均',
  ],
  ...[
    '全市',
    '全县',
    '全区',
    '全省',
    '全国',
    '县域',
    '市域',
    '地方',
    '我市',
    '我县',
    '我省',
    '我区',
    '有效',
    '省、市',
    '和',
    '与',
    '的',
    '等',
    '及',
  ],
].sort((a, b) => b.length - a.length);

/** Words that add nothing wherever they stand in a name: 省市重点项目计划完成投资 is 省市重点投资. */
export const FILLERS = /计划|完成|实际|项目|工程|任务/g;

/** Words of which one excludes the others: two names with different members are two things. */
export const CONTRASTS: readonly (readonly string[])[] = [
  ['城镇', '农村', '乡村', '城乡'],
  ['国家级', '省级', '市级', '县级', '自治区级', '省市重点', '省重点', '市重点', '县重点', '省市级', '国家重点'],
  ['幼儿园', '小学', '初中', '高中', '高校', '中小学'],
  ['供水', '供气', '供热', '供电', '污水', '雨污', '燃气', '垃圾'],
  ['总投资', '完成投资', '年度投资', '到位资金'],
  ['高速公路', '农村公路', '国省道', '铁路', '高铁'],
  ['二氧化硫', '氮氧化物', '化学需氧量', '氨氮', '二氧化碳', 'PM2.5', 'PM10', '臭氧', '颗粒物'],
  ['公办', '民办', '普惠性'],
  ['中央', '地方'],
  ['城镇职工', '居民'],
  ['增加值', '总产值', '产值', '营业收入', '主营业务收入', '利润', '投资', '贷款', '税收', '出口'],
  ['二氧化碳', '能耗', '水耗', '用水量'],
  ['建议', '提案'],
];

/** Names of several things together: a figure of the whole says nothing sure of one part. */
export const BUNDLES: Readonly<Record<string, readonly string[]>> = {
  减税降费: ['减税', '降费', '非税负担', '减轻税收'],
};

/** Names that say nothing of what they are of: 投资 of what? They are no ground for a link. */
export const BARE_NAMES =
  /^(?:总?投资|投资额|总投入|投入|资金|(?:省市|市级|省级|县级)?候选项目|重点(?:项目|工程|企业|任务)?|(?:中央|地方|[省市县区]级?)?(?:本级)?财政(?:投入|资金|安排|补助)?|专项资金|产值|收入|产量|面积|里程|人数|人口|企业|群众|项目|工程|目标|任务|比重|占比|占.{0,8}|比例|投资完成|办结|人均|(?:办结|办复|完成|达标|建成|接入|开工|履约|竣工|到位|覆盖|普及|签约|合格|满意)率|[已年]?(?:出栏|存栏)(?:规模|量)?|[个户人]?)$/;

/** Part of a region or population, where a catalogue indicator's name is qualified by it. */
export const PARTS = [
  '城镇',
  '农村',
  '城区',
  '市区',
  '中心城市',
  '县城',
  '园区',
  '开发区',
  '高新区',
  '新区',
  '产业园',
  '规模以上',
  '规上',
  '限额以上',
  '限上',
  '民营',
  '国有',
  '工业企业',
  '中央',
  '本级',
  '县本级',
  '市本级',
];

/** Names of which less is better, for claims of no catalogue indicator. */
export const LESS_IS_BETTER =
  /失业率|能耗|水耗|排放|浓度|发病率|死亡率|发生率|自然增长率|出生缺陷|贫困人口|贫困发生|赤字|债务|负债|不良|费用|成本|时限|时间|时长|涨幅|价格|物价|事故|死亡|伤亡|案件|发案|信访|资费|电价|收费|审批事项|负担|“三公”|三公经费|一般性支出|超采|漏损|杠杆率|用水量|消费比重下降/;

/** Names whose growth reports give in constant prices: it cannot be told from levels. */
export const PRICE_ADJUSTED = /增加值|生产总值|GDP|经济总量/;

/** What catalogue indicators are called where a report speaks of them without a figure. */
export const SPOKEN_NAMES: Readonly<Record<string, RegExp>> = {
  cpi: /物价|消费价格|价格总水平/,
  surveyed_unemployment: /失业率/,
  registered_unemployment: /失业率/,
  disposable_income: /居民收入/,
  urban_income: /居民收入/,
  rural_income: /居民收入|农民收入/,
  foreign_trade: /进出口|外贸/,
  fixed_asset_investment: /固定资产投资/,
  energy_intensity: /单位.{0,6}能耗/,
};

/** Words that tell how something stands or moves, where there is no figure. */
export const HOW_IT_STANDS =
  /平稳|稳定|增长|上升|下降|提高|降低|回升|回落|回稳|向好|最低|最高|完成|可控|扩大|高于|低于|居全|位居|同步/;
