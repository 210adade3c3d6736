#include "ui/charts/chart_picture.h"

#include "core/base/text.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>

using namespace weiwo::reporting;
using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// The size at which texts have the size of the screen's.
constexpr double PlainWidth = 900;
constexpr double PlainHeight = 560;

Status sizeProblem(const QSize &size)
{
    const auto outside = [](int edge) { return edge < LeastPictureEdge || edge > MostPictureEdge; };
    if (outside(size.width()) || outside(size.height()))
        return fail(errc::BadInput, translate("Charts", "A picture is %1 to %2 pixels wide and high, not %3 × %4.")
                                        .arg(LeastPictureEdge)
                                        .arg(MostPictureEdge)
                                        .arg(size.width())
                                        .arg(size.height()));
    return {};
}

} // namespace

PictureRequest PictureRequest::of(const QSize &size, bool dark, QLocale::Language language)
{
    const double growth = std::clamp(std::min(size.width() / PlainWidth, size.height() / PlainHeight), 1.0, 6.0);
    return {.size = size, .style = {.dark = dark, .language = language, .zoom = int(100 * growth)}};
}

QImage chartImage(const ChartSpec &spec, const PictureRequest &request)
{
    const ChartScene scene = chartScene(spec, request.size, request.style, request.options);
    QImage image(request.size * request.scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(request.scale);
    image.fill(scene.ground);
    QPainter painter(&image);
    paintScene(painter, scene);
    painter.end();
    image.setText(u"Title"_s, spec.title);
    return image;
}

QByteArray chartSvg(const ChartSpec &spec, const PictureRequest &request)
{
    return sceneSvg(chartScene(spec, request.size, request.style, request.options), spec.title);
}

Status savePicture(const ChartSpec &spec, const QString &file, const PictureRequest &request)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix != "svg"_L1 && suffix != "png"_L1)
        return fail(errc::BadInput, translate("Charts", "%1 is no picture that a chart can be written to. Name a file that ends in .svg or .png.").arg(file), file);
    WEIWO_TRY(sizeProblem(request.size * request.scale));
    QByteArray bytes;
    if (suffix == "svg"_L1) {
        bytes = chartSvg(spec, request);
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!chartImage(spec, request).save(&buffer, "PNG"))
            return fail(errc::Internal, translate("Charts", "The picture could not be made."), file);
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return fail(errc::Io, translate("Charts", "%1 cannot be written. Choose another place.").arg(file), file,
                    target.errorString());
    return {};
}

} // namespace weiwo::ui
