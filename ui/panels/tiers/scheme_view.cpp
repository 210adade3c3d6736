#include "ui/panels/tiers/scheme_view.h"

#include "ui/kit/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

enum Column { Rank, Name, Rule, Count, Amount, Banded };

} // namespace

TierSchemeView::TierSchemeView(QWidget *parent) : QWidget(parent), m_words(new QLabel), m_store(new GridStore(this)), m_grid(new Grid)
{
    m_words->setObjectName(u"tierSchemeWords"_s);
    m_grid->setObjectName(u"tierScheme"_s);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    setTextToken(m_words, Token::Text2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->setSpacing(space::M);
    layout->addWidget(m_words);
    layout->addWidget(m_grid, 1);
    retranslate();
    m_grid->setGridModel(m_store);
    connect(m_grid, &Grid::currentCellChanged, this, &TierSchemeView::currentChanged);
    connect(m_grid, &Grid::cellActivated, this, &TierSchemeView::activated);
}

void TierSchemeView::present(const TierPreviewAnswer &answer, const AmountStyle &style)
{
    m_answer = answer;
    m_style = style;
    m_refused.clear();
    m_grid->setLoading(false);
    retranslate();
}

void TierSchemeView::refuse(const QString &why)
{
    m_refused = why;
    retranslate();
}

std::optional<int> TierSchemeView::current() const
{
    const int row = m_grid->currentCell().row;
    return m_answer.evaluation && row >= 0 && row < int(m_answer.scheme().tiers.size()) ? std::optional(row) : std::nullopt;
}

void TierSchemeView::retranslate()
{
    const bool loaded = m_answer.evaluation != nullptr;
    putColumns(*m_store, {{.key = u"rank"_s, .title = tr("Rank"), .kind = GridKind::Count, .digits = 0, .width = 56},
                          {.key = u"name"_s, .title = tr("Tier"), .kind = GridKind::Chip, .width = 112},
                          {.key = u"rule"_s, .title = tr("Rule"), .width = 380, .fill = true, .least = 150},
                          {.key = u"customers"_s, .title = tr("Customers"), .kind = GridKind::Count, .digits = 0, .width = 100},
                          tierAmountColumn(u"amount"_s, loaded ? m_answer.evaluation->amount->title : tr("Amount"),
                                           loaded ? m_answer.evaluation->amount->kind : metrics::Kind::Money, m_style.digits),
                          {.key = u"banded"_s, .title = tr("Kept by the band"), .toolTip = tr("They no longer meet the rule, but are within the band below it."),
                           .kind = GridKind::Count, .digits = 0, .width = 130}});
    m_grid->setEmptyState(u"stack-2"_s, tr("There is no tier."));
    if (!loaded)
        return;
    const TierScheme &scheme = m_answer.scheme().scheme;
    const QString band = percentText(scheme.band / 1000);
    const bool counted = m_refused.isEmpty();
    setTextToken(m_words, counted ? Token::Text2 : Token::Danger);
    m_words->setText(!counted ? m_refused : tierSchemeTitle(scheme) + u" · "_s + tr("figures of %n month(s)", nullptr, scheme.months) + u" · "_s
                     + tr("band %1: so far below its threshold a customer stays").arg(band) + u" · "_s
                     + tr("down after %n evaluation(s) below", nullptr, scheme.evaluations));
    presentTiers();
}

void TierSchemeView::presentTiers()
{
    const auto &tiers = m_answer.scheme().tiers;
    m_store->setRowCount(0);
    m_store->setRowCount(int(tiers.size()));
    for (int row = 0; row < int(tiers.size()); ++row) {
        const TierEvaluation::Count &count = m_answer.evaluation->counts[size_t(row)];
        m_store->setRowKey(row, QString::number(row));
        m_store->setNumber(row, Rank, tiers[size_t(row)].rank);
        setTierChip(*m_store, row, Name, m_answer.scheme(), row);
        m_store->setText(row, Rule, m_answer.rules.value(row));
        m_store->setToolTip(row, Rule, m_answer.rules.value(row));
        if (!m_refused.isEmpty())
            continue;
        m_store->setNumber(row, Count, count.customers);
        m_store->setNumber(row, Amount, count.amount);
        m_store->setNumber(row, Banded, count.banded);
    }
    m_store->publish();
    if (!m_grid->currentCell().isValid() && !tiers.empty())
        m_grid->setCurrentCell(0, Name);
}

} // namespace weiwo::ui
