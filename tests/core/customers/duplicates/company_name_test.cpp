#include "core/customers/duplicates/company_name.h"
#include "core/customers/duplicates/folding.h"
#include "core/customers/duplicates/name_match.h"
#include "tests/support/catch.h"

#include <thread>

using namespace weiwo::customers;
using namespace Qt::StringLiterals;

TEST_CASE("Texts are compared in half width, upper case and simplified characters")
{
    CHECK(folded(u"華為技術（深圳）"_s) == u"华为技术(深圳)"_s);
    CHECK(folded(u"Ｈｕａｗｅｉ　Ｃｏ．"_s) == u"HUAWEI CO."_s);
    CHECK(folded(u"①㈱"_s) == u"1(株)"_s);
    CHECK(folded(folded(u"臺灣龍門苧麻"_s)) == folded(u"臺灣龍門苧麻"_s));
}

TEST_CASE("A Chinese company name is place, core and form")
{
    struct Row { QString name, place, core, form; };
    const Row row = GENERATE(values<Row>({
        {u"华为技术有限公司"_s, u""_s, u"华为技术"_s, u"有限公司"_s},
        {u"华为技术（深圳）有限公司"_s, u"深圳"_s, u"华为技术"_s, u"有限公司"_s},
        {u"深圳市华为技术有限公司"_s, u"深圳市"_s, u"华为技术"_s, u"有限公司"_s},
        {u"廣東省深圳市南山區華為技術股份有限公司"_s, u"广东省深圳市南山区"_s, u"华为技术"_s, u"股份有限公司"_s},
        {u"华为技术深圳有限公司"_s, u"深圳"_s, u"华为技术"_s, u"有限公司"_s},
        {u"华为技术 集团 股份有限公司"_s, u""_s, u"华为技术"_s, u"集团股份有限公司"_s},
        {u"华为技术(集团)有限公司"_s, u""_s, u"华为技术"_s, u"有限公司集团"_s},
        {u"昆山宏达贸易商行"_s, u"昆山"_s, u"宏达贸易"_s, u"商行"_s},
        {u"宏达农民专业合作社"_s, u""_s, u"宏达"_s, u"农民专业合作社"_s},
        {u"华为"_s, u""_s, u"华为"_s, u""_s},
        {u"新华书店"_s, u""_s, u"新华书店"_s, u""_s},
        // Without the place no brand would be left: with and without 市 the same.
        {u"安康医药有限公司"_s, u""_s, u"安康医药"_s, u"有限公司"_s},
        {u"安康市医药有限公司"_s, u""_s, u"安康医药"_s, u"有限公司"_s},
        {u"有限公司"_s, u""_s, u"有限公司"_s, u""_s},
        {u"深圳市"_s, u""_s, u"深圳"_s, u""_s},
        {u"华为技术有限公司 Huawei Technologies Co., Ltd."_s, u""_s, u"华为技术"_s, u"有限公司"_s},
        {u"TCL科技集团股份有限公司"_s, u""_s, u"TCL科技"_s, u"集团股份有限公司"_s},
        {u"华为技术有限公司（原深圳华为公司）"_s, u""_s, u"华为技术"_s, u"有限公司"_s},
    }));
    INFO(row.name.toStdString());
    const CompanyName name = companyNameOf(row.name);
    CHECK(name.place == row.place);
    CHECK(name.core == row.core);
    CHECK(name.form.size() == row.form.size());
    CHECK_FALSE(name.branch);
}

TEST_CASE("A name in Latin letters is place, core and form")
{
    struct Row { QString name, place, core; FormKind form; };
    const Row row = GENERATE(values<Row>({
        {u"Huawei Technologies Co., Ltd."_s, u""_s, u"HUAWEITECHNOLOGY"_s, FormKind::Registered},
        {u"HUAWEI TECH CO LTD"_s, u""_s, u"HUAWEITECHNOLOGY"_s, FormKind::Registered},
        {u"Huawei Technologies"_s, u""_s, u"HUAWEITECHNOLOGY"_s, FormKind::None},
        {u"Shenzhen Huawei Technologies Limited"_s, u"SHENZHEN"_s, u"HUAWEITECHNOLOGY"_s, FormKind::Registered},
        {u"Huawei Technologies (Shen Zhen) Co.,Ltd"_s, u"SHENZHEN"_s, u"HUAWEITECHNOLOGY"_s, FormKind::Registered},
        {u"Acme Int'l Trading & Services, L.L.C."_s, u""_s, u"ACMEINTERNATIONALTRADINGSERVICE"_s, FormKind::Registered},
        {u"The Acme Trading and Service Inc"_s, u""_s, u"ACMETRADINGSERVICE"_s, FormKind::Registered},
        {u"Siemens AG"_s, u""_s, u"SIEMEN"_s, FormKind::Registered},
        {u"Shanghai Trading Co., Ltd."_s, u""_s, u"SHANGHAITRADING"_s, FormKind::Registered},
        {u"Ltd"_s, u""_s, u"LTD"_s, FormKind::None},
        {u"3M China Limited"_s, u"CHINA"_s, u"3M"_s, FormKind::Registered},
    }));
    INFO(row.name.toStdString());
    const CompanyName name = companyNameOf(row.name);
    CHECK(name.place == row.place);
    CHECK(name.core == row.core);
    CHECK(name.formKind == row.form);
}

