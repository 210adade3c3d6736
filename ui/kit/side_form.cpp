#include "ui/kit/side_form.h"

#include "ui/kit/form.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace weiwo::ui {

SideForm::SideForm(QWidget *parent) : QWidget(parent), m_title(new QLabel), m_accept(new QPushButton), m_cancel(new QPushButton), m_saves(new FormSaves(this, m_accept))
{
    setTypeRole(m_title, TypeRole::Section);
    m_title->setWordWrap(true);
    setButtonKind(m_accept, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(space::S));
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_fields = scrollAbove(this, buttons);
    m_fields->addWidget(m_title);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_saves->moveOn();
        Q_EMIT cancelled();
    });
    submitByKeys(this, m_accept);
    closeByKey(this, m_cancel);
}

void SideForm::begin()
{
    m_saves->moveOn();
    scrollToTop(this);
}

} // namespace weiwo::ui
