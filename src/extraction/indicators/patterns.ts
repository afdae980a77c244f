/** How an indicator is named, beside its fixed names: a word that must be there, and the shape of the core. */
export interface NamePattern {
  code: string;
  keyword: string;
  core: string;
}

const pattern = (code: string, keyword: string, core: string): NamePattern => ({ code, keyword, core });

/**
 * Cores of names. What may stand before and behind them (verbs of doing, levels of government, aspects) is the same for
 * all and stands in `indicator-of.ts`.
 */
export const NAME_PATTERNS: readonly NamePattern[] = [
  pattern('gdp', '生产总值', '(?:国内|地区|地方|县域|区域|国民|县|市|区)*生产总值'),
  pattern('gdp', 'GDP', '(?:地区)?GDP'),
  pattern('gdp_per_capita', '人均', '人均(?:地区|国内|地方|县域)?(?:生产总值|GDP)'),
  pattern('primary_va', '增加值', '(?:第?一产业?|农业|农林牧渔(?:业|及服务业)?)(?:实现|完成)?增加值'),
  pattern('secondary_va', '增加值', '第?二产业?(?:实现|完成)?增加值'),
  pattern('tertiary_va', '增加值', '(?:第?三产业?|服务业)(?:实现|完成)?增加值'),
  pattern(
    'industrial_va',
    '增加值',
    '(?:全部)?(?:规模以上|规上|规模)?(?:工业)?(?:企业)?(?:工业)(?:企业)?(?:实现|完成)?增加值',
  ),
  pattern('industrial_output', '产值', '(?:全部)?(?:规模以上|规上|规模)?(?:工业)(?:企业)?(?:实现|完成)?总?产值'),
  pattern('fixed_asset_investment', '固定资产', '(?:全社会)?(?:500万元以上)?固定资产(?:总?投资)(?:总额|完成额|额)?'),
  pattern('industrial_investment', '工业', '工业(?:固定资产)?投资'),
  pattern('retail_sales', '零售', '(?:全社会)?(?:社会)?(?:消费品|商品|零售)*零售(?:总额|额)'),
  pattern('foreign_trade', '进出口', '(?:外贸|对外贸易|货物)*进出口(?:贸易|商品)*(?:总额|总值|额|总量)?'),
  pattern('exports', '出口', '(?:外贸|自营|对外)*出口(?:贸易|创汇|商品)*(?:总额|总值|额)?'),
  pattern('utilized_fdi', '外', '(?:实际|直接)+(?:利用|使用|吸收|到位)(?:外商直接投资|境外资金|外资)(?:金额|额|资金)?'),
  pattern(
    'inbound_capital',
    '资',
    '(?:招商引资|引进|引资|利用|实际|累计|新增|招引)*(?:到位|引进|利用)?(?:市外|省外|县外|区外|域外|疆外|州外|境内|国内|市县外|县域外|内)(?:境内|到位|项目|实际)*资(?:金)?(?:到位)?(?:额)?',
  ),
  pattern('inbound_capital', '到位', '(?:招商引资|招商|引资)(?:项目)?(?:实际)?到位(?:资金|额|内资)'),
  pattern(
    'public_budget_revenue',
    '收入',
    '(?:地方|本级|县级|区级|市级)*(?:财政)?(?:一般)?(?:公共)?(?:财政)?预算(?:总)?收入',
  ),
  pattern('fiscal_revenue', '财政', '(?:全部|全口径|公共)?财政(?:总)?收入'),
  pattern(
    'tax_revenue',
    '税',
    '(?:地方)?税(?:收)?(?:收入)?占(?:一般公共预算收入|公共财政预算收入|财政收入)?(?:的)?(?:比|比重|比例)',
  ),
  pattern('public_budget_expenditure', '支出', '(?:地方)?(?:财政)?(?:一般)?(?:公共)?(?:财政)?预算支出'),
  pattern('cpi', '消费', '(?:城乡|城镇)?居民消费(?:品)?价格(?:总)?(?:水平|指数)*(?:上涨|涨幅|幅度|水平)*'),
  pattern('disposable_income', '收入', '(?:全体|城乡|全国|常住)*居民(?:年)?人均(?:可支配)?收入'),
  pattern('urban_income', '收入', '(?:城镇|城市)(?:常住)?居民(?:年)?(?:人均)?(?:可支配)?收入'),
  pattern('rural_income', '收入', '(?:农村|乡村|农牧区)(?:常住)?居民(?:年)?(?:人均)?(?:可支配|纯)?收入'),
  pattern('rural_income', '农', '农(?:牧)?民(?:年)?(?:人均)?(?:可支配|纯)?收入'),
  pattern('urban_new_jobs', '就业', '(?:城镇|城乡)?(?:新增|净增)(?:城镇)?(?:就业|从业)(?:人员|人数|人口|岗位)?'),
  pattern('surveyed_unemployment', '调查', '(?:城镇|全国城镇)?调查失业率'),
  pattern('registered_unemployment', '失业', '(?:城镇|城市)?(?:居民|人口)?(?:登记)?失业(?:登记)?率'),
  pattern(
    'rural_labour_transfer',
    '劳动力',
    '(?:转移(?:就业)?农(?:村|业)(?:富余)?劳动力(?:就业)?|农(?:村|业)(?:富余)?劳动力转移(?:就业)?)',
  ),
  pattern('urbanization_rate', '城', '(?:常住|户籍)?(?:人口)?城(?:镇|市)化(?:率|水平)'),
  pattern('grain_output', '粮', '粮食(?:年)?(?:综合)?(?:生产能力|产能|总产量?|产量)'),
  pattern('grain_area', '粮', '粮(?:食)?(?:作物)?(?:播种|种植|播)面积'),
  pattern('high_standard_farmland', '高标准', '高标准(?:基本)?农田'),
  pattern(
    'energy_intensity',
    '能',
    '(?:单位|万元)(?:国内|地区)?(?:生产总值|GDP)(?:综合)?(?:能耗|能源消耗)(?:量)?(?:降低|下降)?(?:率)?',
  ),
  pattern(
    'co2_intensity',
    '碳',
    '(?:单位|万元)(?:国内|地区)?(?:生产总值|GDP)(?:二氧化碳|碳)排放(?:量|强度)?(?:降低|下降)?(?:率)?',
  ),
  pattern('pm25', 'PM2.5', 'PM2\\.5(?:年)?(?:平均)?(?:浓度|指数)?(?:平均)?(?:值|均值|指数)?'),
  pattern('pm25', '细颗粒物', '细颗粒物(?:年)?(?:平均)?浓度(?:均值)?'),
  pattern(
    'good_air_days',
    '天',
    '(?:环境|大气)?(?:空气)?(?:质量)?(?:达到?(?:或|和)?(?:好于|优于)?)?(?:国家)?(?:二级)?(?:及|或)?(?:以上|达标)?(?:优良|达标|二级以上|二级及以上)?(?:以上)?(?:的)?天(?:数|气)',
  ),
  pattern('good_air_ratio', '率', '(?:环境)?空气(?:环境)?(?:质量)?(?:优良|达标)(?:天数)?(?:达标)?(?:比)?率'),
  pattern('good_air_ratio', '优良', '(?:环境)?(?:空气)?(?:质量)?优良(?:天数)?(?:率|比例|占比|比率)'),
  pattern('afforestation', '造林', '(?:植树|人工|绿化|飞播|荒山)*(?:营)?造林(?:绿化)?(?:面积)?'),
  pattern(
    'sewage_treatment_rate',
    '污水',
    '(?:城镇|城市|城乡|县城|城区)?(?:生活)?污水(?:集中|无害化|综合)?(?:收集)?(?:有效)?(?:处理|治理)率',
  ),
  pattern(
    'waste_treatment_rate',
    '垃圾',
    '(?:城镇|城市|城乡|县城|城区)?(?:生活)?垃圾(?:集中|无害化|综合|资源化)*处理率',
  ),
  pattern(
    'rd_intensity',
    '',
    '(?:全社会)?(?:研发|研究与试验发展|R&D)(?:经费)?(?:投入|支出)*(?:强度|占(?:地区|国内)?(?:生产总值|GDP)(?:的)?(?:比重|比例)?|占比|与(?:国内|地区)?生产总值之比)',
  ),
  pattern('rd_spending', '', '(?:全社会)?(?:研发|研究与试验发展|R&D)(?:经费)?(?:投入|支出|经费)'),
  pattern('hightech_firms', '高', '(?:国家级?|省级?)?(?:高新技术|高新)企业'),
  pattern('sci_tech_smes', '科技型', '(?:国家级?|省级?)?科技型中小(?:微)?企业'),
  pattern('above_scale_firms', '规', '(?:规模以上|规上|规模)(?:工业)?企业'),
  pattern('four_above_firms', '四上', '“?四上”?(?:企业|单位)”?'),
  pattern('market_entities', '主体', '(?:各类)?(?:市场|经营|商事)主体'),
  pattern(
    'hightech_va_share',
    '高',
    '高新技术产业(?:增加值)占(?:规模以上|规上|规模)?工业(?:增加值)?(?:的)?(?:比重|比例|比)?',
  ),
  pattern(
    'digital_share',
    '数字',
    '数字经济(?:核心产业)?(?:增加值)?占(?:地区|国内)?(?:生产总值|GDP)?(?:的)?(?:比重|比例|比)',
  ),
  pattern('tourism_revenue', '旅', '(?:文化)?旅游(?:业|产业)?(?:综合|社会|总)*(?:收入|效益|花费)'),
  pattern(
    'tourist_visits',
    '客',
    '接待(?:国内外|国内|海内外|中外|各类|过夜|国内过夜)?(?:旅游者|游客|旅客)(?:量|总?人数|人次|总量)?',
  ),
  pattern('tourist_visits', '游', '(?:旅游|游客)(?:接待)?(?:总)?(?:接待量|人数|人次|接待人次|接待人数|量)'),
  pattern('deposits', '存款', '(?:银行业?|金融)?(?:机构)?(?:各项|本外币)*存款余额'),
  pattern('loans', '贷款', '(?:银行业?|金融)?(?:机构)?(?:各项|本外币)*贷款余额'),
  pattern('expressway_length', '高速公路', '高速公路(?:通车|运营)?(?:总)?里程'),
  pattern('expressway_length', '高速公路', '高速公路'),
  pattern('rural_roads', '路', '(?:“?四好”?)?(?:农村|乡村)(?:公路|道路)(?:里程)?”?'),
  pattern('rural_roads', '四好', '“?四好”?(?:农村)(?:公?路)”?'),
  pattern('old_neighbourhoods', '老旧', '(?:城镇|城市|老城区)?老旧(?:住宅)?小区'),
  pattern('shantytown_units', '棚', '(?:城镇|城市|各类)?(?:棚户区|棚改)(?:住房|安置住房|安置房)?'),
  pattern('affordable_rental', '租赁', '保障性租赁住房'),
  pattern('rural_toilets', '厕', '(?:农村)?(?:无害化)?(?:卫生)?(?:户用)?(?:无害化)?(?:卫生)?(?:户厕|厕所|改厕)'),
  pattern('base_stations_5g', '5G', '5G(?:通信|网络)?基站'),
  pattern(
    'school_places',
    '学位',
    '(?:优质|公办|普惠|幼儿园|中小学|小学|初中|高中|学前教育|义务教育|各类|基础教育|、|和)*学位',
  ),
  pattern('kindergartens', '幼儿园', '(?:公办|普惠性?|农村|乡镇|城区|标准化|中心)*幼儿园'),
  pattern('preschool_enrolment', '入', '(?:学前|幼儿园?)(?:教育)?(?:三年|一年)?(?:教育)?毛?入[园学]率'),
  pattern('compulsory_retention', '巩固', '(?:九年)?(?:制)?义务教育(?:阶段)?(?:学生)?巩固率'),
  pattern('senior_enrolment', '高中', '高中(?:阶段)?(?:教育)?毛?(?:入学率|普及率)'),
  pattern('hospital_beds', '床', '(?:医院|医疗机构?|卫生机构|医疗卫生机构)*(?:病)?床(?:位)?'),
  pattern('elderly_beds', '养', '(?:各类|社会|机构|家庭|护理型)*养老(?:服务|机构|护理)*床位'),
  pattern(
    'pension_insured',
    '养老',
    '(?:城乡居民|城镇职工|企业职工|城镇|社会)*(?:社会)?(?:基本)?养老保险(?:参保|覆盖)(?:人数)?',
  ),
  pattern('medical_insured_rate', '率', '(?:城乡|城镇)?(?:居民)?(?:基本)?(?:医疗保险|医保)(?:参保|覆盖)率'),
  pattern(
    'livelihood_share',
    '民生',
    '(?:财政|一般公共预算|[一二三四五六七八九十]+项)?民生(?:类|领域|保障|事业)?(?:支出|投入)占(?:比|(?:地方|全部|全县|全市|同级)?(?:一般)?(?:公共)?(?:财政)?(?:总)?(?:预算)?(?:总)?支出(?:的)?(?:比重|比例|比)?)',
  ),
  pattern('livelihood_share', '民生', '(?:一般公共预算)(?:支出)?民生(?:支出)?占比'),
];
