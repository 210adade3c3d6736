#pragma once

#include "ui/panels/alerts/alert_screen.h"

#include <QSet>
#include <QWidget>

class QLabel;

namespace weiwo::ui {

class Grid;
class GridStore;
class Preferences;

/// The firings by severity; many of one rule are one line that unfolds.
class InboxView : public QWidget
{
    Q_OBJECT

public:
    explicit InboxView(Preferences &preferences, QWidget *parent = nullptr);

    /// @p open: those that wait for somebody; else those that were put aside. Keeps the selection.
    void present(const AlertScreen &screen, bool open);
    void setLoading(bool loading);
    /// The firing of the current line; of a folded line none.
    [[nodiscard]] const performance::AlertFiring *current() const;
    /// The firings of the current line: several of a folded one.
    [[nodiscard]] std::vector<const performance::AlertFiring *> chosen() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] Grid &grid() const { return *m_grid; }
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void activated();
    void newRuleRequested();

private:
    void addFiring(int row, size_t firing, int depth);
    /// Lines of many are folded when they first come.
    void foldNew();
    void setEmptyState();

    Grid *m_grid;
    GridStore *m_store;
    QLabel *m_notes;
    AlertScreen m_screen;
    bool m_open = true;
    QSet<QString> m_folded;                     ///< keys of lines that were folded once
    std::vector<std::vector<size_t>> m_lines;   ///< firings of each row
};

} // namespace weiwo::ui
