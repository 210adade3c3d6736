#include "ui/panels/alerts/rule_form.h"

#include "core/money/decimal.h"
#include "ui/kit/form.h"
#include "ui/kit/number_parse.h"
#include "ui/shell/scope_picker.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace performance;

namespace {

/// A share is kept as a part of one with four places; percent are shown with two.
constexpr int ShareScale = 4;

QString choiceTitle(const QString &key)
{
    static const std::pair<QString, Text> titles[] = {
        {u"below"_s, WEIWO_TEXT("RuleForm", "Below")},
        {u"above"_s, WEIWO_TEXT("RuleForm", "Above")},
        {u"both"_s, WEIWO_TEXT("RuleForm", "Either side")},
        {u"falls"_s, WEIWO_TEXT("RuleForm", "Falls")},
        {u"rises"_s, WEIWO_TEXT("RuleForm", "Rises")},
        {u"month"_s, WEIWO_TEXT("RuleForm", "Month")},
        {u"quarter"_s, WEIWO_TEXT("RuleForm", "Quarter")},
        {u"year"_s, WEIWO_TEXT("RuleForm", "Year")},
        {u"prev_year"_s, WEIWO_TEXT("RuleForm", "The year before")},
        {u"prev_period"_s, WEIWO_TEXT("RuleForm", "The period before")},
    };
    for (const auto &[known, title] : titles)
        if (known == key)
            return title.str();
    return key;
}

QString plain(const nlohmann::json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>())
        : value.is_null()    ? QString()
                             : QString::fromStdString(value.dump());
}

void setNarrow(QComboBox *box)
{
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

} // namespace

RuleForm::RuleForm(const AmountStyle &style, QWidget *parent)
    : QWidget(parent), m_style(style), m_title(new QLabel), m_sentence(new QLabel),
      m_rehearsal(new QLabel), m_form(new Form), m_end(new Form), m_metric(new QComboBox), m_subject(new QComboBox),
      m_condition(new QComboBox), m_severity(new QComboBox), m_owner(new QPushButton),
      m_nobody(new QPushButton), m_name(new QLineEdit), m_paramsPlace(new QVBoxLayout),
      m_accept(new QPushButton), m_cancel(new QPushButton)
{
    setObjectName(u"ruleForm"_s);
    setTypeRole(m_title, TypeRole::Section);
    for (QLabel *label : {m_sentence, m_rehearsal}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTypeRole(m_sentence, TypeRole::Strong);
    setTextToken(m_rehearsal, Token::Text2);
    m_sentence->setObjectName(u"ruleSentence"_s);
    m_rehearsal->setObjectName(u"ruleRehearsal"_s);
    m_metric->setObjectName(u"ruleMetric"_s);
    m_subject->setObjectName(u"ruleSubject"_s);
    m_condition->setObjectName(u"ruleCondition"_s);
    m_severity->setObjectName(u"ruleSeverity"_s);
    m_owner->setObjectName(u"ruleOwner"_s);
    m_nobody->setObjectName(u"ruleNobody"_s);
    setButtonKind(m_nobody, ButtonKind::Flat);
    m_name->setObjectName(u"ruleName"_s);
    m_accept->setObjectName(u"ruleAccept"_s);
    m_cancel->setObjectName(u"ruleCancel"_s);
    setButtonKind(m_accept, ButtonKind::Primary);
    m_form->addField(u"metric"_s, {}, m_metric);
    m_form->addField(u"subject"_s, {}, m_subject);
    m_form->addField(u"condition"_s, {}, m_condition);
    for (QComboBox *box : {m_metric, m_subject, m_condition, m_severity})
        setNarrow(box);
    for (QComboBox *box : {m_subject, m_severity})
        connect(box, &QComboBox::activated, this, &RuleForm::edited);
    m_end->addField(u"severity"_s, {}, m_severity);
    auto *owner = new QWidget;
    owner->setFocusProxy(m_owner);
    auto *ownerLine = new QHBoxLayout(owner);
    ownerLine->setContentsMargins(0, 0, 0, 0);
    ownerLine->addWidget(m_owner, 1);
    ownerLine->addWidget(m_nobody);
    m_end->addField(u"owner"_s, {}, owner);
    connect(m_owner, &QPushButton::clicked, this, &RuleForm::chooseOwner);
    connect(m_nobody, &QPushButton::clicked, this, [this] {
        m_chosenOwner.reset();
        showOwner();
        m_owner->setFocus();
    });
    m_end->addField(u"name"_s, {}, m_name);
    connect(m_name, &QLineEdit::textEdited, this, &RuleForm::edited);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    QVBoxLayout *layout = scrollAbove(this, buttons);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_rehearsal);
    layout->addWidget(m_form);
    layout->addLayout(m_paramsPlace);
    layout->addWidget(m_end);
    layout->addStretch(1);
    // Another metric may count in another unit, another condition has other parameters.
    for (QComboBox *box : {m_metric, m_condition})
        connect(box, &QComboBox::activated, this, [this] {
            makeFields(value(false).value_or(m_rule).params);
            Q_EMIT edited();
        });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (const auto rule = value(true))
            Q_EMIT accepted(*rule);
    });
    connect(m_cancel, &QPushButton::clicked, this, &RuleForm::cancelled);
    submitByKeys(this, m_accept);
    closeByKey(this, m_cancel);
    setFocusProxy(m_metric);
    retranslate();
}

