-- Corrections: editors' decisions, what became of each on every reading, and the record of who did what.

CREATE TYPE "correction_kind" AS ENUM ('confirm', 'change', 'reject', 'add', 'link', 'unlink', 'overrule', 'identify');
CREATE TYPE "laid_state" AS ENUM ('applied', 'orphan', 'needless', 'superseded');
CREATE TYPE "audit_action" AS ENUM ('do', 'undo', 'redo', 'import');

CREATE TABLE "acts" (
    "id" SERIAL NOT NULL,
    "key" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" INTEGER,
    "person_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "acts_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "acts_key_key" ON "acts"("key");
CREATE INDEX "acts_person_id_id_idx" ON "acts"("person_id", "id");

ALTER TABLE "acts" ADD CONSTRAINT "acts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "corrections" (
    "id" SERIAL NOT NULL,
    "key" UUID NOT NULL DEFAULT gen_random_uuid(),
    "act_id" INTEGER NOT NULL,
    "kind" "correction_kind" NOT NULL,
    "region_code" TEXT NOT NULL,
    "year" SMALLINT NOT NULL,
    "selector" JSONB,
    "said" JSONB,
    "other_year" SMALLINT,
    "other_selector" JSONB,
    "other_said" JSONB,
    "body" JSONB,
    "content_hash" TEXT,
    "address" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "corrections_key_key" ON "corrections"("key");
CREATE INDEX "corrections_act_id_idx" ON "corrections"("act_id");
CREATE INDEX "corrections_region_code_year_idx" ON "corrections"("region_code", "year");
CREATE INDEX "corrections_region_code_other_year_idx" ON "corrections"("region_code", "other_year");
CREATE INDEX "corrections_identify_idx" ON "corrections"("content_hash") WHERE "kind" = 'identify';
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_words_check" CHECK (
    CASE WHEN "kind" = 'identify' THEN "content_hash" IS NOT NULL AND "body" IS NOT NULL
         ELSE "selector" IS NOT NULL AND "said" IS NOT NULL END
    AND ("kind" IN ('link', 'unlink')) = ("other_selector" IS NOT NULL)
    AND ("kind" IN ('confirm', 'change', 'add', 'overrule', 'identify')) = ("body" IS NOT NULL));
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "regions"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A claim that a correction laid shares its place with the one that it stands for.
ALTER TABLE "claims" ADD COLUMN "correction_id" INTEGER;
ALTER TABLE "claims" ADD CONSTRAINT "claims_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "corrections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
DROP INDEX "claims_run_id_seq_key";
CREATE INDEX "claims_run_id_seq_idx" ON "claims"("run_id", "seq");
CREATE UNIQUE INDEX "claims_run_id_seq_key" ON "claims"("run_id", "seq") WHERE "correction_id" IS NULL;
CREATE UNIQUE INDEX "claims_run_id_correction_id_key" ON "claims"("run_id", "correction_id") WHERE "correction_id" IS NOT NULL;

CREATE TABLE "laid_corrections" (
    "run_id" INTEGER NOT NULL,
    "correction_id" INTEGER NOT NULL,
    "state" "laid_state" NOT NULL,
    "why" TEXT,
    "claim_id" INTEGER,
    "hides" BOOLEAN NOT NULL DEFAULT false,
    "laid_claim_id" INTEGER,

    CONSTRAINT "laid_corrections_pkey" PRIMARY KEY ("run_id", "correction_id")
);
CREATE INDEX "laid_corrections_correction_id_idx" ON "laid_corrections"("correction_id");
CREATE INDEX "laid_corrections_claim_id_idx" ON "laid_corrections"("claim_id");
CREATE INDEX "laid_corrections_laid_claim_id_idx" ON "laid_corrections"("laid_claim_id");
ALTER TABLE "laid_corrections" ADD CONSTRAINT "laid_corrections_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "extraction_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "laid_corrections" ADD CONSTRAINT "laid_corrections_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "corrections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "laid_corrections" ADD CONSTRAINT "laid_corrections_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "laid_corrections" ADD CONSTRAINT "laid_corrections_laid_claim_id_fkey" FOREIGN KEY ("laid_claim_id") REFERENCES "claims"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The claims that readers see: as the rules read them, but for those that a correction hides, and those that one lays.
CREATE VIEW "shown_claims" AS
SELECT c.* FROM claims c
 WHERE NOT EXISTS (SELECT FROM laid_corrections l WHERE l.claim_id = c.id AND l.hides)
   AND (c.correction_id IS NULL OR EXISTS (SELECT FROM laid_corrections l WHERE l.laid_claim_id = c.id));

-- What the rules alone would say, where an editor's decision lies over a verdict.
ALTER TABLE "verdicts" ADD COLUMN "computed" JSONB;

CREATE TABLE "audit_log" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "person_id" INTEGER,
    "person_name" TEXT NOT NULL,
    "action" "audit_action" NOT NULL,
    "act_id" INTEGER NOT NULL,
    "correction_id" INTEGER NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_log_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "audit_log_correction_id_id_idx" ON "audit_log"("correction_id", "id");
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "corrections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was done stays written: neither the log nor what an editor decided is ever changed or deleted.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The rows of % are kept as they were written.', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "audit_log_append_only" BEFORE UPDATE OR DELETE ON "audit_log" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "corrections_kept" BEFORE DELETE ON "corrections" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
