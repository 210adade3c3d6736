#pragma once

#include "core/metrics/engine.h"
#include "ui/shell/period_text.h"
#include "ui/shell/popover.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace weiwo::ui {

/// Chooses a year, quarter or month of the fiscal calendar by a click, by name, or typed; and
/// what to compare with, where the top bar has no room for that.
class PeriodPicker : public Popover
{
    Q_OBJECT

public:
    explicit PeriodPicker(QWidget *host);

    void setCalendar(const FiscalCalendar &calendar, QDate today);
    void setCurrent(const Period &period);
    /// Before it opens: builds the page, with the choice of comparison below or without.
    void prepare(bool withCompare, metrics::Compare compare);

Q_SIGNALS:
    void chosen(const weiwo::Period &period);
    void compareChosen(weiwo::metrics::Compare compare);

protected:
    QWidget *firstFocus() override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuild();
    void addButton(QGridLayout *grid, int row, int column, int span, const QString &text,
                   const Period &period);
    void readTyped(const QString &text);
    void choose(const Period &period);

    FiscalCalendar m_calendar;
    QDate m_today;
    int m_year = 0;
    Period m_current;
    std::optional<Period> m_typed;
    bool m_compareShown = false;
    metrics::Compare m_compare = metrics::Compare::None;
    QLineEdit *m_edit;
    QLabel *m_reading;
    QVBoxLayout *m_layout;
    QWidget *m_page = nullptr;
};

} // namespace weiwo::ui
