#pragma once

#include "core/customers/field_values.h"
#include "core/exchange/fields.h"

#include <span>

namespace weiwo::customers {

/// A field of a customer that is text: its column in the store, its field in a file, its key on the
/// command line, its heading on screens.
struct TextField
{
    const char *key;
    Text title;
    QString Customer::*member;
    QStringList synonyms;              ///< headers of files, Chinese and English
    ValueKind kind = ValueKind::Text;

    [[nodiscard]] QString name() const { return QString::fromLatin1(key); }
};

/// All of them, in the order in which files have them.
[[nodiscard]] std::span<const TextField> textFields();
/// Null for any other key.
[[nodiscard]] const TextField *textField(const QString &key);

} // namespace weiwo::customers
