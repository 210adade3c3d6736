#pragma once

#include "core/base/finding.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace weiwo::ui {

class Grid;
class GridStore;

/// Findings as a table: row, column, value, what is wrong, what to do; by kind.
class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    [[nodiscard]] Grid &grid() const { return *m_grid; }
    /// @p all: how many there are, of which these are the first.
    void present(const Findings &findings, qint64 all);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    QLabel *m_title;
    QComboBox *m_kind;
    Grid *m_grid;
    GridStore *m_store;
    Findings m_findings;
    qint64 m_all = 0;
};

} // namespace weiwo::ui
