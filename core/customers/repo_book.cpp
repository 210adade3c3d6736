#include "core/customers/repo_book.h"

#include "core/customers/fields.h"
#include "core/customers/repo.h"
#include "core/storage/json_list.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers::repo {

// "+alive": whoever goes through all customers is to go through the table, not through an index of living
// ones, which names rows here and there.

namespace {

Status texts(Reader &reader, const QString &sql, const Database::Bindings &bindings, const TextOf &each)
{
    return reader.db().each(sql, bindings, [&](const Row &row) {
        each(row.integer(0), row.text(1));
        return true;
    });
}

} // namespace

Status eachLiving(Reader &reader, const std::function<void(qint64)> &each)
{
    return reader.db().each(u"SELECT no FROM customer WHERE +alive = 1 ORDER BY no"_s, {}, [&](const Row &row) {
        each(row.integer(0));
        return true;
    });
}

Status eachWithText(Reader &reader, const QString &column, const QString &text, const std::function<void(qint64)> &each)
{
    return texts(reader, u"SELECT no, '' FROM customer WHERE +alive = 1 AND %1 = ?"_s.arg(column), {text},
                 [&](qint64 no, const QString &) { each(no); });
}

Status eachLivingText(Reader &reader, const QString &column, const TextOf &each)
{
    return texts(reader, u"SELECT no, %1 FROM customer WHERE +alive = 1"_s.arg(column), {}, each);
}

Status eachOwner(Reader &reader, const std::function<void(qint64, const std::optional<Id> &)> &each)
{
    return reader.db().each(u"SELECT no, owner FROM customer WHERE +alive = 1"_s, {}, [&](const Row &row) {
        each(row.integer(0), row.optionalId(1));
        return true;
    });
}

Status eachOwnedBy(Reader &reader, std::span<const Id> owners, const std::function<void(qint64)> &each)
{
    for (const Id &owner : owners)
        WEIWO_TRY(reader.db().each(u"SELECT no FROM customer WHERE alive = 1 AND owner = ?"_s, {owner.bytes()}, [&](const Row &row) {
            each(row.integer(0));
            return true;
        }));
    return {};
}

Status eachParentName(Reader &reader, const TextOf &each)
{
    return texts(reader, u"SELECT c.no, p.name FROM customer c LEFT JOIN customer p ON p.id = c.parent WHERE +c.alive = 1"_s, {}, each);
}

Status eachTag(Reader &reader, const TextOf &each)
{
    return texts(reader, u"SELECT c.no, t.tag FROM customer_tag t JOIN customer c ON c.id = t.customer WHERE t.alive = 1 AND c.alive = 1"
                         " ORDER BY c.no, t.tag"_s, {}, each);
}

Status eachCustomValue(Reader &reader, const Id &field, const TextOf &each)
{
    return texts(reader, u"SELECT c.no, v.value FROM custom_value v JOIN customer c ON c.id = v.customer"
                         " WHERE v.alive = 1 AND c.alive = 1 AND v.field = ?"_s, {field.bytes()}, each);
}

Result<QHash<qint64, Customer>> byNumbers(Reader &reader, std::span<const qint64> numbers)
{
    QHash<qint64, Customer> found;
    WEIWO_TRY(eachOf(reader, u"no IN (SELECT value FROM json_each(?))"_s, {jsonList(numbers)},
                     [&](qint64 no, Customer &&customer) { found.insert(no, std::move(customer)); }));
    return found;
}

Result<QMultiHash<qint64, QString>> tagsOf(Reader &reader, std::span<const qint64> numbers)
{
    QMultiHash<qint64, QString> tags;
    WEIWO_TRY(texts(reader, u"SELECT c.no, t.tag FROM customer c JOIN customer_tag t ON t.customer = c.id AND t.alive = 1"
                            " WHERE c.no IN (SELECT value FROM json_each(?)) ORDER BY t.tag DESC"_s, {jsonList(numbers)},
                    [&](qint64 no, const QString &tag) { tags.insert(no, tag); }));
    return tags;
}

Result<QHash<qint64, QMap<QString, QString>>> customValuesOf(Reader &reader, std::span<const qint64> numbers)
{
    QHash<qint64, QMap<QString, QString>> values;
    WEIWO_TRY(reader.db().each(
        u"SELECT c.no, f.key, v.value FROM customer c JOIN custom_value v ON v.customer = c.id AND v.alive = 1"
        " JOIN custom_field f ON f.id = v.field AND f.alive = 1 WHERE c.no IN (SELECT value FROM json_each(?))"_s,
        {jsonList(numbers)}, [&](const Row &row) {
            values[row.integer(0)].insert(row.text(1), row.text(2));
            return true;
        }));
    return values;
}

} // namespace weiwo::customers::repo
