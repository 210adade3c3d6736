#include "ui/panels/customers/page_data.h"

#include "core/customers/dependents.h"
#include "core/customers/fields.h"
#include "core/customers/merge.h"
#include "core/customers/queries.h"
#include "core/org/node_names.h"
#include "core/sales/lines.h"
#include "ui/panels/customers/customer_brief.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

constexpr size_t MostChildren = 30;
constexpr int MostLines = 400;
/// Orders are listed from so far back.
constexpr int YearsOfOrders = 3;

Status fillRelatives(Reader &reader, CustomerPageData &page)
{
    if (page.customer.parent) {
        WEIWO_ASSIGN(const Customer parent, customer(reader, *page.customer.parent));
        page.parent = CustomerPageData::Relative{parent.id, parent.name};
    }
    WEIWO_ASSIGN(const std::vector<Record> children,
                 rowsReferringTo(reader, reader.table(u"customer"_s), u"parent"_s, page.customer.id.raw()));
    for (const Record &child : children) {
        if (page.children.size() == MostChildren) {
            page.moreChildren = true;
            break;
        }
        WEIWO_ASSIGN(const Customer found, customer(reader, CustomerId(child.id)));
        page.children.push_back({found.id, found.name});
    }
    WEIWO_ASSIGN(const std::vector<Customer> merged, mergedInto(reader, page.customer.id));
    for (const Customer &other : merged)
        page.merged.push_back({other.id, other.name});
    return {};
}

Status addOrders(Reader &reader, const CustomerId &id, Timeline &timeline)
{
    const QDate today = reader.clock().today();
    const sales::LineQuery query{.range = {today.addYears(-YearsOfOrders), today.addDays(1)},
                                 .where = {{u"customer"_s, Filter::Op::Equal, {id.text()}}},
                                 .limit = MostLines};
    WEIWO_ASSIGN(const sales::LineList list, sales::lines(reader, query));
    timeline.more = list.lines > qint64(list.rows.size());
    // Lines of an order stand together; its products are told, and its sum.
    TimelineEntry entry;
    QString order;
    QStringList products;
    const auto finish = [&] {
        if (entry.day.isValid()) {
            entry.text = products.mid(0, 3).join(translate("CustomerTimeline", ", ")) + (products.size() > 3 ? u"…"_s : QString());
            timeline.entries.push_back(entry);
        }
        products.clear();
    };
    for (const sales::LineRow &row : list.rows) {
        if (!entry.day.isValid() || row.orderNo != order || row.day != entry.day) {
            finish();
            order = row.orderNo;
            entry = {.kind = TimelineEntry::Kind::Order, .day = row.day, .actor = row.person, .amount = 0};
        }
        entry.amount = *entry.amount + row.amount;
        if (!row.product.isEmpty() && !products.contains(row.product))
            products << row.product;
    }
    finish();
    return {};
}

} // namespace

Result<CustomerPageData> customerPageData(Reader &reader, const CustomerId &id)
{
    CustomerPageData page;
    page.today = reader.clock().today();
    WEIWO_ASSIGN(page.customer, customer(reader, id));
    WEIWO_ASSIGN(page.card, customerCard(reader, id));
    WEIWO_ASSIGN(page.tierReasons, tierReasons(reader, id));
    WEIWO_ASSIGN(page.next, nextServiceOf(reader, id));
    WEIWO_ASSIGN(page.details, details(reader, id));
    WEIWO_ASSIGN(page.figures, customerFigures(reader, id));
    WEIWO_ASSIGN(page.fields, bookFields(reader));
    std::erase_if(page.fields, [](const BookField &field) { return !field.canEdit; });
    WEIWO_TRY(fillRelatives(reader, page));
    for (const TextField &field : textFields())
        page.values.insert(field.name(), page.customer.*field.member);
    page.values.insert(u"owner"_s, page.card.owner);
    page.values.insert(u"parent"_s, page.parent ? page.parent->name : QString());
    page.values.insert(u"tags"_s, page.details.tags.join(u", "_s));
    WEIWO_ASSIGN(const auto own, customValues(reader, id));
    page.values.insert(own);
    WEIWO_ASSIGN(const std::vector<OwnerSpan> spans, ownersOf(reader, id));
    org::NodeNames names(reader);
    for (const OwnerSpan &span : spans)
        page.owners.emplace_back(span.from, names.of(span.owner));
    return page;
}

Result<Timeline> customerTimeline(Reader &reader, const CustomerId &id, int limit)
{
    Timeline timeline;
    WEIWO_TRY(addOrders(reader, id, timeline));
    WEIWO_ASSIGN(const Details all, details(reader, id));
    org::NodeNames names(reader);
    for (const Note &note : all.notes)
        timeline.entries.push_back({TimelineEntry::Kind::Note, note.at.toLocalTime().date(), note.at, note.text, {}, names.of(note.author), {}, note.id});
    WEIWO_ASSIGN(const std::vector<Activity> activities, activitiesOf(reader, id, limit));
    for (const Activity &activity : activities) {
        const ActivityKind *kind = activityKinds().find(activity.kind);
        const QString title = kind ? kind->title.str() : activity.kind;
        timeline.entries.push_back({TimelineEntry::Kind::Contact, activity.day, {},
                                    activity.note.isEmpty() ? title : translate("CustomerTimeline", "%1: %2", "a visit or call, what was talked about").arg(title, activity.note),
                                    {}, names.of(activity.person), {}, {}});
    }
    WEIWO_ASSIGN(const std::vector<HistoryLine> history, historyOf(reader, id, limit));
    for (const HistoryLine &line : history) {
        // Visits, calls and notes stand here by themselves.
        if (line.logged)
            continue;
        const QString text = historyText(line);
        timeline.entries.push_back({TimelineEntry::Kind::Change, line.at.toLocalTime().date(), line.at,
                                    line.merged ? translate("CustomerTimeline", "%1 (before the merge)").arg(text) : text, line.label, line.author, {}, {}});
    }
    std::ranges::stable_sort(timeline.entries, [](const TimelineEntry &a, const TimelineEntry &b) {
        return a.day != b.day ? a.day > b.day : a.at > b.at;
    });
    if (timeline.entries.size() > size_t(limit)) {
        timeline.entries.resize(size_t(limit));
        timeline.more = true;
    }
    return timeline;
}

} // namespace weiwo::ui
