import { chooseYear } from '../../../src/figures/choose-year';

describe('chooseYear', () => {
  it.each([
    ['the latest year whose outcome is known', [2021, 2022, 2026], 2021],
    ['in whatever order they come', [2023, 2021, 2022], 2022],
    ['the latest, where no outcome is known', [2019, 2021], 2021],
    ['the only one', [2024], 2024],
    ['none without reports', [], undefined],
  ])('%s', (_, years, expected) => expect(chooseYear(years)).toBe(expected));
});
