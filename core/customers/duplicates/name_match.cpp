#include "core/customers/duplicates/name_match.h"

#include "core/base/pinyin.h"
#include "core/customers/divisions.h"
#include "core/customers/duplicates/folding.h"
#include "core/customers/duplicates/similarity.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr double SameFrom = 0.95;
constexpr qsizetype ShortestBrand = 2;
constexpr qsizetype HeadCharacters = 2;
/// Shorter names with a character replaced are other names as often as typing errors.
constexpr qsizetype ShortestTypo = 3;
constexpr qsizetype LongName = 8;
constexpr qsizetype ShortestLatinTypo = 5;
constexpr qsizetype LongLatinName = 12;

QString withoutNumbers(const QString &core)
{
    QString result;
    for (const QChar c : core)
        if (!isAsciiDigit(c.unicode()))
            result += c;
    return result;
}

QString numbersOf(const QString &core)
{
    QString result;
    bool inNumber = false;
    for (const QChar c : core) {
        const bool digit = isAsciiDigit(c.unicode());
        if (digit && !inNumber)
            result += u' ';
        if (digit)
            result += c;
        inNumber = digit;
    }
    return result;
}

/// Readings that are mixed up by ear, and by fuzzy input methods, made one.
QString fuzzySound(QString sound)
{
    sound.replace(u"zh"_s, u"z"_s);
    sound.replace(u"ch"_s, u"c"_s);
    sound.replace(u"sh"_s, u"s"_s);
    sound.replace(u"ng"_s, u"n"_s);
    return sound;
}

/// Characters that tell two names apart although one is all that differs.
bool isContrast(char16_t a, char16_t b)
{
    constexpr std::array Sets{QStringView(u"东西南北中"), QStringView(u"上下"), QStringView(u"左右"),
                              QStringView(u"前后"), QStringView(u"大小"), QStringView(u"新老"),
                              QStringView(u"男女"), QStringView(u"甲乙丙丁戊己庚辛"),
                              QStringView(u"春夏秋冬"), QStringView(u"ABCDEFGH")};
    return std::any_of(Sets.begin(), Sets.end(), [a, b](QStringView set) {
        return set.contains(QChar(a)) && set.contains(QChar(b));
    });
}

/// Whether one contrasting character is all that tells two texts of one length apart.
bool differByContrast(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return false;
    qsizetype place = -1;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] == b[i])
            continue;
        if (place >= 0)
            return false;
        place = i;
    }
    if (place < 0)
        return false;
    // Inside of a Latin word a letter is a typing error; A店 and B店 are two.
    const bool letter = isAsciiLetter(a[place].unicode());
    const bool inWord = (place > 0 && isAsciiLetter(a[place - 1].unicode()))
        || (place + 1 < a.size() && isAsciiLetter(a[place + 1].unicode()));
    return isContrast(a[place].unicode(), b[place].unicode()) && !(letter && inWord);
}

/// One is the other without some characters, and begins with the same one.
bool isSubsequence(QStringView part, QStringView whole)
{
    if (part.isEmpty() || part.front() != whole.front())
        return false;
    qsizetype at = 0;
    for (const QChar c : whole)
        at += at < part.size() && part[at] == c ? 1 : 0;
    return at == part.size();
}

bool isRegistered(const NameProfile &name)
{
    return name.form == FormKind::Registered;
}

bool isShortOf(const NameProfile &part, const NameProfile &whole)
{
    if (isRegistered(part) || part.core.size() < ShortestBrand)
        return false;
    if (part.latin != whole.latin)
        return part.latin && part.core.size() >= 3 && part.core.toLower() == whole.initials;
    if (part.core.size() >= whole.core.size())
        return false;
    if (part.latin)
        return whole.core.startsWith(part.core) || part.core.toLower() == whole.initials;
    return isSubsequence(part.core, whole.core);
}

/// Both say what they do, the same brand does two things. In a long trade one character more or less
/// is a typing error.
bool tradesDiffer(const NameProfile &a, const NameProfile &b)
{
    const QStringView x = QStringView(a.core).mid(a.brand), y = QStringView(b.core).mid(b.brand);
    if (x.isEmpty() || y.isEmpty() || x == y
        || QStringView(a.core).left(a.brand) != QStringView(b.core).left(b.brand))
        return false;
    return std::max(x.size(), y.size()) < ShortestTypo || editDistance(x, y, 1) > 1;
}

/// Registered names of one brand, of which one says what it does and the other does not.
bool isSister(const NameProfile &a, const NameProfile &b)
{
    return isRegistered(a) && isRegistered(b)
        && QStringView(a.core).left(a.brand) == QStringView(b.core).left(b.brand);
}

/// How many typing errors names may be apart; 0 for short ones.
int allowedErrors(const NameProfile &a, const NameProfile &b)
{
    const qsizetype size = std::min(a.core.size(), b.core.size());
    const bool latin = a.latin && b.latin;
    if (size < (latin ? ShortestLatinTypo : ShortestTypo))
        return 0;
    return size >= (latin ? LongLatinName : LongName) ? 2 : 1;
}

