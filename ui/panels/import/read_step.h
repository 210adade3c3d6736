#pragma once

#include "ui/panels/import/import_draft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace weiwo::ui {

class Grid;
class GridStore;

/// Step 2: which sheet of a spreadsheet, or how a text file is cut, with its first rows as they are
/// read.
class ReadStep : public QWidget
{
    Q_OBJECT

public:
    explicit ReadStep(QWidget *parent = nullptr);

    void present(const FileDraft &draft);

Q_SIGNALS:
    /// The user reads the file another way.
    void formatChanged(const weiwo::MappingFormat &format);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void chooseSheet();
    void fillSheets();
    void retranslate();

    QLabel *m_title;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_delimiterLabel;
    QComboBox *m_delimiter;
    QLabel *m_headerLabel;
    QSpinBox *m_header;
    QLabel *m_remark;
    Grid *m_grid;
    GridStore *m_store;
    std::optional<FileDraft> m_draft;
    bool m_filling = false;
};

} // namespace weiwo::ui
