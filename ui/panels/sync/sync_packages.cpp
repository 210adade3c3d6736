// What the screen of packages does with them, as jobs: the window goes on meanwhile.
#include "core/sync/devices.h"
#include "core/sync/export.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/panels/sync/intake_view.h"
#include "ui/panels/sync/package_form.h"
#include "ui/panels/sync/sync_run.h"
#include "ui/views/record_text.h"
#include "ui/views/value_words.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// What a package says, with the person at the device that sent it.
Result<IntakeView::Answer> takenIn(Workspace &workspace, const sync::ImportRequest &request)
{
    IntakeView::Answer answer;
    WEIWO_ASSIGN(answer.report, sync::importPackage(workspace, request));
    WEIWO_ASSIGN(Reader reader, workspace.reader());
    WEIWO_ASSIGN(const auto sender, sync::device(reader, answer.report.header.sender));
    if (sender && !sender->person.isNull())
        answer.person = nodeWords(reader, sender->person);
    return answer;
}

/// A name that any file system takes.
QString fileWords(const QString &text)
{
    QString words = text;
    for (QChar &c : words)
        if (c < u' ' || u"\\/:*?\"<>|"_s.contains(c))
            c = u'-';
    return words.trimmed();
}

} // namespace

void SyncPanel::startForm(const std::optional<Id> &to)
{
    PackageWish wish{.to = to, .receiver = {}, .person = {}};
    if (!to && m_view.status.upstream)
        wish.receiver = m_view.status.upstream->name;
    for (const CopyLine &copy : m_view.copies) {
        if (copy.device.device != to)
            continue;
        wish.receiver = copy.device.name;
        wish.person = copy.person;
    }
    m_form->show();
    m_form->start(wish);
}

void SyncPanel::closeForm()
{
    m_form->hide();
    m_grid->setFocus();
}

void SyncPanel::previewPackage()
{
    const int number = ++m_previews;
    sync::ExportRequest request{.path = {}, .to = m_form->wish().to, .full = m_form->isFull(), .dryRun = true};
    m_formJob = run<sync::PackageFile>(
        tr("Look at what would be sent"), [request](Workspace &workspace) { return sync::exportPackage(workspace, request); },
        [this, number](const Result<sync::PackageFile> &file) {
            if (number != m_previews)
                return;
            if (file)
                m_form->present(*file);
            else
                m_form->refuse(file.error());
        });
}

QString SyncPanel::proposedPath() const
{
    const QString name = u"%1-%2-%3.weiwopkg"_s.arg(fileWords(m_view.company), fileWords(m_form->wish().receiver),
                                                  session().today().toString(u"yyyyMMdd"_s));
    return QDir(QFileInfo(session().workspace().path()).absolutePath()).filePath(name);
}

void SyncPanel::savePackage()
{
    const auto path = dialogs().saveFile(this, {.title = tr("Save the package"),
                                                .folder = proposedPath(),
                                                .filter = tr("Packages (*.weiwopkg)"),
                                                .suffix = u"weiwopkg"_s});
    if (!path || !m_form->saves().start())
        return;
    const int save = m_form->saves().number();
    sync::ExportRequest request{.path = *path, .to = m_form->wish().to, .full = m_form->isFull()};
    const QString name = QFileInfo(*path).fileName();
    m_formJob = run<sync::PackageFile>(
        tr("Write %1").arg(name), [request](Workspace &workspace) { return sync::exportPackage(workspace, request); },
        [this, save, path = *path](const Result<sync::PackageFile> &file) {
            if (!file) {
                if (m_form->saves().refuse(save))
                    m_form->refuse(file.error());
                else
                    context().notices.refuse(file.error());
                return;
            }
            if (m_form->saves().finish(save))
                closeForm();
            context().notices.confirm(tr("Saved: %1 (%2)").arg(QDir::toNativeSeparators(path), bytesText(file->bytes)));
        });
}

void SyncPanel::chooseFile()
{
    const auto path = dialogs().openFile(this, {.title = tr("Choose a package"), .filter = tr("Packages (*.weiwopkg);;All files (*)")});
    if (path)
        context().navigator.openPanel(QString::fromLatin1(SyncPanelKey), *path);
}

void SyncPanel::startIntake(const QString &path)
{
    m_form->hide();
    m_intake->presentProgress(path, false);
    m_pages->setCurrentWidget(m_intake);
    follow();
    runIntake(false);
}

void SyncPanel::runIntake(bool apply)
{
    const QString path = m_intake->path();
    m_intake->presentProgress(path, apply);
    const int number = ++m_intakes;
    const sync::ImportRequest request{.path = path, .preview = !apply};
    const QString name = QFileInfo(path).fileName();
    m_intakeJob = run<IntakeView::Answer>(
        apply ? tr("Take in %1").arg(name) : tr("Read %1").arg(name),
        [request](Workspace &workspace) { return takenIn(workspace, request); },
        [this, number, apply](const Result<IntakeView::Answer> &answer) {
            // Another file has come since.
            if (number != m_intakes)
                return;
            if (answer)
                m_intake->present(*answer, apply);
            else
                m_intake->presentFailure(answer.error());
            if (m_intake->isVisible())
                return m_intake->mainWidget()->setFocus();
            // Somebody has gone on meanwhile: what has changed is said where he is.
            if (apply && answer)
                context().notices.confirm(tr("Package of %1 taken in").arg(answer->report.sender));
            else if (apply)
                context().notices.refuse(answer.error());
        });
}

void SyncPanel::closeIntake()
{
    context().navigator.openPanel(QString::fromLatin1(SyncPanelKey));
    m_grid->setFocus();
}

} // namespace weiwo::ui
