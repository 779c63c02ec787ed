-- Tables by what reads them, so that a page costs what it shows. All of them are projections; their rows are made anew.
DROP TABLE account;
CREATE TABLE account (
    id       TEXT   NOT NULL PRIMARY KEY,
    report   TEXT   NOT NULL,
    main     BIGINT NOT NULL,
    position BIGINT NOT NULL,
    entry    BIGINT NOT NULL,
    body     TEXT   NOT NULL
);
CREATE INDEX account_report ON account (report);

-- Which incident an account tells of, and its place among the incident's accounts.
DROP TABLE membership;
CREATE TABLE membership (
    account  TEXT   NOT NULL PRIMARY KEY,
    entry    BIGINT NOT NULL,
    incident TEXT   NOT NULL,
    position BIGINT NOT NULL
);
CREATE INDEX membership_incident ON membership (incident, position, account);

-- What lists show of an incident: "links" as they are printed. Both and "voices", how many origins there are, are null for one that
-- stands no more; "becomes" names the one that it was merged into.
DROP TABLE incident;
CREATE TABLE incident (
    id      TEXT   NOT NULL PRIMARY KEY,
    number  BIGINT NOT NULL,
    entry   BIGINT NOT NULL,
    becomes TEXT,
    voices  BIGINT,
    origins TEXT,
    links   TEXT
);
CREATE INDEX incident_number ON incident (number);
CREATE INDEX incident_voices ON incident (voices, number);

-- What lists are filtered, sorted and summed up by. "most_killed" and "most_injured" are the highest figure or -1, "rank" is that of the
-- grade, "decided" is 1 where people decided something; the others are as they were in the table of this name before.
DROP TABLE assessment;
CREATE TABLE assessment (
    incident       TEXT   NOT NULL PRIMARY KEY,
    number         BIGINT NOT NULL,
    entry          BIGINT NOT NULL,
    grade          TEXT   NOT NULL,
    rank           BIGINT NOT NULL,
    decided        BIGINT NOT NULL,
    day            TEXT   NOT NULL,
    date_earliest  TEXT,
    date_latest    TEXT,
    country        TEXT,
    latitude       DOUBLE PRECISION,
    longitude      DOUBLE PRECISION,
    killed_min     BIGINT,
    killed_max     BIGINT,
    injured_min    BIGINT,
    injured_max    BIGINT,
    casualties_min BIGINT,
    casualties_max BIGINT,
    most_killed    BIGINT NOT NULL,
    most_injured   BIGINT NOT NULL,
    places         TEXT   NOT NULL,
    belligerents   TEXT   NOT NULL,
    weapons        TEXT   NOT NULL
);
CREATE INDEX assessment_day ON assessment (day, number);
CREATE INDEX assessment_country ON assessment (country, day, number);
CREATE INDEX assessment_killed ON assessment (most_killed, number);
CREATE INDEX assessment_injured ON assessment (most_injured, number);
CREATE INDEX assessment_rank ON assessment (rank, number);

-- What is in force for an incident, and the entries of the decisions that it rests on, a JSON array.
CREATE TABLE ruling (
    incident  TEXT   NOT NULL PRIMARY KEY,
    entry     BIGINT NOT NULL,
    decisions TEXT   NOT NULL,
    body      TEXT   NOT NULL
);

-- The last entry that changed an incident, its links or what is in force.
CREATE TABLE revision (
    incident TEXT   NOT NULL PRIMARY KEY,
    entry    BIGINT NOT NULL,
    number   BIGINT NOT NULL
);
CREATE INDEX revision_entry ON revision (entry, number);

-- The accounts on whose incidents a decision shows up, beside those that it judges.
CREATE TABLE named (
    id      TEXT   NOT NULL PRIMARY KEY,
    entry   BIGINT NOT NULL,
    account TEXT   NOT NULL
);
CREATE INDEX named_account ON named (account, entry);
