#pragma once

#include "core/base/pinyin.h"
#include "core/customers/divisions.h"
#include "core/customers/duplicates/credit_code.h"
#include "core/customers/duplicates/profile.h"

#include <map>
#include <random>
#include <set>
#include <vector>

namespace weiwo::test {

using namespace Qt::StringLiterals;

/// Customers with known truth: what people enter more than once and how they then write it, beside
/// others that look alike and are not the same. The same seed gives the same set.
class DuplicateCases
{
public:
    struct Set
    {
        std::vector<customers::DuplicateRow> rows;
        std::vector<int> entity;    ///< by row: rows of one number are one customer
    };

    explicit DuplicateCases(quint64 seed) : m_dice(seed)
    {
        for (const customers::Division &division : customers::Divisions::shipped().all())
            if (division.level == customers::DivisionLevel::City && division.official && division.code < 700000)
                m_cities.push_back(&division);
    }

    /// @p count rows, a quarter of them duplicates, an eighth that look like others.
    [[nodiscard]] Set make(size_t count)
    {
        Set set;
        std::vector<Entity> entities;
        while (set.rows.size() < count) {
            const bool again = !entities.empty() && chance(0.25);
            if (again) {
                // Late ones more often: people enter what they have just met.
                const size_t which = entities.size() - 1 - pick(std::min<size_t>(entities.size(), 4000));
                add(set, corrupted(entities[which]), entities[which].number);
                continue;
            }
            const bool lookalike = entities.size() > 20 && chance(0.17);
            Entity made = lookalike ? likeAnother(entities[pick(entities.size())]) : fresh();
            // Two that nobody could tell apart by their names are no case.
            if (made.kind != Kind::Person && !m_names.insert(made.brand + made.trade + made.tail + u' ' + made.city->name).second)
                continue;
            made.number = int(entities.size());
            entities.push_back(made);
            add(set, shown(made), made.number);
        }
        shuffle(set);
        for (size_t i = 0; i < set.rows.size(); ++i)
            set.rows[i].id = QString::number(i + 1);
        return set;
    }

private:
    enum class Kind { Company, English, Shop, Person };
    struct Entity
    {
        int number = 0;
        Kind kind = Kind::Company;
        const customers::Division *city = nullptr;
        QString brand, trade, form, tail;   ///< tail: 上海分公司, 1店
        int placing = 0;                    ///< 0 none, 1 before, 2 in brackets, 3 province before
        QString phone, email, code, address;
        bool phoneShown = true, emailShown = true, codeShown = true, addressShown = true;
    };

    size_t pick(size_t count) { return size_t(m_dice() % count); }
    bool chance(double share) { return double(m_dice() >> 11) / 9007199254740992.0 < share; }
    QString one(const QStringList &list) { return list[qsizetype(pick(size_t(list.size())))]; }
    QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += QChar(char16_t(u'0' + pick(10)));
        return text;
    }

