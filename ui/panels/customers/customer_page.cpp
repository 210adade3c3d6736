#include "ui/panels/customers/customer_page.h"

#include "ui/charts/chart_view.h"
#include "ui/kit/chip.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/form_saves.h"
#include "ui/kit/search_field.h"
#include "ui/panels/customers/customer_brief.h"
#include "ui/panels/customers/customer_walk.h"
#include "ui/panels/customers/facts_view.h"
#include "ui/panels/customers/figures_view.h"
#include "ui/panels/customers/timeline_view.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/form_edit.h"
#include "ui/shell/key_table.h"
#include "ui/shell/org_index.h"
#include "ui/shell/panel_head.h"
#include "ui/shell/read_only.h"
#include "ui/theme/theme.h"
#include "ui/views/record_text.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

constexpr int EntriesAtATime = 50;
constexpr int LeftWidth = 300;
constexpr int RightWidth = 340;
constexpr int LeastLeft = 290;
constexpr int LeastRight = 318;
constexpr int NameWidth = 480;

/// Scrolls down only: as wide as its content needs, whatever the language.
class ColumnArea : public QScrollArea
{
public:
    explicit ColumnArea(int least) : m_least(least) { }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int content = widget() ? widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() : 0;
        return {qMax(px(m_least), content), QScrollArea::minimumSizeHint().height()};
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    int m_least;
};

QScrollArea *scrolled(QWidget *page, int least)
{
    auto *area = new ColumnArea(least);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    return area;
}

AmountStyle styleOf(const Session &session, const Preferences &preferences)
{
    return amountStyle(session.workspace().settings().currency, preferences);
}

} // namespace

CustomerPage::CustomerPage(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_limit(EntriesAtATime), m_name(new ElidedLabel), m_shortName(new ElidedLabel), m_tier(new Chip), m_why(new ElidedLabel(Qt::ElideRight)), m_facts(new QLabel),
      m_dueRow(new QWidget), m_dueWhen(new Chip), m_due(new QLabel), m_position(new QLabel), m_left(new FactsView), m_timeline(new TimelineView), m_figures(new FiguresView), m_previous(new QAction(this)),
      m_next(new QAction(this)), m_orders(new QAction(this)), m_list(new QAction(this)), m_explain(new QAction(this)), m_note(new QAction(this)),
      m_directory(new OrgDirectory(*context.session, this)),
      m_query(*context.session, customerTables(), this, [this](const CustomerPageData &page) { present(page); }),
      m_timelineQuery(*context.session, {}, this,
                      [this](const Timeline &timeline) { m_timeline->present(timeline, styleOf(session(), this->context().preferences)); }),
      m_stepQuery(*context.session, LiveQueryBase::noTables(), this, [this](const std::vector<CustomerId> &found) {
          if (!found.empty())
              openCustomer(found.front());
      })
{
    makeActions();
    setBody(makeBody());
    connectAll();
    disableWhereReadOnly(session(), {m_note});
    m_left->setReadOnly(readOnlyReason(session()));
    m_timeline->setReadOnly(readOnlyReason(session()));
    retranslate();
}

void CustomerPage::makeActions()
{
    bindKeys(m_previous, u"customers.previous"_s);
    bindKeys(m_next, u"customers.next"_s);
    bindKeys(m_explain, u"panel.explain"_s);
    bindKeys(m_note, u"panel.new"_s);
    m_orders->setObjectName(u"customer.orders"_s);
    m_list->setObjectName(u"customer.list"_s);
    for (QAction *action : {m_previous, m_next, m_explain, m_note, m_orders, m_list})
        addAction(action);
    head().addLead(m_position);
    head().addButton(m_list);
    head().addButton(m_previous);
    head().addButton(m_next);
    head().addButton(m_orders);
    head().addButton(m_note, true);
    head().addMore(m_explain);
}

QWidget *CustomerPage::makeHead()
{
    m_name->setObjectName(u"customerName"_s);
    m_shortName->setObjectName(u"customerShortName"_s);
    m_facts->setObjectName(u"customerHeadFacts"_s);
    m_due->setObjectName(u"customerDue"_s);
    m_dueWhen->setObjectName(u"customerDueWhen"_s);
    m_position->setObjectName(u"customerPosition"_s);
    m_tier->setObjectName(u"customerTier"_s);
    m_why->setObjectName(u"customerTierWhy"_s);
    setTextToken(m_why, Token::Text2);
    for (QLabel *label : {m_facts, m_due, m_position})
        label->setTextFormat(Qt::PlainText);
    setTypeRole(m_name, TypeRole::Title);
    setTextToken(m_shortName, Token::Text2);
    setTextToken(m_facts, Token::Text2);
    setTextToken(m_due, Token::Text2);
    setTextToken(m_position, Token::Text3);
    m_facts->setWordWrap(true);
    // The name is the last to give way.
    m_name->setLeast(NameWidth);
    auto *names = new QHBoxLayout;
    names->setSpacing(space::S);
    names->addWidget(m_name);
    names->addWidget(m_shortName, 0, Qt::AlignBottom);
    names->addWidget(m_tier);
    names->addWidget(m_why);
    names->addStretch(1);
    auto *due = new QHBoxLayout(m_dueRow);
    due->setContentsMargins(0, 0, 0, 0);
    due->setSpacing(space::S);
    due->addWidget(m_dueWhen);
    due->addWidget(m_due, 1);
    m_dueRow->hide();
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::L, 0, space::L, space::S);
    layout->setSpacing(space::Xs);
    layout->addLayout(names);
    layout->addWidget(m_facts);
    layout->addWidget(m_dueRow);
    return head;
}

