#include "ui/panels/quotas/param_form.h"

#include "core/money/decimal.h"
#include "ui/kit/form.h"
#include "ui/panels/quotas/parts_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// Words for the keys that choices are kept by.
QString choiceTitle(const QString &key)
{
    static const std::pair<QString, Text> titles[] = {
        {u"nothing"_s, WEIWO_TEXT("ParamForm", "They get nothing")},
        {u"mean"_s, WEIWO_TEXT("ParamForm", "The mean of the others")},
        {u"share"_s, WEIWO_TEXT("ParamForm", "Mean share of the month")},
        {u"ratio"_s, WEIWO_TEXT("ParamForm", "Ratio to the moving average")},
    };
    for (const auto &[known, title] : titles)
        if (known == key)
            return title.str();
    return key;
}

QString textOf(const nlohmann::json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>())
        : value.is_null()    ? QString()
                             : QString::fromStdString(value.dump());
}

} // namespace

ParamForm::ParamForm(const Registry &registry, QWidget *parent) : QWidget(parent), m_registry(registry)
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
}

void ParamForm::setSpecs(const std::vector<ParamSpec> &specs, const ParamNames &names)
{
    m_names = names;
    m_fields.clear();
    delete m_form;
    m_form = new Form;
    for (const ParamSpec &spec : specs) {
        Field field = spec.kind == ParamKind::Flag                               ? flagField(spec)
            : spec.kind == ParamKind::Choice || spec.kind == ParamKind::Metric   ? choiceField(spec)
            : spec.kind == ParamKind::Weights                                    ? weightsField(spec)
            : spec.kind == ParamKind::Parts                                      ? partsField(spec)
                                                                                 : textField(spec);
        m_form->addField(spec.key, spec.title.str(), field.editor, spec.required)->setHint(spec.help.str());
        m_fields.push_back(std::move(field));
    }
    layout()->addWidget(m_form);
    setVisible(!m_fields.empty());
}

const std::vector<WeightName> &ParamForm::namesFor(const ParamSpec &spec) const
{
    // The one table of numbers that is not by unit or person.
    return spec.key == "by_post"_L1 ? m_names.posts : m_names.parts;
}

void ParamForm::setNames(const ParamNames &names)
{
    m_names = names;
    for (const Field &field : m_fields) {
        if (auto *weights = qobject_cast<WeightsEditor *>(field.editor))
            weights->setNames(namesFor(field.spec));
        else if (auto *parts = qobject_cast<PartsEditor *>(field.editor))
            parts->setNames(names);
    }
}

ParamForm::Field ParamForm::flagField(const ParamSpec &spec)
{
    auto *box = new QCheckBox;
    box->setChecked(spec.fallback.is_boolean() && spec.fallback.get<bool>());
    connect(box, &QCheckBox::toggled, this, &ParamForm::changed);
    return {spec, box, [box](QString *) { return std::optional<nlohmann::json>(box->isChecked()); },
            [box](const nlohmann::json &value) { box->setChecked(value.is_boolean() && value.get<bool>()); }};
}

ParamForm::Field ParamForm::choiceField(const ParamSpec &spec)
{
    auto *box = new QComboBox;
    if (spec.kind == ParamKind::Metric) {
        box->addItem(tr("As the measure"), QString());
        for (const metrics::MetricSpec &metric : m_registry.extension<metrics::Catalogues>().metrics.all())
            if (metric.kind != metrics::Kind::Ratio && !metric.source.isEmpty())
                box->addItem(metric.title.str(), metric.key);
        for (const WeightName &own : m_names.metrics)
            box->addItem(own.title, own.key);
    }
    for (const QString &choice : spec.choices)
        box->addItem(choiceTitle(choice), choice);
    box->setCurrentIndex(std::max(0, box->findData(textOf(spec.fallback))));
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::currentIndexChanged, this, &ParamForm::changed);
    return {spec, box, [box](QString *) {
                const QString key = box->currentData().toString();
                return std::optional<nlohmann::json>(key.isEmpty() ? nlohmann::json()
                                                                   : nlohmann::json(key.toStdString()));
            },
            [box](const nlohmann::json &value) { box->setCurrentIndex(std::max(0, box->findData(textOf(value)))); }};
}

ParamForm::Field ParamForm::weightsField(const ParamSpec &spec)
{
    auto *editor = new WeightsEditor(spec.title.str());
    editor->setObjectName(u"param."_s + spec.key);
    editor->setNames(namesFor(spec));
    connect(editor, &WeightsEditor::changed, this, &ParamForm::changed);
    return {spec, editor, [editor, required = spec.required](QString *problem) -> std::optional<nlohmann::json> {
                const nlohmann::json value = editor->value();
                if (!value.empty())
                    return value;
                if (required)
                    *problem = tr("Give at least one of them a number.");
                return required ? std::nullopt : std::optional(nlohmann::json());
            },
            [editor](const nlohmann::json &value) { editor->setValue(value); }};
}

ParamForm::Field ParamForm::partsField(const ParamSpec &spec)
{
    auto *editor = new PartsEditor(m_registry);
    editor->setObjectName(u"param."_s + spec.key);
    editor->setNames(m_names);
    connect(editor, &PartsEditor::changed, this, &ParamForm::changed);
    return {spec, editor, [editor](QString *problem) { return editor->value(problem); },
            [editor](const nlohmann::json &value) { editor->setValue(value); }};
}

ParamForm::Field ParamForm::textField(const ParamSpec &spec)
{
    auto *edit = new QLineEdit(textOf(spec.fallback));
    edit->setObjectName(u"param."_s + spec.key);
    if (spec.kind == ParamKind::Period)
        edit->setPlaceholderText(u"2025, 2025H2, 2025Q4, 2025-01..2025-09"_s);
    connect(edit, &QLineEdit::textEdited, this, &ParamForm::changed);
    return {spec, edit, [edit, spec](QString *problem) -> std::optional<nlohmann::json> {
                const QString text = edit->text().trimmed();
                if (text.isEmpty())
                    return nlohmann::json();
                if (spec.kind == ParamKind::Integer) {
                    bool fine = false;
                    const int value = text.toInt(&fine);
                    if (!fine)
                        *problem = tr("Type a whole number.");
                    return fine ? std::optional(nlohmann::json(value)) : std::nullopt;
                }
                if (spec.kind == ParamKind::Decimal && !decimalFromText(text)) {
                    *problem = tr("Type a number.");
                    return std::nullopt;
                }
                return nlohmann::json(text.toStdString());
            },
            [edit](const nlohmann::json &value) { edit->setText(textOf(value)); }};
}

void ParamForm::setValue(const nlohmann::json &params)
{
    const QSignalBlocker quiet(this);
    for (const Field &field : m_fields)
        if (const auto it = params.find(field.spec.key.toStdString()); it != params.end())
            field.write(*it);
}

std::optional<nlohmann::json> ParamForm::value()
{
    nlohmann::json params = nlohmann::json::object();
    bool fine = true;
    for (const Field &field : m_fields) {
        QString problem;
        const auto value = field.read(&problem);
        m_form->field(field.spec.key)->setProblem(problem);
        fine = fine && value;
        if (value && !value->is_null())
            params[field.spec.key.toStdString()] = *value;
    }
    return fine ? std::optional(std::move(params)) : std::nullopt;
}

} // namespace weiwo::ui
