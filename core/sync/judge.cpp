#include "core/sync/judging.h"

using namespace Qt::StringLiterals;

namespace weiwo::sync {

bool isOfStore(const Error &error)
{
    for (const char *code : {errc::Io, errc::Busy, errc::Damaged, errc::Internal, errc::Cancelled})
        if (error.code == QLatin1StringView(code))
            return true;
    return false;
}

Result<Verdict> Judge::judge(const LogEntry &entry, const QString &refusal)
{
    Verdict verdict;
    const QDate date = m_authors.dateOf(entry.stamp);
    const auto carryOut = [&](const QString &refused) {
        return m_transaction.write(
            {entry.person, date},
            [&](Edit &edit) -> Status {
                Judging judging(edit, m_authors, entry, m_mode, m_isRoot);
                WEIWO_TRY(refused.isNull() ? judging.carryOut() : judging.refuse(refused));
                verdict.losses = std::move(judging.losses());
                verdict.unknown = std::move(judging.unknown());
                WEIWO_TRY(followHomes(edit));
                if (m_mode == Mode::Upstream)
                    WEIWO_TRY(writeConflicts(edit, entry, verdict.losses));
                verdict.noteAuthors = judging.given();
                return {};
            },
            refused.isNull() ? Transaction::Guards::Judge : Transaction::Guards::Skip, Transaction::Isolation::Part);
    };
    auto written = carryOut(refusal);
    if (!written && !isOfStore(written.error()))
        written = carryOut(written.error().message.isEmpty() ? u""_s : written.error().message);
    if (!written)
        return failed(written);
    for (const auto &[row, field] : verdict.noteAuthors)
        m_authors.note(row->table, row->row, field, {entry.person, entry.stamp});
    verdict.noteAuthors.clear();
    verdict.written = std::move(*written);
    return verdict;
}

} // namespace weiwo::sync
