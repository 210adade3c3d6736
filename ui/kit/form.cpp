#include "ui/kit/form.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

constexpr int WideFrom = 480;
constexpr int LabelWidth = 120;
constexpr int MaximumWidth = 880;

QLabel *problemLabel()
{
    auto *label = new QLabel;
    setTypeRole(label, TypeRole::Caption);
    setTextToken(label, Token::Danger);
    label->setObjectName(u"formProblem"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void bringIntoSight(QWidget *part)
{
    for (QWidget *around = part->parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(part);
}

} // namespace

FormField::FormField(const QString &label, QWidget *control, bool required, QWidget *parent) :
    QWidget(parent), m_text(label), m_required(required), m_control(control),
    m_label(new QLabel), m_hint(new QLabel), m_problem(problemLabel()),
    m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(space::Xs));
    setTextToken(m_label, Token::Text2);
    m_label->setBuddy(control);
    m_label->setTextFormat(Qt::PlainText);
    setTypeRole(m_hint, TypeRole::Caption);
    setTextToken(m_hint, Token::Text3);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(px(space::Xxs));
    right->addWidget(control);
    right->addWidget(m_hint);
    right->addWidget(m_problem);
    m_layout->addWidget(m_label);
    m_layout->addLayout(right, 1);
    control->installEventFilter(this);
    refreshLabel();
}

void FormField::refreshLabel()
{
    m_label->setText(m_required ? tr("%1 (required)").arg(m_text) : m_text);
    m_control->setAccessibleName(m_label->text());
}

void FormField::setLabel(const QString &label)
{
    m_text = label;
    refreshLabel();
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_control->setAccessibleDescription(hint);
}

void FormField::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_control->setProperty("weiwoInvalid", !problem.isEmpty());
    m_control->setAccessibleDescription(problem.isEmpty() ? m_hint->text() : problem);
    m_control->update();
}

QString FormField::problem() const
{
    return m_problem->text();
}

bool FormField::validate()
{
    if (m_check)
        setProblem(m_check());
    return problem().isEmpty();
}

int FormField::labelWidth() const
{
    return m_label->sizeHint().width();
}

void FormField::setWide(bool wide, int labelWidth)
{
    m_layout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(px(wide ? space::M : space::Xs));
    m_label->setFixedWidth(wide ? labelWidth : QWIDGETSIZE_MAX);
    if (!wide) {
        m_label->setMinimumWidth(0);
        m_label->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    // Beside a field the label stands level with its text.
    m_label->setContentsMargins(0, wide ? px(5) : 0, 0, 0);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

bool FormField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        validate();
    return QWidget::eventFilter(object, event);
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshLabel();
    QWidget::changeEvent(event);
}

QVBoxLayout *scrollAbove(QWidget *form, QLayout *foot)
{
    auto *content = new QWidget;
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(px(space::L), px(space::M), px(space::L), px(space::M));
    fields->setSpacing(px(space::M));
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(content);
    // Fields alone are reached by Tab.
    area->setFocusPolicy(Qt::NoFocus);
    foot->setContentsMargins(px(space::L), px(space::S), px(space::L), px(space::L));
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addLayout(foot);
    return fields;
}

void scrollToTop(QWidget *form)
{
    const auto areas = form->findChildren<QScrollArea *>(QString(), Qt::FindDirectChildrenOnly);
    for (QScrollArea *area : areas)
        area->verticalScrollBar()->setValue(0);
}

Form::Form(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(space::M));
    setMaximumWidth(px(MaximumWidth));
}

FormField *Form::addField(const QString &key, const QString &label, QWidget *control,
                          bool required)
{
    auto *field = new FormField(label, control, required);
    field->setObjectName(u"field.%1"_s.arg(key));
    m_fields << field;
    m_byKey.insert(key, field);
    m_layout->addWidget(field);
    arrange();
    return field;
}

QLabel *Form::addSection(const QString &title)
{
    auto *label = new QLabel(title);
    setTypeRole(label, TypeRole::Section);
    if (m_layout->count() > 0)
        m_layout->addSpacing(px(space::S));
    m_layout->addWidget(label);
    return label;
}

FormField *Form::field(const QString &key) const
{
    return m_byKey.value(key);
}

bool Form::validate()
{
    FormField *first = nullptr;
    for (FormField *field : std::as_const(m_fields)) {
        if (!field->validate() && !first)
            first = field;
    }
    if (first)
        first->control()->setFocus(Qt::OtherFocusReason);
    return !first;
}

void Form::refuse(const QString &problem, const QString &key)
{
    FormField *at = field(key);
    if (at && at->isVisibleTo(this)) {
        at->setProblem(problem);
        at->control()->setFocus(Qt::OtherFocusReason);
    } else {
        if (!m_problem)
            m_layout->addWidget(m_problem = problemLabel());
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
    }
    // After the layout has made room for the message.
    QWidget *said = at && at->isVisibleTo(this) ? static_cast<QWidget *>(at) : m_problem;
    QTimer::singleShot(0, said, [said] { bringIntoSight(said); });
}

void Form::clearProblems()
{
    for (FormField *one : std::as_const(m_fields))
        one->setProblem({});
    if (m_problem)
        m_problem->hide();
}

void Form::arrange()
{
    const bool wide = width() >= px(WideFrom);
    int label = px(LabelWidth);
    for (const FormField *field : std::as_const(m_fields))
        label = qMax(label, field->labelWidth());
    for (FormField *field : std::as_const(m_fields))
        field->setWide(wide, qMin(label, width() / 2));
}

void Form::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace weiwo::ui
