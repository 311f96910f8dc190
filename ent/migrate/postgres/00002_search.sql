-- What people search by: one document for each piece of text that is read under one
-- rule. Triggers keep the documents in step with the records, whoever writes those.
-- internal/platform/search asks them; its test compares them with the views below.

-- +goose Up
CREATE TABLE search_documents (
    part       varchar NOT NULL,        -- which rule it is read under, see internal/platform/search/parts.go
    source_id  uuid    NOT NULL,        -- the row it is the text of
    kind       varchar NOT NULL,        -- what is found, as in the enum SearchKind
    subject_id uuid    NOT NULL,        -- the record that is found
    title      text    NOT NULL,        -- weight A
    lead       text    NOT NULL,        -- weight B
    body       text    NOT NULL,        -- weight C
    aliases    text    NOT NULL,        -- weight B; found by, never shown
    words      tsvector NOT NULL,
    -- The order in which documents are looked at, which has nothing to do with what else
    -- there is: a sixteenth of all is in bucket 0, a sixteenth in 1, an eighth in 2, the
    -- rest in 3. Of a word that ten thousand documents have, the first two suffice.
    bucket     smallint NOT NULL GENERATED ALWAYS AS (CASE right(subject_id::text, 1) WHEN '0' THEN 0 WHEN '8' THEN 1 WHEN '4' THEN 2 WHEN 'c' THEN 2 ELSE 3 END) STORED,
    PRIMARY KEY (part, source_id)
);

