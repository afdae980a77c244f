-- The changes of a region or an indicator are read from the latest on, page by page.

CREATE INDEX "verdict_changes_region_code_id_idx" ON "verdict_changes"("region_code", "id");
CREATE INDEX "verdict_changes_indicator_id_idx" ON "verdict_changes"("indicator", "id");
