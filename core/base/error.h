#pragma once

#include "core/base/text.h"

#include <QString>
#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

namespace weiwo {

/// The stable codes of refusals and failures, as scripts see them. Allocation adds its own
/// (core/money/allocate.h).
namespace errc {
inline constexpr char NoStore[] = "no-store";
inline constexpr char StoreExists[] = "store-exists";
inline constexpr char Exists[] = "exists";
inline constexpr char NotAStore[] = "not-a-store";
inline constexpr char NewerStore[] = "newer-store";
inline constexpr char Busy[] = "busy";
inline constexpr char Damaged[] = "damaged";
inline constexpr char BadInput[] = "bad-input";
inline constexpr char NotFound[] = "not-found";
inline constexpr char Ambiguous[] = "ambiguous";
inline constexpr char Forbidden[] = "forbidden";
inline constexpr char Locked[] = "locked";
inline constexpr char Published[] = "published";
inline constexpr char NothingToUndo[] = "nothing-to-undo";
inline constexpr char Stale[] = "stale";
inline constexpr char Io[] = "io";
inline constexpr char Internal[] = "internal";
inline constexpr char Cancelled[] = "cancelled";
} // namespace errc

/// An expected failure, returned as a value.
struct Error
{
    QString code;        ///< one of errc, or an allocation refusal
    QString message;     ///< for the user, translated: what is wrong, where, what to do
    QString detail;      ///< for the log and "details"; may be empty
    QString subject;     ///< the record, file or key concerned; may be empty
    nlohmann::json more; ///< further machine-readable keys of the error object, or null
};

template<class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// Makes the failure branch of a Result: `return fail(errc::NotFound, translate(…));`
[[nodiscard]] inline tl::unexpected<Error> fail(const char *code, const QString &message,
                                                const QString &subject = {},
                                                const QString &detail = {})
{
    return tl::make_unexpected(Error{QString::fromLatin1(code), message, detail, subject, {}});
}

/// Passes the failure of another Result on.
template<class T>
[[nodiscard]] tl::unexpected<Error> failed(const Result<T> &result)
{
    return tl::make_unexpected(result.error());
}

} // namespace weiwo

/// Returns from the current function with the failure of @p expression, if it failed.
#define WEIWO_TRY(expression)                                                                      \
    do {                                                                                           \
        if (auto weiwoStatus = (expression); !weiwoStatus)                                         \
            return tl::make_unexpected(std::move(weiwoStatus).error());                            \
    } while (false)

#define WEIWO_CONCAT_(a, b) a##b
#define WEIWO_CONCAT(a, b) WEIWO_CONCAT_(a, b)
/// Declares @p variable with the value of @p expression, or returns with its failure.
#define WEIWO_ASSIGN(variable, expression) WEIWO_ASSIGN_(variable, expression, __LINE__)
#define WEIWO_ASSIGN_(variable, expression, line)                                                  \
    auto WEIWO_CONCAT(weiwoResult, line) = (expression);                                           \
    if (!WEIWO_CONCAT(weiwoResult, line))                                                          \
        return tl::make_unexpected(std::move(WEIWO_CONCAT(weiwoResult, line)).error());            \
    variable = std::move(*WEIWO_CONCAT(weiwoResult, line))
