#pragma once

#include "ui/panels/import/import_draft.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace weiwo::ui {

class FileStep;
class MapStep;
class OutcomeStep;
class ReadStep;
class StepList;

/// Brings a file in: file → read → map → check → result. Leaving keeps what was entered.
class ImportPanel : public Panel
{
    Q_OBJECT

public:
    explicit ImportPanel(const PanelContext &context, QWidget *parent = nullptr);

    /// A record is the path of a dropped file, or the dataset that the next file is of.
    void arrive(const Place &place) override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void retranslate() override;

private:
    enum Step { File, Read, Map, Check, Outcome };

    [[nodiscard]] QWidget *makeBody();
    void connectSteps();
    void startFile(const QString &path);
    void readAgain(const MappingFormat &format);
    void mapAgain(const QString &dataset);
    void go(Step step);
    void next();
    void goOn();
    void run(bool dryRun);
    void finish(bool dryRun, const Result<exchange::ImportResult> &result);
    void updateButtons();
    [[nodiscard]] QString importText(qint64 rows) const;
    void keepFocusOnNext();
    void undoEntry(const Id &entry);

    const exchange::Catalogues &m_catalogues;
    StepList *m_steps;
    QStackedWidget *m_pages;
    FileStep *m_file;
    ReadStep *m_read;
    MapStep *m_map;
    OutcomeStep *m_check;
    OutcomeStep *m_result;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_other;
    QPointer<QWidget> m_besideNext;    ///< where the focus went when Next could not keep it
    LiveQuery<std::vector<BatchRow>> m_batches;
    LiveQuery<FileDraft> m_reading;
    LiveQuery<MapDraft> m_mapping;
    LiveQuery<QString> m_template;     ///< the file that was written
    std::optional<FileDraft> m_draft;
    std::optional<exchange::ImportResult> m_checked;
    std::optional<exchange::ImportResult> m_done;
    std::shared_ptr<Job> m_job;
    QString m_path;
    QString m_dataset;
    QString m_wanted;                  ///< the dataset that a panel has sent the user for
    Step m_step = File;
};

} // namespace weiwo::ui
