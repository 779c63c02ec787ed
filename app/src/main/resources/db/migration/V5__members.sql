-- Who may do what. No projection: nothing of it stands in the journal, which must not hold what can be erased.
CREATE TABLE member (
    name     TEXT NOT NULL PRIMARY KEY,
    role     TEXT NOT NULL,
    profile  TEXT,
    password TEXT NOT NULL,
    since    TEXT NOT NULL,
    blocked  TEXT
);

-- Log-ins and tokens of members, by the SHA-256 of the secret; the secret itself is kept nowhere.
CREATE TABLE pass (
    digest  TEXT NOT NULL PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,
    member  TEXT NOT NULL,
    kind    TEXT NOT NULL,
    scopes  TEXT NOT NULL,
    label   TEXT NOT NULL,
    since   TEXT NOT NULL,
    expires TEXT NOT NULL
);
CREATE INDEX pass_member ON pass (member);
