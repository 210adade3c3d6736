-- min_reader: 17
-- Copies of one workspace that exchange packages. An older program would write rows without keeping
-- what their upstream last said of them.

-- A device that may open a copy, and where that copy stands.
CREATE TABLE device(
  no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, ver INTEGER NOT NULL, home BLOB,
  alive INTEGER NOT NULL, extra TEXT,
  name TEXT, person BLOB, sign_key TEXT, box_key TEXT, scope BLOB, upstream BLOB, state TEXT, note TEXT);
CREATE INDEX device_ver ON device(ver);

-- Two values for one field, or a value that was refused, until somebody answers. Values as JSON.
CREATE TABLE conflict(
  no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, ver INTEGER NOT NULL, home BLOB,
  alive INTEGER NOT NULL, extra TEXT,
  tab TEXT, record BLOB, field TEXT, kind TEXT, base TEXT,
  kept TEXT, kept_by BLOB, kept_at INTEGER, other TEXT, other_by BLOB, other_at INTEGER,
  rule TEXT, reason TEXT, state TEXT, taken TEXT, note TEXT, entry BLOB);
CREATE INDEX conflict_ver ON conflict(ver);
CREATE INDEX conflict_record ON conflict(record) WHERE alive = 1;
CREATE INDEX conflict_open ON conflict(state) WHERE alive = 1;

-- The copy that this one submits to, and what is known from it; none in the root copy.
CREATE TABLE upstream(
  one INTEGER PRIMARY KEY CHECK(one = 1),
  device BLOB NOT NULL, sign_key BLOB NOT NULL, box_key BLOB NOT NULL, name TEXT,
  epoch INTEGER NOT NULL,           -- of the upstream's
  version INTEGER NOT NULL,         -- of the upstream's, that this copy's base is
  scope BLOB,                       -- org node that this copy is limited to
  mark BLOB,                        -- names the set of nodes in it
  answered_at INTEGER               -- ms since 1970
);
-- Entries of this copy up to that number of an epoch have been answered.
CREATE TABLE answer(epoch INTEGER PRIMARY KEY, seq INTEGER NOT NULL);

-- What the upstream said of who gave the values of rows, packed; the newest counts.
CREATE TABLE received_author(
  journal INTEGER NOT NULL, part INTEGER NOT NULL, tab TEXT NOT NULL,
  first BLOB NOT NULL, last BLOB NOT NULL, packed BLOB NOT NULL,
  PRIMARY KEY(journal, part)
) WITHOUT ROWID;
CREATE INDEX received_author_tab ON received_author(tab, first);

-- Dead rows that are none of this copy's business: they left its scope, or the upstream never had them.
CREATE TABLE left_row(tab TEXT NOT NULL, row BLOB NOT NULL, PRIMARY KEY(tab, row)) WITHOUT ROWID;

-- Packages that were taken in, by what became of them.
CREATE TABLE package_log(
  id BLOB PRIMARY KEY, device BLOB NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL, result TEXT NOT NULL
) WITHOUT ROWID;

ALTER TABLE peer ADD COLUMN mark BLOB;          -- of the scope that its base was limited to
ALTER TABLE peer ADD COLUMN held_epoch INTEGER; -- of this copy's, that acked_version is of
-- Lines that this copy sees of a batch may be fewer than its file has.
ALTER TABLE batch_lines ADD COLUMN partial INTEGER NOT NULL DEFAULT 0;
-- Keys of lines that this copy does not see, and that stand for lines that it sees.
CREATE TABLE line_elsewhere(
  tab TEXT NOT NULL, line_key INTEGER NOT NULL, batch INTEGER NOT NULL, PRIMARY KEY(tab, line_key, batch)
) WITHOUT ROWID;
CREATE INDEX line_elsewhere_batch ON line_elsewhere(batch);
