#pragma once

#include "ui/shell/palette_index.h"
#include "ui/shell/popover.h"
#include "ui/shell/preferences.h"

class QLabel;
class QListView;

namespace weiwo::ui {

class LiveLineEdit;
class PaletteModel;

/// Ctrl+K: one box for panels, commands, people, units and periods.
class Palette : public Popover
{
    Q_OBJECT

public:
    Palette(Preferences &preferences, QWidget *host);

    /// Asked each time the palette opens, and while it is open when the answer changes.
    void setSource(std::function<std::vector<PaletteItem>()> source);
    /// A period, where the text is one: first of the list.
    void setPeriodSource(std::function<std::optional<PaletteItem>(const QString &)> source);
    /// Records that match what is typed, found elsewhere: they come when they are there, behind what the
    /// palette knows itself. @p text and @p alone are those of recordsWanted(); others are too late.
    void setRecords(const QString &text, bool alone, std::vector<PaletteItem> records);
    void open();
    void refresh();

Q_SIGNALS:
    /// Records with this in them are wanted. @p alone: nothing else is shown.
    void recordsWanted(const QString &text, bool alone);

protected:
    QWidget *firstFocus() override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search(const QString &text);
    void present(const PaletteQuery &query);
    void run();
    void step(int rows);
    void retranslate();
    /// That nothing was found, and what to try.
    [[nodiscard]] QString noneText(const PaletteQuery &query) const;

    Preferences &m_preferences;
    LiveLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_none;
    QLabel *m_foot;
    PaletteModel *m_model;
    PaletteIndex m_index;
    std::optional<PaletteItem> m_period;
    std::vector<PaletteItem> m_records;
    bool m_searching = false;          ///< records are looked for elsewhere
    PaletteQuery m_query;
    std::function<std::vector<PaletteItem>()> m_source;
    std::function<std::optional<PaletteItem>(const QString &)> m_periodSource;
};

} // namespace weiwo::ui
