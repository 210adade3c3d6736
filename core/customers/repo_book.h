#pragma once

#include "core/customers/types.h"
#include "core/workspace/reader.h"

#include <QMultiHash>
#include <functional>
#include <span>

namespace weiwo::customers::repo {

// One column of the whole book at a time, by local key, of living customers; null text: none.

using TextOf = std::function<void(qint64 no, const QString &text)>;

/// Rising.
Status eachLiving(Reader &reader, const std::function<void(qint64 no)> &each);
/// Those whose text column is that; @p column is one of textFields().
Status eachWithText(Reader &reader, const QString &column, const QString &text, const std::function<void(qint64 no)> &each);
Status eachLivingText(Reader &reader, const QString &column, const TextOf &each);
Status eachOwner(Reader &reader, const std::function<void(qint64 no, const std::optional<Id> &owner)> &each);
Status eachOwnedBy(Reader &reader, std::span<const Id> owners, const std::function<void(qint64 no)> &each);
Status eachParentName(Reader &reader, const TextOf &each);
/// A call for each tag; customers without tags are left out.
Status eachTag(Reader &reader, const TextOf &each);
/// Customers without a value are left out.
Status eachCustomValue(Reader &reader, const Id &field, const TextOf &each);

// Of the customers of a page.

/// Living ones.
[[nodiscard]] Result<QHash<qint64, Customer>> byNumbers(Reader &reader, std::span<const qint64> numbers);
/// By code point.
[[nodiscard]] Result<QMultiHash<qint64, QString>> tagsOf(Reader &reader, std::span<const qint64> numbers);
[[nodiscard]] Result<QHash<qint64, QMap<QString, QString>>> customValuesOf(Reader &reader, std::span<const qint64> numbers);

} // namespace weiwo::customers::repo
