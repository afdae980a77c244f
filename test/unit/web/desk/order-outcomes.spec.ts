import { orderOutcomes } from '../../../../web/src/pages/desk/order-outcomes';

const outcome = (name: string, indicator = '') => ({ name, indicator });
const namesFor = (target: ReturnType<typeof outcome>, outcomes: ReturnType<typeof outcome>[]) =>
  orderOutcomes(target, outcomes).map(({ name }) => name);

describe('outcomes to choose among', () => {
  it('come by the likeness of their names', () =>
    expect(
      namesFor(outcome('新建农村公路'), [outcome('粮食产量'), outcome('公路通车里程'), outcome('农村公路')]),
    ).toEqual(['农村公路', '公路通车里程', '粮食产量']));

  it('of the same indicator come first, in the order of the report', () =>
    expect(
      namesFor(outcome('地区生产总值', 'gdp'), [
        outcome('地区生产总值能耗'),
        outcome('经济总量', 'gdp'),
        outcome('生产总值', 'gdp'),
      ]),
    ).toEqual(['经济总量', '生产总值', '地区生产总值能耗']));

  it('outside the catalogue are not taken for the same indicator', () =>
    expect(namesFor(outcome('森林覆盖率'), [outcome('粮食产量'), outcome('覆盖率')])).toEqual(['覆盖率', '粮食产量']));
});
