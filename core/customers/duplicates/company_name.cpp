#include "core/customers/duplicates/company_name.h"

#include "core/customers/divisions.h"
#include "core/customers/duplicates/folding.h"
#include "core/customers/duplicates/name_words.h"

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr qsizetype ShortestBrand = 2;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isHighSurrogate() || c.isLowSurrogate();
}

bool isOpening(QChar c)
{
    return u"([{<〔【「《"_s.contains(c);
}
bool isClosing(QChar c)
{
    return u")]}>〕】」》"_s.contains(c);
}

/// A run of letters of one script, and whether it stands in brackets.
struct Piece
{
    QString text;
    bool han = false;
    int bracket = 0;        ///< the number of its pair of brackets; 0: in none
};

std::vector<Piece> piecesOf(const QString &name)
{
    std::vector<Piece> pieces;
    int depth = 0, brackets = 0;
    bool open = false;
    for (const QChar c : name) {
        if (c == u'\'' || c == u'’')
            continue;
        if (!isWordCharacter(c)) {
            open = false;
            if (isOpening(c)) {
                brackets += depth++ == 0 ? 1 : 0;
            } else if (isClosing(c) && depth > 0) {
                --depth;
            }
            continue;
        }
        const bool han = isHan(c.unicode());
        const int bracket = depth > 0 ? brackets : 0;
        // Blanks between Han characters are no ends of words.
        const bool goesOn = !pieces.empty() && pieces.back().han == han
            && pieces.back().bracket == bracket && (open || han);
        if (goesOn)
            pieces.back().text += c;
        else
            pieces.push_back({QString(c), han, bracket});
        open = true;
    }
    return pieces;
}

bool isCountry(QStringView text)
{
    return text == u"中国" || text == u"中华" || text == u"大中华" || text == u"CHINA"
        || text == u"PRC" || text == u"CN";
}

/// Takes divisions off the front while something that names a company is left.
void takePlaces(QString &text, CompanyName &name)
{
    for (int rounds = 0; rounds < 3; ++rounds) {
        const Divisions::Prefix prefix = Divisions::shipped().prefixOf(text);
        if (!prefix.division)
            return;
        const QStringView rest = QStringView(text).mid(prefix.length);
        if (rest.size() < ShortestBrand || brandLength(rest) == 0) {
            // 安康医药: without the place no brand is left. With and without 市 it is one name.
            text = prefix.division->shortName + rest.toString();
            return;
        }
        name.place += text.left(prefix.length);
        name.division = prefix.division->code;
        text = rest.toString();
    }
}

/// Whether @p text is nothing but places; sets the place of @p name then.
bool isPlace(const QString &text, CompanyName &name)
{
    if (isCountry(text)) {
        if (name.place.isEmpty())
            name.place = text;
        return true;
    }
    QStringView rest(text);
    int code = 0;
    while (!rest.isEmpty()) {
        const Divisions::Prefix prefix = Divisions::shipped().prefixOf(rest);
        if (!prefix.division)
            return false;
        code = prefix.division->code;
        rest = rest.mid(prefix.length);
    }
    name.place = text;
    name.division = code;
    return code != 0;
}

/// Whether a division's code is that of a whole province.
bool isProvince(int code)
{
    return code % 10000 == 0;
}

/// The place of a branch: a place behind the name of the company that it is part of.
void takeBranch(QString &text, CompanyName &name)
{
    const qsizetype mark = branchWordAtEnd(text);
    if (mark == 0)
        return;
    name.branch = true;
    name.branchWord = text.right(mark);
    text.chop(mark);
    const qsizetype form = lastFormEnd(text);
    const Divisions::Prefix place = Divisions::shipped().suffixOf(text);
    if (form > 0) {
        name.branchPart = text.mid(form);
        text.truncate(form);
    } else if (place.division && place.length < text.size()) {
        name.branchPart = text.right(place.length);
        text.chop(place.length);
    }
    CompanyName part;
    if (isPlace(name.branchPart, part))
        name.branchDivision = part.division;
    name.branchPart = withDigits(name.branchPart);
}

void takeHanForm(QString &text, CompanyName &name)
{
    const HanForm form = hanFormAtEnd(text);
    if (form.length == 0)
        return;
    name.form = text.right(form.length) + name.form;
    name.formKind = form.kind;
    text.chop(form.length);
}

/// 宏达贸易深圳有限公司: a place between core and form.
void takePlaceBehind(QString &text, CompanyName &name)
{
    const Divisions::Prefix place = Divisions::shipped().suffixOf(text);
    if (!place.division)
        return;
    const QStringView rest = QStringView(text).chopped(place.length);
    if (rest.size() < ShortestBrand + 1 || brandLength(rest) < ShortestBrand)
        return;
    name.place = text.right(place.length);
    name.division = place.division->code;
    text.chop(place.length);
}

