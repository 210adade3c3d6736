#include "core/exchange/mapping/header_match.h"

#include "core/exchange/mapping/mapping.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

struct Synonyms
{
    const char *dataset; ///< empty: any
    const char *field;
    const char16_t *words; ///< separated by |
};

constexpr std::array Common{
    Synonyms{"", "code", u"code|编码|编号|代码"},
    Synonyms{"", "email", u"email|e-mail|mail|邮箱|电子邮件|电子邮箱|upn"},
    Synonyms{"", "phone", u"phone|telephone|tel|mobile|电话|手机|手机号|联系电话|联系方式"},
    Synonyms{"", "province", u"province|state|state-province|state province|省|省份|省市|所在省|所在省份|省区|省级|省市自治区|客户省份|收货省份|客户所在省"},
    Synonyms{"", "city", u"city|town|城市|市|地市|地级市|所在市|所在城市|客户城市|收货城市|市县|市区|城区"},
    Synonyms{"", "county", u"county|district|区县|县|区|县区"},
    Synonyms{"", "address", u"address|street|地址|详细地址|联系地址"},
    Synonyms{"", "country", u"country|country-region|nation|国家|国别"},
    Synonyms{"", "from", u"from|start|start date|valid from|生效日期|开始日期|起始日期|开始"},
    Synonyms{"", "to", u"to|end|end date|valid to|失效日期|结束日期|截止日期|结束"},
    Synonyms{"", "currency", u"currency|币种|货币|币别"},
    Synonyms{"", "order_no",
             u"order no|order number|order id|sales order number|sales order|invoice no|invoice "
             u"number|document no|订单号|订单编号|单号|单据编号|单据号|销售单号|发票号|合同号|流水号|订单流水号|交易号|交易单号|合同编号|出库单号|业务单号|票号|凭证号|小票号"},
    Synonyms{"", "line_no",
             u"line no|line number|order line|order line number|sales order line number|item "
             u"no|行号|序号|分录号|明细行号"},
    Synonyms{"", "year", u"year|年|年份|年度|财年"},
    Synonyms{"", "month", u"month|period|target month|月|月份|期间|年月|目标月份"},
    Synonyms{"", "person",
             u"person|employee|salesperson|sales person|sales rep|seller|rep|account "
             u"manager|owner|业务员|销售员|销售人员|销售|员工|人员|姓名|客户经理|销售代表"},
    Synonyms{"", "region",
             u"region|territory|sales territory|area|大区|区域|地区|销售区域|片区|辖区|销售大区|所属大区|所属区域|业务区域|战区|分区|销区|区划"},
    Synonyms{"", "node", u"node|unit|department|team|org|部门|组织|单位|团队|大区|省区"},
    Synonyms{"", "customer",
             u"customer|client|account|reseller|dealer|buyer|customer "
             u"name|客户|客户名称|客户名|经销商|门店|购货单位|购买方|往来单位|客户简称|客户全称|客户单位|客商|客商名称|买方|买家|顾客|会员|采购方|采购单位|收货单位|终端|终端名称|商户|商户名称|甲方|渠道商"},
    Synonyms{"", "product",
             u"product|item|sku|goods|article|product name|item "
             u"name|产品|商品|产品名称|商品名称|品名|物料|物料名称|存货名称|型号|产品型号|商品品名|货品|货品名称|货物|货物名称|存货|物品|单品|品项|品种"},
    Synonyms{"org.nodes", "name", u"name|region|unit|team|名称|大区|区域|单位|部门|团队|组织"},
    Synonyms{"org.nodes", "parent", u"parent|belongs to|上级|上级单位|上级部门|所属"},
    Synonyms{"org.nodes", "level", u"level|级别|层级|类型"},
    Synonyms{"org.people", "name",
             u"name|full name|employee|employee name|salesperson|person|姓名|员工|员工姓名|人员"},
    Synonyms{"org.people", "title", u"title|job title|position|role|职务|职位|岗位"},
    Synonyms{"org.people", "node",
             u"node|unit|department|team|region|部门|团队|大区|所属部门|单位"},
    Synonyms{"org.people", "manager", u"manager|reports to|boss|上级|主管|经理|直属上级"},
    Synonyms{"org.people", "hired", u"hired|hire date|joined|start date|入职|入职日期|入职时间"},
    Synonyms{"org.people", "left", u"left|leave date|end date|离职|离职日期|离职时间"},
    Synonyms{"org.people", "code", u"code|employee no|staff no|工号|员工编号|人员编码"},
    Synonyms{"sales.products", "name",
             u"name|product|product name|item|item name|产品|产品名称|商品名称|品名|名称|物料名称"},
    Synonyms{"sales.products", "code",
             u"code|sku|item no|product code|产品编码|商品编码|物料编码|货号"},
    Synonyms{"sales.products", "line", u"line|product line|产品线|业务线"},
    Synonyms{"sales.products", "category", u"category|类别|品类|大类|产品类别|分类|类目|种类|产品大类|产品分类|产品品类|商品类别|商品分类|商品大类|商品类目|货品类别|货品分类|物料类别|存货分类"},
    Synonyms{"sales.products", "subcategory", u"subcategory|sub category|子类别|小类|中类|子类"},
    Synonyms{"sales.products", "cost", u"cost|standard cost|unit cost|成本|标准成本|成本价|进价"},
    Synonyms{"sales.products", "price", u"price|list price|unit price|单价|标价|售价|价格"},
    Synonyms{"customers.customers", "name",
             u"name|customer|customer name|reseller|client|account "
             u"name|客户|客户名称|公司名称|单位名称|名称|经销商|企业名称"},
    Synonyms{"customers.customers", "code",
             u"code|customer code|customer no|客户编码|客户编号|客户代码"},
    Synonyms{"customers.customers", "kind",
             u"kind|type|business type|customer type|客户类型|类型|性质"},
    Synonyms{"customers.customers", "credit_code",
             u"credit code|unified social credit code|tax id|统一社会信用代码|信用代码|税号"},
    Synonyms{"customers.customers", "segment", u"segment|industry|行业|细分|行业分类|客户行业"},
    Synonyms{"customers.customers", "owner",
             u"owner|account manager|负责人|客户经理|业务员|归属人"},
    Synonyms{"customers.customers", "parent", u"parent|group|parent company|集团|母公司|上级客户"},
    Synonyms{"sales.lines", "date",
             u"date|order date|invoice date|sales date|ship "
             u"date|日期|订单日期|下单日期|销售日期|开票日期|单据日期|业务日期|出库日期|成交日期|下单时间|订单时间|单据时间|销售时间|成交时间|交易日期|交易时间|发货日期|开单日期|签单日期|签约日期|制单日期|记账日期|业务时间|时间"},
    Synonyms{
        "sales.lines", "amount",
        u"amount|sales|sales amount|revenue|net amount|line "
        u"total|total|金额|销售额|销售金额|订单金额|价税合计|收入|成交金额|含税金额|总金额|总价|销售收入|销售总额|营业额|营业收入|成交额|交易额|交易金额|订单额|合同金额|合同额|货款|货款金额|实收金额|实付金额|应收金额|结算金额|折后金额|不含税金额|净额|流水|业绩"},
    Synonyms{"sales.lines", "quantity",
             u"quantity|qty|order quantity|units|pieces|数量|销量|件数|销售数量|订单数量|销售量|销售件数|成交数量|订购数量|发货数量|出货量|出库数量|台数|箱数|瓶数|套数|数目"},
    Synonyms{"sales.lines", "price", u"price|unit price|单价|售价|含税单价|价格"},
    Synonyms{"sales.lines", "cost",
             u"cost|total cost|total product cost|cogs|成本|成本金额|总成本"},
    Synonyms{"sales.lines", "discount",
             u"discount|rebate|折扣|优惠|折扣额|折扣金额|优惠额|优惠金额|让利|让利额|让利金额|折让|折让额|折让金额|减免|返利"},
    Synonyms{"sales.lines", "discount_rate",
             u"discount rate|discount percent|折扣率|优惠率|让利率|折让率|折扣比例|优惠比例|让利比例"},
    Synonyms{"sales.lines", "profit", u"profit|margin|gross profit|毛利|利润|毛利额|毛利润|毛利金额|利润额|利润金额|销售毛利|销售利润|盈利|盈利额|净利|净利润"},
    Synonyms{"sales.shares", "share", u"share|split|percent|分成|比例|占比|分成比例|业绩比例"},
    Synonyms{"sales.collections", "date",
             u"date|payment date|received|回款日期|收款日期|到账日期|日期"},
    Synonyms{"sales.collections", "amount",
             u"amount|payment|paid|received amount|回款|回款金额|收款金额|到账金额|金额"},
    Synonyms{"sales.collections", "due", u"due|due date|到期日|应收日期|到期日期|约定付款日"},
    Synonyms{"quotas.targets", "amount",
             u"amount|target|target amount|quota|goal|目标|目标金额|任务|任务额|指标|销售目标"},
    Synonyms{"quotas.targets", "measure", u"measure|metric|kpi|指标|指标名称|考核指标"},
    Synonyms{"quotas.targets", "line", u"line|product line|产品线"},
    Synonyms{"quotas.targets", "plan", u"plan|方案|目标方案|计划"},
    Synonyms{"market.potential", "amount", u"amount|potential|market size|市场规模|潜力|容量|金额"},
    Synonyms{"calendar.days", "date", u"date|day|日期"},
    Synonyms{"calendar.days", "kind", u"kind|type|类型|性质"},
    Synonyms{"calendar.days", "name", u"name|holiday|节日|名称|假日"},
};

