#include "ui/kit/search_field.h"

#include "ui/theme/icons.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

LiveLineEdit::LiveLineEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this,
            [this] { Q_EMIT liveTextChanged(liveText()); });
}

QString LiveLineEdit::liveText() const
{
    QString result = text();
    result.insert(qMin(cursorPosition(), int(result.size())), m_preedit);
    return result;
}

void LiveLineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const QString before = m_preedit;
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    if (m_preedit != before)
        Q_EMIT liveTextChanged(liveText());
}

SearchField::SearchField(QWidget *parent) : LiveLineEdit(parent)
{
    addAction(icon(u"search"_s, Token::Text3), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !isComposing() && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace weiwo::ui
