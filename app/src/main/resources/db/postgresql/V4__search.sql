-- The words of reports, folded and with single spaces between, and PostgreSQL's full-text index over them: A people, B places,
-- C quotes, D all the text.
CREATE TABLE search (
    entry  BIGINT NOT NULL PRIMARY KEY,
    report TEXT   NOT NULL,
    people TEXT   NOT NULL,
    places TEXT   NOT NULL,
    quotes TEXT   NOT NULL,
    words  TEXT   NOT NULL,
    lexemes TSVECTOR NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('simple'::regconfig, people), 'A') || setweight(to_tsvector('simple'::regconfig, places), 'B')
        || setweight(to_tsvector('simple'::regconfig, quotes), 'C') || setweight(to_tsvector('simple'::regconfig, words), 'D')
    ) STORED
);
CREATE INDEX search_lexemes ON search USING GIN (lexemes);
