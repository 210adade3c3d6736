#include "ui/shell/navigator.h"

namespace weiwo::ui {

namespace {

constexpr size_t MostPlaces = 100;

} // namespace

Navigator::Navigator(QObject *parent) : QObject(parent) { }

void Navigator::go(const Place &place)
{
    const Place from = m_places[m_at];
    if (place == from)
        return;
    m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > MostPlaces)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
    Q_EMIT moved(m_places[m_at], from);
}

void Navigator::openPanel(const QString &panel, const QString &record)
{
    Place place = m_places[m_at];
    place.panel = panel;
    place.record = record;
    go(place);
}

void Navigator::setScope(const std::optional<Id> &scope)
{
    Place place = m_places[m_at];
    place.scope = scope;
    go(place);
}

void Navigator::setPeriod(const Period &period)
{
    Place place = m_places[m_at];
    place.period = period;
    go(place);
}

void Navigator::setCompare(metrics::Compare compare)
{
    Place place = m_places[m_at];
    place.compare = compare;
    go(place);
}

void Navigator::back()
{
    if (canGoBack())
        moveTo(m_at - 1);
}

void Navigator::forward()
{
    if (canGoForward())
        moveTo(m_at + 1);
}

void Navigator::restart(const Place &place)
{
    const Place from = m_places[m_at];
    m_places = {place};
    m_at = 0;
    Q_EMIT moved(place, from);
}

void Navigator::moveTo(size_t at)
{
    const Place from = m_places[m_at];
    m_at = at;
    Q_EMIT moved(m_places[m_at], from);
}

} // namespace weiwo::ui