-- Words without accents, in small letters. What PostgreSQL's parser would take for an
-- address, a path, a number with a sign or a compound becomes space first, so that words
-- are runs of letters and digits and nothing else, whatever the locale.
-- +goose StatementBegin
CREATE FUNCTION search_fold(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN octet_length(written) = char_length(written)
    THEN translate(lower(written), '-./@&<+~_', '         ')
    ELSE translate(
        lower(regexp_replace(normalize(written, NFD), U&'[\0300-\036F]', '', 'g')),
        U&'-./@&<+~_\00A0\00A1\00A7\00AB\00AD\00B6\00B7\00BB\00BF\200B\200C\200D\2010\2011\2012\2013\2014\2015\2018\2019\201A\201C\201D\201E\2022\2026\2032\2033\2039\203A\2192\3001\3002\FEFF',
        repeat(' ', 43)) END;
-- +goose StatementEnd

-- Each word as written, and its English and its Malay stem. PostgreSQL has no Malay
-- stemmer; the Indonesian one serves both, for they form their words alike.
-- +goose StatementBegin
CREATE FUNCTION search_lexemes(folded text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_tsvector('pg_catalog.simple', folded) || to_tsvector('pg_catalog.english', folded) || to_tsvector('pg_catalog.indonesian', folded);
-- +goose StatementEnd

-- A tsvector holds at most 1 MB, and a text beyond it would make its writer fail: of
-- the longest reports the first 100,000 characters are found (60,000 where a character
-- takes several bytes).
-- +goose StatementBegin
CREATE FUNCTION search_words(title text, lead text, body text, aliases text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(search_lexemes(search_fold(left(title, 2000))), 'A')
    || setweight(search_lexemes(search_fold(left(lead, 20000) || ' ' || left(aliases, 10000))), 'B')
    || setweight(search_lexemes(search_fold(CASE WHEN octet_length(left(body, 100000)) <= 250000 THEN left(body, 100000) ELSE left(body, 60000) END)), 'C');
-- +goose StatementEnd

-- What to look for: every word, as written (the last one also as a beginning) or by a
-- stem. The words hold letters and digits only. "ber" + word is the Malay word for
-- having the thing, whose stem the stemmer keeps apart.
-- +goose StatementBegin
CREATE FUNCTION search_query(words text[], unfinished boolean) RETURNS tsquery LANGUAGE plpgsql STABLE PARALLEL SAFE
AS $$
DECLARE
    word  text;
    one   tsquery;
    whole tsquery;
BEGIN
    FOREACH word IN ARRAY words LOOP
        SELECT to_tsquery('pg_catalog.simple', string_agg(lexeme, ' | ')) INTO one FROM (
            SELECT CASE WHEN unfinished AND word = words[cardinality(words)] AND char_length(word) >= 3 THEN word || ':*' ELSE word END
            UNION
            SELECT stem FROM unnest(ts_lexize('pg_catalog.english_stem', word) || ts_lexize('pg_catalog.indonesian_stem', word)
                || ts_lexize('pg_catalog.indonesian_stem', 'ber' || word)) AS stem
            WHERE stem NOT IN (word, '')) AS form (lexeme);
        whole := CASE WHEN whole IS NULL THEN one ELSE whole && one END;
    END LOOP;
    RETURN whole;
END
$$;
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
    c.community || E'\n\n' || c.practice || E'\n\n' || c.charter AS body,
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
    coalesce((SELECT string_agg(b.text, ', ' ORDER BY b.id) FROM competency_labels b WHERE b.competency_id = cp.id AND b.kind <> 'HIDDEN'), '') AS lead,
    cp.description AS body,
    coalesce((SELECT string_agg(b.text, ', ' ORDER BY b.id) FROM competency_labels b WHERE b.competency_id = cp.id AND b.kind = 'HIDDEN'), '') AS aliases
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
    coalesce((SELECT string_agg(q.text, E'\n\n' ORDER BY q.n) FROM jsonb_array_elements_text(CASE jsonb_typeof(e.questions) WHEN 'array' THEN e.questions ELSE '[]' END) WITH ORDINALITY q (text, n)), '') || E'\n\n' || coalesce((SELECT string_agg(k.text, E'\n\n' ORDER BY k.position, k.id) FROM key_learnings k WHERE k.event_id = e.id), '') || E'\n\n' || e.place AS body,
    '' AS aliases
FROM events e;

CREATE VIEW search_source_edition AS
SELECT ae.id AS source_id, ae.asset_id AS subject_id,
    ae.title AS title,
    ae.summary AS lead,
    coalesce((SELECT string_agg(s.heading || E'\n\n' || s.body, E'\n\n' ORDER BY s.position, s.id) FROM asset_sections s WHERE s.edition_id = ae.id), '') AS body,
    '' AS aliases
FROM asset_editions ae;

CREATE VIEW search_source_version AS
SELECT lv.id AS source_id, lv.lesson_id AS subject_id,
    lv.title AS title,
    lv.lesson AS lead,
    lv.recommendation || E'\n\n' || lv.context AS body,
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


-- One index a part, so that each is searched under its own rule and none pays for
-- another; of the large parts one a bucket.
CREATE INDEX search_documents_card ON search_documents USING gin (words) WHERE part = 'CARD';
CREATE INDEX search_documents_content ON search_documents USING gin (words) WHERE part = 'CONTENT';
CREATE INDEX search_documents_organisation ON search_documents USING gin (words) WHERE part = 'ORGANISATION';
CREATE INDEX search_documents_competency ON search_documents USING gin (words) WHERE part = 'COMPETENCY';
CREATE INDEX search_documents_person_0 ON search_documents USING gin (words) WHERE part = 'PERSON' AND bucket = 0;
CREATE INDEX search_documents_person_1 ON search_documents USING gin (words) WHERE part = 'PERSON' AND bucket = 1;
CREATE INDEX search_documents_person_2 ON search_documents USING gin (words) WHERE part = 'PERSON' AND bucket = 2;
CREATE INDEX search_documents_person_3 ON search_documents USING gin (words) WHERE part = 'PERSON' AND bucket = 3;
CREATE INDEX search_documents_event_0 ON search_documents USING gin (words) WHERE part = 'EVENT' AND bucket = 0;
CREATE INDEX search_documents_event_1 ON search_documents USING gin (words) WHERE part = 'EVENT' AND bucket = 1;
CREATE INDEX search_documents_event_2 ON search_documents USING gin (words) WHERE part = 'EVENT' AND bucket = 2;
CREATE INDEX search_documents_event_3 ON search_documents USING gin (words) WHERE part = 'EVENT' AND bucket = 3;
CREATE INDEX search_documents_edition_0 ON search_documents USING gin (words) WHERE part = 'EDITION' AND bucket = 0;
CREATE INDEX search_documents_edition_1 ON search_documents USING gin (words) WHERE part = 'EDITION' AND bucket = 1;
CREATE INDEX search_documents_edition_2 ON search_documents USING gin (words) WHERE part = 'EDITION' AND bucket = 2;
CREATE INDEX search_documents_edition_3 ON search_documents USING gin (words) WHERE part = 'EDITION' AND bucket = 3;
CREATE INDEX search_documents_version_0 ON search_documents USING gin (words) WHERE part = 'VERSION' AND bucket = 0;
CREATE INDEX search_documents_version_1 ON search_documents USING gin (words) WHERE part = 'VERSION' AND bucket = 1;
CREATE INDEX search_documents_version_2 ON search_documents USING gin (words) WHERE part = 'VERSION' AND bucket = 2;
CREATE INDEX search_documents_version_3 ON search_documents USING gin (words) WHERE part = 'VERSION' AND bucket = 3;

-- Brings the documents of some rows of one part to what they ought to be. The documents
-- are locked first: whoever writes another section of the same report meanwhile waits,
-- and then reads what we wrote.
-- +goose StatementBegin
CREATE FUNCTION search_refresh(wanted varchar, ids uuid[]) RETURNS void LANGUAGE plpgsql
AS $$
BEGIN
    IF cardinality(ids) = 0 THEN
        RETURN;
    END IF;
    PERFORM 1 FROM search_documents WHERE part = wanted AND source_id = ANY (ids) ORDER BY source_id FOR UPDATE;
    DELETE FROM search_documents d WHERE d.part = wanted AND d.source_id = ANY (ids)
        AND NOT EXISTS (SELECT 1 FROM search_sources s WHERE s.part = wanted AND s.source_id = d.source_id);
    INSERT INTO search_documents AS d (part, kind, source_id, subject_id, title, lead, body, aliases, words)
    SELECT s.part, s.kind, s.source_id, s.subject_id, s.title, s.lead, s.body, s.aliases, search_words(s.title, s.lead, s.body, s.aliases)
    FROM search_sources s WHERE s.part = wanted AND s.source_id = ANY (ids)
    ON CONFLICT (part, source_id) DO UPDATE
    SET subject_id = excluded.subject_id, title = excluded.title, lead = excluded.lead,
        body = excluded.body, aliases = excluded.aliases, words = excluded.words;
END
$$;
-- +goose StatementEnd

-- The triggers run once a statement, however many rows it writes.

-- +goose StatementBegin
CREATE FUNCTION search_follow_communities() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.name, n.domain, n.community, n.practice, n.charter) IS DISTINCT FROM (o.name, o.domain, o.community, o.practice, o.charter));
    END IF;
    PERFORM search_refresh('CARD', ids);
    PERFORM search_refresh('CONTENT', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_insert AFTER INSERT ON communities REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_communities();
CREATE TRIGGER search_update AFTER UPDATE ON communities REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_communities();
CREATE TRIGGER search_delete AFTER DELETE ON communities REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_communities();

-- +goose StatementBegin
CREATE FUNCTION search_follow_organisations() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.name, n.short_name, n.summary) IS DISTINCT FROM (o.name, o.short_name, o.summary));
    END IF;
    PERFORM search_refresh('ORGANISATION', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_insert AFTER INSERT ON organisations REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_organisations();
CREATE TRIGGER search_update AFTER UPDATE ON organisations REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_organisations();
CREATE TRIGGER search_delete AFTER DELETE ON organisations REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_organisations();

-- +goose StatementBegin
CREATE FUNCTION search_follow_competencies() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.name, n.description) IS DISTINCT FROM (o.name, o.description));
    END IF;
    PERFORM search_refresh('COMPETENCY', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_insert AFTER INSERT ON competencies REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_competencies();
CREATE TRIGGER search_update AFTER UPDATE ON competencies REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_competencies();
CREATE TRIGGER search_delete AFTER DELETE ON competencies REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_competencies();

-- +goose StatementBegin
CREATE FUNCTION search_follow_competency_labels() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT DISTINCT competency_id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT DISTINCT competency_id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.competency_id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.competency_id, n.kind, n.text) IS DISTINCT FROM (o.competency_id, o.kind, o.text)
            UNION SELECT o.competency_id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE n.competency_id <> o.competency_id);
    END IF;
    PERFORM search_refresh('COMPETENCY', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_insert AFTER INSERT ON competency_labels REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_competency_labels();
CREATE TRIGGER search_update AFTER UPDATE ON competency_labels REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_competency_labels();
CREATE TRIGGER search_delete AFTER DELETE ON competency_labels REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_competency_labels();

-- +goose StatementBegin
CREATE FUNCTION search_follow_persons() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.name, n.headline, n.practice) IS DISTINCT FROM (o.name, o.headline, o.practice));
    END IF;
    PERFORM search_refresh('PERSON', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_insert AFTER INSERT ON persons REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_persons();
CREATE TRIGGER search_update AFTER UPDATE ON persons REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_persons();
CREATE TRIGGER search_delete AFTER DELETE ON persons REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_persons();

-- +goose StatementBegin
CREATE FUNCTION search_follow_events() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.title, n.purpose, n.questions, n.place) IS DISTINCT FROM (o.title, o.purpose, o.questions, o.place));
    END IF;
    PERFORM search_refresh('EVENT', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_insert AFTER INSERT ON events REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_events();
CREATE TRIGGER search_update AFTER UPDATE ON events REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_events();
CREATE TRIGGER search_delete AFTER DELETE ON events REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_events();

-- +goose StatementBegin
CREATE FUNCTION search_follow_key_learnings() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT DISTINCT event_id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT DISTINCT event_id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.event_id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.event_id, n.position, n.text) IS DISTINCT FROM (o.event_id, o.position, o.text)
            UNION SELECT o.event_id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE n.event_id <> o.event_id);
    END IF;
    PERFORM search_refresh('EVENT', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_insert AFTER INSERT ON key_learnings REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_key_learnings();
CREATE TRIGGER search_update AFTER UPDATE ON key_learnings REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_key_learnings();
CREATE TRIGGER search_delete AFTER DELETE ON key_learnings REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_key_learnings();

-- +goose StatementBegin
CREATE FUNCTION search_follow_asset_editions() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.title, n.summary) IS DISTINCT FROM (o.title, o.summary));
    END IF;
    PERFORM search_refresh('EDITION', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_insert AFTER INSERT ON asset_editions REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_asset_editions();
CREATE TRIGGER search_update AFTER UPDATE ON asset_editions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_asset_editions();
CREATE TRIGGER search_delete AFTER DELETE ON asset_editions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_asset_editions();

-- +goose StatementBegin
CREATE FUNCTION search_follow_asset_sections() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT DISTINCT edition_id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT DISTINCT edition_id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.edition_id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.edition_id, n.position, n.heading, n.body) IS DISTINCT FROM (o.edition_id, o.position, o.heading, o.body)
            UNION SELECT o.edition_id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE n.edition_id <> o.edition_id);
    END IF;
    PERFORM search_refresh('EDITION', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_insert AFTER INSERT ON asset_sections REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_asset_sections();
CREATE TRIGGER search_update AFTER UPDATE ON asset_sections REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_asset_sections();
CREATE TRIGGER search_delete AFTER DELETE ON asset_sections REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_asset_sections();

-- +goose StatementBegin
CREATE FUNCTION search_follow_lesson_versions() RETURNS trigger LANGUAGE plpgsql
AS $$
DECLARE
    ids uuid[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        ids := ARRAY(SELECT id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        ids := ARRAY(SELECT id FROM old_rows);
    ELSE
        ids := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id WHERE (n.title, n.lesson, n.recommendation, n.context) IS DISTINCT FROM (o.title, o.lesson, o.recommendation, o.context));
    END IF;
    PERFORM search_refresh('VERSION', ids);
    RETURN NULL;
END
$$;
-- +goose StatementEnd
CREATE TRIGGER search_insert AFTER INSERT ON lesson_versions REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_lesson_versions();
CREATE TRIGGER search_update AFTER UPDATE ON lesson_versions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_lesson_versions();
CREATE TRIGGER search_delete AFTER DELETE ON lesson_versions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION search_follow_lesson_versions();

-- What was there before.
INSERT INTO search_documents (part, kind, source_id, subject_id, title, lead, body, aliases, words)
SELECT part, kind, source_id, subject_id, title, lead, body, aliases, search_words(title, lead, body, aliases) FROM search_sources;
