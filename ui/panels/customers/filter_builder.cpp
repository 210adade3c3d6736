#include "ui/panels/customers/filter_builder.h"

#include "ui/kit/search_field.h"
#include "ui/shell/scope_picker.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;
using Kind = BookField::Kind;

namespace {

constexpr int FieldWidth = 150;
constexpr int OperatorWidth = 110;
constexpr int ValueWidth = 220;
/// So high it gets before it scrolls.
constexpr int MostHeight = 240;

QToolButton *removeButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(u"x"_s, Token::Text2));
    button->setAutoRaise(true);
    return button;
}

} // namespace

FilterRow::FilterRow(const FilterSources &sources, QWidget *parent)
    : QWidget(parent), m_sources(sources), m_field(new QComboBox(this)), m_operator(new QComboBox(this)),
      m_value(new LiveLineEdit(this)), m_choice(new QComboBox(this)), m_node(new QPushButton(this)),
      m_remove(removeButton(u"filterRemove"_s, this)), m_problem(new QLabel(this))
{
    m_field->setObjectName(u"filterField"_s);
    m_operator->setObjectName(u"filterOperator"_s);
    m_value->setObjectName(u"filterValue"_s);
    m_choice->setObjectName(u"filterChoice"_s);
    m_node->setObjectName(u"filterNode"_s);
    m_field->setMinimumWidth(px(FieldWidth));
    m_operator->setMinimumWidth(px(OperatorWidth));
    m_value->setFixedWidth(px(ValueWidth));
    m_choice->setFixedWidth(px(ValueWidth));
    m_node->setFixedWidth(px(ValueWidth));
    setTextToken(m_problem, Token::Danger);
    setTypeRole(m_problem, TypeRole::Caption);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_field, m_operator, m_value, m_choice, m_node, m_remove, m_problem})
        layout->addWidget(widget);
    layout->addStretch(1);
    connect(m_field, &QComboBox::activated, this, [this] {
        fillOperators();
        edited();
    });
    connect(m_operator, &QComboBox::activated, this, &FilterRow::edited);
    connect(m_choice, &QComboBox::activated, this, &FilterRow::edited);
    connect(m_value, &QLineEdit::textChanged, this, &FilterRow::edited);
    connect(m_node, &QPushButton::clicked, this, &FilterRow::pickNode);
    connect(m_remove, &QToolButton::clicked, this, &FilterRow::removeRequested);
    refresh();
}

const BookField *FilterRow::field() const
{
    const auto found = std::ranges::find(m_sources.fields, m_field->currentData().toString(), &BookField::key);
    return found == m_sources.fields.end() ? nullptr : &*found;
}

void FilterRow::refresh()
{
    const QString chosen = m_field->currentData().toString();
    m_field->clear();
    for (const BookField &one : m_sources.fields)
        m_field->addItem(one.title, one.key);
    m_field->setCurrentIndex(qMax(0, m_field->findData(chosen)));
    m_field->setAccessibleName(tr("Field"));
    m_operator->setAccessibleName(tr("Operator"));
    m_value->setAccessibleName(tr("Value"));
    m_choice->setAccessibleName(tr("Value"));
    m_remove->setToolTip(tr("Remove this condition"));
    m_remove->setAccessibleName(m_remove->toolTip());
    fillOperators();
}

void FilterRow::fillOperators()
{
    const BookField *chosen = field();
    const QVariant before = m_operator->currentData();
    m_operator->clear();
    if (!chosen)
        return;
    for (const Operator op : operatorsOf(chosen->kind))
        m_operator->addItem(operatorTitle(op, chosen->kind), int(op));
    m_operator->setCurrentIndex(qMax(0, m_operator->findData(before)));
    const QString choice = m_choice->currentText();
    m_choice->clear();
    m_choice->addItems(chosen->choices);
    m_choice->setCurrentIndex(qMax(0, m_choice->findText(choice)));
    showValue();
}

void FilterRow::showValue()
{
    const BookField *chosen = field();
    const bool valued = chosen && takesValue(Operator(m_operator->currentData().toInt()));
    const bool node = chosen && chosen->kind == Kind::Node;
    const bool choice = chosen && chosen->kind == Kind::Choice && !chosen->choices.isEmpty();
    m_value->setVisible(valued && !node && !choice);
    m_node->setVisible(valued && node);
    m_choice->setVisible(valued && choice);
    m_node->setText(m_nodeName.isEmpty() ? tr("Choose a person or unit…") : m_nodeName);
    m_value->setPlaceholderText(!chosen                        ? QString()
                                : chosen->kind == Kind::Date   ? tr("2026-07-18")
                                : chosen->kind == Kind::Money  ? tr("for example 100k")
                                : chosen->kind == Kind::Days || chosen->kind == Kind::Count ? tr("a number")
                                                               : tr("several: between commas"));
}

