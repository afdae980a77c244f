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
