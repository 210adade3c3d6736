#pragma once

#include "core/customers/tiers/service.h"
#include "ui/shell/inspector_feed.h"
#include "ui/views/amounts.h"

namespace weiwo::ui {

/// The page of a customer in short, for the inspector: facts, figures, trend, contacts, what happened last.
[[nodiscard]] InspectorSubject customerBrief(const customers::CustomerId &customer, const QString &name, const AmountStyle &style);

/// Why a customer is in its tier: the figures that decided, since when, what was set by hand; a line each.
[[nodiscard]] Result<QStringList> tierReasons(Reader &reader, const customers::CustomerId &customer);

/// The contact that a customer is owed next by the scheme in use, today.
[[nodiscard]] Result<std::optional<customers::NextService>> nextServiceOf(Reader &reader, const customers::CustomerId &customer);
/// What is due and when: "Visit due 2026-04-01".
[[nodiscard]] QString dueText(const customers::NextService &next);
/// How soon, or how long ago: "in 3 days", "today", "29 days overdue".
[[nodiscard]] QString dueWhenText(const customers::NextService &next, QDate today);

/// Tables that anything on a customer's page may come from.
[[nodiscard]] const QSet<QString> &customerTables();
/// What of them the list of customers shows.
[[nodiscard]] const QSet<QString> &customerListTables();

} // namespace weiwo::ui
