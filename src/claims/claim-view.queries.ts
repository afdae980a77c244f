/**
 * The SQL expression of a claim as the API shows it (`ClaimView`), for read models that join claims.
 * @param claim alias of the row of `claims`
 * @param report alias of the row of `reports` in which it stands
 */
export function claimViewJson(claim: string, report: string): string {
  return `json_build_object(
    'id', ${claim}.id, 'reportId', ${report}.id, 'reportYear', ${report}.year,
    'role', ${claim}.role, 'indicator', ${claim}.indicator, 'name', ${claim}.name, 'measure', ${claim}.measure,
    'average', ${claim}.average, 'op', ${claim}.op, 'value', ${claim}.value, 'high', ${claim}.high,
    'unit', ${claim}.unit, 'reference', ${claim}.reference, 'start', ${claim}.start_year, 'end', ${claim}.end_year,
    'plan', ${claim}.plan, 'headline', ${claim}.headline, 'hedge', ${claim}.hedge, 'scope', ${claim}.scope,
    'quote', ${claim}.quote, 'offset', ${claim}."offset", 'rule', ${claim}.rule, 'stated', ${claim}.stated,
    'confidence', ${claim}.confidence)`;
}

/** The SQL joins that lead from a claim to the report in which it stands. */
export function joinReportOfClaim(claim: string, report: string, kind: 'JOIN' | 'LEFT JOIN' = 'JOIN'): string {
  return `${kind} extraction_runs ${report}_run ON ${report}_run.id = ${claim}.run_id
    ${kind} revisions ${report}_revision ON ${report}_revision.id = ${report}_run.revision_id
    ${kind} reports ${report} ON ${report}.id = ${report}_revision.report_id`;
}
