#include "ui/panels/tiers/standard_form.h"

#include "ui/kit/form.h"
#include "ui/kit/number_parse.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

TierStandardForm::TierStandardForm(QWidget *parent)
    : SideForm(parent), m_tier(new QLabel), m_form(new Form), m_kind(new QComboBox), m_value(new QLineEdit), m_words(new QLineEdit)
{
    setObjectName(u"tierStandardForm"_s);
    m_kind->setObjectName(u"standardKind"_s);
    m_value->setObjectName(u"standardValue"_s);
    m_words->setObjectName(u"standardWords"_s);
    accepts()->setObjectName(u"standardAccept"_s);
    cancels()->setObjectName(u"standardCancel"_s);
    setTextToken(m_tier, Token::Text2);
    m_tier->setWordWrap(true);
    m_tier->setTextFormat(Qt::PlainText);
    m_form->addField(u"kind"_s, {}, m_kind, true);
    m_form->addField(u"value"_s, {}, m_value, true);
    m_form->addField(u"words"_s, {}, m_words);
    fields()->addWidget(m_tier);
    fields()->addWidget(m_form);
    fields()->addStretch(1);
    for (QLineEdit *edit : {m_value, m_words})
        connect(edit, &QLineEdit::textEdited, this, [this] { m_edited = true; });
    connect(m_kind, &QComboBox::activated, this, &TierStandardForm::showStandard);
    connect(accepts(), &QPushButton::clicked, this, &TierStandardForm::accept);
    retranslate();
}

void TierStandardForm::start(const StandardsOverview &overview, int place, const QString &kind, const AmountStyle &style)
{
    m_overview = overview;
    m_style = style;
    m_edited = false;
    begin();
    choose(place, kind);
    (m_value->isVisibleTo(this) ? m_value : m_words)->setFocus();
}

void TierStandardForm::choose(int place, const QString &kind)
{
    if (m_edited || saves().isSaving() || place < 0 || place >= int(m_overview.scheme.tiers.size()))
        return;
    m_place = place;
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    showStandard();
}

const ServiceKind *TierStandardForm::kind() const
{
    return serviceKinds().find(m_kind->currentData().toString());
}

NumberSpec TierStandardForm::unit() const
{
    if (kind() && kind()->unit == "money"_L1)
        return {.kind = NumberKind::Money, .digits = m_style.digits, .unit = MoneyUnit::One, .currency = m_style.currency};
    return {.kind = NumberKind::Count, .digits = 0};
}

void TierStandardForm::showStandard()
{
    m_edited = false;
    const ServiceStandard *standard = m_overview.find(m_place, m_kind->currentData().toString());
    m_value->setText(standard && standard->value > 0 ? plainText(standard->value, unit()) : QString());
    m_words->setText(standard ? standard->text : QString());
    m_form->clearProblems();
    begin();
    wordFields();
}

std::optional<qint64> TierStandardForm::readValue()
{
    const QString text = m_value->text().trimmed();
    const auto reading = parseNumber(text, unit());
    const bool isNumber = !text.isEmpty() && reading && reading->op == NumberReading::Op::Set;
    const bool isWhole = isNumber && reading->amount.denominator == 1;
    m_form->field(u"value"_s)->setProblem(isWhole              ? QString()
                                          : isNumber           ? tr("Type a whole number.")
                                          : reading            ? tr("Type a number.")
                                                               : reading.error().message);
    return isWhole ? std::optional(reading->amount.numerator) : std::nullopt;
}

void TierStandardForm::accept()
{
    if (!kind() || m_overview.scheme.tiers.empty())
        return;
    ServiceStandard standard{.tier = m_overview.scheme.tiers[size_t(m_place)].id, .kind = kind()->key, .text = m_words->text().trimmed()};
    const bool hasNumber = !kind()->unit.isEmpty();
    if (hasNumber) {
        const auto value = readValue();
        if (!value)
            return;
        standard.value = *value;
    }
    const Status checked = checkServiceStandard(standard);
    m_form->field(hasNumber ? u"value"_s : u"words"_s)->setProblem(checked ? QString() : checked.error().message);
    if (checked && saves().start())
        Q_EMIT accepted(standard);
}

void TierStandardForm::showRefusal(const Error &error)
{
    m_form->refuse(error.message);
}

void TierStandardForm::wordFields()
{
    const ServiceKind *chosen = kind();
    if (!chosen)
        return;
    const bool hasNumber = !chosen->unit.isEmpty();
    FormField *value = m_form->field(u"value"_s);
    value->setVisible(hasNumber);
    value->setLabel(chosen->unit == "day"_L1    ? tr("Days")
                    : chosen->unit == "hour"_L1 ? tr("Hours")
                                                : tr("Amount (%1)").arg(m_style.currency));
    m_form->field(u"kind"_s)->setHint(chosen->help.str());
    m_form->field(u"words"_s)->setLabel(hasNumber ? tr("Note") : tr("In words"));
    if (!m_overview.scheme.tiers.empty())
        m_tier->setText(tierTitle(m_overview.scheme.tiers[size_t(m_place)]));
    title()->setText(m_overview.find(m_place, chosen->key) ? tr("Change the service standard") : tr("Set a service standard"));
}

void TierStandardForm::retranslate()
{
    const QString chosen = m_kind->currentData().toString();
    m_kind->clear();
    for (const ServiceKind &one : serviceKinds().all())
        m_kind->addItem(one.title.str(), one.key);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
    m_form->field(u"kind"_s)->setLabel(tr("Kind"));
    accepts()->setText(tr("Save"));
    cancels()->setText(tr("Cancel"));
    wordFields();
}

} // namespace weiwo::ui
