#include "app/cli/analyze_purchases.h"

#include "core/exchange/text/value_parse.h"

#include <iostream>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

constexpr int MoneyDigits = 2;
constexpr quint64 EighteenDigits = 1'000'000'000'000'000'000;
/// Sums of a milliard such amounts still fit into 128 bits.
constexpr int MostDigits = 29;

quint64 powerOfTen(int exponent)
{
    quint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Numbers texts as they come.
class TextNumbers
{
public:
    quint32 numberOf(std::string_view text)
    {
        const auto next = static_cast<quint32>(m_numbers.size());
        return m_numbers.try_emplace(std::string(text), next).first->second;
    }
    [[nodiscard]] std::vector<std::string> texts() const
    {
        std::vector<std::string> list(m_numbers.size());
        for (const auto &[text, number] : m_numbers)
            list[number] = text;
        return list;
    }

private:
    std::unordered_map<std::string, quint32> m_numbers;
};

/// @p value in units of 10^-scale; nothing where that is too long.
std::optional<Int128> widened(const Decimal &value, int scale)
{
    const quint64 size = value.mantissa < 0 ? 0 - static_cast<quint64>(value.mantissa)
                                            : static_cast<quint64>(value.mantissa);
    const UInt128 units = multiplied(size, powerOfTen(scale - value.scale));
    if (units > multiplied(powerOfTen(18), powerOfTen(MostDigits - 18)))
        return {};
    Int128 result;
    result.high = static_cast<qint64>(units.high);
    result.low = units.low;
    return value.mantissa < 0 ? -result : result;
}

struct PurchaseColumns
{
    size_t customer = 0;
    size_t date = 0;
    std::optional<size_t> amount;
    std::optional<size_t> order;
};

Result<PurchaseColumns> columnsOf(const AnalyzeTable &table, AmountColumn amount, OrderColumn order,
                                  Findings &findings)
{
    PurchaseColumns columns;
    WEIWO_ASSIGN(columns.customer, table.column(u"customer"_s));
    WEIWO_ASSIGN(columns.date, table.column(u"date"_s));
    columns.amount = table.columnIfAny(u"amount"_s);
    if (amount == AmountColumn::Needed) {
        WEIWO_ASSIGN(columns.amount, table.column(u"amount"_s));
    }
    QStringList known{u"customer"_s, u"date"_s, u"amount"_s};
    if (order == OrderColumn::IfAny) {
        columns.order = table.columnIfAny(u"order"_s);
        known << u"order"_s;
    }
    findings = table.unknownColumns(known);
    return columns;
}

/// Brings all amounts to one scale.
Status setAmounts(PurchaseRows &rows, const std::vector<Decimal> &amounts, const AnalyzeTable &table)
{
    qint64 negative = 0;
    for (const Decimal &amount : amounts) {
        rows.scale = std::max(rows.scale, amount.scale);
        negative += amount.mantissa < 0 ? 1 : 0;
    }
    for (size_t i = 0; i < amounts.size(); ++i) {
        const auto value = widened(amounts[i], rows.scale);
        if (!value) {
            return tl::make_unexpected(table.refusedColumn(
                u"amount"_s, problemMessage(ValueProblem::NumberTooLong, decimalText(amounts[i]))));
        }
        rows.purchases[i].amount = *value;
    }
    if (negative > 0) {
        Finding finding{.severity = Severity::Info, .code = u"amount.negative"_s};
        finding.column = u"amount"_s;
        finding.message = translate(
            "cli", "Rows with an amount below 0 count as orders of their day. Leave out what is none.");
        finding.count = negative;
        rows.findings.push_back(std::move(finding));
    }
    return {};
}

} // namespace

Result<PurchaseRows> readPurchases(AnalyzeTable &table, AmountColumn amount, OrderColumn order)
{
    PurchaseRows rows;
    WEIWO_ASSIGN(const PurchaseColumns columns, columnsOf(table, amount, order, rows.findings));
    TextNumbers customers;
    TextNumbers orders;
    std::vector<Decimal> amounts;
    for (;;) {
        WEIWO_ASSIGN(const bool found, table.next());
        if (!found)
            break;
        if (table.text(columns.customer).empty())
            return tl::make_unexpected(
                table.refused(columns.customer, problemMessage(ValueProblem::Empty, {})));
        customers::Purchase purchase{.customer = customers.numberOf(table.text(columns.customer))};
        WEIWO_ASSIGN(purchase.day, table.day(columns.date));
        rows.firstDay = std::min(rows.firstDay.value_or(purchase.day), purchase.day);
        rows.lastDay = std::max(rows.lastDay.value_or(purchase.day), purchase.day);
        if (columns.amount) {
            WEIWO_ASSIGN(const Decimal value, table.number(*columns.amount));
            amounts.push_back(value);
        }
        if (columns.order) {
            const std::string_view text = table.text(*columns.order);
            // No id can be like that: a cell has no NUL.
            rows.orders.push_back(orders.numberOf(
                text.empty() ? '\0' + std::to_string(purchase.day) : std::string(text)));
        }
        rows.purchases.push_back(purchase);
    }
    rows.customers = customers.texts();
    WEIWO_TRY(setAmounts(rows, amounts, table));
    return rows;
}

