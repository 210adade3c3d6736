#include "ui/panels/customers/customers_panel.h"

#include "core/metrics/engine.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/search_field.h"
#include "ui/panels/customers/bulk_form.h"
#include "ui/panels/customers/customer_brief.h"
#include "ui/panels/customers/customer_form.h"
#include "ui/panels/customers/customer_model.h"
#include "ui/panels/customers/customer_walk.h"
#include "ui/panels/customers/fields_form.h"
#include "ui/panels/customers/filter_builder.h"
#include "ui/panels/customers/hand_over_form.h"
#include "ui/panels/customers/views_list.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/customer_finder.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/org_index.h"
#include "ui/shell/panel_head.h"
#include "ui/shell/read_only.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/amounts.h"
#include "ui/views/record_text.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

const QString ViewPrefix = u"view:"_s;
const QString AllView = u"all"_s;
/// Who and where, then how much: what is looked at shows without scrolling on a small screen.
const QStringList usualColumns{u"name"_s,         u"code"_s,             u"tier"_s,       u"owner"_s,    u"province"_s, u"city"_s,
                               u"sales.amount"_s, u"sales.difference"_s, u"last_order"_s, u"industry"_s, u"phone"_s,    u"tags"_s};
constexpr int ViewsWidth = 156;
constexpr int SideWidth = 360;
/// Below it a form takes the place of the views.
constexpr int RoomForAll = 1240;
constexpr int LongestChip = 40;

quotas::AmountUnit moneyOf(const Session &session)
{
    const Currency &currency = session.workspace().settings().currency;
    return {metrics::Kind::Money, currency.digits, currency.code};
}

} // namespace

CustomersPanel::CustomersPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_search(new SearchField), m_filterButton(new QPushButton), m_chips(new QHBoxLayout), m_clear(new QPushButton),
      m_sums(new QLabel), m_builder(new FilterBuilder), m_views(new ViewsList), m_grid(new Grid),
      m_model(new CustomerModel(*context.session, this)), m_empty(new EmptyState), m_lists(new QStackedWidget), m_side(new QStackedWidget),
      m_form(new CustomerForm), m_bulk(new BulkForm), m_handOver(new HandOverForm), m_fieldsForm(new FieldsForm), m_new(new QAction(this)),
      m_open(new QAction(this)), m_edit(new QAction(this)), m_assign(new QAction(this)), m_tag(new QAction(this)),
      m_handOverAction(new QAction(this)), m_remove(new QAction(this)), m_import(new QAction(this)), m_fieldsAction(new QAction(this)),
      m_filterAction(new QAction(this)), m_saveView(new QAction(this)), m_explain(new QAction(this)), m_directory(new OrgDirectory(*context.session, this)),
      m_frameQuery(*context.session, {u"custom_field"_s, u"saved_view"_s, u"node"_s, u"batch"_s}, this,
                   [this](const Frame &frame) { presentFrame(frame); }),
      m_query(*context.session, customerListTables(), this, [this](const CustomerList &list) { present(list); }),
      m_hintQuery(*context.session, LiveQueryBase::noTables(), this, [this](const QString &text) { m_form->hint(text); }),
      m_finder(context.session->workspace().companion<CustomerSearch>())
{
    makeActions();
    setBody(makeBody());
    connectAll();
    connectForms();
    retranslate();
    m_grid->setGridModel(m_model);
    rememberGrid(*m_grid, context.preferences, u"customers"_s);
}

void CustomersPanel::makeActions()
{
    bindKeys(m_new, u"panel.new"_s);
    bindKeys(m_explain, u"panel.explain"_s);
    m_open->setObjectName(u"customers.open"_s);
    m_edit->setObjectName(u"customers.bulk"_s);
    m_assign->setObjectName(u"customers.assign"_s);
    m_tag->setObjectName(u"customers.tag"_s);
    m_handOverAction->setObjectName(u"customers.handOver"_s);
    m_remove->setObjectName(u"customers.remove"_s);
    m_import->setObjectName(u"customers.import"_s);
    m_fieldsAction->setObjectName(u"customers.fields"_s);
    m_filterAction->setObjectName(u"customers.filter"_s);
    m_saveView->setObjectName(u"customers.saveView"_s);
    m_filterAction->setCheckable(true);
    for (QAction *action : {m_new, m_open, m_edit, m_assign, m_tag, m_handOverAction, m_remove, m_import, m_fieldsAction, m_filterAction, m_saveView, m_explain})
        addAction(action);
    for (QAction *action : {m_edit, m_assign, m_tag})
        head().addButton(action);
    head().addButton(m_new, true);
    for (QAction *action : {m_open, m_handOverAction, m_remove, m_import, m_saveView, m_fieldsAction, m_explain})
        head().addMore(action);
    disableWhereReadOnly(session(), {m_new, m_edit, m_assign, m_tag, m_handOverAction, m_remove, m_import, m_fieldsAction, m_saveView});
    m_views->setReadOnly(readOnlyReason(session()));
}

