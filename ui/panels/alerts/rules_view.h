#pragma once

#include "ui/panels/alerts/alert_screen.h"

#include <QWidget>

namespace weiwo::ui {

class Grid;
class GridStore;
class Preferences;

/// The rules, one a line.
class RulesView : public QWidget
{
    Q_OBJECT

public:
    explicit RulesView(Preferences &preferences, QWidget *parent = nullptr);

    void present(const AlertScreen &screen);
    [[nodiscard]] const AlertRuleRow *current() const;
    [[nodiscard]] Grid &grid() const { return *m_grid; }
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void activated();
    void usualRulesRequested();

private:
    Grid *m_grid;
    GridStore *m_store;
    std::vector<AlertRuleRow> m_rules;
};

} // namespace weiwo::ui
