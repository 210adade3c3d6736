#include "core/metrics/commands.h"

#include "core/metrics/repo.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace weiwo::metrics {

namespace {

/// The titles of what names a metric.
Result<QStringList> usersOf(Reader &reader, const QString &key)
{
    QStringList users;
    WEIWO_ASSIGN(const auto all, repo::ownMetrics(reader));
    for (const OwnMetric &other : all) {
        const auto formula = readFormula(other.formula);
        if (other.key != key && formula && keysOf(*formula).contains(key))
            users << other.key;
    }
    for (const auto &find : reader.registry().extension<Catalogues>().users) {
        WEIWO_ASSIGN(const QStringList found, find(reader, key));
        users << found;
    }
    return users;
}

} // namespace

Status defineMetric(Edit &edit, const OwnMetric &metric)
{
    static const QRegularExpression wellFormed(u"^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+$"_s);
    if (!wellFormed.match(metric.key).hasMatch())
        return fail(errc::BadInput,
                    translate("metrics", "\"%1\" is no key of a metric. Write it like subject.name, in small letters, digits and _.")
                        .arg(metric.key),
                    metric.key);
    WEIWO_ASSIGN(std::vector<OwnMetric> all, repo::ownMetrics(edit));
    std::erase_if(all, [&](const OwnMetric &other) { return other.key == metric.key; });
    // First, so that a circle is told from there on.
    all.insert(all.begin(), metric);
    const MetricSet set(edit.registry().extension<Catalogues>(), all);
    if (!set.find(metric.key) || !set.find(metric.key)->isOwn())
        for (const MetricSet::Broken &broken : set.broken())
            if (broken.metric.key == metric.key)
                return tl::make_unexpected(broken.error);
    return repo::put(edit, metric);
}

Status deleteMetric(Edit &edit, const QString &key)
{
    WEIWO_ASSIGN(const auto all, repo::ownMetrics(edit));
    if (std::none_of(all.begin(), all.end(), [&](const OwnMetric &metric) { return metric.key == key; }))
        return fail(errc::NotFound,
                    edit.registry().extension<Catalogues>().metrics.find(key)
                        ? translate("metrics", "The metric \"%1\" belongs to the program and stays.").arg(key)
                        : translate("metrics", "No metric \"%1\" was defined. `metric list` shows them.").arg(key),
                    key);
    WEIWO_ASSIGN(const QStringList users, usersOf(edit, key));
    if (!users.isEmpty()) {
        auto refusal = fail(errc::BadInput,
                            translate("metrics", "The metric \"%1\" is used by %2. Change or delete that first.")
                                .arg(key, users.join(u", "_s)),
                            key);
        for (const QString &user : users)
            refusal.value().more["used_by"].push_back(user.toStdString());
        return refusal;
    }
    return repo::remove(edit, key);
}

} // namespace weiwo::metrics