QWidget *CustomerPage::makeBody()
{
    auto *split = new QSplitter(Qt::Horizontal);
    auto *left = scrolled(m_left, LeastLeft);
    auto *right = scrolled(m_figures, LeastRight);
    m_timeline->setMinimumWidth(px(280));
    split->addWidget(left);
    split->addWidget(m_timeline);
    split->addWidget(right);
    split->setSizes({px(LeftWidth), px(LeftWidth + RightWidth), px(RightWidth)});
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    split->setStretchFactor(2, 1);
    split->setChildrenCollapsible(false);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(split, 1);
    m_area = new AnswerArea(page);
    m_area->watch(m_query);
    return m_area;
}

void CustomerPage::connectAll()
{
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_orders, &QAction::triggered, this, [this] { openOrders({}, {}); });
    connect(m_list, &QAction::triggered, this, [this] { context().navigator.openPanel(QString::fromLatin1(CustomersPanelKey)); });
    connect(m_explain, &QAction::triggered, this, [this] { context().inspector.open(); });
    connect(m_note, &QAction::triggered, this, [this] { m_timeline->findChild<LiveLineEdit *>(u"timelineNote"_s)->setFocus(Qt::ShortcutFocusReason); });
    connect(m_timeline, &TimelineView::ordersWanted, m_orders, &QAction::trigger);
    connect(m_timeline, &TimelineView::moreWanted, this, [this] {
        m_limit += EntriesAtATime;
        ask();
    });
    connect(m_timeline, &TimelineView::noteAdded, this, [this](const QString &text) {
        if (!m_customer)
            return m_timeline->saves().moveOn();
        save(m_timeline->saves(), u"customers.note"_s,
             [id = *m_customer, text](Edit &edit) -> Status { return putNote(edit, {.customer = id, .text = text}).map([](const auto &) {}); },
             [this] { m_timeline->noteWritten(); }, [this](const Error &error) { m_timeline->noteRefused(error.message); });
    });
    connect(m_timeline, &TimelineView::noteRemoved, this,
            [this](const NoteId &note) { edit(u"customers.note"_s, [note](Edit &edit) { return removeNote(edit, note); }); });
    connectFacts();
    connect(m_figures, &FiguresView::monthWanted, this, [this](const QString &month) {
        if (const auto period = session().calendar().parse(month))
            openOrders({}, *period);
    });
    connect(m_figures, &FiguresView::productWanted, this, [this](const Id &product) { openOrders({{u"product"_s, Filter::Op::Equal, {product.text()}}}, {}); });
    connect(m_directory, &OrgDirectory::changed, this, [this] {
        if (m_page)
            m_left->present(*m_page, m_directory->index());
    });
    connect(&context().preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == "units"_L1)
            ask();
    });
}