/// Up to so many errors cores are at all worth to be compared closely.
constexpr int MostErrors = 4;

NameLevel levelOf(const NameProfile &a, const NameProfile &b, int errors)
{
    if (errors == 0 || a.key == b.key)
        return NameLevel::Same;
    if (a.latin != b.latin) {
        if (isShortOf(a, b) || isShortOf(b, a))
            return NameLevel::Shortened;
        return a.latinBrand == b.latinBrand ? NameLevel::Transcribed : NameLevel::Unlike;
    }
    const bool soundsAlike =
        a.sound != 0 && a.sound == b.sound && a.core.size() == b.core.size();
    if (tradesDiffer(a, b) && !soundsAlike)
        return isShortOf(a, b) || isShortOf(b, a) ? NameLevel::Shortened : NameLevel::Different;
    // More errors than this leave no similarity of 0.95 in names as long as they are.
    if (errors <= 2 && nameSimilarity(a.core, b.core) >= SameFrom)
        return NameLevel::Same;
    if (soundsAlike)
        return NameLevel::SoundAlike;
    if (isShortOf(a, b) || isShortOf(b, a))
        return NameLevel::Shortened;
    const int allowed = allowedErrors(a, b);
    if (errors <= allowed)
        return NameLevel::Close;
    // Words in another order, and one of them misspelled.
    const bool reordered = a.latin && editDistance(a.key, b.key, allowed) <= allowed;
    return reordered ? NameLevel::Close : NameLevel::Different;
}

bool branchesDiffer(const NameProfile &a, const NameProfile &b)
{
    if (a.branch != b.branch)
        return true;
    if (!a.branch)
        return false;
    if (a.branchWord != b.branchWord)
        return true;
    if (a.branchPart == b.branchPart)
        return false;
    if (a.branchDivision != 0 && b.branchDivision != 0)
        return !Divisions::shipped().nested(a.branchDivision, b.branchDivision);
    return true;
}

/// Names with a number of their own on either side, otherwise alike.
bool numbersDiffer(const NameProfile &a, const NameProfile &b)
{
    if (a.numberless.size() == a.core.size() && b.numberless.size() == b.core.size())
        return false;
    return a.numberless.size() >= ShortestBrand && b.numberless.size() >= ShortestBrand
        && numbersOf(a.core) != numbersOf(b.core)
        && editDistance(a.numberless, b.numberless, 1) <= 1;
}

} // namespace

NameProfile nameProfile(const QString &name)
{
    const CompanyName parts = companyNameOf(name);
    NameProfile profile;
    profile.latin = !parts.words.isEmpty() || parts.core.isEmpty();
    profile.core = profile.latin ? parts.core : withDigits(parts.core);
    profile.numberless = withoutNumbers(profile.core);
    if (profile.numberless.size() == profile.core.size())
        profile.numberless = profile.core;
    profile.division = parts.division;
    profile.branch = parts.branch;
    profile.branchPart = parts.branchPart;
    profile.branchWord = parts.branchWord;
    profile.branchDivision = parts.branchDivision;
    profile.form = parts.formKind;
    profile.person = parts.person;
    if (profile.latin) {
        QStringList sorted = parts.words;
        std::sort(sorted.begin(), sorted.end());
        profile.key = sorted.join(QString());
        if (profile.key == profile.core)
            profile.key = profile.core;
        for (const QString &word : parts.words)
            profile.initials += word.front().toLower();
        // The brand goes up to the last word that is no trade.
        qsizetype length = 0;
        for (const QString &word : parts.words) {
            length += word.size();
            if (!isTradeWord(word))
                profile.brand = length;
        }
        profile.head = parts.words.isEmpty() ? 0 : parts.words.front().size();
        profile.latinBrand = parts.words.isEmpty() ? 0 : stableHash(parts.words.front().toLower());
        return profile;
    }
    profile.key = profile.core;
    profile.brand = brandLength(profile.core);
    profile.head = std::min(HeadCharacters, profile.core.size());
    const PinyinKey pinyin = pinyinKey(profile.core);
    profile.initials = pinyin.initials;
    profile.sound = stableHash(fuzzySound(pinyin.full));
    profile.latinBrand = stableHash(pinyinKey(profile.core.left(profile.brand)).full);
    return profile;
}

NameMatch matchNames(const NameProfile &a, const NameProfile &b)
{
    const int errors = a.core == b.core ? 0 : editDistance(a.core, b.core, MostErrors);
    NameMatch match;
    match.level = levelOf(a, b, errors);
    const bool alike = match.level != NameLevel::Different && match.level != NameLevel::Unlike;
    if (alike && branchesDiffer(a, b))
        match.apart = Apart::Branch;
    else if (numbersDiffer(a, b) || (alike && differByContrast(a.core, b.core)))
        match.apart = Apart::Number;
    else if (alike && a.division != 0 && b.division != 0
             && !Divisions::shipped().nested(a.division, b.division))
        match.apart = Apart::Place;
    else if (match.level == NameLevel::Different)
        match.apart = tradesDiffer(a, b) || isSister(a, b) ? Apart::Trade : Apart::Name;
    return match;
}

} // namespace weiwo::customers
