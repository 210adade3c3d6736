#pragma once

#include "core/performance/alerts/types.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace weiwo::ui {

class Form;
class ScopePicker;
struct OrgIndex;

/// What somebody does about a firing: put it off with a reason, give it to somebody, settle it.
class ActionForm : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Snooze, Assign, Resolve };

    explicit ActionForm(QWidget *parent = nullptr);

    /// @p sentence: what fires. @p state: what is known of it.
    void start(Kind kind, const QString &sentence, const performance::AlertState &state,
               const std::shared_ptr<const OrgIndex> &index, QDate today);
    void retranslate();

Q_SIGNALS:
    void snoozed(QDate until, const QString &reason);
    /// A null id: nobody.
    void assigned(const weiwo::Id &person, const QString &name, QDate due);
    void resolved(const QString &note);
    void cancelled();

private:
    void accept();
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QString dateProblem() const;

    QLabel *m_title;
    QLabel *m_sentence;
    Form *m_form;
    QLineEdit *m_date;
    QPushButton *m_person;
    QLineEdit *m_words;
    QPushButton *m_accept;
    QPushButton *m_nobody;
    QPushButton *m_cancel;
    ScopePicker *m_picker = nullptr;
    std::shared_ptr<const OrgIndex> m_index;
    std::optional<Id> m_chosen;
    Kind m_kind = Kind::Snooze;
    QDate m_today;
};

} // namespace weiwo::ui
