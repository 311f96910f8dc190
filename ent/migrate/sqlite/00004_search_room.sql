-- What is said in rooms, filled in on sheets, and the ways of working together are found
-- too: three more parts of the search documents, made as in 00002. A contribution or a
-- sheet has its document as long as readers may see it and its event's house rule lets it
-- out of the room; a tool, in each of its languages, as long as it is offered. No document
-- holds a name of who wrote it.

-- +goose Up
-- add column "verbatim" to table: "key_learnings"
ALTER TABLE `key_learnings` ADD COLUMN `verbatim` bool NOT NULL DEFAULT false;
-- add column "unsupported_at" to table: "key_learnings"
ALTER TABLE `key_learnings` ADD COLUMN `unsupported_at` datetime NULL;
-- create index "keylearning_contribution_id" to table: "key_learnings"
CREATE INDEX `keylearning_contribution_id` ON `key_learnings` (`contribution_id`);
-- create index "keylearning_unsupported_at" to table: "key_learnings"
CREATE INDEX `keylearning_unsupported_at` ON `key_learnings` (`unsupported_at`);
-- create index "lessonevidence_contribution_id" to table: "lesson_evidences"
CREATE INDEX `lessonevidence_contribution_id` ON `lesson_evidences` (`contribution_id`);

CREATE VIEW search_source_contribution AS
SELECT ct.id AS source_id, ct.id AS subject_id,
    '' AS title,
    ct.text AS lead,
    '' AS body,
    '' AS aliases
FROM contributions ct JOIN events e ON e.id = ct.event_id
WHERE ct.state = 'SHOWN' AND e.house_rule <> 'STAYS';

CREATE VIEW search_source_tool AS
SELECT tt.id AS source_id, tt.tool_id AS subject_id,
    tt.title AS title,
    tt.purpose AS lead,
    tt.occasion || char(10, 10) || coalesce((SELECT group_concat(v, char(10, 10)) FROM (SELECT (value ->> '$.title') || char(10, 10) || (value ->> '$.text') AS v FROM json_each(CAST(coalesce(tt.steps, '[]') AS TEXT)) ORDER BY key)), '')
        || char(10, 10) || coalesce((SELECT group_concat(v, char(10, 10)) FROM (SELECT value AS v FROM json_each(CAST(coalesce(tt.prepare, '[]') AS TEXT)) ORDER BY key)), '')
        || char(10, 10) || coalesce((SELECT group_concat(v, char(10, 10)) FROM (SELECT value AS v FROM json_each(CAST(coalesce(tt.prompts, '[]') AS TEXT)) ORDER BY key)), '')
        || char(10, 10) || coalesce((SELECT group_concat(v, char(10, 10)) FROM (SELECT value ->> '$.label' AS v FROM json_each(CAST(coalesce(tt.sheet, '[]') AS TEXT)) ORDER BY key)), '') AS body,
    '' AS aliases
FROM process_tool_texts tt JOIN process_tools pt ON pt.id = tt.tool_id
WHERE pt.state = 'OFFERED';

-- What was written, field by field and row by row; the questions of the sheet are the
-- tool's. A sheet on which nothing is written is not found.
CREATE VIEW search_source_worksheet AS
SELECT source_id, subject_id, title, lead, body, aliases FROM (
    SELECT w.id AS source_id, w.id AS subject_id,
        w.title AS title,
        '' AS lead,
        coalesce((SELECT group_concat(v, char(10, 10)) FROM (
            SELECT v FROM (
                SELECT a.key AS n, 0 AS m, '' AS k, a.value ->> '$.text' AS v FROM json_each(CAST(coalesce(w.answers, '[]') AS TEXT)) a
                UNION ALL
                SELECT a.key, r.key + 1, c.key, c.value
                FROM json_each(CAST(coalesce(w.answers, '[]') AS TEXT)) a, json_each(coalesce(a.value -> '$.rows', '[]')) r, json_each(r.value) c)
            WHERE v <> '' ORDER BY n, m, k)), '') AS body,
        '' AS aliases
    FROM worksheets w JOIN events e ON e.id = w.event_id
    WHERE e.house_rule <> 'STAYS')
WHERE body <> '';

DROP VIEW search_sources;
CREATE VIEW search_sources AS
SELECT 'CARD' AS part, 'COMMUNITY' AS kind, source_id, subject_id, title, lead, body, aliases FROM search_source_card
UNION ALL
SELECT 'CONTENT' AS part, 'COMMUNITY' AS kind, source_id, subject_id, title, lead, body, aliases FROM search_source_content
UNION ALL
SELECT 'ORGANISATION' AS part, 'ORGANISATION' AS kind, source_id, subject_id, title, lead, body, aliases FROM search_source_organisation
UNION ALL
SELECT 'COMPETENCY' AS part, 'COMPETENCY' AS kind, source_id, subject_id, title, lead, body, aliases FROM search_source_competency
UNION ALL
SELECT 'PERSON' AS part, 'PERSON' AS kind, source_id, subject_id, title, lead, body, aliases FROM search_source_person
UNION ALL
SELECT 'EVENT' AS part, 'EVENT' AS kind, source_id, subject_id, title, lead, body, aliases FROM search_source_event
UNION ALL
SELECT 'EDITION' AS part, 'ASSET' AS kind, source_id, subject_id, title, lead, body, aliases FROM search_source_edition
UNION ALL
SELECT 'VERSION' AS part, 'LESSON' AS kind, source_id, subject_id, title, lead, body, aliases FROM search_source_version
UNION ALL
SELECT 'CONTRIBUTION' AS part, 'CONTRIBUTION' AS kind, source_id, subject_id, title, lead, body, aliases FROM search_source_contribution
UNION ALL
SELECT 'TOOL' AS part, 'PROCESS_TOOL' AS kind, source_id, subject_id, title, lead, body, aliases FROM search_source_tool
UNION ALL
SELECT 'WORKSHEET' AS part, 'WORKSHEET' AS kind, source_id, subject_id, title, lead, body, aliases FROM search_source_worksheet;

