#include "ui/panels/quotas/quota_edits.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

const QString &refusedTopic()
{
    static const QString topic = u"quotas.refused"_s;
    return topic;
}

} // namespace

QuotaEdits::QuotaEdits(Session &session, Notices &notices, QObject *parent)
    : QObject(parent), m_session(session), m_notices(notices)
{
}

void QuotaEdits::perform(const EditTitle &title, const std::function<Status(Edit &)> &body, const std::function<QString()> &done)
{
    ++m_writing;
    m_session.edit(this, title, body, [this, title, body, done](const Result<EditOutcome> &outcome) {
        --m_writing;
        if (outcome) {
            m_notices.withdraw(refusedTopic());
            const QString text = done && outcome->entry ? done() : QString();
            if (!text.isEmpty())
                m_notices.confirm(text);
        } else {
            m_notices.refuseEdit(outcome.error(), again(title, body, done), refusedTopic());
        }
        Q_EMIT finished(outcome.has_value());
    });
}

std::function<void()> QuotaEdits::again(const EditTitle &title, const std::function<Status(Edit &)> &body,
                                        const std::function<QString()> &done)
{
    return [self = QPointer(this), title, body, done] {
        if (self)
            self->perform(title, body, done);
    };
}

void QuotaEdits::set(const quotas::CellTable &table, const QuotaChange &change)
{
    const QString plan = table.plan.plan.key;
    EditTitle title{u"quotas.paste"_s, {plan}};
    if (change.set.empty())
        title.key = u"quotas.clear"_s;
    else if (change.kind == GridEditKind::Multiply)
        title.key = u"quotas.multiply"_s;
    else if (change.kind == GridEditKind::Fill && change.set.size() > 1)
        title.key = u"quotas.fill"_s;
    else if (change.set.size() == 1 && change.cleared.empty())
        title = {u"quotas.set"_s, {EditTitle::record(u"node"_s, change.set.front().node.raw()), plan}};
    perform(title,
            [table, change](Edit &edit) -> Status {
                if (!change.cleared.empty()) {
                    WEIWO_ASSIGN([[maybe_unused]] const quotas::CellsResult cleared,
                                 quotas::clearCells(edit, table, change.cleared));
                }
                if (!change.set.empty()) {
                    WEIWO_ASSIGN([[maybe_unused]] const quotas::CellsResult set, quotas::setCells(edit, table, change.set));
                }
                return {};
            },
            {});
}

void QuotaEdits::lock(const quotas::CellTable &table, const Cells &cells, bool locked)
{
    if (cells.empty())
        return;
    const EditTitle title{locked ? u"quotas.lock"_s : u"quotas.unlock"_s,
                          {EditTitle::record(u"node"_s, cells.front().node.raw()), table.plan.plan.key}};
    perform(title,
            [table, cells, locked](Edit &edit) -> Status {
                WEIWO_ASSIGN([[maybe_unused]] const int count, quotas::lockCells(edit, table, cells, locked));
                return {};
            },
            {});
}

void QuotaEdits::bound(const quotas::BoundsRequest &request)
{
    if (request.cells.empty())
        return;
    const auto result = std::make_shared<quotas::BoundsResult>();
    const EditTitle title{u"quotas.bound"_s, {EditTitle::record(u"node"_s, request.cells.front().node.raw()),
                                              request.table.plan.plan.key}};
    perform(title,
            [request, result](Edit &edit) -> Status {
                WEIWO_ASSIGN(*result, quotas::boundSpans(edit, request));
                return {};
            },
            [this, result] {
                if (result->outside.empty())
                    return result->cellsChanged > 0
                        ? tr("Bounds set; %n target(s) moved to hold them", nullptr, static_cast<int>(result->cellsChanged))
                        : tr("Bounds set");
                const QString more = result->outside.size() > 1
                    ? u' ' + tr("And %n more.", nullptr, static_cast<int>(result->outside.size()) - 1)
                    : QString();
                m_notices.post({Notice::Kind::Warning, result->outside.front().message + more, {}, refusedTopic()});
                return QString();
            });
}

void QuotaEdits::breakDown(const quotas::BreakdownRequest &request, const QString &name)
{
    perform({u"quotas.breakdown"_s, {request.plan.plan.key}},
            [request](Edit &edit) -> Status {
                WEIWO_ASSIGN([[maybe_unused]] const quotas::BreakdownResult result, quotas::breakdown(edit, request));
                return {};
            },
            [name] { return tr("%1 broken down").arg(name); });
}

void QuotaEdits::publish(const quotas::PlanVersion &plan)
{
    perform({u"quotas.publish"_s, {plan.plan.key}},
            [plan](Edit &edit) -> Status {
                WEIWO_ASSIGN([[maybe_unused]] const quotas::Published published, quotas::publish(edit, plan));
                return {};
            },
            [name = plan.version.key()] { return tr("%1 published").arg(name); });
}

void QuotaEdits::create(const quotas::NewPlan &plan)
{
    const auto made = std::make_shared<quotas::PlanVersion>();
    perform({u"quotas.createPlan"_s, {plan.key}},
            [plan, made](Edit &edit) -> Status {
                WEIWO_ASSIGN(*made, quotas::createPlan(edit, plan));
                return {};
            },
            [this, made] {
                Q_EMIT created(*made);
                return tr("%1 %2 created").arg(made->plan.key, made->version.key());
            });
}

} // namespace weiwo::ui
