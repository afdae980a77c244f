/** The report of the next year is not among them, so the year's own targets await their outcome. */
export function awaitsOutcome(year: number, reportYears: readonly number[]): boolean {
  return !reportYears.includes(year + 1);
}

/** The year to show where none is asked for: the latest whose outcome is known, else the latest; none without reports. */
export function chooseYear(reportYears: readonly number[]): number | undefined {
  const latestFirst = [...reportYears].sort((a, b) => b - a);
  return latestFirst.find((year) => !awaitsOutcome(year, reportYears)) ?? latestFirst[0];
}
