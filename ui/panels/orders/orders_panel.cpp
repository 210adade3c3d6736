#include "ui/panels/orders/orders_panel.h"

#include "core/org/queries.h"
#include "core/performance/standing.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/search_field.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"
#include "ui/views/amounts.h"
#include "ui/views/record_text.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int LinesListed = 5000;
/// Shares come in 10⁻⁶: percent with so many places.
constexpr int ShareDigits = 4;

enum Column { Day, Order, Customer, Product, Person, Unit, Share, Quantity, Amount, Cost, Profit };
constexpr Column SearchedColumns[] = {Order, Customer, Product, Person};

} // namespace

OrdersPanel::OrdersPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_filters(new QLabel), m_sums(new QLabel), m_search(new SearchField), m_clear(new QAction(this)),
      m_grid(new Grid), m_store(new GridStore(this)),
      m_query(*context.session, {}, this, [this](const sales::LineList &list) { present(list); })
{
    m_filters->setObjectName(u"ordersFilters"_s);
    m_filters->setWordWrap(true);
    m_filters->setTextFormat(Qt::PlainText);
    setTypeRole(m_filters, TypeRole::Section);
    m_sums->setObjectName(u"ordersSums"_s);
    m_sums->setTextFormat(Qt::PlainText);
    setTextToken(m_sums, Token::Text2);
    m_search->setObjectName(u"ordersSearch"_s);
    m_search->setMaximumWidth(px(260));
    m_clear->setObjectName(u"orders.clear"_s);
    m_grid->setObjectName(u"ordersGrid"_s);
    addAction(m_clear);
    head().addButton(m_clear);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::M);
    line->addWidget(m_search, 1);
    line->addWidget(m_sums, 2);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->setSpacing(space::S);
    layout->addWidget(m_filters);
    layout->addLayout(line);
    auto *area = new AnswerArea(m_grid);
    area->watch(m_query);
    area->addCompanion(m_filters);
    area->addCompanion(m_sums);
    layout->addWidget(area, 1);
    setBody(body);

    retranslate();
    m_grid->setGridModel(m_store);
    rememberGrid(*m_grid, context.preferences, u"orders"_s);
    auto *find = new QAction(this);
    bindKeys(find, u"panel.find"_s);
    addAction(find);
    connect(find, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &LiveLineEdit::liveTextChanged, this, [this](const QString &text) {
        const QString typed = text.trimmed();
        if (typed.isEmpty())
            return m_grid->setRowPredicate({});
        m_grid->setRowPredicate([this, typed](int row) {
            return std::any_of(std::begin(SearchedColumns), std::end(SearchedColumns),
                               [&](Column column) { return m_store->text(row, column).contains(typed, Qt::CaseInsensitive); });
        });
    });
    connect(m_clear, &QAction::triggered, this, [this] {
        Place place = m_place;
        place.record.clear();
        this->context().navigator.go(place);
    });
    connect(&context.preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == "units"_L1 && m_loaded)
            present(sales::LineList(m_list));
    });
}

void OrdersPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (place == m_place && m_loaded)
        return;
    m_place = place;
    ask();
}

QWidget *OrdersPanel::mainWidget()
{
    return m_grid;
}

TableHead OrdersPanel::tableHead(const Grid &grid) const
{
    TableHead head = Panel::tableHead(grid);
    head.subtitle = m_filters->text();
    head.source = m_sums->text();
    return head;
}

void OrdersPanel::ask()
{
    if (!m_place.period)
        return;
    sales::LineQuery query{.range = m_place.period->range, .where = filtersOf(m_place.record), .limit = LinesListed};
    if (!m_loaded)
        m_grid->setLoading(true);
    m_query.ask([query, scope = m_place.scope](Reader &reader) -> Result<sales::LineList> {
        sales::LineQuery asked = query;
        if (scope) {
            WEIWO_ASSIGN(const org::Node node, org::node(reader, org::NodeId(*scope)));
            asked.where.insert(asked.where.begin(), performance::scopeFilter(node));
        }
        return sales::lines(reader, asked);
    });
}

