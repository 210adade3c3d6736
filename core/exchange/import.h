#pragma once

#include "core/exchange/batches.h"
#include "core/exchange/likeness.h"
#include "core/exchange/mapping/mapping.h"
#include "core/workspace/jobs.h"
#include "core/workspace/workspace.h"

namespace weiwo::exchange {

/// What to take in, and how. The mapping is the one given, else the saved one of that name, else a
/// saved one for these headers, else a guess (of @p dataset, where that is given).
struct ImportRequest
{
    QString path;                          ///< of the file; names it where `bytes` has its content
    std::optional<QByteArray> bytes;
    std::optional<Mapping> mapping;
    QString mappingName;
    QString dataset;
    QString sheet;                         ///< of a spreadsheet; empty: as the mapping says, else the first
    QString badPath;                       ///< where bad rows go; empty: nowhere
    bool dryRun = false;
    std::optional<OnMatch> onMatch;        ///< absent: as the mapping says
    std::optional<OnDuplicate> onDuplicate;   ///< absent: as the mapping says
    LikenessDecisions decisions;           ///< they come before the rule
    QString replace;                       ///< id of the batch that the file stands for
    QString saveMapping;                   ///< keep the mapping under that name
};

/// Exactly what `import` answers (CLI.md §3).
struct ImportResult
{
    std::optional<Id> batch;               ///< none for a dry run
    QString dataset;
    QString file;                          ///< name without folders
    QString sha256;
    qint64 rowsRead = 0;
    qint64 rowsImported = 0;
    qint64 rowsBad = 0;
    qint64 rowsLeft = 0;                   ///< of the bad ones: they stay out because what they name is like one that is there
    qint64 rowsUnchanged = 0;
    qint64 created = 0;
    qint64 updated = 0;
    bool dryRun = false;                   ///< nothing was written: what would have been done
    bool alreadyImported = false;          ///< all that the file has is there, as it has it
    QString badPath;                       ///< empty: no bad row was written
    std::vector<std::pair<QString, QString>> control;      ///< field and sum, as stored
    std::vector<std::pair<QString, QString>> controlRaw;   ///< as written; empty: the same
    std::map<QString, qint64> made;        ///< records made on the way, by kind
    std::map<QString, QStringList> madeNames; ///< what the first MostMadeNames of each are called
    /// New records that are like ones that are there, the first MostLikenesses, each name once, and what became of them.
    std::vector<LikenessOutcome> likenesses;
    qint64 likenessesCount = 0;
    qint64 likenessesLeft = 0;             ///< of them, whose rows stay out
    qint64 notCompared = 0;                ///< new records that nobody has looked for likes of
    Mapping mapping;
    Findings findings;                     ///< the first MostFindings
    qint64 findingsCount = 0;
    std::optional<Id> entry;               ///< of the journal; none where nothing came in
    std::optional<Id> mappingEntry;        ///< where nothing came in, and only the mapping was kept

    static constexpr size_t MostFindings = 1000;
    static constexpr size_t MostLikenesses = 20'000;
    static constexpr qsizetype MostMadeNames = 3;
};

/// Takes a file in, text or .xlsx: one edit, one entry of the journal. Good rows go in, bad ones to the bad file;
/// the same bytes with the same mapping change nothing. Fails with bad-input where nothing can be
/// read, a required column is missing, or no dataset fits; io; cancelled. @p job may be null.
[[nodiscard]] Result<ImportResult> importFile(Workspace &workspace, const ImportRequest &request,
                                              JobContext *job = nullptr);

/// The mapping that importFile() would use, without reading more than it needs.
[[nodiscard]] Result<Mapping> mappingFor(Reader &reader, const ImportRequest &request);

[[nodiscard]] nlohmann::ordered_json toJson(const ImportResult &result);

} // namespace weiwo::exchange
