#pragma once

#include "ui/panels/quotas/param_form.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace weiwo::ui {

/// The parts of a blend: several methods, each with its share and its own parameters.
class PartsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PartsEditor(const Registry &registry, QWidget *parent = nullptr);

    void setNames(const ParamNames &names);
    /// An array of method, share and params; nothing and why where it cannot be read.
    [[nodiscard]] std::optional<nlohmann::json> value(QString *problem);
    /// Shows these parts instead; shares that are fractions of 1 as percent.
    void setValue(const nlohmann::json &parts);

Q_SIGNALS:
    void changed();

private:
    struct Part
    {
        QWidget *row = nullptr;
        QComboBox *method = nullptr;
        QLineEdit *share = nullptr;
        QToolButton *more = nullptr;
        ParamForm *params = nullptr;
    };
    const Part &addPart(const QString &method, const QString &share);
    void showParams(const Part &part);
    void remove(QWidget *row);

    const Registry &m_registry;
    ParamNames m_names;
    std::vector<Part> m_parts;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
};

} // namespace weiwo::ui
