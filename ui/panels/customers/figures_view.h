#pragma once

#include "ui/panels/customers/page_data.h"
#include "ui/views/amounts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace weiwo::reporting {
struct ChartSpec;
struct ChartTarget;
}

namespace weiwo::ui {

class ChartView;

/// The right of a customer's page: sales so far against last year, month by month, products, collections.
class FiguresView : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresView(QWidget *parent = nullptr);

    void present(const CustomerPageData &page, const FiscalCalendar &calendar, const AmountStyle &style);
    [[nodiscard]] ChartView &chart() const { return *m_chart; }

Q_SIGNALS:
    /// Orders of a month, by its key, are wanted.
    void monthWanted(const QString &month);
    void productWanted(const weiwo::Id &product);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addFigures(QVBoxLayout *layout);
    void addProducts(QVBoxLayout *layout);
    void addCollections(QVBoxLayout *layout);
    [[nodiscard]] reporting::ChartSpec monthsChart() const;

    std::optional<CustomerPageData> m_page;
    FiscalCalendar m_calendar;
    AmountStyle m_style;
    QVBoxLayout *m_layout;
    QWidget *m_above = nullptr;
    QWidget *m_below = nullptr;
    ChartView *m_chart;
};

} // namespace weiwo::ui
