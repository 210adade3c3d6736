#include "ui/panels/customers/figures_view.h"

#include "core/reporting/chart_spec.h"
#include "ui/charts/chart_view.h"
#include "ui/kit/link_button.h"
#include "ui/kit/number_parse.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

constexpr size_t MostProducts = 6;
constexpr int MonthsOfCollections = 6;
constexpr int ChartHeight = 220;
/// Growth in 10⁻³ percent.
constexpr int GrowthDigits = 3;
constexpr qint64 Whole = 100'000;

QLabel *plain(const QString &text, Token token = Token::Text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    if (token != Token::Text)
        setTextToken(label, token);
    return label;
}

QLabel *heading(const QString &text)
{
    auto *label = plain(text);
    label->setWordWrap(true);
    setTypeRole(label, TypeRole::Strong);
    return label;
}

/// Change against a base that is more than nothing.
std::optional<qint64> growthOf(std::optional<qint64> now, std::optional<qint64> before)
{
    if (!before || *before <= 0)
        return {};
    const auto share = Exact::of(now.value_or(0) - *before, *before);
    const auto growth = share ? share->times({Whole, 1}) : std::nullopt;
    return growth ? std::optional(growth->rounded()) : std::nullopt;
}

} // namespace

FiguresView::FiguresView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)), m_chart(new ChartView(this))
{
    setObjectName(u"customerFigures"_s);
    m_chart->setObjectName(u"customerMonths"_s);
    m_chart->setFixedHeight(px(ChartHeight));
    m_layout->setContentsMargins(space::M, space::S, space::L, space::L);
    m_layout->setSpacing(space::S);
    m_layout->addWidget(m_chart);
    connect(m_chart, &ChartView::targetActivated, this, [this](const reporting::ChartTarget &target) {
        if (target.dimension == "month"_L1)
            Q_EMIT monthWanted(target.value);
    });
}

void FiguresView::present(const CustomerPageData &page, const FiscalCalendar &calendar, const AmountStyle &style)
{
    m_page = page;
    m_calendar = calendar;
    m_style = style;
    rebuild();
}

void FiguresView::rebuild()
{
    if (!m_page)
        return;
    delete m_above;
    delete m_below;
    m_above = new QWidget(this);
    m_below = new QWidget(this);
    auto *above = new QVBoxLayout(m_above);
    auto *below = new QVBoxLayout(m_below);
    for (QVBoxLayout *layout : {above, below}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::Xs);
    }
    addFigures(above);
    const bool sold = !m_page->figures.sales.months.empty();
    m_chart->setVisible(sold);
    if (sold)
        m_chart->setSpec(monthsChart());
    addProducts(below);
    addCollections(below);
    below->addStretch(1);
    m_layout->insertWidget(0, m_above);
    m_layout->addWidget(m_below, 1);
}

void FiguresView::addFigures(QVBoxLayout *layout)
{
    const CustomerFigures &figures = m_page->figures;
    const auto period = m_calendar.parse(figures.period);
    if (figures.sales.months.empty()) {
        layout->addWidget(plain(tr("No orders yet. Figures come with the first one."), Token::Text3));
        return;
    }
    layout->addWidget(heading(tr("%1 so far").arg(period ? m_calendar.label(*period) : figures.period)));
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(space::M);
    table->setVerticalSpacing(space::Xs);
    table->setColumnStretch(0, 1);
    const QStringList heads{QString(), tr("So far"), tr("Last year"), tr("Change")};
    for (int column = 1; column < heads.size(); ++column) {
        auto *head = plain(heads[column], Token::Text2);
        setTypeRole(head, TypeRole::Caption);
        table->addWidget(head, 0, column, Qt::AlignRight);
    }
    int row = 1;
    for (const CustomerFigures::Line &line : figures.lines) {
        table->addWidget(plain(line.title, Token::Text2), row, 0);
        auto *value = plain(amountText(line.figure, line.kind, m_style));
        value->setObjectName(u"figure."_s + line.key);
        setTypeRole(value, TypeRole::Strong);
        table->addWidget(value, row, 1, Qt::AlignRight);
        table->addWidget(plain(line.compared ? amountText(*line.compared, line.kind, m_style) : u"—"_s, Token::Text2), row, 2, Qt::AlignRight);
        const auto growth = growthOf(line.figure.whole, line.compared ? line.compared->whole : std::nullopt);
        auto *change = plain(growthText(growth, GrowthDigits), growth ? *growth < 0 ? Token::Danger : Token::Success : Token::Text3);
        table->addWidget(change, row++, 3, Qt::AlignRight);
    }
    layout->addLayout(table);
}

