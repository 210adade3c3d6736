-- min_reader: 1
-- Pairs of customers that a person has called different: they are not proposed for a merge again.
-- `first` and `second` are customers, in no order that counts: merging moves them.

CREATE TABLE customer_not_same(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    first BLOB,
    second BLOB,
    reason TEXT
);
CREATE INDEX customer_not_same_ver ON customer_not_same(ver);
CREATE INDEX customer_not_same_first ON customer_not_same(first) WHERE alive = 1 AND first IS NOT NULL;
CREATE INDEX customer_not_same_second ON customer_not_same(second) WHERE alive = 1 AND second IS NOT NULL;
