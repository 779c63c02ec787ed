-- Which addresses of the web were asked for and when, so that they are not asked for in vain again. Neither evidence nor a
-- projection: whatever is lost here is only fetched once more. See docs/adr/0006-capture.md.
CREATE TABLE visit (
    address  TEXT NOT NULL PRIMARY KEY,
    time     TEXT NOT NULL,
    etag     TEXT,
    modified TEXT
);
