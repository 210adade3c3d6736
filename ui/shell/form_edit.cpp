#include "ui/shell/form_edit.h"

#include "ui/kit/side_form.h"

#include <QPointer>

namespace weiwo::ui {

void editFromForm(QObject *receiver, const PanelContext &context, const FormEdit &wish)
{
    context.session->edit(receiver, wish.title, wish.body, [receiver, context, wish](const Result<EditOutcome> &outcome) {
        if (!outcome) {
            wish.refused(outcome.error());
            const bool passing = outcome.error().code == QLatin1StringView(errc::Busy) || outcome.error().code == QLatin1StringView(errc::Io);
            if (passing)
                context.notices.refuseEdit(outcome.error(), [self = QPointer(receiver), context, wish] {
                    if (self)
                        editFromForm(self, context, wish);
                });
            return;
        }
        const QString said = wish.done();
        if (outcome->entry && !said.isEmpty())
            confirmEdit(receiver, context, said, *outcome->entry);
    });
}

void editFromForm(QObject *receiver, const PanelContext &context, SideForm &form, const EditTitle &title, const std::function<Status(Edit &)> &body,
                  const std::function<QString()> &said, const std::function<void()> &close)
{
    const QPointer<SideForm> waiting(&form);
    const auto isStill = [waiting, begun = form.begun()] { return waiting && waiting->begun() == begun; };
    editFromForm(receiver, context,
                 {.title = title,
                  .body = body,
                  .done = [isStill, said, close] {
                      if (isStill())
                          close();
                      return said();
                  },
                  .refused = [isStill, waiting, context](const Error &error) {
                      if (isStill())
                          waiting->refuse(error);
                      else
                          context.notices.refuse(error);
                  }});
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
