#include "core/customers/book.h"

#include "core/base/pinyin.h"
#include "core/customers/book_columns.h"
#include "core/customers/fields.h"
#include "core/customers/queries.h"
#include "core/customers/repo.h"
#include "core/customers/repo_book.h"
#include "core/customers/search.h"
#include "core/org/node_names.h"
#include "core/org/tree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// Which customers are meant, by local key.
using Mask = std::vector<bool>;

void mark(Mask &mask, qint64 no)
{
    if (static_cast<size_t>(no) < mask.size())
        mask[static_cast<size_t>(no)] = true;
}

/// Works out whom a filter means.
class Matcher
{
public:
    explicit Matcher(BookColumns &columns) : m_columns(columns) { }

    [[nodiscard]] Result<Mask> of(const BookFilter &filter)
    {
        WEIWO_ASSIGN(Mask all, everybody());
        if (filter.isEmpty())
            return all;
        const bool any = filter.join == BookFilter::Join::Any;
        Mask found = any ? Mask(all.size(), false) : all;
        const auto join = [&](const Mask &part) {
            for (size_t no = 0; no < found.size(); ++no)
                found[no] = any ? found[no] || (part[no] && all[no]) : found[no] && part[no];
        };
        for (const Filter &condition : filter.conditions) {
            WEIWO_ASSIGN(const Mask part, of(condition));
            join(part);
        }
        for (const BookFilter &group : filter.groups) {
            WEIWO_ASSIGN(const Mask part, of(group));
            join(part);
        }
        return found;
    }

    [[nodiscard]] Result<Mask> everybody()
    {
        WEIWO_ASSIGN(const std::vector<qint64> *living, m_columns.living());
        WEIWO_ASSIGN(const qint64 limit, m_columns.limit());
        Mask all(static_cast<size_t>(limit), false);
        for (const qint64 no : *living)
            all[static_cast<size_t>(no)] = true;
        return all;
    }

private:
    /// "!=" is what "=" is not, of several values of a customer (tags), too.
    [[nodiscard]] Result<Mask> of(const Filter &condition)
    {
        if (condition.op == Filter::Op::NotEqual) {
            Filter equal = condition;
            equal.op = Filter::Op::Equal;
            WEIWO_ASSIGN(Mask found, of(equal));
            found.flip();
            return found;
        }
        if (const BookFigure *figure = bookFigure(condition.field))
            return ofFigure(condition, *figure);
        WEIWO_TRY(m_columns.knows(condition.field));
        if (condition.field == u"owner"_s && condition.op == Filter::Op::Equal && Id::fromText(condition.values.value(0)))
            return ofOwners(condition);
        const bool plain = condition.op == Filter::Op::Equal && textField(condition.field);
        return plain ? ofPlainText(condition) : ofText(condition);
    }

    /// Owners by their ids.
    [[nodiscard]] Result<Mask> ofOwners(const Filter &condition)
    {
        std::vector<Id> owners;
        for (const QString &value : condition.values)
            owners.push_back(Id::fromText(value).value_or(Id()));
        WEIWO_ASSIGN(const qint64 limit, m_columns.limit());
        Mask found(static_cast<size_t>(limit), false);
        WEIWO_TRY(repo::eachOwnedBy(m_columns.reader(), owners, [&](qint64 no) { mark(found, no); }));
        return found;
    }

    [[nodiscard]] Result<Mask> ofPlainText(const Filter &condition)
    {
        const bool none = condition.values.contains(QString());
        if (none)
            return ofText(condition);
        WEIWO_ASSIGN(const qint64 limit, m_columns.limit());
        Mask found(static_cast<size_t>(limit), false);
        for (const QString &value : condition.values)
            WEIWO_TRY(repo::eachWithText(m_columns.reader(), condition.field, value, [&](qint64 no) { mark(found, no); }));
        return found;
    }