/// What files call a record of a dataset before Key or ID.
constexpr std::array RecordNames{
    Synonyms{"org.nodes", "",
             u"salesterritory|territory|region|unit|team|大区|区域|部门|组织|单位"},
    Synonyms{"org.people", "",
             u"employee|person|salesperson|staff|seller|业务员|员工|人员|销售员|销售|工"},
    Synonyms{"sales.products", "", u"product|item|sku|产品|商品|物料|存货|货"},
    Synonyms{"customers.customers", "", u"customer|client|reseller|account|dealer|客户|经销商|门店|往来单位"},
};

constexpr const char16_t *KeyEnds[] = {u"key",  u"id",   u"no",   u"number", u"code",
                                       u"编号", u"编码", u"代码", u"号"};

struct UnitWord
{
    const char16_t *word;
    int factor;
};
constexpr UnitWord UnitWords[] = {
    {u"亿元", 100'000'000}, {u"百万元", 1'000'000}, {u"万元", 10'000},     {u"千元", 1'000},
    {u"k", 1'000},          {u"thousand", 1'000},   {u"thousands", 1'000}, {u"million", 1'000'000}};

QStringList listOf(const char16_t *words)
{
    return QString::fromUtf16(words).split(u'|');
}

/// What stands in the first brackets, which are taken out of @p header.
QString takeBrackets(QString &header)
{
    header.replace(u'（', u'(').replace(u'）', u')').replace(u'[', u'(').replace(u']', u')');
    const qsizetype open = header.indexOf(u'(');
    const qsizetype close = header.indexOf(u')', open);
    if (open < 1 || close < 0)
        return {};
    const QString inside = header.mid(open + 1, close - open - 1).trimmed();
    header.remove(open, close - open + 1);
    return inside;
}

QStringList latinWords(const QString &header)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            words += word.toLower();
        word.clear();
    };
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar c = header[i];
        const bool latin = c.isLetterOrNumber() && c.unicode() < 0x250;
        const bool hump = c.isUpper() && i > 0
            && (header[i - 1].isLower() || (i + 1 < header.size() && header[i + 1].isLower()));
        if (!latin || hump)
            end();
        if (latin)
            word += c;
    }
    end();
    return words;
}

