#include "ui/panels/quotas/quota_model.h"

#include "core/quotas/bounds.h"
#include "core/quotas/rows.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

GridKind kindOf(metrics::Kind kind)
{
    return kind == metrics::Kind::Money ? GridKind::Money : GridKind::Count;
}

/// Whether two loads found the same rows, so that what is selected and typed may stay.
bool sameTree(const quotas::SheetTree &a, const quotas::SheetTree &b)
{
    if (&a == &b)
        return true;
    if (a.size() != b.size())
        return false;
    for (int i = 0; i < a.size(); ++i) {
        const quotas::SheetTree::Entry &left = a.at(i);
        const quotas::SheetTree::Entry &right = b.at(i);
        if (left.id != right.id || left.parent != right.parent || left.name != right.name || left.title != right.title)
            return false;
    }
    return true;
}

std::vector<bool> hiddenNodes(const quotas::Sheet &sheet, const quotas::YearFigures &lastYear)
{
    std::vector<bool> hidden(static_cast<size_t>(sheet.tree().size()), true);
    const quotas::Sheet *table = &sheet;
    for (const int node : quotas::rowsOf(std::span(&table, 1), lastYear))
        hidden[static_cast<size_t>(node)] = false;
    return hidden;
}

} // namespace

QuotaModel::QuotaModel(QObject *parent) : GridModel(parent)
{
    layOut();
}

void QuotaModel::setData(std::shared_ptr<const QuotaData> data)
{
    const std::shared_ptr<const quotas::Sheet> sheet = data->live ? data->live->sheet : nullptr;
    const std::vector<bool> hidden = sheet ? hiddenNodes(*sheet, data->lastYear ? *data->lastYear : quotas::YearFigures()) : std::vector<bool>();
    const bool sameRows = m_sheet && sheet && hidden == m_hidden && sameTree(m_sheet->tree(), sheet->tree()) && m_data->shown
        && data->shown && m_data->shown->version.id == data->shown->version.id
        && m_data->shown->version.state == data->shown->version.state && m_data->measure == data->measure
        && m_data->line == data->line;
    const bool sameCells = sameRows && sheet == m_sheet;
    m_data = std::move(data);
    m_sheet = sheet;
    m_hidden = hidden;
    const bool hadGhost = m_ghost != nullptr;
    m_ghost.reset();
    if (sameCells) {
        if (hadGhost && rowCount() > 0)
            Q_EMIT cellsChanged(0, rowCount() - 1);
        return;
    }
    m_depths.clear();
    if (m_sheet) {
        const quotas::SheetTree &tree = m_sheet->tree();
        for (int node = 0; node < tree.size(); ++node)
            m_depths.push_back(tree.at(node).parent < 0 ? 0 : m_depths[static_cast<size_t>(tree.at(node).parent)] + 1);
    }
    if (sameRows && rowCount() > 0)
        Q_EMIT cellsChanged(0, rowCount() - 1);
    else
        Q_EMIT modelReset();
}

void QuotaModel::setGrain(QuotaGrain grain)
{
    if (m_grain == grain)
        return;
    m_grain = grain;
    layOut();
    Q_EMIT modelReset();
}

void QuotaModel::layOut()
{
    m_slots = {{What::Name, {}}, {What::Period, {}}};
    const int length = m_grain == QuotaGrain::Quarters ? 3 : 1;
    if (m_grain != QuotaGrain::Year)
        for (int first = 0; first < quotas::MonthsPerYear; first += length)
            m_slots.push_back({What::Period, {first, first + length - 1}});
    for (const What what : {What::Below, What::Buffer, What::LastYear, What::Growth, What::Share})
        m_slots.push_back({what, {}});
}

std::optional<quotas::MonthSpan> QuotaModel::months(int column) const
{
    const Slot &slot = m_slots[static_cast<size_t>(column)];
    return slot.what == What::Period ? std::optional(slot.months) : std::nullopt;
}

