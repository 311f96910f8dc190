-- +goose Up
-- create "access_tokens" table
CREATE TABLE `access_tokens` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `hint` text NOT NULL, `token_hash` text NOT NULL, `scopes` json NOT NULL, `communities` json NULL, `expires_at` datetime NOT NULL, `last_used_at` datetime NULL, `revoked_at` datetime NULL, `person_id` uuid NOT NULL, `organisation_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `access_tokens_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `access_tokens_organisations_organisation` FOREIGN KEY (`organisation_id`) REFERENCES `organisations` (`id`) ON DELETE SET NULL);
-- create index "accesstoken_token_hash" to table: "access_tokens"
CREATE UNIQUE INDEX `accesstoken_token_hash` ON `access_tokens` (`token_hash`);
-- create index "accesstoken_person_id_id" to table: "access_tokens"
CREATE INDEX `accesstoken_person_id_id` ON `access_tokens` (`person_id`, `id`);
-- create index "accesstoken_organisation_id" to table: "access_tokens"
CREATE INDEX `accesstoken_organisation_id` ON `access_tokens` (`organisation_id`);
-- create "affiliations" table
CREATE TABLE `affiliations` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `title` text NOT NULL DEFAULT (''), `preferred` bool NOT NULL DEFAULT (false), `until` datetime NULL, `person_id` uuid NOT NULL, `organisation_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `affiliations_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `affiliations_organisations_organisation` FOREIGN KEY (`organisation_id`) REFERENCES `organisations` (`id`) ON DELETE NO ACTION);
-- create index "affiliation_person_id_organisation_id" to table: "affiliations"
CREATE UNIQUE INDEX `affiliation_person_id_organisation_id` ON `affiliations` (`person_id`, `organisation_id`);
-- create index "affiliation_organisation_id_id" to table: "affiliations"
CREATE INDEX `affiliation_organisation_id_id` ON `affiliations` (`organisation_id`, `id`);
-- create index "one_primary_affiliation" to table: "affiliations"
CREATE UNIQUE INDEX `one_primary_affiliation` ON `affiliations` (`person_id`) WHERE preferred;
-- create "asset_citations" table
CREATE TABLE `asset_citations` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `edition_id` uuid NOT NULL, `version_id` uuid NOT NULL, `lesson_id` uuid NOT NULL, `section_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `asset_citations_asset_editions_edition` FOREIGN KEY (`edition_id`) REFERENCES `asset_editions` (`id`) ON DELETE NO ACTION, CONSTRAINT `asset_citations_lesson_versions_version` FOREIGN KEY (`version_id`) REFERENCES `lesson_versions` (`id`) ON DELETE NO ACTION, CONSTRAINT `asset_citations_lessons_lesson` FOREIGN KEY (`lesson_id`) REFERENCES `lessons` (`id`) ON DELETE NO ACTION, CONSTRAINT `asset_citations_asset_sections_section` FOREIGN KEY (`section_id`) REFERENCES `asset_sections` (`id`) ON DELETE SET NULL);
-- create index "assetcitation_edition_id_version_id" to table: "asset_citations"
CREATE UNIQUE INDEX `assetcitation_edition_id_version_id` ON `asset_citations` (`edition_id`, `version_id`);
-- create index "assetcitation_version_id" to table: "asset_citations"
CREATE INDEX `assetcitation_version_id` ON `asset_citations` (`version_id`);
-- create index "assetcitation_lesson_id_edition_id" to table: "asset_citations"
CREATE INDEX `assetcitation_lesson_id_edition_id` ON `asset_citations` (`lesson_id`, `edition_id`);
-- create index "assetcitation_section_id" to table: "asset_citations"
CREATE INDEX `assetcitation_section_id` ON `asset_citations` (`section_id`);
-- create "asset_editions" table
CREATE TABLE `asset_editions` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `number` integer NOT NULL, `form` text NOT NULL DEFAULT ('FORMAL'), `state` text NOT NULL DEFAULT ('DRAFT'), `title` text NOT NULL, `summary` text NOT NULL DEFAULT (''), `changes` text NOT NULL DEFAULT (''), `hash` text NOT NULL DEFAULT (''), `licence` text NOT NULL DEFAULT (''), `review_on` datetime NULL, `embargo_until` datetime NULL, `published_at` datetime NULL, `asset_id` uuid NOT NULL, `approved_by_id` uuid NULL, `edited_by_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `asset_editions_knowledge_assets_asset` FOREIGN KEY (`asset_id`) REFERENCES `knowledge_assets` (`id`) ON DELETE NO ACTION, CONSTRAINT `asset_editions_persons_approved_by` FOREIGN KEY (`approved_by_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `asset_editions_persons_edited_by` FOREIGN KEY (`edited_by_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL);
-- create index "assetedition_asset_id_number" to table: "asset_editions"
CREATE UNIQUE INDEX `assetedition_asset_id_number` ON `asset_editions` (`asset_id`, `number`);
-- create index "assetedition_state_id" to table: "asset_editions"
CREATE INDEX `assetedition_state_id` ON `asset_editions` (`state`, `id`);
-- create index "assetedition_approved_by_id" to table: "asset_editions"
CREATE INDEX `assetedition_approved_by_id` ON `asset_editions` (`approved_by_id`);
-- create index "assetedition_edited_by_id" to table: "asset_editions"
CREATE INDEX `assetedition_edited_by_id` ON `asset_editions` (`edited_by_id`);
-- create index "one_unfinished_edition" to table: "asset_editions"
CREATE UNIQUE INDEX `one_unfinished_edition` ON `asset_editions` (`asset_id`) WHERE state IN ('DRAFT','IN_REVIEW','APPROVED');
-- create "asset_editors" table
CREATE TABLE `asset_editors` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `asset_id` uuid NOT NULL, `person_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `asset_editors_knowledge_assets_asset` FOREIGN KEY (`asset_id`) REFERENCES `knowledge_assets` (`id`) ON DELETE NO ACTION, CONSTRAINT `asset_editors_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "asseteditor_asset_id_person_id" to table: "asset_editors"
CREATE UNIQUE INDEX `asseteditor_asset_id_person_id` ON `asset_editors` (`asset_id`, `person_id`);
-- create index "asseteditor_person_id_asset_id" to table: "asset_editors"
CREATE INDEX `asseteditor_person_id_asset_id` ON `asset_editors` (`person_id`, `asset_id`);
-- create "asset_sections" table
CREATE TABLE `asset_sections` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `position` integer NOT NULL, `heading` text NOT NULL, `body` text NOT NULL DEFAULT (''), `edition_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `asset_sections_asset_editions_edition` FOREIGN KEY (`edition_id`) REFERENCES `asset_editions` (`id`) ON DELETE NO ACTION);
-- create index "assetsection_edition_id_position" to table: "asset_sections"
CREATE UNIQUE INDEX `assetsection_edition_id_position` ON `asset_sections` (`edition_id`, `position`);
-- create "attempts" table
CREATE TABLE `attempts` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `subject` text NOT NULL, `window` datetime NOT NULL, `count` integer NOT NULL DEFAULT (0), PRIMARY KEY (`id`));
-- create index "attempt_subject_window" to table: "attempts"
CREATE UNIQUE INDEX `attempt_subject_window` ON `attempts` (`subject`, `window`);
-- create index "attempt_window" to table: "attempts"
CREATE INDEX `attempt_window` ON `attempts` (`window`);
-- create "communities" table
CREATE TABLE `communities` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `sort_name` text NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `slug` text NOT NULL, `domain` text NOT NULL DEFAULT (''), `community` text NOT NULL DEFAULT (''), `practice` text NOT NULL DEFAULT (''), `charter` text NOT NULL DEFAULT (''), `stage` text NULL, `scale` text NOT NULL DEFAULT ('LOCAL'), `cadence` text NOT NULL DEFAULT (''), `join_policy` text NOT NULL DEFAULT ('OPEN'), `visibility` text NOT NULL DEFAULT ('PUBLIC'), `state` text NOT NULL DEFAULT ('ACTIVE'), `zone` text NOT NULL DEFAULT ('Asia/Kuala_Lumpur'), `validation_required` bool NOT NULL DEFAULT (false), `member_count` integer NOT NULL DEFAULT (0), `archived_at` datetime NULL, `host_id` uuid NULL, `successor_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `communities_organisations_host` FOREIGN KEY (`host_id`) REFERENCES `organisations` (`id`) ON DELETE SET NULL, CONSTRAINT `communities_communities_predecessors` FOREIGN KEY (`successor_id`) REFERENCES `communities` (`id`) ON DELETE SET NULL);
-- create index "community_slug" to table: "communities"
CREATE UNIQUE INDEX `community_slug` ON `communities` (`slug`);
-- create index "community_sort_name_id" to table: "communities"
CREATE INDEX `community_sort_name_id` ON `communities` (`sort_name`, `id`);
-- create index "community_member_count_id" to table: "communities"
CREATE INDEX `community_member_count_id` ON `communities` (`member_count`, `id`);
-- create index "community_host_id_sort_name_id" to table: "communities"
CREATE INDEX `community_host_id_sort_name_id` ON `communities` (`host_id`, `sort_name`, `id`);
-- create index "community_stage_sort_name_id" to table: "communities"
CREATE INDEX `community_stage_sort_name_id` ON `communities` (`stage`, `sort_name`, `id`);
-- create index "community_successor_id" to table: "communities"
CREATE INDEX `community_successor_id` ON `communities` (`successor_id`);
-- create "community_competencies" table
CREATE TABLE `community_competencies` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `target_rank` integer NULL, `community_id` uuid NOT NULL, `competency_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `community_competencies_communities_community` FOREIGN KEY (`community_id`) REFERENCES `communities` (`id`) ON DELETE NO ACTION, CONSTRAINT `community_competencies_competencies_competency` FOREIGN KEY (`competency_id`) REFERENCES `competencies` (`id`) ON DELETE NO ACTION);
-- create index "communitycompetency_community_id_competency_id" to table: "community_competencies"
CREATE UNIQUE INDEX `communitycompetency_community_id_competency_id` ON `community_competencies` (`community_id`, `competency_id`);
-- create index "communitycompetency_competency_id_community_id" to table: "community_competencies"
CREATE INDEX `communitycompetency_competency_id_community_id` ON `community_competencies` (`competency_id`, `community_id`);
-- create "community_links" table
CREATE TABLE `community_links` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `kind` text NOT NULL, `reason` text NOT NULL DEFAULT (''), `from_id` uuid NOT NULL, `to_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `community_links_communities_from` FOREIGN KEY (`from_id`) REFERENCES `communities` (`id`) ON DELETE NO ACTION, CONSTRAINT `community_links_communities_to` FOREIGN KEY (`to_id`) REFERENCES `communities` (`id`) ON DELETE NO ACTION);
-- create index "communitylink_from_id_to_id_kind" to table: "community_links"
CREATE UNIQUE INDEX `communitylink_from_id_to_id_kind` ON `community_links` (`from_id`, `to_id`, `kind`);
-- create index "communitylink_to_id" to table: "community_links"
CREATE INDEX `communitylink_to_id` ON `community_links` (`to_id`);
-- create "competencies" table
CREATE TABLE `competencies` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `sort_name` text NOT NULL, `language` text NOT NULL DEFAULT ('en'), `code` text NOT NULL DEFAULT (''), `kind` text NOT NULL DEFAULT ('COMPETENCY'), `description` text NOT NULL DEFAULT (''), `position` integer NOT NULL DEFAULT (0), `external` bool NOT NULL DEFAULT (false), `identifier` text NULL, `uri` text NOT NULL DEFAULT (''), `framework_id` uuid NOT NULL, `replaced_by_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `competencies_competency_frameworks_framework` FOREIGN KEY (`framework_id`) REFERENCES `competency_frameworks` (`id`) ON DELETE NO ACTION, CONSTRAINT `competencies_competencies_replaces` FOREIGN KEY (`replaced_by_id`) REFERENCES `competencies` (`id`) ON DELETE SET NULL);
-- create index "competency_framework_id_position_id" to table: "competencies"
CREATE INDEX `competency_framework_id_position_id` ON `competencies` (`framework_id`, `position`, `id`);
-- create index "competency_sort_name_id" to table: "competencies"
CREATE INDEX `competency_sort_name_id` ON `competencies` (`sort_name`, `id`);
-- create index "competency_framework_id_identifier" to table: "competencies"
CREATE UNIQUE INDEX `competency_framework_id_identifier` ON `competencies` (`framework_id`, `identifier`);
-- create index "competency_replaced_by_id" to table: "competencies"
CREATE INDEX `competency_replaced_by_id` ON `competencies` (`replaced_by_id`);
-- create "competency_frameworks" table
CREATE TABLE `competency_frameworks` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `sort_name` text NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `summary` text NOT NULL DEFAULT (''), `publisher` text NOT NULL DEFAULT (''), `identifier` text NULL, `uri` text NOT NULL DEFAULT (''), `licence` text NOT NULL DEFAULT (''), `state` text NOT NULL DEFAULT ('DRAFT'), PRIMARY KEY (`id`));
-- create index "competencyframework_sort_name_id" to table: "competency_frameworks"
CREATE INDEX `competencyframework_sort_name_id` ON `competency_frameworks` (`sort_name`, `id`);
-- create index "competencyframework_identifier" to table: "competency_frameworks"
CREATE UNIQUE INDEX `competencyframework_identifier` ON `competency_frameworks` (`identifier`);
-- create "competency_labels" table
CREATE TABLE `competency_labels` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `kind` text NOT NULL, `text` text NOT NULL, `competency_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `competency_labels_competencies_competency` FOREIGN KEY (`competency_id`) REFERENCES `competencies` (`id`) ON DELETE NO ACTION);
-- create index "competencylabel_competency_id_language_kind" to table: "competency_labels"
CREATE INDEX `competencylabel_competency_id_language_kind` ON `competency_labels` (`competency_id`, `language`, `kind`);
-- create "competency_links" table
CREATE TABLE `competency_links` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `kind` text NOT NULL, `from_id` uuid NOT NULL, `to_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `competency_links_competencies_from` FOREIGN KEY (`from_id`) REFERENCES `competencies` (`id`) ON DELETE NO ACTION, CONSTRAINT `competency_links_competencies_to` FOREIGN KEY (`to_id`) REFERENCES `competencies` (`id`) ON DELETE NO ACTION);
-- create index "competencylink_from_id_to_id_kind" to table: "competency_links"
CREATE UNIQUE INDEX `competencylink_from_id_to_id_kind` ON `competency_links` (`from_id`, `to_id`, `kind`);
-- create index "competencylink_to_id_kind" to table: "competency_links"
CREATE INDEX `competencylink_to_id_kind` ON `competency_links` (`to_id`, `kind`);
-- create "competency_offers" table
CREATE TABLE `competency_offers` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `kind` text NOT NULL, `note` text NOT NULL DEFAULT (''), `visibility` text NOT NULL DEFAULT ('MEMBERS'), `person_id` uuid NOT NULL, `competency_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `competency_offers_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `competency_offers_competencies_competency` FOREIGN KEY (`competency_id`) REFERENCES `competencies` (`id`) ON DELETE NO ACTION);
-- create index "competencyoffer_person_id_competency_id_kind" to table: "competency_offers"
CREATE UNIQUE INDEX `competencyoffer_person_id_competency_id_kind` ON `competency_offers` (`person_id`, `competency_id`, `kind`);
-- create index "competencyoffer_competency_id_kind_id" to table: "competency_offers"
CREATE INDEX `competencyoffer_competency_id_kind_id` ON `competency_offers` (`competency_id`, `kind`, `id`);
-- create "constellations" table
CREATE TABLE `constellations` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `sort_name` text NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `one` integer NOT NULL DEFAULT (1), `summary` text NOT NULL DEFAULT (''), `zone` text NOT NULL DEFAULT ('Asia/Kuala_Lumpur'), `demo` bool NOT NULL DEFAULT (false), PRIMARY KEY (`id`));
-- create index "constellation_one" to table: "constellations"
CREATE UNIQUE INDEX `constellation_one` ON `constellations` (`one`);
-- create "email_addresses" table
CREATE TABLE `email_addresses` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `address` text NOT NULL, `verified_at` datetime NULL, `preferred` bool NOT NULL DEFAULT (false), `person_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `email_addresses_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "emailaddress_address" to table: "email_addresses"
CREATE UNIQUE INDEX `emailaddress_address` ON `email_addresses` (`address`);
-- create index "emailaddress_person_id" to table: "email_addresses"
CREATE INDEX `emailaddress_person_id` ON `email_addresses` (`person_id`);
-- create "events" table
CREATE TABLE `events` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `occurrence` text NULL, `number` integer NULL, `title` text NOT NULL, `purpose` text NOT NULL DEFAULT (''), `format` text NOT NULL DEFAULT ('WORKSHOP'), `questions` json NULL, `state` text NOT NULL DEFAULT ('DRAFT'), `starts_at` datetime NOT NULL, `ends_at` datetime NOT NULL, `zone` text NOT NULL DEFAULT ('Asia/Kuala_Lumpur'), `place` text NOT NULL DEFAULT (''), `link` text NOT NULL DEFAULT (''), `pre_reading` text NOT NULL DEFAULT (''), `admission` text NOT NULL DEFAULT ('OPEN'), `capacity` integer NULL, `online_capacity` integer NULL, `confirmed_count` integer NOT NULL DEFAULT (0), `online_confirmed_count` integer NOT NULL DEFAULT (0), `waitlisted_count` integer NOT NULL DEFAULT (0), `queue` integer NOT NULL DEFAULT (0), `sequence` integer NOT NULL DEFAULT (0), `announced_at` datetime NULL, `community_id` uuid NOT NULL, `series_id` uuid NULL, `host_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `events_communities_community` FOREIGN KEY (`community_id`) REFERENCES `communities` (`id`) ON DELETE NO ACTION, CONSTRAINT `events_event_series_series` FOREIGN KEY (`series_id`) REFERENCES `event_series` (`id`) ON DELETE SET NULL, CONSTRAINT `events_organisations_host` FOREIGN KEY (`host_id`) REFERENCES `organisations` (`id`) ON DELETE SET NULL);
-- create index "event_community_id_starts_at_id" to table: "events"
CREATE INDEX `event_community_id_starts_at_id` ON `events` (`community_id`, `starts_at`, `id`);
-- create index "event_starts_at_id" to table: "events"
CREATE INDEX `event_starts_at_id` ON `events` (`starts_at`, `id`);
-- create index "event_series_id_occurrence" to table: "events"
CREATE UNIQUE INDEX `event_series_id_occurrence` ON `events` (`series_id`, `occurrence`);
-- create index "event_host_id_starts_at_id" to table: "events"
CREATE INDEX `event_host_id_starts_at_id` ON `events` (`host_id`, `starts_at`, `id`);
-- create index "event_state_starts_at" to table: "events"
CREATE INDEX `event_state_starts_at` ON `events` (`state`, `starts_at`);
-- create "event_competencies" table
CREATE TABLE `event_competencies` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `target_rank` integer NULL, `event_id` uuid NOT NULL, `competency_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `event_competencies_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE NO ACTION, CONSTRAINT `event_competencies_competencies_competency` FOREIGN KEY (`competency_id`) REFERENCES `competencies` (`id`) ON DELETE NO ACTION);
-- create index "eventcompetency_event_id_competency_id" to table: "event_competencies"
CREATE UNIQUE INDEX `eventcompetency_event_id_competency_id` ON `event_competencies` (`event_id`, `competency_id`);
-- create index "eventcompetency_competency_id_event_id" to table: "event_competencies"
CREATE INDEX `eventcompetency_competency_id_event_id` ON `event_competencies` (`competency_id`, `event_id`);
-- create "event_lessons" table
CREATE TABLE `event_lessons` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `relation` text NOT NULL, `event_id` uuid NOT NULL, `lesson_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `event_lessons_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE NO ACTION, CONSTRAINT `event_lessons_lessons_lesson` FOREIGN KEY (`lesson_id`) REFERENCES `lessons` (`id`) ON DELETE NO ACTION);
-- create index "eventlesson_event_id_lesson_id_relation" to table: "event_lessons"
CREATE UNIQUE INDEX `eventlesson_event_id_lesson_id_relation` ON `event_lessons` (`event_id`, `lesson_id`, `relation`);
-- create index "eventlesson_lesson_id_event_id" to table: "event_lessons"
CREATE INDEX `eventlesson_lesson_id_event_id` ON `event_lessons` (`lesson_id`, `event_id`);
-- create "event_series" table
CREATE TABLE `event_series` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `title` text NOT NULL, `rrule` text NOT NULL, `exdates` json NULL, `local_start` text NOT NULL, `zone` text NOT NULL, `until` datetime NULL, `community_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `event_series_communities_community` FOREIGN KEY (`community_id`) REFERENCES `communities` (`id`) ON DELETE NO ACTION);
-- create index "eventseries_community_id" to table: "event_series"
CREATE INDEX `eventseries_community_id` ON `event_series` (`community_id`);
-- create "event_team_members" table
CREATE TABLE `event_team_members` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `duty` text NOT NULL DEFAULT (''), `event_id` uuid NOT NULL, `person_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `event_team_members_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE NO ACTION, CONSTRAINT `event_team_members_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "eventteammember_event_id_person_id" to table: "event_team_members"
CREATE UNIQUE INDEX `eventteammember_event_id_person_id` ON `event_team_members` (`event_id`, `person_id`);
-- create index "eventteammember_person_id" to table: "event_team_members"
CREATE INDEX `eventteammember_person_id` ON `event_team_members` (`person_id`);
-- create "expert_appointments" table
CREATE TABLE `expert_appointments` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `statement` text NOT NULL DEFAULT (''), `until` datetime NULL, `person_id` uuid NOT NULL, `competency_id` uuid NOT NULL, `appointed_by_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `expert_appointments_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `expert_appointments_competencies_competency` FOREIGN KEY (`competency_id`) REFERENCES `competencies` (`id`) ON DELETE NO ACTION, CONSTRAINT `expert_appointments_persons_appointed_by` FOREIGN KEY (`appointed_by_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL);
-- create index "expertappointment_person_id_competency_id" to table: "expert_appointments"
CREATE UNIQUE INDEX `expertappointment_person_id_competency_id` ON `expert_appointments` (`person_id`, `competency_id`);
-- create index "expertappointment_competency_id" to table: "expert_appointments"
CREATE INDEX `expertappointment_competency_id` ON `expert_appointments` (`competency_id`);
-- create index "expertappointment_appointed_by_id" to table: "expert_appointments"
CREATE INDEX `expertappointment_appointed_by_id` ON `expert_appointments` (`appointed_by_id`);
-- create "idempotency_keys" table
CREATE TABLE `idempotency_keys` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `principal` text NOT NULL, `mutation` text NOT NULL, `key` text NOT NULL, `arguments_hash` text NOT NULL, `changed` json NOT NULL, `expires_at` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "idempotencykey_principal_mutation_key" to table: "idempotency_keys"
CREATE UNIQUE INDEX `idempotencykey_principal_mutation_key` ON `idempotency_keys` (`principal`, `mutation`, `key`);
-- create index "idempotencykey_expires_at" to table: "idempotency_keys"
CREATE INDEX `idempotencykey_expires_at` ON `idempotency_keys` (`expires_at`);
-- create "key_learnings" table
CREATE TABLE `key_learnings` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `position` integer NOT NULL, `text` text NOT NULL, `event_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `key_learnings_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE NO ACTION);
-- create index "keylearning_event_id_position" to table: "key_learnings"
CREATE UNIQUE INDEX `keylearning_event_id_position` ON `key_learnings` (`event_id`, `position`);
-- create "knowledge_assets" table
CREATE TABLE `knowledge_assets` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `kind` text NOT NULL, `fate` text NOT NULL DEFAULT ('KEPT'), `stale` bool NOT NULL DEFAULT (false), `community_id` uuid NOT NULL, `owner_id` uuid NULL, `event_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `knowledge_assets_communities_community` FOREIGN KEY (`community_id`) REFERENCES `communities` (`id`) ON DELETE NO ACTION, CONSTRAINT `knowledge_assets_persons_owner` FOREIGN KEY (`owner_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL, CONSTRAINT `knowledge_assets_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE SET NULL);
-- create index "knowledgeasset_community_id_id" to table: "knowledge_assets"
CREATE INDEX `knowledgeasset_community_id_id` ON `knowledge_assets` (`community_id`, `id`);
-- create index "knowledgeasset_kind_id" to table: "knowledge_assets"
CREATE INDEX `knowledgeasset_kind_id` ON `knowledge_assets` (`kind`, `id`);
-- create index "knowledgeasset_owner_id" to table: "knowledge_assets"
CREATE INDEX `knowledgeasset_owner_id` ON `knowledge_assets` (`owner_id`);
-- create index "knowledgeasset_event_id" to table: "knowledge_assets"
CREATE INDEX `knowledgeasset_event_id` ON `knowledge_assets` (`event_id`);
-- create "lessons" table
CREATE TABLE `lessons` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `fate` text NOT NULL DEFAULT ('KEPT'), `community_id` uuid NOT NULL, `merged_into_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `lessons_communities_community` FOREIGN KEY (`community_id`) REFERENCES `communities` (`id`) ON DELETE NO ACTION, CONSTRAINT `lessons_lessons_merged` FOREIGN KEY (`merged_into_id`) REFERENCES `lessons` (`id`) ON DELETE SET NULL);
-- create index "lesson_community_id_id" to table: "lessons"
CREATE INDEX `lesson_community_id_id` ON `lessons` (`community_id`, `id`);
-- create index "lesson_merged_into_id" to table: "lessons"
CREATE INDEX `lesson_merged_into_id` ON `lessons` (`merged_into_id`);
-- create "lesson_authors" table
CREATE TABLE `lesson_authors` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `version_id` uuid NOT NULL, `person_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `lesson_authors_lesson_versions_version` FOREIGN KEY (`version_id`) REFERENCES `lesson_versions` (`id`) ON DELETE NO ACTION, CONSTRAINT `lesson_authors_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "lessonauthor_version_id_person_id" to table: "lesson_authors"
CREATE UNIQUE INDEX `lessonauthor_version_id_person_id` ON `lesson_authors` (`version_id`, `person_id`);
-- create index "lessonauthor_person_id_version_id" to table: "lesson_authors"
CREATE INDEX `lessonauthor_person_id_version_id` ON `lesson_authors` (`person_id`, `version_id`);
-- create "lesson_competencies" table
CREATE TABLE `lesson_competencies` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `version_id` uuid NOT NULL, `competency_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `lesson_competencies_lesson_versions_version` FOREIGN KEY (`version_id`) REFERENCES `lesson_versions` (`id`) ON DELETE NO ACTION, CONSTRAINT `lesson_competencies_competencies_competency` FOREIGN KEY (`competency_id`) REFERENCES `competencies` (`id`) ON DELETE NO ACTION);
-- create index "lessoncompetency_version_id_competency_id" to table: "lesson_competencies"
CREATE UNIQUE INDEX `lessoncompetency_version_id_competency_id` ON `lesson_competencies` (`version_id`, `competency_id`);
-- create index "lessoncompetency_competency_id_version_id" to table: "lesson_competencies"
CREATE INDEX `lessoncompetency_competency_id_version_id` ON `lesson_competencies` (`competency_id`, `version_id`);
-- create "lesson_evidences" table
CREATE TABLE `lesson_evidences` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `position` integer NOT NULL, `kind` text NOT NULL, `summary` text NOT NULL DEFAULT (''), `version_id` uuid NOT NULL, `key_learning_id` uuid NULL, `event_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `lesson_evidences_lesson_versions_version` FOREIGN KEY (`version_id`) REFERENCES `lesson_versions` (`id`) ON DELETE NO ACTION, CONSTRAINT `lesson_evidences_key_learnings_key_learning` FOREIGN KEY (`key_learning_id`) REFERENCES `key_learnings` (`id`) ON DELETE SET NULL, CONSTRAINT `lesson_evidences_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE SET NULL);
-- create index "lessonevidence_version_id_position" to table: "lesson_evidences"
CREATE UNIQUE INDEX `lessonevidence_version_id_position` ON `lesson_evidences` (`version_id`, `position`);
-- create index "lessonevidence_key_learning_id" to table: "lesson_evidences"
CREATE INDEX `lessonevidence_key_learning_id` ON `lesson_evidences` (`key_learning_id`);
-- create index "lessonevidence_event_id" to table: "lesson_evidences"
CREATE INDEX `lessonevidence_event_id` ON `lesson_evidences` (`event_id`);
-- create "lesson_versions" table
CREATE TABLE `lesson_versions` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `number` integer NOT NULL, `state` text NOT NULL DEFAULT ('OBSERVATION'), `title` text NOT NULL, `context` text NOT NULL DEFAULT (''), `happened` text NOT NULL DEFAULT (''), `cause` text NOT NULL DEFAULT (''), `lesson` text NOT NULL DEFAULT (''), `recommendation` text NOT NULL DEFAULT (''), `polarity` text NOT NULL, `scope` text NOT NULL DEFAULT ('SPECIFIC'), `conditions` text NOT NULL DEFAULT (''), `review_on` datetime NULL, `agreed_by` integer NOT NULL DEFAULT (0), `agreed_organisations` integer NOT NULL DEFAULT (0), `reviewed_by` integer NOT NULL DEFAULT (0), `agreed_at` datetime NULL, `validated_at` datetime NULL, `lesson_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `lesson_versions_lessons_lesson_record` FOREIGN KEY (`lesson_id`) REFERENCES `lessons` (`id`) ON DELETE NO ACTION);
-- create index "lessonversion_lesson_id_number" to table: "lesson_versions"
CREATE UNIQUE INDEX `lessonversion_lesson_id_number` ON `lesson_versions` (`lesson_id`, `number`);
-- create index "lessonversion_state_id" to table: "lesson_versions"
CREATE INDEX `lessonversion_state_id` ON `lesson_versions` (`state`, `id`);
-- create index "one_unfinished_lesson_version" to table: "lesson_versions"
CREATE UNIQUE INDEX `one_unfinished_lesson_version` ON `lesson_versions` (`lesson_id`) WHERE state IN ('OBSERVATION','IDENTIFIED','IN_AGREEMENT');
-- create "level_descriptors" table
CREATE TABLE `level_descriptors` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `text` text NOT NULL DEFAULT (''), `level_id` uuid NOT NULL, `competency_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `level_descriptors_proficiency_levels_level` FOREIGN KEY (`level_id`) REFERENCES `proficiency_levels` (`id`) ON DELETE NO ACTION, CONSTRAINT `level_descriptors_competencies_competency` FOREIGN KEY (`competency_id`) REFERENCES `competencies` (`id`) ON DELETE NO ACTION);
-- create index "leveldescriptor_competency_id_level_id_language" to table: "level_descriptors"
CREATE UNIQUE INDEX `leveldescriptor_competency_id_level_id_language` ON `level_descriptors` (`competency_id`, `level_id`, `language`);
-- create index "leveldescriptor_level_id" to table: "level_descriptors"
CREATE INDEX `leveldescriptor_level_id` ON `level_descriptors` (`level_id`);
-- create "memberships" table
CREATE TABLE `memberships` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `role` text NOT NULL DEFAULT ('MEMBER'), `state` text NOT NULL DEFAULT ('ACTIVE'), `brings` text NOT NULL DEFAULT (''), `seeks` text NOT NULL DEFAULT (''), `community_id` uuid NOT NULL, `person_id` uuid NOT NULL, `invited_by_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `memberships_communities_community` FOREIGN KEY (`community_id`) REFERENCES `communities` (`id`) ON DELETE NO ACTION, CONSTRAINT `memberships_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `memberships_persons_invited_by` FOREIGN KEY (`invited_by_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL);
-- create index "membership_community_id_person_id" to table: "memberships"
CREATE UNIQUE INDEX `membership_community_id_person_id` ON `memberships` (`community_id`, `person_id`);
-- create index "membership_person_id_state_community_id" to table: "memberships"
CREATE INDEX `membership_person_id_state_community_id` ON `memberships` (`person_id`, `state`, `community_id`);
-- create index "membership_community_id_state_id" to table: "memberships"
CREATE INDEX `membership_community_id_state_id` ON `memberships` (`community_id`, `state`, `id`);
-- create index "membership_invited_by_id" to table: "memberships"
CREATE INDEX `membership_invited_by_id` ON `memberships` (`invited_by_id`);
-- create "organisations" table
CREATE TABLE `organisations` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `sort_name` text NOT NULL, `language` text NOT NULL DEFAULT ('en'), `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `short_name` text NOT NULL DEFAULT (''), `kind` text NOT NULL DEFAULT ('OTHER'), `place` text NOT NULL DEFAULT (''), `url` text NOT NULL DEFAULT (''), `summary` text NOT NULL DEFAULT (''), `part_of_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `organisations_organisations_parts` FOREIGN KEY (`part_of_id`) REFERENCES `organisations` (`id`) ON DELETE SET NULL);
-- create index "organisation_sort_name_id" to table: "organisations"
CREATE INDEX `organisation_sort_name_id` ON `organisations` (`sort_name`, `id`);
-- create index "organisation_part_of_id" to table: "organisations"
CREATE INDEX `organisation_part_of_id` ON `organisations` (`part_of_id`);
-- create "persons" table
CREATE TABLE `persons` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `name` text NOT NULL, `sort_name` text NOT NULL, `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `state` text NOT NULL DEFAULT ('GUEST'), `headline` text NOT NULL DEFAULT (''), `practice` text NOT NULL DEFAULT (''), `language` text NOT NULL DEFAULT ('en'), `zone` text NOT NULL DEFAULT ('Asia/Kuala_Lumpur'), `visibility` text NOT NULL DEFAULT ('MEMBERS'), `steward` bool NOT NULL DEFAULT (false), `password_hash` text NOT NULL DEFAULT (''), `erased_at` datetime NULL, `merged_into_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `persons_persons_merged` FOREIGN KEY (`merged_into_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL);
-- create index "person_sort_name_id" to table: "persons"
CREATE INDEX `person_sort_name_id` ON `persons` (`sort_name`, `id`);
-- create index "person_merged_into_id" to table: "persons"
CREATE INDEX `person_merged_into_id` ON `persons` (`merged_into_id`);
-- create "proficiency_levels" table
CREATE TABLE `proficiency_levels` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `rank` integer NOT NULL, `name` text NOT NULL, `description` text NOT NULL DEFAULT (''), `names` json NULL, `framework_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `proficiency_levels_competency_frameworks_framework` FOREIGN KEY (`framework_id`) REFERENCES `competency_frameworks` (`id`) ON DELETE NO ACTION);
-- create index "proficiencylevel_framework_id_rank" to table: "proficiency_levels"
CREATE UNIQUE INDEX `proficiencylevel_framework_id_rank` ON `proficiency_levels` (`framework_id`, `rank`);
-- create "provenances" table
CREATE TABLE `provenances` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `subject_kind` text NOT NULL, `subject_id` uuid NOT NULL, `predicate` text NOT NULL, `object_kind` text NOT NULL, `object_id` uuid NOT NULL, PRIMARY KEY (`id`));
-- create index "provenance_subject_id_predicate_object_id" to table: "provenances"
CREATE UNIQUE INDEX `provenance_subject_id_predicate_object_id` ON `provenances` (`subject_id`, `predicate`, `object_id`);
-- create index "provenance_object_id_predicate" to table: "provenances"
CREATE INDEX `provenance_object_id_predicate` ON `provenances` (`object_id`, `predicate`);
-- create "readers" table
CREATE TABLE `readers` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `subject_kind` text NOT NULL, `subject_id` uuid NOT NULL, `kind` text NOT NULL, `reader_id` uuid NOT NULL, PRIMARY KEY (`id`));
-- create index "reader_subject_id_kind_reader_id" to table: "readers"
CREATE UNIQUE INDEX `reader_subject_id_kind_reader_id` ON `readers` (`subject_id`, `kind`, `reader_id`);
-- create index "reader_reader_id" to table: "readers"
CREATE INDEX `reader_reader_id` ON `readers` (`reader_id`);
-- create "registrations" table
CREATE TABLE `registrations` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `revision` integer NOT NULL DEFAULT (1), `updated_at` datetime NOT NULL, `mode` text NOT NULL DEFAULT ('IN_PERSON'), `state` text NOT NULL, `attendance` text NOT NULL DEFAULT ('UNKNOWN'), `place_in_queue` integer NOT NULL DEFAULT (0), `question` text NOT NULL DEFAULT (''), `event_id` uuid NOT NULL, `person_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `registrations_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE NO ACTION, CONSTRAINT `registrations_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "registration_event_id_person_id" to table: "registrations"
CREATE UNIQUE INDEX `registration_event_id_person_id` ON `registrations` (`event_id`, `person_id`);
-- create index "registration_person_id_id" to table: "registrations"
CREATE INDEX `registration_person_id_id` ON `registrations` (`person_id`, `id`);
-- create index "registration_event_id_state_mode_place_in_queue" to table: "registrations"
CREATE INDEX `registration_event_id_state_mode_place_in_queue` ON `registrations` (`event_id`, `state`, `mode`, `place_in_queue`);
-- create index "registration_event_id_id" to table: "registrations"
CREATE INDEX `registration_event_id_id` ON `registrations` (`event_id`, `id`);
-- create "sessions" table
CREATE TABLE `sessions` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `language` text NOT NULL DEFAULT ('en'), `position` integer NOT NULL, `title` text NOT NULL, `summary` text NOT NULL DEFAULT (''), `starts_at` datetime NOT NULL, `minutes` integer NOT NULL, `event_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `sessions_events_event` FOREIGN KEY (`event_id`) REFERENCES `events` (`id`) ON DELETE NO ACTION);
-- create index "session_event_id_position_id" to table: "sessions"
CREATE INDEX `session_event_id_position_id` ON `sessions` (`event_id`, `position`, `id`);
-- create "sign_ins" table
CREATE TABLE `sign_ins` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `token_hash` text NOT NULL, `agent` text NOT NULL DEFAULT (''), `last_seen_at` datetime NOT NULL, `expires_at` datetime NOT NULL, `revoked_at` datetime NULL, `person_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `sign_ins_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION);
-- create index "signin_token_hash" to table: "sign_ins"
CREATE UNIQUE INDEX `signin_token_hash` ON `sign_ins` (`token_hash`);
-- create index "signin_person_id_id" to table: "sign_ins"
CREATE INDEX `signin_person_id_id` ON `sign_ins` (`person_id`, `id`);
-- create "sign_in_links" table
CREATE TABLE `sign_in_links` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `token_hash` text NOT NULL, `expires_at` datetime NOT NULL, `used_at` datetime NULL, `person_id` uuid NOT NULL, `address_id` uuid NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `sign_in_links_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE NO ACTION, CONSTRAINT `sign_in_links_email_addresses_address` FOREIGN KEY (`address_id`) REFERENCES `email_addresses` (`id`) ON DELETE NO ACTION);
-- create index "signinlink_token_hash" to table: "sign_in_links"
CREATE UNIQUE INDEX `signinlink_token_hash` ON `sign_in_links` (`token_hash`);
-- create index "signinlink_person_id" to table: "sign_in_links"
CREATE INDEX `signinlink_person_id` ON `sign_in_links` (`person_id`);
-- create index "signinlink_address_id" to table: "sign_in_links"
CREATE INDEX `signinlink_address_id` ON `sign_in_links` (`address_id`);
-- create "start_codes" table
CREATE TABLE `start_codes` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `one` integer NOT NULL DEFAULT (1), `code_hash` text NOT NULL, PRIMARY KEY (`id`));
-- create index "startcode_one" to table: "start_codes"
CREATE UNIQUE INDEX `startcode_one` ON `start_codes` (`one`);
-- create "trails" table
CREATE TABLE `trails` (`id` uuid NOT NULL, `created_at` datetime NOT NULL, `act` text NOT NULL, `subject_kind` text NOT NULL, `subject_id` uuid NOT NULL, `subject_revision` integer NOT NULL DEFAULT (0), `changed` json NULL, `refused` bool NOT NULL DEFAULT (false), `via` text NOT NULL DEFAULT (''), `actor_id` uuid NULL, PRIMARY KEY (`id`), CONSTRAINT `trails_persons_actor` FOREIGN KEY (`actor_id`) REFERENCES `persons` (`id`) ON DELETE SET NULL);
-- create index "trail_subject_id_id" to table: "trails"
CREATE INDEX `trail_subject_id_id` ON `trails` (`subject_id`, `id`);
-- create index "trail_actor_id_id" to table: "trails"
CREATE INDEX `trail_actor_id_id` ON `trails` (`actor_id`, `id`);
