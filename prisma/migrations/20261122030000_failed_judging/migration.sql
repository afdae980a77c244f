-- A report that was read but could not be judged, and by which rules.

ALTER TABLE "reports" ADD COLUMN "failed_judgement_version" TEXT;
