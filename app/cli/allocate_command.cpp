#include "app/cli/allocate_command.h"

#include "core/money/allocate_request.h"

namespace weiwo::cli {

namespace {

nlohmann::json errorObject(const Error &error)
{
    nlohmann::json body = {{"code", error.code.toStdString()},
                           {"message", error.message.toStdString()}};
    if (!error.subject.isEmpty())
        body["subject"] = error.subject.toStdString();
    if (!error.detail.isEmpty())
        body["detail"] = error.detail.toStdString();
    if (error.more.is_object())
        body.update(error.more);
    return {{"error", std::move(body)}};
}

} // namespace

int runAllocate(const QByteArray &request, std::ostream &out, std::ostream &err)
{
    const Result<std::string> answer = answerAllocation(request);
    if (answer) {
        out << *answer << '\n';
        return 0;
    }
    err << answer.error().message.toStdString() << '\n'
        << errorObject(answer.error()).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
        << '\n';
    return 1;
}

} // namespace weiwo::cli
