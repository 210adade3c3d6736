-- min_reader: 1
-- What belonged to a customer and was deleted is asked for by its history: few rows among millions, so that each
-- index is small.

CREATE INDEX contact_customer_deleted ON contact(customer) WHERE alive = 0;
CREATE INDEX customer_address_customer_deleted ON customer_address(customer) WHERE alive = 0;
CREATE INDEX customer_note_customer_deleted ON customer_note(customer) WHERE alive = 0;
CREATE INDEX customer_attachment_customer_deleted ON customer_attachment(customer) WHERE alive = 0;
CREATE INDEX customer_tag_customer_deleted ON customer_tag(customer) WHERE alive = 0;
CREATE INDEX custom_value_customer_deleted ON custom_value(customer) WHERE alive = 0;
CREATE INDEX customer_ownership_customer_deleted ON customer_ownership(customer) WHERE alive = 0;
CREATE INDEX tier_override_customer_deleted ON tier_override(customer) WHERE alive = 0;
CREATE INDEX activity_customer_deleted ON activity(customer) WHERE alive = 0;
CREATE INDEX customer_not_same_first_deleted ON customer_not_same(first) WHERE alive = 0;
CREATE INDEX customer_not_same_second_deleted ON customer_not_same(second) WHERE alive = 0;
CREATE INDEX quality_pass_customer_deleted ON quality_pass(customer) WHERE alive = 0;
