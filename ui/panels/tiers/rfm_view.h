#pragma once

#include "ui/panels/tiers/tier_screen.h"

#include <QWidget>

class QLabel;

namespace weiwo::ui {

class ChartView;

/// How lately against how often: how many customers are in each of the 25 cells, and what they bought.
class TierRfmView : public QWidget
{
    Q_OBJECT

public:
    explicit TierRfmView(QWidget *parent = nullptr);

    void present(const customers::TierRfmMap &map, const AmountStyle &style);
    void retranslate();

private:
    customers::TierRfmMap m_map;
    AmountStyle m_style;
    QLabel *m_words;
    ChartView *m_counts;
    ChartView *m_amounts;
};

} // namespace weiwo::ui
