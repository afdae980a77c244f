-- Under which code a region goes on today. Filled here with the region itself; the catalogue is written at the next start.

ALTER TABLE "regions" ADD COLUMN "present_code" TEXT;
UPDATE "regions" SET "present_code" = "code";
ALTER TABLE "regions" ALTER COLUMN "present_code" SET NOT NULL;
ALTER TABLE "regions" ADD CONSTRAINT "regions_present_code_fkey" FOREIGN KEY ("present_code") REFERENCES "regions"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE INDEX "regions_present_code_idx" ON "regions"("present_code");
