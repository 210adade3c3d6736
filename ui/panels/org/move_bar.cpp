#include "ui/panels/org/move_bar.h"

#include "ui/kit/form.h"
#include "ui/shell/scope_picker.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

MoveBar::MoveBar(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_target(new QPushButton(this)),
      m_fromLabel(new QLabel(this)), m_from(new QLineEdit(this)), m_preview(new QLabel(this)),
      m_move(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"moveBar"_s);
    m_target->setObjectName(u"moveTarget"_s);
    m_from->setObjectName(u"moveFrom"_s);
    m_move->setObjectName(u"moveAccept"_s);
    m_from->setMaximumWidth(px(120));
    m_preview->setWordWrap(true);
    setTypeRole(m_title, TypeRole::Section);
    setTextToken(m_preview, Token::Text2);
    setButtonKind(m_move, ButtonKind::Primary);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::S);
    line->addWidget(m_target);
    line->addWidget(m_fromLabel);
    line->addWidget(m_from);
    line->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_move);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::M);
    layout->setSpacing(space::S);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addWidget(m_preview);
    layout->addLayout(buttons);
    connect(m_target, &QPushButton::clicked, this, [this] {
        m_picker->setCurrent(m_parent);
        m_picker->openUnder(m_target);
    });
    connect(m_from, &QLineEdit::textChanged, this, &MoveBar::preview);
    connect(m_cancel, &QPushButton::clicked, this, &MoveBar::cancelled);
    submitByKeys(this, m_move);
    closeByKey(this, m_cancel);
    connect(m_move, &QPushButton::clicked, this, [this] {
        Q_EMIT accepted(org::NodeId(*m_parent), QDate::fromString(m_from->text().trimmed(), Qt::ISODate));
    });
    retranslate();
}

void MoveBar::start(const NodePage &page, const std::shared_ptr<const OrgIndex> &index, QDate today)
{
    if (!m_picker) {
        m_picker = new ScopePicker(window());
        connect(m_picker, &ScopePicker::chosen, this, &MoveBar::choose);
        connect(this, &QObject::destroyed, m_picker, &QObject::deleteLater);
    }
    m_page = page;
    m_index = index;
    m_parent.reset();
    m_picker->setAccepts([self = page.node.id](const org::Node &node) {
        return node.level != org::Level::Person && node.id != self;
    });
    m_picker->setIndex(index);
    m_from->setText(today.toString(Qt::ISODate));
    retranslate();
    show();
    m_target->setFocus();
}

void MoveBar::choose(const Id &parent)
{
    m_parent = parent;
    retranslate();
}

void MoveBar::preview()
{
    const QDate from = QDate::fromString(m_from->text().trimmed(), Qt::ISODate);
    m_move->setEnabled(m_parent && from.isValid());
    if (!m_page)
        return;
    if (!from.isValid()) {
        m_preview->setText(tr("Type the date as year-month-day, like 2026-07-18."));
        return;
    }
    const QString before = m_page->stands.empty() ? QString() : m_page->stands.front().parent;
    m_preview->setText(tr("From %1 on, new results count where %2 stands then. What was earned before stays in %3.")
                           .arg(from.toString(Qt::ISODate), m_page->node.name, before));
}

void MoveBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MoveBar::retranslate()
{
    m_title->setText(tr("Move %1").arg(m_page ? m_page->node.name : QString()));
    QString target;
    if (m_parent && m_index)
        if (const auto at = m_index->tree.indexOf(org::NodeId(*m_parent)))
            target = m_index->path(*at);
    m_target->setText(target.isEmpty() ? tr("Choose the unit…") : target);
    m_fromLabel->setText(tr("from"));
    m_from->setAccessibleName(tr("First day in the new place"));
    m_move->setText(tr("Move"));
    m_cancel->setText(tr("Cancel"));
    preview();
}

} // namespace weiwo::ui