-- +goose StatementBegin
CREATE TRIGGER search_insert_contributions AFTER INSERT ON contributions BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'CONTRIBUTION', 'CONTRIBUTION', source_id, subject_id, title, lead, body, aliases FROM search_source_contribution WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_update_contributions AFTER UPDATE OF event_id, text, state ON contributions BEGIN
    DELETE FROM search_documents WHERE part = 'CONTRIBUTION' AND source_id = new.id
        AND source_id NOT IN (SELECT source_id FROM search_source_contribution WHERE source_id = new.id);
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'CONTRIBUTION', 'CONTRIBUTION', source_id, subject_id, title, lead, body, aliases FROM search_source_contribution WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_delete_contributions AFTER DELETE ON contributions BEGIN
    DELETE FROM search_documents WHERE part IN ('CONTRIBUTION') AND source_id = old.id;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_insert_worksheets AFTER INSERT ON worksheets BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'WORKSHEET', 'WORKSHEET', source_id, subject_id, title, lead, body, aliases FROM search_source_worksheet WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_update_worksheets AFTER UPDATE OF event_id, title, answers ON worksheets BEGIN
    DELETE FROM search_documents WHERE part = 'WORKSHEET' AND source_id = new.id
        AND source_id NOT IN (SELECT source_id FROM search_source_worksheet WHERE source_id = new.id);
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'WORKSHEET', 'WORKSHEET', source_id, subject_id, title, lead, body, aliases FROM search_source_worksheet WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_delete_worksheets AFTER DELETE ON worksheets BEGIN
    DELETE FROM search_documents WHERE part IN ('WORKSHEET') AND source_id = old.id;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_insert_process_tool_texts AFTER INSERT ON process_tool_texts BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'TOOL', 'PROCESS_TOOL', source_id, subject_id, title, lead, body, aliases FROM search_source_tool WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_update_process_tool_texts AFTER UPDATE OF tool_id, title, purpose, occasion, steps, prepare, prompts, sheet ON process_tool_texts BEGIN
    DELETE FROM search_documents WHERE part = 'TOOL' AND source_id = new.id
        AND source_id NOT IN (SELECT source_id FROM search_source_tool WHERE source_id = new.id);
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'TOOL', 'PROCESS_TOOL', source_id, subject_id, title, lead, body, aliases FROM search_source_tool WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_delete_process_tool_texts AFTER DELETE ON process_tool_texts BEGIN
    DELETE FROM search_documents WHERE part IN ('TOOL') AND source_id = old.id;
END;
-- +goose StatementEnd

-- A tool has its texts after itself and loses them before, so that only its state counts.
-- +goose StatementBegin
CREATE TRIGGER search_update_process_tools AFTER UPDATE OF state ON process_tools WHEN old.state <> new.state BEGIN
    DELETE FROM search_documents WHERE part = 'TOOL' AND source_id IN (SELECT id FROM process_tool_texts WHERE tool_id = new.id)
        AND source_id NOT IN (SELECT source_id FROM search_source_tool WHERE source_id IN (SELECT id FROM process_tool_texts WHERE tool_id = new.id));
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'TOOL', 'PROCESS_TOOL', source_id, subject_id, title, lead, body, aliases FROM search_source_tool WHERE source_id IN (SELECT id FROM process_tool_texts WHERE tool_id = new.id)
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd

-- The house rule of an event says whether what was said in its room is found.
-- +goose StatementBegin
CREATE TRIGGER search_update_house_rule AFTER UPDATE OF house_rule ON events WHEN old.house_rule <> new.house_rule BEGIN
    DELETE FROM search_documents WHERE part = 'CONTRIBUTION' AND source_id IN (SELECT id FROM contributions WHERE event_id = new.id)
        AND source_id NOT IN (SELECT source_id FROM search_source_contribution WHERE source_id IN (SELECT id FROM contributions WHERE event_id = new.id));
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'CONTRIBUTION', 'CONTRIBUTION', source_id, subject_id, title, lead, body, aliases FROM search_source_contribution WHERE source_id IN (SELECT id FROM contributions WHERE event_id = new.id)
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
    DELETE FROM search_documents WHERE part = 'WORKSHEET' AND source_id IN (SELECT id FROM worksheets WHERE event_id = new.id)
        AND source_id NOT IN (SELECT source_id FROM search_source_worksheet WHERE source_id IN (SELECT id FROM worksheets WHERE event_id = new.id));
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'WORKSHEET', 'WORKSHEET', source_id, subject_id, title, lead, body, aliases FROM search_source_worksheet WHERE source_id IN (SELECT id FROM worksheets WHERE event_id = new.id)
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd

-- What was there before.
INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
SELECT part, kind, source_id, subject_id, title, lead, body, aliases FROM search_sources WHERE part IN ('CONTRIBUTION', 'TOOL', 'WORKSHEET');
