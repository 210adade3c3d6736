#pragma once

#include "core/customers/book.h"
#include "core/customers/custom_fields.h"
#include "core/customers/details.h"
#include "core/customers/history.h"
#include "core/customers/overview.h"
#include "core/customers/ownership.h"
#include "core/customers/tiers/service.h"

namespace weiwo::ui {

/// All that the page of a customer shows at once.
struct CustomerPageData
{
    struct Relative
    {
        customers::CustomerId id;
        QString name;
    };
    customers::Customer customer;
    customers::CustomerCard card;
    QStringList tierReasons;
    std::optional<customers::NextService> next;    ///< the contact that is owed next
    std::vector<customers::BookField> fields;      ///< those that it has, with their titles
    QMap<QString, QString> values;                 ///< as they are shown, by key of the field
    customers::Details details;
    customers::CustomerFigures figures;
    std::vector<std::pair<QDate, QString>> owners; ///< from when, by name; oldest first
    std::optional<Relative> parent;
    std::vector<Relative> children;
    bool moreChildren = false;
    std::vector<Relative> merged;                  ///< customers that were merged into it
    QDate today;
};
[[nodiscard]] Result<CustomerPageData> customerPageData(Reader &reader, const customers::CustomerId &id);

/// Something that happened, or was written down.
struct TimelineEntry
{
    enum class Kind { Order, Contact, Note, Change };

    Kind kind = Kind::Change;
    QDate day;
    QDateTime at;                      ///< UTC; invalid for orders and contacts, which have a day only
    QString text;
    QString more;                      ///< of changes: what the entry did as a whole
    QString actor;
    std::optional<qint64> amount;      ///< of orders, minor units
    customers::NoteId note;            ///< of notes
};
struct Timeline
{
    std::vector<TimelineEntry> entries;   ///< newest first
    bool more = false;                    ///< there are older ones
};
/// The newest @p limit.
[[nodiscard]] Result<Timeline> customerTimeline(Reader &reader, const customers::CustomerId &id, int limit);

} // namespace weiwo::ui
