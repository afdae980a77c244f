/** What each indicator of the catalogue measures, in a sentence, as China's official statistics understand it. */
export const DEFINITIONS: Readonly<Record<string, { zh: string; en: string }>> = {
  gdp: {
    zh: '一个地区在一年里生产的全部最终产品和服务的价值；增速按不变价格计算。',
    en: 'The value of all final goods and services produced in a region in a year; growth is in constant prices.',
  },
  gdp_per_capita: {
    zh: '地区生产总值除以年平均常住人口。',
    en: 'Gross regional product divided by the average resident population of the year.',
  },
  primary_va: {
    zh: '农、林、牧、渔业新创造的价值；增速按不变价格计算。',
    en: 'Value added by farming, forestry, animal husbandry and fishing; growth is in constant prices.',
  },
  secondary_va: {
    zh: '工业和建筑业新创造的价值；增速按不变价格计算。',
    en: 'Value added by industry and construction; growth is in constant prices.',
  },
  tertiary_va: {
    zh: '服务业新创造的价值；增速按不变价格计算。',
    en: 'Value added by services; growth is in constant prices.',
  },
  industrial_va: {
    zh: '年主营业务收入 2000 万元以上的工业企业新创造的价值；增速按可比价格计算。',
    en: 'Value added by industrial firms with a yearly main revenue of 20 million yuan or more; growth is in comparable prices.',
  },
  industrial_output: {
    zh: '工业企业一年产品的总价值，含消耗掉的原料。',
    en: 'The full value of what industry turns out in a year, materials used up included.',
  },
  fixed_asset_investment: {
    zh: '一年里用于建造和购置房屋、设备、基础设施等的支出（一般不含农户）。',
    en: 'Spending in a year on buildings, equipment and infrastructure, usually without farm households.',
  },
  industrial_investment: {
    zh: '固定资产投资中投向工业的部分。',
    en: 'The part of fixed-asset investment that goes into industry.',
  },
  private_investment: {
    zh: '固定资产投资中由民营、集体和私人控股者投入的部分。',
    en: 'The part of fixed-asset investment made by privately or collectively controlled investors.',
  },
  retail_sales: {
    zh: '卖给居民和社会集团用于消费的商品以及餐饮收入，按当年价格。',
    en: 'Goods sold to households and institutions for consumption, with catering, at current prices.',
  },
  foreign_trade: {
    zh: '经海关进口与出口的货物总值。',
    en: 'The value of all goods imported and exported through customs.',
  },
  exports: { zh: '经海关出口的货物总值。', en: 'The value of goods exported through customs.' },
  utilized_fdi: {
    zh: '外国投资者一年里实际投入的资金。',
    en: 'What foreign investors actually paid in during the year.',
  },
  inbound_capital: {
    zh: '从本地区以外引来、一年里实际到位的国内资金。',
    en: 'Capital from elsewhere in the country that actually arrived in the year.',
  },
  public_budget_revenue: {
    zh: '地方政府一般公共预算收到的税收和非税收入，不含上级转移支付和债务。',
    en: 'Tax and other income of the local general public budget, without transfers from above and debt.',
  },
  fiscal_revenue: {
    zh: '一个地区组织的全部财政收入，含上缴中央和上级的部分；各地口径不尽相同。',
    en: 'All fiscal income raised in a region, with what is passed on to higher levels; definitions differ between places.',
  },
  tax_revenue: {
    zh: '一般公共预算收入中来自税收的部分。',
    en: 'The part of general budget revenue that comes from taxes.',
  },
  public_budget_expenditure: {
    zh: '地方政府一般公共预算一年的支出，含用上级转移支付安排的部分。',
    en: 'Spending of the local general public budget in a year, with what transfers from above pay for.',
  },
  cpi: {
    zh: '居民购买的消费品和服务的价格比上年上涨的幅度。',
    en: 'By how much prices of what households buy rose over the year before.',
  },
  disposable_income: {
    zh: '居民家庭可自由支配的收入除以常住人口，城乡合计。',
    en: 'Household income that is free to be spent or saved, per resident, town and country together.',
  },
  urban_income: { zh: '城镇居民的人均可支配收入。', en: 'Disposable income per resident of towns.' },
  rural_income: { zh: '农村居民的人均可支配收入。', en: 'Disposable income per resident of the countryside.' },
  urban_new_jobs: {
    zh: '一年里城镇新就业的人数减去自然减员。',
    en: 'People newly employed in towns in the year, less those who left work for age or death.',
  },
  surveyed_unemployment: {
    zh: '按住户调查推算的城镇失业人口占城镇劳动力的比重。',
    en: 'The unemployed as a share of the urban labour force, by household survey.',
  },
  registered_unemployment: {
    zh: '在就业服务机构登记的城镇失业人员占城镇劳动力的比重。',
    en: 'People registered as unemployed as a share of the urban labour force.',
  },
  rural_labour_transfer: {
    zh: '离开农业从事其他工作的农村劳动力人数。',
    en: 'Rural workers who have gone from farming to other work.',
  },
  urbanization_rate: {
    zh: '住在城镇的人口占全部人口的比重；有的报告用户籍人口，须看原文。',
    en: 'The share of people who live in towns; some reports count registered instead of resident people: see the quote.',
  },
  population: {
    zh: '在当地居住半年以上的人口。',
    en: 'People who have lived in a region for half a year or more.',
  },
  grain_output: {
    zh: '一年收获的谷物、豆类和薯类的总量。',
    en: 'Cereals, beans and tubers harvested in a year.',
  },
  grain_area: {
    zh: '一年里播种粮食作物的面积，复种的重复计算。',
    en: 'Area sown with grain in a year; land sown twice counts twice.',
  },
  high_standard_farmland: {
    zh: '按国家标准平整、配套水利和道路的农田面积。',
    en: 'Farmland levelled and provided with water and roads to the national standard.',
  },
  energy_intensity: {
    zh: '每单位地区生产总值消耗的能源；目标多为比上年下降的幅度。',
    en: 'Energy used per unit of regional product; targets mostly say by how much it is to fall.',
  },
  co2_intensity: {
    zh: '每单位地区生产总值排放的二氧化碳；目标多为下降的幅度。',
    en: 'Carbon dioxide emitted per unit of regional product; targets mostly say by how much it is to fall.',
  },
  pm25: {
    zh: '空气中直径 2.5 微米以下颗粒物的年平均浓度。',
    en: 'The yearly mean concentration of particles below 2.5 micrometres in the air.',
  },
  good_air_days: {
    zh: '一年里空气质量为优或良（指数 100 以下）的天数。',
    en: 'Days of the year with an air quality index of 100 or less.',
  },
  good_air_ratio: {
    zh: '空气质量优良天数占有效监测天数的比重。',
    en: 'Days with an air quality index of 100 or less, as a share of the days measured.',
  },
  forest_coverage: { zh: '森林面积占土地总面积的比重。', en: 'Forest as a share of all land.' },
  afforestation: {
    zh: '一年里人工造林、封山育林等的面积。',
    en: 'Land planted with trees or closed off for forest to grow back in the year.',
  },
  sewage_treatment_rate: {
    zh: '经过处理的污水占排放污水的比重；城市、县城和乡镇分别统计。',
    en: 'The share of sewage that is treated; cities, county towns and townships are counted apart.',
  },
  waste_treatment_rate: {
    zh: '经过无害化处理的生活垃圾占清运量的比重。',
    en: 'The share of household waste collected that is treated safely.',
  },
  rd_intensity: {
    zh: '全社会研究与试验发展经费占地区生产总值的比重。',
    en: 'Spending on research and development as a share of regional product.',
  },
  rd_spending: {
    zh: '全社会一年用于研究与试验发展的经费。',
    en: 'What all of society spent on research and development in a year.',
  },
  hightech_firms: {
    zh: '按国家办法认定、在有效期内的高新技术企业数。',
    en: 'Firms that hold a valid national recognition as high-tech enterprises.',
  },
  sci_tech_smes: {
    zh: '评价入库的科技型中小企业数。',
    en: 'Small and medium firms entered in the national list of technology-based ones.',
  },
  above_scale_firms: {
    zh: '年主营业务收入 2000 万元以上的工业企业数。',
    en: 'Industrial firms with a yearly main revenue of 20 million yuan or more.',
  },
  four_above_firms: {
    zh: '规模以上工业、有资质的建筑业和房地产业、限额以上批零住餐业、规模以上服务业企业的总数。',
    en: 'Firms above the statistical threshold in industry, building and real estate, trade and catering, and services.',
  },
  market_entities: {
    zh: '登记在册的企业、个体工商户和农民专业合作社。',
    en: 'Registered firms, self-employed businesses and farmers’ cooperatives.',
  },
  hightech_va_share: {
    zh: '高新技术产业增加值占规模以上工业增加值之比。',
    en: 'High-tech industries’ part of the value added of industry above designated size.',
  },
  digital_share: {
    zh: '数字经济核心产业增加值占地区生产总值之比。',
    en: 'Value added by the core digital industries as a share of regional product.',
  },
  tourism_revenue: {
    zh: '游客一年在当地的全部花费。',
    en: 'All that visitors spent in a region in a year.',
  },
  tourist_visits: { zh: '一年接待的国内外游客人次。', en: 'Visits by tourists from home and abroad in a year.' },
  deposits: { zh: '年末银行等机构的存款总额。', en: 'Deposits held by banks and the like at the end of the year.' },
  loans: { zh: '年末银行等机构的贷款总额。', en: 'Loans owed to banks and the like at the end of the year.' },
  expressway_length: {
    zh: '年末已通车的高速公路长度。',
    en: 'Length of expressways open to traffic at the end of the year.',
  },
  rural_roads: { zh: '一年里新建和改建的农村公路长度。', en: 'Length of rural roads built or rebuilt in the year.' },
  old_neighbourhoods: {
    zh: '改造的城镇老旧住宅小区数。',
    en: 'Old residential neighbourhoods in towns that were renovated.',
  },
  shantytown_units: {
    zh: '棚户区改造新开工或建成的住房套数。',
    en: 'Homes begun or finished in place of shantytowns.',
  },
  affordable_rental: {
    zh: '筹集或建成的保障性租赁住房套数。',
    en: 'Affordable homes for rent that were provided or built.',
  },
  rural_toilets: { zh: '新建或改建的农村卫生户厕数。', en: 'Sanitary household toilets built or rebuilt in villages.' },
  base_stations_5g: { zh: '建成的 5G 基站数。', en: '5G base stations built.' },
  school_places: { zh: '新增的中小学和幼儿园学位。', en: 'New places in schools and kindergartens.' },
  kindergartens: { zh: '新建、改扩建的幼儿园数。', en: 'Kindergartens built or enlarged.' },
  preschool_enrolment: {
    zh: '在园幼儿总数与三至五周岁人口之比。',
    en: 'Children in kindergarten, of any age, as a share of those aged three to five.',
  },
  compulsory_retention: {
    zh: '九年前入学的学生中读完义务教育的比重。',
    en: 'The share of pupils who finish the nine years of compulsory school that they began.',
  },
  senior_enrolment: {
    zh: '高中阶段在校生总数与十五至十七周岁人口之比。',
    en: 'Pupils in senior secondary school, of any age, as a share of those aged fifteen to seventeen.',
  },
  hospital_beds: { zh: '医疗卫生机构的床位数。', en: 'Beds in hospitals and other health institutions.' },
  elderly_beds: { zh: '养老机构和社区的养老床位数。', en: 'Beds for the elderly in care homes and communities.' },
  pension_insured: {
    zh: '参加职工或城乡居民基本养老保险的人数。',
    en: 'People insured by the basic pension schemes of employees or residents.',
  },
  medical_insured_rate: {
    zh: '参加基本医疗保险的人数占应参保人数的比重。',
    en: 'The share of those who should be that are insured by basic medical insurance.',
  },
  livelihood_share: {
    zh: '用于教育、医疗、社会保障等民生的支出占一般公共预算支出的比重。',
    en: 'The part of general budget spending that goes to schools, health, social security and the like.',
  },
};
