-- Which incident an account tells of.
CREATE TABLE membership (
    account  TEXT   NOT NULL PRIMARY KEY,
    entry    BIGINT NOT NULL,
    incident TEXT   NOT NULL
);
CREATE INDEX membership_incident ON membership (incident);

-- What lists are filtered and sorted by. "number" is that of the incident's id, "day" the earliest day or the empty text; the words of
-- names are folded and stand between spaces, one name from the next by a bar, so that a whole word can be looked for.
ALTER TABLE assessment ADD COLUMN number BIGINT NOT NULL DEFAULT 0;
ALTER TABLE assessment ADD COLUMN day TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment ADD COLUMN places TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment ADD COLUMN latitude DOUBLE PRECISION;
ALTER TABLE assessment ADD COLUMN longitude DOUBLE PRECISION;
ALTER TABLE assessment ADD COLUMN belligerents TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment ADD COLUMN weapons TEXT NOT NULL DEFAULT '';
CREATE INDEX incident_number ON incident (number);
CREATE INDEX assessment_day ON assessment (day, number);

-- The version of the tables that the rows of the projections were made for; older rows are made anew from the journal.
CREATE TABLE projected (version BIGINT NOT NULL);
INSERT INTO projected VALUES (0);
CREATE UNIQUE INDEX report_entry ON report (entry);

-- Reports, with the entry of the decision by which one counts no more.
ALTER TABLE decision ADD COLUMN report TEXT;
CREATE INDEX decision_report ON decision (report);
CREATE VIEW listed AS SELECT report.*, (
    SELECT MAX(decision.entry) FROM decision WHERE decision.report = report.id AND decision.withdrawn IS NULL
) AS retracted FROM report;
