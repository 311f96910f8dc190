-- What is said in rooms, filled in on sheets, and the ways of working together are found
-- too: three more parts of the search documents, made as in 00002. A contribution or a
-- sheet has its document as long as readers may see it and its event's house rule lets it
-- out of the room; a tool, in each of its languages, as long as it is offered. No document
-- holds a name of who wrote it.

-- +goose Up
-- modify "key_learnings" table
ALTER TABLE "key_learnings" ADD COLUMN "verbatim" boolean NOT NULL DEFAULT false, ADD COLUMN "unsupported_at" timestamptz NULL;
-- create index "keylearning_contribution_id" to table: "key_learnings"
CREATE INDEX "keylearning_contribution_id" ON "key_learnings" ("contribution_id");
-- create index "keylearning_unsupported_at" to table: "key_learnings"
CREATE INDEX "keylearning_unsupported_at" ON "key_learnings" ("unsupported_at");
-- create index "lessonevidence_contribution_id" to table: "lesson_evidences"
CREATE INDEX "lessonevidence_contribution_id" ON "lesson_evidences" ("contribution_id");

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
    tt.occasion || E'\n\n' || coalesce((SELECT string_agg((s.step ->> 'title') || E'\n\n' || (s.step ->> 'text'), E'\n\n' ORDER BY s.n) FROM jsonb_array_elements(CASE jsonb_typeof(tt.steps) WHEN 'array' THEN tt.steps ELSE '[]' END) WITH ORDINALITY s (step, n)), '')
        || E'\n\n' || coalesce((SELECT string_agg(p.text, E'\n\n' ORDER BY p.n) FROM jsonb_array_elements_text(CASE jsonb_typeof(tt.prepare) WHEN 'array' THEN tt.prepare ELSE '[]' END) WITH ORDINALITY p (text, n)), '')
        || E'\n\n' || coalesce((SELECT string_agg(p.text, E'\n\n' ORDER BY p.n) FROM jsonb_array_elements_text(CASE jsonb_typeof(tt.prompts) WHEN 'array' THEN tt.prompts ELSE '[]' END) WITH ORDINALITY p (text, n)), '')
        || E'\n\n' || coalesce((SELECT string_agg(f.field ->> 'label', E'\n\n' ORDER BY f.n) FROM jsonb_array_elements(CASE jsonb_typeof(tt.sheet) WHEN 'array' THEN tt.sheet ELSE '[]' END) WITH ORDINALITY f (field, n)), '') AS body,
    '' AS aliases
FROM process_tool_texts tt JOIN process_tools pt ON pt.id = tt.tool_id
WHERE pt.state = 'OFFERED';

