#include "ui/panels/quotas/parts_editor.h"

#include "core/money/decimal.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PartsEditor::PartsEditor(const Registry &registry, QWidget *parent)
    : QWidget(parent), m_registry(registry), m_rows(new QVBoxLayout), m_add(new QPushButton(tr("Add a part")))
{
    m_add->setObjectName(u"partAdd"_s);
    setButtonKind(m_add, ButtonKind::Flat);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(px(space::S));
    m_rows->setSpacing(px(space::S));
    all->addLayout(m_rows);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addPart(u"equal"_s, u"0"_s);
        Q_EMIT changed();
    });
    addPart(u"history"_s, u"70"_s);
    addPart(u"capacity"_s, u"30"_s);
}

const PartsEditor::Part &PartsEditor::addPart(const QString &method, const QString &share)
{
    Part part{new QWidget, new QComboBox, new QLineEdit(share), new QToolButton,
              new ParamForm(m_registry)};
    // A blend of blends says nothing that one blend does not.
    for (const quotas::MethodSpec &spec : m_registry.extension<quotas::Methods>().all.all())
        if (std::none_of(spec.params.begin(), spec.params.end(),
                         [](const ParamSpec &param) { return param.kind == ParamKind::Parts; }))
            part.method->addItem(spec.title.str(), spec.key);
    part.method->setCurrentIndex(std::max(0, part.method->findData(method)));
    part.method->setMinimumContentsLength(6);
    part.method->setAccessibleName(tr("Method of this part"));
    part.share->setMaximumWidth(px(56));
    part.share->setAlignment(Qt::AlignRight);
    part.share->setAccessibleName(tr("Share in percent"));
    part.more->setIcon(icon(u"adjustments-horizontal"_s));
    part.more->setCheckable(true);
    part.more->setToolTip(tr("Parameters of this part"));
    part.more->setAccessibleName(part.more->toolTip());
    auto *drop = new QToolButton;
    drop->setIcon(icon(u"x"_s));
    drop->setAutoRaise(true);
    drop->setToolTip(tr("Take this part out"));
    drop->setAccessibleName(drop->toolTip());

    auto *line = new QHBoxLayout;
    line->setSpacing(px(space::Xs));
    line->addWidget(part.method, 1);
    line->addWidget(part.share);
    line->addWidget(new QLabel(u"%"_s));
    line->addWidget(part.more);
    line->addWidget(drop);
    auto *column = new QVBoxLayout(part.row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::Xs));
    column->addLayout(line);
    column->addWidget(part.params);
    m_rows->addWidget(part.row);
    m_parts.push_back(part);

    connect(part.method, &QComboBox::currentIndexChanged, this, [this, part] {
        showParams(part);
        Q_EMIT changed();
    });
    connect(part.share, &QLineEdit::textEdited, this, &PartsEditor::changed);
    connect(part.params, &ParamForm::changed, this, &PartsEditor::changed);
    connect(part.more, &QToolButton::toggled, this,
            [part](bool shown) { part.params->setVisible(shown && !part.params->isEmpty()); });
    connect(drop, &QToolButton::clicked, this, [this, row = part.row] { remove(row); });
    showParams(part);
    return m_parts.back();
}

void PartsEditor::setValue(const nlohmann::json &parts)
{
    if (!parts.is_array())
        return;
    for (const Part &part : m_parts) {
        part.row->hide();
        part.row->deleteLater();
    }
    m_parts.clear();
    const auto shareOf = [](const nlohmann::json &part) {
        const auto share = part.find("share");
        const QString text = share == part.end() ? u"0"_s
            : QString::fromStdString(share->is_string() ? share->get<std::string>() : share->dump());
        return decimalFromText(text).value_or(Decimal{});
    };
    const bool fractions = std::all_of(parts.begin(), parts.end(), [&](const nlohmann::json &part) {
        return rescaled(shareOf(part), 6).value_or(0) <= 1'000'000;
    });
    for (const nlohmann::json &part : parts) {
        Decimal share = shareOf(part);
        if (fractions)
            share = {.mantissa = rescaled(share, 6).value_or(0), .scale = 4};
        const Part &added = addPart(QString::fromStdString(part.value("method", std::string())), decimalText(share));
        if (const auto params = part.find("params"); params != part.end() && params->is_object())
            added.params->setValue(*params);
    }
}

void PartsEditor::showParams(const Part &part)
{
    const auto *method = m_registry.extension<quotas::Methods>().all.find(part.method->currentData().toString());
    part.params->setSpecs(method ? method->params : std::vector<ParamSpec>(), m_names);
    part.more->setEnabled(!part.params->isEmpty());
    // What cannot do without a parameter shows it.
    if (method && std::any_of(method->params.begin(), method->params.end(),
                              [](const ParamSpec &spec) { return spec.required; }))
        part.more->setChecked(true);
    part.params->setVisible(part.more->isChecked() && !part.params->isEmpty());
}

void PartsEditor::remove(QWidget *row)
{
    std::erase_if(m_parts, [row](const Part &part) { return part.row == row; });
    row->hide();
    row->deleteLater();
    Q_EMIT changed();
}

void PartsEditor::setNames(const ParamNames &names)
{
    m_names = names;
    for (const Part &part : m_parts)
        part.params->setNames(names);
}

std::optional<nlohmann::json> PartsEditor::value(QString *problem)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Part &part : m_parts) {
        const QString share = part.share->text().trimmed();
        const auto decimal = decimalFromText(share);
        if (!decimal || decimal->mantissa < 0) {
            *problem = tr("The share of %1 is no number from 0 up.").arg(part.method->currentText());
            return std::nullopt;
        }
        auto params = part.params->value();
        if (!params) {
            *problem = tr("See the parameters of %1.").arg(part.method->currentText());
            return std::nullopt;
        }
        if (decimal->mantissa == 0)
            continue;
        list.push_back({{"method", part.method->currentData().toString().toStdString()},
                        {"share", share.toStdString()},
                        {"params", std::move(*params)}});
    }
    if (list.empty()) {
        *problem = tr("A blend needs at least one part with a share.");
        return std::nullopt;
    }
    return list;
}

} // namespace weiwo::ui
