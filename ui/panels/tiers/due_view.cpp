#include "ui/panels/tiers/due_view.h"

#include "ui/kit/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <map>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

enum Column { Name, Code, TierOf, Standard, Last, Due, Overdue, Owner };

QString ownerKey(const DueCustomer &customer)
{
    return customer.owner ? customer.owner->text() : u"-"_s;
}

} // namespace

TierDueView::TierDueView(QWidget *parent) : QWidget(parent), m_owner(new QComboBox), m_words(new QLabel), m_store(new GridStore(this)), m_grid(new Grid)
{
    m_owner->setObjectName(u"tierDueOwner"_s);
    m_words->setObjectName(u"tierDueWords"_s);
    m_grid->setObjectName(u"tierDue"_s);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    m_owner->setMinimumWidth(px(200));
    setTypeRole(m_words, TypeRole::Section);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::M);
    top->addWidget(m_owner);
    top->addWidget(m_words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::L, 0, space::L, space::S);
    layout->setSpacing(space::M);
    layout->addLayout(top);
    layout->addWidget(m_grid, 1);
    retranslate();
    m_grid->setGridModel(m_store);
    connect(m_grid, &Grid::currentCellChanged, this, &TierDueView::currentChanged);
    connect(m_owner, &QComboBox::activated, this, [this] {
        presentRows();
        Q_EMIT currentChanged();
    });
}

void TierDueView::present(const TierDueAnswer &answer, const AmountStyle &)
{
    m_answer = answer;
    m_grid->setLoading(false);
    retranslate();
}

const DueCustomer *TierDueView::current() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row < int(m_shown.size()) ? &m_answer.due.customers[m_shown[size_t(row)]] : nullptr;
}

void TierDueView::fillOwners()
{
    const QString chosen = m_owner->currentData().toString();
    std::map<QString, std::pair<QString, int>> owners;
    for (const DueCustomer &customer : m_answer.due.customers) {
        auto &[name, count] = owners[ownerKey(customer)];
        name = customer.owner ? customer.ownerName : tr("Nobody");
        ++count;
    }
    m_owner->clear();
    m_owner->addItem(tr("All owners"), QString());
    for (const auto &[key, owner] : owners)
        m_owner->addItem(tr("%1 (%2)").arg(owner.first, QLocale().toString(owner.second)), key);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
}

void TierDueView::presentRows()
{
    const QString owner = m_owner->currentData().toString();
    m_shown.clear();
    for (size_t i = 0; i < m_answer.due.customers.size(); ++i)
        if (owner.isEmpty() || ownerKey(m_answer.due.customers[i]) == owner)
            m_shown.push_back(i);
    m_store->setRowCount(0);
    m_store->setRowCount(int(m_shown.size()));
    for (int row = 0; row < int(m_shown.size()); ++row) {
        const DueCustomer &due = m_answer.due.customers[m_shown[size_t(row)]];
        const ServiceKind *kind = serviceKinds().find(due.kind);
        m_store->setRowKey(row, due.customer.text());
        m_store->setText(row, Name, due.name);
        m_store->setText(row, Code, due.code);
        setTierChip(*m_store, row, TierOf, m_answer.scheme, due.tier);
        m_store->setText(row, Standard, tr("%1: every %n day(s)", nullptr, int(due.every)).arg(kind ? kind->title.str() : due.kind));
        m_store->setText(row, Last, due.last ? due.last->toString(Qt::ISODate) : tr("Never"));
        m_store->setText(row, Due, due.due.toString(Qt::ISODate));
        m_store->setNumber(row, Overdue, due.overdue);
        m_store->setText(row, Owner, due.owner ? due.ownerName : tr("Nobody"));
    }
    m_store->publish();
    if (!m_grid->currentCell().isValid() && !m_shown.empty())
        m_grid->setCurrentCell(0, Name);
    m_words->setText(m_answer.due.all > qint64(m_answer.due.customers.size())
                         ? tr("The first %1 of %Ln due or overdue", nullptr, int(m_answer.due.all)).arg(QLocale().toString(qint64(m_answer.due.customers.size())))
                         : tr("%Ln due or overdue", nullptr, int(m_answer.due.all)));
}

void TierDueView::retranslate()
{
    putColumns(*m_store, {{.key = u"name"_s, .title = tr("Customer"), .width = 220, .fill = true, .least = 140},
                          {.key = u"code"_s, .title = tr("Code"), .width = 90},
                          {.key = u"tier"_s, .title = tr("Tier"), .kind = GridKind::Chip, .width = 110},
                          {.key = u"standard"_s, .title = tr("Service standard"), .width = 180},
                          {.key = u"last"_s, .title = tr("Last contact"), .kind = GridKind::Date, .width = 110},
                          {.key = u"due"_s, .title = tr("Due"), .kind = GridKind::Date, .width = 110},
                          {.key = u"overdue"_s, .title = tr("Days overdue"), .kind = GridKind::Count, .digits = 0, .width = 110},
                          {.key = u"owner"_s, .title = tr("Owner"), .width = 120}});
    m_grid->setEmptyState(u"circle-check"_s, tr("No customer is overdue. Tiers have to be applied before anybody can be."));
    m_owner->setAccessibleName(tr("Owner"));
    fillOwners();
    presentRows();
}

} // namespace weiwo::ui
