-- What people search by: one document for each piece of text that is read under one
-- rule. Triggers keep the documents in step with the records, whoever writes those.
-- internal/platform/search asks them; its test compares them with the views below.
-- SQLite drops a table's triggers with the table: a later migration that makes one of
-- these tables anew has to make its search_ triggers anew too.

-- +goose Up
CREATE TABLE search_documents (
    id         integer PRIMARY KEY,
    part       text NOT NULL,        -- which rule it is read under, see internal/platform/search/parts.go
    source_id  text NOT NULL,        -- the row it is the text of
    kind       text NOT NULL,        -- what is found, as in the enum SearchKind
    subject_id text NOT NULL,        -- the record that is found
    title      text NOT NULL,
    lead       text NOT NULL,
    body       text NOT NULL,
    aliases    text NOT NULL,        -- found by, never shown
    UNIQUE (part, source_id)
);

-- The words, for beginnings of words; and every three letters in a row, for the roots
-- within Malay words. Which of the rows found count is decided in Go.
CREATE VIRTUAL TABLE search_words USING fts5 (title, lead, body, aliases, content = 'search_documents', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '3');
CREATE VIRTUAL TABLE search_trigrams USING fts5 (title, lead, body, aliases, content = 'search_documents', content_rowid = 'id', tokenize = 'trigram remove_diacritics 1');

-- +goose StatementBegin
CREATE TRIGGER search_documents_insert AFTER INSERT ON search_documents BEGIN
    INSERT INTO search_words (rowid, title, lead, body, aliases) VALUES (new.id, new.title, new.lead, new.body, new.aliases);
    INSERT INTO search_trigrams (rowid, title, lead, body, aliases) VALUES (new.id, new.title, new.lead, new.body, new.aliases);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_documents_delete AFTER DELETE ON search_documents BEGIN
    INSERT INTO search_words (search_words, rowid, title, lead, body, aliases) VALUES ('delete', old.id, old.title, old.lead, old.body, old.aliases);
    INSERT INTO search_trigrams (search_trigrams, rowid, title, lead, body, aliases) VALUES ('delete', old.id, old.title, old.lead, old.body, old.aliases);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_documents_update AFTER UPDATE ON search_documents BEGIN
    INSERT INTO search_words (search_words, rowid, title, lead, body, aliases) VALUES ('delete', old.id, old.title, old.lead, old.body, old.aliases);
    INSERT INTO search_trigrams (search_trigrams, rowid, title, lead, body, aliases) VALUES ('delete', old.id, old.title, old.lead, old.body, old.aliases);
    INSERT INTO search_words (rowid, title, lead, body, aliases) VALUES (new.id, new.title, new.lead, new.body, new.aliases);
    INSERT INTO search_trigrams (rowid, title, lead, body, aliases) VALUES (new.id, new.title, new.lead, new.body, new.aliases);
END;
-- +goose StatementEnd

-- The documents as they ought to be, one view for each part.

CREATE VIEW search_source_card AS
SELECT c.id AS source_id, c.id AS subject_id,
    c.name AS title,
    c.domain AS lead,
    '' AS body,
    '' AS aliases
FROM communities c;

CREATE VIEW search_source_content AS
SELECT c.id AS source_id, c.id AS subject_id,
    c.name AS title,
    c.domain AS lead,
    c.community || char(10, 10) || c.practice || char(10, 10) || c.charter AS body,
    '' AS aliases
FROM communities c;

CREATE VIEW search_source_organisation AS
SELECT o.id AS source_id, o.id AS subject_id,
    o.name || CASE o.short_name WHEN '' THEN '' ELSE ' (' || o.short_name || ')' END AS title,
    o.summary AS lead,
    '' AS body,
    '' AS aliases
FROM organisations o;

CREATE VIEW search_source_competency AS
SELECT cp.id AS source_id, cp.id AS subject_id,
    cp.name AS title,
    coalesce((SELECT group_concat(v, ', ') FROM (SELECT b.text AS v FROM competency_labels b WHERE b.competency_id = cp.id AND b.kind <> 'HIDDEN' ORDER BY b.id)), '') AS lead,
    cp.description AS body,
    coalesce((SELECT group_concat(v, ', ') FROM (SELECT b.text AS v FROM competency_labels b WHERE b.competency_id = cp.id AND b.kind = 'HIDDEN' ORDER BY b.id)), '') AS aliases
