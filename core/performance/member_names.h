#pragma once

#include "core/base/id.h"
#include "core/workspace/reader.h"

namespace weiwo::performance {

/// What the members of a dimension are called where each must be told from the others: by their
/// label, and where several bear one label with their code, else their superior's name, else a
/// number in brackets. A plain value.
class MemberNames
{
public:
    struct Member
    {
        QString label;             ///< null: what has no member
        Id id;                     ///< null where the dimension has no records
    };

    /// @p members: all there are. Superiors are those of @p asOf.
    [[nodiscard]] static Result<MemberNames> make(Reader &reader, const QString &dimension,
                                                  const std::vector<Member> &members, QDate asOf);

    /// Of one of them; its label where it is none.
    [[nodiscard]] QString nameOf(const QString &label, const Id &id) const;
    /// The record of that name; null where there is none.
    [[nodiscard]] Id recordOf(const QString &name) const { return m_records.value(name); }

private:
    QHash<Id, QString> m_names;        ///< of those that share their label
    QHash<QString, Id> m_records;
};

} // namespace weiwo::performance
