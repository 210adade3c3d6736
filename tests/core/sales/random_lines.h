#pragma once

#include "tests/support/import_store.h"

namespace weiwo::test {

using namespace Qt::StringLiterals;

inline constexpr char LinesMapping[] = R"({"dataset": "sales.lines", "columns": [
    {"from": "order", "to": "order_no"}, {"from": "line", "to": "line_no"},
    {"from": "date", "to": "date"}, {"from": "customer", "to": "customer"},
    {"from": "region", "to": "region"}, {"from": "person", "to": "person"},
    {"from": "product", "to": "product"}, {"from": "kind", "to": "product.line"},
    {"from": "qty", "to": "quantity"}, {"from": "amount", "to": "amount"},
    {"from": "cost", "to": "cost"}, {"from": "off", "to": "discount"}, {"from": "list", "to": "product.price"}]})";
inline constexpr char LinesHead[] = "order,line,date,customer,region,person,product,kind,qty,amount,cost,off,list\n";

class Dice
{
public:
    explicit Dice(quint64 seed) : m_source(seed) { }
    int roll(int sides) { return static_cast<int>(m_source.random() % static_cast<quint64>(sides)); }
    QByteArray pick(std::initializer_list<const char *> words)
    {
        return QByteArray(std::data(words)[roll(static_cast<int>(words.size()))]);
    }

private:
    SeededIdSource m_source;
};

/// Lines of few orders, so that later files tell some of them again; some name nobody or nothing.
inline QByteArray randomFile(Dice &dice)
{
    QByteArray bytes(LinesHead);
    const int rows = 1 + dice.roll(12);
    for (int i = 0; i < rows; ++i) {
        const QByteArray product = dice.pick({"轴承", "油泵", "皮带", ""});
        const QDate day = QDate(2024, 11, 1).addDays(dice.roll(300));
        const QByteArray cells[] = {
            dice.roll(5) == 0 ? QByteArray() : QByteArray("S") + QByteArray::number(dice.roll(20)),
            QByteArray::number(i), day.toString(Qt::ISODate).toUtf8(), dice.pick({"甲", "乙", "丙", ""}),
            dice.pick({"华东", "华南", ""}), dice.pick({"张伟", "李静", ""}), product,
            product.isEmpty() ? QByteArray() : QByteArray(product == "油泵" ? "液压" : "传动"),
            dice.roll(6) == 0 ? QByteArray() : QByteArray::number(dice.roll(9)), QByteArray::number(dice.roll(200000) - 20000),
            dice.roll(3) == 0 ? QByteArray() : QByteArray::number(dice.roll(9000)),
            dice.roll(2) == 0 ? QByteArray() : QByteArray::number(dice.roll(500)),
            product == "油泵" ? QByteArray("120.5") : QByteArray()};
        bytes += QByteArrayList(std::begin(cells), std::end(cells)).join(',') + '\n';
    }
    return bytes;
}

/// Imports, replacements, undos and redos, one a step, as the dice fall.
class RandomImports
{
public:
    RandomImports(ImportStore &store, Dice &dice) : m_store(store), m_dice(dice), m_mapping(store.mapping(LinesMapping)) { }

    void step()
    {
        m_store.clock.advance(1000);
        const int what = m_dice.roll(6);
        if (what == 0) {
            (void)m_store.workspace->undo();
        } else if (what == 1) {
            (void)m_store.workspace->redo();
        } else {
            auto request = m_store.request(randomFile(m_dice), m_mapping, u"%1.csv"_s.arg(++m_files));
            if (what == 2)
                request.replace = m_last;
            if (const auto result = exchange::importFile(*m_store.workspace, request); result && result->batch)
                m_last = result->batch->text();
        }
    }

private:
    ImportStore &m_store;
    Dice &m_dice;
    Mapping m_mapping;
    QString m_last;
    int m_files = 0;
};

inline constexpr char ShareMapping[] = R"({"dataset": "sales.shares", "columns": [
    {"from": "order", "to": "order_no"}, {"from": "line", "to": "line_no"},
    {"from": "person", "to": "person"}, {"from": "part", "to": "share"}]})";

/// Some of those orders are shared.
inline void addShares(ImportStore &store)
{
    store.import("order,line,person,part\nS1,,张伟,0.5\nS1,,李静,0.5\nS2,,张伟,0.3\nS3,1,李静,1\nS4,0,张伟,0.5\nS4,2,张伟,0.5\nS7,,李静,0.5\nS9,,张伟,0.8\nS9,,李静,0.8\n",
                 store.mapping(ShareMapping), u"shares.csv"_s);
}

} // namespace weiwo::test
