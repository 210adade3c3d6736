#include "core/customers/duplicates/folding.h"

#include <QFile>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// By UTF-16 unit: the simplified character, 0 where it is its own.
using SimplifiedTable = std::array<char16_t, 0x10000>;

const SimplifiedTable &simplifiedTable()
{
    static const auto table = [] {
        auto made = std::make_unique<SimplifiedTable>();
        QFile file(u":/weiwo/data/cn_simplified.csv"_s);
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(there, "simplifiedTable", "the table is compiled in");
        const QString text = there ? QString::fromUtf8(file.readAll()) : QString();
        for (const QStringView line : QStringView(text).split(u'\n'))
            if (line.size() == 3 && line[1] == u',')
                (*made)[line[0].unicode()] = line[2].unicode();
        return made;
    }();
    return *table;
}

/// Nothing that normalization or upper case would change.
bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c.unicode() < 0x80 && (c.unicode() < u'a' || c.unicode() > u'z'))
            || (c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff);
    });
}

} // namespace

QString folded(const QString &text)
{
    QString result =
        isPlain(text) ? text : text.normalized(QString::NormalizationForm_KC).toUpper();
    const SimplifiedTable &table = simplifiedTable();
    for (qsizetype i = 0; i < result.size(); ++i)
        if (const char16_t plain = table[result.at(i).unicode()])
            result[i] = QChar(plain);
    return result;
}

} // namespace weiwo::customers
