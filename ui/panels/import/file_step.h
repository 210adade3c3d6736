#pragma once

#include "ui/panels/import/import_draft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace weiwo::ui {

class Grid;
class GridStore;

/// Step 1: choose or drop a file; below it what was imported before, which can be taken back.
class FileStep : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(const Catalogue<DatasetFields> &datasets, QWidget *parent = nullptr);

    /// Of the batches.
    [[nodiscard]] Grid &grid() const { return *m_grid; }
    /// Offers its template.
    void chooseDataset(const QString &dataset);
    void presentBatches(const std::vector<BatchRow> &batches);

Q_SIGNALS:
    void fileChosen(const QString &path);
    void undoRequested(const weiwo::Id &entry);
    /// A file at @p path with the headers of @p dataset.
    void templateWanted(const QString &dataset, const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseFile();
    void saveTemplate();
    void followSelection();
    void retranslate();

    const Catalogue<DatasetFields> &m_datasets;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_choose;
    QLabel *m_templateLabel;
    QComboBox *m_dataset;
    QPushButton *m_template;
    QLabel *m_recentTitle;
    QPushButton *m_undo;
    Grid *m_grid;
    GridStore *m_store;
    std::vector<BatchRow> m_batches;
};

} // namespace weiwo::ui
