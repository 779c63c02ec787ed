-- What rules suggest; "assessment" holds what is in force, which is the same until people decide otherwise.
CREATE TABLE suggestion (
    incident TEXT   NOT NULL PRIMARY KEY,
    entry    BIGINT NOT NULL,
    body     TEXT   NOT NULL
);
INSERT INTO suggestion SELECT incident, entry, body FROM assessment;

-- The entries of the decisions that an assessment rests on, a JSON array.
ALTER TABLE assessment ADD COLUMN decisions TEXT NOT NULL DEFAULT '[]';

-- What people decided, by the number of the journal entry. Of one that was withdrawn only that stands here, and by which entry.
CREATE TABLE decision (
    entry     BIGINT NOT NULL PRIMARY KEY,
    withdrawn BIGINT,
    time      TEXT,
    author    TEXT,
    reason    TEXT,
    kind      TEXT,
    body      TEXT
);
