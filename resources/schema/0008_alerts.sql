-- min_reader: 1
-- Rules that watch figures, and what people did about a firing of one. A rule looks at each unit
-- of `level`, or at `node` alone; `params` is JSON, as its condition knows it. A firing is named by
-- its rule, its unit or person and `period` (2026-03, FY2026Q3; the last day with figures where
-- somebody is silent). Days are julian day numbers, instants milliseconds since 1970 UTC.

CREATE TABLE alert_rule(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    name TEXT,
    metric TEXT,
    level TEXT,
    node BLOB,
    condition TEXT,
    params TEXT,
    severity TEXT,
    enabled INTEGER,
    owner BLOB
);
CREATE INDEX alert_rule_ver ON alert_rule(ver);
CREATE INDEX alert_rule_node ON alert_rule(node) WHERE alive = 1;
CREATE INDEX alert_rule_owner ON alert_rule(owner) WHERE alive = 1;

CREATE TABLE alert_state(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    rule BLOB,
    node BLOB,
    period TEXT,
    until INTEGER,
    reason TEXT,
    assignee BLOB,
    due INTEGER,
    resolved INTEGER,
    note TEXT
);
CREATE INDEX alert_state_ver ON alert_state(ver);
CREATE INDEX alert_state_rule ON alert_state(rule) WHERE alive = 1;
CREATE INDEX alert_state_node ON alert_state(node) WHERE alive = 1;
CREATE INDEX alert_state_assignee ON alert_state(assignee) WHERE alive = 1;
