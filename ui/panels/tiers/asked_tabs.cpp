#include "ui/panels/tiers/asked_tabs.h"

#include "ui/kit/grid/grid_view.h"
#include "ui/panels/tiers/due_view.h"
#include "ui/panels/tiers/matrix_view.h"
#include "ui/panels/tiers/rfm_view.h"
#include "ui/panels/tiers/value_view.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

constexpr int MonthsBack = 3;          ///< of the matrix at first

} // namespace

TierMatrixTab::TierMatrixTab(const TierHost &host, QObject *parent)
    : TierTab({u"matrix"_s, WEIWO_TEXT("weiwo::ui::TiersPanel", "Matrix"), WEIWO_TEXT("weiwo::ui::TiersPanel", "Tiers: migration matrix")}, host, parent), m_view(new TierMatrixView),
      m_query(host.session(), {}, this, [this](const TierMatrix &matrix) { m_view->present(matrix, this->host().style()); })
{
    setView(m_view);
    watch(m_query);
    m_view->setDays(host.today().addMonths(-MonthsBack), host.today());
    connect(m_view, &TierMatrixView::daysChanged, this, &TierMatrixTab::ask);
}

QWidget *TierMatrixTab::mainWidget() const
{
    return &m_view->grid();
}

std::vector<Grid *> TierMatrixTab::grids() const
{
    return {&m_view->grid()};
}

void TierMatrixTab::ask()
{
    if (const auto days = m_view->days())
        m_query.ask([days = *days](Reader &reader, JobContext &job) { return tierMigration(reader, days.first, days.second, job); });
}

void TierMatrixTab::retranslate()
{
    m_view->retranslate();
}

TierRfmTab::TierRfmTab(const TierHost &host, QObject *parent)
    : TierTab({u"rfm"_s, WEIWO_TEXT("weiwo::ui::TiersPanel", "RFM"), WEIWO_TEXT("weiwo::ui::TiersPanel", "Tiers: RFM map")}, host, parent), m_view(new TierRfmView),
      m_query(host.session(), {}, this, [this](const TierRfmMap &map) { m_view->present(map, this->host().style()); })
{
    setView(m_view);
    watch(m_query);
}

QWidget *TierRfmTab::mainWidget() const
{
    return m_view;
}

void TierRfmTab::ask()
{
    m_query.ask([today = host().today()](Reader &reader, JobContext &job) { return tierRfm(reader, today, job); });
}

void TierRfmTab::retranslate()
{
    m_view->retranslate();
}

TierValueTab::TierValueTab(const TierHost &host, QObject *parent)
    : TierTab({u"value"_s, WEIWO_TEXT("weiwo::ui::TiersPanel", "Value"), WEIWO_TEXT("weiwo::ui::TiersPanel", "Tiers: customer value")}, host, parent), m_view(new TierValueView),
      m_query(host.session(), {}, this, [this](const ValueList &list) {
          m_view->present(list, this->host().style());
          Q_EMIT changed();
      })
{
    setView(m_view);
    watch(m_query);
    connect(m_view, &TierValueView::currentChanged, this, &TierTab::changed);
    connect(m_view, &TierValueView::weeksChanged, this, &TierValueTab::ask);
}

QWidget *TierValueTab::mainWidget() const
{
    return &m_view->grid();
}

std::vector<Grid *> TierValueTab::grids() const
{
    return {&m_view->grid()};
}

std::optional<TierSubject> TierValueTab::chosen() const
{
    const ValuedCustomer *valued = m_view->current();
    return valued ? std::optional(TierSubject{valued->customer, valued->name, valued->tier, m_view->scheme()}) : std::nullopt;
}

void TierValueTab::ask()
{
    m_query.ask([today = host().today(), weeks = m_view->weeks()](Reader &reader, JobContext &job) { return tierValue(reader, today, weeks, job); });
}

void TierValueTab::retranslate()
{
    m_view->retranslate();
}

TierDueTab::TierDueTab(const TierHost &host, QObject *parent)
    : TierTab({u"due"_s, WEIWO_TEXT("weiwo::ui::TiersPanel", "Due"), WEIWO_TEXT("weiwo::ui::TiersPanel", "Tiers: due contacts")}, host, parent), m_view(new TierDueView),
      m_query(host.session(), {}, this, [this](const TierDueAnswer &answer) {
          m_view->present(answer);
          Q_EMIT changed();
      })
{
    setView(m_view);
    watch(m_query);
    connect(m_view, &TierDueView::currentChanged, this, &TierTab::changed);
}

QWidget *TierDueTab::mainWidget() const
{
    return &m_view->grid();
}

std::vector<Grid *> TierDueTab::grids() const
{
    return {&m_view->grid()};
}

std::optional<TierSubject> TierDueTab::chosen() const
{
    const DueCustomer *due = m_view->current();
    return due ? std::optional(TierSubject{due->customer, due->name, due->tier, m_view->scheme()}) : std::nullopt;
}

void TierDueTab::ask()
{
    m_query.ask([today = host().today()](Reader &reader) { return tierDue(reader, today); });
}

void TierDueTab::retranslate()
{
    m_view->retranslate();
}

} // namespace weiwo::ui
