-- Portable SQL: the one type whose name differs between databases is the placeholder ${bytes}.

-- The record itself. Rows are only ever added; see docs/adr/0004-journal.md for what is hashed.
CREATE TABLE journal (
    sequence BIGINT NOT NULL PRIMARY KEY,
    time     TEXT   NOT NULL,
    author   TEXT   NOT NULL,
    kind     TEXT   NOT NULL,
    reason   TEXT   NOT NULL,
    payload  TEXT   NOT NULL,
    previous TEXT   NOT NULL,
    hash     TEXT   NOT NULL
);

-- The documents as they were captured, by their digest, deflated (RFC 1950).
CREATE TABLE original (
    sha256   TEXT      NOT NULL PRIMARY KEY,
    length   BIGINT    NOT NULL,
    deflated ${bytes}  NOT NULL
);

-- Below stand projections: all of it follows from the journal and can be deleted and made again.
-- "entry" is the sequence of the journal entry that a row comes from; "body" is canonical JSON.
CREATE TABLE report (
    id        TEXT   NOT NULL PRIMARY KEY,
    entry     BIGINT NOT NULL,
    added     TEXT   NOT NULL,
    sha256    TEXT   NOT NULL,
    source    TEXT,
    url       TEXT,
    title     TEXT,
    published TEXT,
    language  TEXT   NOT NULL,
    accounts  BIGINT NOT NULL
);

CREATE TABLE account (
    id       TEXT   NOT NULL PRIMARY KEY,
    report   TEXT   NOT NULL,
    entry    BIGINT NOT NULL,
    position BIGINT NOT NULL,
    body     TEXT   NOT NULL
);
CREATE INDEX account_report ON account (report);

CREATE TABLE aggregate (
    id     TEXT   NOT NULL PRIMARY KEY,
    report TEXT   NOT NULL,
    entry  BIGINT NOT NULL,
    body   TEXT   NOT NULL
);

-- "becomes" names the incident that this one was merged into; both it and "body" are null for one withdrawn.
CREATE TABLE incident (
    id      TEXT   NOT NULL PRIMARY KEY,
    number  BIGINT NOT NULL,
    entry   BIGINT NOT NULL,
    body    TEXT,
    becomes TEXT
);

CREATE TABLE assessment (
    incident       TEXT   NOT NULL PRIMARY KEY,
    entry          BIGINT NOT NULL,
    grade          TEXT   NOT NULL,
    date_earliest  TEXT,
    date_latest    TEXT,
    country        TEXT,
    killed_min     BIGINT,
    killed_max     BIGINT,
    injured_min    BIGINT,
    injured_max    BIGINT,
    casualties_min BIGINT,
    casualties_max BIGINT,
    body           TEXT   NOT NULL
);
