#include "ui/panels/org/node_view.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int LabelWidth = 120;

QLabel *plainLabel(const QString &text, Token token, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    if (token != Token::Text)
        setTextToken(label, token);
    return label;
}

} // namespace

NodeView::NodeView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"nodeView"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::Xs);
}

void NodeView::present(const NodePage &page)
{
    m_page = page;
    rebuild();
}

void NodeView::clear()
{
    m_page.reset();
    rebuild();
}

void NodeView::addSection(const QString &title, const std::vector<std::pair<QString, QString>> &rows)
{
    if (rows.empty())
        return;
    if (!title.isEmpty()) {
        m_layout->addSpacing(space::M);
        auto *heading = plainLabel(title, Token::Text, this);
        setTypeRole(heading, TypeRole::Strong);
        m_layout->addWidget(heading);
    }
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::M);
    grid->setVerticalSpacing(space::Xs);
    grid->setColumnMinimumWidth(0, px(LabelWidth));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, value] : rows) {
        grid->addWidget(plainLabel(name, Token::Text2, table), row, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(value, Token::Text, table), row++, 1);
    }
    m_layout->addWidget(table);
}

void NodeView::addPlacements()
{
    if (m_page->stands.empty())
        return;
    m_layout->addSpacing(space::M);
    auto *heading = plainLabel(tr("Places"), Token::Text, this);
    setTypeRole(heading, TypeRole::Strong);
    m_layout->addWidget(heading);
    auto *table = new QWidget(this);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::M);
    grid->setVerticalSpacing(space::Xs);
    grid->setColumnMinimumWidth(0, px(LabelWidth));
    grid->setColumnStretch(1, 1);
    int row = 0;
    std::optional<QDate> until;
    for (const NodePage::Stand &stand : m_page->stands) {
        grid->addWidget(plainLabel(spanWords(stand.placement.from, until), Token::Text2, table), row, 0);
        grid->addWidget(plainLabel(stand.parent, Token::Text, table), row, 1);
        if (m_page->stands.size() > 1) {
            auto *undo = new QPushButton(tr("Take back"), table);
            setButtonKind(undo, ButtonKind::Flat);
            undo->setToolTip(tr("As if this move had never been; the place before it goes on"));
            connect(undo, &QPushButton::clicked, this,
                    [this, from = stand.placement.from] { Q_EMIT unplaceRequested(from); });
            grid->addWidget(undo, row, 2);
        }
        until = stand.placement.from;
        ++row;
    }
    m_layout->addWidget(table);
}

void NodeView::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (!m_page)
        return;
    const org::Node &node = m_page->node;
    auto *name = plainLabel(node.name, Token::Text, this);
    name->setObjectName(u"nodeTitle"_s);
    setTypeRole(name, TypeRole::Title);
    m_layout->addWidget(name);
    if (!m_page->path.isEmpty())
        m_layout->addWidget(plainLabel(m_page->path, Token::Text3, this));
    m_layout->addSpacing(space::S);

    const bool person = node.level == org::Level::Person;
    std::vector<std::pair<QString, QString>> facts{{tr("Level"), org::levelTitle(node.level)}};
    const auto add = [&facts](const QString &title, const QString &value) {
        if (!value.isEmpty())
            facts.push_back({title, value});
    };
    add(tr("Code"), node.code);
    add(tr("Post"), node.title);
    add(person ? tr("Reports to") : tr("Led by"), m_page->manager);
    add(tr("E-mail"), node.email);
    add(tr("Hired on"), node.hired ? node.hired->toString(Qt::ISODate) : QString());
    add(person ? tr("Left on") : tr("Closed on"), node.left ? node.left->toString(Qt::ISODate) : QString());
    if (!person)
        add(tr("Headcount"), QString::number(m_page->people));
    addSection({}, facts);
    addPlacements();
    std::vector<std::pair<QString, QString>> units;
    std::vector<std::pair<QString, QString>> people;
    for (const NodePage::Child &child : m_page->children) {
        if (child.person)
            people.push_back({child.name, child.post});
        else
            units.push_back({child.name, tr("%n people", nullptr, child.people)});
    }
    addSection(tr("Units below"), units);
    addSection(tr("People here"), people);
    std::vector<std::pair<QString, QString>> duties;
    for (const NodePage::Duty &duty : m_page->assignments)
        duties.push_back({duty.period, duty.other});
    addSection(person ? tr("Sells in") : tr("Who sells here"), duties);
    std::vector<std::pair<QString, QString>> roles;
    for (const NodePage::Duty &duty : m_page->roles)
        roles.push_back({duty.period, duty.other});
    addSection(tr("Rights"), roles);
    m_layout->addStretch(1);
}

void NodeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace weiwo::ui
