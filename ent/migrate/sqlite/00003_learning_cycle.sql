-- +goose Up
-- Columns are added, not tables rebuilt: a rebuild would drop the triggers and views of the search documents.
ALTER TABLE `events` ADD COLUMN `code` text NULL;
ALTER TABLE `events` ADD COLUMN `house_rule` text NOT NULL DEFAULT 'NAMES';
ALTER TABLE `events` ADD COLUMN `reason` text NOT NULL DEFAULT '';
ALTER TABLE `events` ADD COLUMN `detached` bool NOT NULL DEFAULT false;
ALTER TABLE `events` ADD COLUMN `moved_at` datetime NULL;
ALTER TABLE `events` ADD COLUMN `begun_at` datetime NULL;
ALTER TABLE `events` ADD COLUMN `held_at` datetime NULL;
ALTER TABLE `events` ADD COLUMN `attendance_confirmed_at` datetime NULL;
ALTER TABLE `events` ADD COLUMN `closed_at` datetime NULL;
ALTER TABLE `event_series` ADD COLUMN `minutes` integer NOT NULL DEFAULT 120;
ALTER TABLE `event_series` ADD COLUMN `model_id` uuid NULL;
ALTER TABLE `event_series` ADD COLUMN `expanded_until` datetime NULL;
ALTER TABLE `persons` ADD COLUMN `attribution` text NULL;
ALTER TABLE `persons` ADD COLUMN `reminder` text NOT NULL DEFAULT 'DAY';
ALTER TABLE `registrations` ADD COLUMN `asks` text NOT NULL DEFAULT 'NOTHING';
ALTER TABLE `registrations` ADD COLUMN `asked_at` datetime NULL;
ALTER TABLE `registrations` ADD COLUMN `reconfirmed_at` datetime NULL;
ALTER TABLE `registrations` ADD COLUMN `checked_in_at` datetime NULL;
ALTER TABLE `registrations` ADD COLUMN `walk_in` bool NOT NULL DEFAULT false;
ALTER TABLE `registrations` ADD COLUMN `reminded_day_at` datetime NULL;
ALTER TABLE `registrations` ADD COLUMN `reminded_hour_at` datetime NULL;
ALTER TABLE `sessions` ADD COLUMN `kind` text NOT NULL DEFAULT 'PART';
ALTER TABLE `sessions` ADD COLUMN `capture_mode` text NOT NULL DEFAULT 'OPEN';
ALTER TABLE `sessions` ADD COLUMN `tool_id` uuid NULL;
ALTER TABLE `sign_in_links` ADD COLUMN `guest_id` uuid NULL;
CREATE UNIQUE INDEX `event_code` ON `events` (`code`);
-- add column "contribution_id" to table: "key_learnings"
ALTER TABLE `key_learnings` ADD COLUMN `contribution_id` uuid NULL;
-- add column "contribution_id" to table: "lesson_evidences"
ALTER TABLE `lesson_evidences` ADD COLUMN `contribution_id` uuid NULL;
-- add column "review_item_id" to table: "lesson_evidences"
ALTER TABLE `lesson_evidences` ADD COLUMN `review_item_id` uuid NULL;
-- add column "worksheet_id" to table: "lesson_evidences"
ALTER TABLE `lesson_evidences` ADD COLUMN `worksheet_id` uuid NULL;
-- create "action_items" table
CREATE TABLE `action_items` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `text` text NOT NULL, `due_on` datetime NULL, `state` text NOT NULL DEFAULT ('OPEN'), `done_at` datetime NULL, `reminded_at` datetime NULL, `event_id` uuid NOT NULL, `review_item_id` uuid NULL, `owner_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `action_items_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE NO ACTION, CONSTRAINT `action_items_review_items_review_item` FOREIGN KEY (`review_item_id`) REFERENCES `review_items` (`id`) ON DELETE SET NULL, CONSTRAINT `action_items_persons_owner` FOREIGN KEY (`owner_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL);
-- create index "actionitem_event_id_id" to table: "action_items"
CREATE INDEX `actionitem_event_id_id` ON `action_items` (`event_id`, `id`);
-- create index "actionitem_review_item_id" to table: "action_items"
CREATE INDEX `actionitem_review_item_id` ON `action_items` (`review_item_id`);
-- create index "actionitem_owner_id_state_due_on" to table: "action_items"
CREATE INDEX `actionitem_owner_id_state_due_on` ON `action_items` (`owner_id`, `state`, `due_on`);
-- create index "actionitem_state_due_on" to table: "action_items"
CREATE INDEX `actionitem_state_due_on` ON `action_items` (`state`, `due_on`);
-- create "after_action_reviews" table
CREATE TABLE `after_action_reviews` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `way` text NOT NULL DEFAULT ('TOGETHER'), `state` text NOT NULL DEFAULT ('OPEN'), `waiver` text NULL, `opened_at` datetime NOT NULL, `closes_at` datetime NULL, `extended` bool NOT NULL DEFAULT (false), `closed_at` datetime NULL, `answer_count` integer NOT NULL DEFAULT (0), `event_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `after_action_reviews_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE NO ACTION);
-- create index "afteractionreview_event_id" to table: "after_action_reviews"
CREATE UNIQUE INDEX `afteractionreview_event_id` ON `after_action_reviews` (`event_id`);
-- create index "afteractionreview_state_closes_at" to table: "after_action_reviews"
CREATE INDEX `afteractionreview_state_closes_at` ON `after_action_reviews` (`state`, `closes_at`);
-- create "cafe_rounds" table
CREATE TABLE `cafe_rounds` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `number` integer NOT NULL, `question` text NOT NULL DEFAULT (''), `minutes` integer NOT NULL, `state` text NOT NULL DEFAULT ('PLANNED'), `started_at` datetime NULL, `ends_at` datetime NULL, `ended_at` datetime NULL, `session_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `cafe_rounds_sessions_session` FOREIGN KEY (`session_id`) REFERENCES `sessions` (`id`) ON DELETE NO ACTION);
-- create index "caferound_session_id_number" to table: "cafe_rounds"
CREATE UNIQUE INDEX `caferound_session_id_number` ON `cafe_rounds` (`session_id`, `number`);
-- create index "one_running_round" to table: "cafe_rounds"
CREATE UNIQUE INDEX `one_running_round` ON `cafe_rounds` (`session_id`) WHERE state = 'RUNNING';
-- create "cafe_seats" table
CREATE TABLE `cafe_seats` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `round_id` uuid NOT NULL, `table_id` uuid NOT NULL, `person_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `cafe_seats_cafe_rounds_round` FOREIGN KEY (`round_id`) REFERENCES `cafe_rounds` (`id`) ON DELETE NO ACTION, CONSTRAINT `cafe_seats_cafe_tables_table` FOREIGN KEY (`table_id`) REFERENCES `cafe_tables` (`id`) ON DELETE NO ACTION, CONSTRAINT `cafe_seats_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "cafeseat_round_id_person_id" to table: "cafe_seats"
CREATE UNIQUE INDEX `cafeseat_round_id_person_id` ON `cafe_seats` (`round_id`, `person_id`);
-- create index "cafeseat_table_id_id" to table: "cafe_seats"
CREATE INDEX `cafeseat_table_id_id` ON `cafe_seats` (`table_id`, `id`);
-- create index "cafeseat_person_id" to table: "cafe_seats"
CREATE INDEX `cafeseat_person_id` ON `cafe_seats` (`person_id`);
-- create "cafe_tables" table
CREATE TABLE `cafe_tables` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `number` integer NOT NULL, `topic` text NOT NULL DEFAULT (''), `seats` integer NOT NULL DEFAULT (6), `session_id` uuid NOT NULL, `host_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `cafe_tables_sessions_session` FOREIGN KEY (`session_id`) REFERENCES `sessions` (`id`) ON DELETE NO ACTION, CONSTRAINT `cafe_tables_persons_host` FOREIGN KEY (`host_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL);
-- create index "cafetable_session_id_number" to table: "cafe_tables"
CREATE UNIQUE INDEX `cafetable_session_id_number` ON `cafe_tables` (`session_id`, `number`);
-- create index "cafetable_host_id" to table: "cafe_tables"
CREATE INDEX `cafetable_host_id` ON `cafe_tables` (`host_id`);
-- create "calendar_feeds" table
CREATE TABLE `calendar_feeds` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `hint` text NOT NULL, `token_hash` text NOT NULL, `last_used_at` datetime NULL, `revoked_at` datetime NULL, `person_id` uuid NOT NULL, `community_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `calendar_feeds_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `calendar_feeds_communities_community` FOREIGN KEY (`community_id`) REFERENCES `communities` (`id`) ON DELETE SET NULL);
-- create index "calendarfeed_token_hash" to table: "calendar_feeds"
CREATE UNIQUE INDEX `calendarfeed_token_hash` ON `calendar_feeds` (`token_hash`);
-- create index "calendarfeed_person_id_id" to table: "calendar_feeds"
CREATE INDEX `calendarfeed_person_id_id` ON `calendar_feeds` (`person_id`, `id`);
-- create index "calendarfeed_community_id" to table: "calendar_feeds"
CREATE INDEX `calendarfeed_community_id` ON `calendar_feeds` (`community_id`);
-- create "contributions" table
CREATE TABLE `contributions` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `table_number` integer NULL, `client_id` text NOT NULL, `kind` text NOT NULL DEFAULT ('TAKEAWAY'), `text` text NOT NULL, `attribution` text NOT NULL, `state` text NOT NULL DEFAULT ('SHOWN'), `event_id` uuid NOT NULL, `session_id` uuid NULL, `round_id` uuid NULL, `author_id` uuid NOT NULL, `captured_by_id` uuid NOT NULL, `organisation_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `contributions_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE NO ACTION, CONSTRAINT `contributions_sessions_session` FOREIGN KEY (`session_id`) REFERENCES `sessions` (`id`) ON DELETE SET NULL, CONSTRAINT `contributions_cafe_rounds_round` FOREIGN KEY (`round_id`) REFERENCES `cafe_rounds` (`id`) ON DELETE SET NULL, CONSTRAINT `contributions_persons_author` FOREIGN KEY (`author_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `contributions_persons_captured_by` FOREIGN KEY (`captured_by_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `contributions_organisations_organisation` FOREIGN KEY (`organisation_id`) REFERENCES `organisations` (`id`) ON DELETE SET NULL);
-- create index "contribution_event_id_id" to table: "contributions"
CREATE INDEX `contribution_event_id_id` ON `contributions` (`event_id`, `id`);
-- create index "contribution_event_id_captured_by_id_client_id" to table: "contributions"
CREATE UNIQUE INDEX `contribution_event_id_captured_by_id_client_id` ON `contributions` (`event_id`, `captured_by_id`, `client_id`);
-- create index "contribution_session_id_id" to table: "contributions"
CREATE INDEX `contribution_session_id_id` ON `contributions` (`session_id`, `id`);
-- create index "contribution_round_id_id" to table: "contributions"
CREATE INDEX `contribution_round_id_id` ON `contributions` (`round_id`, `id`);
-- create index "contribution_author_id_id" to table: "contributions"
CREATE INDEX `contribution_author_id_id` ON `contributions` (`author_id`, `id`);
-- create index "contribution_captured_by_id" to table: "contributions"
CREATE INDEX `contribution_captured_by_id` ON `contributions` (`captured_by_id`);
-- create index "contribution_organisation_id" to table: "contributions"
CREATE INDEX `contribution_organisation_id` ON `contributions` (`organisation_id`);
-- create "house_keys" table
CREATE TABLE `house_keys` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `purpose` text NOT NULL, `generation` integer NOT NULL, `value` text NOT NULL, PRIMARY KEY (`id`));
-- create index "housekey_purpose_generation" to table: "house_keys"
CREATE UNIQUE INDEX `housekey_purpose_generation` ON `house_keys` (`purpose`, `generation`);
-- create "mail_choices" table
CREATE TABLE `mail_choices` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `topic` text NOT NULL, `wanted` bool NOT NULL DEFAULT (true), `person_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `mail_choices_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "mailchoice_person_id_topic" to table: "mail_choices"
CREATE UNIQUE INDEX `mailchoice_person_id_topic` ON `mail_choices` (`person_id`, `topic`);
-- create "process_tools" table
CREATE TABLE `process_tools` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `shipped_key` text NULL, `phase` text NOT NULL, `position` integer NOT NULL DEFAULT (0), `minutes` integer NOT NULL, `group_min` integer NOT NULL DEFAULT (1), `group_max` integer NOT NULL DEFAULT (1000), `filled_by` text NOT NULL DEFAULT ('TABLE'), `state` text NOT NULL DEFAULT ('OFFERED'), `community_id` uuid NULL, `based_on_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `process_tools_communities_community` FOREIGN KEY (`community_id`) REFERENCES `communities` (`id`) ON DELETE SET NULL, CONSTRAINT `process_tools_process_tools_adaptations` FOREIGN KEY (`based_on_id`) REFERENCES `process_tools` (`id`) ON DELETE SET NULL);
-- create index "processtool_shipped_key" to table: "process_tools"
CREATE UNIQUE INDEX `processtool_shipped_key` ON `process_tools` (`shipped_key`);
-- create index "processtool_community_id_position_id" to table: "process_tools"
CREATE INDEX `processtool_community_id_position_id` ON `process_tools` (`community_id`, `position`, `id`);
-- create index "processtool_based_on_id" to table: "process_tools"
CREATE INDEX `processtool_based_on_id` ON `process_tools` (`based_on_id`);
-- create index "processtool_position_id" to table: "process_tools"
CREATE INDEX `processtool_position_id` ON `process_tools` (`position`, `id`);
-- create "process_tool_texts" table
CREATE TABLE `process_tool_texts` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `title` text NOT NULL, `purpose` text NOT NULL DEFAULT (''), `occasion` text NOT NULL DEFAULT (''), `steps` json NOT NULL, `prepare` json NULL, `prompts` json NULL, `sheet` json NOT NULL, `tool_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `process_tool_texts_process_tools_tool` FOREIGN KEY (`tool_id`) REFERENCES `process_tools` (`id`) ON DELETE NO ACTION);
-- create index "processtooltext_tool_id_language" to table: "process_tool_texts"
CREATE UNIQUE INDEX `processtooltext_tool_id_language` ON `process_tool_texts` (`tool_id`, `language`);
-- create "review_answers" table
CREATE TABLE `review_answers` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `expected` text NOT NULL DEFAULT (''), `happened` text NOT NULL DEFAULT (''), `difference` text NOT NULL DEFAULT (''), `keep` text NOT NULL DEFAULT (''), `change` text NOT NULL DEFAULT (''), `review_id` uuid NOT NULL, `person_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `review_answers_after_action_reviews_review` FOREIGN KEY (`review_id`) REFERENCES `after_action_reviews` (`id`) ON DELETE NO ACTION, CONSTRAINT `review_answers_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "reviewanswer_review_id_person_id" to table: "review_answers"
CREATE UNIQUE INDEX `reviewanswer_review_id_person_id` ON `review_answers` (`review_id`, `person_id`);
-- create index "reviewanswer_person_id" to table: "review_answers"
CREATE INDEX `reviewanswer_person_id` ON `review_answers` (`person_id`);
-- create "review_items" table
CREATE TABLE `review_items` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `question` text NOT NULL, `position` integer NOT NULL, `text` text NOT NULL, `review_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `review_items_after_action_reviews_review` FOREIGN KEY (`review_id`) REFERENCES `after_action_reviews` (`id`) ON DELETE NO ACTION);
-- create index "reviewitem_review_id_question_position_id" to table: "review_items"
CREATE INDEX `reviewitem_review_id_question_position_id` ON `review_items` (`review_id`, `question`, `position`, `id`);
-- create "worksheets" table
CREATE TABLE `worksheets` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `title` text NOT NULL, `filled_by` text NOT NULL, `table_number` integer NULL, `sheet` json NOT NULL, `answers` json NULL, `event_id` uuid NOT NULL, `session_id` uuid NULL, `tool_id` uuid NOT NULL, `organisation_id` uuid NULL, `person_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `worksheets_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE NO ACTION, CONSTRAINT `worksheets_sessions_session` FOREIGN KEY (`session_id`) REFERENCES `sessions` (`id`) ON DELETE SET NULL, CONSTRAINT `worksheets_process_tools_tool` FOREIGN KEY (`tool_id`) REFERENCES `process_tools` (`id`) ON DELETE NO ACTION, CONSTRAINT `worksheets_organisations_organisation` FOREIGN KEY (`organisation_id`) REFERENCES `organisations` (`id`) ON DELETE SET NULL, CONSTRAINT `worksheets_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL);
-- create index "worksheet_event_id_id" to table: "worksheets"
CREATE INDEX `worksheet_event_id_id` ON `worksheets` (`event_id`, `id`);
-- create index "worksheet_session_id" to table: "worksheets"
CREATE INDEX `worksheet_session_id` ON `worksheets` (`session_id`);
-- create index "worksheet_tool_id" to table: "worksheets"
CREATE INDEX `worksheet_tool_id` ON `worksheets` (`tool_id`);
-- create index "worksheet_organisation_id" to table: "worksheets"
CREATE INDEX `worksheet_organisation_id` ON `worksheets` (`organisation_id`);
-- create index "worksheet_person_id_id" to table: "worksheets"
CREATE INDEX `worksheet_person_id_id` ON `worksheets` (`person_id`, `id`);
