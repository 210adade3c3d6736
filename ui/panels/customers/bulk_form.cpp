#include "ui/panels/customers/bulk_form.h"

#include "ui/kit/form.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/shell/node_button.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;
using Kind = BookField::Kind;

namespace {

constexpr int TypingPauseMs = 250;
constexpr size_t MostListed = 1000;
/// Names and codes are seldom the same for many.
const QString UsualField = u"kind"_s;

enum Column { Name, Before, After, Refused };

} // namespace

BulkForm::BulkForm(QWidget *parent)
    : SideForm(parent), m_form(new Form), m_field(new QComboBox), m_way(new QComboBox), m_value(new QLineEdit),
      m_choice(new QComboBox), m_node(new NodeButton), m_summary(new QLabel), m_grid(new Grid), m_store(new GridStore(this))
{
    setObjectName(u"bulkForm"_s);
    m_field->setObjectName(u"bulkField"_s);
    m_way->setObjectName(u"bulkWay"_s);
    m_value->setObjectName(u"bulkValue"_s);
    m_choice->setObjectName(u"bulkChoice"_s);
    m_node->setObjectName(u"bulkNode"_s);
    m_summary->setObjectName(u"bulkSummary"_s);
    m_grid->setObjectName(u"bulkGrid"_s);
    accepts()->setObjectName(u"bulkAccept"_s);
    cancels()->setObjectName(u"bulkCancel"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    setTextToken(m_summary, Token::Text2);
    m_form->addField(u"field"_s, {}, m_field);
    m_form->addField(u"way"_s, {}, m_way);
    m_form->addField(u"value"_s, {}, m_value);
    m_form->addField(u"choice"_s, {}, m_choice);
    m_form->addField(u"node"_s, {}, m_node);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    m_grid->setGridModel(m_store);
    fields()->addWidget(m_form);
    fields()->addWidget(m_summary);
    fields()->addWidget(m_grid, 1);
    m_grid->setMinimumHeight(px(220));
    m_later.setSingleShot(true);
    m_later.setInterval(TypingPauseMs);
    connect(&m_later, &QTimer::timeout, this, [this] { Q_EMIT previewWanted(change()); });
    connect(m_field, &QComboBox::activated, this, [this] {
        m_way->setCurrentIndex(0);
        showEditors();
        m_touched = false;
        m_summary->clear();
        saves().setAcceptable(false);
    });
    connect(m_way, &QComboBox::activated, this, [this] {
        showEditors();
        edited();
    });
    connect(m_choice, &QComboBox::activated, this, &BulkForm::edited);
    connect(m_value, &QLineEdit::textEdited, this, &BulkForm::edited);
    connect(m_node, &NodeButton::nodeChanged, this, &BulkForm::edited);
    connect(accepts(), &QPushButton::clicked, this, [this] {
        if (saves().start())
            Q_EMIT accepted(change());
    });
    retranslate();
}

void BulkForm::start(const std::vector<BookField> &fields, int count, const QString &wanted, const std::shared_ptr<const OrgIndex> &index)
{
    m_fields = fields;
    std::erase_if(m_fields, [](const BookField &one) { return !one.canEdit; });
    m_count = count;
    m_field->clear();
    for (const BookField &one : m_fields)
        m_field->addItem(one.title, one.key);
    m_field->setCurrentIndex(qMax(0, m_field->findData(wanted.isEmpty() ? UsualField : wanted)));
    m_value->clear();
    m_node->setIndex(index);
    m_node->setNode({});
    m_way->setCurrentIndex(0);
    m_store->setRowCount(0);
    m_store->publish();
    m_outcome.reset();
    m_touched = false;
    m_later.stop();
    m_summary->clear();
    begin();
    showEditors();
    retranslate();
    saves().setAcceptable(false);
    const BookField *chosen = field();
    QWidget *first = chosen && chosen->kind == Kind::Node ? static_cast<QWidget *>(m_node) : wanted.isEmpty() ? static_cast<QWidget *>(m_field) : m_value;
    first->setFocus();
}

const BookField *BulkForm::field() const
{
    const auto found = std::ranges::find(m_fields, m_field->currentData().toString(), &BookField::key);
    return found == m_fields.end() ? nullptr : &*found;
}

void BulkForm::showEditors()
{
    const BookField *chosen = field();
    if (!chosen)
        return;
    fillWays();
    m_form->field(u"way"_s)->setVisible(m_way->count() > 0);
    m_form->field(u"choice"_s)->setVisible(chosen->kind == Kind::Choice);
    m_form->field(u"node"_s)->setVisible(chosen->kind == Kind::Node && m_way->currentIndex() == 0);
    m_form->field(u"value"_s)->setVisible(chosen->kind != Kind::Choice && chosen->kind != Kind::Node);
    m_choice->clear();
    m_choice->addItems(QStringList{QString()} + chosen->choices);
}

void BulkForm::fillWays()
{
    const BookField *chosen = field();
    const int way = qMax(0, m_way->currentIndex());
    m_way->clear();
    if (chosen && chosen->kind == Kind::Tags)
        m_way->addItems({tr("Add the tag"), tr("Take the tag away"), tr("Replace all tags")});
    else if (chosen && chosen->kind == Kind::Node)
        m_way->addItems({tr("Give to somebody"), tr("Take the owner away")});
    if (m_way->count() > 0)
        m_way->setCurrentIndex(qMin(way, m_way->count() - 1));
}

FieldChange BulkForm::change() const
{
    const BookField *chosen = field();
    if (!chosen)
        return {};
    QString value = m_value->text().trimmed();
    if (chosen->kind == Kind::Choice)
        value = m_choice->currentText();
    else if (chosen->kind == Kind::Node)
        value = m_node->node() && m_way->currentIndex() == 0 ? m_node->node()->text() : QString();
    else if (chosen->kind == Kind::Tags && !value.isEmpty() && m_way->currentIndex() < 2)
        value.prepend(m_way->currentIndex() == 0 ? u'+' : u'-');
    return {chosen->key, value};
}

void BulkForm::edited()
{
    saves().setAcceptable(false);
    m_touched = true;
    const BookField *chosen = field();
    if (!chosen)
        return;
    // No tag, and nobody, are not chosen yet; an empty value of all else takes away.
    const bool begun = chosen->kind == Kind::Tags   ? !m_value->text().trimmed().isEmpty()
                       : chosen->kind == Kind::Node ? m_node->node() || m_way->currentIndex() > 0
                                                    : true;
    if (begun)
        m_later.start();
    else
        m_later.stop();
}

void BulkForm::present(const Result<BulkOutcome> &outcome)
{
    if (!m_touched)
        return;
    m_outcome = outcome ? std::optional(*outcome) : std::nullopt;
    setTextToken(m_summary, outcome ? Token::Text2 : Token::Danger);
    m_store->setRowCount(0);
    if (!outcome) {
        m_summary->setText(outcome.error().message);
        m_store->publish();
        return;
    }
    const auto refused = std::ranges::count_if(outcome->lines, [](const BulkOutcome::Line &line) { return !line.refused.isEmpty(); });
    const int changed = int(outcome->lines.size()) - int(refused);
    QStringList parts{tr("%Ln change", nullptr, changed)};
    if (refused > 0)
        parts << tr("%Ln refused", nullptr, int(refused));
    if (outcome->unchanged > 0)
        parts << tr("%Ln are so already", nullptr, int(outcome->unchanged));
    m_summary->setText(parts.join(u" · "_s));
    // Those that are refused first: they need an eye.
    std::vector<const BulkOutcome::Line *> lines;
    for (const bool wanted : {true, false})
        for (const BulkOutcome::Line &line : outcome->lines)
            if (line.refused.isEmpty() != wanted && lines.size() < MostListed)
                lines.push_back(&line);
    m_store->setRowCount(int(lines.size()));
    for (size_t i = 0; i < lines.size(); ++i) {
        const int row = int(i);
        m_store->setText(row, Name, lines[i]->name);
        m_store->setText(row, Before, lines[i]->before.isEmpty() ? u"—"_s : lines[i]->before);
        m_store->setText(row, After, lines[i]->after.isEmpty() ? u"—"_s : lines[i]->after);
        m_store->setText(row, Refused, lines[i]->refused);
        if (!lines[i]->refused.isEmpty())
            m_store->setFlags(row, After, GridFlag::Muted);
    }
    m_store->publish();
    m_grid->setColumnVisible(u"refused"_s, refused > 0);
    accepts()->setText(tr("Change %n", nullptr, changed));
    saves().setAcceptable(changed > 0);
}

void BulkForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BulkForm::setColumns()
{
    const std::vector<GridColumn> columns{
        {.key = u"name"_s, .title = tr("Customer"), .width = 110, .fill = true, .least = 80},
        {.key = u"before"_s, .title = tr("Now"), .width = 80, .least = 50},
        {.key = u"after"_s, .title = tr("Then"), .width = 80, .least = 50},
        {.key = u"refused"_s, .title = tr("Why not"), .width = 160, .hidden = true}};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
}

void BulkForm::retranslate()
{
    title()->setText(tr("Change %Ln customers", nullptr, m_count));
    m_form->field(u"field"_s)->setLabel(tr("Field"));
    m_form->field(u"way"_s)->setLabel(tr("What to do"));
    m_form->field(u"value"_s)->setLabel(tr("New value"));
    m_form->field(u"value"_s)->setHint(tr("Empty takes the value away."));
    m_form->field(u"choice"_s)->setLabel(tr("New value"));
    m_form->field(u"node"_s)->setLabel(tr("New owner"));
    m_node->setNobody(tr("Nobody: choose…"));
    fillWays();
    setColumns();
    m_grid->setEmptyState(u"list-check"_s, tr("What would change stands here."));
    accepts()->setText(tr("Change %n", nullptr, m_count));
    cancels()->setText(tr("Cancel"));
    if (m_outcome)
        present(BulkOutcome(*m_outcome));
}

} // namespace weiwo::ui
