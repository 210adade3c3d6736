#pragma once

#include "ui/shell/panel_context.h"

namespace weiwo::ui {

class FormSaves;
class SideForm;

/// What a form asks for, and what becomes of the form.
struct FormEdit
{
    EditTitle title;
    std::function<Status(Edit &)> body;
    /// It is stored: the form may close.
    std::function<void()> close;
    /// The words that stand beside "Undo" then; empty: none.
    std::function<QString()> said;
    /// It is not: the form keeps what was typed and says why, at the field that Error::subject names.
    std::function<void(const Error &)> refused;
};
/// Does what @p saves has started. FormEdit::close and FormEdit::refused are called while the form speaks of it still. Where only
/// the time was wrong (busy, io) the message bar offers to try again, too: as long as the form says what it said. What
/// the form itself has to mend stands in the form alone, where it is seen; else, and where it has moved on, the message bar says it.
/// Nothing is called when @p receiver is gone.
void editFromForm(QObject *receiver, const PanelContext &context, FormSaves &saves, const FormEdit &wish);

/// The same of a form at the side of a panel; @p close hides it.
void editFromForm(QObject *receiver, const PanelContext &context, SideForm &form, const EditTitle &title, const std::function<Status(Edit &)> &body,
                  const std::function<QString()> &said, const std::function<void()> &close);

/// Says what was done, beside a button that takes it back.
void confirmEdit(QObject *receiver, const PanelContext &context, const QString &said, const Id &entry);

} // namespace weiwo::ui
