#include "ui/panels/customers/customer_brief.h"

#include "core/base/text.h"
#include "core/customers/details.h"
#include "core/customers/history.h"
#include "core/customers/overview.h"
#include "core/customers/queries.h"
#include "core/customers/tiers/queries.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

constexpr int LastEntries = 5;
constexpr int TrendMonths = 12;

using Rows = std::vector<std::pair<QString, QString>>;

void addRow(Rows &rows, const QString &title, const QString &value)
{
    if (!value.isEmpty())
        rows.emplace_back(title, value);
}

QString placeOf(const Customer &customer)
{
    QStringList parts{customer.province, customer.city, customer.county};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u' ');
}

Explained::Part figuresPart(const CustomerFigures &figures, const FiscalCalendar &calendar, const AmountStyle &style)
{
    const auto period = calendar.parse(figures.period);
    Explained::Part part{translate("CustomerBrief", "%1 so far, against last year").arg(period ? calendar.label(*period) : figures.period), {}, {}, {}};
    for (const CustomerFigures::Line &line : figures.lines)
        part.rows.emplace_back(line.title, translate("CustomerBrief", "%1 (%2)", "figure, that of last year")
                                               .arg(amountText(line.figure, line.kind, style),
                                                    line.compared ? amountText(*line.compared, line.kind, style) : u"—"_s));
    return part;
}

Explained::Part trendPart(const CustomerFigures &figures, QDate today)
{
    Explained::Part part{translate("CustomerBrief", "Sales of the last 12 months"), {}, {}, {}};
    for (int back = TrendMonths - 1; back >= 0; --back) {
        const auto month = figures.sales.months.find(Month(today).plus(-back));
        part.trend.push_back(month == figures.sales.months.end() ? 0 : month->second.amount);
    }
    return part;
}

} // namespace

Result<QStringList> tierReasons(Reader &reader, const CustomerId &customer)
{
    WEIWO_ASSIGN(const TierBadge badge, tierBadge(reader, customer, reader.clock().today()));
    QStringList reasons;
    if (!badge.tier)
        return reasons;
    if (badge.override)
        reasons << translate("CustomerBrief", "Set by hand: %1").arg(badge.override->reason);
    // The figures of the day that decided, not of today.
    for (const TierReading &reading : badge.inputs) {
        const QString figure = readingText(reading, reader.settings().currency);
        reasons << (badge.since ? translate("CustomerBrief", "%1 on %2", "a figure that decided a tier, the day").arg(figure, badge.since->toString(Qt::ISODate)) : figure);
    }
    if (badge.since)
        reasons << translate("CustomerBrief", "Since %1").arg(badge.since->toString(Qt::ISODate));
    return reasons;
}

Result<std::optional<NextService>> nextServiceOf(Reader &reader, const CustomerId &customer)
{
    WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader));
    return nextService(reader, scheme, customer, reader.clock().today());
}

QString dueText(const NextService &next)
{
    const ServiceKind *kind = serviceKinds().find(next.standard.kind);
    return translate("CustomerBrief", "%1 due %2", "what is due, day").arg(kind ? kind->title.str() : next.standard.kind, next.due.toString(Qt::ISODate));
}

QString dueWhenText(const NextService &next, QDate today)
{
    const auto days = int(today.daysTo(next.due));
    if (days == 0)
        return translate("CustomerBrief", "today");
    return days > 0 ? translate("CustomerBrief", "in %n days", nullptr, days) : translate("CustomerBrief", "%n days overdue", nullptr, -days);
}

