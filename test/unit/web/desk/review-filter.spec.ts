import { addressOfFilter, filterOfAddress } from '../../../../web/src/pages/desk/review-filter';

describe('what is asked of the queue', () => {
  it.each(['', 'region=530600&year=2021&indicator=gdp&kind=link', 'order=doubt', 'region=530000&kind=held'])(
    'stands in the address: %j',
    (address) => expect(addressOfFilter(filterOfAddress(new URLSearchParams(address)))).toBe(address),
  );

  it.each(['region=53', 'year=last', 'kind=everything', 'indicator=GDP!', 'order=random'])(
    'takes nothing that is none: %s',
    (address) => expect(filterOfAddress(new URLSearchParams(address))).toEqual({ order: 'change' }),
  );
});