    static QStringList letters(QStringView text)
    {
        QStringList list;
        for (const QChar c : text)
            list << QString(c);
        return list;
    }
    QString brandName()
    {
        static const QStringList pool = letters(
            u"华宏达鑫恒信瑞丰泰康安盛源通创维博远腾飞龙凤金银海天地江河山川云峰明亮光辉星晨旭日东升正大方圆中兴旺隆"
            "昌茂林森木润泽洋涛浩瀚宇宙航凯越卓诚德义仁礼智美佳乐福禄寿喜嘉祥和顺利民众合力同创世纪新亚欧联邦国泰普"
            "惠优品尚雅格致知行思迈捷迅锐驰骏马鹰虎狮象鹏程万里");
        QString brand;
        const size_t size = chance(0.6) ? 2 : chance(0.7) ? 3 : 4;
        while (size_t(brand.size()) < size)
            brand += one(pool);
        return brand;
    }
    QString tradeName()
    {
        static const QStringList pool{
            u"科技"_s, u"贸易"_s, u"商贸"_s, u"实业"_s, u"电子"_s, u"机械"_s, u"医药"_s, u"食品"_s, u"物流"_s,
            u"建材"_s, u"信息技术"_s, u"网络科技"_s, u"机电设备"_s, u"生物科技"_s, u"进出口"_s, u"化工"_s,
            u"服饰"_s, u"家居"_s, u"汽车配件"_s, u"广告传媒"_s, u"环保工程"_s, u"装饰工程"_s, u"农业发展"_s,
            u"智能装备"_s, u"新材料"_s, u"医疗器械"_s, u"企业管理咨询"_s, u"电气"_s, u"五金制品"_s, u"包装材料"_s,
            u"能源"_s, u"教育咨询"_s, u"餐饮管理"_s, u"供应链管理"_s, u"软件"_s};
        return one(pool);
    }
    QString englishWord()
    {
        static const QStringList heads{u"Zen"_s, u"Vor"_s, u"Al"_s, u"Bel"_s, u"Cor"_s, u"Dal"_s, u"Fen"_s,
                                       u"Gar"_s, u"Hol"_s, u"Jun"_s, u"Kel"_s, u"Lum"_s, u"Mar"_s, u"Nor"_s,
                                       u"Oren"_s, u"Pol"_s, u"Quan"_s, u"Ros"_s, u"Sun"_s, u"Tan"_s, u"Ver"_s};
        static const QStringList middles{u"do"_s, u"ri"_s, u"ta"_s, u"ve"_s, u"lo"_s, u"mi"_s, u"na"_s,
                                         u"pe"_s, u"so"_s, u"tu"_s, u"xi"_s, u"ga"_s, u"be"_s};
        static const QStringList ends{u"ra"_s, u"x"_s, u"tech"_s, u"nt"_s, u"lia"_s, u"ston"_s, u"vik"_s,
                                      u"mond"_s, u"son"_s, u"ria"_s, u"tek"_s, u"don"_s, u"ward"_s};
        return one(heads) + one(middles) + one(ends);
    }