namespace {

Result<Explained> explain(Reader &reader, const CustomerId &id, const AmountStyle &style)
{
    WEIWO_ASSIGN(const Customer customer, weiwo::customers::customer(reader, id));
    WEIWO_ASSIGN(const CustomerCard card, customerCard(reader, id));
    WEIWO_ASSIGN(const CustomerFigures figures, customerFigures(reader, id));
    WEIWO_ASSIGN(const Details details, weiwo::customers::details(reader, id));
    WEIWO_ASSIGN(const std::vector<HistoryLine> history, historyOf(reader, id, LastEntries));
    Explained explained;
    explained.value = customer.shortName.isEmpty() ? customer.name : customer.shortName;
    explained.caption = customer.shortName.isEmpty() ? customer.code : customer.name;
    Explained::Part facts;
    addRow(facts.rows, translate("CustomerBrief", "Tier"), card.tier);
    facts.rows.emplace_back(translate("CustomerBrief", "Owner"), card.owner.isEmpty() ? translate("CustomerBrief", "Nobody") : card.owner);
    addRow(facts.rows, translate("CustomerBrief", "Code"), customer.code);
    addRow(facts.rows, translate("CustomerBrief", "Kind"), customer.kind);
    addRow(facts.rows, translate("CustomerBrief", "Industry"), customer.industry);
    addRow(facts.rows, translate("CustomerBrief", "Place"), placeOf(customer));
    addRow(facts.rows, translate("CustomerBrief", "Phone"), customer.phone);
    addRow(facts.rows, translate("CustomerBrief", "Tags"), details.tags.join(u", "_s));
    facts.rows.emplace_back(translate("CustomerBrief", "Last order"),
                            figures.lastOrder ? figures.lastOrder->toString(Qt::ISODate) : translate("CustomerBrief", "None yet"));
    WEIWO_ASSIGN(const auto next, nextServiceOf(reader, id));
    if (next)
        addRow(facts.rows, translate("CustomerBrief", "Next contact"),
               translate("CustomerBrief", "%1, %2", "what is due and when, how soon").arg(dueText(*next), dueWhenText(*next, reader.clock().today())));
    explained.parts.push_back(std::move(facts));
    WEIWO_ASSIGN(const QStringList reasons, tierReasons(reader, id));
    if (!reasons.isEmpty())
        explained.parts.push_back({translate("CustomerBrief", "Why this tier"), reasons.join(u'\n'), {}, {}});
    explained.parts.push_back(figuresPart(figures, reader.calendar(), style));
    if (!figures.sales.months.empty())
        explained.parts.push_back(trendPart(figures, reader.clock().today()));
    Explained::Part contacts{translate("CustomerBrief", "Contacts"), {}, {}, {}};
    for (const Contact &contact : details.contacts)
        contacts.rows.emplace_back(contact.post.isEmpty() ? contact.name : contact.name + u" · "_s + contact.post,
                                   contact.mobile.isEmpty() ? contact.phone : contact.mobile);
    if (!contacts.rows.empty())
        explained.parts.push_back(std::move(contacts));
    Explained::Part last{translate("CustomerBrief", "Last changes"), {}, {}, {}};
    for (const HistoryLine &line : history)
        last.rows.emplace_back(historyText(line), line.at.toLocalTime().date().toString(Qt::ISODate));
    if (!last.rows.empty())
        explained.parts.push_back(std::move(last));
    return explained;
}

} // namespace

InspectorSubject customerBrief(const CustomerId &customer, const QString &name, const AmountStyle &style)
{
    return {.title = name,
            .explain = [customer, style](Reader &reader) { return explain(reader, customer, style); },
            .record = customer.raw(),
            .tables = customerTables()};
}

const QSet<QString> &customerListTables()
{
    static const QSet<QString> tables{u"customer"_s, u"customer_tag"_s, u"custom_field"_s,   u"custom_value"_s, u"node"_s,
                                      u"placement"_s, u"batch"_s,       u"customer_merge"_s, u"tier"_s,
                                      u"tier_scheme"_s, u"tier_override"_s, u"tier_run"_s,  u"contact"_s};
    return tables;
}

const QSet<QString> &customerTables()
{
    static const QSet<QString> tables = QSet<QString>(customerListTables())
        + QSet<QString>{u"customer_address"_s, u"customer_note"_s, u"customer_attachment"_s, u"customer_ownership"_s, u"service_standard"_s, u"activity"_s};
    return tables;
}

} // namespace weiwo::ui
