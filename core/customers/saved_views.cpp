#include "core/customers/saved_views.h"

#include "core/base/text.h"
#include "core/customers/integrity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using nlohmann::json;
using Op = Filter::Op;

/// Whose customers have not ordered for so long are silent.
constexpr int SilentDays = 90;
const QString Panel = u"customers"_s;

json queryJson(const SavedView &view)
{
    json columns = json::array();
    for (const QString &column : view.columns)
        columns.push_back(column.toStdString());
    return {{"filter", toJson(view.filter)}, {"columns", columns}, {"sort", view.sort.toStdString()}};
}

/// A view that a newer program wrote in another way shows everything.
SavedView viewFrom(const Record &record)
{
    SavedView view;
    view.id = SavedView::IdType(record.id);
    view.name = textOf(record.values[1]);
    if (const auto person = optionalId(record.values[2]))
        view.person = org::NodeId(*person);
    const json query = json::parse(textOf(record.values[3]).toStdString(), nullptr, false);
    if (query.is_object()) {
        if (auto filter = bookFilterFrom(query.value("filter", json())))
            view.filter = *std::move(filter);
        for (const json &column : query.value("columns", json::array()))
            if (column.is_string())
                view.columns.append(QString::fromStdString(column.get<std::string>()));
        if (const auto sort = query.find("sort"); sort != query.end() && sort->is_string())
            view.sort = QString::fromStdString(sort->get<std::string>());
    }
    view.position = integerOf(record.values[4]);
    return view;
}

SavedView shipped(const QString &key, const QString &name, const QString &sort, std::vector<Filter> conditions)
{
    SavedView view;
    view.key = key;
    view.name = name;
    view.sort = sort;
    view.filter.conditions = std::move(conditions);
    return view;
}

/// What people see for themselves is theirs alone.
Status requireOwn(Edit &edit, const SavedView &view)
{
    const auto stored = view.id.isNull() ? Result<Record>(Record()) : edit.record(edit.table(savedViewTable().key), view.id.raw());
    const auto before = stored && stored->values.size() > 2 ? optionalId(stored->values[2]) : std::nullopt;
    for (const std::optional<Id> &person : {before, view.person ? std::optional<Id>(view.person->raw()) : std::nullopt})
        if (person && !edit.person().isNull() && *person != edit.person())
            return fail(errc::Forbidden, translate("customers", "This view is somebody else's. Save it under another name."), view.id.text());
    return {};
}

} // namespace

const TableSpec &savedViewTable()
{
    static const TableSpec table{
        .key = u"saved_view"_s,
        .title = WEIWO_TEXT("customers", "Saved view"),
        .policy = u"view"_s,
        .columns = {{u"panel"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Screen"), {}, false},
                    {u"name"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Name"), {}, false},
                    {u"person"_s, ColumnKind::Reference, WEIWO_TEXT("customers", "Person"), u"node"_s, false},
                    {u"query"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Filter"), {}, false},
                    {u"position"_s, ColumnKind::Integer, WEIWO_TEXT("customers", "Position"), {}, false}},
        .nameColumn = u"name"_s,
        .digested = true};
    return table;
}

Result<std::vector<SavedView>> savedViews(Reader &reader, const org::NodeId &person)
{
    std::vector<SavedView> views{
        shipped(u"all"_s, translate("customers", "All customers"), u"-sales.amount"_s, {}),
        shipped(u"mine"_s, translate("customers", "My customers"), u"-sales.amount"_s,
                {{u"owner"_s, Op::Equal, {person.text()}}}),
        shipped(u"unowned"_s, translate("customers", "Without owner"), u"-sales.amount"_s, {{u"owner"_s, Op::Equal, {QString()}}}),
        shipped(u"falling"_s, translate("customers", "Falling"), u"sales.difference"_s, {{u"sales.difference"_s, Op::Less, {u"0"_s}}}),
        shipped(u"silent"_s, translate("customers", "Silent for 90 days"), u"-days_since_order"_s,
                {{u"days_since_order"_s, Op::GreaterOrEqual, {QString::number(SilentDays)}}}),
    };
    std::vector<SavedView> saved;
    WEIWO_TRY(records::eachLiving(reader.db(), savedViewTable(), [&](Record &&record) {
        if (textOf(record.values[0]) != Panel)
            return true;
        SavedView view = viewFrom(record);
        if (!view.person || *view.person == person)
            saved.push_back(std::move(view));
        return true;
    }));
    std::ranges::sort(saved, [](const SavedView &a, const SavedView &b) {
        return a.position != b.position ? a.position < b.position : a.name < b.name;
    });
    views.insert(views.end(), saved.begin(), saved.end());
    return views;
}

Result<SavedView::IdType> putView(Edit &edit, SavedView view)
{
    if (view.name.trimmed().isEmpty())
        return fail(errc::BadInput, translate("customers", "A view needs a name."));
    WEIWO_TRY(requireOwn(edit, view));
    if (view.id.isNull())
        view.id = SavedView::IdType(edit.ids().next());
    WEIWO_ASSIGN(const std::optional<Id> everybody, homeWithoutOwner(edit));
    Record record;
    record.id = view.id.raw();
    record.home = view.person ? std::optional<Id>(view.person->raw()) : everybody;
    record.values = {textValue(Panel), textValue(view.name.trimmed()), view.person ? toValue(view.person->raw()) : Value(),
                     textValue(QString::fromStdString(queryJson(view).dump())), Value(view.position)};
    WEIWO_TRY(edit.put(edit.table(savedViewTable().key), record));
    return view.id;
}

Status removeView(Edit &edit, const SavedView::IdType &id)
{
    WEIWO_ASSIGN(const Record stored, edit.record(edit.table(savedViewTable().key), id.raw()));
    WEIWO_TRY(requireOwn(edit, viewFrom(stored)));
    return edit.remove(edit.table(savedViewTable().key), id.raw());
}

} // namespace weiwo::customers