FROM competencies cp;

CREATE VIEW search_source_person AS
SELECT p.id AS source_id, p.id AS subject_id,
    p.name AS title,
    p.headline AS lead,
    p.practice AS body,
    '' AS aliases
FROM persons p;

CREATE VIEW search_source_event AS
SELECT e.id AS source_id, e.id AS subject_id,
    e.title AS title,
    e.purpose AS lead,
    coalesce((SELECT group_concat(v, char(10, 10)) FROM (SELECT value AS v FROM json_each(CAST(coalesce(e.questions, '[]') AS TEXT)) ORDER BY key)), '') || char(10, 10) || coalesce((SELECT group_concat(v, char(10, 10)) FROM (SELECT k.text AS v FROM key_learnings k WHERE k.event_id = e.id ORDER BY k.position, k.id)), '') || char(10, 10) || e.place AS body,
    '' AS aliases
FROM events e;

CREATE VIEW search_source_edition AS
SELECT ae.id AS source_id, ae.asset_id AS subject_id,
    ae.title AS title,
    ae.summary AS lead,
    coalesce((SELECT group_concat(v, char(10, 10)) FROM (SELECT s.heading || char(10, 10) || s.body AS v FROM asset_sections s WHERE s.edition_id = ae.id ORDER BY s.position, s.id)), '') AS body,
    '' AS aliases
FROM asset_editions ae;

CREATE VIEW search_source_version AS
SELECT lv.id AS source_id, lv.lesson_id AS subject_id,
    lv.title AS title,
    lv.lesson AS lead,
    lv.recommendation || char(10, 10) || lv.context AS body,
    '' AS aliases
FROM lesson_versions lv;

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
SELECT 'VERSION' AS part, 'LESSON' AS kind, source_id, subject_id, title, lead, body, aliases FROM search_source_version;

