-- What was done in each hour of the last day is counted by these.

CREATE INDEX "documents_read_at_idx" ON "documents" ("read_at");
CREATE INDEX "extraction_runs_finished_at_idx" ON "extraction_runs" ("finished_at");
