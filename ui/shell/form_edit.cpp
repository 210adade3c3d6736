#include "ui/shell/form_edit.h"

#include "ui/kit/side_form.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// What was asked for, and by which of the saves of a form.
struct Asked
{
    QPointer<QObject> receiver;
    PanelContext context;
    FormEdit wish;
    QPointer<FormSaves> saves;         ///< null: the form is gone
    int number;
};

void ask(const Asked &asked);

/// What is said of it in the message bar goes when the form moves on.
QString topicOf(const Asked &asked)
{
    const QString topic = u"form.%1.%2"_s.arg(quintptr(asked.saves.data())).arg(asked.number);
    QObject::connect(asked.saves, &FormSaves::movedOn, &asked.context.notices, [&notices = asked.context.notices, topic] { notices.withdraw(topic); },
                     Qt::SingleShotConnection);
    return topic;
}

void refuse(const Asked &asked, const Error &error)
{
    const bool isStill = asked.saves && asked.saves->refuse(asked.number);
    if (isStill)
        asked.wish.refused(error);
    const bool passing = error.code == QLatin1StringView(errc::Busy) || error.code == QLatin1StringView(errc::Io);
    const bool canTryAgain = passing && (!isStill || asked.saves->canTryAgain(asked.number));
    if (error.code == QLatin1StringView(errc::Cancelled) || (isStill && asked.saves->isSeen() && !canTryAgain))
        return;
    const QString step = error.more.is_object() ? QString::fromStdString(error.more.value("step", std::string())) : QString();
    Notice notice{Notice::Kind::Error, step.isEmpty() ? error.message : Notices::tr("Not saved: “%1”. %2").arg(step, error.message), {}, {}};
    if (isStill && asked.saves->canTryAgain(asked.number))
        notice.topic = topicOf(asked);
    if (canTryAgain)
        notice.repairs.push_back({Notices::tr("Try again"), [asked, isStill] {
                                      // Nobody else asks for what a form has moved on from.
                                      if (!isStill || (asked.saves && asked.saves->tryAgain(asked.number)))
                                          ask(asked);
                                  }});
    asked.context.notices.post(notice);
}

void ask(const Asked &asked)
{
    if (!asked.receiver)
        return;
    asked.context.session->edit(asked.receiver, asked.wish.title, asked.wish.body, [asked](const Result<EditOutcome> &outcome) {
        if (!outcome)
            return refuse(asked, outcome.error());
        if (asked.saves && asked.saves->finish(asked.number))
            asked.wish.close();
        const QString said = asked.wish.said ? asked.wish.said() : QString();
        if (outcome->entry && !said.isEmpty())
            confirmEdit(asked.receiver, asked.context, said, *outcome->entry);
    });
}

} // namespace

void editFromForm(QObject *receiver, const PanelContext &context, FormSaves &saves, const FormEdit &wish)
{
    ask({receiver, context, wish, &saves, saves.number()});
}

void editFromForm(QObject *receiver, const PanelContext &context, SideForm &form, const EditTitle &title, const std::function<Status(Edit &)> &body,
                  const std::function<QString()> &said, const std::function<void()> &close)
{
    editFromForm(receiver, context, form.saves(), {title, body, close, said, [&form](const Error &error) { form.refuse(error); }});
}

void confirmEdit(QObject *receiver, const PanelContext &context, const QString &said, const Id &entry)
{
    context.notices.confirm(said, {translate("weiwo::ui::Panel", "Undo"), [self = QPointer(receiver), context, entry] {
                                       if (!self)
                                           return;
                                       context.session->perform(
                                           self, [entry](Workspace &workspace) { return workspace.undo(entry); },
                                           [context](const Result<EditOutcome> &undone) {
                                               if (undone)
                                                   context.notices.confirm(undone->label);
                                               else
                                                   context.notices.refuse(undone.error());
                                           });
                                   }});
}

} // namespace weiwo::ui
