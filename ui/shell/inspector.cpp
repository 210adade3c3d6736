#include "ui/shell/inspector.h"

#include "core/workspace/node_tree.h"
#include "ui/kit/sparkline.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int LinesShown = 50;
constexpr int ExplainTab = 0;

} // namespace

Inspector::Inspector(InspectorFeed &feed, Notices &notices, QWidget *parent)
    : QWidget(parent), m_feed(feed), m_notices(notices), m_title(new QLabel(this)),
      m_pin(new QToolButton(this)), m_close(new QToolButton(this)), m_tabs(new QTabBar(this)),
      m_page(new QWidget), m_pageLayout(new QVBoxLayout(m_page))
{
    setObjectName(u"inspector"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Xxs, space::S, 0, 0);
    layout->setSpacing(space::S);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::L, 0, space::S, 0);
    m_title->setObjectName(u"inspectorTitle"_s);
    m_title->setWordWrap(true);
    setTypeRole(m_title, TypeRole::Section);
    m_pin->setIcon(icon(u"pin"_s));
    m_pin->setCheckable(true);
    m_pin->setAutoRaise(true);
    m_close->setIcon(icon(u"x"_s));
    m_close->setAutoRaise(true);
    top->addWidget(m_title, 1);
    top->addWidget(m_pin, 0, Qt::AlignTop);
    top->addWidget(m_close, 0, Qt::AlignTop);
    layout->addLayout(top);
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    layout->addWidget(m_tabs);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_page);
    m_pageLayout->setContentsMargins(space::L, space::S, space::L, space::L);
    m_pageLayout->setSpacing(space::S);
    layout->addWidget(area, 1);
    connect(m_close, &QToolButton::clicked, this, &Inspector::closeRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, &Inspector::follow);
    connect(&feed, &InspectorFeed::subjectChanged, this, [this] {
        if (m_pin->isChecked())
            return;
        m_subject = m_feed.subject();
        follow();
    });
    retranslate();
}

void Inspector::setSession(Session *session)
{
    m_query.reset();
    m_session = session;
    m_subject = {};
    m_pin->setChecked(false);
    follow();
}

bool Inspector::isSettled() const
{
    return !m_query || !m_query->isBusy();
}

Result<Inspector::History> Inspector::loadHistory(Reader &reader, const Id &record)
{
    JournalFilter filter;
    filter.record = record;
    filter.limit = LinesShown;
    WEIWO_ASSIGN(const journal::Page page, journal::list(reader, filter));
    History history;
    for (const JournalEntry &entry : page.entries) {
        Line line{entry.id, journal::label(reader, entry), {}, entry.at, entry.undoneBy.has_value()};
        if (reader.registry().nodeTree)
            line.who = reader.registry().nodeTree->nameOf(reader, entry.person).value_or(QString());
        history.push_back(std::move(line));
    }
    return history;
}

void Inspector::follow()
{
    m_query.reset();
    m_title->setText(m_subject.title.isEmpty() ? tr("Nothing selected") : m_subject.title);
    if (!isVisible() || !m_session)
        return;
    const bool explains = m_tabs->currentIndex() == ExplainTab;
    if (explains && m_subject.explain) {
        auto query = std::make_unique<LiveQuery<Explained>>(
            *m_session, m_subject.tables, nullptr,
            [this](const Explained &explained) { presentExplanation(explained); });
        connect(query.get(), &LiveQueryBase::failed, this,
                [this](const Error &error) { presentNothing(error.message); });
        query->ask(m_subject.explain);
        m_query = std::move(query);
    } else if (!explains && m_subject.record) {
        auto query = std::make_unique<LiveQuery<History>>(
            *m_session, QSet<QString>{}, nullptr,
            [this](const History &history) { presentHistory(history); });
        query->ask([record = *m_subject.record](Reader &reader) { return loadHistory(reader, record); });
        m_query = std::move(query);
    } else {
        presentNothing(m_subject.title.isEmpty() ? tr("Select a figure or a record to see where it comes from.")
                       : explains ? tr("This has nothing to explain; its history shows who changed it.")
                                  : tr("This has no history of its own."));
    }
}