void FilterRow::pickNode()
{
    if (!m_picker) {
        m_picker = new ScopePicker(window());
        connect(m_picker, &ScopePicker::chosen, this, [this](const Id &node) {
            if (const auto at = m_sources.index ? m_sources.index->tree.indexOf(org::NodeId(node)) : std::nullopt)
                m_nodeName = m_sources.index->tree.at(*at).node.name;
            edited();
        });
        connect(this, &QObject::destroyed, m_picker, &QObject::deleteLater);
    }
    m_picker->setIndex(m_sources.index);
    m_picker->openUnder(m_node);
}

void FilterRow::edited()
{
    showValue();
    const BookField *chosen = field();
    QString problem;
    // An empty value is not begun yet, which is no mistake.
    if (chosen && chosen->kind != Kind::Node && !m_value->text().trimmed().isEmpty()) {
        const auto read = conditionOf(*chosen, Operator(m_operator->currentData().toInt()), m_value->text(), m_sources.currency);
        if (!read)
            problem = read.error().message;
    }
    m_problem->setText(problem);
    Q_EMIT changed();
}

void FilterRow::setCondition(const Filter &condition)
{
    const QSignalBlocker quiet(this);
    m_field->setCurrentIndex(qMax(0, m_field->findData(condition.field)));
    fillOperators();
    m_operator->setCurrentIndex(qMax(0, m_operator->findData(int(operatorOf(condition)))));
    const QString typed = typedOf(condition);
    m_nodeName = typed;
    m_choice->setCurrentIndex(qMax(0, m_choice->findText(typed)));
    m_value->setText(typed);
    showValue();
}

std::optional<Filter> FilterRow::condition() const
{
    const BookField *chosen = field();
    if (!chosen)
        return {};
    const bool choice = chosen->kind == Kind::Choice && !chosen->choices.isEmpty();
    const QString typed = chosen->kind == Kind::Node ? m_nodeName : choice ? m_choice->currentText() : m_value->text();
    auto read = conditionOf(*chosen, Operator(m_operator->currentData().toInt()), typed, m_sources.currency);
    return read ? std::optional(*std::move(read)) : std::nullopt;
}

FilterGroup::FilterGroup(const FilterSources &sources, int depth, QWidget *parent)
    : QWidget(parent), m_sources(sources), m_depth(depth), m_join(new QComboBox(this)), m_words(new QLabel(this)),
      m_remove(removeButton(u"filterRemoveGroup"_s, this)), m_parts(new QVBoxLayout), m_addRow(new QPushButton(this)),
      m_addGroup(new QPushButton(this))
{
    m_join->setObjectName(u"filterJoin"_s);
    m_addRow->setObjectName(u"filterAddRow"_s);
    m_addGroup->setObjectName(u"filterAddGroup"_s);
    setButtonKind(m_addRow, ButtonKind::Flat);
    setButtonKind(m_addGroup, ButtonKind::Flat);
    setTextToken(m_words, Token::Text2);
    m_remove->setVisible(depth > 1);
    m_addGroup->setVisible(depth < Deepest);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::S);
    head->addWidget(m_join);
    head->addWidget(m_words);
    head->addWidget(m_addRow);
    head->addWidget(m_addGroup);
    head->addWidget(m_remove);
    head->addStretch(1);
    m_parts->setContentsMargins(space::L, 0, 0, 0);
    m_parts->setSpacing(space::Xs);
    auto *layout = new QVBoxLayout(this);
    const int side = depth > 1 ? space::S : 0;
    layout->setContentsMargins(side, side / 2, side, side / 2);
    layout->setSpacing(space::Xs);
    layout->addLayout(head);
    layout->addLayout(m_parts);
    connect(m_join, &QComboBox::activated, this, &FilterGroup::changed);
    connect(m_addRow, &QPushButton::clicked, this, [this] {
        addRow(nullptr);
        m_rows.back()->findChild<QComboBox *>(u"filterField"_s)->setFocus();
    });
    connect(m_addGroup, &QPushButton::clicked, this, [this] { addGroup()->addRow(nullptr); });
    connect(m_remove, &QToolButton::clicked, this, &FilterGroup::removeRequested);
    refresh();
}

