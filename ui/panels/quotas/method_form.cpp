#include "ui/panels/quotas/method_form.h"

#include "core/money/decimal.h"
#include "ui/kit/form.h"
#include "ui/panels/quotas/amount_text.h"
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
      m_level(new QComboBox), m_method(new QComboBox), m_help(new QLabel), m_params(new ParamForm(registry)),
      m_step(new QComboBox), m_buffer(new QLineEdit), m_floor(new QLineEdit), m_cap(new QLineEdit),
      m_byMonths(new QCheckBox), m_outcome(new QLabel), m_apply(new QPushButton), m_cancel(new QPushButton)
{
    setTypeRole(m_title, TypeRole::Section);
    for (QLabel *label : {m_help, m_outcome}) {
        label->setWordWrap(true);
        setTextToken(label, Token::Text2);
    }
    m_title->setObjectName(u"quotaMethodTitle"_s);
    m_total->setObjectName(u"quotaTotal"_s);
    m_method->setObjectName(u"quotaMethod"_s);
    m_apply->setObjectName(u"quotaApply"_s);
    m_apply->setDefault(true);
    for (const quotas::MethodSpec &method : registry.extension<quotas::Methods>().all.all())
        m_method->addItem(method.title.str(), method.key);
    m_step->setObjectName(u"quotaStep"_s);
    m_byMonths->setObjectName(u"quotaByMonths"_s);

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
    auto *foot = new QVBoxLayout;
    foot->setSpacing(space::S);
    foot->addWidget(m_outcome);
    foot->addLayout(buttons);
    QVBoxLayout *layout = scrollAbove(this, foot);
    layout->addWidget(m_title);
    layout->addWidget(m_form);
    layout->addWidget(m_help);
    layout->addWidget(m_params);
    layout->addWidget(m_byMonths);
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
    connect(m_params, &ParamForm::changed, this, &MethodForm::changed);
    connect(m_apply, &QPushButton::clicked, this, &MethodForm::applied);
    connect(m_cancel, &QPushButton::clicked, this, &MethodForm::cancelled);
    submitByKeys(this, m_apply);
    setFocusProxy(m_total);
    retranslate();
    showMethod();
}

NumberSpec MethodForm::spec() const
{
    return amountSpec(m_subject.unit, m_subject.shownUnit);
}

void MethodForm::setSubject(const Subject &subject)
{
    const QSignalBlocker quiet(this);
    m_subject = subject;
    m_title->setText(tr("Break down %1").arg(subject.name));
    m_total->setText(plainText(subject.total, spec()));
    const QVariant level = m_level->currentData();
    m_level->clear();
    for (const org::Level below : subject.levels)
        m_level->addItem(org::levelTitle(below), static_cast<int>(below));
    m_level->setCurrentIndex(std::max(0, m_level->findData(level)));
    m_params->setNames(subject.names);
    m_apply->setEnabled(!subject.levels.empty());
    nameSteps();
}

void MethodForm::setWay(const quotas::Split &split)
{
    const QSignalBlocker quiet(this);
    const int method = m_method->findData(split.method);
    if (method < 0)
        return;
    m_method->setCurrentIndex(method);
    m_params->setValue(split.params);
    m_step->setCurrentIndex(std::max(0, m_step->findData(split.step / m_subject.unit.scale())));
    m_buffer->setText(split.bufferPpm == 0 ? QString() : decimalText({.mantissa = split.bufferPpm, .scale = 4}));
    m_byMonths->setChecked(split.byMonths);
}

void MethodForm::showMethod()
{
    const auto *method = m_registry.extension<quotas::Methods>().all.find(m_method->currentData().toString());
    if (!method)
        return;
    m_help->setText(method->help.str());
    m_params->setSpecs(method->params, m_subject.names);
}

bool MethodForm::readBounds(quotas::BreakdownRequest &request)
{
    for (const auto &[key, edit, bound] : {std::tuple{u"floor"_s, m_floor, &request.floor},
                                           std::tuple{u"cap"_s, m_cap, &request.cap}}) {
        const auto rule = readBound(edit->text(), spec());
        if (!rule) {
            m_form->field(key)->setProblem(rule.error().message);
            return false;
        }
        *bound = *rule;
    }
    return true;
}

std::optional<quotas::BreakdownRequest> MethodForm::request()
{
    for (const auto &key : {u"total"_s, u"buffer"_s, u"floor"_s, u"cap"_s})
        m_form->field(key)->setProblem({});
    quotas::BreakdownRequest request;
    const auto total = readAmount(m_total->text(), spec());
    if (!total) {
        m_form->field(u"total"_s)->setProblem(total.error().message);
        return std::nullopt;
    }
    request.total = *total;
    if (m_level->currentIndex() >= 0)
        request.toLevel = static_cast<org::Level>(m_level->currentData().toInt());
    request.method = m_method->currentData().toString();
    auto params = m_params->value();
    if (!params)
        return std::nullopt;
    request.params = std::move(*params);
    if (const qint64 step = m_step->currentData().toLongLong(); step > 0)
        request.step = step * m_subject.unit.scale();
    if (!m_buffer->text().trimmed().isEmpty()) {
        const auto ppm = readPpm(m_buffer->text());
        if (!ppm) {
            m_form->field(u"buffer"_s)->setProblem(tr("Type a percentage, like 3 or 2.5."));
            return std::nullopt;
        }
        request.bufferPpm = *ppm;
    }
    if (!readBounds(request))
        return std::nullopt;
    request.byMonths = m_byMonths->isChecked();
    return request;
}

void MethodForm::setOutcome(const QString &text, bool problem)
{
    setTextToken(m_outcome, problem ? Token::Danger : Token::Text2);
    m_outcome->setText(text);
    m_apply->setEnabled(!problem && m_level->count() > 0);
}

void MethodForm::nameSteps()
{
    const QSignalBlocker quiet(m_step);
    const bool money = m_subject.unit.kind == metrics::Kind::Money;
    const int step = std::max(0, m_step->currentIndex());
    m_step->clear();
    const QStringList names{money ? tr("fen (smallest unit)") : tr("The smallest unit"), tr("1"), tr("1,000"), tr("10,000")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_step->addItem(names[i], StepsOfMoney[i]);
    m_step->setCurrentIndex(step);
    m_form->field(u"total"_s)->setLabel(money ? tr("Total (%1)").arg(unitTitle(m_subject.shownUnit, m_subject.unit.name))
                                              : tr("Total"));
}

void MethodForm::retranslate()
{
    const QSignalBlocker quiet(this);
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
    nameSteps();
    const auto &methods = m_registry.extension<quotas::Methods>().all;
    for (int i = 0; i < m_method->count(); ++i)
        if (const auto *method = methods.find(m_method->itemData(i).toString()))
            m_method->setItemText(i, method->title.str());
    showMethod();
}

} // namespace weiwo::ui
