#include "core/customers/contribute.h"

#include "core/base/text.h"
#include "core/customers/custom_fields.h"
#include "core/customers/datasets.h"
#include "core/customers/dependents.h"
#include "core/customers/details.h"
#include "core/customers/duplicates/contribute.h"
#include "core/customers/integrity.h"
#include "core/customers/merge.h"
#include "core/customers/ownership.h"
#include "core/customers/quality/contribute.h"
#include "core/customers/repo.h"
#include "core/customers/saved_views.h"
#include "core/customers/tiers/contribute.h"
#include "core/sync/home_rules.h"
#include "core/workspace/title_wording.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr int mostFindings = 1000;

Status judgeCustomer(Edit &edit, const RowChange &change)
{
    if (!change.after.alive)
        return {};
    const Customer after = customerFrom(change.after);
    WEIWO_TRY(requireName(after));
    const bool was = change.before && change.before->alive;
    const Customer before = was ? customerFrom(*change.before) : Customer{};
    if (!was || before.code != after.code)
        WEIWO_TRY(requireFreeCode(edit, after));
    if (!was || before.parent != after.parent)
        WEIWO_TRY(requireNoCycle(edit, after));
    return {};
}

Finding finding(const QString &code, const QString &subject, const QString &message,
                const QString &fix)
{
    Finding finding;
    finding.severity = Severity::Error;
    finding.code = code;
    finding.subject = subject;
    finding.message = message;
    finding.fix = fix;
    return finding;
}

Result<Findings> checkCodes(Reader &reader)
{
    Findings findings;
    WEIWO_ASSIGN(const QStringList codes, repo::doubledCodes(reader, mostFindings));
    for (const QString &code : codes)
        findings.push_back(
            finding(u"customers.code.doubled"_s, code,
                    translate("customers", "More than one customer has the code %1.").arg(code),
                    translate("customers", "Give all but one another code.")));
    return findings;
}

Result<Findings> checkParents(Reader &reader)
{
    WEIWO_ASSIGN(const auto pairs, repo::parents(reader));
    QHash<Id, Id> parents;
    for (const auto &[customer, parent] : pairs)
        parents.insert(customer, parent);
    Findings findings;
    QSet<Id> sound;
    for (const auto &[customer, parent] : pairs) {
        QSet<Id> path;
        Id at = customer;
        while (!sound.contains(at) && !path.contains(at) && parents.contains(at)) {
            path.insert(at);
            at = parents.value(at);
        }
        if (path.contains(at))
            findings.push_back(
                finding(u"customers.parent.cycle"_s, at.text(),
                        translate("customers", "A customer is part of itself, through others."),
                        translate("customers", "Give it another parent, or none.")));
        sound.unite(path);
    }
    return findings;
}

/// A title of how many customers an edit is about, and of one alone.
journal::Wording countedTitle(Text many, Text one)
{
    return [many, one](Reader &, const QStringList &words) { return words.value(0) == "1"_L1 ? one.str() : many.str().arg(words.value(0)); };
}

void addTitles(Registry &registry)
{
    registry.titles.add({u"customers.add"_s, WEIWO_TEXT("customers", "Add the customer %1")});
    registry.titles.add({u"customers.update"_s, WEIWO_TEXT("customers", "Change the customer %1")});
    registry.titles.add({u"customers.remove"_s, WEIWO_TEXT("customers", "Delete the customer %1")});
    registry.titles.add({u"customers.merge"_s, WEIWO_TEXT("customers", "Merge into the customer %1")});
    registry.titles.add({u"customers.merge.many"_s, WEIWO_TEXT("customers", "Merge %1 customers into those that they are")});
    registry.titles.add({u"customers.unmerge"_s, WEIWO_TEXT("customers", "Take the customer %1 out of a merge")});
    registry.titles.add({u"customers.hand_over"_s, WEIWO_TEXT("customers", "Hand the customers of %1 over")});
    registry.titles.add({u"customers.bulk"_s, WEIWO_TEXT("customers", "Change %1 customers")});
    registry.titles.add({u"customers.contact"_s, WEIWO_TEXT("customers", "Change a contact of %1")});
    registry.titles.add({u"customers.address"_s, WEIWO_TEXT("customers", "Change an address of %1")});
    registry.titles.add({u"customers.note"_s, WEIWO_TEXT("customers", "Write a note on %1")});
    registry.titles.add({u"customers.attachment"_s, WEIWO_TEXT("customers", "Change an attachment of %1")});
    registry.titles.add({u"customers.tags"_s, WEIWO_TEXT("customers", "Tag %1")});
    registry.titles.add({u"customers.view"_s, WEIWO_TEXT("customers", "Save the view %1")});
    registry.titles.add({u"customers.view.remove"_s, WEIWO_TEXT("customers", "Delete the view %1")});
    registry.titles.add({u"customers.field"_s, WEIWO_TEXT("customers", "Change the custom field %1")});
    registry.titles.add({u"customers.field.remove"_s, WEIWO_TEXT("customers", "Delete the custom field %1")});
    auto &wordings = registry.extension<journal::Wordings>().byTitle;
    wordings.insert(u"customers.bulk"_s, countedTitle(WEIWO_TEXT("customers", "Change %1 customers"), WEIWO_TEXT("customers", "Change one customer")));
    wordings.insert(u"customers.merge.many"_s, countedTitle(WEIWO_TEXT("customers", "Merge %1 customers into those that they are"),
                                                            WEIWO_TEXT("customers", "Merge one customer into the one that it is")));
}

} // namespace

void contribute(Registry &registry)
{
    registry.tables.add(customerTable());
    for (const TableSpec &table : detailTables())
        registry.tables.add(table);
    for (const TableSpec &table : customFieldTables())
        registry.tables.add(table);
    registry.tables.add(ownerTable());
    registry.tables.add(mergeTable());
    registry.tables.add(savedViewTable());
    addTitles(registry);
    registry.extension<sync::HomeRules>().all.push_back(&followCustomerHomes);
    registry.guards.push_back({u"customers.customer"_s, {customerTable().key}, &judgeCustomer});
    registry.checks.push_back({u"customers.codes"_s, WEIWO_TEXT("customers", "Codes of customers"),
                               false, &checkCodes});
    registry.checks.push_back({u"customers.parents"_s,
                               WEIWO_TEXT("customers", "No customer is part of itself"), false,
                               &checkParents});
    contributeDuplicates(registry);
    contributeDatasets(registry.extension<exchange::Catalogues>());
    contributeTiers(registry);
    contributeQuality(registry);
    QStringList dependents{customerTable().key};
    for (const DependentColumn &dependent : dependentColumns(registry))
        dependents << dependent.table->key;
    registry.guards.push_back({.key = u"customers.homes"_s, .tables = dependents, .judge = {},
                               .judgeAll = [](Edit &edit, const std::vector<const RowChange *> &changes) -> Status {
                                   // An undo knows of no rows that came since, and brings others back to where they were.
                                   const auto isMoved = [](const RowChange *change) {
                                       return change->before && (!change->before->alive || change->before->home != change->after.home);
                                   };
                                   if (std::none_of(changes.begin(), changes.end(), isMoved))
                                       return {};
                                   WEIWO_TRY(settleRestored(edit));
                                   return takeAlongMoved(edit);
                               }});
}

} // namespace weiwo::customers