void OrdersPanel::fillRow(int at, const sales::LineRow &row)
{
    m_store->setText(at, Day, row.day.toString(Qt::ISODate));
    m_store->setText(at, Order, row.lineNo.isEmpty() ? row.orderNo : row.orderNo + u" / "_s + row.lineNo);
    m_store->setText(at, Customer, row.customer);
    m_store->setText(at, Product, row.product);
    m_store->setText(at, Person, row.person);
    m_store->setText(at, Unit, row.unit);
    if (row.share)
        m_store->setNumber(at, Share, *row.share);
    m_store->setNumber(at, Quantity, row.quantity);
    m_store->setNumber(at, Amount, row.amount);
    m_store->setNumber(at, Cost, row.cost);
    if (row.cost)
        m_store->setNumber(at, Profit, row.amount - *row.cost);
}

void OrdersPanel::present(const sales::LineList &list)
{
    m_list = list;
    m_loaded = true;
    m_grid->setLoading(false);
    setColumns();
    showAmounts(*m_grid, moneyOfWorkspace(), context().preferences);
    m_store->setRowCount(0);
    m_store->setRowCount(int(m_list.rows.size()));
    for (size_t i = 0; i < m_list.rows.size(); ++i)
        fillRow(int(i), m_list.rows[i]);
    m_store->publish();
    m_grid->setColumnVisible(u"share"_s, std::any_of(m_list.rows.begin(), m_list.rows.end(),
                                                     [](const sales::LineRow &row) { return row.share.has_value(); }));
    // The sum of a part would pass for the whole.
    m_grid->setTotalsVisible(m_list.lines == qint64(m_list.rows.size()));
    presentFilters();
}

quotas::AmountUnit OrdersPanel::moneyOfWorkspace() const
{
    const Currency &currency = session().workspace().settings().currency;
    return {metrics::Kind::Money, currency.digits, currency.code};
}

void OrdersPanel::presentFilters()
{
    const QString period = m_place.period ? session().calendar().label(*m_place.period) : QString();
    m_filters->setText(m_list.filters.isEmpty() ? tr("All orders, %1").arg(period)
                                                : tr("%1 · %2").arg(m_list.filters.join(u" · "_s), period));
    m_clear->setVisible(!m_place.record.isEmpty());
    const NumberSpec spec = figureSpec(moneyOfWorkspace(), context().preferences, {m_list.amount});
    const QString sum = figureWithUnit(m_list.amount, spec);
    const int all = int(m_list.lines);
    m_sums->setText(all == int(m_list.rows.size())
                        ? tr("%n lines, %1", nullptr, all).arg(sum)
                        : tr("The newest %1 of %n lines; all of them: %2", nullptr, all).arg(QLocale().toString(int(m_list.rows.size())), sum));
    setStatus(tr("%n lines", nullptr, all));
}

void OrdersPanel::setColumns()
{
    const int digits = session().workspace().settings().currency.digits;
    const auto text = [](const QString &key, const QString &title, int width, int least) {
        return GridColumn{.key = key, .title = title, .kind = GridKind::Text, .width = width, .fill = key == "customer"_L1, .least = least};
    };
    const auto money = [digits](const QString &key, const QString &title, bool hidden) {
        return GridColumn{.key = key, .title = title, .kind = GridKind::Money, .digits = digits, .width = 120,
                          .total = GridTotal::Sum, .hidden = hidden};
    };
    const std::vector<GridColumn> columns{
        {.key = u"day"_s, .title = tr("Date"), .kind = GridKind::Date, .width = 100},
        text(u"order"_s, tr("Order"), 140, 96),
        text(u"customer"_s, tr("Customer"), 200, 110),
        text(u"product"_s, tr("Product"), 180, 110),
        text(u"person"_s, tr("Person"), 110, 72),
        text(u"unit"_s, tr("Unit"), 120, 72),
        {.key = u"share"_s, .title = tr("Share"), .kind = GridKind::Percent, .digits = ShareDigits, .decimals = 1, .width = 80, .hidden = true},
        {.key = u"quantity"_s, .title = tr("Units sold"), .kind = GridKind::Count, .digits = 3, .decimals = 0, .width = 90, .total = GridTotal::Sum},
        money(u"amount"_s, tr("Sales amount"), false),
        money(u"cost"_s, tr("Cost"), true),
        money(u"profit"_s, tr("Gross profit"), true)};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
}

void OrdersPanel::retranslate()
{
    m_clear->setText(tr("Show all orders"));
    m_search->setPlaceholderText(tr("Order, customer, product or person"));
    m_grid->setEmptyState(u"receipt"_s, tr("There are no orders here in this period."));
    setColumns();
    if (m_loaded)
        ask();
}

} // namespace weiwo::ui