void CustomerPage::connectFacts()
{
    connect(m_left, &FactsView::edited, this, [this](const FieldChange &change) {
        edit(u"customers.update"_s, [id = *m_customer, change](Edit &edit) -> Status {
            WEIWO_ASSIGN(const BulkOutcome outcome, changeCustomers(edit, std::span(&id, 1), change));
            for (const BulkOutcome::Line &line : outcome.lines)
                if (!line.refused.isEmpty())
                    return fail(errc::BadInput, line.refused);
            return {};
        });
    });
    connect(m_left, &FactsView::contactPut, this, [this](const Contact &contact) {
        saveForm(u"customers.contact"_s, [contact](Edit &edit) -> Status { return putContact(edit, contact).map([](const auto &) {}); });
    });
    connect(m_left, &FactsView::contactRemoved, this,
            [this](const ContactId &id) { edit(u"customers.contact"_s, [id](Edit &edit) { return removeContact(edit, id); }); });
    connect(m_left, &FactsView::addressPut, this, [this](const Address &address) {
        saveForm(u"customers.address"_s, [address](Edit &edit) -> Status { return putAddress(edit, address).map([](const auto &) {}); });
    });
    connect(m_left, &FactsView::addressRemoved, this,
            [this](const AddressId &id) { edit(u"customers.address"_s, [id](Edit &edit) { return removeAddress(edit, id); }); });
    connect(m_left, &FactsView::attachmentPut, this, [this](const Attachment &attachment) {
        saveForm(u"customers.attachment"_s, [attachment](Edit &edit) -> Status { return putAttachment(edit, attachment).map([](const auto &) {}); });
    });
    connect(m_left, &FactsView::attachmentRemoved, this,
            [this](const AttachmentId &id) { edit(u"customers.attachment"_s, [id](Edit &edit) { return removeAttachment(edit, id); }); });
    connect(m_left, &FactsView::customerWanted, this, &CustomerPage::openCustomer);
}

void CustomerPage::arrive(const Place &place)
{
    Panel::arrive(place);
    const auto id = customerOfRecord(place.record);
    const std::optional<CustomerId> customer = id ? std::optional(CustomerId(*id)) : std::nullopt;
    updateWalk();
    if (customer && customer == m_customer && m_page)
        return presentHead();
    keepDraft(customer);
    m_customer = customer;
    m_limit = EntriesAtATime;
    updateWalk();
    if (m_customer)
        ask();
    else
        context().notices.post({Notice::Kind::Info, tr("Choose a customer in the list, or type # and its name in the search."),
                                {{tr("Open the list"), [this] { m_list->trigger(); }}}, u"customer"_s});
}

void CustomerPage::keepDraft(const std::optional<CustomerId> &next)
{
    if (m_customer == next)
        return;
    if (const QString draft = m_timeline->draft(); m_customer && !draft.trimmed().isEmpty())
        m_drafts.insert(m_customer->text(), draft);
    m_timeline->setDraft(next ? m_drafts.take(next->text()) : QString());
}

QWidget *CustomerPage::mainWidget()
{
    return m_timeline->findChild<LiveLineEdit *>(u"timelineNote"_s);
}

bool CustomerPage::isSettled() const
{
    return Panel::isSettled() && !session().isWriting();
}

void CustomerPage::ask()
{
    if (!m_customer)
        return;
    m_query.ask([id = *m_customer](Reader &reader) { return customerPageData(reader, id); });
    m_timelineQuery.ask([id = *m_customer, limit = m_limit](Reader &reader) { return customerTimeline(reader, id, limit); });
}

void CustomerPage::present(const CustomerPageData &page)
{
    m_page = page;
    presentHead();
    m_left->present(page, m_directory->index());
    m_figures->present(page, session().calendar(), styleOf(session(), context().preferences));
}

void CustomerPage::presentHead()
{
    if (!m_page)
        return;
    m_name->setText(m_page->card.name);
    m_shortName->setText(m_page->customer.shortName);
    m_shortName->setVisible(!m_page->customer.shortName.isEmpty());
    m_tier->setText(m_page->card.tier);
    m_tier->setTone(rankTone(m_page->card.tierPlace));
    m_tier->setVisible(!m_page->card.tier.isEmpty());
    m_tier->setToolTip(m_page->tierReasons.join(u'\n'));
    m_why->setText(m_page->tierReasons.isEmpty() ? QString() : m_page->tierReasons.front());
    // The first of them stands there.
    m_why->setMore(m_page->tierReasons.mid(1).join(u'\n'));
    QStringList facts{m_page->card.owner.isEmpty() ? tr("Without owner") : tr("Owner %1").arg(m_page->card.owner)};
    if (!m_page->card.code.isEmpty())
        facts << tr("Code %1").arg(m_page->card.code);
    if (const auto last = m_page->figures.lastOrder)
        facts << tr("Last order %1, %2", "date, how long ago").arg(last->toString(Qt::ISODate), tr("%n days ago", nullptr, int(last->daysTo(m_page->today))));
    else
        facts << tr("No orders yet");
    m_facts->setText(facts.join(u" · "_s));
    presentDue();
    setStatus(facts.join(u" · "_s));
    context().inspector.follow(customerBrief(*m_customer, m_page->card.name, styleOf(session(), context().preferences)));
}

