CREATE TABLE "openid_flows" (
    "browser_hash" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "nonce" TEXT NOT NULL,
    "verifier" TEXT NOT NULL,
    "next" TEXT NOT NULL,
    "session_id" INTEGER,
    "invitation_hash" BYTEA,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "openid_flows_pkey" PRIMARY KEY ("browser_hash")
);

CREATE INDEX "openid_flows_session_id_idx" ON "openid_flows"("session_id");
CREATE INDEX "openid_flows_expires_at_idx" ON "openid_flows"("expires_at");

ALTER TABLE "openid_flows" ADD CONSTRAINT "openid_flows_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
