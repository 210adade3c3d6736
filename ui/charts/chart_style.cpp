#include "ui/charts/chart_style.h"

using namespace weiwo::reporting;

namespace weiwo::ui {

namespace {

constexpr ChartMarker Markers[] = {ChartMarker::Circle, ChartMarker::Square, ChartMarker::Triangle,
                                   ChartMarker::Diamond};
constexpr Qt::PenStyle Dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

/// Places in the categorical colours; those of the roles are not given to anything else.
constexpr int ActualColour = 0;
constexpr int ExpectedColour = 1;
constexpr int ComparedColour = 5;
constexpr int FreeColours[] = {2, 3, 4, 6, 7};

SeriesLook roleLook(SeriesRole role, const ChartStyle &style)
{
    switch (role) {
    case SeriesRole::Actual: return {.color = categoricalColor(ActualColour, style.dark)};
    case SeriesRole::Target:
        return {.color = style.color(Token::None), .dash = Qt::DashLine, .marker = ChartMarker::Square, .hollow = true};
    case SeriesRole::Expected:
        return {.color = categoricalColor(ExpectedColour, style.dark), .dash = Qt::DotLine,
                .marker = ChartMarker::Diamond, .hollow = true, .hatched = true};
    case SeriesRole::Compared:
        return {.color = categoricalColor(ComparedColour, style.dark), .dash = Qt::DashDotLine,
                .marker = ChartMarker::Triangle};
    case SeriesRole::Other: break;
    }
    return {.color = otherCategoryColor(style.dark), .hatched = true};
}

} // namespace

ChartStyle ChartStyle::current()
{
    const Theme *theme = Theme::current();
    if (!theme)
        return {};
    return {theme->isDark(), theme->language(), theme->zoom(), theme->changeColours()};
}

QColor ChartStyle::changeFill(int sign) const
{
    if (sign == 0)
        return color(Token::None);
    switch (changes) {
    case ChangeColours::Status: return color(sign > 0 ? Token::Good : Token::Bad);
    case ChangeColours::MarketCn: return color(sign > 0 ? Token::Bad : Token::Good);
    case ChangeColours::Neutral: break;
    }
    return color(sign > 0 ? Token::ChangeUp : Token::ChangeDown);
}

std::vector<SeriesLook> seriesLooks(const ChartSpec &spec, const ChartStyle &style)
{
    std::vector<SeriesLook> looks;
    std::array<bool, 5> taken{};
    size_t next = 0;
    for (const ChartSeries &series : spec.series) {
        bool &isTaken = taken[size_t(series.role)];
        if (series.role != SeriesRole::Other && !isTaken) {
            isTaken = true;
            looks.push_back(roleLook(series.role, style));
            continue;
        }
        // Once the colours are used up, dash and hatching go on telling them apart.
        const size_t round = next / std::size(FreeColours);
        looks.push_back({.color = categoricalColor(FreeColours[next % std::size(FreeColours)], style.dark),
                         .dash = Dashes[round % std::size(Dashes)],
                         .marker = Markers[(next + 1) % std::size(Markers)],
                         .hatched = round > 0});
        ++next;
    }
    return looks;
}

} // namespace weiwo::ui