QWidget *CustomersPanel::makeBody()
{
    m_search->setObjectName(u"customerSearch"_s);
    m_search->setFixedWidth(px(240));
    m_filterButton->setObjectName(u"customerFilter"_s);
    m_filterButton->setCheckable(true);
    m_clear->setObjectName(u"customerFilterClear"_s);
    setButtonKind(m_clear, ButtonKind::Flat);
    m_sums->setObjectName(u"customerSums"_s);
    m_sums->setTextFormat(Qt::PlainText);
    setTextToken(m_sums, Token::Text2);
    m_grid->setObjectName(u"customerGrid"_s);
    m_empty->setObjectName(u"customersEmpty"_s);
    m_builder->hide();
    m_chips->setSpacing(space::Xs);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::S);
    line->addWidget(m_search);
    line->addWidget(m_filterButton);
    line->addLayout(m_chips);
    line->addWidget(m_clear);
    line->addStretch(1);
    line->addWidget(m_sums);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(space::S, space::Xs, space::L, 0);
    column->setSpacing(space::S);
    column->addLayout(line);
    column->addWidget(m_builder);
    m_lists->addWidget(m_grid);
    m_lists->addWidget(m_empty);
    m_area = new AnswerArea(m_lists);
    m_area->watch(m_query);
    m_area->watch(m_frameQuery);
    m_area->addCompanion(m_sums);
    column->addWidget(m_area, 1);
    m_views->setFixedWidth(px(ViewsWidth));
    for (QWidget *page : std::initializer_list<QWidget *>{m_form, m_bulk, m_handOver, m_fieldsForm})
        m_side->addWidget(page);
    m_side->setFixedWidth(px(SideWidth));
    m_side->hide();
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_views);
    row->addWidget(list, 1);
    row->addWidget(m_side);
    return body;
}

void CustomersPanel::connectAll()
{
    auto *find = new QAction(this);
    bindKeys(find, u"panel.find"_s);
    addAction(find);
    connect(find, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &LiveLineEdit::liveTextChanged, this, [this] { ask(); });
    connect(m_filterButton, &QPushButton::toggled, m_filterAction, &QAction::setChecked);
    connect(m_filterAction, &QAction::toggled, this, [this](bool open) {
        m_filterButton->setChecked(open);
        m_builder->setVisible(open);
        if (open)
            m_builder->setFilter(m_filter);
        presentChips();
    });
    connect(m_grid, &Grid::filterWanted, m_filterAction, &QAction::toggle);
    connect(m_builder, &FilterBuilder::filterChanged, this, [this](const BookFilter &filter) { setFilter(filter); });
    connect(m_explain, &QAction::triggered, this, [this] { this->context().inspector.open(); });
    connect(m_clear, &QPushButton::clicked, this, [this] { setFilter({}); });
    connectGrid();
    connect(m_empty, &EmptyState::triggered, m_import, &QAction::trigger);
    connect(m_views, &ViewsList::chosen, this, [this](const QString &key) {
        Place place = m_place;
        place.record = ViewPrefix + key;
        // The view that is shown may have been changed since: it is opened anew.
        if (place == m_place)
            openView(key);
        else
            this->context().navigator.go(place);
    });
    connect(m_directory, &OrgDirectory::changed, this, [this] {
        m_builder->setSources({m_frame.fields, m_directory->index(), session().workspace().settings().currency});
    });
    connect(&context().preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == "units"_L1)
            chooseUnit();
    });
}

