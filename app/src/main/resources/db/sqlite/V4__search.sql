-- The words of reports, folded and with single spaces between, and SQLite's full-text index over them.
CREATE TABLE search (
    entry  INTEGER NOT NULL PRIMARY KEY,
    report TEXT    NOT NULL,
    people TEXT    NOT NULL,
    places TEXT    NOT NULL,
    quotes TEXT    NOT NULL,
    words  TEXT    NOT NULL
);
CREATE VIRTUAL TABLE search_index USING fts5(
    people, places, quotes, words, content = 'search', content_rowid = 'entry', tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TRIGGER search_inserted AFTER INSERT ON search BEGIN
    INSERT INTO search_index (rowid, people, places, quotes, words)
    VALUES (new.entry, new.people, new.places, new.quotes, new.words);
END;
CREATE TRIGGER search_deleted AFTER DELETE ON search BEGIN
    INSERT INTO search_index (search_index, rowid, people, places, quotes, words)
    VALUES ('delete', old.entry, old.people, old.places, old.quotes, old.words);
END;
CREATE TRIGGER search_updated AFTER UPDATE ON search BEGIN
    INSERT INTO search_index (search_index, rowid, people, places, quotes, words)
    VALUES ('delete', old.entry, old.people, old.places, old.quotes, old.words);
    INSERT INTO search_index (rowid, people, places, quotes, words)
    VALUES (new.entry, new.people, new.places, new.quotes, new.words);
END;
