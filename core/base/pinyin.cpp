#include "core/base/pinyin.h"

#include <QHash>
#include <QMutex>
#include <QStringList>
#include <array>
#include <atomic>
#include <bitset>
#include <map>
#include <memory>
#include <vector>
#include <unicode/translit.h>
#include <unicode/uscript.h>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

struct Phrase
{
    const char16_t *text;
    const char *reading;   ///< syllables with their tones, separated by blanks
};

/// Words in which a character has not its most frequent reading.
constexpr std::array Phrases{
    Phrase{u"重庆", "chong2 qing4"}, Phrase{u"厦门", "xia4 men2"}, Phrase{u"长沙", "chang2 sha1"},
    Phrase{u"长春", "chang2 chun1"}, Phrase{u"长治", "chang2 zhi4"}, Phrase{u"银行", "yin2 hang2"},
    Phrase{u"行业", "hang2 ye4"}, Phrase{u"音乐", "yin1 yue4"}, Phrase{u"重工", "zhong4 gong1"},
    Phrase{u"重点", "zhong4 dian3"}, Phrase{u"增长", "zeng1 zhang3"}, Phrase{u"会计", "kuai4 ji4"},
    Phrase{u"西藏", "xi1 zang4"}, Phrase{u"调整", "tiao2 zheng3"}, Phrase{u"还原", "huan2 yuan2"},
    Phrase{u"省区", "sheng3 qu1"}, Phrase{u"六安", "lu4 an1"}, Phrase{u"蚌埠", "beng4 bu4"},
    Phrase{u"大夫", "dai4 fu5"}, Phrase{u"朝阳", "chao2 yang2"}, Phrase{u"商行", "shang1 hang2"},
    Phrase{u"分行", "fen1 hang2"}, Phrase{u"支行", "zhi1 hang2"}, Phrase{u"车行", "che1 hang2"},
    Phrase{u"乐器", "yue4 qi4"}, Phrase{u"重型", "zhong4 xing2"}, Phrase{u"长江", "chang2 jiang1"},
    Phrase{u"长城", "chang2 cheng2"}, Phrase{u"长安", "chang2 an1"}, Phrase{u"长虹", "chang2 hong2"},
    Phrase{u"长兴", "chang2 xing1"}, Phrase{u"校长", "xiao4 zhang3"}, Phrase{u"成都", "cheng2 du1"},
    Phrase{u"首都", "shou3 du1"}, Phrase{u"乐清", "yue4 qing1"}, Phrase{u"乐亭", "lao4 ting2"},
    Phrase{u"台州", "tai1 zhou1"}, Phrase{u"丽水", "li2 shui3"}, Phrase{u"六合", "lu4 he2"},
    Phrase{u"番禺", "pan1 yu2"}, Phrase{u"东莞", "dong1 guan3"}, Phrase{u"大厦", "da4 sha4"},
    Phrase{u"佛山", "fo2 shan1"}, Phrase{u"铅山", "yan2 shan1"}, Phrase{u"蔚县", "yu4 xian4"},
    Phrase{u"单县", "shan4 xian4"}, Phrase{u"洪洞", "hong2 tong2"}, Phrase{u"调味", "tiao2 wei4"},
    Phrase{u"传媒", "chuan2 mei2"}, Phrase{u"角色", "jue2 se4"},
};
constexpr std::array Surnames{
    Phrase{u"尉迟", "yu4 chi2"}, Phrase{u"单", "shan4"}, Phrase{u"仇", "qiu2"}, Phrase{u"解", "xie4"},
    Phrase{u"区", "ou1"}, Phrase{u"查", "zha1"}, Phrase{u"曾", "zeng1"}, Phrase{u"任", "ren2"},
};
/// Further readings of characters that have several, and what people type for ü.
constexpr std::array Polyphones{
    Phrase{u"行", "xing hang"}, Phrase{u"重", "zhong chong"}, Phrase{u"长", "chang zhang"},
    Phrase{u"乐", "le yue"}, Phrase{u"会", "hui kuai"}, Phrase{u"单", "dan shan"}, Phrase{u"区", "qu ou"},
    Phrase{u"曾", "ceng zeng"}, Phrase{u"查", "cha zha"}, Phrase{u"解", "jie xie"},
    Phrase{u"仇", "chou qiu"}, Phrase{u"还", "huan hai"}, Phrase{u"都", "dou du"},
    Phrase{u"朝", "chao zhao"}, Phrase{u"藏", "cang zang"}, Phrase{u"调", "tiao diao"},
    Phrase{u"传", "chuan zhuan"}, Phrase{u"降", "jiang xiang"}, Phrase{u"盛", "sheng cheng"},
    Phrase{u"参", "can shen"}, Phrase{u"差", "cha chai"}, Phrase{u"大", "da dai"}, Phrase{u"佛", "fo fu"},
    Phrase{u"给", "gei ji"}, Phrase{u"角", "jiao jue"}, Phrase{u"卡", "ka qia"}, Phrase{u"宿", "su xiu"},
    Phrase{u"拓", "tuo ta"}, Phrase{u"系", "xi ji"}, Phrase{u"厦", "sha xia"}, Phrase{u"校", "xiao jiao"},
    Phrase{u"血", "xue xie"}, Phrase{u"员", "yuan yun"}, Phrase{u"翟", "zhai di"}, Phrase{u"车", "che ju"},
    Phrase{u"尉", "wei yu"}, Phrase{u"六", "liu lu"}, Phrase{u"蚌", "bang beng"}, Phrase{u"堡", "bao pu"},
    Phrase{u"贾", "jia gu"}, Phrase{u"缪", "miao mou"}, Phrase{u"覃", "qin tan"}, Phrase{u"盖", "gai ge"},
    Phrase{u"洗", "xi xian"}, Phrase{u"折", "zhe she"}, Phrase{u"万", "wan mo"}, Phrase{u"谷", "gu yu"},
    Phrase{u"种", "zhong chong"}, Phrase{u"薄", "bo bao"}, Phrase{u"柏", "bai bo"}, Phrase{u"奇", "qi ji"},
    Phrase{u"提", "ti di"}, Phrase{u"合", "he ge"}, Phrase{u"卜", "bu bo"}, Phrase{u"阿", "a e"},
    Phrase{u"露", "lu lou"}, Phrase{u"落", "luo la"}, Phrase{u"模", "mo mu"}, Phrase{u"率", "lu lv shuai"},
    Phrase{u"绿", "lu lv"}, Phrase{u"女", "nu nv"}, Phrase{u"吕", "lu lv"}, Phrase{u"律", "lu lv"},
    Phrase{u"旅", "lu lv"}, Phrase{u"铝", "lu lv"}, Phrase{u"虑", "lu lv"}, Phrase{u"屡", "lu lv"},
    Phrase{u"弹", "dan tan"}, Phrase{u"粘", "zhan nian"}, Phrase{u"蔓", "man wan"}, Phrase{u"圈", "quan juan"},
    Phrase{u"和", "he huo"}, Phrase{u"臭", "chou xiu"}, Phrase{u"番", "fan pan"}, Phrase{u"莞", "wan guan"},
    Phrase{u"铅", "qian yan"}, Phrase{u"蔚", "wei yu"}, Phrase{u"洞", "dong tong"}, Phrase{u"石", "shi dan"},
};
constexpr size_t MostReadings = 8;  ///< of a text, in all

