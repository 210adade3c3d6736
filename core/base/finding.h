#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace weiwo {

enum class Severity { Info, Warning, Error };

/// The stable key of a severity: "error", "warning", "info".
[[nodiscard]] QString severityKey(Severity severity);

/// Something that a check or an import noticed. A function that can notice things returns a
/// value *and* findings; it does not stop at the first.
struct Finding
{
    Severity severity = Severity::Warning;
    QString code;                   ///< stable key, e.g. "amount.not-a-number"
    QString subject;                ///< record, table or file concerned; may be empty
    std::optional<qint64> row;      ///< data row of the file, from 1
    QString column;                 ///< header as in the file
    QString value;                  ///< as written there
    QString message;                ///< for the user, translated: what is wrong
    QString fix;                    ///< for the user, translated: what to do
    std::optional<qint64> count;    ///< how often, where one finding stands for many

    bool operator==(const Finding &) const = default;
};

using Findings = std::vector<Finding>;

} // namespace weiwo
