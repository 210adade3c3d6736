#include "core/base/pinyin.h"
#include "tests/support/catch.h"

using namespace weiwo;
using namespace Qt::StringLiterals;

TEST_CASE("Texts have the readings that people type")
{
    struct Row { QString text, full, initials; };
    const Row row = GENERATE(values<Row>({
        {u"目标分解"_s, u"mubiaofenjie"_s, u"mbfj"_s},
        {u"华为技术"_s, u"huaweijishu"_s, u"hwjs"_s},
        {u"重庆分公司"_s, u"chongqingfengongsi"_s, u"cqfgs"_s},
        {u"长沙市"_s, u"changshashi"_s, u"css"_s},
        {u"曾伟"_s, u"zengwei"_s, u"zw"_s},
        {u"任务"_s, u"renwu"_s, u"rw"_s},
        {u"区域"_s, u"quyu"_s, u"qy"_s},
        {u"Quota breakdown"_s, u"quotabreakdown"_s, u"qb"_s},
        {u"FY2026 目标"_s, u"fy2026mubiao"_s, u"fmb"_s},
        {u"（—）"_s, u""_s, u""_s},
        {u""_s, u""_s, u""_s},
    }));
    const PinyinKey key = pinyinKey(row.text);
    CHECK(key.full == row.full);
    CHECK(key.initials == row.initials);
}

TEST_CASE("A query finds by text, pinyin and initials, the closer the better")
{
    const QString text = u"目标分解"_s;
    const PinyinKey key = pinyinKey(text);
    for (const QString &query : {u"目标分解"_s, u"目标"_s, u"分解"_s, u"mbfj"_s, u"MB"_s, u"mubiao"_s, u"fj"_s, u"fenjie"_s, u""_s})
        CHECK(pinyinMatch(query, text, key) > 0);
    for (const QString &query : {u"客户"_s, u"kh"_s, u"mbx"_s, u"…"_s})
        CHECK(pinyinMatch(query, text, key) == 0);
    CHECK(pinyinMatch(u"目标分解"_s, text, key) > pinyinMatch(u"目标"_s, text, key));
    CHECK(pinyinMatch(u"目标"_s, text, key) > pinyinMatch(u"mb"_s, text, key));
    CHECK(pinyinMatch(u"mb"_s, text, key) > pinyinMatch(u"fj"_s, text, key));
}

TEST_CASE("Phrases and surnames override the most frequent reading")
{
    struct Row { QString text, full; };
    const Row row = GENERATE(values<Row>({
        {u"重庆"_s, u"chongqing"_s}, {u"厦门"_s, u"xiamen"_s}, {u"长沙"_s, u"changsha"_s},
        {u"银行"_s, u"yinhang"_s}, {u"音乐"_s, u"yinyue"_s}, {u"三一重工"_s, u"sanyizhonggong"_s},
        {u"单雄信"_s, u"shanxiongxin"_s}, {u"仇英"_s, u"qiuying"_s}, {u"解缙"_s, u"xiejin"_s},
        {u"区大相"_s, u"oudaxiang"_s}, {u"查良镛"_s, u"zhaliangyong"_s}, {u"曾国藩"_s, u"zengguofan"_s},
        {u"任正非"_s, u"renzhengfei"_s}, {u"尉迟恭"_s, u"yuchigong"_s}}));
    CHECK(pinyinKey(row.text).full == row.full);
}

TEST_CASE("A text is found by its other readings too, up to eight in all")
{
    const auto finds = [](const QString &query, const QString &text) {
        return pinyinMatch(query, text, pinyinKeys(text)) > 0;
    };
    CHECK(finds(u"hwjs"_s, u"华为技术"_s));
    CHECK(finds(u"chongqing"_s, u"重庆"_s));
    CHECK(finds(u"lvyou"_s, u"旅游"_s));
    CHECK(finds(u"luyou"_s, u"旅游"_s));
    CHECK(finds(u"yuehua"_s, u"乐华电子"_s));
    CHECK(finds(u"lehua"_s, u"乐华电子"_s));
    CHECK_FALSE(finds(u"yuechi"_s, u"乐华电子"_s));
    CHECK(pinyinKeys(u"行长重会乐单"_s).size() == 8);
    CHECK(pinyinKeys(u""_s).size() == 1);
    for (const QString &text : {u"目标分解"_s, u"重庆分公司"_s, u"FY2026 目标"_s, u"行长重会乐单"_s})
        CHECK(pinyinKeys(text).front() == pinyinKey(text));
}

TEST_CASE("Texts are ordered by reading, then by tone, then by code point")
{
    const QStringList order{u"阿里"_s, u"安康"_s, u"ABC"_s, u"重庆"_s, u"马上"_s, u"妈妈"_s, u"西安"_s, u"先生"_s};
    QStringList sorted = order;
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return pinyinSortKey(a) < pinyinSortKey(b); });
    CHECK(sorted == QStringList{u"阿里"_s, u"ABC"_s, u"安康"_s, u"重庆"_s, u"妈妈"_s, u"马上"_s, u"西安"_s, u"先生"_s});
    CHECK(pinyinSortKey(u"妈"_s) < pinyinSortKey(u"麻"_s));
    CHECK(pinyinSortKey(u"麻"_s) < pinyinSortKey(u"马"_s));
    CHECK(pinyinSortKey(u"马"_s) < pinyinSortKey(u"骂"_s));
    CHECK(pinyinSortKey(u"世"_s) != pinyinSortKey(u"市"_s));
}