void Inspector::clearPage()
{
    while (QLayoutItem *item = m_pageLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QLabel *Inspector::addText(const QString &text)
{
    auto *label = new QLabel(text, m_page);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pageLayout->addWidget(label);
    return label;
}

void Inspector::presentNothing(const QString &text)
{
    clearPage();
    setTextToken(addText(text), Token::Text3);
    m_pageLayout->addStretch(1);
}

void Inspector::presentExplanation(const Explained &explained)
{
    clearPage();
    if (!explained.value.isEmpty())
        setTypeRole(addText(explained.value), TypeRole::Title);
    if (!explained.caption.isEmpty())
        setTextToken(addText(explained.caption), Token::Text2);
    for (const Explained::Part &part : explained.parts) {
        m_pageLayout->addSpacing(space::S);
        if (!part.title.isEmpty())
            setTypeRole(addText(part.title), TypeRole::Strong);
        if (!part.text.isEmpty())
            addText(part.text);
        if (part.trend.size() > 1) {
            auto *line = new Sparkline(m_page);
            line->setPoints(part.trend);
            m_pageLayout->addWidget(line);
        }
        if (part.rows.empty())
            continue;
        auto *table = new QWidget(m_page);
        auto *grid = new QGridLayout(table);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(space::M);
        grid->setVerticalSpacing(space::Xs);
        int row = 0;
        for (const auto &[name, value] : part.rows) {
            auto *nameLabel = new QLabel(name, table);
            nameLabel->setWordWrap(true);
            setTextToken(nameLabel, Token::Text2);
            auto *valueLabel = new QLabel(value, table);
            valueLabel->setAlignment(Qt::AlignRight | Qt::AlignTop);
            valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(nameLabel, row, 0);
            grid->addWidget(valueLabel, row++, 1);
        }
        grid->setColumnStretch(0, 1);
        m_pageLayout->addWidget(table);
    }
    m_pageLayout->addStretch(1);
}

void Inspector::presentHistory(const History &history)
{
    if (history.empty())
        return presentNothing(tr("This has no history of its own."));
    clearPage();
    for (const Line &line : history) {
        auto *label = addText(line.label);
        if (line.undone)
            setTextToken(label, Token::Text3);
        const QString when = QLocale().toString(line.at.toLocalTime(), QLocale::ShortFormat);
        auto *foot = addText(line.undone ? tr("%1 · %2 · undone").arg(line.who, when)
                                         : tr("%1 · %2").arg(line.who, when));
        setTypeRole(foot, TypeRole::Caption);
        setTextToken(foot, Token::Text3);
        if (line.undone)
            continue;
        auto *undo = new QPushButton(tr("Undo this"), m_page);
        setButtonKind(undo, ButtonKind::Flat);
        connect(undo, &QPushButton::clicked, this, [this, entry = line.entry] {
            if (!m_session)
                return;
            m_session->perform(
                this, [entry](Workspace &workspace) { return workspace.undo(entry); },
                [this](const Result<EditOutcome> &outcome) {
                    if (!outcome)
                        m_notices.refuse(outcome.error());
                });
        });
        m_pageLayout->addWidget(undo, 0, Qt::AlignLeft);
    }
    m_pageLayout->addStretch(1);
}

void Inspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_pin->isChecked())
        m_subject = m_feed.subject();
    follow();
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Inspector::retranslate()
{
    setAccessibleName(tr("Inspector"));
    m_tabs->setTabText(ExplainTab, tr("Explain"));
    m_tabs->setTabText(1, tr("History"));
    m_pin->setToolTip(tr("Keep showing this"));
    m_pin->setAccessibleName(m_pin->toolTip());
    m_close->setToolTip(tr("Close the inspector"));
    m_close->setAccessibleName(m_close->toolTip());
    follow();
}

void Inspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    painter.fillRect(QRect(0, 0, 1, height()), color(Token::Border));
}

} // namespace weiwo::ui