    [[nodiscard]] Result<Mask> ofText(const Filter &condition)
    {
        WEIWO_ASSIGN(const qint64 limit, m_columns.limit());
        Mask found(static_cast<size_t>(limit), false);
        Mask has(static_cast<size_t>(limit), false);
        // The same words come again and again, as owners, provinces and tags do, or hardly ever, as names.
        QHash<QString, bool> verdicts;
        WEIWO_TRY(m_columns.texts(condition.field, [&](qint64 no, const QString &text) {
            // One that has come since the keys were read.
            if (no >= limit)
                return;
            has[static_cast<size_t>(no)] = true;
            if (found[static_cast<size_t>(no)])
                return;
            if (verdicts.size() >= MostVerdicts) {
                found[static_cast<size_t>(no)] = condition.accepts(text);
                return;
            }
            auto verdict = verdicts.constFind(text);
            if (verdict == verdicts.constEnd())
                verdict = verdicts.insert(text, condition.accepts(text));
            found[static_cast<size_t>(no)] = *verdict;
        }));
        if (condition.op == Filter::Op::Equal && condition.values.contains(QString()))
            for (size_t no = 0; no < found.size(); ++no)
                found[no] = found[no] || !has[no];
        return found;
    }

    [[nodiscard]] Result<Mask> ofFigure(const Filter &condition, const BookFigure &figure)
    {
        std::vector<std::optional<qint64>> values;
        for (const QString &text : condition.values) {
            const auto value = text.isEmpty() ? std::nullopt : figure.read(text, m_columns.reader().settings().currency);
            if (!value && !text.isEmpty())
                return fail(errc::BadInput, translate("customers", "%1 is no value of %2.").arg(text, figure.title.str()), text);
            values.push_back(value);
        }
        WEIWO_ASSIGN(const std::vector<qint64> *living, m_columns.living());
        WEIWO_ASSIGN(const qint64 limit, m_columns.limit());
        Mask found(static_cast<size_t>(limit), false);
        const bool asksForNone = condition.op == Filter::Op::Equal && std::ranges::any_of(values, [](const auto &value) { return !value; });
        if (asksForNone) {
            WEIWO_ASSIGN(found, everybody());
        }
        const auto judged = [&](qint64 own) {
            return std::ranges::any_of(values, [&](const auto &value) { return value && holds(own, condition.op, *value); });
        };
        WEIWO_TRY(m_columns.figures(figure, *living, [&](qint64 no, qint64 own) { found[static_cast<size_t>(no)] = judged(own); }));
        return found;
    }

    /// Who has no figure is neither more nor less than anything, and is not asked.
    [[nodiscard]] static bool holds(qint64 own, Filter::Op op, qint64 value)
    {
        switch (op) {
        case Filter::Op::Less:
            return own < value;
        case Filter::Op::LessOrEqual:
            return own <= value;
        case Filter::Op::Greater:
            return own > value;
        case Filter::Op::GreaterOrEqual:
            return own >= value;
        default:
            return own == value;
        }
    }

    static constexpr qsizetype MostVerdicts = 10'000;

    BookColumns &m_columns;
};

/// Leaves of @p mask those whose owner stands at a node or below it today.
Status narrowToScope(Reader &reader, const Id &scope, Mask &mask)
{
    WEIWO_ASSIGN(const auto tree, org::Tree::shared(reader, reader.clock().today()));
    if (tree->indexOf(org::NodeId(scope)) == 0)
        return {};
    Mask inside(mask.size(), false);
    WEIWO_TRY(repo::eachOwnedBy(reader, tree->idsWithin(org::NodeId(scope)), [&](qint64 no) {
        if (static_cast<size_t>(no) < inside.size())
            inside[static_cast<size_t>(no)] = true;
    }));
    for (size_t no = 0; no < mask.size(); ++no)
        mask[no] = mask[no] && inside[no];
    return {};
}

template<class Key>
void order(std::vector<qint64> &numbers, std::vector<std::pair<Key, qint64>> &keyed, bool falling)
{
    std::ranges::sort(keyed, [falling](const auto &a, const auto &b) {
        if (a.first != b.first)
            return falling ? b.first < a.first : a.first < b.first;
        return a.second < b.second;
    });
    std::vector<qint64> sorted;
    sorted.reserve(numbers.size());
    for (const auto &[key, no] : keyed)
        sorted.push_back(no);
    if (sorted.size() < numbers.size()) {
        // Those without a value come last, both ways.
        std::vector<qint64> with = sorted;
        std::ranges::sort(with);
        std::ranges::set_difference(numbers, with, std::back_inserter(sorted));
    }
    numbers = std::move(sorted);
}

