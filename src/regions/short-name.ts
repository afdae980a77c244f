// The peoples that autonomous areas are named after, at the end of a name of which at least two characters remain:
// 积石山 of 积石山保安族东乡族撒拉族, 新疆 of 新疆维吾尔.
const PEOPLES = new RegExp(
  '(?<=..)(?:(?:蒙古|哈萨克|达斡尔|鄂温克|土家|布依|哈尼|傈僳|拉祜|纳西|景颇|布朗|撒拉|毛南|仡佬|仫佬|保安|东乡|裕固|普米|独龙|朝鲜' +
    '|各|回|藏|苗|彝|壮|满|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒)族|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|蒙古)+$',
);

const KINDS = /(?<=..)(?:特别行政区|地区|(?<=神农架)林区|新区|省|市|县|区|盟)$/;

/**
 * The name of a division as people say it: 昭通 for 昭通市, 宁蒗 for 宁蒗彝族自治县, 新疆 for 新疆维吾尔自治区.
 * Names that would keep a single character (易县), and banners (正蓝旗), stay whole, since nobody shortens them.
 * @param name full name of the division
 */
export function shortName(name: string): string {
  const autonomous = /^(.+)自治(?:区|州|县|旗)$/.exec(name)?.[1];
  if (autonomous) return autonomous.replace(PEOPLES, '').replace(/族$/, '');
  const stem = name.replace(KINDS, '').replace(PEOPLES, '');
  return stem.endsWith('矿') ? name : stem;
}

/**
 * What stays the same when a division becomes another kind of division: 徐水 for 徐水县 and 徐水区, 滦 for 滦县.
 * @param name full name of the division
 */
export function nameStem(name: string): string {
  const short = shortName(name);
  return short === name ? name.replace(/(?<=.)(?:市|县|区|旗)$/, '') : short;
}
