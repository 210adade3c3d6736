#include "core/customers/duplicates/name_words.h"

#include "core/customers/duplicates/company_name.h"

#include <QHash>
#include <QSet>
#include <array>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

struct Form
{
    const char16_t *text;
    FormKind kind;
};
/// Longest first.
constexpr std::array Forms{
    Form{u"集团股份有限责任公司", FormKind::Registered}, Form{u"集团股份有限公司", FormKind::Registered},
    Form{u"集团有限责任公司", FormKind::Registered}, Form{u"股份有限责任公司", FormKind::Registered},
    Form{u"农民专业合作社", FormKind::Shop}, Form{u"集团有限公司", FormKind::Registered},
    Form{u"股份有限公司", FormKind::Registered}, Form{u"有限责任公司", FormKind::Registered},
    Form{u"特殊普通合伙", FormKind::Registered}, Form{u"专业合作社", FormKind::Shop},
    Form{u"个体工商户", FormKind::Shop}, Form{u"有限公司", FormKind::Registered},
    Form{u"集团公司", FormKind::Company}, Form{u"股份公司", FormKind::Company},
    Form{u"控股公司", FormKind::Company}, Form{u"有限合伙", FormKind::Registered},
    Form{u"普通合伙", FormKind::Registered}, Form{u"责任公司", FormKind::Company},
    Form{u"总公司", FormKind::Company}, Form{u"经营部", FormKind::Shop},
    Form{u"门市部", FormKind::Shop}, Form{u"合作社", FormKind::Shop},
    Form{u"公司", FormKind::Company}, Form{u"集团", FormKind::Company},
    Form{u"商行", FormKind::Shop}, Form{u"总厂", FormKind::Shop}, Form{u"厂", FormKind::Shop},
    Form{u"店", FormKind::Shop}, Form{u"有限", FormKind::Company}};
/// 酒店, 药店 … are what it does, not its form.
constexpr QStringView NoForm = u"酒饭药书花";

constexpr std::array BracketForms{u"集团", u"有限合伙", u"普通合伙", u"特殊普通合伙", u"股份", u"控股",
                                  u"个人独资", u"集团公司", u"有限", u"个体工商户"};
constexpr std::array BranchWords{u"分支机构", u"分公司", u"办事处", u"代表处", u"联络处", u"分理处",
                                 u"营业部", u"分店", u"分行", u"支行", u"分厂", u"分部", u"分校", u"分院"};

constexpr QStringView TradeWords =
    u"科技 技术 信息 网络 软件 电子 电气 电器 电力 电缆 电线 通信 通讯 智能 智慧 数字 数据 数码 互联网 "
    "计算机 自动化 机械 机电 设备 装备 制造 机床 模具 工具 五金 建材 建筑 建设 建工 工程 安装 装饰 装修 设计 "
    "园林 景观 绿化 房地产 地产 置业 物业 物流 运输 货运 快递 仓储 供应链 贸易 商贸 经贸 外贸 工贸 科贸 "
    "进出口 国际 实业 工业 产业 企业 投资 资本 金融 保险 证券 银行 基金 信托 租赁 担保 控股 集团 资产 管理 "
    "咨询 服务 顾问 人力资源 劳务 教育 培训 学校 文化 传媒 传播 广告 影视 出版 印刷 包装 纸业 塑料 塑胶 橡胶 "
    "化工 化学 材料 新材料 能源 新能源 石油 石化 煤炭 矿业 钢铁 金属 铝业 有色 环保 环境 水务 节能 生物 医药 "
    "药业 制药 医疗 医疗器械 器械 健康 养老 食品 饮料 酒业 茶业 粮油 农业 农牧 牧业 渔业 种业 饲料 餐饮 饮食 "
    "酒店 饭店 宾馆 旅游 旅行社 汽车 汽配 零部件 配件 船舶 航空 铁路 交通 服装 服饰 纺织 针织 鞋业 皮革 家具 "
    "家居 家电 百货 超市 商场 商城 商业 商务 电子商务 电商 零售 批发 连锁 便利 便利店 珠宝 首饰 化妆品 美容 "
    "日用品 日化 玩具 体育 文具 办公 用品 仪器 仪表 光电 光学 半导体 集成电路 照明 灯饰 安防 消防 安全 检测 "
    "测试 认证 发展 开发 研究院 研究所 研究 股份 系统 系统集成 集成 中心 医院 诊所 药房 大药房 药店 专卖 "
    "销售 营销 采购 产品 制品 生物科技 烟酒 水果 生鲜 食府 饭庄 餐厅 小吃";

