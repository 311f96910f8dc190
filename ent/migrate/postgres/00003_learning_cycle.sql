-- +goose Up
-- modify "event_series" table
ALTER TABLE "event_series" ADD COLUMN "minutes" bigint NOT NULL DEFAULT 120, ADD COLUMN "model_id" uuid NULL, ADD COLUMN "expanded_until" timestamptz NULL;
-- modify "events" table
ALTER TABLE "events" ADD COLUMN "code" character varying NULL COLLATE "C", ADD COLUMN "house_rule" character varying NOT NULL DEFAULT 'NAMES' COLLATE "C", ADD COLUMN "reason" character varying NOT NULL DEFAULT '' COLLATE "C", ADD COLUMN "detached" boolean NOT NULL DEFAULT false, ADD COLUMN "moved_at" timestamptz NULL, ADD COLUMN "begun_at" timestamptz NULL, ADD COLUMN "held_at" timestamptz NULL, ADD COLUMN "attendance_confirmed_at" timestamptz NULL, ADD COLUMN "closed_at" timestamptz NULL;
-- create index "event_code" to table: "events"
CREATE UNIQUE INDEX "event_code" ON "events" ("code");
-- modify "key_learnings" table
ALTER TABLE "key_learnings" ADD COLUMN "contribution_id" uuid NULL;
-- modify "lesson_evidences" table
ALTER TABLE "lesson_evidences" ADD COLUMN "contribution_id" uuid NULL, ADD COLUMN "review_item_id" uuid NULL, ADD COLUMN "worksheet_id" uuid NULL;
-- modify "registrations" table
ALTER TABLE "registrations" ADD COLUMN "asks" character varying NOT NULL DEFAULT 'NOTHING' COLLATE "C", ADD COLUMN "asked_at" timestamptz NULL, ADD COLUMN "reconfirmed_at" timestamptz NULL, ADD COLUMN "checked_in_at" timestamptz NULL, ADD COLUMN "walk_in" boolean NOT NULL DEFAULT false, ADD COLUMN "reminded_day_at" timestamptz NULL, ADD COLUMN "reminded_hour_at" timestamptz NULL;
-- create "house_keys" table
CREATE TABLE "house_keys" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "purpose" character varying NOT NULL COLLATE "C", "generation" bigint NOT NULL, "value" character varying NOT NULL COLLATE "C", PRIMARY KEY ("id"));
-- create index "housekey_purpose_generation" to table: "house_keys"
CREATE UNIQUE INDEX "housekey_purpose_generation" ON "house_keys" ("purpose", "generation");
-- create "after_action_reviews" table
CREATE TABLE "after_action_reviews" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "language" character varying NOT NULL DEFAULT 'en' COLLATE "C", "revision" bigint NOT NULL DEFAULT 1, "updated_at" timestamptz NOT NULL, "way" character varying NOT NULL DEFAULT 'TOGETHER' COLLATE "C", "state" character varying NOT NULL DEFAULT 'OPEN' COLLATE "C", "waiver" character varying NULL COLLATE "C", "opened_at" timestamptz NOT NULL, "closes_at" timestamptz NULL, "extended" boolean NOT NULL DEFAULT false, "closed_at" timestamptz NULL, "answer_count" bigint NOT NULL DEFAULT 0, "event_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "after_action_reviews_events_event" FOREIGN KEY ("event_id") REFERENCES "events" ("id") ON DELETE NO ACTION);
-- create index "afteractionreview_event_id" to table: "after_action_reviews"
CREATE UNIQUE INDEX "afteractionreview_event_id" ON "after_action_reviews" ("event_id");
-- create index "afteractionreview_state_closes_at" to table: "after_action_reviews"
CREATE INDEX "afteractionreview_state_closes_at" ON "after_action_reviews" ("state", "closes_at");
-- create "review_items" table
CREATE TABLE "review_items" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "language" character varying NOT NULL DEFAULT 'en' COLLATE "C", "revision" bigint NOT NULL DEFAULT 1, "updated_at" timestamptz NOT NULL, "question" character varying NOT NULL COLLATE "C", "position" bigint NOT NULL, "text" character varying NOT NULL COLLATE "C", "review_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "review_items_after_action_reviews_review" FOREIGN KEY ("review_id") REFERENCES "after_action_reviews" ("id") ON DELETE NO ACTION);
-- create index "reviewitem_review_id_question_position_id" to table: "review_items"
CREATE INDEX "reviewitem_review_id_question_position_id" ON "review_items" ("review_id", "question", "position", "id");
-- modify "persons" table
ALTER TABLE "persons" ADD COLUMN "attribution" character varying NULL COLLATE "C", ADD COLUMN "reminder" character varying NOT NULL DEFAULT 'DAY' COLLATE "C";
-- create "action_items" table
CREATE TABLE "action_items" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "language" character varying NOT NULL DEFAULT 'en' COLLATE "C", "revision" bigint NOT NULL DEFAULT 1, "updated_at" timestamptz NOT NULL, "text" character varying NOT NULL COLLATE "C", "due_on" timestamptz NULL, "state" character varying NOT NULL DEFAULT 'OPEN' COLLATE "C", "done_at" timestamptz NULL, "reminded_at" timestamptz NULL, "event_id" uuid NOT NULL, "review_item_id" uuid NULL, "owner_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "action_items_events_event" FOREIGN KEY ("event_id") REFERENCES "events" ("id") ON DELETE NO ACTION, CONSTRAINT "action_items_review_items_review_item" FOREIGN KEY ("review_item_id") REFERENCES "review_items" ("id") ON DELETE SET NULL, CONSTRAINT "action_items_persons_owner" FOREIGN KEY ("owner_id") REFERENCES "persons" ("id") ON DELETE SET NULL);
-- create index "actionitem_event_id_id" to table: "action_items"
CREATE INDEX "actionitem_event_id_id" ON "action_items" ("event_id", "id");
-- create index "actionitem_review_item_id" to table: "action_items"
CREATE INDEX "actionitem_review_item_id" ON "action_items" ("review_item_id");
-- create index "actionitem_owner_id_state_due_on" to table: "action_items"
CREATE INDEX "actionitem_owner_id_state_due_on" ON "action_items" ("owner_id", "state", "due_on");
-- create index "actionitem_state_due_on" to table: "action_items"
CREATE INDEX "actionitem_state_due_on" ON "action_items" ("state", "due_on");
-- modify "sessions" table
ALTER TABLE "sessions" ADD COLUMN "kind" character varying NOT NULL DEFAULT 'PART' COLLATE "C", ADD COLUMN "capture_mode" character varying NOT NULL DEFAULT 'OPEN' COLLATE "C", ADD COLUMN "tool_id" uuid NULL;
-- create "cafe_rounds" table
CREATE TABLE "cafe_rounds" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "number" bigint NOT NULL, "question" character varying NOT NULL DEFAULT '' COLLATE "C", "minutes" bigint NOT NULL, "state" character varying NOT NULL DEFAULT 'PLANNED' COLLATE "C", "started_at" timestamptz NULL, "ends_at" timestamptz NULL, "ended_at" timestamptz NULL, "session_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "cafe_rounds_sessions_session" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id") ON DELETE NO ACTION);
-- create index "caferound_session_id_number" to table: "cafe_rounds"
CREATE UNIQUE INDEX "caferound_session_id_number" ON "cafe_rounds" ("session_id", "number");
-- create index "one_running_round" to table: "cafe_rounds"
CREATE UNIQUE INDEX "one_running_round" ON "cafe_rounds" ("session_id") WHERE state = 'RUNNING';
-- create "cafe_tables" table
CREATE TABLE "cafe_tables" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "number" bigint NOT NULL, "topic" character varying NOT NULL DEFAULT '' COLLATE "C", "seats" bigint NOT NULL DEFAULT 6, "session_id" uuid NOT NULL, "host_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "cafe_tables_sessions_session" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id") ON DELETE NO ACTION, CONSTRAINT "cafe_tables_persons_host" FOREIGN KEY ("host_id") REFERENCES "persons" ("id") ON DELETE SET NULL);
-- create index "cafetable_session_id_number" to table: "cafe_tables"
CREATE UNIQUE INDEX "cafetable_session_id_number" ON "cafe_tables" ("session_id", "number");
-- create index "cafetable_host_id" to table: "cafe_tables"
CREATE INDEX "cafetable_host_id" ON "cafe_tables" ("host_id");
-- create "cafe_seats" table
CREATE TABLE "cafe_seats" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "round_id" uuid NOT NULL, "table_id" uuid NOT NULL, "person_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "cafe_seats_cafe_rounds_round" FOREIGN KEY ("round_id") REFERENCES "cafe_rounds" ("id") ON DELETE NO ACTION, CONSTRAINT "cafe_seats_cafe_tables_table" FOREIGN KEY ("table_id") REFERENCES "cafe_tables" ("id") ON DELETE NO ACTION, CONSTRAINT "cafe_seats_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON DELETE NO ACTION);
-- create index "cafeseat_round_id_person_id" to table: "cafe_seats"
CREATE UNIQUE INDEX "cafeseat_round_id_person_id" ON "cafe_seats" ("round_id", "person_id");
-- create index "cafeseat_table_id_id" to table: "cafe_seats"
CREATE INDEX "cafeseat_table_id_id" ON "cafe_seats" ("table_id", "id");
-- create index "cafeseat_person_id" to table: "cafe_seats"
CREATE INDEX "cafeseat_person_id" ON "cafe_seats" ("person_id");
-- create "calendar_feeds" table
CREATE TABLE "calendar_feeds" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "hint" character varying NOT NULL COLLATE "C", "token_hash" character varying NOT NULL COLLATE "C", "last_used_at" timestamptz NULL, "revoked_at" timestamptz NULL, "person_id" uuid NOT NULL, "community_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "calendar_feeds_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON DELETE NO ACTION, CONSTRAINT "calendar_feeds_communities_community" FOREIGN KEY ("community_id") REFERENCES "communities" ("id") ON DELETE SET NULL);
-- create index "calendarfeed_token_hash" to table: "calendar_feeds"
CREATE UNIQUE INDEX "calendarfeed_token_hash" ON "calendar_feeds" ("token_hash");
-- create index "calendarfeed_person_id_id" to table: "calendar_feeds"
CREATE INDEX "calendarfeed_person_id_id" ON "calendar_feeds" ("person_id", "id");
-- create index "calendarfeed_community_id" to table: "calendar_feeds"
CREATE INDEX "calendarfeed_community_id" ON "calendar_feeds" ("community_id");
-- create "contributions" table
CREATE TABLE "contributions" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "language" character varying NOT NULL DEFAULT 'en' COLLATE "C", "revision" bigint NOT NULL DEFAULT 1, "updated_at" timestamptz NOT NULL, "table_number" bigint NULL, "client_id" character varying NOT NULL COLLATE "C", "kind" character varying NOT NULL DEFAULT 'TAKEAWAY' COLLATE "C", "text" character varying NOT NULL COLLATE "C", "attribution" character varying NOT NULL COLLATE "C", "state" character varying NOT NULL DEFAULT 'SHOWN' COLLATE "C", "event_id" uuid NOT NULL, "session_id" uuid NULL, "round_id" uuid NULL, "author_id" uuid NOT NULL, "captured_by_id" uuid NOT NULL, "organisation_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "contributions_events_event" FOREIGN KEY ("event_id") REFERENCES "events" ("id") ON DELETE NO ACTION, CONSTRAINT "contributions_sessions_session" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id") ON DELETE SET NULL, CONSTRAINT "contributions_cafe_rounds_round" FOREIGN KEY ("round_id") REFERENCES "cafe_rounds" ("id") ON DELETE SET NULL, CONSTRAINT "contributions_persons_author" FOREIGN KEY ("author_id") REFERENCES "persons" ("id") ON DELETE NO ACTION, CONSTRAINT "contributions_persons_captured_by" FOREIGN KEY ("captured_by_id") REFERENCES "persons" ("id") ON DELETE NO ACTION, CONSTRAINT "contributions_organisations_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON DELETE SET NULL);
-- create index "contribution_event_id_id" to table: "contributions"
CREATE INDEX "contribution_event_id_id" ON "contributions" ("event_id", "id");
-- create index "contribution_event_id_captured_by_id_client_id" to table: "contributions"
CREATE UNIQUE INDEX "contribution_event_id_captured_by_id_client_id" ON "contributions" ("event_id", "captured_by_id", "client_id");
-- create index "contribution_session_id_id" to table: "contributions"
CREATE INDEX "contribution_session_id_id" ON "contributions" ("session_id", "id");
-- create index "contribution_round_id_id" to table: "contributions"
CREATE INDEX "contribution_round_id_id" ON "contributions" ("round_id", "id");
-- create index "contribution_author_id_id" to table: "contributions"
CREATE INDEX "contribution_author_id_id" ON "contributions" ("author_id", "id");
-- create index "contribution_captured_by_id" to table: "contributions"
CREATE INDEX "contribution_captured_by_id" ON "contributions" ("captured_by_id");
-- create index "contribution_organisation_id" to table: "contributions"
CREATE INDEX "contribution_organisation_id" ON "contributions" ("organisation_id");
-- create "mail_choices" table
CREATE TABLE "mail_choices" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "topic" character varying NOT NULL COLLATE "C", "wanted" boolean NOT NULL DEFAULT true, "person_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "mail_choices_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON DELETE NO ACTION);
-- create index "mailchoice_person_id_topic" to table: "mail_choices"
CREATE UNIQUE INDEX "mailchoice_person_id_topic" ON "mail_choices" ("person_id", "topic");
-- create "process_tools" table
CREATE TABLE "process_tools" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "revision" bigint NOT NULL DEFAULT 1, "updated_at" timestamptz NOT NULL, "shipped_key" character varying NULL COLLATE "C", "phase" character varying NOT NULL COLLATE "C", "position" bigint NOT NULL DEFAULT 0, "minutes" bigint NOT NULL, "group_min" bigint NOT NULL DEFAULT 1, "group_max" bigint NOT NULL DEFAULT 1000, "filled_by" character varying NOT NULL DEFAULT 'TABLE' COLLATE "C", "state" character varying NOT NULL DEFAULT 'OFFERED' COLLATE "C", "community_id" uuid NULL, "based_on_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "process_tools_communities_community" FOREIGN KEY ("community_id") REFERENCES "communities" ("id") ON DELETE SET NULL, CONSTRAINT "process_tools_process_tools_adaptations" FOREIGN KEY ("based_on_id") REFERENCES "process_tools" ("id") ON DELETE SET NULL);
-- create index "processtool_shipped_key" to table: "process_tools"
CREATE UNIQUE INDEX "processtool_shipped_key" ON "process_tools" ("shipped_key");
-- create index "processtool_community_id_position_id" to table: "process_tools"
CREATE INDEX "processtool_community_id_position_id" ON "process_tools" ("community_id", "position", "id");
-- create index "processtool_based_on_id" to table: "process_tools"
CREATE INDEX "processtool_based_on_id" ON "process_tools" ("based_on_id");
-- create index "processtool_position_id" to table: "process_tools"
CREATE INDEX "processtool_position_id" ON "process_tools" ("position", "id");
-- create "process_tool_texts" table
CREATE TABLE "process_tool_texts" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "language" character varying NOT NULL DEFAULT 'en' COLLATE "C", "title" character varying NOT NULL COLLATE "C", "purpose" character varying NOT NULL DEFAULT '' COLLATE "C", "occasion" character varying NOT NULL DEFAULT '' COLLATE "C", "steps" jsonb NOT NULL, "prepare" jsonb NULL, "prompts" jsonb NULL, "sheet" jsonb NOT NULL, "tool_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "process_tool_texts_process_tools_tool" FOREIGN KEY ("tool_id") REFERENCES "process_tools" ("id") ON DELETE NO ACTION);
-- create index "processtooltext_tool_id_language" to table: "process_tool_texts"
CREATE UNIQUE INDEX "processtooltext_tool_id_language" ON "process_tool_texts" ("tool_id", "language");
-- create "review_answers" table
CREATE TABLE "review_answers" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "language" character varying NOT NULL DEFAULT 'en' COLLATE "C", "revision" bigint NOT NULL DEFAULT 1, "updated_at" timestamptz NOT NULL, "expected" character varying NOT NULL DEFAULT '' COLLATE "C", "happened" character varying NOT NULL DEFAULT '' COLLATE "C", "difference" character varying NOT NULL DEFAULT '' COLLATE "C", "keep" character varying NOT NULL DEFAULT '' COLLATE "C", "change" character varying NOT NULL DEFAULT '' COLLATE "C", "review_id" uuid NOT NULL, "person_id" uuid NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "review_answers_after_action_reviews_review" FOREIGN KEY ("review_id") REFERENCES "after_action_reviews" ("id") ON DELETE NO ACTION, CONSTRAINT "review_answers_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON DELETE NO ACTION);
-- create index "reviewanswer_review_id_person_id" to table: "review_answers"
CREATE UNIQUE INDEX "reviewanswer_review_id_person_id" ON "review_answers" ("review_id", "person_id");
-- create index "reviewanswer_person_id" to table: "review_answers"
CREATE INDEX "reviewanswer_person_id" ON "review_answers" ("person_id");
-- create "worksheets" table
CREATE TABLE "worksheets" ("id" uuid NOT NULL, "created_at" timestamptz NOT NULL, "language" character varying NOT NULL DEFAULT 'en' COLLATE "C", "revision" bigint NOT NULL DEFAULT 1, "updated_at" timestamptz NOT NULL, "title" character varying NOT NULL COLLATE "C", "filled_by" character varying NOT NULL COLLATE "C", "table_number" bigint NULL, "sheet" jsonb NOT NULL, "answers" jsonb NULL, "event_id" uuid NOT NULL, "session_id" uuid NULL, "tool_id" uuid NOT NULL, "organisation_id" uuid NULL, "person_id" uuid NULL, PRIMARY KEY ("id"), CONSTRAINT "worksheets_events_event" FOREIGN KEY ("event_id") REFERENCES "events" ("id") ON DELETE NO ACTION, CONSTRAINT "worksheets_sessions_session" FOREIGN KEY ("session_id") REFERENCES "sessions" ("id") ON DELETE SET NULL, CONSTRAINT "worksheets_process_tools_tool" FOREIGN KEY ("tool_id") REFERENCES "process_tools" ("id") ON DELETE NO ACTION, CONSTRAINT "worksheets_organisations_organisation" FOREIGN KEY ("organisation_id") REFERENCES "organisations" ("id") ON DELETE SET NULL, CONSTRAINT "worksheets_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON DELETE SET NULL);
-- create index "worksheet_event_id_id" to table: "worksheets"
CREATE INDEX "worksheet_event_id_id" ON "worksheets" ("event_id", "id");
-- create index "worksheet_session_id" to table: "worksheets"
CREATE INDEX "worksheet_session_id" ON "worksheets" ("session_id");
-- create index "worksheet_tool_id" to table: "worksheets"
CREATE INDEX "worksheet_tool_id" ON "worksheets" ("tool_id");
-- create index "worksheet_organisation_id" to table: "worksheets"
CREATE INDEX "worksheet_organisation_id" ON "worksheets" ("organisation_id");
-- create index "worksheet_person_id_id" to table: "worksheets"
CREATE INDEX "worksheet_person_id_id" ON "worksheets" ("person_id", "id");
-- modify "sign_in_links" table
ALTER TABLE "sign_in_links" ADD COLUMN "guest_id" uuid NULL;