void RuleForm::start(const AlertRule &rule, const std::optional<Only> &only, const std::shared_ptr<const OrgIndex> &index)
{
    m_rule = rule;
    m_only = only;
    m_index = index;
    m_chosenOwner = rule.owner;
    m_name->setText(rule.name);
    setSentence({});
    setRehearsal({});
    retranslate();
    m_metric->setFocus();
    Q_EMIT edited();
}

void RuleForm::chooseOwner()
{
    if (!m_picker) {
        m_picker = new ScopePicker(window());
        connect(m_picker, &ScopePicker::chosen, this, [this](const Id &person) {
            m_chosenOwner = org::NodeId(person);
            showOwner();
            m_owner->setFocus();
        });
        connect(this, &QObject::destroyed, m_picker, &QObject::deleteLater);
        m_picker->setAccepts([](const org::Node &node) { return node.level == org::Level::Person; });
    }
    m_picker->setIndex(m_index);
    m_picker->setCurrent(m_chosenOwner ? std::optional(m_chosenOwner->raw()) : std::nullopt);
    m_picker->openUnder(m_owner);
}

void RuleForm::showOwner()
{
    QString name;
    if (m_chosenOwner && m_index)
        if (const auto at = m_index->tree.indexOf(*m_chosenOwner))
            name = m_index->tree.at(*at).node.name;
    // Somebody who has left since is still the one the rule names.
    m_owner->setText(!name.isEmpty() ? name : m_chosenOwner ? tr("Somebody who is not here today") : tr("Choose a person…"));
    m_nobody->setText(tr("Nobody"));
    m_nobody->setVisible(m_chosenOwner.has_value());
}

const AlertConditionSpec *RuleForm::condition() const
{
    return alertConditions().find(m_condition->currentData().toString());
}

metrics::Kind RuleForm::metricKind() const
{
    const metrics::MetricSpec *spec = m_metrics.find(m_metric->currentData().toString());
    return spec ? spec->kind : metrics::Kind::Count;
}

void RuleForm::fillMetrics(QComboBox *box) const
{
    for (const metrics::MetricSpec *metric : m_metrics.all())
        box->addItem(metric->heading(), metric->key);
}

void RuleForm::fillChoices()
{
    m_metric->clear();
    fillMetrics(m_metric);
    // One that this program cannot compute is kept all the same.
    if (!m_rule.metric.isEmpty() && m_metric->findData(m_rule.metric) < 0)
        m_metric->addItem(m_rule.metric, m_rule.metric);
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(m_rule.metric)));
    m_subject->clear();
    for (const auto level : {org::Level::Headquarters, org::Level::Region, org::Level::Province, org::Level::Team, org::Level::Person})
        m_subject->addItem(level == org::Level::Headquarters ? tr("The whole company") : tr("Each: %1").arg(org::levelTitle(level)),
                           org::levelKey(level));
    if (m_only)
        m_subject->addItem(tr("Only %1").arg(m_only->name), m_only->node.text());
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(m_rule.subject.node ? m_rule.subject.node->text()
                                                                                   : org::levelKey(m_rule.subject.level))));
    m_condition->clear();
    for (const AlertConditionSpec &condition : alertConditions().all())
        m_condition->addItem(condition.title.str(), condition.key);
    m_condition->setCurrentIndex(std::max(0, m_condition->findData(m_rule.condition)));
    m_severity->clear();
    for (const auto severity : {AlertSeverity::Critical, AlertSeverity::Warning, AlertSeverity::Info})
        m_severity->addItem(alertSeverityTitle(severity), alertSeverityKey(severity));
    m_severity->setCurrentIndex(std::max(0, m_severity->findData(alertSeverityKey(m_rule.severity))));
}

