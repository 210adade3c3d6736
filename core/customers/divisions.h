#pragma once

#include <QString>
#include <QStringView>
#include <optional>
#include <vector>

namespace weiwo::customers {

enum class DivisionLevel { Province, City, County };

/// One division of China (GB/T 2260).
struct Division
{
    int code = 0;               ///< six digits: 440300
    QString name;               ///< official: 深圳市, 恩施土家族苗族自治州
    QString shortName;          ///< as people say it: 深圳, 恩施; the name where nothing can go
    QString pinyin;             ///< syllables without tones, separated by blanks: "shen zhen shi"
    QString initials;           ///< "szs"
    DivisionLevel level = DivisionLevel::Province;
    int parent = 0;             ///< code of the division that it lies in; 0 for a province
    bool official = true;       ///< false: a zone of the statistics office, no part of an address
};

/// The divisions that ship with the program, as of 2023-06. Rows that only group (市辖区) are left
/// out: a district of 北京 lies in 北京市. Never changes after it was read; any thread.
class Divisions
{
public:
    /// The table compiled into the program, read when it is first asked for.
    [[nodiscard]] static const Divisions &shipped();

    [[nodiscard]] const std::vector<Division> &all() const { return m_divisions; }
    /// The division of that code, or null.
    [[nodiscard]] const Division *find(int code) const;
    /// What lies directly in @p parent (0: the provinces), official ones alone, by code.
    [[nodiscard]] std::vector<const Division *> children(int parent) const;
    /// The division, its parent and so on up to the province: the province first.
    [[nodiscard]] std::vector<const Division *> path(int code) const;
    /// Whether one is the other or lies in it.
    [[nodiscard]] bool nested(int a, int b) const;

    /// The official divisions of that name, short name ("广东") or, in Latin letters, pinyin
    /// ("guangdong", "Guang Dong Sheng"), of @p level where given and in @p within where not 0;
    /// higher levels first, then by code. Names of one county in many cities are all given.
    [[nodiscard]] std::vector<const Division *> named(const QString &text,
                                                      std::optional<DivisionLevel> level = {},
                                                      int within = 0) const;
    /// The official name of what @p text names ("广东" → "广东省"); the text itself where it names
    /// nothing, or more than one division.
    [[nodiscard]] QString officialName(const QString &text, DivisionLevel level,
                                       int within = 0) const;

    /// A name or short name that @p text begins with: the longest one.
    struct Prefix
    {
        const Division *division = nullptr;
        qsizetype length = 0;   ///< in UTF-16 units
    };
    /// Counties count by full name (海淀区) and county-level cities by their short name too (昆山): a
    /// short name of a county may be anybody's brand (新华, 和平). Nothing found: no division.
    [[nodiscard]] Prefix prefixOf(QStringView text) const;
    /// The same for the end of a text; provinces and cities alone.
    [[nodiscard]] Prefix suffixOf(QStringView text) const;
    /// The province or city whose name in Latin letters @p word is: "SHENZHEN", "GUANGDONG". Null
    /// for none.
    [[nodiscard]] const Division *latin(QStringView upperCase) const;

private:
    struct Word
    {
        QString text;
        size_t division = 0;
    };
    using Words = std::vector<Word>;

    explicit Divisions(const QByteArray &csv);
    void add(const QByteArray &line);
    void index();
    void addWord(const QString &text, size_t division);

    std::vector<Division> m_divisions;      ///< by code
    std::vector<Words> m_byFirst;           ///< by first character − FirstHan; longest first
    std::vector<Words> m_byLast;
    Words m_names;                          ///< sorted: names, short names and pinyin without blanks
    Words m_latin;                          ///< sorted, upper case
};

} // namespace weiwo::customers