bool isPersonName(const QString &core, const CompanyName &name)
{
    const bool plain = name.form.isEmpty() && name.place.isEmpty() && !name.branch;
    return plain && core.size() >= 2 && core.size() <= 4 && beginsWithSurname(core)
        && std::all_of(core.cbegin(), core.cend(), [](QChar c) { return isHan(c.unicode()); })
        && (core.size() == 4 || core.size() <= 3) && brandLength(core) == core.size();
}

/// A piece in brackets: a place, a part of the form, a remark, or a part of the name.
bool takeBracket(const QString &text, CompanyName &name)
{
    if (isFormInBrackets(text)) {
        name.form = text;
        return true;
    }
    // 原…, 曾用名…: what it was called once.
    if (text.startsWith(u"原") || text.startsWith(u"曾用名") || text.startsWith(u"筹"))
        return true;
    return isPlace(text, name);
}

CompanyName hanName(const std::vector<Piece> &pieces)
{
    CompanyName name;
    CompanyName inBrackets;
    QString text;
    const bool bilingual = std::any_of(pieces.begin(), pieces.end(), [](const Piece &piece) {
        return !piece.han && isLatinForm(piece.text, false);
    });
    for (const Piece &piece : pieces) {
        // 华为技术有限公司 Huawei Technologies Co., Ltd.: the Chinese name is the registered one.
        if (!piece.han && bilingual)
            continue;
        if (piece.bracket != 0 && takeBracket(piece.text, inBrackets))
            continue;
        text += piece.text;
    }
    for (const QStringView title : {QStringView(u"先生"), QStringView(u"女士"), QStringView(u"小姐")})
        if (text.endsWith(title) && text.size() > title.size() + 1 && text.size() <= title.size() + 3)
            text.chop(title.size());
    const QString whole = text;
    name.form = inBrackets.form;
    takeBranch(text, name);
    takeHanForm(text, name);
    takePlaces(text, name);
    if (!inBrackets.place.isEmpty()) {
        // (广东)深圳…: the narrower of two places that lie in each other; else the one in brackets.
        const bool front = name.division != 0 && Divisions::shipped().nested(name.division, inBrackets.division)
            && !isProvince(name.division);
        if (!front && inBrackets.division != 0)
            name.division = inBrackets.division;
        name.place += inBrackets.place;
    }
    if (name.division == 0)
        takePlaceBehind(text, name);
    name.core = text.isEmpty() ? whole : text;
    name.person = isPersonName(name.core, name);
    return name;
}

/// Single letters behind each other are one word: L.L.C., S.A.
QStringList joinedLetters(const std::vector<Piece> &pieces)
{
    QStringList words;
    bool wasLetter = false;
    for (const Piece &piece : pieces) {
        const bool letter = piece.text.size() == 1 && piece.text[0].isLetter();
        if (letter && wasLetter)
            words.back() += piece.text;
        else
            words.append(piece.text);
        wasLetter = letter;
    }
    return words;
}

/// Takes BRANCH and OFFICE off the end, with what says which.
void takeLatinBranch(QStringList &words, CompanyName &name)
{
    if (words.size() < 2 || (words.back() != "BRANCH"_L1 && words.back() != "OFFICE"_L1))
        return;
    name.branch = true;
    name.branchWord = words.takeLast();
    static const QStringList kinds{u"REPRESENTATIVE"_s, u"REP"_s, u"LIAISON"_s, u"SALES"_s};
    if (words.size() > 1 && kinds.contains(words.back()))
        words.removeLast();
    qsizetype form = words.size() - 1;
    while (form >= 0 && !isLatinForm(words[form], false))
        --form;
    if (form < 0)
        return;
    name.branchPart = words.mid(form + 1).join(QString());
    if (const Division *place = Divisions::shipped().latin(name.branchPart))
        name.branchDivision = place->code;
    words = words.mid(0, form + 1);
}

void takeLatinForms(QStringList &words, CompanyName &name)
{
    bool atEnd = true;
    for (qsizetype i = words.size() - 1; i > 0; --i) {
        if (!isLatinForm(words[i], atEnd)) {
            atEnd = false;
            continue;
        }
        name.form.prepend(words[i]);
        if (words[i] != "GROUP"_L1)
            name.formKind = FormKind::Registered;
        words.removeAt(i);
    }
}