void RuleForm::makeFields(const nlohmann::json &params)
{
    m_fields.clear();
    if (m_params) {
        m_paramsPlace->removeWidget(m_params);
        m_params->hide();
        // One of its fields may be what speaks now.
        m_params->deleteLater();
    }
    m_params = new Form;
    const AlertConditionSpec *chosen = condition();
    m_form->field(u"condition"_s)->setHint(chosen ? chosen->help.str() : QString());
    for (const ParamSpec &spec : chosen ? chosen->params : std::vector<ParamSpec>()) {
        Field field = spec.kind == ParamKind::Flag                                      ? flagField(spec)
                      : spec.kind == ParamKind::Choice || spec.kind == ParamKind::Metric ? choiceField(spec)
                                                                                         : numberField(spec);
        const auto it = params.find(spec.key.toStdString());
        field.write(it != params.end() && !it->is_null() ? *it : spec.fallback);
        m_fields.push_back(std::move(field));
    }
    m_paramsPlace->addWidget(m_params);
    // New fields come last in the order of Tab: here is their place.
    std::vector<QWidget *> order{m_condition};
    for (const Field &field : m_fields)
        order.push_back(m_params->field(field.spec.key)->control());
    order.insert(order.end(), {m_severity, m_owner, m_nobody, m_name, m_accept, m_cancel});
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

RuleForm::Field RuleForm::choiceField(const ParamSpec &spec)
{
    auto *box = new QComboBox;
    box->setObjectName(u"ruleParam."_s + spec.key);
    if (spec.kind == ParamKind::Metric)
        fillMetrics(box);
    for (const QString &choice : spec.choices)
        box->addItem(choiceTitle(choice), choice);
    setNarrow(box);
    m_params->addField(spec.key, spec.title.str(), box)->setHint(spec.help.str());
    connect(box, &QComboBox::activated, this, &RuleForm::edited);
    return {spec, [box](QString *) { return std::optional<nlohmann::json>(box->currentData().toString().toStdString()); },
            [box](const nlohmann::json &value) { box->setCurrentIndex(std::max(0, box->findData(plain(value)))); }};
}

RuleForm::Field RuleForm::flagField(const ParamSpec &spec)
{
    auto *box = new QCheckBox(spec.help.str());
    box->setObjectName(u"ruleParam."_s + spec.key);
    m_params->addField(spec.key, spec.title.str(), box);
    connect(box, &QCheckBox::clicked, this, &RuleForm::edited);
    return {spec, [box](QString *) { return std::optional<nlohmann::json>(box->isChecked()); },
            [box](const nlohmann::json &value) { box->setChecked(value.is_boolean() && value.get<bool>()); }};
}

RuleForm::Field RuleForm::numberField(const ParamSpec &spec)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(u"ruleParam."_s + spec.key);
    const auto unit = unitOf(spec);
    const QString words = !unit                            ? spec.title.str()
                          : unit->kind == NumberKind::Money ? tr("%1 (%2)").arg(spec.title.str(), m_style.currency)
                          : unit->kind == NumberKind::Percent ? tr("%1 (%)").arg(spec.title.str())
                                                              : spec.title.str();
    FormField *field = m_params->addField(spec.key, words, edit, spec.required);
    // The help of a share tells how it is kept, which nobody types here.
    field->setHint(unit ? QString() : spec.help.str());
    connect(edit, &QLineEdit::textEdited, this, &RuleForm::edited);
    return {spec, [this, edit, spec](QString *problem) { return readNumber(spec, edit->text().trimmed(), problem); },
            [this, edit, spec](const nlohmann::json &value) { edit->setText(writeNumber(spec, value)); }};
}

