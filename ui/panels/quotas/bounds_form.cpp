#include "ui/panels/quotas/bounds_form.h"

#include "ui/kit/form.h"
#include "ui/panels/quotas/amount_text.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

BoundsForm::BoundsForm(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_words(new QLabel), m_now(new QLabel), m_form(new Form),
      m_floor(new QLineEdit), m_cap(new QLineEdit), m_apply(new QPushButton), m_remove(new QPushButton)
{
    setTypeRole(m_title, TypeRole::Section);
    for (QLabel *label : {m_words, m_now}) {
        label->setWordWrap(true);
        setTextToken(label, Token::Text2);
    }
    m_floor->setObjectName(u"boundFloor"_s);
    m_cap->setObjectName(u"boundCap"_s);
    m_apply->setObjectName(u"boundApply"_s);
    m_remove->setObjectName(u"boundRemove"_s);
    setButtonKind(m_apply, ButtonKind::Primary);
    m_form->addField(u"floor"_s, {}, m_floor);
    m_form->addField(u"cap"_s, {}, m_cap);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_apply);
    QVBoxLayout *layout = scrollAbove(this, buttons);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_words),
                            static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_now)})
        layout->addWidget(widget);
    layout->addStretch(1);
    connect(m_apply, &QPushButton::clicked, this, &BoundsForm::apply);
    submitByKeys(this, m_apply);
    setFocusProxy(m_floor);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT applied({}, {}); });
    retranslate();
}

void BoundsForm::setSubject(const Subject &subject)
{
    const bool typing = (m_floor->isModified() || m_cap->isModified()) && subject.words == m_subject.words
        && subject.cells == m_subject.cells && subject.bounds == m_subject.bounds;
    m_subject = subject;
    m_words->setText(subject.words);
    if (typing)
        return;
    m_floor->setText(subject.mixed ? QString() : plainText(subject.bounds.floor, subject.spec));
    m_cap->setText(subject.mixed ? QString() : plainText(subject.bounds.cap, subject.spec));
    m_apply->setEnabled(subject.cells > 0);
    m_remove->setEnabled(subject.cells > 0 && (subject.mixed || subject.bounds != quotas::CellBounds()));
    for (const auto &key : {u"floor"_s, u"cap"_s})
        m_form->field(key)->setProblem({});
    retranslate();
}

void BoundsForm::apply()
{
    quotas::BoundRule rules[2];
    const std::pair<QString, QLineEdit *> fields[] = {{u"floor"_s, m_floor}, {u"cap"_s, m_cap}};
    bool fine = m_subject.cells > 0;
    for (int i = 0; i < 2; ++i) {
        // What nobody has typed over stays, and so does what differs among the cells.
        if (!fields[i].second->isModified()) {
            rules[i].keep = true;
            continue;
        }
        const auto rule = readBound(fields[i].second->text(), m_subject.spec);
        m_form->field(fields[i].first)->setProblem(rule ? QString() : rule.error().message);
        fine = fine && rule;
        if (rule)
            rules[i] = *rule;
    }
    if (fine)
        Q_EMIT applied(rules[0], rules[1]);
}

void BoundsForm::retranslate()
{
    m_title->setText(tr("Floor and cap"));
    const bool money = m_subject.spec.kind == NumberKind::Money;
    const QString unit = money ? unitTitle(m_subject.spec.unit, m_subject.spec.currency) : QString();
    m_form->field(u"floor"_s)->setLabel(money ? tr("Floor (%1)").arg(unit) : tr("Floor"));
    m_form->field(u"cap"_s)->setLabel(money ? tr("Cap (%1)").arg(unit) : tr("Cap"));
    m_floor->setPlaceholderText(tr("an amount, or -5% against last year"));
    m_cap->setPlaceholderText(tr("an amount, or +20% against last year"));
    m_now->setText(m_subject.mixed
                       ? tr("The selected cells have different bounds now.")
                       : tr("Where a quota is outside its bounds, the total above it is broken down again. What "
                            "cannot be met is refused, with the bound and by how much."));
    m_apply->setText(tr("Set bounds"));
    m_remove->setText(tr("Remove"));
}

} // namespace weiwo::ui
