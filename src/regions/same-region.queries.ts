/**
 * The SQL list of the codes that a region has had: its own, those before it and those after it, as long as one took the
 * place of one (徐水县 130625 and 徐水区 130609). Reports stay with the code of their time; what follows a region over
 * years asks by this list. Where two of the codes have a report of one year, the code that asks comes first, then the
 * present one.
 * @param code SQL of the code that asks, or `ANY(…)` of several
 */
export const codesOverTime = (code: string) =>
  `(SELECT same.code FROM regions asked JOIN regions same USING (present_code) WHERE asked.code = ${code})`;
