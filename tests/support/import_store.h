#pragma once

#include "core/all_slices.h"
#include "core/exchange/import.h"
#include "core/metrics/engine.h"
#include "core/program/program.h"
#include "core/workspace/digest.h"
#include "tests/support/sandbox.h"

namespace weiwo::test {

/// A store with all slices, headquarters and a founder, to import into.
class ImportStore
{
public:
    explicit ImportStore(const QString &currency = QStringLiteral("CNY"), int fiscalStart = 1)
    {
        NewWorkspace founding;
        founding.settings.company = QStringLiteral("帷幄");
        founding.settings.currency = must(Currency::of(currency));
        founding.settings.fiscalStart = fiscalStart;
        founding.person = QStringLiteral("王敏");
        workspace = must(createWorkspace(folder.filePath(QStringLiteral("a.weiwo")), founding,
                                         services()));
    }

    [[nodiscard]] Workspace::Services services()
    {
        return {registry.get(), &clock, &ids, folder.filePath(QStringLiteral("config"))};
    }
    [[nodiscard]] Reader reader() { return must(workspace->reader()); }
    [[nodiscard]] static Mapping mapping(const char *json)
    {
        return must(mappingFromJson(QByteArray(json)));
    }
    [[nodiscard]] exchange::ImportRequest request(const QByteArray &bytes, const Mapping &how,
                                                  const QString &name = QStringLiteral("a.csv"))
    {
        exchange::ImportRequest request;
        request.path = name;
        request.bytes = bytes;
        request.mapping = how;
        return request;
    }
    exchange::ImportResult import(const QByteArray &bytes, const Mapping &how,
                                  const QString &name = QStringLiteral("a.csv"))
    {
        clock.advance(1000);
        return must(exchange::importFile(*workspace, request(bytes, how, name)));
    }
    [[nodiscard]] metrics::Table query(const QStringList &metrics, const QStringList &by = {})
    {
        Reader r = reader();
        metrics::Query query;
        query.metrics = metrics;
        query.by = by;
        return must(metrics::query(r, query));
    }
    [[nodiscard]] qint64 total(const QString &metric)
    {
        return query({metric}).total.front().whole.value_or(-1);
    }
    [[nodiscard]] QString digest()
    {
        Reader r = reader();
        return must(storeDigest(r, DigestSource::Kept)).hex();
    }
    /// Findings of all checks, deep ones too.
    [[nodiscard]] Findings checks()
    {
        Reader r = reader();
        Findings all;
        for (const StoreCheck &check : registry->checks) {
            const Findings found = must(check.run(r));
            all.insert(all.end(), found.begin(), found.end());
        }
        return all;
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime::fromString(QStringLiteral("2026-04-01T09:00:00+08:00"), Qt::ISODate)};
    SeededIdSource ids{1};
    std::unique_ptr<Registry> registry = buildRegistry();
    std::unique_ptr<Workspace> workspace;
};

} // namespace weiwo::test
