#pragma once

#include "core/base/filter.h"
#include "core/customers/types.h"
#include "core/metrics/metric.h"
#include "core/workspace/edit.h"

#include <nlohmann/json.hpp>

namespace weiwo::customers {

// The book as lists show it: which customers fit, in which order, as local keys; and the rows of those
// that are looked at. A million keys are 8 MB, rows are read page by page.

/// What a list can show, filter and sort by.
struct BookField
{
    enum class Kind { Text, Node, Customer, Tags, Money, Count, Date, Days, Choice };

    QString key;                       ///< "name", "owner", "tags", "own.credit", "sales.amount", "last_order" …
    QString title;
    Kind kind = Kind::Text;
    QStringList choices;               ///< of Choice: what may be picked
    bool canEdit = false;              ///< by changeCustomers()
};
/// In the order of a column chooser; fields of the company's own last.
[[nodiscard]] Result<std::vector<BookField>> bookFields(Reader &reader);

/// Conditions that all, or any, must be met; groups may stand in groups.
struct BookFilter
{
    enum class Join { All, Any };

    Join join = Join::All;
    std::vector<Filter> conditions;    ///< an empty value means: has none (=), has one (!=)
    std::vector<BookFilter> groups;

    [[nodiscard]] bool isEmpty() const { return conditions.empty() && groups.empty(); }
    bool operator==(const BookFilter &) const = default;
};
[[nodiscard]] nlohmann::json toJson(const BookFilter &filter);
/// bad-input for what toJson() never writes.
[[nodiscard]] Result<BookFilter> bookFilterFrom(const nlohmann::json &json);

class CustomerSearch;

struct BookQuery
{
    BookFilter filter;
    std::optional<Id> scope;           ///< node: customers whose owner stands there or below; those of nobody at headquarters only
    DateRange figures;                 ///< days that sales.amount and the like are of
    DateRange compared;                ///< those of sales.compared
    QString sort = QStringLiteral("name");   ///< a field's key, "-" before it: falling; those without it last, both ways
    /// Knows the order of names already; null: it is worked out, which takes seconds for a million.
    std::shared_ptr<CustomerSearch> search;
};
struct BookList
{
    std::vector<qint64> numbers;       ///< local keys of those that fit, in order
    qint64 all = 0;                    ///< customers that live
    qint64 amount = 0;                 ///< sales.amount of those that fit
};
/// bad-input for a field that there is not, or a value that is none of its kind.
[[nodiscard]] Result<BookList> bookList(Reader &reader, const BookQuery &query);

/// What is known of a customer's orders, over the days of a query.
struct OrderFigures
{
    std::optional<qint64> amount;      ///< over `figures`, minor units
    std::optional<qint64> compared;    ///< over `compared`
    std::optional<qint64> lastDay;     ///< of all time, a julian day
};

struct BookRow
{
    qint64 no = 0;
    Customer customer;
    QString owner;                     ///< name
    QString parent;                    ///< name
    QString tier;
    std::optional<int> tierPlace;      ///< in its scheme, the best first
    QStringList tags;
    QMap<QString, QString> own;        ///< custom values by key
    OrderFigures orders;
};
/// The rows of some keys, in their order; those that live no more are left out.
[[nodiscard]] Result<std::vector<BookRow>> bookRows(Reader &reader, std::span<const qint64> numbers, const BookQuery &query);
/// A cell as it is shown to a machine: money as decimal text, dates ISO. @p field: a key of bookFields().
[[nodiscard]] QString bookText(Reader &reader, const BookRow &row, const QString &field);

/// One field for many customers.
struct FieldChange
{
    QString field;                     ///< one that canEdit
    QString value;                     ///< as a file has it; empty: taken away. Tags: "+a", "-b", or the whole list "a,b"
};
struct BulkOutcome
{
    struct Line
    {
        CustomerId customer;
        QString name;
        QString before;
        QString after;
        QString refused;               ///< why it cannot be changed; empty: it is
    };
    std::vector<Line> lines;           ///< of those that change or are refused
    qint64 unchanged = 0;
};
/// Changes the field where it differs. Refused ones (rights, a taken code) are told and left as they are;
/// bad-input where the value is none of the field. In a dry run this is the preview.
[[nodiscard]] Result<BulkOutcome> changeCustomers(Edit &edit, std::span<const CustomerId> customers, const FieldChange &change);

/// A list that somebody wants to see again.
struct SavedView
{
    using IdType = StrongId<struct SavedViewTag>;

    IdType id;                         ///< null: ships with the program, and cannot be changed
    QString key;                       ///< of a shipped one: "all", "mine", "unowned", "falling", "silent"
    QString name;
    std::optional<org::NodeId> person; ///< whose; absent: everybody's
    BookFilter filter;
    QStringList columns;               ///< keys, in order; empty: the usual ones
    QString sort;
    qint64 position = 0;
};
/// Shipped ones first, then the person's own and everybody's, by position and name.
[[nodiscard]] Result<std::vector<SavedView>> savedViews(Reader &reader, const org::NodeId &person);
[[nodiscard]] Result<SavedView::IdType> putView(Edit &edit, SavedView view);
Status removeView(Edit &edit, const SavedView::IdType &id);

} // namespace weiwo::customers
