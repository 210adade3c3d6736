// What the list of customers lets be done to them.
#include "core/customers/commands.h"
#include "core/customers/duplicates/hint_index.h"
#include "core/customers/queries.h"
#include "core/workspace/access.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/panels/customers/bulk_form.h"
#include "ui/panels/customers/customer_form.h"
#include "ui/panels/customers/customer_model.h"
#include "ui/panels/customers/customers_panel.h"
#include "ui/panels/customers/fields_form.h"
#include "ui/panels/customers/hand_over_form.h"
#include "ui/panels/customers/views_list.h"
#include "ui/shell/form_edit.h"
#include "ui/shell/org_index.h"
#include "ui/views/record_text.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

QString titleCount(qsizetype count)
{
    return QString::number(count);
}

constexpr int MostHints = 3;

/// Who may be there already, a line each; of one in another's book only the name.
Result<QString> hintText(Reader &reader, DuplicateHints &index, const Customer &draft, const Id &person)
{
    WEIWO_ASSIGN(const std::vector<DuplicateHint> hints, index.find(reader, {.row = duplicateRowOf(draft)}, MostHints));
    Access access(reader, person, reader.clock().today());
    QStringList lines;
    for (const DuplicateHint &hint : hints) {
        WEIWO_ASSIGN(const Customer found, weiwo::customers::customer(reader, hint.id));
        WEIWO_ASSIGN(const QString reason, hintReason(access, found, hint));
        lines << (reason.isEmpty() ? hint.name : translate("CustomerForm", "%1: %2", "a customer, why it may be the same").arg(hint.name, reason));
    }
    return lines.isEmpty() ? QString() : translate("CustomerForm", "May be there already:") + u'\n' + lines.join(u'\n');
}

Status removeAll(Edit &edit, const std::vector<CustomerId> &all)
{
    for (const CustomerId &id : all)
        WEIWO_TRY(removeCustomer(edit, id));
    return {};
}

} // namespace

void CustomersPanel::connectForms()
{
    connect(m_new, &QAction::triggered, this, [this] {
        showSide(Side::New);
        m_form->start(m_directory->index(), session().workspace().person());
    });
    connect(m_open, &QAction::triggered, this, [this] { openPage(m_grid->currentCell().row); });
    connect(m_edit, &QAction::triggered, this, [this] { startBulk({}); });
    connect(m_assign, &QAction::triggered, this, [this] { startBulk(u"owner"_s); });
    connect(m_tag, &QAction::triggered, this, [this] { startBulk(u"tags"_s); });
    connect(m_handOverAction, &QAction::triggered, this, &CustomersPanel::startHandOver);
    connect(m_remove, &QAction::triggered, this, &CustomersPanel::removeSelected);
    connect(m_import, &QAction::triggered, this, [this] { context().navigator.openPanel(QString::fromLatin1(ImportPanelKey), u"customers.customers"_s); });
    connect(m_fieldsAction, &QAction::triggered, this, [this] {
        showSide(Side::Fields);
        m_fieldsForm->start();
    });
    connect(m_saveView, &QAction::triggered, this, &CustomersPanel::saveView);
    connect(m_views, &ViewsList::saveRequested, this, &CustomersPanel::saveView);
    connect(m_views, &ViewsList::renameRequested, this, &CustomersPanel::renameView);
    connect(m_views, &ViewsList::removeRequested, this, &CustomersPanel::removeView);
    connect(m_form, &CustomerForm::hintWanted, this, &CustomersPanel::askHint);
    connect(m_form, &CustomerForm::accepted, this, &CustomersPanel::addCustomer);
    connect(m_bulk, &BulkForm::previewWanted, this, &CustomersPanel::previewBulk);
    connect(m_bulk, &BulkForm::accepted, this, &CustomersPanel::applyBulk);
    connect(m_handOver, &HandOverForm::previewWanted, this, &CustomersPanel::previewHandOver);
    connect(m_handOver, &HandOverForm::accepted, this, &CustomersPanel::applyHandOver);
    connect(m_form, &CustomerForm::cancelled, this, [this] { showSide(Side::None); });
    connect(m_bulk, &BulkForm::cancelled, this, [this] { showSide(Side::None); });
    connect(m_handOver, &HandOverForm::cancelled, this, [this] { showSide(Side::None); });
    connect(m_fieldsForm, &FieldsForm::cancelled, this, [this] { showSide(Side::None); });
    connect(m_fieldsForm, &FieldsForm::saved, this, [this](const CustomField &field) {
        perform({u"customers.field"_s, {field.title}},
                [field](Edit &edit) -> Status { return putCustomField(edit, field).map([](const auto &) {}); },
                [title = field.title] { return tr("Field %1 saved").arg(title); });
    });
    connect(m_fieldsForm, &FieldsForm::removed, this, [this](const CustomField &field) {
        perform({u"customers.field.remove"_s, {field.title}}, [id = field.id](Edit &edit) { return removeCustomField(edit, id); },
                [title = field.title] { return tr("Field %1 deleted").arg(title); });
    });
    connect(m_fieldsForm, &FieldsForm::ordered, this, [this](const std::vector<CustomField> &fields) {
        if (fields.empty())
            return;
        perform({u"customers.field"_s, {fields.front().title}},
                [fields](Edit &edit) -> Status {
                    for (const CustomField &field : fields)
                        WEIWO_TRY(putCustomField(edit, field).map([](const auto &) {}));
                    return {};
                },
                [] { return QString(); });
    });
}

