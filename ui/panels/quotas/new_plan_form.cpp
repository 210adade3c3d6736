#include "ui/panels/quotas/new_plan_form.h"

#include "ui/kit/form.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

NewPlanForm::NewPlanForm(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_help(new QLabel), m_form(new Form), m_key(new QLineEdit),
      m_year(new QLineEdit), m_measures(new QWidget), m_measureList(new QVBoxLayout(m_measures)),
      m_lines(new QCheckBox), m_create(new QPushButton), m_cancel(new QPushButton)
{
    setTypeRole(m_title, TypeRole::Title);
    setTextToken(m_help, Token::Text2);
    m_help->setWordWrap(true);
    m_key->setObjectName(u"planKey"_s);
    m_year->setObjectName(u"planYear"_s);
    m_create->setObjectName(u"planCreate"_s);
    m_create->setDefault(true);
    m_measureList->setContentsMargins(0, 0, 0, 0);
    m_form->addField(u"key"_s, {}, m_key, true);
    m_form->addField(u"year"_s, {}, m_year, true);
    m_form->addField(u"measures"_s, {}, m_measures);
    m_form->addField(u"lines"_s, {}, m_lines);
    m_form->setMaximumWidth(px(560));
    setFocusProxy(m_key);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_create);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Xxl, space::Xl, space::Xxl, space::Xl);
    layout->setSpacing(space::M);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_help), static_cast<QWidget *>(m_form)})
        layout->addWidget(widget);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_create, &QPushButton::clicked, this, &NewPlanForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, &NewPlanForm::cancelled);
    submitByKeys(this, m_create);
    closeByKey(this, m_cancel);
    retranslate();
}

void NewPlanForm::start(int year, const std::vector<quotas::Measure> &measures, bool first)
{
    m_first = first;
    m_key->setText(QString::number(year));
    m_year->setText(QString::number(year));
    for (const auto &[key, box] : m_boxes)
        delete box;
    m_boxes.clear();
    for (const quotas::Measure &measure : measures) {
        auto *box = new QCheckBox(measure.title);
        box->setChecked(m_boxes.empty());
        m_measureList->addWidget(box);
        m_boxes.emplace_back(measure.key, box);
    }
    m_cancel->setVisible(!first);
    retranslate();
}

void NewPlanForm::accept()
{
    quotas::NewPlan plan;
    plan.key = m_key->text().trimmed();
    m_form->field(u"key"_s)->setProblem(plan.key.isEmpty() ? tr("Type a name, for example 2027.") : QString());
    QString year = m_year->text().trimmed();
    if (year.startsWith("FY"_L1, Qt::CaseInsensitive))
        year = year.mid(2);
    plan.year = year.toInt();
    const bool bad = plan.year < 1990 || plan.year > 2200;
    m_form->field(u"year"_s)->setProblem(bad ? tr("Type the year in which the fiscal year ends, for example 2027.") : QString());
    for (const auto &[key, box] : m_boxes)
        if (box->isChecked())
            plan.measures << key;
    m_form->field(u"measures"_s)->setProblem(plan.measures.isEmpty() ? tr("Choose at least one measure.") : QString());
    plan.lines = m_lines->isChecked();
    if (!plan.key.isEmpty() && !bad && !plan.measures.isEmpty())
        Q_EMIT accepted(plan);
}

void NewPlanForm::retranslate()
{
    m_title->setText(m_first ? tr("No plan yet") : tr("New plan"));
    m_help->setText(m_first ? tr("A plan breaks the goal down to regions, people and months. Create one, then give headquarters its total.")
                            : tr("A name that is there already gets its next draft, a copy of its newest version."));
    m_form->field(u"key"_s)->setLabel(tr("Name"));
    m_form->field(u"year"_s)->setLabel(tr("Fiscal year"));
    m_form->field(u"measures"_s)->setLabel(tr("Measures"));
    m_form->field(u"lines"_s)->setLabel(tr("Product lines"));
    m_lines->setText(tr("Quotas by product line too"));
    m_create->setText(tr("Create plan"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace weiwo::ui
