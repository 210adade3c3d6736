-- min_reader: 9
-- What the figures of customers and of price realisation are read from, and metrics that users
-- define. line_customer has the days of a customer's first and last live order line. Of line_product
-- the lines that tell their discount (`marked`, their amount, and `discount`), and of those that do
-- not but have a quantity the amount (`plain`) and the quantity (`pieces`).
CREATE TABLE line_customer(
  customer INTEGER PRIMARY KEY, lines INTEGER NOT NULL, first INTEGER, last INTEGER);
CREATE INDEX line_customer_empty ON line_customer(lines) WHERE lines = 0;
INSERT INTO line_customer
  SELECT customer, count(*), min(day), max(day)
  FROM order_line WHERE live = 1 AND customer IS NOT NULL GROUP BY 1;

ALTER TABLE line_product ADD COLUMN marked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE line_product ADD COLUMN discount INTEGER NOT NULL DEFAULT 0;
ALTER TABLE line_product ADD COLUMN plain INTEGER NOT NULL DEFAULT 0;
ALTER TABLE line_product ADD COLUMN pieces INTEGER NOT NULL DEFAULT 0;
DELETE FROM line_product;
INSERT INTO line_product
  SELECT month, unit, member, coalesce(product, 0), count(*), sum(amount), coalesce(sum(quantity), 0),
    count(cost), coalesce(sum(cost), 0), coalesce(sum(amount - cost), 0),
    coalesce(sum(CASE WHEN discount IS NOT NULL THEN amount END), 0), coalesce(sum(discount), 0),
    coalesce(sum(CASE WHEN discount IS NULL AND quantity IS NOT NULL THEN amount END), 0),
    coalesce(sum(CASE WHEN discount IS NULL THEN quantity END), 0)
  FROM order_line WHERE live = 1 GROUP BY 1, 2, 3, 4;

CREATE TABLE metric(
    no INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    ver INTEGER NOT NULL,
    home BLOB,
    alive INTEGER NOT NULL,
    extra TEXT,
    key TEXT,
    title TEXT,
    formula TEXT
);
CREATE INDEX metric_ver ON metric(ver);
CREATE INDEX metric_key ON metric(key) WHERE alive = 1;
