#include "ui/panels/metrics/metric_form.h"

#include "core/base/pinyin.h"
#include "core/metrics/draft.h"
#include "ui/kit/form.h"
#include "ui/kit/search_field.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/metric_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using metrics::MetricSet;
using metrics::MetricSpec;
using metrics::OwnMetric;

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int ChoicesVisible = 9;

/// A character after which a key that is put in would run into what stands there.
bool joins(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

} // namespace

MetricForm::MetricForm(const metrics::Catalogues &catalogues, QWidget *parent)
    : QWidget(parent), m_catalogues(catalogues), m_title(new QLabel), m_form(new Form), m_name(new QLineEdit), m_key(new QLineEdit),
      m_formula(new LiveLineEdit), m_verdict(new QLabel), m_preview(new QLabel), m_choicesTitle(new QLabel),
      m_search(new SearchField), m_choices(new QListWidget), m_accept(new QPushButton), m_cancel(new QPushButton)
{
    setObjectName(u"metricForm"_s);
    m_name->setObjectName(u"metricName"_s);
    m_key->setObjectName(u"metricKey"_s);
    m_formula->setObjectName(u"metricFormula"_s);
    m_verdict->setObjectName(u"metricVerdict"_s);
    m_preview->setObjectName(u"metricPreview"_s);
    m_accept->setObjectName(u"metricAccept"_s);
    m_cancel->setObjectName(u"metricCancel"_s);
    setTypeRole(m_title, TypeRole::Section);
    setTypeRole(m_preview, TypeRole::Strong);
    setTextToken(m_verdict, Token::Text2);
    for (QLabel *label : {m_verdict, m_preview}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setButtonKind(m_accept, ButtonKind::Primary);
    m_form->addField(u"name"_s, {}, m_name);
    m_form->addField(u"key"_s, {}, m_key, true);
    m_form->addField(u"formula"_s, {}, m_formula, true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::S);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    QVBoxLayout *layout = scrollAbove(this, buttons);
    layout->addWidget(m_title);
    layout->addWidget(m_form);
    layout->addWidget(m_verdict);
    layout->addWidget(m_preview);
    layout->addWidget(makeChoices());
    layout->addStretch(1);
    for (QLineEdit *edit : {m_name, m_key, m_formula})
        connect(edit, &QLineEdit::textChanged, this, &MetricForm::judge);
    connect(m_accept, &QPushButton::clicked, this, &MetricForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, &MetricForm::cancelled);
    submitByKeys(this, m_accept);
    closeByKey(this, m_cancel);
    setFocusProxy(m_name);
    retranslate();
}

QWidget *MetricForm::makeChoices()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, space::S, 0, 0);
    layout->setSpacing(space::Xs);
    setTextToken(m_choicesTitle, Token::Text2);
    m_choicesTitle->setBuddy(m_search);
    m_search->setObjectName(u"metricSearch"_s);
    m_choices->setObjectName(u"metricChoices"_s);
    m_choices->setUniformItemSizes(true);
    m_choices->setMinimumHeight(ChoicesVisible * rowHeight());
    layout->addWidget(m_choicesTitle);
    layout->addWidget(m_search);
    layout->addWidget(m_choices);
    connect(m_search, &LiveLineEdit::liveTextChanged, this, &MetricForm::fillChoices);
    connect(m_choices, &QListWidget::itemDoubleClicked, this, &MetricForm::insertChoice);
    for (QWidget *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_choices)})
        part->installEventFilter(this);
    return box;
}

void MetricForm::setMetrics(const MetricSet &known, const std::vector<OwnMetric> &own)
{
    m_known = known;
    m_own = own;
    fillChoices();
    if (isVisible())
        judge();
}

void MetricForm::start(const OwnMetric &metric)
{
    m_start = metric;
    m_isNew = metric.key.isEmpty();
    const QString key = m_isNew ? metrics::freeKey(m_own) : metric.key;
    for (QLineEdit *edit : {m_name, m_key, m_formula})
        edit->blockSignals(true);
    m_name->setText(metric.title);
    m_key->setText(key);
    m_formula->setText(metric.formula);
    for (QLineEdit *edit : {m_name, m_key, m_formula})
        edit->blockSignals(false);
    m_key->setReadOnly(!m_isNew);
    m_search->clear();
    retranslate();
    judge();
    m_name->setFocus();
}

OwnMetric MetricForm::typed() const
{
    return {.key = m_key->text().trimmed(), .title = m_name->text().trimmed(), .formula = m_formula->text().trimmed()};
}

std::optional<OwnMetric> MetricForm::value() const
{
    return m_fine ? std::optional(typed()) : std::nullopt;
}

