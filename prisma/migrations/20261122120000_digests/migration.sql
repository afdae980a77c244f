-- Who gets the weekly digest, the runs, and the mails that are to be sent. What each table is, is told in schema.prisma.

CREATE TYPE "subscriber_state" AS ENUM ('pending', 'active', 'left', 'bounced');
CREATE TYPE "digest_kind" AS ENUM ('report', 'verdict', 'silence', 'target', 'correction', 'season');
CREATE TYPE "mail_language" AS ENUM ('zh', 'en');
CREATE TYPE "digest_run_state" AS ENUM ('waiting', 'making', 'sending', 'done');
CREATE TYPE "mail_kind" AS ENUM ('confirmation', 'link', 'digest', 'test');
CREATE TYPE "mail_state" AS ENUM ('none', 'waiting', 'sent', 'failed', 'withdrawn');
CREATE TYPE "bounce_kind" AS ENUM ('hard', 'soft');

CREATE TABLE "subscribers" (
    "id" SERIAL NOT NULL,
    "address" TEXT,
    "address_hash" TEXT NOT NULL,
    "state" "subscriber_state" NOT NULL DEFAULT 'pending',
    "language" "mail_language" NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "kinds" "digest_kind"[],
    "covered_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "soft_bounces" SMALLINT NOT NULL DEFAULT 0,

    CONSTRAINT "subscribers_pkey" PRIMARY KEY ("id"),
    -- An address is kept no longer than it is written to.
    CONSTRAINT "subscribers_address_check" CHECK (("state" IN ('pending', 'active')) = ("address" IS NOT NULL)),
    CONSTRAINT "subscribers_weekday_check" CHECK ("weekday" BETWEEN 1 AND 7),
    CONSTRAINT "subscribers_covered_check" CHECK ("state" <> 'active' OR "covered_until" IS NOT NULL)
);

CREATE TABLE "subscriptions" (
    "id" SERIAL NOT NULL,
    "subscriber_id" INTEGER NOT NULL,
    "region_code" TEXT NOT NULL,
    "region_name" TEXT NOT NULL,
    "below" BOOLEAN NOT NULL,
    "indicator" TEXT,

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "digest_runs" (
    "id" SERIAL NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "window_end" TIMESTAMPTZ(3) NOT NULL,
    "state" "digest_run_state" NOT NULL DEFAULT 'waiting',
    "paused_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "digest_runs_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "digest_runs_window_check" CHECK ("window_start" < "window_end")
);

CREATE TABLE "mails" (
    "id" SERIAL NOT NULL,
    "kind" "mail_kind" NOT NULL,
    "run_id" INTEGER,
    "subscriber_id" INTEGER,
    "address" TEXT,
    "state" "mail_state" NOT NULL,
    "message_id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "asked_by" TEXT,
    "items" INTEGER NOT NULL DEFAULT 0,
    "subject" TEXT NOT NULL DEFAULT '',
    "html" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mails_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "mails_recipient_check" CHECK (("kind" = 'test') = ("subscriber_id" IS NULL)),
    CONSTRAINT "mails_run_check" CHECK (("kind" = 'digest') = ("run_id" IS NOT NULL))
);

CREATE TABLE "bounces" (
    "id" SERIAL NOT NULL,
    "subscriber_id" INTEGER NOT NULL,
    "kind" "bounce_kind" NOT NULL,
    "answer" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bounces_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "secrets" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "secrets_pkey" PRIMARY KEY ("name")
);

-- An address is subscribed once; who left may come back.
CREATE UNIQUE INDEX "subscribers_subscribed_key" ON "subscribers"("address_hash") WHERE "state" IN ('pending', 'active');
CREATE INDEX "subscribers_address_hash_idx" ON "subscribers"("address_hash");
-- For the runs.
CREATE INDEX "subscribers_weekday_idx" ON "subscribers"("weekday") WHERE "state" = 'active';
CREATE UNIQUE INDEX "subscriptions_followed_key" ON "subscriptions"("subscriber_id", "region_code", "indicator") NULLS NOT DISTINCT;
CREATE INDEX "subscriptions_region_code_idx" ON "subscriptions"("region_code");
CREATE UNIQUE INDEX "digest_runs_window_end_key" ON "digest_runs"("window_end");
-- For the sweep.
CREATE INDEX "digest_runs_open_idx" ON "digest_runs"("id") WHERE "state" <> 'done';
CREATE UNIQUE INDEX "mails_message_id_key" ON "mails"("message_id");
CREATE UNIQUE INDEX "mails_run_id_subscriber_id_key" ON "mails"("run_id", "subscriber_id");
CREATE INDEX "mails_subscriber_id_idx" ON "mails"("subscriber_id");
-- For the sweep.
CREATE INDEX "mails_next_attempt_at_idx" ON "mails"("next_attempt_at") WHERE "state" = 'waiting';
-- For the limit of a client.
CREATE INDEX "mails_asked_by_idx" ON "mails"("asked_by") WHERE "asked_by" IS NOT NULL;
CREATE INDEX "bounces_subscriber_id_idx" ON "bounces"("subscriber_id");
CREATE INDEX "bounces_at_idx" ON "bounces"("at");

ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "regions"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "mails" ADD CONSTRAINT "mails_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "digest_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "mails" ADD CONSTRAINT "mails_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "bounces" ADD CONSTRAINT "bounces_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
