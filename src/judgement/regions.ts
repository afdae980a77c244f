/** Levels of a GB/T 2260 code, told from its digits. */
export const NATION = '000000';

/** Municipalities have districts, but no prefectures: 全市 of a district is the municipality. */
const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

/** Code of the province that a region lies in; undefined for the nation and for provinces. */
export function provinceOf(region: string): string | undefined {
  const code = `${region.slice(0, 2)}0000`;
  return region === NATION || region === code ? undefined : code;
}

/** Code of the prefecture, or municipality, that a county or district lies in; undefined above that. */
export function prefectureOf(region: string): string | undefined {
  if (region.endsWith('00')) return undefined;
  return MUNICIPALITIES.has(region.slice(0, 2)) ? `${region.slice(0, 2)}0000` : `${region.slice(0, 4)}00`;
}