/// Takes places out wherever they stand, while a word that is no trade is left.
void takeLatinPlaces(QStringList &words, CompanyName &name)
{
    const auto namesCompany = [&words](qsizetype from, qsizetype count) {
        for (qsizetype i = 0; i < words.size(); ++i)
            if ((i < from || i >= from + count) && words[i].size() > 1
                && !isTradeWord(spelledInFull(words[i])) && !isFillWord(words[i])
                && !Divisions::shipped().latin(words[i]))
                return true;
        return false;
    };
    for (qsizetype i = 0; i < words.size();) {
        qsizetype count = 1;
        const Division *place = Divisions::shipped().latin(words[i]);
        if (!place && i + 1 < words.size()) {
            place = Divisions::shipped().latin(QString(words[i] + words[i + 1]));
            count = 2;
        }
        const bool country = !place && isCountry(words[i]);
        if ((!place && !country) || !namesCompany(i, country ? 1 : count)) {
            ++i;
            continue;
        }
        count = country ? 1 : count;
        if (place)
            name.division = place->code;
        name.place += words.mid(i, count).join(QString());
        words.remove(i, count);
    }
}

CompanyName latinName(const std::vector<Piece> &pieces)
{
    CompanyName name;
    QStringList words = joinedLetters(pieces);
    const QString whole = words.join(QString());
    takeLatinBranch(words, name);
    takeLatinForms(words, name);
    takeLatinPlaces(words, name);
    for (const QString &word : words)
        if (!isFillWord(word))
            name.words.append(spelledInFull(word));
    name.core = name.words.join(QString());
    if (name.core.isEmpty() && !whole.isEmpty()) {
        name.core = whole;
        name.words = QStringList{whole};
    }
    return name;
}

int digitOf(char16_t c)
{
    constexpr QStringView Digits = u"〇一二三四五六七八九";
    if (c == u'零')
        return 0;
    const qsizetype at = Digits.indexOf(QChar(c));
    return at >= 0 ? int(at) : -1;
}

} // namespace

CompanyName companyNameOf(const QString &name)
{
    const std::vector<Piece> pieces = piecesOf(folded(name));
    const bool han = std::any_of(pieces.begin(), pieces.end(), [](const Piece &p) { return p.han; });
    return han ? hanName(pieces) : latinName(pieces);
}

qsizetype brandLength(QStringView core)
{
    const qsizetype size = core.size();
    // reaches[i]: from i on there are trade words up to the end.
    std::array<bool, 65> reaches{};
    if (size >= qsizetype(reaches.size()))
        return size;
    reaches[size_t(size)] = true;
    qsizetype brand = size;
    for (qsizetype i = size - 2; i >= 0; --i) {
        for (qsizetype length = tradeWordAt(core.mid(i)); length >= 2 && !reaches[size_t(i)]; --length)
            reaches[size_t(i)] = reaches[size_t(i + length)]
                && tradeWordAt(core.mid(i, length)) == length;
        if (reaches[size_t(i)])
            brand = i;
    }
    return brand;
}

namespace {

bool isNumeral(QChar c)
{
    return digitOf(c.unicode()) >= 0 || c == u'十';
}

/// Whether the numerals from @p from to @p to number something: 第二, 六店, 一号; but not 五金.
bool isNumber(const QString &text, qsizetype from, qsizetype to)
{
    const bool ordinal = from > 0 && (text[from - 1] == u'第' || text[from - 1].isDigit());
    return ordinal || to == text.size() || text[to].isDigit()
        || QStringView(u"店分号厂院中小部队建冶局公期区车仓库路街弄巷楼层栋幢座室组附").contains(text[to]);
}

/// 十 is 10, 十二 12, 二十 20, 二十二 22; without 十 digit by digit.
QString digitsOf(QStringView numerals)
{
    QString digits;
    for (qsizetype i = 0; i < numerals.size(); ++i) {
        if (const int digit = digitOf(numerals[i].unicode()); digit >= 0) {
            digits += QChar(char16_t(u'0' + digit));
            continue;
        }
        if (i == 0)
            digits += u'1';
        if (i + 1 == numerals.size())
            digits += u'0';
    }
    return digits;
}

} // namespace

QString withDigits(const QString &core)
{
    QString result;
    for (qsizetype i = 0; i < core.size();) {
        qsizetype end = i;
        while (end < core.size() && isNumeral(core[end]))
            ++end;
        const bool number = end > i && isNumber(core, i, end);
        if (number) {
            if (result.endsWith(u'第'))
                result.chop(1);
            result += digitsOf(QStringView(core).mid(i, end - i));
        } else if (end > i) {
            result += QStringView(core).mid(i, end - i);
        } else {
            if (core[i].isDigit() && result.endsWith(u'第'))
                result.chop(1);
            result += core[i];
            end = i + 1;
        }
        i = end;
    }
    return result;
}

} // namespace weiwo::customers
