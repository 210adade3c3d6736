#pragma once

#include <QByteArray>
#include <QString>

namespace weiwo::sales {

[[nodiscard]] inline bool isAscii(const QString &text)
{
    for (const QChar letter : text)
        if (letter.unicode() >= 0x80)
            return false;
    return true;
}

/// Appends the text in UTF-8: order numbers, which are ASCII, without memory of their own.
inline void appendUtf8(QByteArray &out, const QString &text)
{
    if (!isAscii(text)) {
        out.append(text.toUtf8());
        return;
    }
    const qsizetype before = out.size();
    out.resize(before + text.size());
    char *to = out.data() + before;
    for (const QChar letter : text)
        *to++ = static_cast<char>(letter.unicode());
}

/// How many bytes it has in UTF-8.
[[nodiscard]] inline qsizetype utf8Size(const QString &text)
{
    return isAscii(text) ? text.size() : text.toUtf8().size();
}

} // namespace weiwo::sales
