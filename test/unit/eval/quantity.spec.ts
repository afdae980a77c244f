import { isSameFigure, isSameSignedFigure, isSameUnit, quantityOf } from '../../../eval/quantity';

const figure = (value: number | undefined, unit: string, high?: number, op = 'eq') => ({ op, value, unit, high });

describe('quantityOf', () => {
  it.each([
    [1.2, '万人', 12_000, '人'],
    [3, '万亿元', 3e12, '元'],
    [8, '千米', 8, '公里'],
    [5, '千瓦', 5, '千瓦'],
    [40, '余家', 40, '家'],
    [2, '个百分点', 2, '百分点'],
    [6, '', 6, ''],
  ])('reads %d %s as %d %s', (value, unit, amount, bare) => {
    expect(quantityOf(value, unit)).toEqual({ value: amount, unit: bare });
  });
});

describe('figures', () => {
  it.each([
    [figure(1.2, '万人'), figure(12_000, '人')],
    [figure(33.3333, '%'), figure(100 / 3, '%')],
    [figure(5, '%', 6, 'range'), figure(5, '%', 6, 'range')],
    [figure(undefined, '', undefined, 'relative'), figure(undefined, '', undefined, 'relative')],
    [figure(-3, '%'), figure(3, '%')],
  ])('%j and %j are the same', (a, b) => expect(isSameFigure(a, b)).toBe(true));

  it.each([
    [figure(1.2, '万人'), figure(1.2, '亿人')],
    [figure(7, '%'), figure(7.1, '%')],
    [figure(5, '%', 6, 'range'), figure(5, '%')],
    [figure(3, '%'), figure(3, '个百分点')],
    [figure(undefined, '', undefined, 'relative'), figure(7, '%')],
    [figure(undefined, ''), figure(undefined, '')],
  ])('%j and %j are not', (a, b) => expect(isSameFigure(a, b)).toBe(false));

  it('tells a fall from a rise where signs count', () => {
    expect(isSameSignedFigure(figure(-3, '%'), figure(3, '%'))).toBe(false);
    expect(isSameSignedFigure(figure(-3, '%'), figure(-3, '%'))).toBe(true);
  });
});

describe('isSameUnit', () => {
  it.each([
    ['所', '个'],
    ['', '家'],
    ['千米', '公里'],
    ['万人', '人'],
  ])('takes %s and %s for one', (a, b) => expect(isSameUnit(a, b)).toBe(true));

  it.each([
    ['亩', '公里'],
    ['元', '人'],
    ['%', '个百分点'],
    ['', '元'],
  ])('keeps %s and %s apart', (a, b) => expect(isSameUnit(a, b)).toBe(false));
});
