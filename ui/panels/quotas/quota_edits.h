#pragma once

#include "core/quotas/bounds.h"
#include "ui/panels/quotas/quota_model.h"
#include "ui/shell/notices.h"
#include "ui/shell/session.h"

namespace weiwo::ui {

/// What the screen of quotas writes: each call is one undo step, written on the session's writer.
/// What is refused goes to the notices; nothing has changed then.
class QuotaEdits : public QObject
{
    Q_OBJECT

public:
    QuotaEdits(Session &session, Notices &notices, QObject *parent);

    using Cells = std::vector<quotas::CellSpan>;
    void set(const quotas::CellTable &table, const QuotaChange &change);
    void lock(const quotas::CellTable &table, const Cells &cells, bool locked);
    void bound(const quotas::BoundsRequest &request);
    void breakDown(const quotas::BreakdownRequest &request, const QString &name);
    void publish(const quotas::PlanVersion &plan);
    /// Also the next draft of a plan that is there.
    void create(const quotas::NewPlan &plan);
    /// Some of it is still on its way.
    [[nodiscard]] bool isWriting() const { return m_writing > 0; }

Q_SIGNALS:
    /// create() has made this version; finished() follows.
    void created(const weiwo::quotas::PlanVersion &version);
    /// A call is done: written, or refused.
    void finished(bool written);

private:
    void perform(const EditTitle &title, const std::function<Status(Edit &)> &body, const std::function<QString()> &done);
    /// Does the same once more; nothing where the screen is gone.
    [[nodiscard]] std::function<void()> again(const EditTitle &title, const std::function<Status(Edit &)> &body,
                                              const std::function<QString()> &done);

    Session &m_session;
    Notices &m_notices;
    int m_writing = 0;
};

} // namespace weiwo::ui
