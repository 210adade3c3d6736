-- min_reader: 1
-- Units and people are nodes of one tree; their places, assignments and roles hold from a date on.
-- Days are julian day numbers; `until` and `left_on` are the first day on which it no longer holds.

CREATE TABLE node(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    code TEXT,
    name TEXT,
    level TEXT,
    title TEXT,
    email TEXT,
    hired_on INTEGER,
    left_on INTEGER,
    manager BLOB
);
CREATE INDEX node_ver ON node(ver);
CREATE INDEX node_code ON node(code) WHERE alive = 1;
CREATE INDEX node_name ON node(name) WHERE alive = 1;
CREATE INDEX node_manager ON node(manager) WHERE alive = 1;
CREATE INDEX node_level ON node(level) WHERE alive = 1;

CREATE TABLE placement(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    node BLOB,
    since INTEGER,
    parent BLOB
);
CREATE INDEX placement_ver ON placement(ver);
CREATE INDEX placement_node ON placement(node, since) WHERE alive = 1;
CREATE INDEX placement_parent ON placement(parent) WHERE alive = 1;

CREATE TABLE assignment(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    person BLOB,
    region BLOB,
    since INTEGER,
    until INTEGER
);
CREATE INDEX assignment_ver ON assignment(ver);
CREATE INDEX assignment_person ON assignment(person) WHERE alive = 1;
CREATE INDEX assignment_region ON assignment(region) WHERE alive = 1;

CREATE TABLE role(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    person BLOB,
    node BLOB,
    role TEXT,
    since INTEGER,
    until INTEGER
);
CREATE INDEX role_ver ON role(ver);
CREATE INDEX role_person ON role(person) WHERE alive = 1;
CREATE INDEX role_node ON role(node) WHERE alive = 1;

CREATE TABLE ramp(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    title TEXT,
    percent TEXT
);
CREATE INDEX ramp_ver ON ramp(ver);
