-- min_reader: 1

CREATE TABLE customer(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    code TEXT,
    name TEXT,
    kind TEXT,
    credit_code TEXT,
    phone TEXT,
    email TEXT,
    province TEXT,
    city TEXT,
    county TEXT,
    address TEXT,
    country TEXT,
    segment TEXT,
    owner BLOB,
    parent BLOB
);
CREATE INDEX customer_ver ON customer(ver);
CREATE INDEX customer_name ON customer(name) WHERE alive = 1;
CREATE INDEX customer_code ON customer(code) WHERE alive = 1 AND code IS NOT NULL;
CREATE INDEX customer_owner ON customer(owner) WHERE alive = 1 AND owner IS NOT NULL;
CREATE INDEX customer_parent ON customer(parent) WHERE alive = 1 AND parent IS NOT NULL;