constexpr QStringView Surnames =
    u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
    "余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞"
    "樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹"
    "关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶"
    "刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢"
    "冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺肖闫付代";
constexpr std::array DoubleSurnames{u"欧阳", u"上官", u"司马", u"诸葛", u"尉迟", u"公孙", u"慕容",
                                    u"司徒", u"夏侯", u"皇甫", u"令狐", u"长孙", u"宇文", u"端木"};

constexpr qsizetype LongestTradeWord = 4;

const QSet<QString> &tradeWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> made;
        for (const QStringView word : TradeWords.split(u' '))
            made.insert(word.toString());
        return made;
    }();
    return words;
}

/// Short spellings of the trade, and of what has several in full.
const QHash<QString, QString> &spellings()
{
    static const QHash<QString, QString> table = [] {
        constexpr std::array<std::pair<const char16_t *, const char16_t *>, 42> Pairs{{
            {u"INTL", u"INTERNATIONAL"}, {u"INTERNATL", u"INTERNATIONAL"}, {u"INT", u"INTERNATIONAL"},
            {u"TECH", u"TECHNOLOGY"}, {u"TECHNOL", u"TECHNOLOGY"}, {u"TECHNICAL", u"TECHNOLOGY"},
            {u"MFG", u"MANUFACTURING"}, {u"MFR", u"MANUFACTURING"}, {u"MANUFACTURER", u"MANUFACTURING"},
            {u"IND", u"INDUSTRY"}, {u"INDS", u"INDUSTRY"}, {u"INDUSTRIAL", u"INDUSTRY"},
            {u"SVC", u"SERVICE"}, {u"SVCS", u"SERVICE"}, {u"SYS", u"SYSTEM"}, {u"ENGR", u"ENGINEERING"},
            {u"ENG", u"ENGINEERING"}, {u"ENGG", u"ENGINEERING"}, {u"GRP", u"GROUP"},
            {u"DEV", u"DEVELOPMENT"}, {u"DEVT", u"DEVELOPMENT"}, {u"MGMT", u"MANAGEMENT"},
            {u"MGT", u"MANAGEMENT"}, {u"EQUIP", u"EQUIPMENT"}, {u"PHARM", u"PHARMACEUTICAL"},
            {u"PHARMA", u"PHARMACEUTICAL"}, {u"TRDG", u"TRADING"}, {u"TRAD", u"TRADING"},
            {u"TRADE", u"TRADING"}, {u"IMP", u"IMPORT"}, {u"EXP", u"EXPORT"}, {u"ASSOC", u"ASSOCIATE"},
            {u"BROS", u"BROTHER"}, {u"CTR", u"CENTER"}, {u"CENTRE", u"CENTER"}, {u"NATL", u"NATIONAL"},
            {u"ELEC", u"ELECTRONIC"}, {u"COMM", u"COMMUNICATION"}, {u"CONST", u"CONSTRUCTION"},
            {u"INV", u"INVESTMENT"}, {u"LOG", u"LOGISTIC"}, {u"MATL", u"MATERIAL"}}};
        QHash<QString, QString> made;
        for (const auto &[from, to] : Pairs)
            made.insert(QString::fromUtf16(from), QString::fromUtf16(to));
        return made;
    }();
    return table;
}

const QSet<QString> &latinTrades()
{
    static const QSet<QString> words = [] {
        constexpr QStringView Words =
            u"TECHNOLOGY TRADING INDUSTRY INTERNATIONAL ELECTRONIC ELECTRIC LOGISTIC ENGINEERING "
            "CONSULTING MANAGEMENT INVESTMENT HOLDING DEVELOPMENT SERVICE SYSTEM SOFTWARE MACHINERY "
            "EQUIPMENT IMPORT EXPORT MANUFACTURING PHARMACEUTICAL MEDICAL FOOD TEXTILE CHEMICAL "
            "MATERIAL ENERGY SOLUTION PRODUCT NETWORK COMMUNICATION MEDIA EDUCATION CONSTRUCTION "
            "DESIGN AUTO AUTOMOTIVE PLASTIC METAL STEEL HARDWARE PACKAGING PRINTING SCIENCE BIOTECH "
            "ENTERPRISE GLOBAL SUPPLY CHAIN GROUP NATIONAL CENTER FINANCE CAPITAL INSURANCE BANK "
            "RETAIL STORE SHOP RESTAURANT HOTEL TRAVEL TOOL INSTRUMENT";
        QSet<QString> made;
        for (const QStringView word : Words.split(u' '))
            made.insert(word.toString());
        return made;
    }();
    return words;
}

} // namespace

