-- min_reader: 1

CREATE TABLE external_id(
  no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, ver INTEGER NOT NULL, home BLOB,
  alive INTEGER NOT NULL, extra TEXT,
  space TEXT, key TEXT, tab TEXT, record BLOB);
CREATE INDEX external_id_ver ON external_id(ver);
CREATE INDEX external_id_record ON external_id(record) WHERE alive = 1;
CREATE INDEX external_id_space ON external_id(space, tab) WHERE alive = 1;