void CustomersPanel::connectGrid()
{
    connect(m_grid, &Grid::stateChanged, this, &CustomersPanel::takeSort);
    connect(m_grid, &Grid::currentCellChanged, this, &CustomersPanel::followCurrent);
    connect(m_grid, &Grid::cellActivated, this, &CustomersPanel::openPage);
    connect(m_grid, &Grid::summaryChanged, this, &CustomersPanel::presentSums);
    connect(m_grid, &Grid::refused, this, [this](const QString &why) { this->context().notices.post({Notice::Kind::Warning, why, {}, u"customers"_s}); });
    connect(m_grid, &Grid::noticed, this, [this](const QString &what) { this->context().notices.post({Notice::Kind::Info, what, {}, u"customers"_s}); });
    connect(m_grid, &Grid::emptyActionTriggered, this, [this] {
        m_search->clear();
        setFilter({});
    });
    connect(m_grid, &Grid::menuAboutToShow, this, [this](QMenu *menu) {
        menu->addSeparator();
        for (QAction *action : {m_open, m_edit, m_assign, m_tag, m_handOverAction, m_remove})
            menu->addAction(action);
    });
    connect(m_grid, &Grid::columnMenuAboutToShow, this, [this](QMenu *menu) {
        menu->addSeparator();
        menu->addAction(m_fieldsAction);
    });
    connect(m_model, &CustomerModel::filled, this, &CustomersPanel::chooseUnit);
    connect(m_model, &CustomerModel::edited, this, &CustomersPanel::applyTyped);
}

/// Amounts get the unit that suits the first rows.
void CustomersPanel::chooseUnit()
{
    std::vector<std::optional<qint64>> amounts;
    for (int row = 0; row < qMin(m_model->rowCount(), 100); ++row)
        for (size_t column = 0; column < m_model->fields().size(); ++column)
            if (m_model->fields()[column].key == "sales.amount"_L1)
                amounts.push_back(m_model->number(row, int(column)));
    showAmounts(*m_grid, moneyOf(session()), context().preferences, amounts);
    presentSums();
    followCurrent();
}

void CustomersPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    prepareCustomerSearch(session(), context().jobs);
    const bool other = !m_loaded || place.period != m_place.period || place.scope != m_place.scope || place.compare != m_place.compare;
    m_place = place;
    const QString view = place.record.startsWith(ViewPrefix) ? place.record.mid(ViewPrefix.size()) : m_view.isEmpty() ? AllView : m_view;
    const bool turned = view != m_view;
    m_view = view;
    if (other)
        askFrame();
    else if (turned)
        openView(view);
}

QWidget *CustomersPanel::mainWidget()
{
    return m_grid;
}

bool CustomersPanel::isSettled() const
{
    return Panel::isSettled() && !session().isWriting();
}

TableHead CustomersPanel::tableHead(const Grid &grid) const
{
    TableHead head = Panel::tableHead(grid);
    const QString period = m_place.period ? session().calendar().label(*m_place.period) : QString();
    const QString filter = filterText(m_filter, m_frame.fields);
    QStringList parts{m_directory->nameOf(m_place.scope), period, filter, m_search->text().trimmed()};
    parts.removeAll(QString());
    head.subtitle = parts.join(u" · "_s);
    head.source = m_sums->text();
    return head;
}

void CustomersPanel::askFrame()
{
    if (!m_place.period)
        return;
    if (!m_loaded)
        m_grid->setLoading(true);
    m_frameQuery.ask([period = *m_place.period, compare = m_place.compare,
                      person = session().workspace().person()](Reader &reader) -> Result<Frame> {
        Frame frame;
        WEIWO_ASSIGN(frame.fields, bookFields(reader));
        WEIWO_ASSIGN(frame.own, customFields(reader));
        WEIWO_ASSIGN(frame.views, savedViews(reader, org::NodeId(person)));
        const auto &catalogues = reader.registry().extension<metrics::Catalogues>();
        const metrics::SourceSpec *lines = catalogues.sources.find(u"sales.lines"_s);
        std::optional<DateRange> extent;
        if (lines && lines->extent) {
            WEIWO_ASSIGN(extent, lines->extent(reader));
        }
        // So far against so far: half a year against a whole one would call everybody falling.
        frame.soFar = metrics::soFar(period, extent, reader.clock().today());
        const auto with = compare == metrics::Compare::None ? metrics::Compare::PreviousYear : compare;
        WEIWO_ASSIGN(frame.compared, metrics::comparedRange(reader, frame.soFar, with));
        return frame;
    });
}

