#pragma once

#include "app/cli/analyze_table.h"
#include "app/cli/context.h"
#include "core/customers/value/bgnbd_fit.h"
#include "core/customers/value/purchases.h"

namespace weiwo::cli {

/// The rows customer, date, amount of a table, customers numbered as they come.
struct PurchaseRows
{
    std::vector<std::string> customers; ///< ids as they came
    std::vector<customers::Purchase> purchases; ///< amounts in units of 10^-scale
    std::vector<quint32> orders; ///< by row, where the table has such a column: equal for equal orders
    int scale = 0;               ///< digits after the point that any amount has
    std::optional<qint32> firstDay; ///< julian; of all rows
    std::optional<qint32> lastDay;
    Findings findings;
};

/// What a command looks at beside customer and date.
enum class AmountColumn { Needed, IfAny };
enum class OrderColumn { Unknown, IfAny };

/// Reads all of a table whose header has been read. bad-input with line and column. An order
/// without a number is that of its day.
[[nodiscard]] Result<PurchaseRows> readPurchases(AnalyzeTable &table, AmountColumn amount,
                                                 OrderColumn order = OrderColumn::Unknown);

/// Counts the rows after @p last, which are left out; a finding if there are any.
void tellLeftOut(PurchaseRows &rows, qint32 last);

/// Whether a table is one of orders rather than of customers that have been summed up before.
[[nodiscard]] bool isOfOrders(const AnalyzeTable &table);
/// A table of orders by customer, up to and with a day.
struct OrderHistories
{
    PurchaseRows rows;
    std::vector<customers::PurchaseHistory> list; ///< by number of the customer
    qint32 cut = 0;
};
/// @p cutText: an option's date; the last date of the table where it is none. Errors as of
/// readPurchases(); what is left out is among the findings of the rows.
[[nodiscard]] Result<OrderHistories> readHistories(AnalyzeTable &table, AmountColumn amount,
                                                   const std::string &cutText);

/// A customer of a table that has been summed up before: the column id, or none.
struct IdColumn
{
    explicit IdColumn(const AnalyzeTable &table) : column(table.columnIfAny(QStringLiteral("id"))) { }
    /// Takes the id of the current row.
    void read(const AnalyzeTable &table);
    /// Adds the finding on ids that are there twice, if any.
    void tellTwice(Findings &findings) const;
    [[nodiscard]] nlohmann::json of(size_t row) const
    {
        return column ? nlohmann::json(ids[row]) : nlohmann::json();
    }

    std::optional<size_t> column;
    std::vector<std::string> ids;
};

/// Decimal text of value · 10^-scale with as many digits as it has, two after the point at least.
[[nodiscard]] std::string amountText(const Int128 &value, int scale);
[[nodiscard]] std::string dayText(qint32 julianDay);

/// A date that an option gives, a julian day; for CLI11's check: the reason why it is none.
[[nodiscard]] std::optional<qint32> dayOfOption(const std::string &text);
[[nodiscard]] std::string refuseNoDate(const std::string &text);

/// Findings on a fit that is not to be taken as it stands.
[[nodiscard]] Findings fitFindings(bool converged, const QString &limit);
/// Values by name, null where there is none.
[[nodiscard]] nlohmann::json namedNumbers(std::span<const char *const> names,
                                          std::span<const std::optional<double>> values);
/// Parameters of a fit by name, null where they are at a limit: their values mean nothing.
[[nodiscard]] nlohmann::json namedParams(std::span<const char *const> names,
                                         std::span<const double> values,
                                         std::span<const bool> atLimit);

/// Writes @p head with a list of @p count objects under the key "customers" as one JSON object on
/// stdout: a million of them are never held at once.
void printWithCustomers(const nlohmann::json &head, size_t count,
                        const std::function<nlohmann::json(size_t)> &each);

} // namespace weiwo::cli
