-- min_reader: 11
-- The first and last day of each customer are read from the packs (core/sales/customer_history.h):
-- keeping them cost every import a look at each of its customers.
DROP TABLE line_customer;