std::optional<NumberSpec> RuleForm::unitOf(const ParamSpec &spec) const
{
    const AlertConditionSpec *chosen = condition();
    const NumberSpec share{.kind = NumberKind::Percent, .digits = ShareScale - 2, .decimals = ShareScale - 2};
    if (!chosen || chosen->shareParams.contains(spec.key))
        return share;
    if (spec.key != chosen->figureParam)
        return std::nullopt;
    switch (metricKind()) {
    case metrics::Kind::Ratio: return share;
    case metrics::Kind::Money: return NumberSpec{.kind = NumberKind::Money, .digits = m_style.digits, .unit = MoneyUnit::One};
    case metrics::Kind::Quantity: return NumberSpec{.kind = NumberKind::Count, .digits = 3};
    case metrics::Kind::Count: break;
    }
    return NumberSpec{.kind = NumberKind::Count, .digits = 0};
}

std::optional<nlohmann::json> RuleForm::readNumber(const ParamSpec &spec, const QString &text, QString *problem) const
{
    if (text.isEmpty()) {
        if (spec.required)
            *problem = tr("Type a number.");
        return spec.required ? std::nullopt : std::optional(nlohmann::json());
    }
    const auto unit = unitOf(spec);
    if (!unit) {
        const auto decimal = decimalFromText(text);
        if (!decimal || (spec.kind == ParamKind::Integer && decimal->scale > 0)) {
            *problem = spec.kind == ParamKind::Integer ? tr("Type a whole number.") : tr("Type a number.");
            return std::nullopt;
        }
        return spec.kind == ParamKind::Integer ? nlohmann::json(decimal->mantissa) : nlohmann::json(text.toStdString());
    }
    const auto reading = parseNumber(text, *unit);
    if (!reading || reading->op != NumberReading::Op::Set) {
        *problem = reading ? tr("Type a number.") : reading.error().message;
        return std::nullopt;
    }
    const int scale = unit->kind == NumberKind::Percent ? unit->digits + 2 : unit->digits;
    return nlohmann::json(decimalText({.mantissa = reading->amount.rounded(), .scale = scale}).toStdString());
}

QString RuleForm::writeNumber(const ParamSpec &spec, const nlohmann::json &value) const
{
    const auto unit = unitOf(spec);
    const auto decimal = decimalFromText(plain(value));
    if (!unit || !decimal)
        return plain(value);
    const auto stored = rescaled(*decimal, unit->kind == NumberKind::Percent ? unit->digits + 2 : unit->digits);
    return plainText(stored, *unit);
}

std::optional<AlertRule> RuleForm::value(bool complain)
{
    AlertRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.owner = m_chosenOwner;
    rule.metric = m_metric->currentData().toString();
    rule.condition = m_condition->currentData().toString();
    rule.severity = alertSeverityFromKey(m_severity->currentData().toString()).value_or(AlertSeverity::Warning);
    const QString subject = m_subject->currentData().toString();
    rule.subject.node.reset();
    if (const auto level = org::levelFromKey(subject))
        rule.subject.level = *level;
    else if (m_only)
        rule.subject.node = m_only->node;
    // What a newer program knows of the same condition stays.
    if (rule.condition != m_rule.condition)
        rule.params = nlohmann::json::object();
    bool fine = true;
    for (const Field &field : m_fields) {
        QString problem;
        const auto read = field.read(&problem);
        if (complain || problem.isEmpty())
            m_params->field(field.spec.key)->setProblem(problem);
        fine = fine && read;
        if (read && !read->is_null())
            rule.params[field.spec.key.toStdString()] = *read;
        else
            rule.params.erase(field.spec.key.toStdString());
    }
    return fine ? std::optional(rule) : std::nullopt;
}

void RuleForm::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QString RuleForm::sentence() const
{
    return m_sentence->text();
}

void RuleForm::setRehearsal(const QString &text)
{
    m_rehearsal->setText(text);
    m_rehearsal->setVisible(!text.isEmpty());
}

void RuleForm::retranslate()
{
    const bool isNew = m_rule.id.isNull();
    m_title->setText(isNew ? tr("New rule") : tr("Change the rule"));
    m_form->field(u"metric"_s)->setLabel(tr("Watch"));
    m_form->field(u"subject"_s)->setLabel(tr("Of"));
    m_form->field(u"condition"_s)->setLabel(tr("When"));
    m_end->field(u"severity"_s)->setLabel(tr("It is"));
    m_end->field(u"owner"_s)->setLabel(tr("Owner"));
    m_end->field(u"name"_s)->setLabel(tr("Name"));
    m_name->setPlaceholderText(tr("as the sentence above"));
    m_accept->setText(isNew ? tr("Add rule") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
    showOwner();
    fillChoices();
    makeFields(m_rule.params);
}

} // namespace weiwo::ui
