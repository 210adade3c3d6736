#pragma once

#include "core/base/id_source.h"
#include "core/sync/codec.h"
#include "tests/support/sandbox.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>

namespace weiwo::test {

/// Random values, rows and entries of a seed.
class ValueDice
{
public:
    explicit ValueDice(quint64 seed) : ids(seed) {}

    [[nodiscard]] size_t below(size_t limit) { return size_t(ids.random() % limit); }
    [[nodiscard]] bool oneIn(size_t count) { return below(count) == 0; }
    template<class T>
    [[nodiscard]] const T &of(const std::vector<T> &all) { return all[below(all.size())]; }

    [[nodiscard]] qint64 integer()
    {
        using Limits = std::numeric_limits<qint64>;
        static const std::vector<qint64> table = {0, 1, -1, 23, 24, 255, 256, -256, -257, 65535, 65536,
                                                  1LL << 32, 1LL << 53, (1LL << 53) + 1, -(1LL << 53) - 1,
                                                  Limits::max(), Limits::min(), Limits::min() + 1};
        return oneIn(3) ? qint64(ids.random()) : of(table);
    }
    [[nodiscard]] QString text()
    {
        static const std::vector<QString> table = {QStringLiteral(""),
                                                   QStringLiteral("文"),
                                                   QStringLiteral("上海市浦东新区张江镇"),
                                                   QStringLiteral("a\"b\\c\n\t"),
                                                   QStringLiteral("null"),
                                                   QStringLiteral("é"),
                                                   QStringLiteral("𠮷野家"),
                                                   QString(1, QChar(0)),
                                                   QStringLiteral("{\"bytes\":\"AA==\"}"),
                                                   QString(90, u'x'),
                                                   QString(300, u'长')};
        return oneIn(3) ? QString::number(ids.random(), 36) : of(table);
    }
    [[nodiscard]] QByteArray bytes()
    {
        static const std::vector<size_t> sizes = {0, 1, 15, 16, 17, 28, 255, 300};
        QByteArray result(qsizetype(of(sizes)), Qt::Uninitialized);
        for (char &byte : result)
            byte = char(ids.random());
        return result;
    }
    [[nodiscard]] Value value()
    {
        switch (below(5)) {
        case 0:
            return {};
        case 1:
            return integer();
        case 2:
            return bytes();
        case 3:
            return ids.next().bytes();
        default:
            return text();
        }
    }
    [[nodiscard]] Value value(ColumnKind kind)
    {
        if (oneIn(4))
            return {};
        if (kind == ColumnKind::Text)
            return text();
        return kind == ColumnKind::Reference ? Value(ids.next().bytes()) : Value(integer());
    }

    SeededIdSource ids;
};

/// One to four changes of bytes: one other, some gone, some twice, a large length.
inline QByteArray altered(ValueDice &dice, QByteArray bytes)
{
    for (size_t change = dice.below(4) + 1; change > 0 && !bytes.isEmpty(); --change) {
        const auto place = [&] { return qsizetype(dice.below(size_t(qMax<qsizetype>(1, bytes.size())))); };
        switch (dice.below(6)) {
        case 0:
        case 1:
            bytes[place()] = char(dice.ids.random());
            break;
        case 2:
            bytes.truncate(place());
            break;
        case 3:
            bytes.insert(place(), bytes.mid(place(), 40));
            break;
        case 4:
            bytes.replace(place(), 4, QByteArray(4, char(0xFF)));
            break;
        default:
            bytes.remove(place(), 20);
        }
    }
    return bytes;
}

/// How many bytes are altered in a test; more where WEIWO_MUTATIONS says so.
inline int mutations()
{
    const int wanted = qEnvironmentVariableIntValue("WEIWO_MUTATIONS");
    return wanted > 0 ? wanted : 20'000;
}

/// Hands @p judge what @p bytes could come to: cut anywhere, any bit another, altered at random.
inline void eachAltered(const QByteArray &bytes, const std::function<void(const QByteArray &)> &judge)
{
    for (qsizetype size = 0; size < bytes.size(); ++size)
        judge(bytes.left(size));
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray other = bytes;
        other[bit / 8] = char(other[bit / 8] ^ (1 << (bit % 8)));
        judge(other);
    }
    ValueDice dice(77);
    for (int round = 0; round < mutations(); ++round)
        judge(altered(dice, bytes));
}

/// The code of a refusal, or nothing.
template<class T>
QString refusalOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

