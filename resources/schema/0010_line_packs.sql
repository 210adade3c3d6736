-- min_reader: 10
-- The live order lines once more, by unit and month, column by column: what is asked of customers,
-- orders or of people and products together goes through the packs of its units and months alone.
-- Whatever adds lines or switches them on and off keeps these right in the same transaction; an
-- older program would not. The columns are those of order_line as core/sales/line_pack.h packs
-- them, `lines` values each, in the same order; those that are asked for most stand in front.
CREATE TABLE line_pack(
  no INTEGER PRIMARY KEY, unit INTEGER NOT NULL, month INTEGER NOT NULL, part INTEGER NOT NULL,
  lines INTEGER NOT NULL,
  members BLOB NOT NULL, persons BLOB NOT NULL, customers BLOB NOT NULL, amounts BLOB NOT NULL,
  quantities BLOB NOT NULL, costs BLOB NOT NULL, products BLOB NOT NULL, days BLOB NOT NULL,
  discounts BLOB NOT NULL, numbers BLOB NOT NULL, orders BLOB NOT NULL,
  UNIQUE(month, unit, part));

-- Whether the packs have all live lines, and how many they have. Those of a store with lines from
-- before there were packs are made by the program when it next opens the store.
CREATE TABLE line_pack_state(complete INTEGER NOT NULL, lines INTEGER NOT NULL);
INSERT INTO line_pack_state SELECT NOT EXISTS(SELECT 1 FROM order_line), 0;
