#include "ui/panels/quotas/method_form.h"

#include "ui/kit/form.h"
#include "ui/kit/number_parse.h"
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

namespace {

/// Rounding steps in major units: fen, yuan, thousand, ten thousand.
constexpr qint64 StepsOfMoney[] = {0, 1, 1000, 10000};

} // namespace

MethodForm::MethodForm(const Registry &registry, QWidget *parent)
    : QWidget(parent), m_registry(registry), m_title(new QLabel), m_form(new Form), m_total(new QLineEdit),
      m_level(new QComboBox), m_method(new QComboBox), m_help(new QLabel), m_paramsHost(new QWidget),
      m_step(new QComboBox), m_buffer(new QLineEdit), m_floor(new QLineEdit), m_cap(new QLineEdit),
      m_byMonths(new QCheckBox), m_outcome(new QLabel), m_apply(new QPushButton), m_cancel(new QPushButton)
{
    setTypeRole(m_title, TypeRole::Section);
    for (QLabel *label : {m_help, m_outcome}) {
        label->setWordWrap(true);
        setTextToken(label, Token::Text2);
    }
    m_total->setObjectName(u"quotaTotal"_s);
    m_method->setObjectName(u"quotaMethod"_s);
    m_apply->setObjectName(u"quotaApply"_s);
    m_apply->setDefault(true);
    for (const quotas::MethodSpec &method : registry.extension<quotas::Methods>().all.all())
        if (method.axis == quotas::MethodAxis::Children)
            m_method->addItem(method.title.str(), method.key);

    m_form->addField(u"total"_s, {}, m_total);
    m_form->addField(u"level"_s, {}, m_level);
    m_form->addField(u"method"_s, {}, m_method);
    m_form->addField(u"step"_s, {}, m_step);
    m_form->addField(u"buffer"_s, {}, m_buffer);
    m_form->addField(u"floor"_s, {}, m_floor);
    m_form->addField(u"cap"_s, {}, m_cap);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    new QVBoxLayout(m_paramsHost);
    m_paramsHost->layout()->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::L, space::M, space::L, space::L);
    layout->setSpacing(space::M);
    layout->addWidget(m_title);
    layout->addWidget(m_form);
    layout->addWidget(m_help);
    layout->addWidget(m_paramsHost);
    layout->addWidget(m_byMonths);
    layout->addWidget(m_outcome);
    layout->addLayout(buttons);
    layout->addStretch(1);

    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        showMethod();
        Q_EMIT changed();
    });
    for (QLineEdit *edit : {m_total, m_buffer, m_floor, m_cap})
        connect(edit, &QLineEdit::textEdited, this, &MethodForm::changed);
    for (QComboBox *box : {m_level, m_step})
        connect(box, &QComboBox::currentIndexChanged, this, &MethodForm::changed);
    connect(m_byMonths, &QCheckBox::toggled, this, &MethodForm::changed);
    connect(m_apply, &QPushButton::clicked, this, &MethodForm::applied);
    connect(m_cancel, &QPushButton::clicked, this, &MethodForm::cancelled);
    connect(m_form, &Form::submitted, this, &MethodForm::applied);
    retranslate();
    showMethod();
}

void MethodForm::setSubject(const QString &name, const quotas::AmountUnit &unit,
                            const std::optional<qint64> &total, const std::vector<org::Level> &levels)
{
    const QSignalBlocker quiet(this);
    m_unit = unit;
    m_title->setText(tr("Break down %1").arg(name));
    m_total->setText(total ? unit.text(*total) : QString());
    m_level->clear();
    for (const org::Level level : levels)
        m_level->addItem(org::levelTitle(level), static_cast<int>(level));
    m_apply->setEnabled(!levels.empty());
}

