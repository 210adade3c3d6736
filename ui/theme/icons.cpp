#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

QString iconPath(const QString &name)
{
    return u":/weiwo/icons/%1.svg"_s.arg(name);
}

QPixmap drawn(const QString &name, const QColor &color, QSize devicePixels)
{
    const QString key = u"weiwo-icon/%1/%2/%3x%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(devicePixels.width())
                            .arg(devicePixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int side = qMin(devicePixels.width(), devicePixels.height());
    renderer.render(&painter, QRectF((devicePixels.width() - side) / 2.0,
                                     (devicePixels.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TokenIconEngine : public QIconEngine
{
public:
    TokenIconEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = drawn(m_name, inkFor(mode), (QSizeF(rect.size()) * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_name, inkFor(mode), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        QPixmap picture = drawn(m_name, inkFor(mode), size);
        picture.setDevicePixelRatio(ratio);
        return picture;
    }

    QIconEngine *clone() const override { return new TokenIconEngine(m_name, m_token); }
    QString key() const override { return u"WeiwoTokenIconEngine"_s; }
    bool isNull() override { return false; }
    QString iconName() override { return m_name; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(24, 24)}; }

private:
    [[nodiscard]] QColor inkFor(QIcon::Mode mode) const
    {
        switch (mode) {
        case QIcon::Disabled: return color(Token::Disabled);
        case QIcon::Selected: return color(Token::SelectionText);
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return color(m_token);
    }

    QString m_name;
    Token m_token;
};

} // namespace

QIcon icon(const QString &name, Token token)
{
    if (!QFile::exists(iconPath(name)))
        return {};
    return QIcon(new TokenIconEngine(name, token));
}

QPixmap iconPixmap(const QString &name, const QColor &ink, int logicalSize, qreal ratio)
{
    const int side = qRound(logicalSize * ratio);
    QPixmap picture = drawn(name, ink, {side, side});
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace weiwo::ui
