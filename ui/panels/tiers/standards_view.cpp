#include "ui/panels/tiers/standards_view.h"

#include "ui/kit/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

/// Beside the name of the tier a column for each kind of standard.
constexpr int FirstKind = 1;
enum Column { Name, Customers, Owed, Served, Overdue, Share };

} // namespace

TierStandardsView::TierStandardsView(QWidget *parent)
    : QWidget(parent), m_words(new QLabel), m_title(new QLabel), m_complianceTitle(new QLabel), m_store(new GridStore(this)), m_grid(new Grid),
      m_complianceStore(new GridStore(this)), m_complianceGrid(new Grid)
{
    m_words->setObjectName(u"tierStandardWords"_s);
    m_grid->setObjectName(u"tierStandards"_s);
    m_complianceGrid->setObjectName(u"tierCompliance"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    setTextToken(m_words, Token::Text2);
    for (QLabel *label : {m_title, m_complianceTitle})
        setTypeRole(label, TypeRole::Section);
    m_grid->setTotalsVisible(false);
    m_complianceGrid->setRowSelection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->setSpacing(space::M);
    layout->addWidget(m_words);
    layout->addWidget(m_title);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_complianceTitle);
    layout->addWidget(m_complianceGrid, 1);
    retranslate();
    m_grid->setGridModel(m_store);
    m_complianceGrid->setGridModel(m_complianceStore);
    connect(m_grid, &Grid::currentCellChanged, this, &TierStandardsView::currentChanged);
    connect(m_grid, &Grid::cellActivated, this, &TierStandardsView::activated);
}

void TierStandardsView::present(const StandardsOverview &overview, const AmountStyle &style)
{
    m_overview = overview;
    m_style = style;
    m_grid->setLoading(false);
    m_complianceGrid->setLoading(false);
    retranslate();
}

std::optional<std::pair<int, QString>> TierStandardsView::current() const
{
    const auto cell = m_grid->currentCell();
    if (cell.row < 0 || cell.row >= int(m_overview.scheme.tiers.size()))
        return std::nullopt;
    const auto &kinds = serviceKinds().all();
    const int kind = std::clamp(cell.column - FirstKind, 0, int(kinds.size()) - 1);
    return std::pair(cell.row, kinds[size_t(kind)].key);
}

void TierStandardsView::presentStandards()
{
    const auto &tiers = m_overview.scheme.tiers;
    const Currency currency{m_style.currency, m_style.digits};
    m_store->setRowCount(0);
    m_store->setRowCount(int(tiers.size()));
    for (int row = 0; row < int(tiers.size()); ++row) {
        m_store->setRowKey(row, tiers[size_t(row)].key);
        setTierChip(*m_store, row, Name, m_overview.scheme, row);
        int column = FirstKind;
        for (const ServiceKind &kind : serviceKinds().all()) {
            const ServiceStandard *standard = m_overview.find(row, kind.key);
            const QString text = standard ? standardText(*standard, currency) : u"—"_s;
            m_store->setText(row, column, text);
            m_store->setToolTip(row, column, standard ? text : tr("No standard. Press Enter to set one."));
            if (!standard)
                m_store->setFlags(row, column, GridFlag::Muted);
            ++column;
        }
    }
    m_store->publish();
    if (!m_grid->currentCell().isValid() && !tiers.empty())
        m_grid->setCurrentCell(0, FirstKind);
}

void TierStandardsView::presentCompliance()
{
    const auto &tiers = m_overview.tiers;
    m_complianceStore->setRowCount(0);
    m_complianceStore->setRowCount(int(tiers.size()));
    for (int row = 0; row < int(tiers.size()); ++row) {
        const TierCompliance &tier = tiers[size_t(row)];
        m_complianceStore->setRowKey(row, m_overview.scheme.tiers[size_t(row)].key);
        setTierChip(*m_complianceStore, row, Name, m_overview.scheme, row);
        m_complianceStore->setNumber(row, Customers, tier.customers);
        m_complianceStore->setNumber(row, Owed, tier.owed);
        m_complianceStore->setNumber(row, Served, tier.served);
        m_complianceStore->setNumber(row, Overdue, tier.overdue());
        m_complianceStore->setNumber(row, Share, tier.share());
    }
    m_complianceStore->publish();
}

void TierStandardsView::retranslate()
{
    m_title->setText(tr("What each tier is owed"));
    m_complianceTitle->setText(tr("How far each tier is served today"));
    std::vector<GridColumn> columns{{.key = u"tier"_s, .title = tr("Tier"), .kind = GridKind::Chip, .width = 120}};
    for (const ServiceKind &kind : serviceKinds().all())
        columns.push_back({.key = kind.key, .title = kind.title.str(), .toolTip = kind.help.str(), .width = 170, .fill = kind.unit.isEmpty(), .least = 110});
    putColumns(*m_store, std::move(columns));
    const auto number = [](const QString &key, const QString &title, const QString &help) {
        return GridColumn{.key = key, .title = title, .toolTip = help, .kind = GridKind::Count, .digits = 0, .width = 150, .total = GridTotal::Sum};
    };
    putColumns(*m_complianceStore, {{.key = u"tier"_s, .title = tr("Tier"), .kind = GridKind::Chip, .width = 120},
                                    number(u"customers"_s, tr("Customers"), tr("In the tier.")),
                                    number(u"owed"_s, tr("Owed contact"), tr("Of them: whose tier has a standard for visits or contacts.")),
                                    number(u"served"_s, tr("On time"), tr("Contacted within the days of the standard, the last day included.")),
                                    number(u"overdue"_s, tr("Overdue"), tr("The tab Due lists them.")),
                                    {.key = u"share"_s, .title = tr("Compliance"), .toolTip = tr("On time, of those who are owed contact."), .kind = GridKind::Percent, .digits = 1, .decimals = 1, .width = 150}});
    m_grid->setEmptyState(u"list-check"_s, tr("The scheme has no tiers."));
    m_complianceGrid->setEmptyState(u"list-check"_s, tr("The scheme has no tiers."));
    if (m_overview.scheme.tiers.empty())
        return;
    m_words->setText(!m_overview.stored    ? tr("This is what ships with the scheme; nothing is stored yet. Apply the tiers in the preview, or change a standard: then it counts.")
                     : m_overview.applied ? tr("Customers by the tiers applied as of %1. Choose a cell and press Enter to change a standard.").arg(m_overview.applied->toString(Qt::ISODate))
                                          : tr("Nobody has a tier yet: apply the tiers in the preview, then it is counted who is served on time."));
    presentStandards();
    presentCompliance();
}

} // namespace weiwo::ui