QString QuotaModel::spanTitle(quotas::MonthSpan months) const
{
    const FiscalCalendar calendar(m_data ? m_data->firstMonth.month() : 1);
    const int year = m_data && m_data->shown ? m_data->shown->plan.year : 0;
    if (months == quotas::MonthSpan{})
        return tr("Full year");
    if (months.count() == 3)
        return tr("Q%1").arg(months.first / 3 + 1);
    const Month month = calendar.firstMonth(year).plus(months.first);
    return QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
}

int QuotaModel::rowCount() const
{
    return m_sheet ? m_sheet->tree().size() : 0;
}

int QuotaModel::columnCount() const
{
    return static_cast<int>(m_slots.size());
}

GridColumn QuotaModel::column(int column) const
{
    const Slot &slot = m_slots[static_cast<size_t>(column)];
    const GridKind kind = m_data ? kindOf(m_data->measure.kind) : GridKind::Money;
    const int digits = m_sheet ? m_sheet->unit().digits : 2;
    const bool rolling = m_data && m_data->isRolling();
    const QString before = rolling ? FiscalCalendar(m_data->firstMonth.month()).label(m_data->lastYearPeriod) : QString();
    switch (slot.what) {
    case What::Name:
        return {.key = u"name"_s, .title = tr("Unit or person"), .kind = GridKind::Tree, .width = 200};
    case What::Period:
        return {.key = u"p%1-%2"_s.arg(slot.months.first).arg(slot.months.last),
                .title = spanTitle(slot.months),
                .toolTip = tr("Own quota. Type a figure and those below follow by their method; those above take the difference."),
                .kind = kind,
                .digits = digits,
                .width = slot.months == quotas::MonthSpan{} ? 110 : 92,
                .editable = true};
    case What::Below:
        return {.key = u"below"_s, .title = tr("Sum below"), .toolTip = tr("What the quotas of those directly below add up to"),
                .kind = kind, .digits = digits, .width = 110};
    case What::Buffer:
        return {.key = u"buffer"_s, .title = tr("Buffer"), .toolTip = tr("How much the sum below is above the own quota, in percent of it"),
                .kind = GridKind::Percent, .digits = 2, .decimals = 1, .width = 76};
    case What::LastYear:
        return {.key = u"lastYear"_s,
                .title = rolling ? tr("Last 12 months") : tr("Last year"),
                .toolTip = rolling ? tr("Actual figure of the last twelve whole months, as the year before is not over: %1").arg(before)
                                   : tr("Actual figure of the year before"),
                .kind = kind, .digits = digits, .width = 110};
    case What::Growth:
        return {.key = u"growth"_s,
                .title = tr("Growth"),
                .toolTip = rolling ? tr("Quota against the actual figure of the last twelve whole months: %1").arg(before)
                                   : tr("Quota against the actual figure of the year before"),
                .kind = GridKind::Growth, .digits = 2, .width = 84};
    case What::Share:
        return {.key = u"share"_s, .title = tr("Share"), .toolTip = tr("Of the quota of the unit above"),
                .kind = GridKind::Percent, .digits = 2, .decimals = 1, .width = 72};
    }
    return {};
}

QString QuotaModel::text(int row, int column) const
{
    return m_slots[static_cast<size_t>(column)].what == What::Name ? m_sheet->tree().at(row).name : QString();
}

std::optional<qint64> QuotaModel::lastYear(int row) const
{
    std::optional<qint64> sum;
    if (m_data->lastYear && static_cast<size_t>(row) < m_data->lastYear->size())
        for (const auto &month : (*m_data->lastYear)[static_cast<size_t>(row)])
            if (month)
                sum = sum.value_or(0) + *month;
    return sum;
}

