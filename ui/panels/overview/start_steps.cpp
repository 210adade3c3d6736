#include "ui/panels/overview/start_steps.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <array>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr std::array StepPanels{"import", "quotas", "org"};

} // namespace

StartSteps::StartSteps(QWidget *parent) : QWidget(parent), m_title(new QLabel(this))
{
    setObjectName(u"startSteps"_s);
    setTypeRole(m_title, TypeRole::Section);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::CardPadding, space::CardPadding, space::CardPadding, space::CardPadding);
    grid->setHorizontalSpacing(space::M);
    grid->setVerticalSpacing(space::Xs);
    grid->addWidget(m_title, 0, 0, 1, 3);
    int row = 1;
    for (size_t i = 0; i < StepPanels.size(); ++i) {
        Step &step = m_steps[i];
        step.mark = new QLabel(this);
        step.title = new QLabel(this);
        step.text = new QLabel(this);
        step.text->setWordWrap(true);
        step.button = new QPushButton(this);
        step.button->setObjectName(u"step."_s + QLatin1StringView(StepPanels[i]));
        setTypeRole(step.title, TypeRole::Strong);
        setTextToken(step.text, Token::Text2);
        grid->setRowMinimumHeight(row, space::M);
        ++row;
        grid->addWidget(step.mark, row, 0, Qt::AlignTop);
        grid->addWidget(step.title, row, 1);
        grid->addWidget(step.button, row, 2, 2, 1, Qt::AlignVCenter);
        grid->addWidget(step.text, row + 1, 1);
        row += 2;
        connect(step.button, &QPushButton::clicked, this,
                [this, i] { Q_EMIT panelRequested(QString::fromLatin1(StepPanels[i])); });
    }
    grid->setColumnStretch(1, 1);
    refresh();
}

void StartSteps::present(bool hasOrders, bool hasPlan, bool hasPeople)
{
    m_steps[0].done = hasOrders;
    m_steps[1].done = hasPlan;
    m_steps[2].done = hasPeople;
    m_complete = hasOrders && hasPlan && hasPeople;
    refresh();
}

void StartSteps::refresh()
{
    m_title->setText(tr("Three steps to the first picture"));
    const QString titles[] = {tr("Import orders"), tr("Set a goal"), tr("Add your people")};
    const QString texts[] = {
        tr("A file with date, customer, product and amount is enough. Regions and customers are made from it."),
        tr("Make a plan for the year and break its goal down to regions, people and months."),
        tr("Who sells where, from when: goals and results go to the right person.")};
    const QString buttons[] = {tr("Import…"), tr("New plan…"), tr("Organization")};
    bool primaryGiven = false;
    for (size_t i = 0; i < StepPanels.size(); ++i) {
        Step &step = m_steps[i];
        const int size = px(20);
        step.mark->setPixmap(iconPixmap(step.done ? u"circle-check"_s : u"circle"_s,
                                        color(step.done ? Token::Success : Token::Text3), size, devicePixelRatioF()));
        step.mark->setAccessibleName(step.done ? tr("done") : tr("to do"));
        step.title->setText(titles[i]);
        step.text->setText(texts[i]);
        step.button->setText(buttons[i]);
        step.button->setVisible(!step.done);
        setButtonKind(step.button, !step.done && !primaryGiven ? ButtonKind::Primary : ButtonKind::Normal);
        primaryGiven = primaryGiven || !step.done;
    }
}

void StartSteps::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void StartSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Border));
    painter.setBrush(color(Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::Card, radius::Card);
}

} // namespace weiwo::ui
