-- Where next to no claim belongs to a plan, lists of those that do are read from here instead of the whole stock.
CREATE INDEX "claims_plan_idx" ON "claims"("run_id") WHERE "plan";

-- How many verdicts there are, by scorecard, so that all of them need not be counted to say it.
ALTER TABLE "scorecards" ADD COLUMN "verdict_count" INTEGER NOT NULL DEFAULT 0;
UPDATE "scorecards" s SET "verdict_count" = counted.count
  FROM (SELECT region_code, year, count(*) FROM verdicts GROUP BY region_code, year) counted
 WHERE counted.region_code = s.region_code AND counted.year = s.year;
