#pragma once

#include "ui/shell/place.h"

#include <QObject>
#include <vector>

namespace weiwo::ui {

/// The present place and the way back: 100 places deep. GUI thread.
class Navigator : public QObject
{
    Q_OBJECT

public:
    explicit Navigator(QObject *parent = nullptr);

    [[nodiscard]] const Place &place() const { return m_places[m_at]; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }

    /// Goes to a place; the one before it is where back leads.
    void go(const Place &place);
    /// Opens a panel, maybe at a record, and keeps scope, period and comparison.
    void openPanel(const QString &panel, const QString &record = {});
    void setScope(const std::optional<Id> &scope);
    void setPeriod(const Period &period);
    void setCompare(metrics::Compare compare);
    void back();
    void forward();
    /// Forgets the way and stands at @p place: another workspace has been opened.
    void restart(const Place &place);

Q_SIGNALS:
    void moved(const weiwo::ui::Place &to, const weiwo::ui::Place &from);

private:
    void moveTo(size_t at);

    std::vector<Place> m_places{Place{}};
    size_t m_at = 0;
};

} // namespace weiwo::ui
