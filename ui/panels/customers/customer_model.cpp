#include "ui/panels/customers/customer_model.h"

#include "ui/shell/read_only.h"

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

/// Read beyond what shows, so that scrolling finds rows that are there.
constexpr int Ahead = 150;
/// A few screens more than anybody looks back to.
constexpr qsizetype MostHeld = 20'000;

int widthOf(const BookField &field)
{
    static const QHash<QString, int> widths{{u"name"_s, 200},  {u"code"_s, 78},     {u"tier"_s, 96},     {u"owner"_s, 80},
                                            {u"province"_s, 72}, {u"city"_s, 72},    {u"industry"_s, 96}, {u"phone"_s, 116},
                                            {u"tags"_s, 110},    {u"last_order"_s, 100}};
    const auto known = widths.constFind(field.key);
    if (known != widths.constEnd())
        return *known;
    return field.kind == BookField::Kind::Money ? 104 : 110;
}

GridKind kindOf(const BookField &field)
{
    switch (field.kind) {
    case BookField::Kind::Money: return GridKind::Money;
    case BookField::Kind::Days: return GridKind::Count;
    case BookField::Kind::Date: return GridKind::Date;
    default: return field.key == "tier"_L1 ? GridKind::Chip : GridKind::Text;
    }
}

} // namespace

CustomerModel::CustomerModel(Session &session, QObject *parent)
    : GridModel(parent), m_session(session),
      m_query(session, LiveQueryBase::noTables(), this, [this](const Answer &answer) { present(answer); })
{
}

void CustomerModel::setFields(const std::vector<BookField> &fields, const QStringList &usual)
{
    m_fields = fields;
    m_usual = usual;
    // The usual ones first, in their order; a reader finds the others behind.
    const auto place = [&usual](const BookField &field) {
        const auto at = usual.indexOf(field.key);
        return at < 0 ? usual.size() : at;
    };
    std::ranges::stable_sort(m_fields, {}, place);
    m_nameColumn = 0;
    for (size_t i = 0; i < m_fields.size(); ++i)
        if (m_fields[i].key == "name"_L1)
            m_nameColumn = int(i);
    m_rows.clear();
    ++m_generation;
    Q_EMIT modelReset();
}

void CustomerModel::setList(const CustomerList &list)
{
    const bool same = *list.numbers == *m_list.numbers;
    m_list = list;
    ++m_generation;
    m_filled = list.numbers->empty();
    m_seen = {0, -1};
    if (same)
        Q_EMIT cellsChanged(0, rowCount() - 1);
    else
        Q_EMIT modelReset();
}

const CustomerRow *CustomerModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto held = m_rows.constFind(numberAt(row));
    return held == m_rows.constEnd() ? nullptr : &held->row;
}

std::optional<CustomerId> CustomerModel::customerAt(int row) const
{
    const CustomerRow *found = rowAt(row);
    return found && !found->id.isNull() ? std::optional(found->id) : std::nullopt;
}

GridColumn CustomerModel::column(int column) const
{
    const BookField &field = m_fields[size_t(column)];
    GridColumn result{.key = field.key, .title = field.title, .kind = kindOf(field)};
    result.width = widthOf(field);
    result.hidden = !m_usual.contains(field.key);
    result.fill = field.key == "name"_L1;
    result.least = field.key == "name"_L1 ? 120 : result.kind == GridKind::Text ? 60 : 0;
    // The name opens the page; there it is changed.
    result.editable = !m_session.workspace().isReadOnly() && field.canEdit && field.key != "name"_L1 && field.key != "parent"_L1;
    if (field.kind == BookField::Kind::Money) {
        result.digits = m_session.workspace().settings().currency.digits;
        if (field.key == "sales.amount"_L1)
            result.total = GridTotal::Sum;
    } else if (field.kind == BookField::Kind::Days) {
        result.digits = 0;
    } else if (field.kind == BookField::Kind::Count) {
        result.alignment = Qt::AlignRight | Qt::AlignVCenter;
    }
    return result;
}

QString CustomerModel::text(int row, int column) const
{
    const CustomerRow *found = rowAt(row);
    if (!found)
        return column == m_nameColumn ? u"…"_s : QString();
    return column < found->texts.size() ? found->texts[column] : QString();
}

std::optional<qint64> CustomerModel::number(int row, int column) const
{
    const CustomerRow *found = rowAt(row);
    if (!found || size_t(column) >= found->figures.size())
        return {};
    return found->figures[size_t(column)];
}

GridFlags CustomerModel::flags(int row, int) const
{
    return rowAt(row) ? GridFlags() : GridFlags(GridFlag::ReadOnly | GridFlag::Muted);
}

