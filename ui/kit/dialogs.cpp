#include "ui/kit/dialogs.h"

#include "core/base/text.h"
#include "ui/kit/question_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

class ScreenDialogs : public Dialogs
{
public:
    std::optional<int> ask(QWidget *parent, const DialogQuestion &question) override
    {
        QuestionDialog dialog(question, parent);
        dialog.exec();
        return dialog.chosen();
    }

    void tell(QWidget *parent, const DialogNotice &notice) override
    {
        QuestionDialog dialog({.title = notice.title, .text = notice.text,
                               .cancel = translate("Dialogs", "Close")},
                              parent);
        dialog.setDetail(notice.detail);
        dialog.exec();
    }

    std::optional<QString> askText(QWidget *parent, const DialogTextQuestion &question) override
    {
        QuestionDialog dialog({.title = question.title, .actions = {question.action}}, parent);
        dialog.setTextField(question.label, question.value, question.problem);
        dialog.exec();
        return dialog.chosen() ? std::optional(dialog.fieldText()) : std::nullopt;
    }

    QStringList openFiles(QWidget *parent, const DialogFileQuestion &question,
                          bool several) override
    {
        if (several)
            return QFileDialog::getOpenFileNames(parent, question.title, question.folder,
                                                 question.filter);
        const QString file = QFileDialog::getOpenFileName(parent, question.title, question.folder,
                                                          question.filter);
        return file.isEmpty() ? QStringList() : QStringList{file};
    }

    std::optional<QString> saveFile(QWidget *parent, const DialogFileQuestion &question) override
    {
        QString file = QFileDialog::getSaveFileName(parent, question.title, question.folder,
                                                    question.filter);
        if (file.isEmpty())
            return std::nullopt;
        if (!question.suffix.isEmpty() && QFileInfo(file).suffix().isEmpty())
            file += u'.' + question.suffix;
        return file;
    }

    std::optional<QString> openFolder(QWidget *parent, const DialogFileQuestion &question) override
    {
        const QString folder = QFileDialog::getExistingDirectory(parent, question.title,
                                                                 question.folder);
        return folder.isEmpty() ? std::nullopt : std::optional(folder);
    }
};

Dialogs *replaced = nullptr;

} // namespace

Dialogs::~Dialogs() = default;

std::optional<QString> Dialogs::openFile(QWidget *parent, const DialogFileQuestion &question)
{
    const QStringList files = openFiles(parent, question, false);
    return files.isEmpty() ? std::nullopt : std::optional(files.first());
}

Dialogs &dialogs()
{
    static ScreenDialogs onScreen;
    return replaced ? *replaced : onScreen;
}

void setDialogs(Dialogs *replacement)
{
    replaced = replacement;
}

} // namespace weiwo::ui
