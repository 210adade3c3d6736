#pragma once

#include "core/customers/types.h"

#include "core/base/error.h"
#include "core/base/text.h"

namespace weiwo::customers {

/// What the text of a field is.
enum class ValueKind { Text, Phone, Email, CreditCode };

/// Whether values are looked at before they are written. What people type is Judged; what files bring is kept
/// AsGiven, and data quality tells of it.
enum class Values { Judged, AsGiven };

/// Refuses (bad-input) a text that can be no value of its kind at all, and names the field, the text and what is
/// expected. A phone: digits, with what people write between them, and before an extension; several are divided by
/// / ; , or 、. An e-mail address: something, an @ and a domain. A credit code: 18 characters (creditCodeOf()); one whose check fails passes,
/// for some early codes are so (METHODS.md §6.4). An empty text is no value, and passes.
Status requireValue(ValueKind kind, Text field, const QString &text);
/// The same for each text field (fields.h) of @p after that is another than that of @p before: what is wrong
/// already keeps nobody from mending the rest.
Status requireValues(const Customer &before, const Customer &after);

} // namespace weiwo::customers
