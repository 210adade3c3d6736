-- min_reader: 1
-- The journal and what a copy knows of itself. A record's history is one range of
-- journal_change; a big edit keeps its changes packed in journal_block.

CREATE TABLE copy(
    one INTEGER PRIMARY KEY CHECK(one = 1),
    workspace BLOB NOT NULL,          -- names the workspace in every copy of it
    device BLOB,                      -- the device that this copy belongs to
    root_device BLOB,                 -- the root copy's device
    root_key BLOB,                    -- its public signing key
    person BLOB,                      -- the workspace's own person
    version INTEGER NOT NULL,         -- +1 a committed transaction
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,             -- last number given in this epoch
    hlc INTEGER NOT NULL              -- last stamp given or received
);

CREATE TABLE setting(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    name TEXT,
    value TEXT
);
CREATE INDEX setting_ver ON setting(ver);

CREATE TABLE journal(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    epoch INTEGER,
    seq INTEGER,
    version INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    person BLOB NOT NULL,
    device BLOB NOT NULL,
    origin_id BLOB NOT NULL UNIQUE,   -- device, epoch and count of the copy that made the edit
    via_device BLOB,
    via_epoch INTEGER,
    via_seq INTEGER,
    origin TEXT NOT NULL,
    undoes BLOB,
    title_key TEXT NOT NULL,
    title_args TEXT,
    changes INTEGER NOT NULL,
    atomic INTEGER NOT NULL DEFAULT 0,
    answered INTEGER NOT NULL DEFAULT 0,
    UNIQUE(epoch, seq),
    UNIQUE(via_device, via_epoch, via_seq)
);
CREATE INDEX journal_undoes ON journal(undoes) WHERE undoes IS NOT NULL;

CREATE TABLE journal_change(
    journal INTEGER NOT NULL,
    tab TEXT NOT NULL,
    row BLOB NOT NULL,
    op TEXT NOT NULL,
    fields BLOB NOT NULL,             -- CBOR: field -> [before, after]
    PRIMARY KEY(tab, row, journal)
) WITHOUT ROWID;
CREATE INDEX journal_change_entry ON journal_change(journal);

CREATE TABLE journal_block(
    journal INTEGER NOT NULL,
    part INTEGER NOT NULL,
    tab TEXT NOT NULL,
    first BLOB NOT NULL,              -- smallest and largest row id in the block
    last BLOB NOT NULL,
    rows INTEGER NOT NULL,
    packed BLOB NOT NULL,             -- zstd of CBOR, by column
    PRIMARY KEY(journal, part)
) WITHOUT ROWID;
CREATE INDEX journal_block_tab ON journal_block(tab, first);

CREATE TABLE base_row(
    tab TEXT NOT NULL,
    row BLOB NOT NULL,
    image BLOB NOT NULL,
    PRIMARY KEY(tab, row)
) WITHOUT ROWID;

CREATE TABLE contested(
    journal INTEGER NOT NULL,
    tab TEXT NOT NULL,
    row BLOB NOT NULL,
    field TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY(journal, tab, row, field)
) WITHOUT ROWID;

CREATE TABLE peer(
    device BLOB NOT NULL,
    relation TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    applied_seq INTEGER NOT NULL,
    acked_version INTEGER NOT NULL,
    last_seen TEXT,
    PRIMARY KEY(device, epoch)
) WITHOUT ROWID;

CREATE TABLE home_log(
    tab TEXT NOT NULL,
    row BLOB NOT NULL,
    ver INTEGER NOT NULL,
    old_home BLOB,
    PRIMARY KEY(tab, row, ver)
) WITHOUT ROWID;

CREATE TABLE digest_sum(
    tab TEXT NOT NULL,
    home BLOB NOT NULL,               -- empty: shared reference rows
    rows INTEGER NOT NULL,
    sum BLOB NOT NULL,                -- 32 bytes, big-endian
    PRIMARY KEY(tab, home)
) WITHOUT ROWID;