Status sortBy(BookColumns &columns, const QString &wanted, const std::shared_ptr<CustomerSearch> &search, const Mask &mask,
              std::vector<qint64> &numbers)
{
    const bool falling = wanted.startsWith(u'-');
    const QString field = falling ? wanted.mid(1) : wanted;
    if (field.isEmpty())
        return {};
    if (const BookFigure *figure = bookFigure(field)) {
        std::vector<std::pair<qint64, qint64>> keyed;
        keyed.reserve(numbers.size());
        WEIWO_TRY(columns.figures(*figure, numbers, [&](qint64 no, qint64 value) { keyed.emplace_back(value, no); }));
        order(numbers, keyed, falling);
        return {};
    }
    if (field == u"name"_s && search) {
        WEIWO_ASSIGN(const auto ranks, search->ranks(columns.reader()));
        std::vector<std::pair<quint32, qint64>> keyed;
        keyed.reserve(numbers.size());
        for (const qint64 no : numbers)
            keyed.emplace_back(static_cast<size_t>(no) < ranks->size() ? (*ranks)[static_cast<size_t>(no)] : 0, no);
        order(numbers, keyed, falling);
        return {};
    }
    WEIWO_TRY(columns.knows(field));
    std::vector<std::pair<QByteArray, qint64>> keyed;
    QHash<QString, QByteArray> keys;
    qint64 last = -1;
    WEIWO_TRY(columns.texts(field, [&](qint64 no, const QString &text) {
        // Of several tags the first counts.
        if (no == last || static_cast<size_t>(no) >= mask.size() || !mask[static_cast<size_t>(no)])
            return;
        last = no;
        auto key = keys.constFind(text);
        if (key == keys.constEnd())
            key = keys.insert(text, pinyinSortKey(text));
        keyed.emplace_back(*key, no);
    }));
    order(numbers, keyed, falling);
    return {};
}

} // namespace

Result<BookList> bookList(Reader &reader, const BookQuery &query)
{
    BookColumns columns(reader, query);
    WEIWO_ASSIGN(Mask mask, Matcher(columns).of(query.filter));
    if (query.scope)
        WEIWO_TRY(narrowToScope(reader, *query.scope, mask));
    WEIWO_ASSIGN(const std::vector<qint64> *living, columns.living());
    BookList list;
    list.all = static_cast<qint64>(living->size());
    for (const qint64 no : *living)
        if (mask[static_cast<size_t>(no)])
            list.numbers.push_back(no);
    WEIWO_TRY(sortBy(columns, query.sort, query.search, mask, list.numbers));
    const BookFigure *amount = bookFigure(u"sales.amount"_s);
    WEIWO_TRY(columns.figures(*amount, list.numbers, [&](qint64, qint64 own) { list.amount += own; }));
    return list;
}

Result<std::vector<BookRow>> bookRows(Reader &reader, std::span<const qint64> numbers, const BookQuery &query)
{
    BookColumns columns(reader, query);
    WEIWO_ASSIGN(auto customers, repo::byNumbers(reader, numbers));
    WEIWO_ASSIGN(const auto tags, repo::tagsOf(reader, numbers));
    WEIWO_ASSIGN(const auto own, repo::customValuesOf(reader, numbers));
    org::NodeNames owners(reader);
    std::vector<BookRow> rows;
    for (const qint64 no : numbers) {
        const auto found = customers.find(no);
        if (found == customers.end())
            continue;
        BookRow row;
        row.no = no;
        row.customer = *found;
        WEIWO_ASSIGN(row.orders, columns.figures(no));
        WEIWO_ASSIGN(row.tier, columns.tierOf(no));
        WEIWO_ASSIGN(row.tierPlace, columns.tierPlaceOf(no));
        row.tags = tags.values(no);
        row.own = own.value(no);
        row.owner = owners.of(row.customer.owner);
        if (row.customer.parent) {
            const auto parent = customer(reader, *row.customer.parent);
            row.parent = parent ? parent->name : QString();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace weiwo::customers
