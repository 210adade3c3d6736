#include "ui/panels/tiers/scheme_form.h"

#include "core/money/decimal.h"
#include "ui/kit/form.h"
#include "ui/kit/number_parse.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

/// Parts of one have four places, millionths six; percent are shown with two less.
constexpr int ShareScale = 4;
const NumberSpec share{.kind = NumberKind::Percent, .digits = ShareScale - 2, .decimals = ShareScale - 2};
constexpr qint64 BandUnit = 100;       ///< millionths in a ten-thousandth

QString plain(const nlohmann::json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>())
        : value.is_null()    ? QString()
                             : QString::fromStdString(value.dump());
}

QString choiceTitle(const QString &key)
{
    static const std::pair<QString, Text> titles[] = {
        {u"above"_s, WEIWO_TEXT("TierSchemeForm", "At least")},    {u"below"_s, WEIWO_TEXT("TierSchemeForm", "At most")},
        {u"all"_s, WEIWO_TEXT("TierSchemeForm", "All customers")}, {u"kind"_s, WEIWO_TEXT("TierSchemeForm", "Of the same kind")},
        {u"segment"_s, WEIWO_TEXT("TierSchemeForm", "In the same segment")},
        {u"province"_s, WEIWO_TEXT("TierSchemeForm", "In the same province")},
        {u"city"_s, WEIWO_TEXT("TierSchemeForm", "In the same city")},
    };
    for (const auto &[known, title] : titles)
        if (known == key)
            return title.str();
    return key;
}

/// What it offers may be wider than the form.
void letShrink(QComboBox &box)
{
    box.setMinimumContentsLength(8);
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QString tierKeyOf(const TierSchemeDetail &scheme)
{
    for (int n = int(scheme.tiers.size()) + 1;; ++n) {
        const QString key = u"tier%1"_s.arg(n);
        if (std::ranges::none_of(scheme.tiers, [&](const Tier &tier) { return tier.key == key; }))
            return key;
    }
}

/// Reads a whole number; a problem where it is none.
std::optional<int> wholeNumber(const QString &text, QString *problem)
{
    bool fine = false;
    const int value = text.trimmed().toInt(&fine);
    if (!fine)
        *problem = TierSchemeForm::tr("Type a whole number.");
    return fine ? std::optional(value) : std::nullopt;
}

/// Reads a number in its unit as decimals of a part or of a major unit.
std::optional<nlohmann::json> decimalIn(const QString &text, const NumberSpec &unit, QString *problem)
{
    const auto reading = parseNumber(text, unit);
    if (!reading || reading->op != NumberReading::Op::Set) {
        *problem = reading ? TierSchemeForm::tr("Type a number.") : reading.error().message;
        return std::nullopt;
    }
    const int scale = unit.kind == NumberKind::Percent ? unit.digits + 2 : unit.digits;
    return nlohmann::json(decimalText({.mantissa = reading->amount.rounded(), .scale = scale}).toStdString());
}

} // namespace

TierSchemeForm::TierSchemeForm(QWidget *parent)
    : SideForm(parent), m_form(new Form), m_name(new QLineEdit), m_join(new QComboBox), m_kinds(new QComboBox), m_conditionsPlace(new QVBoxLayout),
      m_schemeForm(new Form), m_months(new QLineEdit), m_band(new QLineEdit), m_evaluations(new QLineEdit), m_add(new QPushButton), m_remove(new QPushButton),
      m_up(new QPushButton), m_down(new QPushButton)
{
    setObjectName(u"tierForm"_s);
    nameParts();
    m_form->addField(u"name"_s, {}, m_name, true);
    m_form->addField(u"join"_s, {}, m_join);
    m_schemeForm->addField(u"months"_s, {}, m_months, true);
    m_schemeForm->addField(u"band"_s, {}, m_band, true);
    m_schemeForm->addField(u"evaluations"_s, {}, m_evaluations, true);
    // Two and two: four words beside each other are wider than the side of a small window.
    auto *ranks = new QGridLayout;
    ranks->setHorizontalSpacing(px(space::S));
    ranks->setVerticalSpacing(px(space::S));
    ranks->addWidget(m_up, 0, 0);
    ranks->addWidget(m_down, 0, 1);
    ranks->addWidget(m_add, 1, 0);
    ranks->addWidget(m_remove, 1, 1);
    fields()->addLayout(ranks);
    fields()->addWidget(m_form);
    fields()->addLayout(m_conditionsPlace);
    fields()->addWidget(m_kinds);
    fields()->addWidget(m_schemeForm);
    fields()->addStretch(1);
    connectParts();
    retranslate();
}

