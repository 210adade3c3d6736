#include "ui/charts/chart_scene.h"

#include <QPainter>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// Dashes in strokes of the pen's width, the same on screen and in files.
QList<qreal> dashesOf(Qt::PenStyle style)
{
    switch (style) {
    case Qt::DashLine: return {4, 2.5};
    case Qt::DotLine: return {1.2, 2};
    case Qt::DashDotLine: return {5, 2, 1.2, 2};
    default: return {};
    }
}

QPen penOf(const SceneShape &shape)
{
    if (!shape.pen.isValid())
        return Qt::NoPen;
    QPen pen(shape.pen, shape.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (const QList<qreal> dashes = dashesOf(shape.dash); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

QRectF boxOf(const SceneShape &shape)
{
    return QRectF(shape.points.first(), shape.points.last()).normalized();
}

void paintShape(QPainter &painter, const SceneShape &shape)
{
    painter.setPen(penOf(shape));
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    switch (shape.form) {
    case SceneShape::Form::Rect:
        if (shape.pen.isValid())
            painter.drawRect(boxOf(shape));
        else
            painter.fillRect(boxOf(shape), shape.fill);
        return;
    case SceneShape::Form::Ellipse: painter.drawEllipse(boxOf(shape)); return;
    case SceneShape::Form::Line:
        if (shape.points.first().x() == shape.points.last().x() || shape.points.first().y() == shape.points.last().y()) {
            // A straight hairline falls on whole pixels.
            const QPointF half = shape.width <= 1 ? QPointF(0.5, 0.5) : QPointF();
            painter.drawLine(QPointF(shape.points.first().toPoint()) + half, QPointF(shape.points.last().toPoint()) + half);
            return;
        }
        painter.drawLine(shape.points.first(), shape.points.last());
        return;
    case SceneShape::Form::Polyline: painter.drawPolyline(shape.points); return;
    case SceneShape::Form::Polygon: painter.drawPolygon(shape.points); return;
    }
}

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString pointsText(const QPolygonF &points)
{
    QStringList list;
    for (const QPointF &point : points)
        list << number(point.x()) + u',' + number(point.y());
    return list.join(u' ');
}

/// Writes the figures of a scene as elements of an SVG file.
class SvgWriter
{
public:
    explicit SvgWriter(QByteArray *bytes) : m_xml(bytes) { m_xml.setAutoFormatting(true); }

    void write(const ChartScene &scene, const QString &title)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        set(u"width"_s, number(scene.size.width()));
        set(u"height"_s, number(scene.size.height()));
        set(u"viewBox"_s, u"0 0 %1 %2"_s.arg(number(scene.size.width()), number(scene.size.height())));
        set(u"role"_s, u"img"_s);
        m_xml.writeTextElement(u"title"_s, title);
        const SceneShape ground{SceneShape::Form::Rect,
                                {{QPointF(0, 0), QPointF(scene.size.width(), scene.size.height())}}, scene.ground};
        shape(ground);
        for (const SceneShape &one : scene.shapes)
            shape(one);
        for (const SceneText &one : scene.texts)
            text(one);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

private:
    void set(const QString &name, const QString &value) { m_xml.writeAttribute(name, value); }

    void colour(const QString &name, const QColor &color)
    {
        set(name, color.isValid() ? color.name() : u"none"_s);
        if (color.isValid() && color.alpha() < 255)
            set(name + u"-opacity"_s, number(color.alphaF()));
    }

    void shape(const SceneShape &shape)
    {
        switch (shape.form) {
        case SceneShape::Form::Rect: {
            const QRectF box = boxOf(shape);
            m_xml.writeEmptyElement(u"rect"_s);
            set(u"x"_s, number(box.left()));
            set(u"y"_s, number(box.top()));
            set(u"width"_s, number(box.width()));
            set(u"height"_s, number(box.height()));
            break;
        }
        case SceneShape::Form::Ellipse: {
            const QRectF box = boxOf(shape);
            m_xml.writeEmptyElement(u"ellipse"_s);
            set(u"cx"_s, number(box.center().x()));
            set(u"cy"_s, number(box.center().y()));
            set(u"rx"_s, number(box.width() / 2));
            set(u"ry"_s, number(box.height() / 2));
            break;
        }
        case SceneShape::Form::Line:
        case SceneShape::Form::Polyline:
        case SceneShape::Form::Polygon:
            m_xml.writeEmptyElement(shape.form == SceneShape::Form::Polygon ? u"polygon"_s : u"polyline"_s);
            set(u"points"_s, pointsText(shape.points));
            break;
        }
        colour(u"fill"_s, shape.fill);
        if (!shape.pen.isValid())
            return;
        colour(u"stroke"_s, shape.pen);
        set(u"stroke-width"_s, number(shape.width));
        QStringList dashes;
        for (const qreal part : dashesOf(shape.dash))
            dashes << number(part * shape.width);
        if (!dashes.isEmpty())
            set(u"stroke-dasharray"_s, dashes.join(u' '));
    }

    void text(const SceneText &text)
    {
        m_xml.writeStartElement(u"text"_s);
        set(u"x"_s, number(text.area.left()));
        set(u"y"_s, number(text.baseline));
        QStringList families;
        for (const QString &family : text.font.families())
            families << u'\'' + family + u'\'';
        set(u"font-family"_s, (families << u"sans-serif"_s).join(u", "_s));
        set(u"font-size"_s, number(text.font.pixelSize()));
        if (text.font.weight() > QFont::Normal)
            set(u"font-weight"_s, QString::number(int(text.font.weight())));
        colour(u"fill"_s, text.color);
        m_xml.writeCharacters(text.text);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

void paintScene(QPainter &painter, const ChartScene &scene)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SceneShape &shape : scene.shapes)
        paintShape(painter, shape);
    for (const SceneText &text : scene.texts) {
        painter.setFont(text.font);
        painter.setPen(text.color);
        painter.drawText(QPointF(text.area.left(), text.baseline), text.text);
    }
    painter.restore();
}

QByteArray sceneSvg(const ChartScene &scene, const QString &title)
{
    QByteArray bytes;
    SvgWriter(&bytes).write(scene, title);
    return bytes;
}

} // namespace weiwo::ui
