#pragma once

#include "ui/shell/panel.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace weiwo::ui {

/// A page of settings that can be searched; each applies at once and can be set back.
class PreferencesPanel : public Panel
{
    Q_OBJECT

public:
    explicit PreferencesPanel(const PanelContext &context, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    struct Row
    {
        Text group;
        Text title;
        Text help;
        QWidget *box = nullptr;
        QWidget *field = nullptr;
        QLabel *titleLabel = nullptr;
        QLabel *helpLabel = nullptr;
        QPushButton *reset = nullptr;
        QString key;               ///< of a preference; empty: of the workspace
    };

    void addPreferences();
    void addWorkspaceSettings();
    void addRow(Row row);
    void search(const QString &text);
    void present();
    void showSettings();
    void writeSettings(const std::function<void(WorkspaceSettings &)> &change);

    class SearchField *m_search;
    QWidget *m_page;
    class QVBoxLayout *m_rowsLayout;
    std::vector<std::pair<Text, QLabel *>> m_groups;
    std::vector<Row> m_rows;
    QLineEdit *m_company = nullptr;
    QComboBox *m_fiscalStart = nullptr;
    QComboBox *m_compareToDate = nullptr;
};

} // namespace weiwo::ui
