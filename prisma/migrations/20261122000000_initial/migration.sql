-- The first tables. What each of them is, is told in schema.prisma. Needs PostgreSQL 15 or later.

CREATE TYPE "region_level" AS ENUM ('nation', 'province', 'prefecture', 'county');
CREATE TYPE "document_state" AS ENUM ('received', 'read', 'refused');
CREATE TYPE "report_state" AS ENUM ('reading', 'ready', 'held', 'failed');
CREATE TYPE "extraction_state" AS ENUM ('done', 'failed');
CREATE TYPE "claim_role" AS ENUM ('target', 'outcome');
CREATE TYPE "claim_measure" AS ENUM ('level', 'growth', 'change', 'cumulative', 'share', 'rank');
CREATE TYPE "claim_op" AS ENUM ('eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range', 'relative');
CREATE TYPE "verdict_value" AS ENUM ('met', 'missed', 'pending', 'unreported', 'incomparable');
CREATE TYPE "verdict_basis" AS ENUM ('reported', 'derived', 'implied');
CREATE TYPE "change_cause" AS ENUM ('new_report', 'new_revision', 'correction', 'new_rules');

CREATE TABLE "regions" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "level" "region_level" NOT NULL,
    "parent_code" TEXT,
    "valid_from" SMALLINT,
    "valid_to" SMALLINT,
    "successor_code" TEXT,
    "search_text" TEXT NOT NULL,

    CONSTRAINT "regions_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "indicators" (
    "code" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "better" TEXT NOT NULL,
    "measures" TEXT[],
    "aliases" TEXT[],
    "position" SMALLINT NOT NULL,

    CONSTRAINT "indicators_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "documents" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "declared_region" TEXT,
    "declared_year" SMALLINT,
    "state" "document_state" NOT NULL DEFAULT 'received',
    "problem" JSONB,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "reports" (
    "id" SERIAL NOT NULL,
    "region_code" TEXT,
    "year" SMALLINT,
    "title" TEXT NOT NULL,
    "state" "report_state" NOT NULL DEFAULT 'reading',
    "problems" JSONB NOT NULL DEFAULT '[]',
    "current_revision_id" INTEGER,
    "published_run_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "revisions" (
    "id" SERIAL NOT NULL,
    "report_id" INTEGER NOT NULL,
    "document_id" INTEGER NOT NULL,
    "part" SMALLINT NOT NULL,
    "seq" SMALLINT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "document_offset" INTEGER NOT NULL DEFAULT 0,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "extraction_runs" (
    "id" SERIAL NOT NULL,
    "revision_id" INTEGER NOT NULL,
    "ruleset_version" TEXT NOT NULL,
    "state" "extraction_state" NOT NULL,
    "problem" JSONB,
    "claim_count" INTEGER NOT NULL DEFAULT 0,
    "finished_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "extraction_runs_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "claims" (
    "id" SERIAL NOT NULL,
    "run_id" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "role" "claim_role" NOT NULL,
    "indicator" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "measure" "claim_measure" NOT NULL,
    "average" BOOLEAN NOT NULL,
    "op" "claim_op" NOT NULL,
    "value" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "unit" TEXT NOT NULL,
    "reference" TEXT,
    "start_year" SMALLINT NOT NULL,
    "end_year" SMALLINT NOT NULL,
    "plan" BOOLEAN NOT NULL,
    "headline" BOOLEAN NOT NULL,
    "hedge" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "offset" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "stated" TEXT[],
    "confidence" REAL NOT NULL,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "scorecards" (
    "region_code" TEXT NOT NULL,
    "year" SMALLINT NOT NULL,
    "judgement_version" TEXT NOT NULL DEFAULT '',
    "judged_at" TIMESTAMPTZ(3),
    "consulted" TEXT[],
    "stale_since" TIMESTAMPTZ(3),
    "stale_cause" "change_cause",
    "stale_revision_id" INTEGER,

    CONSTRAINT "scorecards_pkey" PRIMARY KEY ("region_code","year")
);

CREATE TABLE "verdicts" (
    "id" SERIAL NOT NULL,
    "region_code" TEXT NOT NULL,
    "year" SMALLINT NOT NULL,
    "target_key" TEXT NOT NULL,
    "end_year" SMALLINT NOT NULL,
    "indicator" TEXT NOT NULL,
    "target_claim_id" INTEGER NOT NULL,
    "outcome_claim_id" INTEGER,
    "verdict" "verdict_value" NOT NULL,
    "basis" "verdict_basis",
    "margin" DOUBLE PRECISION,
    "within_tolerance" BOOLEAN NOT NULL,
    "confidence" REAL NOT NULL,
    "rule" TEXT NOT NULL,
    "reason_zh" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,
    "runners_up" JSONB NOT NULL DEFAULT '[]',
    "judgement_version" TEXT NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdicts_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "verdict_changes" (
    "id" SERIAL NOT NULL,
    "region_code" TEXT NOT NULL,
    "year" SMALLINT NOT NULL,
    "target_key" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "from_verdict" "verdict_value",
    "to_verdict" "verdict_value",
    "cause" "change_cause" NOT NULL,
    "report_id" INTEGER,
    "revision_id" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_changes_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "regions_parent_code_idx" ON "regions"("parent_code");
CREATE UNIQUE INDEX "reports_current_revision_id_key" ON "reports"("current_revision_id");
CREATE UNIQUE INDEX "reports_published_run_id_key" ON "reports"("published_run_id");
CREATE INDEX "reports_region_code_year_idx" ON "reports"("region_code", "year");
CREATE INDEX "reports_year_idx" ON "reports"("year");
CREATE INDEX "revisions_document_id_part_idx" ON "revisions"("document_id", "part");
CREATE UNIQUE INDEX "revisions_report_id_content_hash_key" ON "revisions"("report_id", "content_hash");
CREATE UNIQUE INDEX "revisions_report_id_seq_key" ON "revisions"("report_id", "seq");
CREATE UNIQUE INDEX "extraction_runs_revision_id_ruleset_version_key" ON "extraction_runs"("revision_id", "ruleset_version");
CREATE UNIQUE INDEX "claims_run_id_seq_key" ON "claims"("run_id", "seq");
CREATE INDEX "scorecards_consulted_idx" ON "scorecards" USING GIN ("consulted");
CREATE INDEX "verdicts_indicator_year_idx" ON "verdicts"("indicator", "year");
CREATE INDEX "verdicts_target_claim_id_idx" ON "verdicts"("target_claim_id");
CREATE INDEX "verdicts_outcome_claim_id_idx" ON "verdicts"("outcome_claim_id");
CREATE UNIQUE INDEX "verdicts_region_code_year_target_key_key" ON "verdicts"("region_code", "year", "target_key");
CREATE INDEX "verdict_changes_region_code_year_target_key_idx" ON "verdict_changes"("region_code", "year", "target_key");
CREATE INDEX "verdict_changes_at_idx" ON "verdict_changes"("at");

ALTER TABLE "regions" ADD CONSTRAINT "regions_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "regions"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "regions" ADD CONSTRAINT "regions_successor_code_fkey" FOREIGN KEY ("successor_code") REFERENCES "regions"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reports" ADD CONSTRAINT "reports_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "regions"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reports" ADD CONSTRAINT "reports_current_revision_id_fkey" FOREIGN KEY ("current_revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reports" ADD CONSTRAINT "reports_published_run_id_fkey" FOREIGN KEY ("published_run_id") REFERENCES "extraction_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "extraction_runs" ADD CONSTRAINT "extraction_runs_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "claims" ADD CONSTRAINT "claims_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "scorecards" ADD CONSTRAINT "scorecards_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "regions"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_region_code_year_fkey" FOREIGN KEY ("region_code", "year") REFERENCES "scorecards"("region_code", "year") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_target_claim_id_fkey" FOREIGN KEY ("target_claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_outcome_claim_id_fkey" FOREIGN KEY ("outcome_claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "verdict_changes" ADD CONSTRAINT "verdict_changes_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "regions"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "verdict_changes" ADD CONSTRAINT "verdict_changes_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "verdict_changes" ADD CONSTRAINT "verdict_changes_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- From here on: what schema.prisma cannot say.

-- The same bytes with the same declaration are the same document.
CREATE UNIQUE INDEX "documents_sha256_declared_key" ON "documents"("sha256", "declared_region", "declared_year") NULLS NOT DISTINCT;
-- One report of a government and year; those that are held have no such place yet.
CREATE UNIQUE INDEX "reports_region_code_year_key" ON "reports"("region_code", "year") WHERE "state" <> 'held';
ALTER TABLE "reports" ADD CONSTRAINT "reports_placed_check" CHECK ("state" = 'held' OR ("region_code" IS NOT NULL AND "year" IS NOT NULL));
ALTER TABLE "claims" ADD CONSTRAINT "claims_value_check" CHECK ("value" IS NOT NULL OR "op" = 'relative');
ALTER TABLE "verdict_changes" ADD CONSTRAINT "verdict_changes_real_check" CHECK ("from_verdict" IS DISTINCT FROM "to_verdict");

-- Work not done yet, for the sweep.
CREATE INDEX "documents_received_idx" ON "documents"("received_at") WHERE "state" = 'received';
CREATE INDEX "reports_reading_idx" ON "reports"("id") WHERE "state" = 'reading';
CREATE INDEX "scorecards_stale_idx" ON "scorecards"("stale_since") WHERE "stale_since" IS NOT NULL;
