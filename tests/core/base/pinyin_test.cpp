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
