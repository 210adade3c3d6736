-- min_reader: 7
-- Sums of the live order lines by date, by day and place, by month and place, and by month and
-- product. Whatever adds lines or
-- switches them on and off keeps these right in the same transaction; an older program would not.
-- Keys as in order_line, 0 where a line names nobody or nothing. `costed` counts the lines that
-- have a cost, `profit` is the amount less the cost of those.
CREATE TABLE line_date(
  day INTEGER PRIMARY KEY,
  lines INTEGER NOT NULL, amount INTEGER NOT NULL, quantity INTEGER NOT NULL,
  costed INTEGER NOT NULL, cost INTEGER NOT NULL, profit INTEGER NOT NULL);
CREATE TABLE line_day(
  day INTEGER NOT NULL, unit INTEGER NOT NULL, member INTEGER NOT NULL, person INTEGER NOT NULL,
  lines INTEGER NOT NULL, amount INTEGER NOT NULL, quantity INTEGER NOT NULL,
  costed INTEGER NOT NULL, cost INTEGER NOT NULL, profit INTEGER NOT NULL,
  PRIMARY KEY(day, unit, member, person)) WITHOUT ROWID;
CREATE TABLE line_month(
  month INTEGER NOT NULL, unit INTEGER NOT NULL, member INTEGER NOT NULL, person INTEGER NOT NULL,
  lines INTEGER NOT NULL, amount INTEGER NOT NULL, quantity INTEGER NOT NULL,
  costed INTEGER NOT NULL, cost INTEGER NOT NULL, profit INTEGER NOT NULL,
  PRIMARY KEY(month, unit, member, person)) WITHOUT ROWID;
CREATE TABLE line_product(
  month INTEGER NOT NULL, unit INTEGER NOT NULL, member INTEGER NOT NULL, product INTEGER NOT NULL,
  lines INTEGER NOT NULL, amount INTEGER NOT NULL, quantity INTEGER NOT NULL,
  costed INTEGER NOT NULL, cost INTEGER NOT NULL, profit INTEGER NOT NULL,
  PRIMARY KEY(month, unit, member, product)) WITHOUT ROWID;
-- Sums of which no line is left are found by these, to be deleted.
CREATE INDEX line_date_empty ON line_date(lines) WHERE lines = 0;
CREATE INDEX line_day_empty ON line_day(lines) WHERE lines = 0;
CREATE INDEX line_month_empty ON line_month(lines) WHERE lines = 0;
CREATE INDEX line_product_empty ON line_product(lines) WHERE lines = 0;

INSERT INTO line_date
  SELECT day, count(*), sum(amount), coalesce(sum(quantity), 0),
    count(cost), coalesce(sum(cost), 0), coalesce(sum(amount - cost), 0)
  FROM order_line WHERE live = 1 GROUP BY 1;
INSERT INTO line_day
  SELECT day, unit, member, coalesce(person, 0), count(*), sum(amount), coalesce(sum(quantity), 0),
    count(cost), coalesce(sum(cost), 0), coalesce(sum(amount - cost), 0)
  FROM order_line WHERE live = 1 GROUP BY 1, 2, 3, 4;
INSERT INTO line_month
  SELECT month, unit, member, coalesce(person, 0), count(*), sum(amount), coalesce(sum(quantity), 0),
    count(cost), coalesce(sum(cost), 0), coalesce(sum(amount - cost), 0)
  FROM order_line WHERE live = 1 GROUP BY 1, 2, 3, 4;
INSERT INTO line_product
  SELECT month, unit, member, coalesce(product, 0), count(*), sum(amount), coalesce(sum(quantity), 0),
    count(cost), coalesce(sum(cost), 0), coalesce(sum(amount - cost), 0)
  FROM order_line WHERE live = 1 GROUP BY 1, 2, 3, 4;