-- +goose StatementBegin
CREATE TRIGGER search_insert_communities AFTER INSERT ON communities BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'CARD', 'COMMUNITY', source_id, subject_id, title, lead, body, aliases FROM search_source_card WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'CONTENT', 'COMMUNITY', source_id, subject_id, title, lead, body, aliases FROM search_source_content WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_update_communities AFTER UPDATE OF name, domain, community, practice, charter ON communities BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'CARD', 'COMMUNITY', source_id, subject_id, title, lead, body, aliases FROM search_source_card WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'CONTENT', 'COMMUNITY', source_id, subject_id, title, lead, body, aliases FROM search_source_content WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_delete_communities AFTER DELETE ON communities BEGIN
    DELETE FROM search_documents WHERE part IN ('CARD', 'CONTENT') AND source_id = old.id;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_insert_organisations AFTER INSERT ON organisations BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'ORGANISATION', 'ORGANISATION', source_id, subject_id, title, lead, body, aliases FROM search_source_organisation WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_update_organisations AFTER UPDATE OF name, short_name, summary ON organisations BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'ORGANISATION', 'ORGANISATION', source_id, subject_id, title, lead, body, aliases FROM search_source_organisation WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_delete_organisations AFTER DELETE ON organisations BEGIN
    DELETE FROM search_documents WHERE part IN ('ORGANISATION') AND source_id = old.id;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_insert_competencies AFTER INSERT ON competencies BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'COMPETENCY', 'COMPETENCY', source_id, subject_id, title, lead, body, aliases FROM search_source_competency WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_update_competencies AFTER UPDATE OF name, description ON competencies BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'COMPETENCY', 'COMPETENCY', source_id, subject_id, title, lead, body, aliases FROM search_source_competency WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_delete_competencies AFTER DELETE ON competencies BEGIN
    DELETE FROM search_documents WHERE part IN ('COMPETENCY') AND source_id = old.id;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_insert_competency_labels AFTER INSERT ON competency_labels BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'COMPETENCY', 'COMPETENCY', source_id, subject_id, title, lead, body, aliases FROM search_source_competency WHERE source_id = new.competency_id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_update_competency_labels AFTER UPDATE OF competency_id, kind, text ON competency_labels BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'COMPETENCY', 'COMPETENCY', source_id, subject_id, title, lead, body, aliases FROM search_source_competency WHERE source_id = new.competency_id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'COMPETENCY', 'COMPETENCY', source_id, subject_id, title, lead, body, aliases FROM search_source_competency WHERE source_id = old.competency_id AND old.competency_id <> new.competency_id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_delete_competency_labels AFTER DELETE ON competency_labels BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'COMPETENCY', 'COMPETENCY', source_id, subject_id, title, lead, body, aliases FROM search_source_competency WHERE source_id = old.competency_id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_insert_persons AFTER INSERT ON persons BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'PERSON', 'PERSON', source_id, subject_id, title, lead, body, aliases FROM search_source_person WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_update_persons AFTER UPDATE OF name, headline, practice ON persons BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'PERSON', 'PERSON', source_id, subject_id, title, lead, body, aliases FROM search_source_person WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_delete_persons AFTER DELETE ON persons BEGIN
    DELETE FROM search_documents WHERE part IN ('PERSON') AND source_id = old.id;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_insert_events AFTER INSERT ON events BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'EVENT', 'EVENT', source_id, subject_id, title, lead, body, aliases FROM search_source_event WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_update_events AFTER UPDATE OF title, purpose, questions, place ON events BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'EVENT', 'EVENT', source_id, subject_id, title, lead, body, aliases FROM search_source_event WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_delete_events AFTER DELETE ON events BEGIN
    DELETE FROM search_documents WHERE part IN ('EVENT') AND source_id = old.id;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_insert_key_learnings AFTER INSERT ON key_learnings BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'EVENT', 'EVENT', source_id, subject_id, title, lead, body, aliases FROM search_source_event WHERE source_id = new.event_id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_update_key_learnings AFTER UPDATE OF event_id, position, text ON key_learnings BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'EVENT', 'EVENT', source_id, subject_id, title, lead, body, aliases FROM search_source_event WHERE source_id = new.event_id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'EVENT', 'EVENT', source_id, subject_id, title, lead, body, aliases FROM search_source_event WHERE source_id = old.event_id AND old.event_id <> new.event_id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_delete_key_learnings AFTER DELETE ON key_learnings BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'EVENT', 'EVENT', source_id, subject_id, title, lead, body, aliases FROM search_source_event WHERE source_id = old.event_id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_insert_asset_editions AFTER INSERT ON asset_editions BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'EDITION', 'ASSET', source_id, subject_id, title, lead, body, aliases FROM search_source_edition WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_update_asset_editions AFTER UPDATE OF title, summary ON asset_editions BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'EDITION', 'ASSET', source_id, subject_id, title, lead, body, aliases FROM search_source_edition WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_delete_asset_editions AFTER DELETE ON asset_editions BEGIN
    DELETE FROM search_documents WHERE part IN ('EDITION') AND source_id = old.id;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_insert_asset_sections AFTER INSERT ON asset_sections BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'EDITION', 'ASSET', source_id, subject_id, title, lead, body, aliases FROM search_source_edition WHERE source_id = new.edition_id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_update_asset_sections AFTER UPDATE OF edition_id, position, heading, body ON asset_sections BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'EDITION', 'ASSET', source_id, subject_id, title, lead, body, aliases FROM search_source_edition WHERE source_id = new.edition_id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'EDITION', 'ASSET', source_id, subject_id, title, lead, body, aliases FROM search_source_edition WHERE source_id = old.edition_id AND old.edition_id <> new.edition_id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_delete_asset_sections AFTER DELETE ON asset_sections BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'EDITION', 'ASSET', source_id, subject_id, title, lead, body, aliases FROM search_source_edition WHERE source_id = old.edition_id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_insert_lesson_versions AFTER INSERT ON lesson_versions BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'VERSION', 'LESSON', source_id, subject_id, title, lead, body, aliases FROM search_source_version WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_update_lesson_versions AFTER UPDATE OF title, lesson, recommendation, context ON lesson_versions BEGIN
    INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
    SELECT 'VERSION', 'LESSON', source_id, subject_id, title, lead, body, aliases FROM search_source_version WHERE source_id = new.id
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead, body = excluded.body, aliases = excluded.aliases;
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER search_delete_lesson_versions AFTER DELETE ON lesson_versions BEGIN
    DELETE FROM search_documents WHERE part IN ('VERSION') AND source_id = old.id;
END;
-- +goose StatementEnd

-- What was there before.
INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases)
SELECT part, kind, source_id, subject_id, title, lead, body, aliases FROM search_sources;
