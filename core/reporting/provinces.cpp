#include "core/reporting/chart_spec.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace weiwo::reporting {

namespace {

/// By adcode. The rows keep north above south, the columns west before east.
constexpr ProvinceTile Tiles[] = {
    {"11", WEIWO_TEXT("provinces", "BJ"), 1, 4}, {"12", WEIWO_TEXT("provinces", "TJ"), 2, 5},
    {"13", WEIWO_TEXT("provinces", "HE"), 2, 4}, {"14", WEIWO_TEXT("provinces", "SX"), 2, 3},
    {"15", WEIWO_TEXT("provinces", "NM"), 1, 3}, {"21", WEIWO_TEXT("provinces", "LN"), 1, 5},
    {"22", WEIWO_TEXT("provinces", "JL"), 1, 6}, {"23", WEIWO_TEXT("provinces", "HL"), 0, 6},
    {"31", WEIWO_TEXT("provinces", "SH"), 4, 6}, {"32", WEIWO_TEXT("provinces", "JS"), 4, 5},
    {"33", WEIWO_TEXT("provinces", "ZJ"), 5, 5}, {"34", WEIWO_TEXT("provinces", "AH"), 4, 4},
    {"35", WEIWO_TEXT("provinces", "FJ"), 6, 4}, {"36", WEIWO_TEXT("provinces", "JX"), 5, 4},
    {"37", WEIWO_TEXT("provinces", "SD"), 3, 4}, {"41", WEIWO_TEXT("provinces", "HA"), 3, 3},
    {"42", WEIWO_TEXT("provinces", "HB"), 4, 3}, {"43", WEIWO_TEXT("provinces", "HN"), 5, 3},
    {"44", WEIWO_TEXT("provinces", "GD"), 6, 3}, {"45", WEIWO_TEXT("provinces", "GX"), 6, 2},
    {"46", WEIWO_TEXT("provinces", "HI"), 7, 2}, {"50", WEIWO_TEXT("provinces", "CQ"), 4, 2},
    {"51", WEIWO_TEXT("provinces", "SC"), 4, 1}, {"52", WEIWO_TEXT("provinces", "GZ"), 5, 2},
    {"53", WEIWO_TEXT("provinces", "YN"), 5, 1}, {"54", WEIWO_TEXT("provinces", "XZ"), 4, 0},
    {"61", WEIWO_TEXT("provinces", "SN"), 3, 2}, {"62", WEIWO_TEXT("provinces", "GS"), 2, 1},
    {"63", WEIWO_TEXT("provinces", "QH"), 3, 1}, {"64", WEIWO_TEXT("provinces", "NX"), 2, 2},
    {"65", WEIWO_TEXT("provinces", "XJ"), 1, 0}, {"71", WEIWO_TEXT("provinces", "TW"), 6, 6},
    {"81", WEIWO_TEXT("provinces", "HK"), 7, 4}, {"82", WEIWO_TEXT("provinces", "MO"), 7, 3},
};

/// What people and files call a unit, beside the two letters of its tile; parted by blanks,
/// lower case, without the blanks of the names themselves.
struct Names
{
    const char *code;
    const char16_t *names;
};
constexpr Names Known[] = {
    {"11", u"北京 京 beijing peking"},      {"12", u"天津 津 tianjin"},
    {"13", u"河北 冀 hebei"},               {"14", u"山西 晋 shanxi"},
    {"15", u"内蒙古 内蒙 蒙 innermongolia neimongol neimenggu"},
    {"21", u"辽宁 辽 liaoning"},            {"22", u"吉林 吉 jilin"},
    {"23", u"黑龙江 黑 heilongjiang"},      {"31", u"上海 沪 申 shanghai"},
    {"32", u"江苏 苏 jiangsu"},             {"33", u"浙江 浙 zhejiang"},
    {"34", u"安徽 皖 anhui"},               {"35", u"福建 闽 fujian"},
    {"36", u"江西 赣 jiangxi"},             {"37", u"山东 鲁 shandong"},
    {"41", u"河南 豫 henan"},               {"42", u"湖北 鄂 hubei"},
    {"43", u"湖南 湘 hunan"},               {"44", u"广东 粤 guangdong"},
    {"45", u"广西 桂 guangxi"},             {"46", u"海南 琼 hainan"},
    {"50", u"重庆 渝 chongqing"},           {"51", u"四川 川 蜀 sichuan"},
    {"52", u"贵州 黔 贵 guizhou"},          {"53", u"云南 滇 云 yunnan"},
    {"54", u"西藏 藏 xizang tibet"},        {"61", u"陕西 陕 秦 shaanxi"},
    {"62", u"甘肃 甘 陇 gansu"},            {"63", u"青海 青 qinghai"},
    {"64", u"宁夏 宁 ningxia"},             {"65", u"新疆 新 xinjiang"},
    {"71", u"台湾 臺灣 台 taiwan"},         {"81", u"香港 港 hongkong"},
    {"82", u"澳门 澳門 澳 macao macau"},
};

/// What may follow a name; longest first where one ends another.
constexpr const char16_t *Suffixes[] = {
    u"维吾尔自治区", u"壮族自治区", u"回族自治区", u"自治区", u"特别行政区", u"省", u"市",
    u"uyghurautonomousregion", u"uygurautonomousregion", u"zhuangautonomousregion",
    u"huiautonomousregion", u"autonomousregion", u"specialadministrativeregion", u"municipality",
    u"province", u"sar", u"city",
};

QHash<QString, QString> namesToCodes()
{
    QHash<QString, QString> codes;
    for (const ProvinceTile &tile : Tiles)
        codes.insert(QString::fromLatin1(tile.name.source).toLower(), QString::fromLatin1(tile.code));
    for (const Names &entry : Known)
        for (const QString &name : QString::fromUtf16(entry.names).split(u' '))
            codes.insert(name, QString::fromLatin1(entry.code));
    return codes;
}

} // namespace

std::span<const ProvinceTile> provinceTiles()
{
    return Tiles;
}

std::optional<QString> provinceCode(const QString &text)
{
    static const QHash<QString, QString> codes = namesToCodes();
    QString name = text.simplified().toLower().remove(u' ').remove(u'\'').remove(u'-');
    // An adcode says its province in its first two digits: 320000, 320100.
    if (name.size() == 6 && std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        name.truncate(2);
    if (name.size() == 2)
        for (const ProvinceTile &tile : Tiles)
            if (name == QLatin1String(tile.code))
                return name;
    if (name.size() == 4 && name.startsWith("cn"_L1))
        name.remove(0, 2);   // ISO 3166-2: CN-BJ
    if (const auto it = codes.constFind(name); it != codes.constEnd())
        return *it;
    for (const char16_t *suffix : Suffixes) {
        const QStringView ending(suffix);
        // A single sign with a suffix is no name: 京市.
        if (!name.endsWith(ending) || name.size() - ending.size() < 2)
            continue;
        if (const auto it = codes.constFind(name.chopped(ending.size())); it != codes.constEnd())
            return *it;
    }
    return std::nullopt;
}

} // namespace weiwo::reporting
