#include "core/customers/divisions.h"

#include <QFile>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr char16_t FirstHan = 0x4e00;
constexpr size_t HanCount = 0x9fff - FirstHan + 1;

/// Peoples that autonomous divisions are named for, as they stand in names.
constexpr std::array Peoples{
    u"维吾尔", u"哈萨克", u"柯尔克孜", u"蒙古", u"达斡尔", u"鄂伦春", u"鄂温克", u"朝鲜", u"土家",
    u"布依", u"景颇", u"傈僳", u"哈尼", u"拉祜", u"布朗", u"纳西", u"普米", u"独龙", u"裕固", u"东乡",
    u"保安", u"撒拉", u"塔吉克", u"锡伯", u"仫佬", u"仡佬", u"毛南", u"各族", u"壮族", u"回族", u"藏族",
    u"羌族", u"彝族", u"苗族", u"侗族", u"傣族", u"白族", u"黎族", u"满族", u"畲族", u"瑶族", u"水族",
    u"怒族", u"佤族", u"土族"};
constexpr std::array Autonomous{u"自治区", u"自治州", u"自治县", u"自治旗"};
constexpr std::array Ends{u"特别行政区", u"地区", u"省", u"市", u"盟", u"县", u"区", u"旗"};

/// Where the name of a people begins; the length of the name where there is none.
qsizetype peopleAt(QStringView name)
{
    qsizetype first = name.size();
    for (const char16_t *people : Peoples) {
        const qsizetype at = name.indexOf(QStringView(people), 1);
        if (at > 0)
            first = std::min(first, at);
    }
    return first;
}

QString shortNameOf(const QString &name)
{
    constexpr qsizetype Shortest = 2;
    for (const char16_t *end : Autonomous) {
        if (!name.endsWith(QStringView(end)))
            continue;
        const QStringView rest = QStringView(name).chopped(QStringView(end).size());
        return rest.left(peopleAt(rest)).toString();
    }
    for (const char16_t *end : Ends)
        if (name.endsWith(QStringView(end)))
            return name.size() - QStringView(end).size() >= Shortest
                ? name.chopped(QStringView(end).size())
                : name;
    return name;
}

DivisionLevel levelOf(const QByteArray &text)
{
    if (text == "province")
        return DivisionLevel::Province;
    return text == "city" ? DivisionLevel::City : DivisionLevel::County;
}

bool isLatin(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Lower case without what separates words.
QString packed(const QString &latin)
{
    QString text;
    for (const QChar c : latin)
        if (c.isLetter())
            text += c.toLower();
    return text;
}

/// Names in which a place is not written as its syllables are read.
struct LatinName
{
    const char16_t *text;
    int code;
};
constexpr std::array LatinNames{
    LatinName{u"SHAANXI", 610000}, LatinName{u"SHANXI", 140000}, LatinName{u"INNERMONGOLIA", 150000},
    LatinName{u"TIBET", 540000}, LatinName{u"HONGKONG", 810000}, LatinName{u"HK", 810000},
    LatinName{u"MACAO", 820000}, LatinName{u"MACAU", 820000}, LatinName{u"TAIWAN", 710000},
    LatinName{u"CANTON", 440100}, LatinName{u"PEKING", 110000}};

} // namespace

const Divisions &Divisions::shipped()
{
    static const Divisions table = [] {
        QFile file(u":/weiwo/data/cn_divisions.csv"_s);
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(there, "Divisions::shipped", "the table is compiled in");
        // A program built without its table still works: it knows no places.
        return Divisions(there ? file.readAll() : QByteArray());
    }();
    return table;
}

Divisions::Divisions(const QByteArray &csv)
    : m_byFirst(HanCount), m_byLast(HanCount)
{
    const QList<QByteArray> lines = csv.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i)
        add(lines[i]);
    std::sort(m_divisions.begin(), m_divisions.end(),
              [](const Division &a, const Division &b) { return a.code < b.code; });
    index();
}

void Divisions::add(const QByteArray &line)
{
    const QList<QByteArray> cells = line.trimmed().split(',');
    if (cells.size() < 7 || cells[4] == "grouping")
        return;
    Division division{.code = cells[0].toInt(),
                      .name = QString::fromUtf8(cells[1]),
                      .shortName = {},
                      .pinyin = QString::fromUtf8(cells[5]),
                      .initials = QString::fromUtf8(cells[6]),
                      .level = levelOf(cells[3]),
                      .parent = cells[2].toInt(),
                      .official = cells[4] == "official"};
    division.shortName = shortNameOf(division.name);
    m_divisions.push_back(std::move(division));
}

