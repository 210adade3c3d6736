-- min_reader: 1

CREATE TABLE external_id(
  no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, ver INTEGER NOT NULL, home BLOB,
  alive INTEGER NOT NULL, extra TEXT,
  space TEXT, key TEXT, tab TEXT, record BLOB);
CREATE INDEX external_id_ver ON external_id(ver);
CREATE INDEX external_id_record ON external_id(record) WHERE alive = 1;
CREATE INDEX external_id_space ON external_id(space, tab) WHERE alive = 1;

CREATE TABLE batch(
  no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, ver INTEGER NOT NULL, home BLOB,
  alive INTEGER NOT NULL, extra TEXT,
  dataset TEXT, file TEXT, sha256 TEXT, content TEXT, mapping TEXT, read_as TEXT, rows INTEGER, at INTEGER,
  replaces BLOB);
CREATE INDEX batch_ver ON batch(ver);
CREATE INDEX batch_sha256 ON batch(sha256) WHERE alive = 1;

CREATE TABLE mapping(
  no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, ver INTEGER NOT NULL, home BLOB,
  alive INTEGER NOT NULL, extra TEXT,
  name TEXT, dataset TEXT, signature TEXT, body TEXT);
CREATE INDEX mapping_ver ON mapping(ver);
CREATE INDEX mapping_signature ON mapping(signature) WHERE alive = 1;

CREATE TABLE product(
  no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, ver INTEGER NOT NULL, home BLOB,
  alive INTEGER NOT NULL, extra TEXT,
  code TEXT, name TEXT, line TEXT, category TEXT, subcategory TEXT, cost INTEGER, price INTEGER);
CREATE INDEX product_ver ON product(ver);
CREATE INDEX product_code ON product(code) WHERE alive = 1;
CREATE INDEX product_name ON product(name) WHERE alive = 1;

-- Facts: the lines of batches. They refer to rows by their local key `no`, never change, and count
-- while `live`. Days are julian day numbers, months year*12 + month-1, amounts minor units,
-- quantities 10^-3. `unit` is the org node where a line is earned, `member` 1 where there under its
-- person. `order_key` is a hash of order_no, `line_key` of what names the line within its mapping.
CREATE TABLE order_line(
  no INTEGER PRIMARY KEY, batch INTEGER NOT NULL, row INTEGER NOT NULL,
  day INTEGER NOT NULL, month INTEGER NOT NULL,
  unit INTEGER NOT NULL, member INTEGER NOT NULL, person INTEGER, region INTEGER,
  customer INTEGER, product INTEGER,
  quantity INTEGER, amount INTEGER NOT NULL, cost INTEGER, price INTEGER, discount INTEGER,
  order_key INTEGER, line_key INTEGER, live INTEGER NOT NULL, order_no TEXT, line_no TEXT);
CREATE INDEX order_line_key ON order_line(line_key) WHERE line_key IS NOT NULL;
CREATE INDEX order_line_customer ON order_line(customer, day);
CREATE INDEX order_line_order ON order_line(order_key) WHERE order_key IS NOT NULL;

CREATE TABLE collection(
  no INTEGER PRIMARY KEY, batch INTEGER NOT NULL, row INTEGER NOT NULL,
  day INTEGER NOT NULL, month INTEGER NOT NULL,
  unit INTEGER NOT NULL, member INTEGER NOT NULL, person INTEGER, customer INTEGER NOT NULL,
  amount INTEGER NOT NULL, due INTEGER, order_key INTEGER, line_key INTEGER, live INTEGER NOT NULL,
  order_no TEXT);
CREATE INDEX collection_key ON collection(line_key) WHERE line_key IS NOT NULL;
CREATE INDEX collection_customer ON collection(customer, day);

-- Who has which part (10^-6) of the credit of an order or of one line of it.
CREATE TABLE credit_share(
  no INTEGER PRIMARY KEY, batch INTEGER NOT NULL, row INTEGER NOT NULL,
  order_key INTEGER NOT NULL, person INTEGER NOT NULL, share INTEGER NOT NULL,
  line_key INTEGER, live INTEGER NOT NULL, order_no TEXT NOT NULL, line_no TEXT);
CREATE INDEX credit_share_key ON credit_share(line_key) WHERE line_key IS NOT NULL;
CREATE INDEX credit_share_order ON credit_share(order_key);

-- The lines of a batch stand side by side: no from `first` to `last`. `counts`: as the batch was
-- when the live flags were last brought up to date.
CREATE TABLE batch_lines(
  batch INTEGER PRIMARY KEY, tab TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
  counts INTEGER NOT NULL);