void CustomersPanel::presentFrame(const Frame &frame)
{
    const bool fields = !m_framed || !std::ranges::equal(frame.fields, m_frame.fields, [](const BookField &a, const BookField &b) {
        return a.key == b.key && a.title == b.title && a.kind == b.kind && a.choices == b.choices;
    });
    const bool first = !m_framed;
    m_frame = frame;
    m_framed = true;
    m_views->setViews(frame.views);
    m_fieldsForm->setFields(frame.own);
    if (fields) {
        const QScopedValueRollback opening(m_opening, true);
        m_model->setFields(frame.fields, usualColumns);
        m_builder->setSources({frame.fields, m_directory->index(), session().workspace().settings().currency});
    }
    if (first)
        openView(m_view);
    else
        ask();
}

void CustomersPanel::openView(const QString &key)
{
    m_view = key;
    const auto view = std::ranges::find_if(m_frame.views, [&key](const SavedView &one) { return ViewsList::viewKey(one) == key; });
    m_views->setCurrent(key);
    if (view == m_frame.views.end())
        return ask();
    {
        const QScopedValueRollback opening(m_opening, true);
        m_filter = view->filter;
        m_sort = view->sort;
        const bool falling = m_sort.startsWith(u'-');
        if (m_sort.isEmpty())
            m_grid->clearSort();
        else
            m_grid->setSort(falling ? m_sort.mid(1) : m_sort, falling);
        if (!view->columns.isEmpty())
            applyColumns(view->columns);
    }
    if (m_filterAction->isChecked())
        m_builder->setFilter(m_filter);
    m_views->setChanged(false);
    presentChips();
    ask();
}

void CustomersPanel::applyColumns(const QStringList &columns)
{
    for (const GridColumns::Entry &entry : m_grid->columns().entries())
        m_grid->setColumnVisible(entry.key, columns.contains(entry.key));
    for (int place = 0; place < columns.size(); ++place)
        if (const auto view = m_grid->columns().viewOf(columns[place]); view && *view != place)
            m_grid->moveColumn(*view, place);
}

void CustomersPanel::setFilter(const BookFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (m_filterAction->isChecked())
        m_builder->setFilter(filter);
    noteChanged();
    presentChips();
    ask();
}

void CustomersPanel::takeSort()
{
    if (m_opening || !m_framed)
        return;
    QString sort;
    if (!m_grid->sort().empty()) {
        const GridSort &first = m_grid->sort().front();
        sort = (first.descending ? u"-"_s : QString()) + m_model->column(first.column).key;
    }
    if (sort == m_sort)
        return;
    m_sort = sort;
    noteChanged();
    ask();
}

void CustomersPanel::noteChanged()
{
    const auto view = std::ranges::find_if(m_frame.views, [this](const SavedView &one) { return ViewsList::viewKey(one) == m_view; });
    m_views->setChanged(view != m_frame.views.end() && (view->filter != m_filter || view->sort != m_sort));
}

void CustomersPanel::ask()
{
    if (!m_framed)
        return;
    // New columns end it; until the first list nothing is known to match or not.
    if (!m_loaded)
        m_grid->setLoading(true);
    CustomerWish wish;
    wish.search = m_search->liveText().trimmed();
    wish.query.filter = m_filter;
    wish.query.scope = m_place.scope;
    wish.query.figures = m_frame.soFar.range;
    wish.query.compared = m_frame.compared;
    wish.query.sort = m_sort;
    wish.query.search = m_finder;
    m_query.ask([wish, search = m_finder](Reader &reader) { return customerList(reader, *search, wish); });
}

void CustomersPanel::present(const CustomerList &list)
{
    m_loaded = true;
    m_grid->setLoading(false);
    presentEmpty();
    m_model->setList(list);
    CustomerWalk::of(session()).setList(list);
    m_lists->setCurrentWidget(list.all == 0 ? static_cast<QWidget *>(m_empty) : m_grid);
    if (m_model->rowCount() > 0 && !m_grid->currentCell().isValid())
        m_grid->setCurrentCell(0, m_grid->columns().model(0));
    presentSums();
    followCurrent();
}

void CustomersPanel::presentEmpty()
{
    m_empty->setContent(u"building-store"_s,
                        tr("No customers yet. Import a list: those known by code, credit code or name are updated, others made, after a preview."),
                        tr("Import customers"));
    m_grid->setEmptyState(u"filter-off"_s, tr("No customer matches."), tr("Clear filter"));
}

