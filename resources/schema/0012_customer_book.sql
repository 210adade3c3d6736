-- min_reader: 1
-- The book of customers: more about each, who is to be asked there, where it takes goods, what people
-- have written, what the company wants to know beside (fields of its own), who looked after it when,
-- and which were found to be one. A customer that was merged is a tombstone; as long as its row of
-- customer_merge lives, its orders count for `kept`. `fields` and `moved` are JSON: what unmerging gives back.
-- Days are julian day numbers, instants milliseconds since 1970 UTC.

ALTER TABLE customer ADD COLUMN short_name TEXT;
ALTER TABLE customer ADD COLUMN industry TEXT;
ALTER TABLE customer ADD COLUMN size TEXT;
ALTER TABLE customer ADD COLUMN source TEXT;

CREATE TABLE contact(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    customer BLOB,
    name TEXT,
    post TEXT,
    department TEXT,
    mobile TEXT,
    phone TEXT,
    email TEXT,
    wechat TEXT,
    note TEXT,
    main INTEGER
);
CREATE INDEX contact_ver ON contact(ver);
CREATE INDEX contact_customer ON contact(customer) WHERE alive = 1 AND customer IS NOT NULL;

CREATE TABLE customer_address(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    customer BLOB,
    kind TEXT,
    division TEXT,
    province TEXT,
    city TEXT,
    county TEXT,
    address TEXT,
    postcode TEXT,
    receiver TEXT,
    phone TEXT
);
CREATE INDEX customer_address_ver ON customer_address(ver);
CREATE INDEX customer_address_customer ON customer_address(customer) WHERE alive = 1 AND customer IS NOT NULL;

CREATE TABLE customer_note(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    customer BLOB,
    at INTEGER,
    author BLOB,
    text TEXT
);
CREATE INDEX customer_note_ver ON customer_note(ver);
CREATE INDEX customer_note_customer ON customer_note(customer) WHERE alive = 1 AND customer IS NOT NULL;
CREATE INDEX customer_note_author ON customer_note(author) WHERE alive = 1 AND author IS NOT NULL;

CREATE TABLE customer_attachment(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    customer BLOB,
    title TEXT,
    path TEXT
);
CREATE INDEX customer_attachment_ver ON customer_attachment(ver);
CREATE INDEX customer_attachment_customer ON customer_attachment(customer) WHERE alive = 1 AND customer IS NOT NULL;

CREATE TABLE customer_tag(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    customer BLOB,
    tag TEXT
);
CREATE INDEX customer_tag_ver ON customer_tag(ver);
CREATE INDEX customer_tag_customer ON customer_tag(customer) WHERE alive = 1 AND customer IS NOT NULL;
CREATE INDEX customer_tag_tag ON customer_tag(tag) WHERE alive = 1 AND tag IS NOT NULL;

CREATE TABLE custom_field(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    key TEXT,
    title TEXT,
    kind TEXT,
    choices TEXT,
    position INTEGER
);
CREATE INDEX custom_field_ver ON custom_field(ver);

CREATE TABLE custom_value(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    customer BLOB,
    field BLOB,
    value TEXT
);
CREATE INDEX custom_value_ver ON custom_value(ver);
CREATE INDEX custom_value_customer ON custom_value(customer) WHERE alive = 1 AND customer IS NOT NULL;
CREATE INDEX custom_value_field ON custom_value(field) WHERE alive = 1 AND field IS NOT NULL;

CREATE TABLE customer_ownership(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    customer BLOB,
    owner BLOB,
    territory BLOB,
    from_day INTEGER,
    reason TEXT
);
CREATE INDEX customer_ownership_ver ON customer_ownership(ver);
CREATE INDEX customer_ownership_customer ON customer_ownership(customer) WHERE alive = 1 AND customer IS NOT NULL;
CREATE INDEX customer_ownership_owner ON customer_ownership(owner) WHERE alive = 1 AND owner IS NOT NULL;
CREATE INDEX customer_ownership_territory ON customer_ownership(territory) WHERE alive = 1 AND territory IS NOT NULL;

CREATE TABLE customer_merge(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    kept BLOB,
    merged BLOB,
    at INTEGER,
    fields TEXT,
    moved TEXT
);
CREATE INDEX customer_merge_ver ON customer_merge(ver);
CREATE INDEX customer_merge_kept ON customer_merge(kept) WHERE alive = 1 AND kept IS NOT NULL;
CREATE INDEX customer_merge_merged ON customer_merge(merged) WHERE alive = 1 AND merged IS NOT NULL;

CREATE TABLE saved_view(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    panel TEXT,
    name TEXT,
    person BLOB,
    query TEXT,
    position INTEGER
);
CREATE INDEX saved_view_ver ON saved_view(ver);
CREATE INDEX saved_view_person ON saved_view(person) WHERE alive = 1 AND person IS NOT NULL;

-- The customer that a line was imported for, where it counts for the one that that was merged into.
ALTER TABLE order_line ADD COLUMN named INTEGER;
ALTER TABLE collection ADD COLUMN named INTEGER;
CREATE INDEX order_line_named ON order_line(named) WHERE named IS NOT NULL;
CREATE INDEX collection_named ON collection(named) WHERE named IS NOT NULL;
