import type { Figure, FigureLanguage, FigureText } from './figure';
import { formatQuantity } from './quantity';

const SIGNS: Partial<Record<string, string>> = { ge: '≥ ', gt: '> ', le: '≤ ', lt: '< ' };

/** Bounds of a fall are on its signed value: 下降3%以上 is at most -3, read as a fall of at least 3. */
const TURNED: Partial<Record<string, string>> = { ge: 'le', gt: 'lt', le: 'ge', lt: 'gt' };

const WORDS = {
  zh: {
    average: '年均',
    growth: ['增长', '下降'],
    change: ['增加', '减少'],
    share: ['占比', '占比'],
    relative: '对照',
    nothing: '无数字',
    dash: '—',
  },
  en: {
    average: 'yearly',
    growth: ['up', 'down'],
    change: ['up by', 'down by'],
    share: ['share', 'share'],
    relative: 'relative to',
    nothing: 'no figure',
    dash: '–',
  },
} as const;

/** A claim's figure as people write it: 增长 8%左右, ≥ 1100万人, 5%—6%, 第3位. */
export function formatFigure(figure: Figure, language: FigureLanguage): FigureText {
  const words = WORDS[language];
  if (figure.op === 'relative') return { lead: words.relative, text: figure.reference || words.nothing };
  if (figure.value == null) return { lead: '', text: words.nothing };
  const { measure } = figure;
  const falls = isDirected(measure) && figure.value < 0 && (figure.high == null || figure.high <= 0);
  const kind = isDirected(measure) ? words[measure][falls ? 1 : 0] : '';
  const lead = [figure.average ? words.average : '', kind].filter(Boolean).join(language === 'en' ? ' ' : '');
  return { lead, text: boundedText(falls ? turned(figure) : figure, language) };
}

function boundedText(figure: Figure, language: FigureLanguage): string {
  const { op, unit } = figure;
  const value = figure.value ?? 0;
  if (figure.measure === 'rank') return rankText(value, op, language);
  if (op === 'range' && figure.high != null) {
    const low = unit === '%' ? formatQuantity(value, unit, language) : String(value);
    return `${low}${WORDS[language].dash}${formatQuantity(figure.high, unit, language)}`;
  }
  const quantity = formatQuantity(value, unit, language);
  if (op === 'approx') return language === 'en' ? `about ${quantity}` : `${quantity}左右`;
  return (SIGNS[op] ?? '') + quantity;
}

function rankText(place: number, op: string, language: FigureLanguage): string {
  const among = op === 'le' || op === 'lt';
  if (language === 'en') return among ? `top ${place}` : `no. ${place}`;
  return among ? `前${place}位` : `第${place}位`;
}

/** A fall by its size: the smaller fall first, the bound turned. */
function turned(figure: Figure): Figure {
  const sizes = [figure.value, figure.high].flatMap((value) => (value == null ? [] : [Math.abs(value)]));
  return {
    ...figure,
    op: TURNED[figure.op] ?? figure.op,
    value: Math.min(...sizes),
    high: sizes[1] && Math.max(...sizes),
  };
}

/** Measures whose word says which way it goes. */
function isDirected(measure: string): measure is 'growth' | 'change' | 'share' {
  return measure === 'growth' || measure === 'change' || measure === 'share';
}
