#include "ui/panels/tiers/rfm_view.h"

#include "core/customers/tiers/charts.h"
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

void TierRfmView::present(const TierRfmMap &map, const AmountStyle &style)
{
    m_map = map;
    m_style = style;
    retranslate();
}

void TierRfmView::retranslate()
{
    if (m_map.customers == 0)
        return;
    m_words->setText(tr("%Ln customer(s) who ordered in the last %1 months, each scored 1 to 5: R how lately (5 the latest), F how often (5 the most often).", nullptr,
                        int(m_map.customers))
                         .arg(m_map.months));
    m_amounts->setMoneyUnit(m_style.unit);
    m_counts->setSpec(tierRfmCounts(m_map));
    m_amounts->setSpec(tierRfmAmounts(m_map, {m_style.currency, m_style.digits}));
}

} // namespace weiwo::ui
