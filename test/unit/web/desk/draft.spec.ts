import type { DeskClaim } from '../../../../web/src/api/desk-types';
import {
  type Draft,
  draftOf,
  fieldsOf,
  newDraft,
  problemsOf,
  sameDraft,
  withFigure,
} from '../../../../web/src/pages/desk/draft';
import { figureOf } from '../../../../web/src/pages/desk/find-figures';
import { claim } from './claim';

describe('a draft of a claim', () => {
  it('gives back the fields that it was made from', () => {
    const {
      id: _id,
      reportId: _report,
      reportYear: _year,
      rule: _rule,
      stated: _stated,
      confidence: _confidence,
      ...rest
    } = claim();
    const { quote: _quote, offset: _offset, correction: _c, rejected: _r, read: _read, verdicts: _v, ...fields } = rest;
    expect(fieldsOf(draftOf(claim()))).toEqual(fields);
  });

  it.each<[string, Partial<Draft>, string[]]>([
    ['nothing wrong', {}, []],
    ['no figure', { value: '' }, ['value number']],
    ['half a figure', { value: '8.' }, ['value number']],
    ['no name', { name: ' ' }, ['name missing']],
    ['a range without its upper end', { op: 'range' }, ['high number']],
    ['a range that falls', { op: 'range', high: '7' }, ['high order']],
    ['a year of two digits', { end: '21' }, ['end year']],
    ['an end before the start', { start: '2023', end: '2021' }, ['end order']],
    ['relative without what it is compared with', { op: 'relative', value: '' }, ['reference missing']],
    ['relative without a figure', { op: 'relative', value: '', reference: '经济增长' }, []],
  ])('finds in %s what is wrong', (_, change, found) => {
    const draft = { ...draftOf(claim()), ...change };
    expect(problemsOf(draft).map(({ field, problem }) => `${field} ${problem}`)).toEqual(found);
  });

  it('has no figure where it is relative, no upper end where it is no range', () => {
    const relative = fieldsOf({ ...draftOf(claim()), op: 'relative', reference: ' 经济增长 ' });
    expect(relative).toMatchObject({ value: null, high: null, reference: '经济增长' });
    expect(fieldsOf({ ...draftOf(claim()), high: '9' })).toMatchObject({ value: 8, high: null, reference: null });
  });

  it('tells a change from none', () => {
    const draft = draftOf(claim());
    expect(sameDraft(draft, { ...draft })).toBe(true);
    expect(sameDraft(draft, { ...draft, reference: '' })).toBe(true);
    expect(sameDraft(draft, { ...draft, value: '8.0' })).toBe(false);
  });

  it('takes role and period from the claim before, without it the year of the report', () => {
    const words = { quote: '新建水库3座', offset: 40 };
    const nearest: DeskClaim = claim({ role: 'outcome', start: 2020, end: 2020 });
    expect(newDraft(words, nearest, 2021)).toMatchObject({ role: 'outcome', start: '2020', end: '2020', ...words });
    expect(newDraft(words, undefined, 2021)).toMatchObject({ role: 'target', start: '2021', end: '2021', name: '' });
  });
});

describe('a figure taken from the text', () => {
  const text = '粮食产量达到12.5万吨，增长6%—7%，下降百分之三，达到90%以上，指数为六。';
  const drafted = (change: Partial<Draft>): Draft => ({
    ...draftOf(claim()),
    quote: '粮食产量',
    offset: 0,
    op: 'eq',
    value: '1',
    high: '',
    unit: '元',
    ...change,
  });
  const taken = (quote: string, change: Partial<Draft> = {}) =>
    withFigure(drafted(change), figureOf(text, { quote, offset: text.indexOf(quote) })!, text);

  it.each<[string, Partial<Draft>, Partial<Draft>]>([
    ['12.5', {}, { value: '12.5', high: '', unit: '万吨', op: 'eq', quote: '粮食产量达到12.5万吨' }],
    ['12.5', { op: 'ge' }, { value: '12.5', op: 'ge' }],
    ['12.5', { op: 'range', high: '2' }, { value: '12.5', high: '', op: 'eq' }],
    ['6', {}, { value: '6', high: '7', unit: '%', op: 'range' }],
    ['百分之三', { value: '-4' }, { value: '-3', unit: '%' }],
    ['百分之三', { value: '4' }, { value: '3' }],
    ['90', { op: 'eq' }, { value: '90', op: 'ge', unit: '%' }],
    ['六', { unit: '点' }, { value: '6', unit: '点' }],
  ])('%s over %j', (quote, before, after) => expect(taken(quote, before)).toMatchObject(after));
});