TEST_CASE("A branch is another entity, and which one is known")
{
    struct Row { QString name, core, part; int division; };
    const Row row = GENERATE(values<Row>({
        {u"华为技术有限公司上海分公司"_s, u"华为技术"_s, u"上海"_s, 310000},
        {u"华为技术有限公司（上海分公司）"_s, u"华为技术"_s, u"上海"_s, 310000},
        {u"华为上海办事处"_s, u"华为"_s, u"上海"_s, 310000},
        {u"华为技术有限公司第一分公司"_s, u"华为技术"_s, u"1"_s, 0},
        {u"Huawei Technologies Co., Ltd. Shanghai Branch"_s, u"HUAWEITECHNOLOGY"_s, u"SHANGHAI"_s, 310000},
        {u"Huawei Technologies Ltd Beijing Representative Office"_s, u"HUAWEITECHNOLOGY"_s, u"BEIJING"_s, 110000},
    }));
    INFO(row.name.toStdString());
    const CompanyName name = companyNameOf(row.name);
    CHECK(name.branch);
    CHECK(name.core == row.core);
    CHECK(name.branchPart == row.part);
    CHECK(name.branchDivision == row.division);
}

TEST_CASE("Numbers in names are digits; brands end where trades begin")
{
    CHECK(withDigits(u"第二机械"_s) == u"2机械"_s);
    CHECK(withDigits(u"十二店"_s) == u"12店"_s);
    CHECK(withDigits(u"二十店"_s) == u"20店"_s);
    CHECK(withDigits(u"二十三店"_s) == u"23店"_s);
    CHECK(withDigits(u"第一"_s) == u"1"_s);
    CHECK(withDigits(u"次第"_s) == u"次第"_s);
    CHECK(brandLength(u"宏达网络科技") == 2);
    CHECK(brandLength(u"宏达") == 2);
    CHECK(brandLength(u"医药") == 0);
    CHECK(companyNameOf(u"王小明"_s).person);
    CHECK(companyNameOf(u"王小明先生"_s).core == u"王小明"_s);
    CHECK_FALSE(companyNameOf(u"宏达贸易"_s).person);
}

TEST_CASE("Two names are the same, nearly, or not")
{
    struct Row { QString a, b; NameLevel level; Apart apart; };
    const Row row = GENERATE(values<Row>({
        {u"深圳市华为技术有限公司"_s, u"華為技術（深圳）股份有限公司"_s, NameLevel::Same, Apart::No},
        {u"华为技术有限公司"_s, u"华为技术"_s, NameLevel::Same, Apart::No},
        {u"广东华为技术有限公司"_s, u"深圳华为技术有限公司"_s, NameLevel::Same, Apart::No},
        {u"好又多超市一店"_s, u"好又多超市1店"_s, NameLevel::Same, Apart::No},
        {u"Acme Pacific Trading Co., Ltd."_s, u"PACIFIC ACME TRADING LIMITED"_s, NameLevel::Same, Apart::No},
        {u"宏达贸易有限公司"_s, u"鸿达贸易有限公司"_s, NameLevel::SoundAlike, Apart::No},
        {u"瑞丰贸易有限公司"_s, u"端丰贸易有限公司"_s, NameLevel::Close, Apart::No},
        {u"Zendora Trading Inc"_s, u"Zednora Trading Inc"_s, NameLevel::Close, Apart::No},
        {u"华为"_s, u"华为技术有限公司"_s, NameLevel::Shortened, Apart::No},
        {u"HWJS"_s, u"华为技术有限公司"_s, NameLevel::Shortened, Apart::No},
        {u"Huawei Technologies Co., Ltd."_s, u"华为技术有限公司"_s, NameLevel::Transcribed, Apart::No},
        {u"Apple Inc."_s, u"苹果电脑有限公司"_s, NameLevel::Unlike, Apart::No},
        {u"上海宏达贸易有限公司"_s, u"北京宏达贸易有限公司"_s, NameLevel::Same, Apart::Place},
        {u"宏达贸易有限公司"_s, u"宏达贸易有限公司上海分公司"_s, NameLevel::Same, Apart::Branch},
        {u"宏达贸易有限公司北京分公司"_s, u"宏达贸易有限公司上海分公司"_s, NameLevel::Same, Apart::Branch},
        {u"好又多超市1店"_s, u"好又多超市2店"_s, NameLevel::Close, Apart::Number},
        {u"第一机械厂"_s, u"第二机械厂"_s, NameLevel::Close, Apart::Number},
        {u"宏达城东店"_s, u"宏达城西店"_s, NameLevel::Close, Apart::Number},
        {u"宏达贸易有限公司"_s, u"宏达科技有限公司"_s, NameLevel::Different, Apart::Trade},
        {u"宏达有限公司"_s, u"宏达物业管理有限公司"_s, NameLevel::Different, Apart::Trade},
        {u"宏达贸易有限公司"_s, u"金山贸易有限公司"_s, NameLevel::Different, Apart::Name},
    }));
    INFO(row.a.toStdString() << " / " << row.b.toStdString());
    const NameProfile a = nameProfile(row.a), b = nameProfile(row.b);
    const NameMatch match = matchNames(a, b);
    CHECK(int(match.level) == int(row.level));
    CHECK(int(match.apart) == int(row.apart));
    CHECK(matchNames(b, a) == match);
}

TEST_CASE("Names are taken apart in many threads at once")
{
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&wrong] {
            for (int round = 0; round < 500; ++round)
                wrong += companyNameOf(u"華為技術（深圳）有限公司"_s).core == u"华为技术"_s ? 0 : 1;
        });
    for (std::thread &thread : threads)
        thread.join();
    CHECK(wrong == 0);
}
