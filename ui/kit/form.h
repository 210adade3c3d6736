#pragma once

#include <QHash>
#include <QWidget>
#include <functional>

class QAbstractButton;
class QBoxLayout;
class QLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace weiwo::ui {

/// A label, its control, a hint and the message of what is wrong, under the control.
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString &label, QWidget *control, bool required, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// Empty takes the message away.
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const;
    /// Checked when the control is left and by Form::validate: what is wrong, or empty.
    void setCheck(std::function<QString()> check) { m_check = std::move(check); }
    bool validate();
    void setWide(bool wide, int labelWidth);
    [[nodiscard]] QWidget *control() const { return m_control; }
    [[nodiscard]] int labelWidth() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshLabel();

    QString m_text;
    bool m_required;
    QWidget *m_control;
    QLabel *m_label;
    QLabel *m_hint;
    QLabel *m_problem;
    QBoxLayout *m_layout;
    std::function<QString()> m_check;
};

/// Keys that submit a form: Ctrl+Enter anywhere within @p form, and Enter in a field of one line,
/// click @p primary. While that is disabled it is scrolled into sight, with what stands above it and
/// says why; while it is hidden nothing happens. What a part of the form does with these keys itself
/// (a table, an open list) stays its own. Both live as long as each other.
void submitByKeys(QWidget *form, QPushButton *primary);
/// Esc anywhere within @p form that no part of it has taken clicks @p close.
void closeByKey(QWidget *form, QAbstractButton *close);
/// Lays @p form out with fields that scroll above a foot that is always in sight, and returns the
/// layout of the fields. The margins of both are those of a panel's side. The form has no layout yet.
[[nodiscard]] QVBoxLayout *scrollAbove(QWidget *form, QLayout *foot);
/// Shows the first fields of such a form again: it speaks of something else now.
void scrollToTop(QWidget *form);

/// One column of fields, at most 880 wide: labels left on wide, above on narrow.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    FormField *addField(const QString &key, const QString &label, QWidget *control,
                        bool required = false);
    /// A heading over the fields that follow; returned for rewording.
    QLabel *addSection(const QString &title);
    [[nodiscard]] FormField *field(const QString &key) const;
    /// Checks every field; the first with a problem gets the focus.
    bool validate();
    /// Says why the form was refused, at that field where there is one and it shows, else under all of
    /// them, and brings it into sight.
    void refuse(const QString &problem, const QString &key = {});
    /// Takes away what is said of all fields, and under them.
    void clearProblems();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QVBoxLayout *m_layout;
    QLabel *m_problem = nullptr;       ///< of all fields; made when there is one
    QList<FormField *> m_fields;
    QHash<QString, FormField *> m_byKey;
};

} // namespace weiwo::ui