void CustomersPanel::presentSums()
{
    if (!m_loaded)
        return;
    const CustomerList &list = m_model->list();
    const int shown = int(list.numbers->size());
    const NumberSpec spec = figureSpec(moneyOf(session()), context().preferences, {list.amount});
    const QString sum = figureWithUnit(list.amount, spec);
    const QString count = list.cut ? tr("The best %Ln matches", nullptr, shown)
                          : shown == list.all ? tr("%Ln customers", nullptr, shown)
                                              : tr("%Ln of %1 customers", nullptr, shown).arg(QLocale().toString(list.all));
    // By whom the row was found that the reader looks at, else the best one.
    const int row = qMax(0, m_grid->currentCell().row);
    const QString contact = row < shown ? list.contacts.value((*list.numbers)[size_t(row)]) : QString();
    const QString sums = tr("%1 · %2", "customers, sum of sales").arg(count, sum);
    m_sums->setText(contact.isEmpty() ? sums : tr("%1 · %2", "a contact, customers and sum of sales").arg(contact, sums));
    const GridSummary selected = m_grid->summary();
    const QString total = tr("%1 · Sales %2", "customers, sum of sales").arg(count, sum);
    setStatus(selected.cells > 1 ? total + u" · "_s + selected.text : total);
}

void CustomersPanel::presentChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList parts = filterParts(m_filter, m_frame.fields);
    m_clear->setVisible(!parts.isEmpty());
    m_filterButton->setText(parts.isEmpty() ? tr("Filter") : tr("Filter (%1)").arg(parts.size()));
    // The builder says it all.
    if (m_filterAction->isChecked())
        return;
    for (int part = 0; part < parts.size(); ++part) {
        auto *chip = new QPushButton(parts[part].size() > LongestChip ? parts[part].left(LongestChip - 1) + u'…' : parts[part]);
        chip->setObjectName(u"filterChip"_s);
        chip->setIcon(icon(u"x"_s, Token::Text2));
        chip->setLayoutDirection(Qt::RightToLeft);
        chip->setToolTip(tr("Take away: %1").arg(parts[part]));
        connect(chip, &QPushButton::clicked, this, [this, part] { setFilter(withoutPart(m_filter, part)); });
        m_chips->addWidget(chip);
    }
}

void CustomersPanel::showSide(Side side)
{
    m_shown = side;
    m_side->setVisible(side != Side::None);
    if (side != Side::None)
        m_side->setCurrentIndex(int(side) - 1);
    else
        m_grid->setFocus();
    m_views->setVisible(side == Side::None || width() >= px(RoomForAll));
}

void CustomersPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_views->setVisible(m_shown == Side::None || width() >= px(RoomForAll));
}

void CustomersPanel::followCurrent()
{
    const int row = m_grid->currentCell().row;
    const auto customer = m_model->customerAt(row);
    for (QAction *action : {m_open, m_edit, m_assign, m_tag, m_remove})
        action->setEnabled(customer.has_value());
    if (!customer)
        return context().inspector.release();
    context().inspector.follow(customerBrief(*customer, m_model->nameAt(row), amountStyle(session().workspace().settings().currency, context().preferences)));
}

void CustomersPanel::openPage(int row)
{
    const auto customer = m_model->customerAt(row);
    if (!customer)
        return;
    CustomerWalk::of(session()).stand(row, *customer);
    context().navigator.openPanel(QString::fromLatin1(CustomerPageKey), customerRecord(customer->raw()));
}

void CustomersPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Name, initials, code, phone, contact"));
    m_search->setAccessibleName(tr("Find customers"));
    m_clear->setText(tr("Clear filter"));
    m_filterButton->setToolTip(withKey(tr("Build a filter"), u"grid.filter"_s));
    m_filterAction->setText(tr("Build a filter"));
    m_new->setText(tr("New customer"));
    m_open->setText(tr("Open the page"));
    m_edit->setText(tr("Change…"));
    m_edit->setToolTip(tr("Change a field of the selected customers, with a preview"));
    m_assign->setText(tr("Assign owner…"));
    m_tag->setText(tr("Tag…"));
    m_handOverAction->setText(tr("Hand over…"));
    m_remove->setText(tr("Delete"));
    m_import->setText(tr("Import customers"));
    m_fieldsAction->setText(tr("Custom fields…"));
    m_saveView->setText(tr("Save as a view…"));
    m_explain->setText(tr("In short"));
    m_grid->setAccessibleName(tr("Customers"));
    presentEmpty();
    presentChips();
    if (m_framed)
        askFrame();
}

} // namespace weiwo::ui