-- What was written on a sheet, field by field and row by row; the questions of the sheet
-- are the tool's. It is a function because PostgreSQL expects a hundred rows of each of
-- three lists in lists, and would compile any statement that has them in it for seconds.
-- +goose StatementBegin
CREATE FUNCTION search_answers(answers jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce((SELECT string_agg(v.text, E'\n\n' ORDER BY v.n, v.m, v.k) FROM (
    SELECT a.n, 0 AS m, '' COLLATE "C" AS k, a.answer ->> 'text' AS text
    FROM jsonb_array_elements(CASE jsonb_typeof(answers) WHEN 'array' THEN answers ELSE '[]' END) WITH ORDINALITY a (answer, n)
    UNION ALL
    SELECT a.n, r.m, c.key COLLATE "C", c.value
    FROM jsonb_array_elements(CASE jsonb_typeof(answers) WHEN 'array' THEN answers ELSE '[]' END) WITH ORDINALITY a (answer, n),
        jsonb_array_elements(CASE jsonb_typeof(a.answer -> 'rows') WHEN 'array' THEN a.answer -> 'rows' ELSE '[]' END) WITH ORDINALITY r (cells, m),
        jsonb_each_text(r.cells) c (key, value)) AS v WHERE v.text <> ''), '');
-- +goose StatementEnd

-- A sheet on which nothing is written is not found.
CREATE VIEW search_source_worksheet AS
SELECT w.id AS source_id, w.id AS subject_id,
    w.title AS title,
    '' AS lead,
    search_answers(w.answers) AS body,
    '' AS aliases
FROM worksheets w JOIN events e ON e.id = w.event_id
WHERE e.house_rule <> 'STAYS' AND search_answers(w.answers) <> '';

CREATE OR REPLACE VIEW search_sources AS
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

CREATE INDEX search_documents_tool ON search_documents USING gin (words) WHERE part = 'TOOL';
CREATE INDEX search_documents_contribution_0 ON search_documents USING gin (words) WHERE part = 'CONTRIBUTION' AND bucket = 0;
CREATE INDEX search_documents_contribution_1 ON search_documents USING gin (words) WHERE part = 'CONTRIBUTION' AND bucket = 1;
CREATE INDEX search_documents_contribution_2 ON search_documents USING gin (words) WHERE part = 'CONTRIBUTION' AND bucket = 2;
CREATE INDEX search_documents_contribution_3 ON search_documents USING gin (words) WHERE part = 'CONTRIBUTION' AND bucket = 3;
CREATE INDEX search_documents_worksheet_0 ON search_documents USING gin (words) WHERE part = 'WORKSHEET' AND bucket = 0;
CREATE INDEX search_documents_worksheet_1 ON search_documents USING gin (words) WHERE part = 'WORKSHEET' AND bucket = 1;
CREATE INDEX search_documents_worksheet_2 ON search_documents USING gin (words) WHERE part = 'WORKSHEET' AND bucket = 2;
CREATE INDEX search_documents_worksheet_3 ON search_documents USING gin (words) WHERE part = 'WORKSHEET' AND bucket = 3;

-- +goose StatementBegin
CREATE FUNCTION search_follow_contributions() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.event_id, n.text, n.state) IS DISTINCT FROM (o.event_id, o.text, o.state));
    END IF;
    PERFORM search_refresh('CONTRIBUTION', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_insert AFTER INSERT ON contributions REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_contributions();
CREATE TRIGGER search_update AFTER UPDATE ON contributions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_contributions();
CREATE TRIGGER search_delete AFTER DELETE ON contributions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_contributions();

-- +goose StatementBegin
CREATE FUNCTION search_follow_worksheets() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.event_id, n.title, n.answers) IS DISTINCT FROM (o.event_id, o.title, o.answers));
    END IF;
    PERFORM search_refresh('WORKSHEET', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_insert AFTER INSERT ON worksheets REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_worksheets();
CREATE TRIGGER search_update AFTER UPDATE ON worksheets REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_worksheets();
CREATE TRIGGER search_delete AFTER DELETE ON worksheets REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_worksheets();

-- +goose StatementBegin
CREATE FUNCTION search_follow_process_tool_texts() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id
            WHERE (n.tool_id, n.title, n.purpose, n.occasion, n.steps, n.prepare, n.prompts, n.sheet) IS DISTINCT FROM (o.tool_id, o.title, o.purpose, o.occasion, o.steps, o.prepare, o.prompts, o.sheet));
    END IF;
    PERFORM search_refresh('TOOL', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_insert AFTER INSERT ON process_tool_texts REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_process_tool_texts();
CREATE TRIGGER search_update AFTER UPDATE ON process_tool_texts REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_process_tool_texts();
CREATE TRIGGER search_delete AFTER DELETE ON process_tool_texts REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_process_tool_texts();

-- A tool has its texts after itself and loses them before, so that only its state counts.
-- +goose StatementBegin
CREATE FUNCTION search_follow_process_tools() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
    PERFORM search_refresh('TOOL', ARRAY(SELECT t.id FROM process_tool_texts t JOIN new_rows n ON n.id = t.tool_id JOIN old_rows o ON o.id = n.id WHERE n.state <> o.state));
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_update AFTER UPDATE ON process_tools REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_process_tools();

-- The house rule of an event says whether what was said in its room is found.
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION search_follow_events() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids   uuid[];
    rooms uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.title, n.purpose, n.questions, n.place) IS DISTINCT FROM (o.title, o.purpose, o.questions, o.place));
        rooms := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE n.house_rule <> o.house_rule);
        IF cardinality(rooms) > 0 THEN
            PERFORM search_refresh('CONTRIBUTION', ARRAY(SELECT id FROM contributions WHERE event_id = ANY (rooms)));
            PERFORM search_refresh('WORKSHEET', ARRAY(SELECT id FROM worksheets WHERE event_id = ANY (rooms)));
        END IF;
    END IF;
    PERFORM search_refresh('EVENT', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd

-- What was there before.
INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases, words)
SELECT part, kind, source_id, subject_id, title, lead, body, aliases, search_words(title, lead, body, aliases)
FROM search_sources WHERE part IN ('CONTRIBUTION', 'TOOL', 'WORKSHEET');
