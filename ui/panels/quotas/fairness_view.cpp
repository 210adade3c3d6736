#include "ui/panels/quotas/fairness_view.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// Millionths as percent with two stored decimals.
constexpr qint64 PpmPerUnit = 100;
constexpr int Digits = 2;

std::optional<qint64> percent(const std::optional<qint64> &ppm)
{
    return ppm ? std::optional(*ppm / PpmPerUnit) : std::nullopt;
}

} // namespace

FairnessView::FairnessView(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_verdict(new QLabel), m_rule(new QLabel), m_grid(new Grid),
      m_store(new GridStore(this))
{
    setTypeRole(m_title, TypeRole::Section);
    m_verdict->setObjectName(u"fairnessVerdict"_s);
    m_verdict->setWordWrap(true);
    m_rule->setWordWrap(true);
    setTextToken(m_rule, Token::Text2);
    m_grid->setObjectName(u"fairnessGrid"_s);
    m_grid->setTotalsVisible(false);
    m_grid->setRowSelection(true);
    m_grid->setGridModel(m_store);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::M, 0, 0);
    layout->setSpacing(space::S);
    for (QLabel *label : {m_title, m_verdict, m_rule}) {
        label->setContentsMargins(space::L, 0, space::L, 0);
        layout->addWidget(label);
    }
    layout->addWidget(m_grid, 1);
    connect(m_grid, &Grid::cellActivated, this,
            [this](int row, int) { Q_EMIT chosen(m_fairness.rows[static_cast<size_t>(row)].node); });
    retranslate();
}

void FairnessView::show(const quotas::Fairness &fairness, const quotas::SheetTree &tree, const QString &name,
                        const NumberSpec &spec)
{
    m_fairness = fairness;
    m_name = name;
    m_spec = spec;
    m_names.clear();
    for (const quotas::FairnessRow &row : fairness.rows)
        m_names.push_back(tree.at(row.node).name);
    retranslate();
}

void FairnessView::fill()
{
    m_store->setColumns(
        {{.key = u"name"_s, .title = tr("Person"), .width = 96},
         {.key = u"growth"_s,
          .title = tr("Growth"),
          .toolTip = tr("Quota against the actual figure of the year before"),
          .kind = GridKind::Growth,
          .digits = Digits,
          .width = 80},
         {.key = u"state"_s, .title = tr("Verdict"), .kind = GridKind::Status, .width = 96},
         {.key = u"off"_s,
          .title = tr("From median"),
          .toolTip = tr("Growth minus the median growth, in percentage points"),
          .kind = GridKind::Count,
          .digits = Digits,
          .decimals = 1,
          .width = 72}});
    m_store->setRowCount(static_cast<int>(m_fairness.rows.size()));
    for (size_t i = 0; i < m_fairness.rows.size(); ++i) {
        const quotas::FairnessRow &person = m_fairness.rows[i];
        const int row = static_cast<int>(i);
        m_store->setText(row, 0, m_names[i]);
        m_store->setNumber(row, 1, percent(person.growthPpm));
        if (person.growthPpm)
            m_store->setNumber(row, 3, percent(person.offPpm));
        m_store->setNumber(row, 2, !person.growthPpm ? 0 : person.outOfLine ? 2 : 1);
        m_store->setText(row, 2, !person.growthPpm ? tr("no history") : person.outOfLine ? tr("out of line") : tr("in line"));
    }
    m_store->publish();
}

void FairnessView::retranslate()
{
    m_title->setText(m_name.isEmpty() ? tr("Fairness") : tr("Fairness in %1").arg(m_name));
    const int judged = static_cast<int>(std::count_if(m_fairness.rows.begin(), m_fairness.rows.end(),
                                                      [](const auto &row) { return row.growthPpm.has_value(); }));
    if (!m_fairness.medianPpm)
        m_verdict->setText(tr("Nobody here has both a quota and a figure of last year to compare it with."));
    else if (m_fairness.outOfLine == 0)
        m_verdict->setText(tr("None of the %n people compared is out of line.", nullptr, judged));
    else
        m_verdict->setText(tr("%1 of %2 people are out of line.").arg(m_fairness.outOfLine).arg(judged));
    m_rule->setText(m_fairness.medianPpm
                        ? tr("Median growth %1. Out of line is more than %2 points from it.")
                              .arg(growthText(percent(m_fairness.medianPpm), Digits),
                                   figure(*percent(m_fairness.limitPpm), {.kind = NumberKind::Count, .digits = Digits, .decimals = 1}))
                        : QString());
    fill();
}

} // namespace weiwo::ui
