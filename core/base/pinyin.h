#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace weiwo {

/// How a text is typed without an input method: readings of Han characters without tones, other
/// letters and digits in lower case, everything else left out.
struct PinyinKey
{
    QString full;          ///< "mubiaofenjie"
    QString initials;      ///< "mbfj": first letters of syllables, and of words of Latin text

    bool operator==(const PinyinKey &) const = default;
};

/// The key of @p text: the most frequent readings (ICU Han-Latin), mended by a table of phrases and,
/// at the start of a text, of surnames. Any thread; cached by character.
[[nodiscard]] PinyinKey pinyinKey(const QString &text);

/// pinyinKey() first, then what else the text may be read as where characters have several readings, up
/// to 8 in all; also ü as people type it ("lv"). Any thread.
[[nodiscard]] std::vector<PinyinKey> pinyinKeys(const QString &text);
/// Orders texts, compared byte by byte: by their reading without tones, then by tone, then by code
/// point. The same on every system, for it does not ask the system's collation. Any thread.
[[nodiscard]] QByteArray pinyinSortKey(const QString &text);

/// How well @p query (what was typed: Han, Latin, pinyin or initials, any case) finds @p text with
/// its @p key: 0 not at all; the better the higher: the whole text, its start, a part of it, the
/// start of its pinyin or initials, a part of these.
[[nodiscard]] int pinyinMatch(const QString &query, const QString &text, const PinyinKey &key);

/// The same for all readings of a text: that of the one that fits best.
[[nodiscard]] int pinyinMatch(const QString &query, const QString &text,
                              const std::vector<PinyinKey> &keys);

} // namespace weiwo
