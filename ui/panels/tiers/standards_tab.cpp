#include "ui/panels/tiers/standards_tab.h"

#include "core/customers/tiers/commands.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/panels/tiers/standard_form.h"
#include "ui/panels/tiers/standards_view.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

TierStandardsTab::TierStandardsTab(const TierHost &host, QObject *parent)
    : TierTab({u"standards"_s, WEIWO_TEXT("weiwo::ui::TiersPanel", "Standards"), WEIWO_TEXT("weiwo::ui::TiersPanel", "Tiers: service standards")}, host, parent),
      m_view(new TierStandardsView), m_form(new TierStandardForm), m_edit(new QAction(this)), m_remove(new QAction(this)),
      m_query(host.session(), {}, this, [this](const StandardsOverview &overview) {
          m_view->present(overview, this->host().style());
          follow();
      })
{
    setView(m_view);
    watch(m_query);
    m_edit->setObjectName(u"tiers.editStandard"_s);
    m_remove->setObjectName(u"tiers.removeStandard"_s);
    follow();
    connect(m_view, &TierStandardsView::currentChanged, this, &TierStandardsTab::follow);
    connect(m_view, &TierStandardsView::activated, m_edit, &QAction::trigger);
    connect(m_edit, &QAction::triggered, this, &TierStandardsTab::startForm);
    connect(m_remove, &QAction::triggered, this, &TierStandardsTab::remove);
    connect(m_form, &TierStandardForm::accepted, this, &TierStandardsTab::save);
    connect(m_form, &TierStandardForm::cancelled, this, &TierTab::formClosed);
}

QWidget *TierStandardsTab::mainWidget() const
{
    return &m_view->grid();
}

std::vector<Grid *> TierStandardsTab::grids() const
{
    return {&m_view->grid(), &m_view->complianceGrid()};
}

QWidget *TierStandardsTab::form() const
{
    return m_form;
}

void TierStandardsTab::ask()
{
    m_query.ask([today = host().today()](Reader &reader) { return tierStandards(reader, today); });
}

void TierStandardsTab::follow()
{
    const auto cell = m_view->current();
    m_edit->setEnabled(cell.has_value());
    m_remove->setEnabled(cell && m_view->overview().find(cell->first, cell->second));
    if (cell && m_editing)
        m_form->choose(cell->first, cell->second);
}

void TierStandardsTab::startForm()
{
    const auto cell = m_view->current();
    if (!cell)
        return;
    m_editing = true;
    Q_EMIT formOpened();
    m_form->start(m_view->overview(), cell->first, cell->second, host().style());
}

void TierStandardsTab::save(const ServiceStandard &standard)
{
    const TierSchemeDetail scheme = m_view->overview().scheme;
    const Tier *tier = scheme.find(standard.tier);
    if (!tier)
        return;
    host().save(this, *m_form, {u"tiers.setStandard"_s, {tier->name}},
                [standard, scheme = scheme.scheme.id](Edit &edit) -> Status {
                    WEIWO_TRY(storeTierScheme(edit, scheme));
                    return setServiceStandard(edit, standard).map([](const auto &) { });
                },
                tr("Service standard of %1 saved").arg(tierTitle(*tier)), [this] { Q_EMIT formClosed(); });
}

void TierStandardsTab::remove()
{
    const auto cell = m_view->current();
    const ServiceStandard *standard = cell ? m_view->overview().find(cell->first, cell->second) : nullptr;
    if (!standard)
        return;
    const TierSchemeDetail &scheme = m_view->overview().scheme;
    const Tier &tier = scheme.tiers[size_t(cell->first)];
    host().edit({u"tiers.removeStandard"_s, {tier.name}},
                [id = standard->id, scheme = scheme.scheme.id](Edit &edit) -> Status {
                    WEIWO_TRY(storeTierScheme(edit, scheme));
                    return removeServiceStandard(edit, id);
                },
                tr("Service standard of %1 deleted").arg(tierTitle(tier)));
}

void TierStandardsTab::retranslate()
{
    m_edit->setText(tr("Change standard…"));
    m_remove->setText(tr("Delete standard"));
    m_view->retranslate();
    m_form->retranslate();
}

} // namespace weiwo::ui
