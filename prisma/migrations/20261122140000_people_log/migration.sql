-- Who administered whom: invited, changed a role, disabled, gave a new link, signed out.
CREATE TYPE "people_way" AS ENUM ('token', 'command', 'openid');
CREATE TYPE "people_action" AS ENUM ('add', 'change', 'link', 'sign_out');

CREATE TABLE "people_log" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_id" INTEGER,
    "way" "people_way",
    "person_id" INTEGER NOT NULL,
    "action" "people_action" NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "people_log_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "people_log" ADD CONSTRAINT "people_log_by_check" CHECK (("way" IS NULL) = ("by_id" IS NOT NULL));
ALTER TABLE "people_log" ADD CONSTRAINT "people_log_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "people_log" ADD CONSTRAINT "people_log_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER "people_log_append_only" BEFORE UPDATE OR DELETE ON "people_log" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
