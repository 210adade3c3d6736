-- min_reader: 1
-- Days off and make-up days that differ from the table that ships; `date` is a julian day number.

CREATE TABLE day(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    date INTEGER,
    kind TEXT,
    name TEXT
);
CREATE INDEX day_ver ON day(ver);
