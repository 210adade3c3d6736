#include "ui/panels/customers/fact_row.h"

#include "ui/shell/node_button.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using customers::BookField;

namespace {

constexpr int TitleWidth = 88;

} // namespace

FactRow::FactRow(const BookField &field, QWidget *parent) : QWidget(parent), m_field(field), m_title(new QLabel(field.title, this))
{
    setTextToken(m_title, Token::Text2);
    m_title->setFixedWidth(px(TitleWidth));
    m_title->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    layout->addWidget(m_title);
    QWidget *editor = nullptr;
    if (field.kind == BookField::Kind::Node) {
        editor = m_node = new NodeButton(this);
        m_node->setPlain(true);
        m_node->setNobody(tr("Nobody: choose…"));
        connect(m_node, &NodeButton::nodeChanged, this, [this] {
            if (!m_setting)
                commit(m_node->node() ? m_node->node()->text() : QString());
        });
    } else if (field.kind == BookField::Kind::Choice) {
        editor = m_choice = new QComboBox(this);
        m_choice->addItems(QStringList{QString()} + field.choices);
        connect(m_choice, &QComboBox::activated, this, [this] { commit(m_choice->currentText()); });
    } else {
        editor = m_edit = new QLineEdit(this);
        m_edit->setFrame(false);
        m_edit->setPlaceholderText(u"—"_s);
        m_edit->installEventFilter(this);
        connect(m_edit, &QLineEdit::editingFinished, this, [this] { commit(m_edit->text().trimmed()); });
    }
    editor->setObjectName(u"fact."_s + field.key);
    editor->setAccessibleName(field.title);
    layout->addWidget(editor, 1);
}

void FactRow::setReadOnly(const QString &why)
{
    m_readOnly = why;
    // A text can still be copied.
    if (m_edit)
        m_edit->setReadOnly(true);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_choice, m_node})
        if (editor)
            editor->setEnabled(false);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_edit, m_choice, m_node})
        if (editor)
            editor->setToolTip(why);
}

void FactRow::setValue(const QString &value)
{
    m_value = value;
    if (m_choice)
        m_choice->setCurrentIndex(qMax(0, m_choice->findText(value)));
    if (!m_edit || (m_edit->hasFocus() && m_edit->isModified()))
        return;
    m_edit->setText(value);
    m_edit->setToolTip(m_readOnly.isEmpty() ? value : m_readOnly);
    m_edit->setCursorPosition(0);
}

void FactRow::setNode(const std::optional<Id> &node, const std::shared_ptr<const OrgIndex> &index)
{
    if (!m_node)
        return;
    m_setting = true;
    m_node->setIndex(index);
    m_node->setNode(node);
    m_setting = false;
}

void FactRow::commit(const QString &value)
{
    if (m_edit)
        m_edit->setModified(false);
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT edited({m_field.key, value});
}

bool FactRow::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_edit)
        return QWidget::eventFilter(object, event);
    if (event->type() == QEvent::FocusIn)
        m_edit->setFrame(true);
    else if (event->type() == QEvent::FocusOut)
        m_edit->setFrame(false);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_edit->text() != m_value) {
        m_edit->setText(m_value);
        m_edit->setModified(false);
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace weiwo::ui
