-- min_reader: 1
-- Plans, their versions, and the targets: a row of twelve months for each version, node, measure
-- and product line ('' = all products). Amounts are integers of the measure's unit; m01 … m12 are
-- the months of the fiscal year, absent where nothing is set. Quarters and years are sums.

CREATE TABLE measure(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    name TEXT,
    title TEXT,
    kind TEXT,
    metric TEXT
);
CREATE INDEX measure_ver ON measure(ver);

CREATE TABLE quota_plan(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    name TEXT,
    year INTEGER,
    measures TEXT,
    by_line INTEGER
);
CREATE INDEX quota_plan_ver ON quota_plan(ver);

CREATE TABLE quota_version(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    plan BLOB,
    number INTEGER,
    state TEXT,
    note TEXT,
    at TEXT,
    author BLOB,
    snapshot TEXT,
    based_on BLOB
);
CREATE INDEX quota_version_ver ON quota_version(ver);
CREATE INDEX quota_version_plan ON quota_version(plan) WHERE alive = 1;
CREATE INDEX quota_version_based_on ON quota_version(based_on) WHERE alive = 1;
CREATE INDEX quota_version_author ON quota_version(author) WHERE alive = 1;

CREATE TABLE quota(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    node BLOB,
    version BLOB,
    measure TEXT,
    line TEXT,
    m01 INTEGER,
    m02 INTEGER,
    m03 INTEGER,
    m04 INTEGER,
    m05 INTEGER,
    m06 INTEGER,
    m07 INTEGER,
    m08 INTEGER,
    m09 INTEGER,
    m10 INTEGER,
    m11 INTEGER,
    m12 INTEGER
);
CREATE INDEX quota_ver ON quota(ver);
CREATE INDEX quota_version_slice ON quota(version, measure, line) WHERE alive = 1;
CREATE INDEX quota_node ON quota(node) WHERE alive = 1;

-- What is set on one cell only: a lock with its reason, bounds, that it was typed by hand.
CREATE TABLE quota_mark(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    node BLOB,
    version BLOB,
    measure TEXT,
    line TEXT,
    month INTEGER,
    locked INTEGER,
    reason TEXT,
    floor INTEGER,
    cap INTEGER,
    typed INTEGER
);
CREATE INDEX quota_mark_ver ON quota_mark(ver);
CREATE INDEX quota_mark_version ON quota_mark(version, measure, line) WHERE alive = 1;
CREATE INDEX quota_mark_node ON quota_mark(node) WHERE alive = 1;

-- How the children of a node get their parts: the method, and the weights that it gave (JSON), so
-- that a later change follows the same way and an explanation can be replayed.
CREATE TABLE quota_split(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    node BLOB,
    version BLOB,
    measure TEXT,
    line TEXT,
    method TEXT,
    params TEXT,
    step INTEGER,
    buffer INTEGER,
    by_months INTEGER,
    parts TEXT
);
CREATE INDEX quota_split_ver ON quota_split(ver);
CREATE INDEX quota_split_version ON quota_split(version, measure, line) WHERE alive = 1;
CREATE INDEX quota_split_node ON quota_split(node) WHERE alive = 1;
