/** A field of policy (领域) with the words by which a commitment's name shows that it belongs there. */
export interface Field {
  code: string;
  nameZh: string;
  nameEn: string;
  /** Catalogue indicators that belong here, whatever they are called in a report. */
  indicators: readonly string[];
  words: readonly string[];
  /** Words for things that every field has (项目, 经费): they tell only where no other word does. */
  general: readonly string[];
}

const field = (
  code: string,
  nameZh: string,
  nameEn: string,
  indicators: string,
  words: string,
  general: string,
): Field => ({
  code,
  nameZh,
  nameEn,
  indicators: indicators.split(' ').filter(Boolean),
  words: words.split(' ').filter(Boolean),
  general: general.split(' ').filter(Boolean),
});

/** What no word tells of. */
export const OTHER = 'other';

/** The fields in the order in which reports usually come to them; the last takes what no other does. */
export const FIELDS: readonly Field[] = [
  field(
    'economy',
    '经济总量与投资',
    'Economy and investment',
    'gdp gdp_per_capita tertiary_va fixed_asset_investment private_investment inbound_capital market_entities ' +
      'four_above_firms population',
    '国民经济 经济增长 经济增速 经济总量 经济发展 服务业 第三产业 三次产业 劳动生产率 招商 引资 招商引资 ' +
      '招商项目 签约 市场主体 经营主体 个体工商户 企业总部 上市公司 上市企业 民营经济 企业改制 商标 名牌 ' +
      '质量奖 专项债券 专项债 债券资金 自然增长率 产业集群 县域经济 民间资本 央企 国有小企业 上市 挂牌 ' +
      '企业上市 特色产业',
    '生产总值 投资 总投资 项目 重大项目 重点项目 项目建设 项目开工 项目投资 工业项目 人口 企业 民营企业 ' +
      '国有企业 发展 产业',
  ),
  field(
    'industry',
    '工业与能源生产',
    'Industry and energy supply',
    'secondary_va industrial_va industrial_output industrial_investment above_scale_firms',
    '工业 工业企业 规上企业 规模以上企业 六上企业 小升规 小巨人 专精特新 单项冠军 制造业 制造 技改 ' +
      '技术改造 技改投资 工业园区 标准厂房 标准化厂房 厂房 智能车间 智能工厂 数字化车间 绿色工厂 建筑业 ' +
      '建筑企业 产业链 钢铁 煤炭产量 原煤 原油 水泥 化工 汽车 装机 装机容量 发电 发电量 电网 变电站 供电 ' +
      '输电 线路改造 千伏 光伏 风电 天然气 燃气 供气 充电桩 充电站 油气 矿山 矿山企业 新材料 装备 ' +
      '生物医药 生产线 主导产业 新兴产业 战略性新兴产业 矿权 石灰石 产气 产气量 支柱产业 传统产业 战新企业 ' +
      '电力',
    '园区 产业园 产业园区 开发区 产值 产能',
  ),
  field(
    'farming',
    '农业与农村',
    'Farming and the countryside',
    'primary_va grain_output grain_area high_standard_farmland rural_toilets',
    '农业 农田 粮食 粮田 谷物 小麦 玉米 水稻 播种 种植 蔬菜 水果 林果 果园 茶园 茶叶 烤烟 烟叶 咖啡 ' +
      '苹果 油料 糖料 棉花 药材 中药材 食用菌 黑木耳 畜牧 畜牧业 畜禽 养殖 养殖场 生猪 出栏 存栏 奶牛 ' +
      '肉牛 肉羊 肉鸡 肉类 禽蛋 奶业 水产 渔业 农产品 农产品加工 家庭农场 农场 合作社 示范社 龙头企业 ' +
      '农机 农机化 良种 种业 化肥 农药 土地流转 流转 土地整治 土地整理 设施农业 大棚 乡村振兴 美丽乡村 ' +
      '和美乡村 村级集体 集体经济 村集体 三品一标 两品一标 绿色食品 户厕 厕所 卫生厕所 庭院 人居环境 承包地 ' +
      '脱贫攻坚 博士农场 农业园区 产业化联合体 最低收购价 三农 耕地 水田 垦造 深松 中低产田 马铃薯 花卉 ' +
      '沼气 奶产量 粮改饲 示范村 样板村 提升村 达标村 振兴村 宜居乡村 农产品质量 粮食风险基金 集体经济收入 ' +
      '村集体收入 农业产业园区 农业产业化',
    '农村 村庄 行政村 自然村 乡村 农民 土地 基地',
  ),
  field(
    'trade',
    '消费、外贸与旅游',
    'Consumption, trade and tourism',
    'retail_sales foreign_trade exports utilized_fdi cpi tourism_revenue tourist_visits',
    '零售 零售额 零售价格 消费价格 物价 商贸 商业 批发 限上 限额以上 电商 电子商务 网络零售 网店 快递 ' +
      '物流 市场建设 农贸市场 夜经济 步行街 商圈 促销 外贸 进出口 进口 出口 外资 外商 外商投资 ' +
      '外商直接投资 自贸 口岸 跨境 对外投资 境外投资 旅游 游客 景区 旅游景区 民宿 酒店 星级酒店 星级饭店 ' +
      '会展 商贸服务 名品 带货',
    '消费 价格 对外 国外',
  ),
  field(
    'finance',
    '财政与金融',
    'Public finance and banking',
    'public_budget_revenue fiscal_revenue tax_revenue public_budget_expenditure deposits loans livelihood_share',
    '财政收入 预算收入 预算支出 税收 减税 减税降费 降费 增值税 收费 赤字 赤字率 财政赤字 债务 国债 ' +
      '政府债务 转移支付 一般性支出 三公 三公经费 亩均税收 金融 金融业 银行 贷款 信贷 存款 货币供应量 ' +
      '广义货币 社会融资 保费 担保 担保基金 上市融资 不良 国有资产 补贴资金 预备费 上级资金 政策资金 公积金 ' +
      '稳定调节基金 代地方发债 发债 政策性银行 纳税 财政补贴 税收优惠',
    '财政 预算 支出 经费 资金 基金 债券 融资 专项资金 补助标准 财政补助标准 保险 税',
  ),
  field(
    'work',
    '就业与收入',
    'Work and income',
    'disposable_income urban_income rural_income urban_new_jobs surveyed_unemployment registered_unemployment ' +
      'rural_labour_transfer',
    '就业 失业 失业率 再就业 创业 劳动力 劳动力转移 劳务 务工 农民工 技能培训 职业技能培训 技能人才 技工 ' +
      '人均收入 工资 最低工资 劳动报酬 居民收入 纯收入 高校毕业生 毕业生 公益性岗位 岗位 零就业家庭 招聘 ' +
      '招聘会 招聘活动 招工 职工收入 职业培训 各类培训 主营业务收入',
    '收入',
  ),
  field(
    'welfare',
    '社会保障',
    'Social security and care',
    'elderly_beds pension_insured medical_insured_rate',
    '社会保障 社保 参保 参保人数 参保率 养老 养老院 养老服务 养老床位 养老机构 养老保险 养老金 基础养老金 ' +
      '医保 医疗保险 医疗保障 新农合 合作医疗 失业保险 工伤保险 低保 最低生活保障 低保标准 救助 社会救助 ' +
      '特困 五保 残疾人 儿童福利 孤儿 托育 托位 幼儿托育 婴幼儿照护 照护 失能 优抚 退役军人 慈善 扶贫 ' +
      '脱贫 贫困 贫困人口 减贫 贫困村 贫困县 贫困退出 易地搬迁 殡葬 公墓 适老化 老年人 参合率 温饱 ' +
      '居民医保',
    '移民 补助 补贴',
  ),
  field(
    'education',
    '教育',
    'Education',
    'school_places kindergartens preschool_enrolment compulsory_retention senior_enrolment',
    '教育 义务教育 职业教育 高等教育 学前教育 教育经费 教育支出 学校 小学 中学 初中 高中 中职 高职 高校 ' +
      '大学 学院 高等院校 幼儿园 公办幼儿园 普惠性幼儿园 学位 校舍 教师 教学 教学设备 招生 入学 入学率 ' +
      '入园率 毛入学率 巩固率 升学率 高考 学生 在校生 学科 寄宿制 营养餐 食堂 名校 校园 文盲 研究生 名师 ' +
      '书院 双一流 扩招 学习',
    '学校改造',
  ),
  field(
    'health',
    '卫生健康',
    'Health',
    'hospital_beds',
    '卫生 医疗 医院 卫生院 卫生室 医疗机构 诊所 医疗床位 床位 医生 医师 执业 护士 全科医生 疾控 ' +
      '公共卫生 公共卫生服务 疫情 疫苗 接种 核酸 核酸检测 筛查 两癌 传染病 发热门诊 胸痛中心 卒中中心 ' +
      '创伤中心 急救 专科 重点专科 中医 医共体 医联体 健康 体检 健康档案 预期寿命 人均预期寿命 死亡率 ' +
      '孕产妇 产妇 新生儿 住院 住院分娩 药品 计划生育 出生率 家庭医生 分级诊疗 重大疾病 公立医院 卫生城市 ' +
      '健康城市 卫生服务 医改',
    '防控措施',
  ),
  field(
    'housing',
    '住房与城乡建设',
    'Housing and towns',
    'urbanization_rate old_neighbourhoods shantytown_units affordable_rental',
    '住房 保障房 保障性住房 保障性安居工程 安居工程 公租房 廉租房 经济适用房 租赁住房 人才公寓 商品房 ' +
      '房地产 危房 农村危房 危旧房 农房 棚户区 棚改 棚户区改造 旧城改造 老旧小区 小区 城中村 城边村 拆迁 ' +
      '征迁 房屋征迁 拆违 违建 安置房 安置 回迁 城镇化 城镇化率 落户 户籍 城市更新 城市建设 市政 街巷 ' +
      '背街小巷 口袋公园 公园 游园 绿道 绿地 广场 停车位 停车场 泊车 加装电梯 路灯 亮化 管网 供热 ' +
      '集中供热 供热面积 管廊 雨污分流 自来水厂 城市管理 特色小镇 城镇建设 重点镇 环卫 公厕 绿色建筑 ' +
      '新建建筑 消防栓 卫生县城 文明城市 海绵城市 新民居 电梯 住宅 住宅楼 车位 泊位 停车泊位 城市承载能力 ' +
      '街道 夜间文旅消费街区 城市容貌 中心城市',
    '建成区 城区 街区 征收 用地 建设用地',
  ),
  field(
    'transport',
    '交通',
    'Transport',
    'expressway_length rural_roads',
    '交通 公路 高速公路 国道 省道 县道 乡道 农村公路 村道 道路 道路建设 城市道路 四好农村路 断头路 路网 ' +
      '通村公路 硬化路 大道 大街 街路 快速路 环线 桥 大桥 桥梁 危桥 隧道 铁路 高铁 高速铁路 城际 轨道 ' +
      '轨道交通 地铁 机场 航线 航班 航空 港口 码头 航道 吞吐量 公交 公交车 公交线路 客运 客运站 货运 ' +
      '通车 通车里程 里程 互通 枢纽 招呼站 民航 环路 外环路 路面 养护 大修 主干路 道路改造 道路硬化',
    '',
  ),
  field(
    'environment',
    '生态环境与节能',
    'Environment and energy saving',
    'energy_intensity co2_intensity pm25 good_air_days good_air_ratio forest_coverage afforestation ' +
      'sewage_treatment_rate waste_treatment_rate',
    '环境保护 环境质量 生态修复 环保 污染 污染物 大气 空气 空气质量 优良天数 重污染天气 蓝天 PM2.5 ' +
      'PM10 颗粒物 臭氧 降尘 降尘量 二氧化硫 氮氧化物 二氧化碳 化学需氧量 氨氮 排放 减排 排放量 脱硫 ' +
      '脱硝 碳 碳排放 能耗 节能 节能减排 能源消耗 能源消费 煤炭消费 非化石能源 清洁能源 清洁取暖 散煤 ' +
      '洁净煤 气代煤 煤改气 煤改电 双代 水质 断面 地表水 饮用水水源 优良水体 黑臭水体 污水 污水处理 ' +
      '污水治理 生活污水 污水处理厂 垃圾 垃圾处理 生活垃圾 垃圾中转站 垃圾分类 固废 危废 森林 森林蓄积量 ' +
      '森林抚育 林木 绿化 绿化率 造林 植树 国土绿化 林地 草原 湿地 沙化 沙化土地 荒漠化 石漠化 水土流失 ' +
      '水土保持 退耕还林 退牧还草 自然保护区 矿山修复 复垦 秸秆 循环利用 回收利用率 循环经济 绿色示范 ' +
      '封山育林 林草 脱硫改造 土壤',
    '环境 生态 再生',
  ),
  field(
    'water',
    '水利',
    'Water works',
    '',
    '水利 水库 除险加固 河道 河道治理 河流治理 中小河流 堤防 防洪 泵站 灌区 灌溉 灌溉面积 有效灌溉面积 ' +
      '节水灌溉 高效节水 饮水 饮水安全 饮水问题 安全饮水 供水 供水能力 自来水 引调水 调水 引水 水源 ' +
      '水源工程 用水 用水量 水耗 地下水 压采 超采 蓄水 水窖 坝塘 水渠 渠道 清淤 河湖 河流 江河 水厂',
    '',
  ),
  field(
    'science',
    '科技、人才与数字化',
    'Science, talent and the digital',
    'rd_intensity rd_spending hightech_firms sci_tech_smes hightech_va_share digital_share base_stations_5g',
    '科技 科学 科研 研发 研发投入 科技创新 创新平台 科技企业 科技型 高新 高新技术 高技术 实验室 ' +
      '重点实验室 工程技术研究中心 技术中心 企业技术中心 研发机构 研发中心 技术研究 孵化器 众创空间 院士 ' +
      '院士工作站 博士后 科技成果 成果转化 技术转移 技术合同 专利 发明专利 知识产权 高层次人才 领军人才 ' +
      '科技特派员 产学研 数字 数字经济 数字化 大数据 数据中心 信息化 信息产业 软件 互联网 宽带 光纤 基站 ' +
      '通信 4G 5G 移动网络 人工智能 机器人 上云 电话 电话用户 信息系统 智慧 智慧化 平台建设 博士',
    '创新 人才 智能化 技术 信息',
  ),
  field(
    'culture',
    '文化与体育',
    'Culture and sport',
    '',
    '文化站 文化惠民 文化产业 文化活动 文化设施 文化中心 文艺 文物 文物保护 非遗 博物馆 纪念馆 图书馆 ' +
      '文化馆 美术馆 书屋 书房 阅读 演出 剧目 电影 广播 电视 有线电视 体育 体育场 体育馆 健身 健身场地 ' +
      '健身中心 赛事 马拉松 球场 足球场 历史文化名镇 传统村落 志愿者 文明实践 移风易俗 文保 文物单位',
    '文化 运动',
  ),
  field(
    'government',
    '政务、法治与安全',
    'Government, law and safety',
    '',
    '政务 政务服务 行政审批 审批 审批事项 审批时间 审批时限 行政许可 免证办 一网通办 网上办 办结率 ' +
      '按时反馈率 满意率 满意度 热线 诉求 信访 矛盾纠纷 纠纷 调解 法治 法律 法律援助 普法 地方性法规 立法 ' +
      '议案 提案 建议办理 公务员 机构改革 国务院组成部门 安全生产 事故 生产安全事故 消防 消防站 应急 ' +
      '避难场所 防灾 地质灾害 抗震 治安 案件 刑事 公安 警务 监控 摄像头 视频监控 食品安全 食品药品 抽检 ' +
      '质量检测 网格 党群服务中心 村部 民生实事 派出所 军队 安保 抢险救灾 民生工程 民心工程 人大票决',
    '政府 安全 机构 社区 会议 文件 编制 办理 合格率 规章 实事',
  ),
  field(OTHER, '其他', 'Other', '', '', ''),
];