bool isLatin(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x250; });
}

bool hasRun(const QStringList &words, const QStringList &run)
{
    for (qsizetype i = 0; i + run.size() <= words.size(); ++i) {
        if (words.mid(i, run.size()) == run)
            return true;
    }
    return false;
}

/// 1 for the same words; where the header has more words, the more the lower.
double wordMatch(const HeaderWords &header, const QString &synonym)
{
    const QString normal = normalHeader(synonym);
    if (normal.isEmpty() || header.whole.isEmpty())
        return 0;
    if (header.whole == normal)
        return 1;
    const bool inside = isLatin(synonym) ? hasRun(header.words, latinWords(synonym))
                                         : normal.size() >= 2 && header.whole.contains(normal);
    if (!inside)
        return 0;
    return 0.45 + 0.4 * double(normal.size()) / double(header.whole.size());
}

double bestMatch(const HeaderWords &header, const QStringList &synonyms)
{
    double best = 0;
    for (const QString &synonym : synonyms)
        best = std::max(best, wordMatch(header, synonym));
    return best;
}

} // namespace

QStringList commonSynonyms(const QString &dataset, const QString &field)
{
    QStringList general;
    for (const Synonyms &entry : Common) {
        if (field != QLatin1String(entry.field))
            continue;
        if (dataset == QLatin1String(entry.dataset))
            return listOf(entry.words) + general;
        if (*entry.dataset == '\0')
            general = listOf(entry.words);
    }
    return general;
}

HeaderWords headerWords(const QString &header)
{
    HeaderWords result;
    QString text = header.trimmed();
    const QString unit = takeBrackets(text).toLower();
    for (const UnitWord &word : UnitWords) {
        if (unit == QString::fromUtf16(word.word)
            || unit.endsWith(u':' + QString::fromUtf16(word.word)))
            result.unit = word.factor;
    }
    result.whole = normalHeader(text);
    result.words = latinWords(text);
    for (const char16_t *word : KeyEnds) {
        const QString end = QString::fromUtf16(word);
        if (!result.whole.endsWith(end) || result.whole.size() == end.size())
            continue;
        // "paid" does not end in an id: a Latin end must be a word of its own.
        if (isLatin(end) && (result.words.isEmpty() || result.words.last() != end))
            continue;
        result.isKey = true;
        result.isCode = end != u"key"_s && end != u"id"_s;
        result.stem = result.whole.chopped(end.size());
        break;
    }
    return result;
}

double headerMatch(const HeaderWords &header, const QString &dataset, const FieldSpec &field)
{
    QString key = field.key;
    const double own =
        std::max({wordMatch(header, key.replace(u'_', u' ')),
                  wordMatch(header, QString::fromUtf8(field.title.source)),
                  wordMatch(header, field.heading()), bestMatch(header, field.synonyms)});
    if (own == 1)
        return 1;
    // What the dataset itself says comes before what is common.
    return std::max(own, 0.97 * bestMatch(header, commonSynonyms(dataset, field.key)));
}

double keyMatch(const HeaderWords &header, const DatasetFields &dataset)
{
    if (!header.isKey)
        return 0;
    for (const Synonyms &entry : RecordNames) {
        if (dataset.key == QLatin1String(entry.dataset)
            && listOf(entry.words).contains(header.stem))
            return 0.9;
    }
    return normalHeader(dataset.title.str()) == header.stem
            || normalHeader(QString::fromUtf8(dataset.title.source)) == header.stem
        ? 0.9
        : 0;
}

} // namespace weiwo