void tellLeftOut(PurchaseRows &rows, qint32 last)
{
    const auto count = std::count_if(rows.purchases.begin(), rows.purchases.end(),
                                     [last](const auto &row) { return row.day > last; });
    if (count == 0)
        return;
    Finding finding{.severity = Severity::Info, .code = u"row.later"_s};
    finding.column = u"date"_s;
    finding.message =
        translate("cli", "Rows after %1 are left out.").arg(QString::fromStdString(dayText(last)));
    finding.count = count;
    rows.findings.push_back(std::move(finding));
}

bool isOfOrders(const AnalyzeTable &table)
{
    return table.columnIfAny(u"customer"_s) && !table.columnIfAny(u"x"_s);
}

Result<OrderHistories> readHistories(AnalyzeTable &table, AmountColumn amount, const std::string &cutText)
{
    OrderHistories orders;
    WEIWO_ASSIGN(orders.rows, readPurchases(table, amount));
    orders.cut = dayOfOption(cutText).value_or(orders.rows.lastDay.value_or(0));
    tellLeftOut(orders.rows, orders.cut);
    orders.list =
        customers::purchaseHistories(orders.rows.purchases, orders.rows.customers.size(), orders.cut);
    return orders;
}

void IdColumn::read(const AnalyzeTable &table)
{
    if (column)
        ids.emplace_back(table.text(*column));
}

void IdColumn::tellTwice(Findings &findings) const
{
    std::unordered_set<std::string_view> seen;
    qint64 again = 0;
    for (const std::string &id : ids)
        again += seen.insert(id).second ? 0 : 1;
    if (again == 0)
        return;
    Finding finding{.severity = Severity::Warning, .code = u"id.twice"_s};
    finding.column = u"id"_s;
    finding.message = translate("cli", "Ids are there more than once; each row counts as a customer.");
    finding.count = again;
    findings.push_back(std::move(finding));
}

std::string amountText(const Int128 &value, int scale)
{
    QByteArray digits;
    for (UInt128 rest = value.magnitude(); rest > UInt128();) {
        const WideQuotient parts = divided(rest, EighteenDigits);
        digits.prepend(QByteArray::number(parts.remainder.low).rightJustified(18, '0'));
        rest = parts.quotient;
    }
    while (digits.startsWith('0'))
        digits.remove(0, 1);
    digits = digits.rightJustified(scale + 1, '0');
    const QByteArray whole = digits.first(digits.size() - scale);
    QByteArray fraction = digits.last(scale);
    while (fraction.size() > MoneyDigits && fraction.endsWith('0'))
        fraction.chop(1);
    fraction = fraction.leftJustified(MoneyDigits, '0');
    return ((value < Int128() ? "-" : "") + whole + '.' + fraction).toStdString();
}

std::string dayText(qint32 julianDay)
{
    return QDate::fromJulianDay(julianDay).toString(Qt::ISODate).toStdString();
}

std::optional<qint32> dayOfOption(const std::string &text)
{
    const Parsed<QDate> date = parseDate(text);
    return date ? std::optional(static_cast<qint32>(date->toJulianDay())) : std::nullopt;
}

std::string refuseNoDate(const std::string &text)
{
    return dayOfOption(text) ? std::string() : "a date like 2026-07-01 is expected";
}

Findings fitFindings(bool converged, const QString &limit)
{
    Findings findings;
    if (!converged) {
        Finding finding{.severity = Severity::Warning, .code = u"fit.not-converged"_s};
        finding.message = translate(
            "cli", "The search for the most likely parameters did not come to an end: do not rely on them.");
        findings.push_back(std::move(finding));
    }
    if (!limit.isEmpty()) {
        Finding finding{.severity = Severity::Warning, .code = u"fit.at-limit"_s};
        finding.message = limit;
        findings.push_back(std::move(finding));
    }
    return findings;
}

nlohmann::json namedNumbers(std::span<const char *const> names,
                            std::span<const std::optional<double>> values)
{
    nlohmann::json object = nlohmann::json::object();
    for (size_t i = 0; i < names.size(); ++i)
        object[names[i]] = numberOrNull(values[i]);
    return object;
}

nlohmann::json namedParams(std::span<const char *const> names, std::span<const double> values,
                           std::span<const bool> atLimit)
{
    std::vector<std::optional<double>> known;
    for (size_t i = 0; i < values.size(); ++i)
        known.push_back(atLimit[i] ? std::nullopt : std::optional(values[i]));
    return namedNumbers(names, known);
}

void printWithCustomers(const nlohmann::json &head, size_t count,
                        const std::function<nlohmann::json(size_t)> &each)
{
    const auto textOf = [](const nlohmann::json &value) {
        return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    };
    std::string text = textOf(head);
    text.pop_back();
    std::cout << text << ",\"customers\":[";
    for (size_t i = 0; i < count; ++i)
        std::cout << (i > 0 ? "," : "") << textOf(each(i));
    std::cout << "]}\n";
}

} // namespace weiwo::cli