QWidget *MethodForm::editorOf(const ParamSpec &spec)
{
    if (spec.kind == ParamKind::Flag) {
        auto *box = new QCheckBox;
        box->setChecked(spec.fallback.is_boolean() && spec.fallback.get<bool>());
        connect(box, &QCheckBox::toggled, this, &MethodForm::changed);
        return box;
    }
    if (spec.kind == ParamKind::Choice) {
        auto *box = new QComboBox;
        box->addItems(spec.choices);
        if (spec.fallback.is_string())
            box->setCurrentText(QString::fromStdString(spec.fallback.get<std::string>()));
        connect(box, &QComboBox::currentIndexChanged, this, &MethodForm::changed);
        return box;
    }
    if (spec.kind == ParamKind::Metric) {
        auto *box = new QComboBox;
        box->addItem(tr("As the measure"), QString());
        for (const metrics::MetricSpec &metric : m_registry.extension<metrics::Catalogues>().metrics.all())
            if (metric.kind != metrics::Kind::Ratio && !metric.source.isEmpty())
                box->addItem(metric.title.str(), metric.key);
        connect(box, &QComboBox::currentIndexChanged, this, &MethodForm::changed);
        return box;
    }
    auto *edit = new QLineEdit;
    if (spec.fallback.is_string())
        edit->setText(QString::fromStdString(spec.fallback.get<std::string>()));
    else if (spec.fallback.is_number())
        edit->setText(QString::fromStdString(spec.fallback.dump()));
    if (spec.kind == ParamKind::Weights)
        edit->setPlaceholderText(u"{\"EAST\": 3, \"NORTH\": 2}"_s);
    else if (spec.kind == ParamKind::Parts)
        edit->setPlaceholderText(u"[{\"method\": \"history\", \"share\": 70}, {\"method\": \"equal\", \"share\": 30}]"_s);
    connect(edit, &QLineEdit::textEdited, this, &MethodForm::changed);
    return edit;
}

void MethodForm::showMethod()
{
    const auto *method = m_registry.extension<quotas::Methods>().all.find(m_method->currentData().toString());
    if (!method)
        return;
    m_help->setText(method->help.str());
    delete m_params;
    m_params = new Form;
    m_fields.clear();
    for (const ParamSpec &spec : method->params) {
        QWidget *editor = editorOf(spec);
        m_fields.emplace_back(spec, editor);
        m_params->addField(spec.key, spec.title.str(), editor, spec.required)->setHint(spec.help.str());
    }
    m_params->setVisible(!m_fields.empty());
    m_paramsHost->layout()->addWidget(m_params);
}

std::optional<nlohmann::json> MethodForm::paramsOfFields()
{
    nlohmann::json params = nlohmann::json::object();
    for (const auto &[spec, editor] : m_fields) {
        const std::string key = spec.key.toStdString();
        m_params->field(spec.key)->setProblem({});
        if (const auto *box = qobject_cast<QCheckBox *>(editor)) {
            params[key] = box->isChecked();
            continue;
        }
        if (const auto *box = qobject_cast<QComboBox *>(editor)) {
            const QString value = box->currentData().isValid() ? box->currentData().toString() : box->currentText();
            if (!value.isEmpty())
                params[key] = value.toStdString();
            continue;
        }
        const QString text = static_cast<QLineEdit *>(editor)->text().trimmed();
        if (text.isEmpty())
            continue;
        const bool structured = spec.kind == ParamKind::Weights || spec.kind == ParamKind::Parts;
        if (spec.kind == ParamKind::Integer || structured) {
            auto value = nlohmann::json::parse(text.toStdString(), nullptr, false);
            if (value.is_discarded()) {
                m_params->field(spec.key)->setProblem(
                    structured ? tr("Write it like the example.") : tr("Type a whole number."));
                return std::nullopt;
            }
            params[key] = std::move(value);
        } else {
            params[key] = text.toStdString();
        }
    }
    return params;
}

std::optional<qint64> MethodForm::amount(const QString &key, const QString &text)
{
    const NumberSpec spec{m_unit.kind == metrics::Kind::Money ? NumberKind::Money : NumberKind::Count, m_unit.digits,
                          MoneyUnit::One, -1, m_unit.name};
    const auto reading = parseNumber(text, spec);
    const auto value = reading ? weiwo::ui::applied(*reading, std::nullopt, std::nullopt) : Result<std::optional<qint64>>(failed(reading));
    if (value && *value)
        return *value;
    m_form->field(key)->setProblem(value ? tr("Type an amount.") : value.error().message);
    return std::nullopt;
}