void Divisions::index()
{
    // What lies in a row that only groups lies in the province.
    for (Division &division : m_divisions)
        if (division.parent != 0 && !find(division.parent))
            division.parent = division.parent / 10000 * 10000;
    for (size_t i = 0; i < m_divisions.size(); ++i) {
        const Division &division = m_divisions[i];
        if (!division.official)
            continue;
        const bool county = division.level == DivisionLevel::County;
        addWord(division.name, i);
        const bool cityName = division.name.endsWith(u'市') && division.shortName.size() >= 2
            && division.shortName != "东方"_L1;
        if (division.shortName != division.name && (!county || cityName))
            addWord(division.shortName, i);
        m_names.push_back({division.name, i});
        if (division.shortName != division.name)
            m_names.push_back({division.shortName, i});
        const QStringList syllables = division.pinyin.split(u' ');
        const QString all = syllables.join(QString());
        const QString some = syllables.mid(0, division.shortName.size()).join(QString());
        m_names.push_back({all, i});
        if (some != all)
            m_names.push_back({some, i});
        // 山西 and 陕西 are told apart in Latin letters by another spelling.
        if (!county && division.code != 610000)
            m_latin.push_back({some.toUpper(), i});
    }
    for (const LatinName &name : LatinNames)
        if (const Division *division = find(name.code))
            m_latin.push_back({QString::fromUtf16(name.text),
                               static_cast<size_t>(division - m_divisions.data())});
    const auto byText = [](const Word &a, const Word &b) {
        return a.text != b.text ? a.text < b.text : a.division < b.division;
    };
    std::sort(m_names.begin(), m_names.end(), byText);
    std::sort(m_latin.begin(), m_latin.end(), byText);
    const auto longest = [this](const Word &a, const Word &b) {
        if (a.text.size() != b.text.size())
            return a.text.size() > b.text.size();
        const Division &x = m_divisions[a.division], &y = m_divisions[b.division];
        return x.level != y.level ? x.level < y.level : x.code < y.code;
    };
    for (auto *table : {&m_byFirst, &m_byLast})
        for (Words &words : *table)
            std::sort(words.begin(), words.end(), longest);
}

void Divisions::addWord(const QString &text, size_t division)
{
    const auto place = [](QChar c) { return static_cast<size_t>(c.unicode() - FirstHan); };
    if (place(text.front()) < HanCount)
        m_byFirst[place(text.front())].push_back({text, division});
    if (m_divisions[division].level != DivisionLevel::County && place(text.back()) < HanCount)
        m_byLast[place(text.back())].push_back({text, division});
}

const Division *Divisions::find(int code) const
{
    const auto at = std::lower_bound(m_divisions.begin(), m_divisions.end(), code,
                                     [](const Division &a, int b) { return a.code < b; });
    return at != m_divisions.end() && at->code == code ? &*at : nullptr;
}

std::vector<const Division *> Divisions::children(int parent) const
{
    std::vector<const Division *> found;
    for (const Division &division : m_divisions)
        if (division.parent == parent && division.official)
            found.push_back(&division);
    return found;
}

std::vector<const Division *> Divisions::path(int code) const
{
    std::vector<const Division *> found;
    for (const Division *at = find(code); at; at = find(at->parent))
        found.insert(found.begin(), at);
    return found;
}

bool Divisions::nested(int a, int b) const
{
    const auto within = [this](int inner, int outer) {
        for (const Division *at = find(inner); at; at = find(at->parent))
            if (at->code == outer)
                return true;
        return false;
    };
    return within(a, b) || within(b, a);
}

std::vector<const Division *> Divisions::named(const QString &text,
                                               std::optional<DivisionLevel> level, int within) const
{
    const QString wanted = isLatin(text) ? packed(text) : text.trimmed();
    std::vector<const Division *> found;
    auto at = std::lower_bound(m_names.begin(), m_names.end(), wanted,
                               [](const Word &a, const QString &b) { return a.text < b; });
    for (; at != m_names.end() && at->text == wanted; ++at) {
        const Division &division = m_divisions[at->division];
        const std::vector<const Division *> up = path(division.code);
        const bool inside = within == 0
            || std::any_of(up.begin(), up.end(),
                           [within](const Division *one) { return one->code == within; });
        if ((!level || division.level == *level) && inside)
            found.push_back(&division);
    }
    std::sort(found.begin(), found.end(), [](const Division *a, const Division *b) {
        return a->level != b->level ? a->level < b->level : a->code < b->code;
    });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

QString Divisions::officialName(const QString &text, DivisionLevel level, int within) const
{
    const auto found = named(text, level, within);
    return found.size() == 1 ? found.front()->name : text;
}

Divisions::Prefix Divisions::prefixOf(QStringView text) const
{
    const auto place = text.isEmpty() ? HanCount : static_cast<size_t>(text.front().unicode() - FirstHan);
    if (place < HanCount)
        for (const Word &word : m_byFirst[place])
            if (text.startsWith(word.text))
                return {&m_divisions[word.division], word.text.size()};
    return {};
}

Divisions::Prefix Divisions::suffixOf(QStringView text) const
{
    const auto place = text.isEmpty() ? HanCount : static_cast<size_t>(text.back().unicode() - FirstHan);
    if (place < HanCount)
        for (const Word &word : m_byLast[place])
            if (text.endsWith(word.text))
                return {&m_divisions[word.division], word.text.size()};
    return {};
}

const Division *Divisions::latin(QStringView upperCase) const
{
    const auto at = std::lower_bound(m_latin.begin(), m_latin.end(), upperCase,
                                     [](const Word &a, QStringView b) { return a.text < b; });
    return at != m_latin.end() && at->text == upperCase ? &m_divisions[at->division] : nullptr;
}

} // namespace weiwo::customers
