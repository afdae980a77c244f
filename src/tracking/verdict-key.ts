/**
 * A verdict's name in addresses, such as 530600-2021-3f9c2a1b07: its region, the year of its report, and a hash of its
 * target's key. Ids of rows change when the table is computed anew; this changes only when the target itself does.
 */
export const VERDICT_KEY = /^(\d{6})-(\d{4})-([0-9a-f]{10})$/;

const HASH_DIGITS = 10;

/** The SQL of the hash of a target's key. */
const targetHash = (row: string) =>
  `left(encode(sha256(convert_to(${row}.target_key, 'UTF8')), 'hex'), ${HASH_DIGITS})`;

/**
 * The SQL of a verdict's name in addresses.
 * @param row alias of a row of `verdicts` or `verdict_changes`
 */
export const verdictKeySql = (row: string) => `(${row}.region_code || '-' || ${row}.year || '-' || ${targetHash(row)})`;

/**
 * The SQL condition that a row has a certain name, over three parameters in turn: region, year and hash. Region and year
 * are asked for by themselves, so that an index leads to them.
 * @param row alias of a row of `verdicts` or `verdict_changes`
 */
export const hasVerdictKey = (row: string) =>
  `${row}.region_code = $1 AND ${row}.year = $2::int AND ${targetHash(row)} = $3`;

/** The three parameters of `hasVerdictKey`; throws where the name has not the form of one. */
export function verdictKeyParts(key: string): [region: string, year: string, hash: string] {
  const [, region, year, hash] = VERDICT_KEY.exec(key) ?? [];
  if (!region || !year || !hash) throw new TypeError(`“${key}” is no name of a verdict.`);
  return [region, year, hash];
}
