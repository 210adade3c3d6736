-- min_reader: 1
-- Classes of customers: schemes, their tiers with rules, what people set by hand, each evaluation that
-- was applied, what a tier is owed, and the log of contacts that this is measured on. `h` of a scheme is
-- in millionths, `n` counts evaluations, `months` is the stretch that figures are of. `conditions` of a
-- tier are JSON: [{"kind", "params"}], joined by `joined` (all, any); rank 1 is the best. Values of a
-- standard are whole numbers of `unit` (day, hour; money in minor units). Days are julian day numbers.

CREATE TABLE tier_scheme(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    key TEXT,
    name TEXT,
    amount TEXT,
    months INTEGER,
    h INTEGER,
    n INTEGER,
    active INTEGER
);
CREATE INDEX tier_scheme_ver ON tier_scheme(ver);

CREATE TABLE tier(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    scheme BLOB,
    key TEXT,
    name TEXT,
    rank INTEGER,
    joined TEXT,
    conditions TEXT
);
CREATE INDEX tier_ver ON tier(ver);
CREATE INDEX tier_scheme_of ON tier(scheme) WHERE alive = 1;

CREATE TABLE tier_override(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    customer BLOB,
    scheme BLOB,
    tier BLOB,
    reason TEXT,
    since INTEGER,
    until INTEGER
);
CREATE INDEX tier_override_ver ON tier_override(ver);
CREATE INDEX tier_override_customer ON tier_override(customer) WHERE alive = 1;
CREATE INDEX tier_override_scheme ON tier_override(scheme) WHERE alive = 1;
CREATE INDEX tier_override_tier ON tier_override(tier) WHERE alive = 1;

CREATE TABLE tier_run(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    scheme BLOB,
    as_of INTEGER,
    customers INTEGER,
    moves INTEGER,
    counts TEXT,
    rules TEXT,
    content TEXT
);
CREATE INDEX tier_run_ver ON tier_run(ver);
CREATE INDEX tier_run_scheme ON tier_run(scheme) WHERE alive = 1;

CREATE TABLE service_standard(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    tier BLOB,
    kind TEXT,
    value INTEGER,
    unit TEXT,
    text TEXT
);
CREATE INDEX service_standard_ver ON service_standard(ver);
CREATE INDEX service_standard_tier ON service_standard(tier) WHERE alive = 1;

CREATE TABLE activity(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    customer BLOB,
    person BLOB,
    day INTEGER,
    kind TEXT,
    note TEXT
);
CREATE INDEX activity_ver ON activity(ver);
CREATE INDEX activity_customer ON activity(customer, kind, day) WHERE alive = 1;
CREATE INDEX activity_person ON activity(person) WHERE alive = 1;

-- What a run (tier_run.no) found to be otherwise than before, in blocks of customers, rising: local keys
-- of customers and of their tiers (0: none), how many evaluations in a row a customer was below his tier,
-- and the figures that were looked at (core/customers/tiers/move_pack.h). Facts: a run is switched on
-- and off as a whole.
CREATE TABLE tier_move(
    no INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    moves INTEGER NOT NULL,
    body BLOB NOT NULL,
    figures BLOB NOT NULL,
    UNIQUE(run, first)
);

-- Who is dead of a million is asked for by itself.
CREATE INDEX customer_dead ON customer(no) WHERE alive = 0;
