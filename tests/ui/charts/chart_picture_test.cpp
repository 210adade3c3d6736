#include "ui/charts/chart_picture.h"

#include "tests/support/sandbox.h"
#include "tests/ui/charts/chart_samples.h"

#include <QPainter>
#include <QXmlStreamReader>
#include <QtSvg/QSvgRenderer>

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The texts of an SVG file, in order.
QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"text"_s)
            texts << xml.readElementText();
    }
    CHECK_FALSE(xml.hasError());
    return texts;
}

} // namespace

TEST_CASE("A bitmap has the size that was asked for, in pixels")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"chart.png"_s);
    must(savePicture(samples::lines(), file, PictureRequest::of({800, 500}, false, QLocale::Chinese)));
    const QImage image(file);
    CHECK(image.size() == QSize(800, 500));
    CHECK(image.pixelColor(1, 1) == tokenColor(Token::Base, false));
    PictureRequest sharp{.size = {400, 250}, .scale = 2, .style = {.dark = true}};
    must(savePicture(samples::lines(), file, sharp));
    CHECK(QImage(file).size() == QSize(800, 500));
    CHECK(QImage(file).pixelColor(1, 1) == tokenColor(Token::Base, true));
}

TEST_CASE("An SVG file has title, unit and source as whole texts, and draws the same")
{
    const QTemporaryDir folder;
    for (const reporting::ChartSpec &spec : samples::all()) {
        INFO(spec.key.toStdString());
        const QString file = folder.filePath(u"chart.SVG"_s);
        const PictureRequest request = PictureRequest::of({900, 560}, false, QLocale::Chinese);
        must(savePicture(spec, file, request));
        const QByteArray svg = contentOf(file);
        const QStringList texts = textsOf(svg);
        CHECK(texts.contains(spec.title));
        CHECK(texts.contains(spec.source));
        CHECK(std::any_of(texts.begin(), texts.end(), [&spec](const QString &text) { return text.contains(spec.measure); }));
        QSvgRenderer renderer(svg);
        REQUIRE(renderer.isValid());
        CHECK(renderer.defaultSize() == QSize(900, 560));
        QImage drawn(900, 560, QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        // Edges may be smoothed otherwise; surfaces may not differ.
        const QImage own = chartImage(spec, request);
        int different = 0;
        for (int y = 0; y < own.height(); ++y)
            for (int x = 0; x < own.width(); ++x)
                different += std::abs(qGray(own.pixel(x, y)) - qGray(drawn.pixel(x, y))) > 60 ? 1 : 0;
        CHECK(different < 900 * 560 * 3 / 100);
    }
}

TEST_CASE("A picture that cannot be written is refused, and leaves nothing")
{
    const QTemporaryDir folder;
    const auto request = PictureRequest::of({800, 500}, false, QLocale::English);
    const auto spec = samples::columns();
    const auto codeOf = [&spec](const QString &file, const PictureRequest &asked) {
        const Status saved = savePicture(spec, file, asked);
        return saved ? QString() : saved.error().code;
    };
    CHECK(codeOf(folder.filePath(u"chart.jpg"_s), request) == u"bad-input"_s);
    CHECK(codeOf(folder.filePath(u"chart"_s), request) == u"bad-input"_s);
    CHECK(codeOf(folder.filePath(u"none/chart.png"_s), request) == u"io"_s);
    CHECK(codeOf(folder.filePath(u"a.png"_s), PictureRequest{.size = {10, 10}}) == u"bad-input"_s);
    CHECK(codeOf(folder.filePath(u"a.png"_s), PictureRequest{.size = {90000, 500}}) == u"bad-input"_s);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("The same chart gives the same bytes")
{
    const auto request = PictureRequest::of({640, 400}, false, QLocale::Chinese);
    CHECK(chartSvg(samples::tiles(), request) == chartSvg(samples::tiles(), request));
    CHECK(chartImage(samples::heat(), request) == chartImage(samples::heat(), request));
}
