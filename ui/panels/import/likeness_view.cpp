#include "ui/panels/import/likeness_view.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using exchange::LikenessOutcome;
using Do = exchange::LikenessDecision::Do;

namespace {

enum Column { Row, Name, Like, Done, Why };

QString named(const QString &name, const QString &code)
{
    if (name.isEmpty() || code.isEmpty())
        return name + code;
    return LikenessView::tr("%1 (%2)").arg(name, code);
}

} // namespace

LikenessView::LikenessView(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_sums(new QLabel(this)), m_use(new QPushButton(this)), m_create(new QPushButton(this)),
      m_leave(new QPushButton(this)), m_grid(new Grid(this)), m_store(new GridStore(this))
{
    setObjectName(u"likenesses"_s);
    m_title->setWordWrap(true);
    setTypeRole(m_title, TypeRole::Strong);
    m_sums->setObjectName(u"likenessSums"_s);
    m_sums->setWordWrap(true);
    setTextToken(m_sums, Token::Text2);
    m_use->setObjectName(u"likenessUse"_s);
    m_create->setObjectName(u"likenessCreate"_s);
    m_leave->setObjectName(u"likenessLeave"_s);
    m_grid->setObjectName(u"likenessGrid"_s);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::S);
    line->addWidget(m_title, 1);
    for (QPushButton *button : {m_use, m_create, m_leave})
        line->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    layout->addLayout(line);
    layout->addWidget(m_sums);
    layout->addWidget(m_grid, 1);
    connect(m_use, &QPushButton::clicked, this, [this] { decide(Do::Use); });
    connect(m_create, &QPushButton::clicked, this, [this] { decide(Do::Create); });
    connect(m_leave, &QPushButton::clicked, this, [this] { decide(Do::Leave); });
    connect(m_grid, &Grid::summaryChanged, this, &LikenessView::follow);
    retranslate();
    m_grid->setGridModel(m_store);
}

void LikenessView::present(const std::vector<LikenessOutcome> &outcomes, qint64 all)
{
    m_outcomes = outcomes;
    m_all = all;
    m_proposed.clear();
    for (const LikenessOutcome &outcome : m_outcomes)
        m_proposed.push_back(outcome.done);
    retranslate();
    if (!m_outcomes.empty())
        m_grid->setCurrentCell(0, Name);
    follow();
}

exchange::LikenessDecisions LikenessView::decisions() const
{
    exchange::LikenessDecisions all;
    for (const LikenessOutcome &outcome : m_outcomes)
        all[outcome.record] = {outcome.done, outcome.done == Do::Use ? outcome.like.id : Id()};
    return all;
}

qint64 LikenessView::count(Do what) const
{
    return std::ranges::count(m_outcomes, what, &LikenessOutcome::done);
}

void LikenessView::decide(Do what)
{
    for (const int row : m_grid->selectedRows()) {
        m_outcomes[size_t(row)].done = what;
        showDone(row);
    }
    m_store->publish();
    m_sums->setText(sums());
    Q_EMIT decided();
}

bool LikenessView::isAsProposed() const
{
    return std::ranges::equal(m_outcomes, m_proposed, {}, &LikenessOutcome::done);
}

QString LikenessView::sums() const
{
    const QLocale locale;
    const auto text = [&](Do what) { return locale.toString(count(what)); };
    return tr("%1 taken for the one that is there · %2 made as new · %3 left out").arg(text(Do::Use), text(Do::Create), text(Do::Leave));
}

void LikenessView::showDone(int row)
{
    const Do done = m_outcomes[size_t(row)].done;
    m_store->setNumber(row, Done, done == Do::Use ? 0 : done == Do::Create ? 2 : 3);
    m_store->setText(row, Done, done == Do::Use      ? tr("taken for that one")
                                : done == Do::Create ? tr("made as new")
                                                     : tr("left out"));
}

void LikenessView::fill()
{
    m_store->setRowCount(0);
    m_store->setRowCount(int(m_outcomes.size()));
    for (int row = 0; row < int(m_outcomes.size()); ++row) {
        const LikenessOutcome &outcome = m_outcomes[size_t(row)];
        m_store->setNumber(row, Row, outcome.row);
        m_store->setText(row, Name, named(outcome.record.name, outcome.record.code));
        const QString like = named(outcome.like.name, outcome.like.code);
        m_store->setText(row, Like, outcome.like.made ? tr("%1, in this file").arg(like) : like);
        m_store->setText(row, Why, outcome.like.reason);
        showDone(row);
    }
    m_store->publish();
}

void LikenessView::follow()
{
    const bool some = !m_grid->selectedRows().empty();
    for (QPushButton *button : {m_use, m_create, m_leave})
        button->setEnabled(some);
}

void LikenessView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LikenessView::retranslate()
{
    m_title->setText(m_all > qint64(m_outcomes.size())
                         ? tr("The first %1 of %2 new customers that may be there already").arg(m_outcomes.size()).arg(m_all)
                         : tr("%Ln new customer(s) may be there already", nullptr, int(m_outcomes.size())));
    m_use->setText(tr("The same: take that one"));
    m_create->setText(tr("Another: make it"));
    m_leave->setText(tr("Leave out"));
    m_sums->setText(sums());
    const std::vector<GridColumn> columns{
        {.key = u"row"_s, .title = tr("Row"), .kind = GridKind::Count, .digits = 0, .width = 60},
        {.key = u"name"_s, .title = tr("In the file"), .width = 215},
        {.key = u"like"_s, .title = tr("In the book"), .width = 240},
        {.key = u"done"_s, .title = tr("What happens"), .kind = GridKind::Status, .width = 175},
        {.key = u"why"_s, .title = tr("Why"), .width = 180, .fill = true}};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
    fill();
}

} // namespace weiwo::ui