inline TableSpec shops()
{
    TableSpec table;
    table.key = QStringLiteral("shop");
    table.columns = {{.name = QStringLiteral("code"), .kind = ColumnKind::Text, .title = {}, .refersTo = {}, .key = true},
                     {.name = QStringLiteral("name"), .kind = ColumnKind::Text, .title = {}, .refersTo = {}, .key = false},
                     {.name = QStringLiteral("owner"), .kind = ColumnKind::Reference, .title = {}, .refersTo = {}, .key = false},
                     {.name = QStringLiteral("limit"), .kind = ColumnKind::Money, .title = {}, .refersTo = {}, .key = false},
                     {.name = QStringLiteral("since"), .kind = ColumnKind::Date, .title = {}, .refersTo = {}, .key = false},
                     {.name = QStringLiteral("open"), .kind = ColumnKind::Flag, .title = {}, .refersTo = {}, .key = false}};
    return table;
}

inline sync::RowAuthors authorsOf(ValueDice &dice, const std::vector<sync::Author> &known)
{
    sync::RowAuthors result;
    const auto author = [&] { return dice.oneIn(8) ? sync::Author{dice.ids.next(), dice.integer()} : dice.of(known); };
    if (!dice.oneIn(4))
        result.all = author();
    for (const QString &field : {QStringLiteral("code"), QStringLiteral("home"), QStringLiteral("wechat"), QStringLiteral("名")})
        if (dice.oneIn(3))
            result.fields.emplace_back(field, author());
    return result;
}

inline std::vector<sync::Author> people(ValueDice &dice)
{
    std::vector<sync::Author> result;
    for (int i = 0; i < 5; ++i)
        result.push_back({dice.ids.next(), stampAt(1'790'000'000'000 + i)});
    return result;
}

/// Rows of that table with values of all kinds.
inline sync::RowsPart rowsOf(ValueDice &dice, const TableSpec &table, size_t count)
{
    sync::RowsPart part;
    part.table = &table;
    const auto known = people(dice);
    const Id home = dice.ids.next();
    for (size_t row = 0; row < count; ++row) {
        Record record;
        record.id = dice.ids.next();
        record.alive = !dice.oneIn(5);
        if (!dice.oneIn(3))
            record.home = dice.oneIn(2) ? home : dice.ids.next();
        if (dice.oneIn(4))
            record.extra = QStringLiteral(R"({"fax":"021","wechat":{"bytes":"AA=="}})");
        for (const ColumnSpec &column : table.columns)
            record.values.push_back(dice.value(column.kind));
        part.rows.push_back(std::move(record));
        part.authors.push_back(authorsOf(dice, known));
    }
    return part;
}

inline sync::LogEntry entryOf(ValueDice &dice, size_t rows)
{
    sync::LogEntry entry;
    entry.id = dice.ids.next();
    entry.originId = QByteArray(28, Qt::Uninitialized);
    for (char &byte : entry.originId)
        byte = char(dice.ids.random());
    entry.epoch = qint64(dice.below(3)) + 1;
    entry.seq = qint64(dice.below(1000)) + 1;
    entry.stamp = stampAt(1'790'000'000'000) + qint64(dice.below(1000));
    entry.person = dice.oneIn(5) ? Id() : dice.ids.next();
    entry.device = dice.ids.next();
    entry.origin = QStringLiteral("user");
    if (dice.oneIn(3))
        entry.undoes = dice.ids.next();
    entry.titleKey = QStringLiteral("customers.edit");
    for (size_t i = dice.below(3); i > 0; --i)
        entry.titleArgs << dice.text();
    entry.atomic = dice.oneIn(2);
    QString table = QStringLiteral("shop");
    for (size_t row = 0; row < rows; ++row) {
        if (dice.oneIn(6))
            table = table == QStringLiteral("shop") ? QStringLiteral("visit") : QStringLiteral("shop");
        sync::RowEdit edit{table, dice.ids.next(), ChangeOp(dice.below(4)), {}};
        for (const QString &field : {QStringLiteral("code"), QStringLiteral("extra"), QStringLiteral("home"), QStringLiteral("名")}) {
            const bool given = edit.op == ChangeOp::Insert || edit.op == ChangeOp::Restore;
            sync::FieldEdit change{field, given ? Value() : dice.value(), edit.op == ChangeOp::Delete ? Value() : dice.value()};
            if (!isNull(change.before) || !isNull(change.after))
                edit.fields.push_back(std::move(change));
        }
        entry.rows.push_back(std::move(edit));
    }
    return entry;
}

} // namespace weiwo::test