/// A surname is one where the text is as short as a name: 区域 is no Mr Ou, 任务 no Mr Ren.
constexpr std::array NoSurname{u"区域", u"任务", u"单位", u"单价", u"查重", u"查询", u"解释", u"解锁"};

/// How a syllable is read.
struct Reading
{
    QString plain;      ///< without its tone: "zhong"
    char tone = '5';    ///< '1' to '4'; '5' has none
};

/// The tone that a mark over a letter stands for; 0 for other letters.
char toneOf(char16_t mark)
{
    switch (mark) {
    case 0x0304: return '1';
    case 0x0301: return '2';
    case 0x030c: return '3';
    case 0x0300: return '4';
    default: return 0;
    }
}

/// Readings of single characters; the transliterator is slow to make and not for two threads.
class Readings
{
public:
    /// Stays where it is as long as the program runs.
    const Reading &of(char32_t character)
    {
        const bool plain = character < m_plain.size();
        if (plain)
            if (const Reading *known = m_plain[character].load(std::memory_order_acquire))
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
    Reading ask(char32_t character)
    {
        if (!m_asked) {
            m_asked = true;
            UErrorCode status = U_ZERO_ERROR;
            m_transliterator.reset(icu::Transliterator::createInstance(
                "Han-Latin; NFD; Lower", UTRANS_FORWARD, status));
            if (U_FAILURE(status))
                m_transliterator.reset();
        }
        if (!m_transliterator)
            return {};
        icu::UnicodeString text(static_cast<UChar32>(character));
        m_transliterator->transliterate(text);
        Reading reading;
        for (int i = 0; i < text.length(); ++i) {
            const char16_t letter = text.charAt(i);
            if (letter >= u'a' && letter <= u'z')
                reading.plain += QChar(letter);
            else if (const char tone = toneOf(letter))
                reading.tone = tone;
        }
        return reading;
    }

    QMutex m_mutex;
    bool m_asked = false;
    std::unique_ptr<icu::Transliterator> m_transliterator;
    std::map<char32_t, Reading> m_cache;                        ///< entries stay where they are
    std::array<std::atomic<const Reading *>, 0x10000> m_plain{};   ///< into m_cache, without a lock
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

/// Hands a text over piece by piece: each Han character as a syllable (its place in the text; of a
/// phrase with the reading that it has there), each other letter, and what stands between words.
template<class Syllable, class Letter, class Gap>
void walk(const QString &text, Syllable syllable, Letter letter, Gap gap)
{
    static Readings readings;
    static const FirstCharacters firsts;
    const QStringView view(text);
    for (qsizetype at = 0; at < view.size();) {
        const bool begins = firsts.contains(view[at]);
        const Phrase *phrase = begins && at == 0 ? surnameAt(view) : nullptr;
        if (begins && !phrase)
            phrase = phraseAt(Phrases, view.mid(at));
        if (phrase) {
            const QStringList syllables = QString::fromLatin1(phrase->reading).split(u' ');
            for (const QString &one : syllables)
                syllable(Reading{one.chopped(1), one.back().toLatin1()}, QChar());
            at += QStringView(phrase->text).size();
            continue;
        }
        char32_t character = view[at].unicode();
        if (view[at].isHighSurrogate() && at + 1 < view.size())
            character = QChar::surrogateToUcs4(view[at], view[at + 1]);
        const QChar first = view[at];
        at += character > 0xffff ? 2 : 1;
        if (isHan(character))
            syllable(readings.of(character), first);
        else if (QChar::isLetterOrNumber(character))
            letter(QString::fromUcs4(&character, 1).toLower());
        else
            gap();
    }
}

/// What a text is read as, syllable by syllable, with what else each may be; and its other letters.
struct Piece
{
    QStringList readings;   ///< the most likely one first; of a letter itself
    bool initial = false;   ///< counts for the initials
};

/// All that a character of Polyphones may be read as; nothing for another.
const QStringList &furtherReadings(QChar character)
{
    static const QHash<QChar, QStringList> known = [] {
        QHash<QChar, QStringList> all;
        for (const Phrase &phrase : Polyphones)
            all.insert(QChar(phrase.text[0]), QString::fromLatin1(phrase.reading).split(u' '));
        return all;
    }();
    static const QStringList none;
    const auto it = known.constFind(character);
    return it == known.cend() ? none : *it;
}

std::vector<Piece> piecesOf(const QString &text)
{
    std::vector<Piece> pieces;
    bool inWord = false;
    walk(
        text,
        [&](const Reading &reading, QChar character) {
            inWord = false;
            if (reading.plain.isEmpty())
                return;
            Piece piece{{reading.plain}, true};
            for (const QString &other : furtherReadings(character))
                if (other != reading.plain)
                    piece.readings << other;
            pieces.push_back(std::move(piece));
        },
        [&](const QString &letter) {
            pieces.push_back({{letter}, !inWord});
            inWord = true;
        },
        [&inWord] { inWord = false; });
    return pieces;
}

} // namespace

PinyinKey pinyinKey(const QString &text)
{
    constexpr qsizetype LettersOfSyllable = 4;
    PinyinKey key;
    key.full.reserve(text.size() * LettersOfSyllable);
    bool inWord = false;
    walk(
        text,
        [&](const Reading &reading, QChar) {
            inWord = false;
            if (reading.plain.isEmpty())
                return;
            key.full += reading.plain;
            key.initials += reading.plain.front();
        },
        [&](const QString &letter) {
            key.full += letter;
            if (!inWord)
                key.initials += letter;
            inWord = true;
        },
        [&inWord] { inWord = false; });
    return key;
}

std::vector<PinyinKey> pinyinKeys(const QString &text)
{
    std::vector<PinyinKey> keys{PinyinKey()};
    for (const Piece &piece : piecesOf(text)) {
        const size_t before = keys.size();
        // The likeliest readings of all stay first; what would be too many combinations is left out.
        for (qsizetype i = 1; i < piece.readings.size() && keys.size() < MostReadings; ++i)
            for (size_t k = 0; k < before && keys.size() < MostReadings; ++k) {
                PinyinKey other = keys[k];
                other.full += piece.readings[i];
                other.initials += piece.readings[i].front();
                keys.push_back(std::move(other));
            }
        for (size_t k = 0; k < before; ++k) {
            keys[k].full += piece.readings.front();
            if (piece.initial)
                keys[k].initials += piece.readings.front().front();
        }
    }
    return keys;
}

QByteArray pinyinSortKey(const QString &text)
{
    // Below every letter, so that "xi an" stands before "xian".
    constexpr char EndOfSyllable = 1, EndOfPart = 0;
    QByteArray plain, tones;
    bool inWord = false;
    const auto endWord = [&] {
        if (inWord)
            plain += EndOfSyllable;
        inWord = false;
    };
    walk(
        text,
        [&](const Reading &reading, QChar) {
            endWord();
            plain += reading.plain.toLatin1() + EndOfSyllable;
            tones += reading.tone;
        },
        [&](const QString &letter) {
            plain += letter.toUtf8();
            inWord = true;
        },
        endWord);
    return plain + EndOfPart + tones + EndOfPart + text.toUtf8();
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

int pinyinMatch(const QString &query, const QString &text, const std::vector<PinyinKey> &keys)
{
    int best = 0;
    for (const PinyinKey &key : keys)
        best = std::max(best, pinyinMatch(query, text, key));
    return best;
}

} // namespace weiwo
