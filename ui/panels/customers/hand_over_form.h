#pragma once

#include "core/customers/ownership.h"
#include "ui/kit/side_form.h"
#include "ui/shell/org_index.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;

namespace weiwo::ui {

class Form;
class NodeButton;

/// Hands customers over from one person to another from a day on: whose, to whom, which, when, and
/// beforehand what goes along.
class HandOverForm : public SideForm
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

protected:
    void showRefusal(const Error &error) override;
    void changeEvent(QEvent *event) override;

private:
    void edited();
    [[nodiscard]] std::optional<QDate> day() const;
    void retranslate();

    int m_selected = 0;
    QDate m_today;
    Form *m_form;
    NodeButton *m_from;
    QComboBox *m_which;
    QComboBox *m_toWhom;
    NodeButton *m_to;
    QLineEdit *m_day;
    QLineEdit *m_reason;
    QLabel *m_summary;
    QTimer m_later;
    std::optional<customers::HandedOver> m_outcome;
};

} // namespace weiwo::ui
