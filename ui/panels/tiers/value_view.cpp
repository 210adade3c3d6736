#include "ui/panels/tiers/value_view.h"

#include "ui/kit/grid/grid_view.h"
#include "ui/kit/kpi_card.h"
#include "ui/kit/segmented.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

enum Column { Name, TierOf, Expected, Lifetime, Active, Orders, OrderValue, Amount, Days, Silent };
enum Card { ActiveCard, OrdersCard, AmountCard, ValueCard, Cards };

struct Horizon
{
    int months;
    int weeks;
};
constexpr Horizon Horizons[] = {{3, 13}, {6, 26}, {12, 52}, {24, 104}};
constexpr int FirstWeeks = 52;
/// Stored digits: chances in thousandths, orders in hundredths.
constexpr double PercentUnit = 1000;
constexpr double OrdersUnit = 100;

std::optional<qint64> scaled(const std::optional<double> &value, double unit)
{
    return value ? std::optional<qint64>(std::llround(*value * unit)) : std::nullopt;
}

std::optional<qint64> minorOf(const std::optional<Money> &amount)
{
    return amount ? std::optional(amount->minor) : std::nullopt;
}

} // namespace

TierValueView::TierValueView(QWidget *parent)
    : QWidget(parent), m_horizonTitle(new QLabel), m_horizon(new Segmented), m_sums(new QLabel), m_cardRow(new QWidget), m_model(new QLabel), m_notes(new QLabel),
      m_store(new GridStore(this)), m_grid(new Grid)
{
    m_horizon->setObjectName(u"tierHorizon"_s);
    m_sums->setObjectName(u"tierValueSums"_s);
    m_model->setObjectName(u"tierValueModel"_s);
    m_notes->setObjectName(u"tierValueNotes"_s);
    m_grid->setObjectName(u"tierValue"_s);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    setTypeRole(m_sums, TypeRole::Section);
    setTextToken(m_model, Token::Text2);
    for (QLabel *label : {m_sums, m_model, m_notes}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (const Horizon &horizon : Horizons)
        m_horizon->addSegment(QString::number(horizon.weeks), {});
    m_horizon->setCurrent(QString::number(FirstWeeks));
    auto *top = new QHBoxLayout;
    top->setSpacing(space::S);
    top->addWidget(m_horizonTitle);
    top->addWidget(m_horizon);
    top->addSpacing(space::L);
    top->addWidget(m_sums, 1);
    auto *cards = new QHBoxLayout(m_cardRow);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::M);
    for (int i = 0; i < Cards; ++i) {
        m_cards.push_back(new KpiCard);
        m_cards.back()->setObjectName(u"tierValueCard"_s + QString::number(i));
        cards->addWidget(m_cards.back(), 1);
    }
    cards->addStretch(0);
    m_cardRow->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::L, 0, space::L, space::S);
    layout->setSpacing(space::M);
    layout->addLayout(top);
    layout->addWidget(m_cardRow);
    layout->addWidget(m_model);
    layout->addWidget(m_notes);
    layout->addWidget(m_grid, 1);
    retranslate();
    m_grid->setGridModel(m_store);
    connect(m_grid, &Grid::currentCellChanged, this, &TierValueView::currentChanged);
    connect(m_horizon, &Segmented::currentChanged, this, &TierValueView::weeksChanged);
}

int TierValueView::weeks() const
{
    return m_horizon->current().toInt();
}

void TierValueView::present(const ValueList &list, const AmountStyle &style)
{
    m_list = list;
    m_style = style;
    m_grid->setLoading(false);
    retranslate();
}

const ValuedCustomer *TierValueView::current() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row < int(m_list.customers.size()) ? &m_list.customers[size_t(row)] : nullptr;
}

QString TierValueView::moneyText(const std::optional<Money> &amount) const
{
    return amountText({minorOf(amount), {}}, metrics::Kind::Money, m_style);
}

void TierValueView::presentCards()
{
    m_cardRow->setVisible(m_list.active.has_value());
    if (!m_list.active)
        return;
    const QLocale locale;
    const auto it = std::ranges::find(Horizons, m_list.weeks, &Horizon::weeks);
    const QString ahead = it != std::end(Horizons) ? tr("in %n month(s)", nullptr, it->months) : QString();
    m_cards[ActiveCard]->setContent({.label = tr("Likely still active"),
                                     .value = locale.toString(std::llround(*m_list.active)),
                                     .unit = tr("of %Ln customer(s)", nullptr, int(m_list.all))});
    m_cards[OrdersCard]->setContent({.label = tr("Expected orders"), .value = locale.toString(std::llround(m_list.expectedOrders.value_or(0))), .unit = ahead});
    m_cards[AmountCard]->setContent({.label = tr("Expected amount"), .value = moneyText(m_list.expectedAmount), .unit = m_list.expectedAmount ? ahead : QString()});
    m_cards[ValueCard]->setContent({.label = tr("Value of one order"), .value = moneyText(m_list.orderValue), .unit = m_list.orderValue ? tr("%1 on average", "currency").arg(m_style.currency) : QString()});
}