QString CustomerModel::toolTip(int row, int column) const
{
    return column == m_nameColumn && row >= 0 && row < rowCount() ? m_list.contacts.value(numberAt(row)) : QString();
}

QString CustomerModel::readOnlyReason(int row, int column) const
{
    const QString key = m_fields[size_t(column)].key;
    if (!rowAt(row))
        return tr("This row is being read.");
    if (m_session.workspace().isReadOnly())
        return ui::readOnlyReason(m_session);
    if (key == "name"_L1 || key == "parent"_L1)
        return tr("This is changed on the page of the customer: Enter opens it.");
    return tr("This is worked out and cannot be typed.");
}

QString CustomerModel::rowKey(int row) const
{
    return row >= 0 && row < rowCount() ? QString::number(numberAt(row)) : QString();
}

int CustomerModel::rowOfKey(const QString &key) const
{
    const auto found = std::ranges::find(*m_list.numbers, key.toLongLong());
    return found == m_list.numbers->end() ? -1 : int(found - m_list.numbers->begin());
}

bool CustomerModel::isRead(int row) const
{
    return rowAt(row) != nullptr;
}

void CustomerModel::look(int firstRow, int lastRow)
{
    if (m_query.isBusy()) {
        m_wished = std::pair(firstRow, lastRow);
        return;
    }
    std::vector<qint64> missing;
    bool shown = false;
    const int from = qMax(0, firstRow - Ahead);
    const int to = qMin(rowCount() - 1, lastRow + Ahead);
    for (int row = from; row <= to; ++row) {
        const auto held = m_rows.constFind(numberAt(row));
        if (held != m_rows.constEnd() && held->generation == m_generation)
            continue;
        missing.push_back(numberAt(row));
        shown = shown || (row >= firstRow && row <= lastRow);
    }
    // What is only ahead can wait until it is nearer.
    if (missing.empty() || (!shown && missing.size() < size_t(Ahead / 2)))
        return;
    m_seen = {from, to};
    m_query.ask([missing, query = m_list.query, fields = m_fields, generation = m_generation](Reader &reader) -> Result<Answer> {
        WEIWO_ASSIGN(auto rows, customerRows(reader, missing, query, fields));
        return Answer{generation, missing, std::move(rows)};
    });
}

void CustomerModel::present(const Answer &answer)
{
    // Who has gone meanwhile is blank, and not asked for again.
    for (const qint64 no : answer.asked)
        m_rows.insert(no, {{no, {}, {}, {}}, answer.generation});
    // Rows of a list before are good enough until they are read again.
    if (answer.rows.empty() || size_t(answer.rows.front().texts.size()) == m_fields.size())
        for (const CustomerRow &row : answer.rows)
            m_rows.insert(row.no, {row, answer.generation});
    forgetFar();
    const bool first = answer.generation == m_generation && !std::exchange(m_filled, m_filled || answer.generation == m_generation);
    Q_EMIT cellsChanged(0, qMax(0, rowCount() - 1));
    if (first)
        Q_EMIT filled();
    if (m_wished) {
        const auto [from, to] = *m_wished;
        m_wished.reset();
        look(from, to);
    }
}

void CustomerModel::forgetFar()
{
    if (m_rows.size() <= MostHeld)
        return;
    std::unordered_set<qint64> near;
    for (int row = m_seen.first; row <= qMin(m_seen.second, rowCount() - 1); ++row)
        near.insert(numberAt(row));
    m_rows.removeIf([&near](const auto &held) { return !near.contains(held.key()); });
}

std::optional<qint64> CustomerModel::total(int column, const std::vector<int> *) const
{
    return m_fields[size_t(column)].key == "sales.amount"_L1 ? std::optional(m_list.amount) : std::nullopt;
}

Status CustomerModel::setCells(const std::vector<GridCellEdit> &edits, GridEditKind)
{
    std::vector<std::pair<CustomerId, FieldChange>> changes;
    for (const GridCellEdit &edit : edits) {
        if (edit.same)
            continue;
        const auto held = edit.row < rowCount() ? m_rows.find(numberAt(edit.row)) : m_rows.end();
        if (held == m_rows.end())
            return fail(errc::BadInput, tr("Some of these rows have not been read yet. Scroll to them first."));
        if (held->row.id.isNull())
            return fail(errc::NotFound, tr("This customer is no more."));
        held->row.texts[edit.column] = edit.text;
        changes.emplace_back(held->row.id, FieldChange{m_fields[size_t(edit.column)].key, edit.text});
    }
    if (changes.empty())
        return {};
    Q_EMIT cellsChanged(0, rowCount() - 1);
    Q_EMIT edited(changes);
    return {};
}

} // namespace weiwo::ui