HanForm hanFormAtEnd(QStringView name)
{
    for (const Form &form : Forms) {
        const QStringView text(form.text);
        if (!name.endsWith(text))
            continue;
        // Nothing but a form: that is the name.
        if (name.size() == text.size())
            break;
        if (text == u"店" && NoForm.contains(name[name.size() - 2]))
            continue;
        return {text.size(), form.kind};
    }
    return {0, FormKind::None};
}

bool isFormInBrackets(QStringView text)
{
    return std::any_of(BracketForms.begin(), BracketForms.end(),
                       [text](const char16_t *form) { return text == QStringView(form); });
}

qsizetype branchWordAtEnd(QStringView name)
{
    if (name.endsWith(u"街道办事处"))
        return 0;
    for (const char16_t *word : BranchWords)
        if (name.endsWith(QStringView(word)) && name.size() > QStringView(word).size())
            return QStringView(word).size();
    return 0;
}

qsizetype lastFormEnd(QStringView name)
{
    qsizetype end = -1;
    for (const QStringView form : {QStringView(u"公司"), QStringView(u"集团"), QStringView(u"有限合伙")})
        if (const qsizetype at = name.lastIndexOf(form); at > 0)
            end = std::max(end, at + form.size());
    return end;
}

qsizetype tradeWordAt(QStringView text)
{
    for (qsizetype length = std::min(LongestTradeWord, text.size()); length >= 2; --length)
        if (tradeWords().contains(text.left(length).toString()))
            return length;
    return 0;
}

bool beginsWithSurname(QStringView name)
{
    if (name.isEmpty())
        return false;
    if (name.size() == 4)
        return std::any_of(DoubleSurnames.begin(), DoubleSurnames.end(),
                           [name](const char16_t *one) { return name.startsWith(QStringView(one)); });
    return Surnames.contains(name.front());
}

QString spelledInFull(const QString &word)
{
    if (const auto found = spellings().constFind(word); found != spellings().constEnd())
        return *found;
    QString single = word;
    if (word.size() > 4 && word.endsWith("IES"_L1))
        single = word.chopped(3) + u'Y';
    else if (word.size() > 4 && word.endsWith(u'S') && !word.endsWith("SS"_L1))
        single = word.chopped(1);
    const auto found = spellings().constFind(single);
    return found != spellings().constEnd() ? *found : single;
}

bool isLatinForm(const QString &word, bool atEnd)
{
    static const QSet<QString> forms{
        u"CO"_s, u"LTD"_s, u"LTDA"_s, u"LIMITED"_s, u"LIMITD"_s, u"COMPANY"_s, u"CORP"_s, u"CORPORATION"_s,
        u"INC"_s, u"INCORPORATED"_s, u"LLC"_s, u"LLP"_s, u"PLC"_s, u"GMBH"_s, u"PTY"_s, u"PTE"_s, u"PVT"_s,
        u"SDN"_s, u"BHD"_s, u"SARL"_s, u"SRL"_s, u"COLTD"_s};
    static const QSet<QString> last{u"AG"_s, u"SA"_s, u"SAS"_s, u"BV"_s, u"NV"_s, u"KK"_s, u"KG"_s,
                                    u"SPA"_s, u"AB"_s, u"OY"_s, u"AS"_s, u"LP"_s, u"SE"_s, u"GROUP"_s};
    return forms.contains(word) || (atEnd && last.contains(word));
}

bool isFillWord(const QString &word)
{
    return word == "AND"_L1 || word == "THE"_L1 || word == "OF"_L1;
}

bool isTradeWord(const QString &word)
{
    return latinTrades().contains(word);
}

} // namespace weiwo::customers
