#pragma once

#include "core/reporting/chart_spec.h"
#include "ui/theme/theme.h"

namespace weiwo::ui {

/// What a chart is drawn with, as a value: a picture may take another theme and size than the
/// window that it is made from.
struct ChartStyle
{
    bool dark = false;
    QLocale::Language language = QLocale::English;
    int zoom = 100;                    ///< percent; multiplies fonts and distances
    ChangeColours changes = ChangeColours::Status;

    /// That of the window.
    [[nodiscard]] static ChartStyle current();

    [[nodiscard]] QColor color(Token token) const { return tokenColor(token, dark); }
    [[nodiscard]] QFont font(TypeRole role) const { return roleFont(role, language, zoom); }
    [[nodiscard]] double px(double logical) const { return logical * zoom / 100.0; }
    /// The fill of a rise (1), a fall (-1) or neither (0).
    [[nodiscard]] QColor changeFill(int sign) const;

    bool operator==(const ChartStyle &) const = default;
};

enum class ChartMarker { Circle, Square, Triangle, Diamond };

/// How a series is told apart: by colour, and by something that is no colour.
struct SeriesLook
{
    QColor color;
    Qt::PenStyle dash = Qt::SolidLine;
    ChartMarker marker = ChartMarker::Circle;
    bool hollow = false;               ///< columns: an outline around a tint
    bool hatched = false;
};

/// One for each series of @p spec. A role has its colour on every chart.
[[nodiscard]] std::vector<SeriesLook> seriesLooks(const reporting::ChartSpec &spec, const ChartStyle &style);

} // namespace weiwo::ui