    Entity fresh()
    {
        Entity made;
        const double kind = double(pick(1000)) / 1000;
        made.kind = kind < 0.62 ? Kind::Company : kind < 0.78 ? Kind::English : kind < 0.9 ? Kind::Shop : Kind::Person;
        made.city = m_cities[std::min(pick(m_cities.size()), pick(m_cities.size()))];
        switch (made.kind) {
        case Kind::Company:
            made.brand = brandName();
            made.trade = tradeName();
            made.form = one({u"有限公司"_s, u"有限公司"_s, u"有限公司"_s, u"有限责任公司"_s, u"股份有限公司"_s, u"集团有限公司"_s});
            made.placing = int(pick(8)) < 5 ? 1 : 1 + int(pick(3));
            break;
        case Kind::English:
            made.brand = englishWord() + (chance(0.4) ? u" "_s + englishWord() : QString());
            made.trade = one({u"Technologies"_s, u"International"_s, u"Trading"_s, u"Industries"_s, u"Electronics"_s,
                              u"Logistics & Services"_s, u"Manufacturing"_s, u"Import and Export"_s, u"Engineering"_s,
                              u"Pharmaceutical"_s, u"Equipment"_s, u"Foods"_s});
            made.form = one({u"Co., Ltd."_s, u"Co., Ltd."_s, u"Inc."_s, u"LLC"_s, u"GmbH"_s, u"Limited"_s, u"Corporation"_s});
            made.placing = chance(0.3) ? 1 : 0;
            break;
        case Kind::Shop:
            made.brand = brandName();
            made.trade = one({u"百货"_s, u"超市"_s, u"五金"_s, u"烟酒"_s, u"水果"_s, u"建材"_s, u"服装"_s, u"餐饮"_s});
            made.form = one({u"店"_s, u"商行"_s, u"经营部"_s, u"门市部"_s});
            made.placing = chance(0.4) ? 1 : 0;
            break;
        case Kind::Person:
            made.brand = one(letters(u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"))
                + one(letters(u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华"))
                + (chance(0.5) ? one(letters(u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华")) : QString());
            break;
        }
        giveContacts(made);
        return made;
    }
    QString phoneNumber(const Entity &of)
    {
        if (of.kind == Kind::Person || chance(0.55))
            return u"1"_s + one({u"38"_s, u"39"_s, u"36"_s, u"50"_s, u"51"_s, u"86"_s, u"87"_s, u"77"_s}) + digits(8);
        if (chance(0.06))
            return u"400"_s + digits(7);
        const QString area = u"0"_s + QString::number(310 + of.city->code / 100 % 600);
        return area + u"-"_s + QString::number(2 + pick(7)) + digits(7);
    }
    QString emailAddress(const Entity &of)
    {
        const QString latin = of.kind == Kind::English ? QString(of.brand).remove(u' ').toLower() : pinyinKey(of.brand).full;
        if (of.kind == Kind::Person || of.kind == Kind::Shop || chance(0.4))
            return chance(0.5) ? digits(9) + u"@qq.com"_s : latin + digits(3) + u"@163.com"_s;
        return one({u"info"_s, u"sales"_s, u"contact"_s, u"zhang.wei"_s, u"li.na"_s}) + u"@"_s + latin + digits(1)
            + one({u".com"_s, u".com.cn"_s, u".cn"_s});
    }
    QString street(const Entity &of)
    {
        if (of.kind == Kind::English && of.placing == 0)
            return QString::number(1 + pick(900)) + u" "_s + englishWord() + u" Road"_s;
        static const QStringList streets{u"人民路"_s, u"解放大道"_s, u"中山北路"_s, u"建设街"_s, u"文三路"_s, u"科技园南路"_s,
                                         u"和平路"_s, u"新华街"_s, u"工业大道"_s, u"滨江路"_s, u"学院路"_s, u"长江路"_s,
                                         u"迎宾大道"_s, u"友谊路"_s, u"胜利街"_s, u"高新路"_s, u"创业路"_s, u"东风路"_s};
        QString text = of.city->name + one(streets) + QString::number(1 + pick(600)) + u"号"_s;
        if (chance(0.4))
            text += QString::number(1 + pick(20)) + u"号楼"_s + QString::number(100 + pick(2400)) + u"室"_s;
        return text;
    }
    QString creditCode(const customers::Division &city)
    {
        QString first = u"91"_s + QString::number(city.code) + digits(8);
        first[8] = one(letters(u"M37250416"))[0];
        first += *customers::organizationCheckDigit(QStringView(first).mid(8));
        return first + *customers::creditCheckDigit(first);
    }
    void giveContacts(Entity &made)
    {
        made.phone = phoneNumber(made);
        made.email = emailAddress(made);
        made.address = street(made);
        made.code = made.kind == Kind::Person ? QString() : creditCode(*made.city);
        made.phoneShown = chance(0.9);
        made.emailShown = chance(0.6);
        made.codeShown = chance(0.6);
        made.addressShown = chance(0.75);
    }

    /// Somebody else who looks like @p other.
    Entity likeAnother(const Entity &other)
    {
        Entity made = other;
        made.city = m_cities[pick(m_cities.size())];
        const size_t how = pick(7);
        if (other.kind == Kind::Person) {
            giveContacts(made);
            return made;
        }
        if (other.kind == Kind::Shop || how == 0) {
            // A chain: the same name with a number, often one hotline.
            made.city = other.city;
            made.kind = other.kind == Kind::English ? Kind::English : Kind::Shop;
            giveContacts(made);
            if (other.kind == Kind::English) {
                made.brand = englishWord();
                return made;
            }
            made.form = u"店"_s;
            made.tail = one({u"1"_s, u"2"_s, u"3"_s, u"第四"_s, u"第五"_s, u"六"_s, u"七"_s});
            if (chance(0.3))
                made.phone = other.phone;
            return made;
        }
        if (how <= 2) {
            // The same core, registered elsewhere.
            if (made.kind == Kind::Company && made.placing == 0)
                made.placing = 1;
            giveContacts(made);
            if (made.kind == Kind::English)
                made.trade = one({u"Textiles"_s, u"Chemicals"_s, u"Software"_s});
            return made;
        }
        if (how <= 4) {
            // A sister of the same brand: other trade, one switchboard, one domain.
            made.city = other.city;
            made.trade = other.kind == Kind::English ? one({u"Investment"_s, u"Software"_s, u"Textiles"_s}) : one({u"地产"_s, u"物业管理"_s, u"投资"_s, u"金融服务"_s, u"旅游"_s});
            giveContacts(made);
            if (chance(0.6)) {
                made.phone = other.phone;
                made.phoneShown = true;
            }
            if (chance(0.4))
                made.address = other.address;
            if (other.email.contains(u'@') && chance(0.5))
                made.email = u"office@"_s + other.email.section(u'@', 1);
            return made;
        }
        if (how == 5 && other.kind == Kind::Company && other.tail.isEmpty()) {
            giveContacts(made);
            made.city = other.city;
            made.tail = m_cities[pick(m_cities.size())]->shortName + one({u"分公司"_s, u"办事处"_s, u"第二分公司"_s});
            if (chance(0.4)) {
                made.phone = other.phone;
                made.phoneShown = true;
            }
            return made;
        }
        // A name that sounds alike, another company in the same city.
        made.city = other.city;
        giveContacts(made);
        if (other.kind == Kind::Company)
            made.brand = soundAlike(made.brand);
        if (made.brand == other.brand)
            made.brand = other.kind == Kind::English ? englishWord() : brandName();
        return made;
    }

    QString nameOf(const Entity &of)
    {
        const QString place = of.placing == 3 ? of.city->name : of.city->shortName;
        if (of.kind == Kind::English) {
            QString city = pinyinKey(of.city->shortName).full;
            city[0] = city[0].toUpper();
            return (of.placing == 1 ? city + u' ' : QString()) + of.brand + u' ' + of.trade
                + (of.placing == 2 ? u" ("_s + city + u")"_s : QString()) + (of.form.isEmpty() ? QString() : u' ' + of.form);
        }
        const bool numbered = of.kind == Kind::Shop && !of.tail.isEmpty();
        return (of.placing == 1 || of.placing == 3 ? place : QString()) + of.brand + of.trade
            + (of.placing == 2 ? u"（"_s + place + u"）"_s : QString()) + (numbered ? of.tail : QString()) + of.form
            + (numbered ? QString() : of.tail);
    }
    customers::DuplicateRow shown(const Entity &of)
    {
        customers::DuplicateRow row;
        row.name = nameOf(of);
        row.phone = of.phoneShown ? of.phone : QString();
        row.email = of.emailShown ? of.email : QString();
        row.creditCode = of.codeShown ? of.code : QString();
        row.address = of.addressShown ? of.address : QString();
        row.city = chance(0.93) ? of.city->name : QString();
        row.province = customers::Divisions::shipped().path(of.city->code).front()->name;
        return row;
    }

    /// The same customer as somebody enters it again.
    customers::DuplicateRow corrupted(Entity of)
    {
        const Entity before = of;
        if (chance(0.7))
            corruptName(of);
        customers::DuplicateRow row = shown(of);
        if (of.kind == Kind::English)
            row.name = corruptEnglish(row.name);
        else if (chance(0.25))
            row.name = rewritten(row.name);
        corruptPhone(row, before);
        corruptEmail(row, before);
        corruptCode(row);
        corruptAddress(row, before);
        if (chance(0.12))
            row.city = before.city->shortName;
        if (chance(0.1))
            row.province.clear();
        return row;
    }
    void corruptName(Entity &of)
    {
        if (of.kind == Kind::English)
            return;
        const size_t how = pick(12);
        if (of.kind == Kind::Person) {
            if (how == 0)
                of.brand = soundAlike(of.brand);
            return;
        }
        if (how <= 1 && of.tail.isEmpty())
            of.form = of.kind == Kind::Shop ? of.form : QString();
        else if (how == 2 && of.kind == Kind::Company)
            of.form = one({u"公司"_s, u"有限责任公司"_s, u"股份有限公司"_s, u"有限公司"_s});
        else if (how <= 6)
            of.placing = int(pick(4));
        else if (how <= 8)
            of.brand = soundAlike(of.brand);
        else if (how == 9)
            of.brand = lookAlike(of.brand);
        else if (how == 10 && of.trade.size() >= 3)
            of.trade.remove(qsizetype(pick(size_t(of.trade.size()))), 1);
        else if (of.kind == Kind::Company && of.tail.isEmpty() && chance(0.4)) {
            of.trade.clear();
            of.form.clear();
            of.placing = 0;
        }
    }
    QString soundAlike(QString text)
    {
        static const QStringList groups{
            u"宏鸿弘洪"_s, u"达答"_s, u"鑫新欣心馨"_s, u"恒衡横"_s, u"信讯"_s, u"瑞锐睿"_s, u"丰峰锋风枫"_s,
            u"泰太钛"_s, u"盛胜圣晟"_s, u"源远原元圆"_s, u"通同桐"_s, u"维威伟卫唯惟"_s, u"博波勃"_s, u"飞菲"_s,
            u"龙隆"_s, u"金今锦"_s, u"华花"_s, u"明名铭"_s, u"嘉佳家"_s, u"美每"_s, u"福富"_s, u"利力立丽"_s,
            u"诚成城程"_s, u"海亥"_s, u"天添"_s, u"星兴"_s, u"宇雨玉"_s, u"洋阳扬"_s, u"林临"_s, u"江疆"_s};
        for (int tries = 0; tries < 8; ++tries) {
            const qsizetype at = qsizetype(pick(size_t(text.size())));
            for (const QString &group : groups)
                if (group.contains(text[at])) {
                    text[at] = one(letters(group))[0];
                    return text;
                }
        }
        return text;
    }
    QString lookAlike(QString text)
    {
        static const QStringList groups{u"大太天夫"_s, u"日曰目"_s, u"未末"_s, u"士土"_s, u"王玉"_s, u"宏宠"_s, u"瑞端"_s,
                                        u"恒桓"_s, u"泰秦奉"_s, u"康庚"_s, u"银根"_s, u"茂荗"_s, u"德徳"_s, u"旺旰"_s,
                                        u"林材"_s, u"航肮"_s, u"凯剀"_s, u"远运"_s, u"通遁"_s, u"安按"_s, u"江汀"_s, u"润闰"_s};
        for (int tries = 0; tries < 8; ++tries) {
            const qsizetype at = qsizetype(pick(size_t(text.size())));
            for (const QString &group : groups)
                if (group.contains(text[at])) {
                    text[at] = one(letters(group))[0];
                    return text;
                }
        }
        return text;
    }
    QString rewritten(QString name)
    {
        switch (pick(4)) {
        case 0: {
            const QString plain = u"华达恒丰龙飞创维远腾贸电实业设备机医药网软广东国发云信银凤马乐亚诚义礼"_s;
            const QString full = u"華達恆豐龍飛創維遠騰貿電實業設備機醫藥網軟廣東國發雲信銀鳳馬樂亞誠義禮"_s;
            for (QChar &c : name)
                if (const qsizetype at = plain.indexOf(c); at >= 0)
                    c = full[at];
            return name;
        }
        case 1: return name.replace(u'（', u'(').replace(u'）', u')');
        case 2: return u" "_s + name.insert(name.size() / 2, u' ') + u" "_s;
        default: break;
        }
        for (QChar &c : name)
            if (c.unicode() > 0x20 && c.unicode() < 0x7f)
                c = QChar(char16_t(c.unicode() + 0xfee0));
        return name;
    }
    QString corruptEnglish(QString name)
    {
        for (int times = 0; times < 1 + int(pick(2)); ++times) {
            switch (pick(9)) {
            case 0: name = name.toUpper(); break;
            case 1:
                for (const QString &form : {u" Co., Ltd."_s, u" Inc."_s, u" LLC"_s, u" GmbH"_s, u" Limited"_s, u" Corporation"_s})
                    if (name.endsWith(form))
                        name = name.chopped(form.size()) + (chance(0.5) ? QString() : one({u" Co Ltd"_s, u" Ltd"_s, u", Limited"_s, u" Company Limited"_s, u" Co.,Ltd"_s}));
                break;
            case 2: name.replace(u"International"_s, u"Int'l"_s).replace(u"Technologies"_s, u"Tech"_s).replace(u"Manufacturing"_s, u"Mfg."_s); break;
            case 3: name.replace(u" and "_s, u" & "_s).replace(u" & "_s, one({u" and "_s, u" & "_s})); break;
            case 4: name.remove(u'.').remove(u','); break;
            case 5: {
                const qsizetype at = 1 + qsizetype(pick(size_t(std::max<qsizetype>(name.indexOf(u' ') - 2, 1))));
                std::swap(name[at], name[at + 1]);
                break;
            }
            case 6: name.remove(1 + qsizetype(pick(4)), 1); break;
            case 7: {
                QStringList words = name.split(u' ');
                if (words.size() > 3)
                    words.swapItemsAt(0, 1);
                name = words.join(u' ');
                break;
            }
            default: break;
            }
        }
        return name;
    }
    void corruptPhone(customers::DuplicateRow &row, const Entity &of)
    {
        if (!of.phoneShown && chance(0.7))
            return;
        row.phone = of.phone;
        const size_t how = pick(20);
        const qsizetype size = row.phone.size();
        if (how < 2)
            row.phone.clear();
        else if (how < 4)
            row.phone = phoneNumber(of);
        else if (how < 5)
            std::swap(row.phone[size - 2], row.phone[size - 3]);
        else if (how < 6)
            row.phone[size - 1] = digits(1)[0];
        else if (how < 8)
            row.phone = (row.phone.startsWith(u'0') ? u"+86 "_s + row.phone.mid(1) : u"+86 "_s + row.phone);
        else if (how < 9)
            row.phone = row.phone.startsWith(u'0') ? row.phone.section(u'-', 1) : row.phone.left(3) + u"-"_s + row.phone.mid(3, 4) + u"-"_s + row.phone.mid(7);
        else if (how < 10)
            row.phone = row.phone.startsWith(u'0') ? u"("_s + row.phone.section(u'-', 0, 0) + u")"_s + row.phone.section(u'-', 1) + u"转"_s + digits(3) : row.phone.left(3) + u" "_s + row.phone.mid(3, 4) + u" "_s + row.phone.mid(7);
        else if (how < 11)
            row.phone += u" / "_s + phoneNumber(of);
    }
    void corruptEmail(customers::DuplicateRow &row, const Entity &of)
    {
        const size_t how = pick(20);
        if (how < 3)
            row.email.clear();
        else if (how < 5 && !row.email.isEmpty())
            row.email = emailAddress(of);
        else if (how < 8)
            row.email = row.email.toUpper();
        else if (how < 9)
            row.email = u" "_s + row.email;
        else if (how < 10 && row.email.size() > 12)
            row.email.remove(2, 1);
    }
    void corruptCode(customers::DuplicateRow &row)
    {
        const size_t how = pick(20);
        if (how < 4)
            row.creditCode.clear();
        else if (how < 6)
            row.creditCode.replace(u'0', u'O').replace(u'1', u'I');
        else if (how < 7)
            row.creditCode = row.creditCode.toLower();
        else if (how < 8 && row.creditCode.size() == 18)
            std::swap(row.creditCode[12], row.creditCode[13]);
        else if (how < 9 && row.creditCode.size() == 18)
            row.creditCode[11] = row.creditCode[11] == u'8' ? u'B' : u'8';
    }
    void corruptAddress(customers::DuplicateRow &row, const Entity &of)
    {
        const size_t how = pick(20);
        if (how < 4)
            row.address.clear();
        else if (how < 6 && !row.address.isEmpty())
            row.address = street(of);
        else if (how < 9)
            row.address = row.province + row.address;
        else if (how < 11)
            row.address.remove(of.city->name);
        else if (how < 13)
            row.address.replace(u"号"_s, u"號"_s).replace(u"室"_s, QString());
        else if (how < 14)
            row.address.replace(u" Road"_s, u" Rd."_s);
    }

    static void add(Set &set, customers::DuplicateRow row, int entity)
    {
        set.rows.push_back(std::move(row));
        set.entity.push_back(entity);
    }
    void shuffle(Set &set)
    {
        for (size_t i = set.rows.size(); i > 1; --i) {
            const size_t j = pick(i);
            std::swap(set.rows[i - 1], set.rows[j]);
            std::swap(set.entity[i - 1], set.entity[j]);
        }
    }

    std::mt19937_64 m_dice;
    std::vector<const customers::Division *> m_cities;
    std::set<QString> m_names;      ///< with their cities
};

/// How many of the pairs that are one customer were found, and how many of those found are.
struct DuplicateScore
{
    size_t found = 0, right = 0, real = 0;

    void add(const DuplicateCases::Set &set, const std::vector<std::pair<size_t, size_t>> &pairs)
    {
        std::map<int, size_t> sizes;
        for (const int entity : set.entity)
            ++sizes[entity];
        for (const auto &[entity, size] : sizes)
            real += size * (size - 1) / 2;
        found += pairs.size();
        for (const auto &[a, b] : pairs)
            right += set.entity[a] == set.entity[b] ? 1 : 0;
    }
    [[nodiscard]] double precision() const { return found == 0 ? 1 : double(right) / double(found); }
    [[nodiscard]] double recall() const { return real == 0 ? 1 : double(right) / double(real); }
};

} // namespace weiwo::test
