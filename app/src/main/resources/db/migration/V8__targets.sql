-- Children and women among those killed, summed up like other figures, and what was hit, looked for like what was used. All of it is a
-- projection; the rows are made anew.
ALTER TABLE assessment ADD COLUMN children_min BIGINT;
ALTER TABLE assessment ADD COLUMN children_max BIGINT;
ALTER TABLE assessment ADD COLUMN women_min BIGINT;
ALTER TABLE assessment ADD COLUMN women_max BIGINT;
ALTER TABLE assessment ADD COLUMN targets TEXT NOT NULL DEFAULT '';