void MetricForm::judge()
{
    const OwnMetric metric = typed();
    const Status key = metrics::checkKey(m_catalogues, m_own, metric.key, m_isNew);
    m_form->field(u"key"_s)->setProblem(key || metric.key.isEmpty() ? QString() : key.error().message);
    m_fine = false;
    QString problem;
    QString verdict;
    if (!metric.formula.isEmpty()) {
        // The formula is judged whatever the key is: under one that nobody has where it is none.
        OwnMetric judged = metric;
        if (!key)
            judged.key = metrics::freeKey(m_own);
        if (auto set = metrics::withMetric(m_catalogues, m_own, judged)) {
            verdict = metricTypeText(*set->find(judged.key));
            m_drafted = std::move(*set);
            m_fine = key.has_value();
        } else {
            problem = set.error().message;
        }
    }
    m_form->field(u"formula"_s)->setProblem(problem);
    m_verdict->setText(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
    if (!m_fine)
        setPreview({});
    Q_EMIT edited();
}

void MetricForm::accept()
{
    judge();
    if (const auto metric = value())
        return Q_EMIT accepted(*metric);
    if (typed().key.isEmpty())
        m_form->field(u"key"_s)->setProblem(tr("Type a key, such as own.margin."));
    if (typed().formula.isEmpty())
        m_form->field(u"formula"_s)->setProblem(tr("Type a formula, or choose a metric from the list."));
    QLineEdit *wrong = m_form->field(u"key"_s)->problem().isEmpty() ? m_formula : m_key;
    wrong->setFocus();
}

void MetricForm::fillChoices()
{
    const QString text = m_search->liveText().trimmed();
    m_choices->clear();
    for (const MetricSpec *metric : m_known.all()) {
        if (metric->key == m_start.key)
            continue;
        const QString heading = metric->heading();
        if (!text.isEmpty() && !metric->key.contains(text, Qt::CaseInsensitive) && pinyinMatch(text, heading, pinyinKey(heading)) == 0)
            continue;
        auto *item = new QListWidgetItem(tr("%1 — %2", "title and key of a metric").arg(heading, metric->key), m_choices);
        item->setData(KeyRole, metric->key);
        item->setToolTip(metric->isOwn() ? metric->formula : metric->help.str());
    }
    if (m_choices->count() == 0) {
        auto *none = new QListWidgetItem(tr("No metric is called so."), m_choices);
        none->setFlags(Qt::NoItemFlags);
    }
    m_choices->setCurrentRow(0);
}

void MetricForm::insertChoice()
{
    const QListWidgetItem *item = m_choices->currentItem();
    const QString key = item ? item->data(KeyRole).toString() : QString();
    if (key.isEmpty())
        return;
    const QString before = m_formula->text().left(m_formula->hasSelectedText() ? m_formula->selectionStart() : m_formula->cursorPosition());
    const QString after = m_formula->text().mid(m_formula->hasSelectedText() ? m_formula->selectionEnd() : m_formula->cursorPosition());
    m_formula->insert((!before.isEmpty() && joins(before.back()) ? u" "_s : QString()) + key
                      + (!after.isEmpty() && joins(after.front()) ? u" "_s : QString()));
    m_formula->setFocus();
}

bool MetricForm::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // Here Enter chooses; it does not submit the form.
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ControlModifier)) {
        insertChoice();
        return true;
    }
    if (object == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int row = m_choices->currentRow() + (key->key() == Qt::Key_Down ? 1 : -1);
        m_choices->setCurrentRow(qBound(0, row, m_choices->count() - 1));
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void MetricForm::setPreview(const QString &text)
{
    m_preview->setText(text);
    m_preview->setVisible(!text.isEmpty());
}

void MetricForm::retranslate()
{
    m_title->setText(m_isNew ? tr("New metric") : tr("Change the metric"));
    m_form->field(u"name"_s)->setLabel(tr("Name"));
    m_name->setPlaceholderText(tr("as people call it: Margin"));
    m_form->field(u"key"_s)->setLabel(tr("Key"));
    m_form->field(u"key"_s)->setHint(m_isNew ? tr("Formulas and rules name it by this.")
                                             : tr("It stays: formulas and rules name the metric by this."));
    m_form->field(u"formula"_s)->setLabel(tr("Formula"));
    m_form->field(u"formula"_s)->setHint(tr("Metrics, numbers, + − × ÷ and brackets: sales.gross_profit / sales.amount"));
    m_choicesTitle->setText(tr("Put a metric in: Enter or a double click"));
    m_search->setPlaceholderText(tr("Name or key of a metric"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_choices->setAccessibleName(m_choicesTitle->text());
    m_accept->setText(m_isNew ? tr("Add metric") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
    fillChoices();
}

} // namespace weiwo::ui