void TierSchemeForm::nameParts()
{
    const std::pair<QWidget *, QString> names[] = {{m_name, u"tierName"_s}, {m_join, u"tierJoin"_s}, {m_kinds, u"tierKinds"_s}, {m_months, u"tierMonths"_s},
                                                   {m_band, u"tierBand"_s}, {m_evaluations, u"tierEvaluations"_s}, {m_add, u"tierAdd"_s}, {m_remove, u"tierRemove"_s},
                                                   {m_up, u"tierUp"_s}, {m_down, u"tierDown"_s}, {accepts(), u"tierSave"_s}, {cancels(), u"tierFormCancel"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    for (QComboBox *box : {m_join, m_kinds})
        letShrink(*box);
}

void TierSchemeForm::connectParts()
{
    for (QLineEdit *edit : {m_name, m_months, m_band, m_evaluations})
        connect(edit, &QLineEdit::textEdited, this, &TierSchemeForm::edited);
    connect(m_join, &QComboBox::activated, this, &TierSchemeForm::edited);
    connect(m_kinds, &QComboBox::activated, this, [this](int index) {
        if (index <= 0 || !value())
            return;
        tier().conditions.push_back({m_kinds->currentData().toString(), nlohmann::json::object()});
        showTier();
        Q_EMIT edited();
    });
    connect(m_add, &QPushButton::clicked, this, &TierSchemeForm::addTier);
    connect(m_remove, &QPushButton::clicked, this, &TierSchemeForm::removeTier);
    connect(m_up, &QPushButton::clicked, this, [this] { moveTier(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveTier(1); });
    connect(accepts(), &QPushButton::clicked, this, [this] {
        if (const auto scheme = value(); scheme && saves().start())
            Q_EMIT accepted(*scheme);
    });
}

void TierSchemeForm::start(const TierSchemeDetail &scheme, int place, const metrics::MetricSet &known, const AmountStyle &style)
{
    m_draft = scheme;
    m_known = known;
    m_style = style;
    m_place = std::clamp(place, 0, int(scheme.tiers.size()) - 1);
    m_months->setText(QString::number(scheme.scheme.months));
    m_band->setText(plainText(scheme.scheme.band / BandUnit, share));
    m_evaluations->setText(QString::number(scheme.scheme.evaluations));
    m_schemeForm->clearProblems();
    begin();
    retranslate();
    m_name->setFocus();
}

bool TierSchemeForm::choose(int place)
{
    if (place == m_place || place < 0 || place >= int(m_draft.tiers.size()))
        return true;
    if (!value())
        return false;
    m_place = place;
    showTier();
    scrollToTop(this);
    return true;
}

void TierSchemeForm::showRefusal(const Error &error)
{
    const nlohmann::json places = error.more.is_object() ? error.more : nlohmann::json::object();
    const int place = places.value("tier", -1);
    if (place < 0 || place >= int(m_draft.tiers.size()))
        return m_schemeForm->refuse(error.message, error.subject);
    if (place != m_place) {
        m_place = place;
        showTier();
        Q_EMIT turned();
    }
    const int condition = places.value("condition", -1);
    if (condition < 0 || condition >= int(m_conditionForms.size()))
        return m_form->refuse(error.message, u"name"_s);
    m_conditionForms[size_t(condition)]->refuse(error.message, error.subject);
}

void TierSchemeForm::showTier()
{
    if (m_draft.tiers.empty())
        return;
    m_name->setText(tierTitle(tier()));
    m_form->clearProblems();
    m_join->clear();
    m_join->addItem(tr("All conditions"), tierJoinKey(TierJoin::All));
    m_join->addItem(tr("Any condition"), tierJoinKey(TierJoin::Any));
    m_join->setCurrentIndex(m_join->findData(tierJoinKey(tier().join)));
    m_kinds->clear();
    m_kinds->addItem(tr("Add a condition…"));
    for (const TierRuleKind &kind : tierRuleKinds().all())
        if (std::ranges::none_of(kind.params, [](const ParamSpec &spec) { return spec.kind == ParamKind::Parts; }))
            m_kinds->addItem(kind.title.str(), kind.key);
    m_up->setEnabled(m_place > 0);
    m_down->setEnabled(m_place + 1 < int(m_draft.tiers.size()));
    m_remove->setEnabled(m_draft.tiers.size() > 1);
    makeConditions();
}

void TierSchemeForm::makeConditions()
{
    m_fields.clear();
    m_conditionForms.clear();
    if (m_conditions) {
        m_conditionsPlace->removeWidget(m_conditions);
        m_conditions->hide();
        // One of its fields may be what speaks now.
        m_conditions->deleteLater();
    }
    m_conditions = new QWidget;
    auto *layout = new QVBoxLayout(m_conditions);
    layout->setContentsMargins(0, 0, 0, 0);
    for (size_t i = 0; i < tier().conditions.size(); ++i) {
        const TierRuleKind *kind = tierRuleKinds().find(tier().conditions[i].kind);
        auto *head = new QHBoxLayout;
        auto *title = new QLabel(kind ? kind->title.str() : tier().conditions[i].kind);
        title->setToolTip(kind ? kind->help.str() : QString());
        title->setWordWrap(true);
        setTypeRole(title, TypeRole::Strong);
        auto *remove = new QPushButton(tr("Delete condition"));
        setButtonKind(remove, ButtonKind::Flat);
        connect(remove, &QPushButton::clicked, this, [this, i] {
            tier().conditions.erase(tier().conditions.begin() + std::ptrdiff_t(i));
            showTier();
            Q_EMIT edited();
        });
        head->addWidget(title, 1);
        head->addWidget(remove);
        layout->addLayout(head);
        auto *form = new Form;
        m_conditionForms.push_back(form);
        addFields(i, form);
        layout->addWidget(form);
    }
    if (tier().conditions.empty()) {
        auto *everybody = new QLabel(tr("Without a condition it takes everybody."));
        everybody->setWordWrap(true);
        layout->addWidget(everybody);
    }
    m_conditionsPlace->addWidget(m_conditions);
}

void TierSchemeForm::addFields(size_t condition, Form *form)
{
    const TierCondition &shown = tier().conditions[condition];
    const TierRuleKind *kind = tierRuleKinds().find(shown.kind);
    for (const ParamSpec &spec : kind ? kind->params : std::vector<ParamSpec>()) {
        const auto it = shown.params.find(spec.key.toStdString());
        const nlohmann::json value = it != shown.params.end() && !it->is_null() ? *it : spec.fallback;
        if (spec.kind == ParamKind::Choice || spec.kind == ParamKind::Metric)
            addChoice(condition, spec, form, plain(value));
        else if (spec.kind == ParamKind::Integer || spec.kind == ParamKind::Decimal || spec.kind == ParamKind::Text)
            addText(condition, spec, form, value);
    }
}

void TierSchemeForm::addChoice(size_t condition, const ParamSpec &spec, Form *form, const QString &value)
{
    auto *box = new QComboBox;
    box->setObjectName(u"tierParam.%1.%2"_s.arg(condition).arg(spec.key));
    if (spec.kind == ParamKind::Metric)
        for (const metrics::MetricSpec *metric : m_known.all())
            if (m_known.knows(*metric, u"customer"_s))
                box->addItem(metric->heading(), metric->key);
    for (const QString &choice : spec.choices)
        box->addItem(choiceTitle(choice), choice);
    // One that this program cannot compute is kept all the same.
    if (!value.isEmpty() && box->findData(value) < 0)
        box->addItem(value, value);
    box->setCurrentIndex(std::max(0, box->findData(value)));
    letShrink(*box);
    form->addField(spec.key, spec.title.str(), box, spec.required)->setHint(spec.help.str());
    connect(box, &QComboBox::activated, this, &TierSchemeForm::edited);
    m_fields.push_back({condition, spec, form, [box](QString *) { return std::optional<nlohmann::json>(box->currentData().toString().toStdString()); }});
}

std::optional<NumberSpec> TierSchemeForm::unitOf(size_t condition, const ParamSpec &spec) const
{
    const TierCondition &shown = m_draft.tiers[size_t(m_place)].conditions[condition];
    const TierRuleKind *kind = tierRuleKinds().find(shown.kind);
    if (!kind || spec.kind != ParamKind::Decimal)
        return std::nullopt;
    if (kind->shareParams.contains(spec.key))
        return share;
    if (!kind->figureParams.contains(spec.key))
        return std::nullopt;
    // The metric that is chosen now, not the one it was opened with.
    QString key;
    for (const Field &field : m_fields)
        if (QString none; field.condition == condition && field.spec.key == kind->figureParams.value(spec.key))
            key = plain(field.read(&none).value_or(nlohmann::json()));
    const metrics::MetricSpec *metric = m_known.find(key);
    switch (metric ? metric->kind : metrics::Kind::Count) {
    case metrics::Kind::Ratio: return share;
    case metrics::Kind::Money: return NumberSpec{.kind = NumberKind::Money, .digits = m_style.digits, .unit = MoneyUnit::One};
    case metrics::Kind::Quantity: return NumberSpec{.kind = NumberKind::Count, .digits = 3};
    case metrics::Kind::Count: break;
    }
    return NumberSpec{.kind = NumberKind::Count, .digits = 0};
}

void TierSchemeForm::addText(size_t condition, const ParamSpec &spec, Form *form, const nlohmann::json &value)
{
    auto *edit = new QLineEdit(plain(value));
    edit->setObjectName(u"tierParam.%1.%2"_s.arg(condition).arg(spec.key));
    if (const auto unit = unitOf(condition, spec))
        if (const auto decimal = decimalFromText(plain(value)))
            edit->setText(plainText(rescaled(*decimal, unit->kind == NumberKind::Percent ? unit->digits + 2 : unit->digits), *unit));
    form->addField(spec.key, spec.title.str(), edit, spec.required)->setHint(spec.help.str());
    connect(edit, &QLineEdit::textEdited, this, &TierSchemeForm::edited);
    m_fields.push_back({condition, spec, form, [this, edit, spec, condition](QString *problem) -> std::optional<nlohmann::json> {
                            const QString text = edit->text().trimmed();
                            if (text.isEmpty() && spec.required)
                                *problem = tr("Type a number.");
                            if (text.isEmpty())
                                return spec.required ? std::nullopt : std::optional(nlohmann::json());
                            if (const auto unit = unitOf(condition, spec))
                                return decimalIn(text, *unit, problem);
                            if (spec.kind == ParamKind::Integer) {
                                const auto whole = wholeNumber(text, problem);
                                return whole ? std::optional(nlohmann::json(*whole)) : std::nullopt;
                            }
                            if (spec.kind == ParamKind::Decimal && !decimalFromText(text)) {
                                *problem = tr("Type a number.");
                                return std::nullopt;
                            }
                            return nlohmann::json(text.toStdString());
                        }});
}

std::optional<TierSchemeDetail> TierSchemeForm::value()
{
    bool fine = true;
    m_schemeForm->clearProblems();
    for (Form *form : m_conditionForms)
        form->clearProblems();
    const QString name = m_name->text().trimmed();
    m_form->clearProblems();
    // As they are shown: names that ship are stored in another language.
    const bool taken = std::ranges::any_of(m_draft.tiers, [&](const Tier &other) { return &other != &tier() && tierTitle(other) == name; });
    m_form->field(u"name"_s)->setProblem(name.isEmpty() ? tr("Give the tier a name.") : taken ? tr("Another tier is called %1.").arg(name) : QString());
    fine = !name.isEmpty() && !taken;
    // A name that ships is shown in the program's language and kept as it is.
    if (fine && name != tierTitle(tier()))
        tier().name = name;
    tier().join = tierJoinFromKey(m_join->currentData().toString()).value_or(TierJoin::All);
    for (const Field &field : m_fields) {
        QString problem;
        const auto read = field.read(&problem);
        field.form->field(field.spec.key)->setProblem(problem);
        fine = fine && read;
        auto &params = tier().conditions[field.condition].params;
        if (read && !read->is_null())
            params[field.spec.key.toStdString()] = *read;
        else
            params.erase(field.spec.key.toStdString());
    }
    const auto number = [&](const QString &key, QLineEdit *edit, int *into) {
        QString problem;
        const auto whole = wholeNumber(edit->text(), &problem);
        m_schemeForm->field(key)->setProblem(problem);
        fine = fine && whole;
        *into = whole.value_or(*into);
    };
    number(u"months"_s, m_months, &m_draft.scheme.months);
    number(u"evaluations"_s, m_evaluations, &m_draft.scheme.evaluations);
    const auto band = parseNumber(m_band->text(), share);
    const bool isBand = band && band->op == NumberReading::Op::Set;
    m_schemeForm->field(u"band"_s)->setProblem(isBand ? QString() : band ? tr("Type a number.") : band.error().message);
    if (isBand)
        m_draft.scheme.band = band->amount.rounded() * BandUnit;
    return fine && isBand ? std::optional(m_draft) : std::nullopt;
}

void TierSchemeForm::numberRanks()
{
    for (size_t i = 0; i < m_draft.tiers.size(); ++i)
        m_draft.tiers[i].rank = int(i) + 1;
    showTier();
    Q_EMIT edited();
}

void TierSchemeForm::addTier()
{
    if (!value())
        return;
    const QString key = tierKeyOf(m_draft);
    m_draft.tiers.insert(m_draft.tiers.begin() + m_place,
                         Tier{.scheme = m_draft.scheme.id, .key = key, .name = tr("Tier %1").arg(key.mid(4)), .conditions = {{u"threshold"_s, {{"metric", "sales.amount"}, {"limit", "0"}}}}});
    numberRanks();
    m_name->setFocus();
    m_name->selectAll();
}

void TierSchemeForm::removeTier()
{
    if (m_draft.tiers.size() < 2)
        return;
    m_draft.tiers.erase(m_draft.tiers.begin() + m_place);
    m_place = std::min(m_place, int(m_draft.tiers.size()) - 1);
    numberRanks();
}

void TierSchemeForm::moveTier(int by)
{
    const int to = m_place + by;
    if (to < 0 || to >= int(m_draft.tiers.size()) || !value())
        return;
    std::swap(m_draft.tiers[size_t(m_place)], m_draft.tiers[size_t(to)]);
    m_place = to;
    numberRanks();
}

void TierSchemeForm::retranslate()
{
    title()->setText(tr("Change the scheme"));
    m_form->field(u"name"_s)->setLabel(tr("Tier"));
    m_form->field(u"join"_s)->setLabel(tr("Meets"));
    m_schemeForm->field(u"months"_s)->setLabel(tr("Number of months"));
    m_schemeForm->field(u"months"_s)->setHint(tr("Figures are of so many months."));
    m_schemeForm->field(u"band"_s)->setLabel(tr("Band (%)"));
    m_schemeForm->field(u"band"_s)->setHint(tr("So far below its threshold a customer stays."));
    m_schemeForm->field(u"evaluations"_s)->setLabel(tr("Evaluations"));
    m_schemeForm->field(u"evaluations"_s)->setHint(tr("So many in a row below lead down."));
    m_up->setText(tr("Better"));
    m_down->setText(tr("Worse"));
    m_add->setText(tr("Add tier"));
    m_remove->setText(tr("Delete tier"));
    accepts()->setText(tr("Save"));
    cancels()->setText(tr("Cancel"));
    showTier();
}

} // namespace weiwo::ui
