// Characters of the block CJK Radicals Supplement that fonts of PDF files put in place of ordinary ones, each followed by
// the ordinary one (Unicode, EquivalentUnifiedIdeograph). NFKC mends only the Kangxi radicals, and makes traditional
// characters of the last three here.
const SUPPLEMENT =
  '⺁厂⺄乙⺅亻⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠飠⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户⾭青⿈黄';

const ORDINARY = new Map([...SUPPLEMENT.matchAll(/(.)(.)/gu)].map(([, radical, character]) => [radical!, character!]));

/** Puts ordinary characters in the place of radicals (⽣ → 生, ⻓ → 长) and of the ligature for ——. */
export function mendCharacters(text: string): string {
  return text
    .replace(/[\u2e80-\u2fdf]/g, (radical) => ORDINARY.get(radical) ?? radical.normalize('NFKC'))
    .replaceAll('⸺', '——');
}
