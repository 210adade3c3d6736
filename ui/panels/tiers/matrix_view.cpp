#include "ui/panels/tiers/matrix_view.h"

#include "core/base/day_text.h"
#include "core/customers/tiers/charts.h"
#include "ui/charts/chart_view.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

/// The flow takes what a few rows leave.
constexpr int LeastTable = 150;
constexpr int HighestTable = 320;

/// Beside the name of the tier each other one has a count and an amount.
int countColumn(int place)
{
    return 1 + 2 * place;
}

} // namespace

TierMatrixView::TierMatrixView(QWidget *parent)
    : QWidget(parent), m_fromTitle(new QLabel), m_toTitle(new QLabel), m_from(new QLineEdit), m_to(new QLineEdit), m_problem(new QLabel), m_sums(new QLabel), m_flow(new ChartView),
      m_store(new GridStore(this)), m_grid(new Grid)
{
    m_from->setObjectName(u"tierMatrixFrom"_s);
    m_to->setObjectName(u"tierMatrixTo"_s);
    m_sums->setObjectName(u"tierMatrixSums"_s);
    m_flow->setObjectName(u"tierFlow"_s);
    m_grid->setObjectName(u"tierMatrix"_s);
    m_grid->setMinimumHeight(px(LeastTable));
    m_grid->setMaximumHeight(px(HighestTable));
    m_grid->setTotalsVisible(false);
    setTextToken(m_problem, Token::Danger);
    setTypeRole(m_sums, TypeRole::Section);
    m_sums->setWordWrap(true);
    auto *days = new QHBoxLayout;
    days->setSpacing(space::S);
    for (const auto &[title, field] : {std::pair(m_fromTitle, m_from), std::pair(m_toTitle, m_to)}) {
        title->setBuddy(field);
        field->setFixedWidth(px(120));
        days->addWidget(title);
        days->addWidget(field);
        connect(field, &QLineEdit::editingFinished, this, &TierMatrixView::daysChanged);
    }
    days->addWidget(m_problem);
    days->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->setSpacing(space::M);
    layout->addLayout(days);
    layout->addWidget(m_sums);
    layout->addWidget(m_flow, 3);
    layout->addWidget(m_grid, 2);
    retranslate();
    m_grid->setGridModel(m_store);
}

void TierMatrixView::setDays(QDate from, QDate to)
{
    m_from->setText(from.toString(Qt::ISODate));
    m_to->setText(to.toString(Qt::ISODate));
}

std::optional<std::pair<QDate, QDate>> TierMatrixView::days()
{
    const auto from = dayFromText(m_from->text());
    const auto to = dayFromText(m_to->text());
    m_problem->setText(!from ? noDayText(m_from->text()) : !to ? noDayText(m_to->text()) : QString());
    return from && to ? std::optional(std::pair(*from, *to)) : std::nullopt;
}

void TierMatrixView::present(const TierMatrix &matrix, const AmountStyle &style)
{
    m_matrix = matrix;
    m_style = style;
    m_grid->setLoading(false);
    retranslate();
}

void TierMatrixView::presentCells()
{
    const int tiers = int(m_matrix.scheme.tiers.size());
    const auto at = [tiers](std::optional<int> place) { return place.value_or(tiers); };
    m_store->setRowCount(0);
    m_store->setRowCount(tiers + 1);
    for (int row = 0; row <= tiers; ++row) {
        const auto place = row < tiers ? std::optional(row) : std::nullopt;
        m_store->setRowKey(row, place ? m_matrix.scheme.tiers[size_t(row)].key : u"-"_s);
        setTierChip(*m_store, row, 0, m_matrix.scheme, place);
        // Who stayed stands out from who moved.
        for (const int column : {countColumn(row), countColumn(row) + 1})
            m_store->setFlags(row, column, GridFlag::Strong);
    }
    for (const TierFlow &cell : m_matrix.cells) {
        m_store->setNumber(at(cell.from), countColumn(at(cell.to)), cell.customers);
        m_store->setNumber(at(cell.from), countColumn(at(cell.to)) + 1, cell.amount);
    }
    m_store->publish();
    const TierFlowSums &sums = m_matrix.sums;
    const QLocale locale;
    QStringList words{tr("%1 up").arg(locale.toString(sums.up)), tr("%1 down").arg(locale.toString(sums.down)), tr("net %1").arg(locale.toString(sums.up - sums.down)),
                      tr("%1 stayed").arg(locale.toString(sums.stayed)), tr("%1 new").arg(locale.toString(sums.came)), tr("%1 left").arg(locale.toString(sums.left))};
    if (sums.stability)
        words << tr("stability %1").arg(percentText(*sums.stability / 1000));
    m_sums->setText(words.join(u" · "_s));
}

void TierMatrixView::retranslate()
{
    m_fromTitle->setText(tr("From"));
    m_toTitle->setText(tr("To"));
    m_grid->setEmptyState(u"arrows-shuffle"_s, tr("Choose two days: here stands who moved between the tiers."));
    std::vector<GridColumn> columns{{.key = u"from"_s, .title = tr("From ↓ to →"), .kind = GridKind::Chip, .width = 160, .fill = true}};
    const int tiers = int(m_matrix.scheme.tiers.size());
    if (tiers > 0) {
        for (int place = 0; place <= tiers; ++place) {
            const QString name = tierName(m_matrix.scheme, place < tiers ? std::optional(place) : std::nullopt);
            const QString key = place < tiers ? m_matrix.scheme.tiers[size_t(place)].key : u"-"_s;
            columns.push_back({.key = u"count."_s + key, .title = name, .kind = GridKind::Count, .digits = 0, .width = 110, .heat = true});
            columns.push_back(tierAmountColumn(u"amount."_s + key, tr("%1: %2", "tier, metric").arg(name, m_matrix.amountTitle), m_matrix.amountKind, m_style.digits));
        }
    }
    putColumns(*m_store, std::move(columns));
    if (tiers == 0)
        return;
    presentCells();
    m_flow->setSpec(tierFlowChart(m_matrix, {m_style.currency, m_style.digits}));
}

} // namespace weiwo::ui
