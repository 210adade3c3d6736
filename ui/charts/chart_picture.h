#pragma once

#include "core/base/error.h"
#include "ui/charts/chart_scene.h"

#include <QImage>

namespace weiwo::ui {

/// How a chart is made into a picture.
struct PictureRequest
{
    QSize size{1280, 800};             ///< in px of the style
    int scale = 1;                     ///< pixels of a bitmap for each of them
    ChartStyle style;
    ChartOptions options = {};

    /// A style for a picture of @p size: texts grow with it.
    [[nodiscard]] static PictureRequest of(const QSize &size, bool dark, QLocale::Language language);
};
inline constexpr int LeastPictureEdge = 120;
inline constexpr int MostPictureEdge = 8000;

[[nodiscard]] QImage chartImage(const reporting::ChartSpec &spec, const PictureRequest &request);
[[nodiscard]] QByteArray chartSvg(const reporting::ChartSpec &spec, const PictureRequest &request);
/// Writes an SVG or PNG file by the suffix of @p file, whole or not at all. Needs a QGuiApplication
/// of any platform. Fails with bad-input for another suffix or a size that is no picture's, io
/// where it cannot be written.
[[nodiscard]] Status savePicture(const reporting::ChartSpec &spec, const QString &file, const PictureRequest &request);

} // namespace weiwo::ui
