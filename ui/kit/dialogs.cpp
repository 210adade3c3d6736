#include "ui/kit/dialogs.h"

#include "core/base/text.h"
#include "ui/kit/question_dialog.h"

#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

/// Knows files by their names. Qt's own looks into them to tell their kinds, which would drop the
/// locks of the workspace that is open in the same folder (core/storage/open_stores.h).
class NameIcons : public QFileIconProvider
{
public:
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override
    {
        return QFileIconProvider::icon(info.isDir() ? Folder : File);
    }
    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? translate("Dialogs", "Folder")
                            : translate("Dialogs", "%1 file").arg(info.suffix().toUpper()).trimmed();
    }
};

class FileDialog : public QFileDialog
{
public:
    FileDialog(QWidget *parent, const DialogFileQuestion &question)
        : QFileDialog(parent, question.title, {}, question.filter)
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        // The desktop's own may run in this process and look into files, too.
        setOption(DontUseNativeDialog);
#endif
        setIconProvider(&m_icons);
        const QFileInfo place(question.folder);
        // Without one it opens where the last dialog was.
        if (question.folder.isEmpty())
            return;
        if (place.isDir()) {
            setDirectory(question.folder);
        } else {
            setDirectory(place.absolutePath());
            selectFile(place.fileName());
        }
    }

private:
    NameIcons m_icons;
};

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
        FileDialog dialog(parent, question);
        dialog.setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
    }

    std::optional<QString> saveFile(QWidget *parent, const DialogFileQuestion &question) override
    {
        FileDialog dialog(parent, question);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(question.suffix);
        // Of several kinds, a name without a suffix gets that of the chosen one.
        QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
            const QString suffix = filter.section(u"(*."_s, 1).section(u')', 0, 0).section(u' ', 0, 0);
            if (!suffix.isEmpty())
                dialog.setDefaultSuffix(suffix);
        });
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
        return dialog.selectedFiles().value(0);
    }

    std::optional<QString> openFolder(QWidget *parent, const DialogFileQuestion &question) override
    {
        FileDialog dialog(parent, question);
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        if (dialog.exec() != QDialog::Accepted)
            return std::nullopt;
        return dialog.selectedFiles().value(0);
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
