#include "core/metrics/commands.h"

#include "core/metrics/draft.h"
#include "core/metrics/repo.h"

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
    const auto &catalogues = edit.registry().extension<Catalogues>();
    WEIWO_ASSIGN(const std::vector<OwnMetric> all, repo::ownMetrics(edit));
    WEIWO_TRY(checkKey(catalogues, all, metric.key, false));
    WEIWO_ASSIGN([[maybe_unused]] const MetricSet set, withMetric(catalogues, all, metric));
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
