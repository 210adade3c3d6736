#include "ui/panels/customers/customer_list.h"

#include "core/customers/queries.h"
#include "core/money/decimal.h"

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

/// Nobody reads further; who wants another one types another letter.
constexpr int MostFound = 500;
/// Ids are read so many at a time.
constexpr size_t Slice = 2000;

std::optional<qint64> figureOf(const QString &text, BookField::Kind kind, const Currency &currency)
{
    const auto value = text.isEmpty() ? std::nullopt : decimalFromText(text);
    return value ? rescaled(*value, kind == BookField::Kind::Money ? currency.digits : 0) : std::nullopt;
}

bool isFigure(BookField::Kind kind)
{
    return kind == BookField::Kind::Money || kind == BookField::Kind::Days;
}

/// The best matches of a search that the filter lets pass.
Result<CustomerList> foundList(Reader &reader, CustomerSearch &search, const CustomerWish &wish)
{
    WEIWO_ASSIGN(const std::vector<Found> found, search.find(reader, wish.search, MostFound + 1));
    CustomerList list;
    list.query = wish.query;
    std::unordered_set<qint64> pass;
    const bool filtered = !wish.query.filter.isEmpty() || wish.query.scope;
    if (filtered) {
        BookQuery unsorted = wish.query;
        unsorted.sort.clear();
        WEIWO_ASSIGN(const BookList passing, bookList(reader, unsorted));
        pass.insert(passing.numbers.begin(), passing.numbers.end());
        list.all = passing.all;
    } else {
        WEIWO_ASSIGN(list.all, count(reader));
    }
    auto numbers = std::make_shared<std::vector<qint64>>();
    for (const Found &one : found) {
        if (filtered && !pass.contains(one.no))
            continue;
        numbers->push_back(one.no);
        if (const QString by = matchedText(one); !by.isEmpty())
            list.contacts.insert(one.no, by);
    }
    list.cut = found.size() > MostFound;
    if (numbers->size() > MostFound)
        numbers->resize(MostFound);
    WEIWO_ASSIGN(const std::vector<BookRow> rows, bookRows(reader, *numbers, wish.query));
    for (const BookRow &row : rows)
        list.amount += row.orders.amount.value_or(0);
    list.numbers = std::move(numbers);
    return list;
}

} // namespace

Result<CustomerList> customerList(Reader &reader, CustomerSearch &search, const CustomerWish &wish)
{
    if (!wish.search.trimmed().isEmpty())
        return foundList(reader, search, wish);
    WEIWO_ASSIGN(BookList book, bookList(reader, wish.query));
    CustomerList list;
    list.query = wish.query;
    list.all = book.all;
    list.amount = book.amount;
    list.numbers = std::make_shared<std::vector<qint64>>(std::move(book.numbers));
    return list;
}

Result<std::vector<CustomerRow>> customerRows(Reader &reader, std::span<const qint64> numbers, const BookQuery &query,
                                              const std::vector<BookField> &fields)
{
    WEIWO_ASSIGN(const std::vector<BookRow> book, bookRows(reader, numbers, query));
    std::vector<CustomerRow> rows;
    for (const BookRow &one : book) {
        CustomerRow row{one.no, one.customer.id, {}, {}};
        for (const BookField &field : fields) {
            row.texts << bookText(reader, one, field.key);
            row.figures.push_back(field.key == "tier"_L1   ? std::optional<qint64>(one.tierPlace)
                                  : isFigure(field.kind) ? figureOf(row.texts.back(), field.kind, reader.settings().currency)
                                                         : std::nullopt);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<CustomerId>> customerIds(Reader &reader, std::span<const qint64> numbers, const BookQuery &query)
{
    std::vector<CustomerId> ids;
    for (size_t from = 0; from < numbers.size(); from += Slice) {
        WEIWO_ASSIGN(const std::vector<BookRow> rows,
                     bookRows(reader, numbers.subspan(from, std::min(Slice, numbers.size() - from)), query));
        for (const BookRow &row : rows)
            ids.push_back(row.customer.id);
    }
    return ids;
}

} // namespace weiwo::ui
