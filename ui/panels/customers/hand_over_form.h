#pragma once

#include "core/customers/ownership.h"
#include "ui/shell/org_index.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace weiwo::ui {

class Form;
class NodeButton;

/// Hands customers over from one person to another from a day on: whose, to whom, which, when, and
/// beforehand what goes along.
class HandOverForm : public QWidget
{
    Q_OBJECT

public:
    explicit HandOverForm(QWidget *parent = nullptr);

    /// @p selected: customers that are selected in the list; @p from: whose they are, where it is one.
    void start(int selected, const std::optional<Id> &from, const std::shared_ptr<const OrgIndex> &index, QDate today);
    /// Without customers: who asks adds the selected ones where onlySelected() says so. Nothing while it is
    /// not complete.
    [[nodiscard]] std::optional<customers::HandOver> wish() const;
    [[nodiscard]] bool onlySelected() const;
    void present(const Result<customers::HandedOver> &outcome);

Q_SIGNALS:
    void previewWanted();
    void accepted();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void edited();
    [[nodiscard]] std::optional<QDate> day() const;
    void retranslate();

    int m_selected = 0;
    QDate m_today;
    QLabel *m_title;
    Form *m_form;
    NodeButton *m_from;
    QComboBox *m_which;
    QComboBox *m_toWhom;
    NodeButton *m_to;
    QLineEdit *m_day;
    QLineEdit *m_reason;
    QLabel *m_summary;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QTimer m_later;
    std::optional<customers::HandedOver> m_outcome;
};

} // namespace weiwo::ui
