-- Who looks at which item of the editors' queue. What the table is, is told in schema.prisma.

CREATE TABLE "review_leases" (
    "key" TEXT NOT NULL,
    "person_id" INTEGER NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_leases_pkey" PRIMARY KEY ("key")
);

ALTER TABLE "review_leases" ADD CONSTRAINT "review_leases_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By these the queue finds what is open among many claims and verdicts.
CREATE INDEX "claims_doubtful_idx" ON "claims"("run_id") WHERE "confidence" < 0.95;
CREATE INDEX "claims_levels_idx" ON "claims"("run_id", "indicator") WHERE "role" = 'outcome' AND "measure" = 'level' AND "indicator" <> '' AND "scope" = '';
CREATE INDEX "verdicts_near_idx" ON "verdicts"("target_claim_id") WHERE "verdict" IN ('met', 'missed') AND abs("margin") <= 0.2;
CREATE INDEX "verdicts_doubtful_idx" ON "verdicts"("target_claim_id") WHERE "verdict" <> 'pending' AND ("confidence" < 0.8::real OR ("runners_up" -> 0 ->> 'confidence')::real >= "confidence" - 0.05::real);