std::vector<qint64> CustomersPanel::selectedNumbers() const
{
    std::vector<qint64> numbers;
    for (const int row : m_grid->selectedRows())
        numbers.push_back(m_model->numberAt(row));
    return numbers;
}

void CustomersPanel::perform(const EditTitle &title, const std::function<Status(Edit &)> &body, const std::function<QString()> &done)
{
    edit(title, body, [this, done](bool isDone) {
        if (isDone)
            return done();
        // What was shown at once is not so: the store is asked again.
        ask();
        return QString();
    });
}

std::function<void()> CustomersPanel::closing(Side form)
{
    return [this, form] {
        if (m_shown == form)
            showSide(Side::None);
    };
}

void CustomersPanel::startBulk(const QString &field)
{
    m_bulkNumbers = selectedNumbers();
    if (m_bulkNumbers.empty())
        return;
    showSide(Side::Bulk);
    m_bulk->start(m_frame.fields, int(m_bulkNumbers.size()), field, m_directory->index());
}

void CustomersPanel::previewBulk(const FieldChange &change)
{
    const auto outcome = std::make_shared<BulkOutcome>();
    session().perform(
        this,
        [numbers = m_bulkNumbers, query = m_model->list().query, change, outcome](Workspace &workspace) {
            return workspace.edit({u"customers.bulk"_s, {titleCount(qsizetype(numbers.size()))}},
                                  [&](Edit &edit) -> Status {
                                      WEIWO_ASSIGN(const auto ids, customerIds(edit, numbers, query));
                                      WEIWO_ASSIGN(*outcome, changeCustomers(edit, ids, change));
                                      return {};
                                  },
                                  Workspace::Commit::DryRun);
        },
        [this, outcome, change](const Result<EditOutcome> &done) {
            const FieldChange now = m_bulk->change();
            if (now.field != change.field || now.value != change.value)
                return;
            m_bulk->present(done ? Result<BulkOutcome>(*outcome) : Result<BulkOutcome>(failed(done)));
        });
}

void CustomersPanel::applyBulk(const FieldChange &change)
{
    const auto changed = std::make_shared<int>(0);
    const auto refused = std::make_shared<int>(0);
    editFromForm(this, context(), *m_bulk, {u"customers.bulk"_s, {titleCount(qsizetype(m_bulkNumbers.size()))}},
            [numbers = m_bulkNumbers, query = m_model->list().query, change, changed, refused](Edit &edit) -> Status {
                WEIWO_ASSIGN(const auto ids, customerIds(edit, numbers, query));
                WEIWO_ASSIGN(const BulkOutcome outcome, changeCustomers(edit, ids, change));
                *refused = int(std::ranges::count_if(outcome.lines, [](const auto &line) { return !line.refused.isEmpty(); }));
                *changed = int(outcome.lines.size()) - *refused;
                edit.setTitleArgs({titleCount(*changed)});
                return {};
            },
            [changed, refused] {
                const QString done = tr("%Ln customers changed", nullptr, *changed);
                return *refused > 0 ? done + u" · "_s + tr("%Ln refused", nullptr, *refused) : done;
            },
            closing(Side::Bulk));
}