void TierValueView::presentRows()
{
    const auto &all = m_list.customers;
    m_store->setRowCount(0);
    m_store->setRowCount(int(all.size()));
    for (int row = 0; row < int(all.size()); ++row) {
        const ValuedCustomer &one = all[size_t(row)];
        m_store->setRowKey(row, one.customer.text());
        m_store->setText(row, Name, one.name);
        m_store->setToolTip(row, Name, one.code.isEmpty() ? one.name : tr("%1 (%2)", "name, code").arg(one.name, one.code));
        setTierChip(*m_store, row, TierOf, m_list.scheme, one.tier);
        m_store->setNumber(row, Silent, one.value.silentDays);
        m_store->setNumber(row, Days, one.value.orderDays);
        m_store->setNumber(row, Amount, one.value.amount.minor);
        m_store->setNumber(row, Active, scaled(one.value.probabilityAlive, PercentUnit));
        m_store->setNumber(row, Orders, scaled(one.value.expectedOrders, OrdersUnit));
        m_store->setNumber(row, OrderValue, minorOf(one.value.orderValue));
        m_store->setNumber(row, Expected, minorOf(one.value.expectedAmount));
        m_store->setNumber(row, Lifetime, minorOf(one.value.lifetimeValue));
    }
    m_store->publish();
    if (!m_grid->currentCell().isValid() && !all.empty())
        m_grid->setCurrentCell(0, Name);
    const QString count = QLocale().toString(qint64(all.size()));
    m_sums->setText(all.empty() ? QString()
                    : m_list.all > qint64(all.size()) ? tr("The first %1 of %Ln customer(s) who have ordered, the largest first", nullptr, int(m_list.all)).arg(count)
                                                    : tr("%Ln customer(s) who have ordered, the largest first", nullptr, int(m_list.all)));
}

void TierValueView::retranslate()
{
    m_horizonTitle->setText(tr("Expected within"));
    m_horizon->setAccessibleName(m_horizonTitle->text());
    for (const Horizon &horizon : Horizons)
        m_horizon->setSegmentText(QString::number(horizon.weeks), tr("%n month(s)", nullptr, horizon.months));
    const auto number = [](const QString &key, const QString &title, const QString &help, GridKind kind, int digits, int width) {
        return GridColumn{.key = key, .title = title, .toolTip = help, .kind = kind, .digits = digits, .decimals = kind == GridKind::Money ? -1 : std::min(digits, 1), .width = width};
    };
    putColumns(*m_store,
               {{.key = u"name"_s, .title = tr("Customer"), .width = 180, .fill = true, .least = 120},
                {.key = u"tier"_s, .title = tr("Tier"), .kind = GridKind::Chip, .width = 96},
                number(u"expected"_s, tr("Expected"), tr("Expected orders times their value, within the time chosen above."), GridKind::Money, m_style.digits, 120),
                number(u"lifetime"_s, tr("Lifetime"), tr("Lifetime value: what is expected in five years; a year later counts a tenth less."), GridKind::Money, m_style.digits, 120),
                number(u"active"_s, tr("P(active)"), tr("The chance that the customer still orders: the longer it is silent against its own habit, the smaller."), GridKind::Percent, 1, 84),
                number(u"orders"_s, tr("Expected orders"), tr("Expected days with orders within the time chosen above."), GridKind::Count, 2, 120),
                number(u"value"_s, tr("Per order"), tr("Expected of one day with orders."), GridKind::Money, m_style.digits, 110),
                number(u"amount"_s, tr("So far"), tr("Amount of all orders so far."), GridKind::Money, m_style.digits, 100),
                number(u"days"_s, tr("Order days"), tr("Days on which the customer ordered."), GridKind::Count, 0, 84),
                number(u"silent"_s, tr("Days silent"), tr("Days since the last order."), GridKind::Count, 0, 84)});
    m_grid->setEmptyState(u"chart-line"_s, tr("Nobody has ordered yet: import orders to see what customers may bring."));
    m_model->setText(m_list.model.join(u" "_s));
    m_model->setVisible(!m_list.model.isEmpty());
    m_notes->setText(m_list.notes.join(u'\n'));
    // With nobody there the table itself says what to do.
    m_notes->setVisible(!m_list.notes.isEmpty() && m_list.all > 0);
    presentCards();
    presentRows();
}

} // namespace weiwo::ui
