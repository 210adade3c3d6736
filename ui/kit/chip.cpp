#include "ui/kit/chip.h"

#include "ui/theme/style_paint.h"

namespace weiwo::ui {

std::pair<Token, Token> chipTint(ChipTone tone)
{
    switch (tone) {
    case ChipTone::Accent: return {Token::AccentSoft, Token::Link};
    case ChipTone::Neutral: return {Token::Hover, Token::Text2};
    case ChipTone::Info: return {Token::InfoSoft, Token::Info};
    case ChipTone::Success: return {Token::SuccessSoft, Token::Success};
    case ChipTone::Warn: return {Token::WarnSoft, Token::Warn};
    case ChipTone::Danger: return {Token::DangerSoft, Token::Danger};
    }
    return {Token::Hover, Token::Text2};
}

ChipTone rankTone(std::optional<qint64> rank)
{
    static constexpr ChipTone Tones[] = {ChipTone::Accent, ChipTone::Info, ChipTone::Success, ChipTone::Warn};
    return rank && *rank >= 0 && *rank < qint64(std::size(Tones)) ? Tones[*rank] : ChipTone::Neutral;
}

namespace {

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

} // namespace

Chip::Chip(const QString &text, ChipTone tone, QWidget *parent) :
    QWidget(parent), m_text(text), m_tone(tone)
{
    setTypeRole(this, TypeRole::Caption);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(ChipTone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * px(6) + 2,
            qMax(px(20), fontMetrics().height() + 2)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const auto [fill, ink] = chipTint(m_tone);
    QPainter painter(this);
    paint::box(&painter, rect(), radius::Chip, color(fill));
    painter.setPen(color(ink));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

Avatar::Avatar(QWidget *parent) : QWidget(parent)
{
    setTypeRole(this, TypeRole::Caption);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString Avatar::shortName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (isHan(trimmed.back()))
        return trimmed.size() > 2 ? trimmed.right(2) : trimmed.right(1);
    const QStringList words = trimmed.split(u' ', Qt::SkipEmptyParts);
    QString initials(words.first().at(0).toUpper());
    if (words.size() > 1)
        initials += words.last().at(0).toUpper();
    return initials;
}

void Avatar::setPerson(const QString &name, const QString &id)
{
    m_short = shortName(name);
    // The same on every machine and run, unlike qHash.
    uint sum = 0;
    for (const QChar c : id)
        sum = sum * 31 + c.unicode();
    m_colour = int(sum % CategoricalCount);
    setAccessibleName(name);
    setToolTip(name);
    update();
}

void Avatar::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

QSize Avatar::sizeHint() const
{
    return {px(m_side), px(m_side)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = categoricalColor(m_colour, Theme::current() && Theme::current()->isDark());
    paint::box(&painter, rect(), height() / 2.0, fill);
    QFont small = font();
    small.setPixelSize(qMax(9, height() * 10 / 24));
    painter.setFont(small);
    painter.setPen(textOn(fill));
    painter.drawText(rect(), Qt::AlignCenter, m_short);
}

} // namespace weiwo::ui
