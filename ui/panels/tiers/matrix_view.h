#pragma once

#include "ui/panels/tiers/tier_screen.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace weiwo::ui {

class ChartView;
class Grid;

/// Who went from which tier to which between two days: drawn as flow, and as a table.
class TierMatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit TierMatrixView(QWidget *parent = nullptr);

    void setDays(QDate from, QDate to);
    /// Absent where a field is no date; it says so.
    [[nodiscard]] std::optional<std::pair<QDate, QDate>> days();
    void present(const customers::TierMatrix &matrix, const AmountStyle &style);
    [[nodiscard]] Grid &grid() const { return *m_grid; }
    void retranslate();

Q_SIGNALS:
    void daysChanged();

private:
    void presentCells();

    customers::TierMatrix m_matrix;
    AmountStyle m_style;
    QLabel *m_fromTitle;
    QLabel *m_toTitle;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_problem;
    QLabel *m_sums;
    ChartView *m_flow;
    GridStore *m_store;
    Grid *m_grid;
};

} // namespace weiwo::ui
