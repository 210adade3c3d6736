#pragma once

#include "ui/panels/import/import_draft.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace weiwo::ui {

/// Step 3: what each column is: a guess with its confidence and samples, to be mended.
class MapStep : public QWidget
{
    Q_OBJECT

public:
    explicit MapStep(const Catalogue<DatasetFields> &datasets, QWidget *parent = nullptr);

    void present(const FileDraft &file, const MapDraft &map);
    [[nodiscard]] const Mapping &mapping() const { return m_map.mapping; }
    /// The name under which the mapping is to be kept; may be empty.
    [[nodiscard]] QString saveName() const;
    [[nodiscard]] bool isComplete() const { return m_complete; }

Q_SIGNALS:
    void datasetChosen(const QString &dataset);
    void completeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addColumn(QGridLayout *grid, int row, size_t place, const std::vector<FieldChoice> &choices);
    void judge();
    void retranslate();

    /// As they ship, or with the fields of the workspace's own once a file was looked at.
    [[nodiscard]] const Catalogue<DatasetFields> &datasets() const { return m_map.catalogues ? m_map.catalogues->shapes : m_datasets; }

    const Catalogue<DatasetFields> &m_datasets;
    QLabel *m_title;
    QLabel *m_datasetLabel;
    QComboBox *m_dataset;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_problem;
    QWidget *m_page;
    class QScrollArea *m_area;
    FileDraft m_file;
    MapDraft m_map;
    bool m_complete = false;
};

} // namespace weiwo::ui
