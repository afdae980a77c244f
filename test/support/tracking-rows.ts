/** All of a verdict but the numbers and times of its rows. */
export const VERDICTS = `
  SELECT v.region_code, v.year, v.target_key, v.end_year, v.indicator, v.verdict, v.basis, v.margin, v.within_tolerance,
         v.confidence, v.rule, v.reason_zh, v.reason_en, t.quote AS target, t."offset", o.quote AS outcome,
         (SELECT json_agg(json_build_array(c.quote, runner ->> 'confidence'))
            FROM jsonb_array_elements(v.runners_up) runner JOIN claims c ON c.id = (runner ->> 'claimId')::int) AS runners_up
    FROM verdicts v JOIN claims t ON t.id = v.target_claim_id LEFT JOIN claims o ON o.id = v.outcome_claim_id
   ORDER BY 1, 2, 3`;

/** What scorecards rest on, and whether they are current. */
export const SCORECARDS = `
  SELECT region_code, year, verdict_count, judgement_version, stale_since, (SELECT array_agg(c ORDER BY c) FROM unnest(consulted) c) AS consulted
    FROM scorecards ORDER BY 1, 2`;

/** Each change of a verdict but its number and time. */
export const CHANGES = `
  SELECT region_code, year, target_key, indicator, name, from_verdict, to_verdict, cause, report_id, revision_id
    FROM verdict_changes ORDER BY 1, 2, 3, from_verdict, to_verdict`;