reporting::ChartSpec FiguresView::monthsChart() const
{
    const CustomerFigures &figures = m_page->figures;
    const int year = m_calendar.yearOf(m_page->today);
    const auto amountOf = [&](Month month) -> std::optional<qint64> {
        const auto found = figures.sales.months.find(month);
        return found == figures.sales.months.end() ? 0 : found->second.amount;
    };
    const auto labelOf = [this](int fiscalYear) { return m_calendar.label(m_calendar.year(fiscalYear)); };
    reporting::ChartSpec spec{.key = u"customers.months"_s, .kind = reporting::ChartKind::Columns};
    spec.measure = tr("Sales amount");
    spec.unit = {metrics::Kind::Money, m_style.digits, m_style.currency};
    spec.categoryTitle = tr("Month");
    reporting::ChartSeries now{.label = labelOf(year), .role = reporting::SeriesRole::Actual};
    reporting::ChartSeries before{.label = labelOf(year - 1), .role = reporting::SeriesRole::Compared};
    const Month present(m_page->today);
    for (const Month month : m_calendar.monthsOf(year)) {
        const bool begun = month <= present;
        spec.categories.push_back({.label = QString::number(month.month()),
                                   .target = {u"month"_s, {}, month.key()},
                                   .partial = month == present && figures.days.to < month.range().to});
        now.values.push_back(begun ? amountOf(month) : std::nullopt);
        before.values.push_back(amountOf(month.plus(-12)));
    }
    const CustomerFigures::Line *amount = figures.lines.empty() ? nullptr : &figures.lines.front();
    const auto growth = amount ? growthOf(amount->figure.whole, amount->compared ? amount->compared->whole : std::nullopt) : std::nullopt;
    spec.title = growth ? tr("Sales against last year: %1").arg(growthText(growth, GrowthDigits)) : tr("Sales by month");
    spec.subtitle = tr("%1 · %2", "customer, two years").arg(m_page->card.name, tr("%1 and %2", "two years").arg(before.label, now.label));
    spec.source = figures.lastOrder ? tr("Orders up to %1").arg(figures.lastOrder->toString(Qt::ISODate)) : QString();
    spec.series = {before, now};
    return spec;
}

void FiguresView::addProducts(QVBoxLayout *layout)
{
    const auto &products = m_page->figures.sales.products;
    if (products.empty())
        return;
    qint64 all = 0;
    for (const auto &part : products)
        all += part.amount;
    layout->addWidget(heading(tr("Products of all time")));
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(space::M);
    table->setVerticalSpacing(space::Xxs);
    table->setColumnStretch(0, 1);
    for (size_t i = 0; i < products.size() && i < MostProducts; ++i) {
        const auto &part = products[i];
        const int row = int(i);
        auto *name = new LinkButton(part.name.isEmpty() ? tr("Without product") : part.name);
        name->setObjectName(u"figureProduct"_s);
        name->setToolTip(tr("Last bought on %1. Click shows the orders.").arg(part.last.toString(Qt::ISODate)));
        name->setEnabled(!part.product.isNull());
        connect(name, &QPushButton::clicked, this, [this, id = part.product] { Q_EMIT productWanted(id); });
        table->addWidget(name, row, 0, Qt::AlignLeft);
        table->addWidget(plain(amountText({part.amount, {}}, metrics::Kind::Money, m_style)), row, 1, Qt::AlignRight);
        table->addWidget(plain(percentText(shareOf(part.amount, all)), Token::Text2), row, 2, Qt::AlignRight);
    }
    layout->addLayout(table);
    if (products.size() > MostProducts)
        layout->addWidget(plain(tr("and %n others", nullptr, int(products.size() - MostProducts)), Token::Text3));
}

void FiguresView::addCollections(QVBoxLayout *layout)
{
    layout->addSpacing(space::S);
    std::vector<std::pair<Month, qint64>> collected;
    const auto &months = m_page->figures.sales.months;
    for (auto month = months.rbegin(); month != months.rend() && collected.size() < MonthsOfCollections; ++month)
        if (month->second.collections > 0)
            collected.emplace_back(month->first, month->second.collected);
    if (collected.empty()) {
        layout->addWidget(plain(tr("No collections recorded"), Token::Text3));
        return;
    }
    layout->addWidget(heading(tr("Collections")));
    auto *table = new QGridLayout;
    table->setColumnStretch(0, 1);
    table->setVerticalSpacing(space::Xxs);
    int row = 0;
    for (const auto &[month, amount] : collected) {
        table->addWidget(plain(month.key(), Token::Text2), row, 0);
        table->addWidget(plain(amountText({amount, {}}, metrics::Kind::Money, m_style)), row++, 1, Qt::AlignRight);
    }
    layout->addLayout(table);
}

void FiguresView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace weiwo::ui
