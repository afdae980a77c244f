-- Sources that are watched, the history of their looks, and work over the whole stock. What each table is, is told in
-- schema.prisma.

CREATE TYPE "source_kind" AS ENUM ('url', 'listing', 'folder');
CREATE TYPE "source_rhythm" AS ENUM ('seasonal', 'weekly', 'manual');
CREATE TYPE "maintenance_kind" AS ENUM ('reextract', 'recompute');
CREATE TYPE "maintenance_state" AS ENUM ('running', 'paused', 'done');

ALTER TYPE "document_state" ADD VALUE 'beside';

CREATE TABLE "sources" (
    "id" SERIAL NOT NULL,
    "kind" "source_kind" NOT NULL,
    "address" TEXT NOT NULL,
    "region_code" TEXT,
    "year" SMALLINT,
    "rhythm" "source_rhythm" NOT NULL DEFAULT 'seasonal',
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "listing_id" INTEGER,
    "known_etag" TEXT,
    "known_last_modified" TEXT,
    "known_address" TEXT,
    "known_hash" TEXT,
    "document_id" INTEGER,
    "last_outcome" TEXT,
    "last_look_at" TIMESTAMPTZ(3),
    "last_change_at" TIMESTAMPTZ(3),
    "next_look_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "source_looks" (
    "id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,
    "line_zh" TEXT NOT NULL,
    "line_en" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "document_id" INTEGER,
    "taken" BOOLEAN NOT NULL,
    "duration_ms" INTEGER NOT NULL,

    CONSTRAINT "source_looks_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "documents" ADD COLUMN "address" TEXT;
ALTER TABLE "documents" ADD COLUMN "last_received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE "documents" SET "last_received_at" = "received_at";

CREATE TABLE "maintenance_runs" (
    "id" SERIAL NOT NULL,
    "kind" "maintenance_kind" NOT NULL,
    "version" TEXT NOT NULL,
    "state" "maintenance_state" NOT NULL DEFAULT 'running',
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "cursor" TEXT NOT NULL DEFAULT '',
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "maintenance_runs_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "sources_kind_address_key" ON "sources"("kind", "address");
-- For the clock that looks for what is due.
CREATE INDEX "sources_next_look_at_idx" ON "sources"("next_look_at") WHERE "next_look_at" IS NOT NULL;
CREATE INDEX "sources_region_code_idx" ON "sources"("region_code");
CREATE INDEX "source_looks_source_id_id_idx" ON "source_looks"("source_id", "id");
CREATE INDEX "source_looks_at_idx" ON "source_looks"("at");
CREATE INDEX "source_looks_document_id_idx" ON "source_looks"("document_id");
-- At most one of a kind is under way.
CREATE UNIQUE INDEX "maintenance_runs_open_key" ON "maintenance_runs"("kind") WHERE "state" <> 'done';

ALTER TABLE "sources" ADD CONSTRAINT "sources_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "regions"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "sources" ADD CONSTRAINT "sources_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "sources"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "sources" ADD CONSTRAINT "sources_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "source_looks" ADD CONSTRAINT "source_looks_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "source_looks" ADD CONSTRAINT "source_looks_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