void FilterGroup::paintEvent(QPaintEvent *)
{
    if (m_depth <= 1)
        return;
    QPainter painter(this);
    paint::box(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::Field, color(Token::Alt), color(Token::Border));
}

void FilterGroup::refresh()
{
    const int chosen = qMax(0, m_join->currentIndex());
    m_join->clear();
    m_join->addItems({tr("All of these"), tr("Any of these")});
    m_join->setCurrentIndex(chosen);
    m_join->setAccessibleName(tr("How the conditions are joined"));
    m_words->setText(m_depth > 1 ? QString() : tr("must hold"));
    m_addRow->setText(tr("Add condition"));
    m_addGroup->setText(tr("Add group"));
    m_remove->setToolTip(tr("Remove this group"));
    m_remove->setAccessibleName(m_remove->toolTip());
    for (FilterRow *row : std::as_const(m_rows))
        row->refresh();
    for (FilterGroup *group : std::as_const(m_groups))
        group->refresh();
}

void FilterGroup::addRow(const Filter *condition)
{
    auto *row = new FilterRow(m_sources, this);
    if (condition)
        row->setCondition(*condition);
    m_parts->insertWidget(int(m_rows.size()), row);
    m_rows.append(row);
    connect(row, &FilterRow::changed, this, &FilterGroup::changed);
    connect(row, &FilterRow::removeRequested, this, [this, row] {
        m_rows.removeOne(row);
        m_parts->removeWidget(row);
        row->hide();
        row->deleteLater();
        Q_EMIT changed();
    });
}

FilterGroup *FilterGroup::addGroup()
{
    auto *group = new FilterGroup(m_sources, m_depth + 1, this);
    m_parts->addWidget(group);
    m_groups.append(group);
    connect(group, &FilterGroup::changed, this, &FilterGroup::changed);
    connect(group, &FilterGroup::removeRequested, this, [this, group] {
        m_groups.removeOne(group);
        m_parts->removeWidget(group);
        group->hide();
        group->deleteLater();
        Q_EMIT changed();
    });
    return group;
}

void FilterGroup::setFilter(const BookFilter &filter)
{
    for (QWidget *part : QList<QWidget *>(m_rows.begin(), m_rows.end()) + QList<QWidget *>(m_groups.begin(), m_groups.end())) {
        m_parts->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    m_rows.clear();
    m_groups.clear();
    m_join->setCurrentIndex(filter.join == BookFilter::Join::Any ? 1 : 0);
    for (const Filter &condition : filter.conditions)
        addRow(&condition);
    for (const BookFilter &group : filter.groups)
        addGroup()->setFilter(group);
}

BookFilter FilterGroup::filter() const
{
    BookFilter filter;
    filter.join = m_join->currentIndex() == 1 ? BookFilter::Join::Any : BookFilter::Join::All;
    for (const FilterRow *row : m_rows)
        if (auto condition = row->condition())
            filter.conditions.push_back(*std::move(condition));
    for (const FilterGroup *group : m_groups)
        if (BookFilter inner = group->filter(); !inner.isEmpty())
            filter.groups.push_back(std::move(inner));
    // Nothing is joined: the word for it would make two filters of one.
    if (filter.isEmpty())
        filter.join = BookFilter::Join::All;
    return filter;
}

FilterBuilder::FilterBuilder(QWidget *parent) : QWidget(parent), m_group(new FilterGroup(m_sources, 1))
{
    setObjectName(u"filterBuilder"_s);
    auto *page = new QWidget;
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_group);
    inside->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->setMaximumHeight(px(MostHeight));
    area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(m_group, &FilterGroup::changed, this, [this, area] {
        area->setMinimumHeight(qMin(px(MostHeight), m_group->sizeHint().height() + space::Xs));
        Q_EMIT filterChanged(filter());
    });
}

void FilterBuilder::setSources(FilterSources sources)
{
    m_sources = std::move(sources);
    m_group->refresh();
}

void FilterBuilder::setFilter(const BookFilter &filter)
{
    if (filter == this->filter() && !(filter.isEmpty() && m_group->isEmpty()))
        return;
    m_group->setFilter(filter);
    // One to begin with.
    if (filter.isEmpty())
        m_group->addRow(nullptr);
    findChild<QScrollArea *>()->setMinimumHeight(qMin(px(MostHeight), m_group->sizeHint().height() + space::Xs));
}

BookFilter FilterBuilder::filter() const
{
    return m_group->filter();
}

void FilterBuilder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_group->refresh();
    QWidget::changeEvent(event);
}

} // namespace weiwo::ui