void CustomerPage::presentDue()
{
    m_dueRow->setVisible(m_page->next.has_value());
    if (!m_page->next)
        return;
    const NextService &next = *m_page->next;
    const QDate today = m_page->today;
    m_dueWhen->setTone(next.due < today ? ChipTone::Danger : next.due == today ? ChipTone::Warn : ChipTone::Neutral);
    m_dueWhen->setText(dueWhenText(next, today));
    m_due->setText(QStringList{dueText(next), tr("every %n days", nullptr, int(next.standard.value)),
                               next.last ? tr("last %1").arg(next.last->toString(Qt::ISODate)) : tr("never yet")}
                       .join(u" · "_s));
}

void CustomerPage::updateWalk()
{
    const CustomerWalk &walk = CustomerWalk::of(session());
    const int row = m_customer ? walk.rowOf(*m_customer) : -1;
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < walk.size());
    m_position->setText(row < 0 ? QString() : tr("%1 of %2", "place in a list").arg(QLocale().toString(row + 1), QLocale().toString(walk.size())));
}

void CustomerPage::step(int by)
{
    CustomerWalk &walk = CustomerWalk::of(session());
    const int row = m_customer ? walk.rowOf(*m_customer) : -1;
    if (row < 0 || row + by < 0 || row + by >= walk.size())
        return;
    const CustomerList &list = walk.list();
    m_stepQuery.ask([numbers = list.numbers, at = size_t(row + by), query = list.query](Reader &reader) {
        return customerIds(reader, std::span(*numbers).subspan(at, 1), query);
    });
    m_stepTo = row + by;
}

void CustomerPage::openCustomer(const CustomerId &customer)
{
    if (m_stepTo >= 0)
        CustomerWalk::of(session()).stand(std::exchange(m_stepTo, -1), customer);
    context().navigator.openPanel(QString::fromLatin1(CustomerPageKey), customerRecord(customer.raw()));
}

void CustomerPage::openOrders(const std::vector<Filter> &more, const std::optional<Period> &period)
{
    if (!m_customer)
        return;
    std::vector<Filter> filters{{u"customer"_s, Filter::Op::Equal, {m_customer->text()}}};
    filters.insert(filters.end(), more.begin(), more.end());
    Place place = context().navigator.place();
    place.panel = QString::fromLatin1(OrdersPanelKey);
    place.record = recordOf(filters);
    if (period)
        place.period = period;
    context().navigator.go(place);
}

void CustomerPage::edit(const QString &title, const std::function<Status(Edit &)> &body)
{
    if (!m_customer)
        return;
    Panel::edit({title, {EditTitle::record(u"customer"_s, m_customer->raw())}}, body, [this](bool isDone) {
        // What was typed is not so: the store says what is.
        if (!isDone)
            ask();
        return QString();
    });
}

void CustomerPage::save(FormSaves &saves, const QString &title, const std::function<Status(Edit &)> &body, const std::function<void()> &close,
                        const std::function<void(const Error &)> &refused)
{
    if (!m_customer)
        return saves.moveOn();
    editFromForm(this, context(), saves,
                 {.title = {title, {EditTitle::record(u"customer"_s, m_customer->raw())}}, .body = body, .close = close, .said = {}, .refused = refused});
}

void CustomerPage::saveForm(const QString &title, const std::function<Status(Edit &)> &body)
{
    save(m_left->saves(), title, body, [this] { m_left->closeForm(); }, [this](const Error &error) { m_left->refuseForm(error.message); });
}

void CustomerPage::retranslate()
{
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_orders->setText(tr("Orders"));
    m_list->setText(tr("List"));
    m_explain->setText(tr("In short"));
    m_note->setText(tr("Write a note"));
    for (QAction *action : {m_previous, m_next})
        action->setToolTip(withKey(action->text(), action->objectName()));
    updateWalk();
    presentHead();
}

} // namespace weiwo::ui
