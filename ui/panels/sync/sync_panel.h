#pragma once

#include "core/workspace/jobs.h"
#include "ui/panels/sync/copy_lines.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QAction;
class QLabel;
class QStackedWidget;

namespace weiwo::sync {
struct FolderReport;
}

namespace weiwo::ui {

class FactList;
class Grid;
class GridStore;
class IntakeView;
class PackageForm;

/// Who has what? Where this copy stands with the one above it, which copies follow it, and the packages between them.
class SyncPanel : public Panel
{
    Q_OBJECT

public:
    explicit SyncPanel(const PanelContext &context, QWidget *parent = nullptr);
    ~SyncPanel() override;

    /// A record is the path of a package: it is looked into.
    void arrive(const Place &place) override;
    void leave() override;
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void retranslate() override;

private:
    void makeActions();
    [[nodiscard]] QWidget *makeOverview();
    void setColumns();
    void ask();
    void present(const SyncView &view);
    void presentState();
    void presentCopies();
    void follow();
    [[nodiscard]] const CopyLine *currentCopy() const;

    void startForm(const std::optional<Id> &to);
    void previewPackage();
    void savePackage();
    void closeForm();
    [[nodiscard]] QString proposedPath() const;

    void chooseFile();
    void startIntake(const QString &path);
    void runIntake(bool apply);
    void closeIntake();
    void copyMessage();

    /// That the copies of this workspace share, as it is known on this computer; empty: none.
    [[nodiscard]] QString sharedFolder() const;
    void chooseFolder();
    /// One pass over the shared folder.
    void exchange();
    void presentExchange(const sync::FolderReport &report);
    /// Runs @p work as a job, then @p done on this thread.
    template<class T>
    std::shared_ptr<Job> run(const QString &title, std::function<Result<T>(Workspace &)> work, std::function<void(const Result<T> &)> done);

    QStackedWidget *m_pages;
    IntakeView *m_intake;
    PackageForm *m_form;
    QLabel *m_state;
    FactList *m_facts;
    QLabel *m_copiesTitle;
    GridStore *m_store;
    Grid *m_grid;
    QAction *m_submit;
    QAction *m_take;
    QAction *m_send;
    QAction *m_message;
    QAction *m_exchange;
    QAction *m_folder;
    QAction *m_conflicts;
    QAction *m_devices;
    QAction *m_refresh;
    LiveQuery<SyncView> m_query;
    std::shared_ptr<Job> m_formJob;
    std::shared_ptr<Job> m_intakeJob;
    std::shared_ptr<Job> m_folderJob;
    QString m_exchanged;               ///< when it was, and what came of it, in words
    SyncView m_view;
    int m_previews = 0;                ///< the newest look at what would be sent
    int m_intakes = 0;                 ///< the newest look at a package that has come, or its taking in
    bool m_loaded = false;
};

} // namespace weiwo::ui
