-- min_reader: 1
-- Rules that say when the data of a customer is right, and what people said is right although a rule
-- says otherwise. `kind` is a key of the catalogue, `params` JSON as that kind knows it. Days are julian
-- day numbers.

CREATE TABLE quality_rule(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    name TEXT,
    kind TEXT,
    field TEXT,
    params TEXT,
    enabled INTEGER,
    position INTEGER
);
CREATE INDEX quality_rule_ver ON quality_rule(ver);

CREATE TABLE quality_pass(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    customer BLOB,
    rule BLOB,
    until INTEGER,
    reason TEXT
);
CREATE INDEX quality_pass_ver ON quality_pass(ver);
CREATE INDEX quality_pass_customer ON quality_pass(customer) WHERE alive = 1 AND customer IS NOT NULL;
CREATE INDEX quality_pass_rule ON quality_pass(rule) WHERE alive = 1 AND rule IS NOT NULL;
