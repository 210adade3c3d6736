#include "core/base/pinyin.h"

#include <QMutex>
#include <QStringList>
#include <array>
#include <atomic>
#include <bitset>
#include <map>
#include <memory>
#include <unicode/translit.h>
#include <unicode/uscript.h>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

struct Phrase
{
    const char16_t *text;
    const char *reading;   ///< syllables separated by blanks
};

/// Words in which a character has not its most frequent reading.
constexpr std::array Phrases{
    Phrase{u"重庆", "chong qing"}, Phrase{u"厦门", "xia men"}, Phrase{u"长沙", "chang sha"},
    Phrase{u"长春", "chang chun"}, Phrase{u"长治", "chang zhi"}, Phrase{u"银行", "yin hang"},
    Phrase{u"行业", "hang ye"}, Phrase{u"音乐", "yin yue"}, Phrase{u"重工", "zhong gong"},
    Phrase{u"重点", "zhong dian"}, Phrase{u"增长", "zeng zhang"}, Phrase{u"会计", "kuai ji"},
    Phrase{u"西藏", "xi zang"}, Phrase{u"调整", "tiao zheng"}, Phrase{u"还原", "huan yuan"},
    Phrase{u"省区", "sheng qu"}, Phrase{u"六安", "lu an"}, Phrase{u"蚌埠", "beng bu"},
    Phrase{u"大夫", "dai fu"}, Phrase{u"朝阳", "chao yang"},
};
constexpr std::array Surnames{
    Phrase{u"尉迟", "yu chi"}, Phrase{u"单", "shan"}, Phrase{u"仇", "qiu"}, Phrase{u"解", "xie"},
    Phrase{u"区", "ou"}, Phrase{u"查", "zha"}, Phrase{u"曾", "zeng"}, Phrase{u"任", "ren"},
};
/// A surname is one where the text is as short as a name: 区域 is no Mr Ou, 任务 no Mr Ren.
constexpr std::array NoSurname{u"区域", u"任务", u"单位", u"单价", u"查重", u"查询", u"解释", u"解锁"};

/// Readings of single characters; the transliterator is slow to make and not for two threads.
class Readings
{
public:
    QString of(char32_t character)
    {
        const bool plain = character < m_plain.size();
        if (plain)
            if (const QString *known = m_plain[character].load(std::memory_order_acquire))
                return *known;
        QMutexLocker lock(&m_mutex);
        auto known = m_cache.find(character);
        if (known == m_cache.end())
            known = m_cache.emplace(character, ask(character)).first;
        if (plain)
            m_plain[character].store(&known->second, std::memory_order_release);
        return known->second;
    }

private:
    QString ask(char32_t character)
    {
        if (!m_asked) {
            m_asked = true;
            UErrorCode status = U_ZERO_ERROR;
            m_transliterator.reset(icu::Transliterator::createInstance(
                "Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
            if (U_FAILURE(status))
                m_transliterator.reset();
        }
        if (!m_transliterator)
            return {};
        icu::UnicodeString text(static_cast<UChar32>(character));
        m_transliterator->transliterate(text);
        QString reading;
        for (int i = 0; i < text.length(); ++i) {
            const char16_t letter = text.charAt(i);
            if (letter >= u'a' && letter <= u'z')
                reading += QChar(letter);
        }
        return reading;
    }

    QMutex m_mutex;
    bool m_asked = false;
    std::unique_ptr<icu::Transliterator> m_transliterator;
    std::map<char32_t, QString> m_cache;                        ///< entries stay where they are
    std::array<std::atomic<const QString *>, 0x10000> m_plain{};   ///< into m_cache, without a lock
};

bool isHan(char32_t character)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &status) == USCRIPT_HAN
           && U_SUCCESS(status);
}

/// Characters that some word of a table begins with: hardly any text has one.
class FirstCharacters
{
public:
    FirstCharacters()
    {
        for (const Phrase &phrase : Phrases)
            m_marked.set(phrase.text[0]);
        for (const Phrase &phrase : Surnames)
            m_marked.set(phrase.text[0]);
    }
    [[nodiscard]] bool contains(QChar character) const { return m_marked.test(character.unicode()); }

private:
    std::bitset<0x10000> m_marked;
};

template<class Table>
const Phrase *phraseAt(const Table &table, QStringView rest)
{
    for (const Phrase &phrase : table)
        if (rest.startsWith(QStringView(phrase.text)))
            return &phrase;
    return nullptr;
}

const Phrase *surnameAt(QStringView text)
{
    constexpr qsizetype LongestName = 4;
    if (text.size() < 2 || text.size() > LongestName)
        return nullptr;
    for (const char16_t *word : NoSurname)
        if (text.startsWith(QStringView(word)))
            return nullptr;
    return phraseAt(Surnames, text);
}

} // namespace

PinyinKey pinyinKey(const QString &text)
{
    static Readings readings;
    static const FirstCharacters firsts;
    constexpr qsizetype LettersOfSyllable = 4;
    PinyinKey key;
    key.full.reserve(text.size() * LettersOfSyllable);
    const auto addSyllable = [&key](const QString &syllable) {
        if (syllable.isEmpty())
            return;
        key.full += syllable;
        key.initials += syllable.front();
    };
    const QStringView view(text);
    bool inWord = false;
    for (qsizetype at = 0; at < view.size();) {
        const bool begins = firsts.contains(view[at]);
        const Phrase *phrase = begins && at == 0 ? surnameAt(view) : nullptr;
        if (begins && !phrase)
            phrase = phraseAt(Phrases, view.mid(at));
        if (phrase) {
            const QStringList syllables = QString::fromLatin1(phrase->reading).split(u' ');
            for (const QString &syllable : syllables)
                addSyllable(syllable);
            at += QStringView(phrase->text).size();
            inWord = false;
            continue;
        }
        char32_t character = view[at].unicode();
        if (view[at].isHighSurrogate() && at + 1 < view.size())
            character = QChar::surrogateToUcs4(view[at], view[at + 1]);
        at += character > 0xffff ? 2 : 1;
        if (isHan(character)) {
            addSyllable(readings.of(character));
            inWord = false;
        } else if (QChar::isLetterOrNumber(character)) {
            const QString letter = QString::fromUcs4(&character, 1).toLower();
            key.full += letter;
            if (!inWord)
                key.initials += letter;
            inWord = true;
        } else {
            inWord = false;
        }
    }
    return key;
}

int pinyinMatch(const QString &query, const QString &text, const PinyinKey &key)
{
    const QString typed = query.trimmed();
    if (typed.isEmpty())
        return 1;
    if (text.compare(typed, Qt::CaseInsensitive) == 0)
        return 100;
    if (text.startsWith(typed, Qt::CaseInsensitive))
        return 90;
    if (text.contains(typed, Qt::CaseInsensitive))
        return 80;
    QString letters;
    for (const QChar c : typed)
        if (c.isLetterOrNumber())
            letters += c.toLower();
    if (letters.isEmpty())
        return 0;
    if (key.initials == letters)
        return 75;
    if (key.initials.startsWith(letters))
        return 70;
    if (key.full.startsWith(letters))
        return 65;
    if (letters.size() > 1 && key.initials.contains(letters))
        return 50;
    if (letters.size() > 2 && key.full.contains(letters))
        return 40;
    return 0;
}

} // namespace weiwo
