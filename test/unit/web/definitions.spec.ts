import { INDICATORS } from '../../../src/extraction/indicators/catalogue';
import { DEFINITIONS } from '../../../web/src/pages/indicators/definitions';

describe('definitions of indicators', () => {
  it('are there for each of the catalogue, and for no other', () => {
    expect(Object.keys(DEFINITIONS).sort()).toEqual(INDICATORS.map(({ code }) => code).sort());
  });

  it.each(Object.entries(DEFINITIONS))('%s is told in a sentence of each language', (_code, { zh, en }) => {
    expect(zh).toMatch(/^[^。]+。$/);
    expect(en).toMatch(/^[A-Z0-9].+\.$/);
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