/// Hundredths of a percent, rounded half away from zero, without floating point.
std::optional<qint64> QuotaModel::percent(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    const quint64 magnitude = static_cast<quint64>(part < 0 ? -part : part);
    const auto scaled = mulDivRem(magnitude, 10000, static_cast<quint64>(whole));
    if (!scaled || scaled->quotient > 1'000'000'000ULL)
        return std::nullopt;
    const bool up = scaled->remainder >= static_cast<quint64>(whole) - scaled->remainder;
    const qint64 value = static_cast<qint64>(scaled->quotient) + (up ? 1 : 0);
    return part < 0 ? -value : value;
}

void QuotaModel::setGhost(std::shared_ptr<const quotas::Sheet> ghost)
{
    if (ghost == m_ghost)
        return;
    m_ghost = std::move(ghost);
    if (rowCount() > 0)
        Q_EMIT cellsChanged(0, rowCount() - 1);
}

std::optional<qint64> QuotaModel::number(int row, int column) const
{
    return numberIn(*m_sheet, row, column);
}

std::optional<qint64> QuotaModel::ghost(int row, int column) const
{
    if (!m_ghost)
        return std::nullopt;
    const auto coming = numberIn(*m_ghost, row, column);
    return coming == number(row, column) ? std::nullopt : coming;
}

std::optional<qint64> QuotaModel::numberIn(const quotas::Sheet &sheet, int row, int column) const
{
    const Slot &slot = m_slots[static_cast<size_t>(column)];
    const auto target = [&] { return sheet.effective(row); };
    switch (slot.what) {
    case What::Name:
        return std::nullopt;
    case What::Period:
        return sheet.effective(row, slot.months);
    case What::Below:
        return sheet.childrenTotal(row);
    case What::Buffer: {
        const auto own = sheet.own(row);
        const auto below = sheet.childrenTotal(row);
        return own && below ? percent(*below - *own, *own) : std::nullopt;
    }
    case What::LastYear:
        return lastYear(row);
    case What::Growth: {
        const auto before = lastYear(row);
        return target() && before ? percent(*target() - *before, *before) : std::nullopt;
    }
    case What::Share: {
        const int parent = sheet.tree().at(row).parent;
        const auto above = parent < 0 ? std::nullopt : sheet.effective(parent);
        return target() && above ? percent(*target(), *above) : std::nullopt;
    }
    }
    return std::nullopt;
}

GridFlags QuotaModel::flags(int row, int column) const
{
    GridFlags flags;
    const Slot &slot = m_slots[static_cast<size_t>(column)];
    if (row == 0)
        flags |= GridFlag::Strong;
    if (slot.what != What::Period)
        return flags;
    const quotas::MonthMask mask = slot.months.mask();
    if ((m_sheet->locked(row) & mask) == mask)
        flags |= GridFlag::Locked;
    if (m_sheet->typed(row) & mask)
        flags |= GridFlag::Typed;
    if (!m_data->isOpen() || m_sheet->frozen(row))
        flags |= GridFlag::ReadOnly;
    flags |= boundFlags(row, slot.months);
    const auto own = m_sheet->own(row, slot.months);
    const auto below = m_sheet->childrenTotal(row, slot.months);
    if (own && below && *below < *own)
        flags |= GridFlag::Mismatch;
    if (!own)
        flags |= GridFlag::Muted;
    return flags;
}

GridFlags QuotaModel::boundFlags(int row, quotas::MonthSpan months) const
{
    const quotas::CellBounds bounds = quotas::boundsOver(*m_sheet, row, months);
    GridFlags flags;
    if (bounds.floor)
        flags |= GridFlag::Floor;
    if (bounds.cap)
        flags |= GridFlag::Cap;
    switch (flags ? quotas::boundState(*m_sheet, row, months) : quotas::BoundState::Free) {
    case quotas::BoundState::Below:
    case quotas::BoundState::Above:
        flags |= GridFlag::Mismatch;
        break;
    case quotas::BoundState::AtFloor:
        flags |= GridFlag::ClampedLow;
        break;
    case quotas::BoundState::AtCap:
        flags |= GridFlag::ClampedHigh;
        break;
    case quotas::BoundState::Free:
    case quotas::BoundState::Inside:
        break;
    }
    return flags;
}

QString QuotaModel::toolTip(int row, int column) const
{
    const auto span = months(column);
    if (!span)
        return {};
    const quotas::CellBounds bounds = quotas::boundsOver(*m_sheet, row, *span);
    const GridColumn spec = this->column(column);
    const NumberSpec numbers = numberSpec(spec, MoneyUnit::One, m_data->currency);
    QStringList lines;
    if (bounds.floor)
        lines << tr("Floor %1").arg(exactText(bounds.floor, numbers));
    if (bounds.cap)
        lines << tr("Cap %1").arg(exactText(bounds.cap, numbers));
    const auto own = m_sheet->own(row, *span);
    const auto below = m_sheet->childrenTotal(row, *span);
    if (own && below && *below < *own)
        lines << tr("Those below have %1 less than this").arg(exactText(*own - *below, numbers));
    return lines.join(u'\n');
}

std::optional<qint64> QuotaModel::parentNumber(int row, int column) const
{
    const int parent = m_sheet->tree().at(row).parent;
    return parent < 0 ? std::nullopt : number(parent, column);
}

QString QuotaModel::readOnlyReason(int row, int column) const
{
    const auto span = months(column);
    if (!span)
        return tr("This figure is worked out from the quotas.");
    if (!m_data->isOpen())
        return tr("%1 is %2 and cannot change. Make a new draft and edit that.")
            .arg(m_data->shown->version.key(), quotas::versionStateTitle(m_data->shown->version.state));
    if (m_sheet->frozen(row))
        return tr("%1 is not in the part of the organization that you may edit.").arg(m_sheet->tree().at(row).name);
    if ((m_sheet->locked(row) & span->mask()) == span->mask())
        return tr("This cell is locked. Ctrl+L unlocks it.");
    return {};
}

QString QuotaModel::iconName(int row, int column) const
{
    if (m_slots[static_cast<size_t>(column)].what != What::Name)
        return {};
    return m_sheet->tree().at(row).level == org::Level::Person ? u"user"_s : u"building"_s;
}

QString QuotaModel::rowKey(int row) const
{
    return m_sheet->tree().at(row).id.text();
}

int QuotaModel::depth(int row) const
{
    return m_depths[static_cast<size_t>(row)];
}

std::optional<quotas::CellValue> QuotaModel::cellValue(int row, int column, qint64 amount) const
{
    const auto span = months(column);
    return span ? std::optional(quotas::CellValue{row, *span, amount}) : std::nullopt;
}

Status QuotaModel::setCells(const std::vector<GridCellEdit> &edits, GridEditKind kind)
{
    std::vector<quotas::CellValue> values;
    std::vector<quotas::CellValue> blanks;
    QuotaChange change{.kind = kind};
    for (const GridCellEdit &edit : edits) {
        auto cell = cellValue(edit.row, edit.column, edit.number.value_or(0));
        // What is empty already has nothing to be held.
        if (!cell || (edit.same && !edit.number))
            continue;
        cell->held = edit.same;
        // An empty cell of a pasted block empties the one below it.
        const bool blank = kind == GridEditKind::Clear || !edit.number;
        (blank ? blanks : values).push_back(*cell);
        (blank ? change.cleared : change.set).push_back({m_sheet->tree().at(edit.row).id, cell->months, cell->amount, cell->held});
    }
    std::shared_ptr<const quotas::Sheet> sheet = m_sheet;
    if (!blanks.empty()) {
        WEIWO_ASSIGN(const quotas::Preview preview, quotas::previewClear(*sheet, blanks));
        sheet = preview.sheet;
    }
    if (!values.empty()) {
        WEIWO_ASSIGN(const quotas::Preview preview, quotas::previewSet(*sheet, values));
        sheet = preview.sheet;
    }
    if (sheet == m_sheet)
        return {};
    m_ghost.reset();
    m_sheet = sheet;
    Q_EMIT cellsChanged(0, rowCount() - 1);
    Q_EMIT edited(change);
    return {};
}

} // namespace weiwo::ui
