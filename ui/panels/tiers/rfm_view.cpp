#include "ui/panels/tiers/rfm_view.h"

#include "core/reporting/chart_spec.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

TierRfmView::TierRfmView(QWidget *parent) : QWidget(parent), m_words(new QLabel), m_counts(new ChartView), m_amounts(new ChartView)
{
    m_words->setObjectName(u"tierRfmWords"_s);
    m_counts->setObjectName(u"tierRfmCounts"_s);
    m_amounts->setObjectName(u"tierRfmAmounts"_s);
    m_words->setWordWrap(true);
    setTextToken(m_words, Token::Text2);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(space::CardGap);
    charts->addWidget(m_counts, 1);
    charts->addWidget(m_amounts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->setSpacing(space::M);
    layout->addWidget(m_words);
    layout->addLayout(charts, 1);
}

void TierRfmView::present(const TierRfmAnswer &answer, const AmountStyle &style)
{
    m_answer = answer;
    m_style = style;
    retranslate();
}

void TierRfmView::retranslate()
{
    if (m_answer.map.customers == 0)
        return;
    m_words->setText(tr("%n customer(s) who ordered in the last %1 months, each scored 1 to 5: R how lately (5 the latest), F how often (5 the most often).", nullptr,
                        int(m_answer.map.customers))
                         .arg(m_answer.months));
    reporting::ChartSpec counts{.key = u"tiers.rfm.counts"_s, .kind = reporting::ChartKind::HeatMap, .title = tr("Customers by recency and frequency")};
    counts.measure = tr("Customers");
    counts.unit = {.kind = metrics::Kind::Count, .digits = 0};
    counts.categoryTitle = tr("Frequency");
    reporting::ChartSpec amounts = counts;
    amounts.key = u"tiers.rfm.amounts"_s;
    amounts.title = tr("Amount by recency and frequency");
    amounts.measure = tr("Sales amount");
    amounts.unit = {.kind = metrics::Kind::Money, .digits = m_style.digits, .currency = m_style.currency};
    const int scores = int(m_answer.map.cells.size());
    for (int f = 1; f <= scores; ++f) {
        counts.categories.push_back({.label = u"F%1"_s.arg(f)});
        amounts.categories.push_back({.label = u"F%1"_s.arg(f)});
    }
    // The best stand on top.
    for (int r = scores; r >= 1; --r) {
        reporting::ChartSeries count{.label = u"R%1"_s.arg(r)};
        reporting::ChartSeries amount{.label = u"R%1"_s.arg(r)};
        for (const TierRfmMap::Cell &cell : m_answer.map.cells[size_t(r - 1)]) {
            count.values.push_back(cell.customers);
            amount.values.push_back(cell.amount);
        }
        counts.series.push_back(std::move(count));
        amounts.series.push_back(std::move(amount));
    }
    m_amounts->setMoneyUnit(m_style.unit);
    m_counts->setSpec(counts);
    m_amounts->setSpec(amounts);
}

} // namespace weiwo::ui
