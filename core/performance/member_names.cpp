#include "core/performance/member_names.h"

#include "core/base/text.h"
#include "core/metrics/metric.h"
#include "core/org/tree.h"

#include <map>

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

/// What tells namesakes apart, by id: their codes, else who they stand under.
class Marks
{
public:
    static Result<Marks> load(Reader &reader, const QString &dimension, QDate asOf)
    {
        Marks made;
        const auto *field = reader.registry().extension<metrics::Catalogues>().dimensions.find(dimension + u".code"_s);
        if (field && field->values) {
            WEIWO_ASSIGN(made.m_codes, field->values(reader));
        }
        WEIWO_ASSIGN(made.m_tree, org::Tree::shared(reader, asOf));
        return made;
    }

    [[nodiscard]] QString of(const Id &id) const
    {
        if (const QString code = m_codes.value(id); !code.isEmpty())
            return code;
        const auto at = m_tree->indexOf(org::NodeId(id));
        const int above = at ? m_tree->at(*at).parent : -1;
        return above >= 0 ? m_tree->at(above).node.name : QString();
    }

private:
    QHash<Id, QString> m_codes;
    std::shared_ptr<const org::Tree> m_tree;
};

} // namespace

Result<MemberNames> MemberNames::make(Reader &reader, const QString &dimension, const std::vector<Member> &members, QDate asOf)
{
    std::map<QString, std::vector<Id>> byLabel;
    for (const Member &member : members)
        if (!member.label.isNull() && !member.id.isNull())
            byLabel[member.label].push_back(member.id);
    MemberNames made;
    std::optional<Marks> marks;
    for (const auto &[label, ids] : byLabel) {
        if (ids.size() == 1) {
            made.m_records.insert(label, ids.front());
            continue;
        }
        if (!marks) {
            WEIWO_ASSIGN(marks, Marks::load(reader, dimension, asOf));
        }
        std::vector<Id> sorted = ids;
        std::sort(sorted.begin(), sorted.end());
        int number = 0;
        for (const Id &id : sorted) {
            ++number;
            const QString mark = marks->of(id);
            QString name = translate("performance", "%1 (%2)").arg(label, mark);
            // A mark that others bear too, or none, tells nobody apart.
            if (mark.isEmpty() || made.m_records.contains(name) || byLabel.contains(name))
                name = translate("performance", "%1 (%2)").arg(label, mark.isEmpty() ? u"#%1"_s.arg(number) : u"%1 #%2"_s.arg(mark).arg(number));
            made.m_names.insert(id, name);
            made.m_records.insert(name, id);
        }
    }
    return made;
}

QString MemberNames::nameOf(const QString &label, const Id &id) const
{
    const auto it = m_names.constFind(id);
    return it == m_names.constEnd() ? label : *it;
}

} // namespace weiwo::performance
