#pragma once

#include "ui/shell/panel_context.h"

namespace weiwo::ui {

class SideForm;

/// What a form asks for, and what becomes of the form.
struct FormEdit
{
    EditTitle title;
    std::function<Status(Edit &)> body;
    /// It is stored: the form may close. Gives the words that stand beside "Undo"; empty: none.
    std::function<QString()> done;
    /// It is not: the form keeps what was typed and says why, at the field that Error::subject names.
    std::function<void(const Error &)> refused;
};
/// Does it. Where only the time was wrong (busy, io) the message bar offers to try again, too; what the form
/// itself has to mend stands in the form alone. Nothing is called when @p receiver is gone.
void editFromForm(QObject *receiver, const PanelContext &context, const FormEdit &wish);

/// The same of a form at the side of a panel: @p close hides it, unless it has begun something else by then; what was refused
/// then stands in the message bar.
void editFromForm(QObject *receiver, const PanelContext &context, SideForm &form, const EditTitle &title, const std::function<Status(Edit &)> &body,
                  const std::function<QString()> &said, const std::function<void()> &close);

/// Says what was done, beside a button that takes it back.
void confirmEdit(QObject *receiver, const PanelContext &context, const QString &said, const Id &entry);

} // namespace weiwo::ui
