-- A scorecard whose judging failed though its own report was published, and by which rules.

ALTER TABLE "scorecards" ADD COLUMN "failed_judgement_version" TEXT;
