#include "ui/panels/tiers/asked_tabs.h"

#include "ui/kit/grid/grid_view.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

constexpr int MonthsBack = 3;          ///< of the matrix at first

} // namespace

TierMatrixTab::TierMatrixTab(const TierHost &host, QObject *parent)
    : TierAskedTab({u"matrix"_s, WEIWO_TEXT("weiwo::ui::TiersPanel", "Matrix"), WEIWO_TEXT("weiwo::ui::TiersPanel", "Tiers: migration matrix")}, host, parent)
{
    view().setDays(host.today().addMonths(-MonthsBack), host.today());
    connect(&view(), &TierMatrixView::daysChanged, this, &TierMatrixTab::ask);
}

void TierMatrixTab::ask()
{
    if (const auto days = view().days())
        query().ask([days = *days](Reader &reader, JobContext &job) { return tierMigration(reader, days.first, days.second, job); });
}

TierRfmTab::TierRfmTab(const TierHost &host, QObject *parent)
    : TierAskedTab({u"rfm"_s, WEIWO_TEXT("weiwo::ui::TiersPanel", "RFM"), WEIWO_TEXT("weiwo::ui::TiersPanel", "Tiers: RFM map")}, host, parent)
{
}

void TierRfmTab::ask()
{
    query().ask([today = host().today()](Reader &reader, JobContext &job) { return tierRfm(reader, today, job); });
}

TierValueTab::TierValueTab(const TierHost &host, QObject *parent)
    : TierAskedTab({u"value"_s, WEIWO_TEXT("weiwo::ui::TiersPanel", "Value"), WEIWO_TEXT("weiwo::ui::TiersPanel", "Tiers: customer value")}, host, parent)
{
    connect(&view(), &TierValueView::currentChanged, this, &TierTab::changed);
    connect(&view(), &TierValueView::weeksChanged, this, &TierValueTab::ask);
}

std::optional<TierSubject> TierValueTab::chosen() const
{
    const ValuedCustomer *valued = view().current();
    return valued ? std::optional(TierSubject{valued->customer, valued->name, valued->tier, view().scheme()}) : std::nullopt;
}

void TierValueTab::ask()
{
    query().ask([today = host().today(), weeks = view().weeks()](Reader &reader, JobContext &job) { return tierValue(reader, today, weeks, job); });
}

TierDueTab::TierDueTab(const TierHost &host, QObject *parent)
    : TierAskedTab({u"due"_s, WEIWO_TEXT("weiwo::ui::TiersPanel", "Due"), WEIWO_TEXT("weiwo::ui::TiersPanel", "Tiers: due contacts")}, host, parent)
{
    connect(&view(), &TierDueView::currentChanged, this, &TierTab::changed);
}

std::optional<TierSubject> TierDueTab::chosen() const
{
    const DueCustomer *due = view().current();
    return due ? std::optional(TierSubject{due->customer, due->name, due->tier, view().scheme()}) : std::nullopt;
}

void TierDueTab::ask()
{
    query().ask([today = host().today()](Reader &reader) { return tierDue(reader, today); });
}

} // namespace weiwo::ui