std::optional<quotas::BreakdownRequest> MethodForm::request()
{
    for (const auto &key : {u"total"_s, u"buffer"_s, u"floor"_s, u"cap"_s})
        m_form->field(key)->setProblem({});
    quotas::BreakdownRequest request;
    if (!m_total->text().trimmed().isEmpty()) {
        request.total = amount(u"total"_s, m_total->text());
        if (!request.total)
            return std::nullopt;
    }
    if (m_level->currentIndex() >= 0)
        request.toLevel = static_cast<org::Level>(m_level->currentData().toInt());
    request.method = m_method->currentData().toString();
    auto params = paramsOfFields();
    if (!params)
        return std::nullopt;
    request.params = std::move(*params);
    if (const qint64 step = m_step->currentData().toLongLong(); step > 0)
        request.step = step * m_unit.scale();
    if (const QString text = m_buffer->text().trimmed().remove(u'%'); !text.isEmpty()) {
        const auto decimal = decimalFromText(text);
        const auto ppm = decimal ? rescaled(*decimal, 4) : std::nullopt;
        if (!ppm) {
            m_form->field(u"buffer"_s)->setProblem(tr("Type a percentage, like 3 or 2.5."));
            return std::nullopt;
        }
        request.bufferPpm = *ppm;
    }
    for (const auto &[key, edit, bound] : {std::tuple{u"floor"_s, m_floor, &request.floor},
                                           std::tuple{u"cap"_s, m_cap, &request.cap}}) {
        if (edit->text().trimmed().isEmpty())
            continue;
        const auto rule = quotas::BoundRule::parse(edit->text().trimmed(), m_unit);
        if (!rule) {
            m_form->field(key)->setProblem(rule.error().message);
            return std::nullopt;
        }
        *bound = *rule;
    }
    request.byMonths = m_byMonths->isChecked();
    return request;
}

void MethodForm::setOutcome(const QString &text, bool problem)
{
    setTextToken(m_outcome, problem ? Token::Danger : Token::Text2);
    m_outcome->setText(text);
    m_apply->setEnabled(!problem && m_level->count() > 0);
}

void MethodForm::retranslate()
{
    const QSignalBlocker quiet(this);
    m_form->field(u"total"_s)->setLabel(tr("Total"));
    m_form->field(u"level"_s)->setLabel(tr("Down to"));
    m_form->field(u"method"_s)->setLabel(tr("Method"));
    m_form->field(u"step"_s)->setLabel(tr("Rounding"));
    m_form->field(u"buffer"_s)->setLabel(tr("Buffer %"));
    m_form->field(u"floor"_s)->setLabel(tr("Floor"));
    m_form->field(u"cap"_s)->setLabel(tr("Cap"));
    m_floor->setPlaceholderText(tr("an amount, or -5% against last year"));
    m_cap->setPlaceholderText(tr("an amount, or +20% against last year"));
    m_buffer->setPlaceholderText(u"0"_s);
    m_byMonths->setText(tr("Hold the months of this unit too"));
    m_apply->setText(tr("Break down"));
    m_cancel->setText(tr("Cancel"));
    const int step = std::max(0, m_step->currentIndex());
    m_step->clear();
    const QStringList names{tr("fen (smallest unit)"), tr("1"), tr("1,000"), tr("10,000")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_step->addItem(names[i], StepsOfMoney[i]);
    m_step->setCurrentIndex(step);
    const auto &methods = m_registry.extension<quotas::Methods>().all;
    for (int i = 0; i < m_method->count(); ++i)
        if (const auto *method = methods.find(m_method->itemData(i).toString()))
            m_method->setItemText(i, method->title.str());
}

} // namespace weiwo::ui