void CustomersPanel::applyTyped(const std::vector<std::pair<CustomerId, FieldChange>> &changes)
{
    const EditTitle title = changes.size() == 1 ? EditTitle{u"customers.update"_s, {EditTitle::record(u"customer"_s, changes.front().first.raw())}}
                                                : EditTitle{u"customers.bulk"_s, {titleCount(qsizetype(changes.size()))}};
    perform(title,
            [changes](Edit &edit) -> Status {
                for (const auto &[id, change] : changes) {
                    WEIWO_ASSIGN(const BulkOutcome outcome, changeCustomers(edit, std::span(&id, 1), change));
                    for (const BulkOutcome::Line &line : outcome.lines)
                        if (!line.refused.isEmpty())
                            return fail(errc::BadInput, tr("%1: %2").arg(line.name, line.refused));
                }
                return {};
            },
            [] { return QString(); });
}

void CustomersPanel::startHandOver()
{
    m_bulkNumbers = selectedNumbers();
    const auto customer = m_model->customerAt(m_grid->currentCell().row);
    showSide(Side::HandOver);
    m_handOver->start(int(m_bulkNumbers.size()), {}, m_directory->index(), session().today());
    if (!customer)
        return;
    // Whose the current one is, is asked of the store: the table shows a name only.
    auto *query = new LiveQuery<Customer>(session(), LiveQueryBase::noTables(), this, [this](const Customer &found) {
        if (found.owner && m_shown == Side::HandOver && !m_handOver->wish())
            m_handOver->start(int(m_bulkNumbers.size()), found.owner->raw(), m_directory->index(), session().today());
    });
    connect(query, &LiveQueryBase::settled, query, &QObject::deleteLater);
    query->ask([id = *customer](Reader &reader) { return weiwo::customers::customer(reader, id); });
}

void CustomersPanel::previewHandOver()
{
    const auto wish = m_handOver->wish();
    if (!wish)
        return;
    const auto outcome = std::make_shared<HandedOver>();
    session().perform(
        this,
        [wish = *wish, numbers = m_handOver->onlySelected() ? m_bulkNumbers : std::vector<qint64>(), query = m_model->list().query,
         outcome](Workspace &workspace) {
            return workspace.edit({u"customers.hand_over"_s, {EditTitle::record(u"node"_s, wish.from.raw())}},
                                  [&](Edit &edit) -> Status {
                                      HandOver full = wish;
                                      WEIWO_ASSIGN(full.customers, customerIds(edit, numbers, query));
                                      WEIWO_ASSIGN(*outcome, handOver(edit, full));
                                      return {};
                                  },
                                  Workspace::Commit::DryRun);
        },
        [this, outcome](const Result<EditOutcome> &done) {
            m_handOver->present(done ? Result<HandedOver>(*outcome) : Result<HandedOver>(failed(done)));
        });
}

void CustomersPanel::applyHandOver()
{
    const auto wish = m_handOver->wish();
    if (!wish)
        return;
    const auto moved = std::make_shared<int>(0);
    editFromForm(this, context(), *m_handOver, {u"customers.hand_over"_s, {EditTitle::record(u"node"_s, wish->from.raw())}},
            [wish = *wish, numbers = m_handOver->onlySelected() ? m_bulkNumbers : std::vector<qint64>(), query = m_model->list().query,
             moved](Edit &edit) -> Status {
                HandOver full = wish;
                WEIWO_ASSIGN(full.customers, customerIds(edit, numbers, query));
                WEIWO_ASSIGN(const HandedOver done, handOver(edit, full));
                *moved = int(done.customers.size());
                return {};
            },
            [moved] { return tr("%Ln customers handed over", nullptr, *moved); },
            closing(Side::HandOver));
}

