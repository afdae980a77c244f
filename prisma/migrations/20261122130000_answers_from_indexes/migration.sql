-- Lists over the whole stock that keep little: without these, they walk through all there is in the list's order.
CREATE INDEX "verdicts_indicator_region_code_year_idx" ON "verdicts"("indicator", "region_code", "year");
CREATE INDEX "verdicts_verdict_region_code_year_idx" ON "verdicts"("verdict", "region_code", "year");
CREATE INDEX "claims_indicator_run_id_idx" ON "claims"("indicator", "run_id") WHERE "indicator" <> '';
CREATE INDEX "verdict_changes_cause_id_idx" ON "verdict_changes"("cause", "id");
CREATE INDEX "verdict_changes_from_verdict_id_idx" ON "verdict_changes"("from_verdict", "id");
CREATE INDEX "verdict_changes_to_verdict_id_idx" ON "verdict_changes"("to_verdict", "id");
-- All but new targets that wait for their outcome.
CREATE INDEX "verdict_changes_news_idx" ON "verdict_changes"("id") WHERE "from_verdict" IS NOT NULL OR "to_verdict" <> 'pending';