void CustomersPanel::askHint(const Customer &draft)
{
    m_hintQuery.ask([draft, index = session().workspace().companion<DuplicateHints>(), person = session().workspace().person()](Reader &reader) {
        return hintText(reader, *index, draft, person);
    });
}

void CustomersPanel::addCustomer(const Customer &customer)
{
    editFromForm(this, context(), *m_form, {u"customers.add"_s, {customer.name}},
                 [customer](Edit &edit) -> Status { return weiwo::customers::addCustomer(edit, customer).map([](const auto &) {}); },
                 [name = customer.name] { return tr("%1 added").arg(name); },
                 closing(Side::New));
}

void CustomersPanel::removeSelected()
{
    const std::vector<qint64> numbers = selectedNumbers();
    const auto current = m_model->customerAt(m_grid->currentCell().row);
    if (numbers.empty() || !current)
        return;
    const EditTitle title = numbers.size() == 1 ? EditTitle{u"customers.remove"_s, {m_model->nameAt(m_grid->currentCell().row)}}
                                                : EditTitle{u"customers.bulk"_s, {titleCount(qsizetype(numbers.size()))}};
    perform(title,
            [numbers, query = m_model->list().query](Edit &edit) -> Status {
                WEIWO_ASSIGN(const auto ids, customerIds(edit, numbers, query));
                return removeAll(edit, ids);
            },
            [count = int(numbers.size())] { return tr("%Ln customers deleted", nullptr, count); });
}

void CustomersPanel::saveView()
{
    const auto name = dialogs().askText(window(), {.title = tr("Save what is shown as a view"),
                                                   .label = tr("Name"),
                                                   .action = tr("Save"),
                                                   .problem = [](const QString &text) {
                                                       return text.trimmed().isEmpty() ? tr("A view needs a name.") : QString();
                                                   }});
    if (!name)
        return;
    SavedView view;
    // One of that name is replaced.
    const auto known = std::ranges::find_if(m_frame.views, [&](const SavedView &one) { return !one.id.isNull() && one.name == name->trimmed(); });
    if (known != m_frame.views.end())
        view = *known;
    view.name = name->trimmed();
    view.person = org::NodeId(session().workspace().person());
    view.filter = m_filter;
    view.sort = m_sort;
    view.columns.clear();
    for (const GridColumns::Entry &entry : m_grid->columns().entries())
        if (entry.visible)
            view.columns << entry.key;
    putView(view, tr("View %1 saved").arg(view.name));
}

void CustomersPanel::putView(const SavedView &view, const QString &done)
{
    const auto id = std::make_shared<SavedView::IdType>();
    perform({u"customers.view"_s, {view.name}},
            [view, id](Edit &edit) -> Status {
                WEIWO_ASSIGN(*id, weiwo::customers::putView(edit, view));
                return {};
            },
            [this, id, done] {
                m_view = id->text();
                m_views->setCurrent(m_view);
                m_views->setChanged(false);
                return done;
            });
}

void CustomersPanel::renameView(const QString &key)
{
    const auto view = std::ranges::find_if(m_frame.views, [&key](const SavedView &one) { return ViewsList::viewKey(one) == key; });
    if (view == m_frame.views.end() || view->id.isNull())
        return;
    const auto name = dialogs().askText(window(), {.title = tr("Rename the view"), .label = tr("Name"), .value = view->name, .action = tr("Rename")});
    if (!name || name->trimmed().isEmpty())
        return;
    SavedView renamed = *view;
    renamed.name = name->trimmed();
    putView(renamed, tr("View %1 saved").arg(renamed.name));
}

void CustomersPanel::removeView(const QString &key)
{
    const auto view = std::ranges::find_if(m_frame.views, [&key](const SavedView &one) { return ViewsList::viewKey(one) == key; });
    if (view == m_frame.views.end() || view->id.isNull())
        return;
    perform({u"customers.view.remove"_s, {view->name}}, [id = view->id](Edit &edit) { return weiwo::customers::removeView(edit, id); },
            [this, name = view->name, key] {
                if (m_view == key)
                    openView(u"all"_s);
                return tr("View %1 deleted").arg(name);
            });
}

} // namespace weiwo::ui
