#include "ui/panels/import/import_draft.h"

#include "core/exchange/dataset.h"
#include "core/exchange/import_source.h"
#include "core/exchange/mappings.h"
#include "core/exchange/text/csv_writer.h"
#include "core/storage/open_stores.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr size_t SampleRows = 200;
constexpr int BatchesListed = 50;

ColumnMapping *columnAt(Mapping &mapping, const QStringList &headers, size_t place)
{
    for (ColumnMapping &column : mapping.columns) {
        const auto places = columnPlaces(column.from, headers);
        if (std::find(places.begin(), places.end(), place) != places.end())
            return &column;
    }
    return nullptr;
}

/// By its header where that is the only one, else by its number.
ColumnRef refTo(const QStringList &headers, size_t place)
{
    const QString &header = headers[qsizetype(place)];
    if (!header.isEmpty() && headers.count(header) == 1)
        return header;
    return int(place) + 1;
}

/// The sheets of a file that has several.
Result<std::vector<SheetChoice>> sheetsOf(const QString &path)
{
    std::vector<SheetChoice> sheets;
    WEIWO_TRY(storage::refuseOpenStore(path));
    QFile file(path);
    // What cannot be opened, or is no spreadsheet, is told by whoever reads it.
    if (!file.open(QIODevice::ReadOnly) || !ZipArchive::isOne(file))
        return sheets;
    WEIWO_ASSIGN(const auto book, XlsxBook::open(file, QFileInfo(path).fileName()));
    const QStringList names = book->sheetNames();
    // What is wrong with a damaged one is told when it is chosen.
    for (qsizetype i = 0; names.size() > 1 && i < names.size(); ++i)
        sheets.push_back({names[i], XlsxReader::hasRows(*book, names[i]).value_or(true)});
    return sheets;
}

Result<FileDraft> readSheet(const QString &path, const MappingFormat &chosen,
                            const std::vector<SheetChoice> &sheets, const QString &sheet)
{
    exchange::ImportRequest request;
    request.path = path;
    request.sheet = sheet;
    WEIWO_ASSIGN(const auto source, exchange::ImportSource::open(request));
    FileDraft draft;
    draft.path = path;
    draft.name = source->name();
    draft.size = source->size();
    draft.spreadsheet = source->isSheet();
    draft.sheets = sheets;
    draft.sheet = request.sheet;
    draft.guess = source->guess();
    draft.chosen = chosen;
    Mapping mapping;
    mapping.format = chosen;
    WEIWO_ASSIGN(draft.format, source->format(mapping));
    WEIWO_ASSIGN(RowSource * rows, source->rows(mapping));
    WEIWO_ASSIGN(draft.sample, sampleOf(*rows, SampleRows));
    return draft;
}

} // namespace

Result<FileDraft> readFile(const QString &path, const MappingFormat &chosen)
{
    WEIWO_ASSIGN(const std::vector<SheetChoice> sheets, sheetsOf(path));
    if (sheets.empty() || chosen.sheet)
        return readSheet(path, chosen, sheets, sheets.empty() ? QString() : *chosen.sheet);
    std::optional<Error> refused;
    for (const SheetChoice &sheet : sheets) {
        if (!sheet.hasRows)
            continue;
        auto draft = readSheet(path, chosen, sheets, sheet.name);
        if (draft)
            return draft;
        // One that is damaged bars none of the others.
        if (!refused)
            refused = draft.error();
    }
    if (refused)
        return tl::make_unexpected(*refused);
    return readSheet(path, chosen, sheets, {});
}

Result<MapDraft> mapFile(Reader &reader, const FileDraft &file, const QString &dataset)
{
    MapDraft draft;
    WEIWO_ASSIGN(draft.catalogues, exchange::cataloguesOf(reader));
    const auto columns = size_t(file.sample.headers.size());
    WEIWO_ASSIGN(const std::optional<Mapping> saved,
                 exchange::mappingForHeaders(reader, headerSignature(file.sample.headers)));
    if (saved && (dataset.isEmpty() || saved->dataset == dataset)) {
        draft.mapping = *saved;
        draft.savedAs = saved->name;
        draft.confidence.assign(columns, 1.0);
    } else {
        const MappingGuess guess = guessMapping(file.sample, draft.catalogues->shapes,
                                                {.dataset = dataset, .fileName = file.name, .spaces = {}});
        draft.mapping = guess.mapping;
        draft.confidence.assign(columns, 0.0);
        for (const ColumnGuess &column : guess.columns)
            if (column.column < columns)
                draft.confidence[column.column] = column.confidence;
    }
    // How the file is cut has been looked at already.
    draft.mapping.format.encoding = file.format.encoding.name;
    draft.mapping.format.delimiter = file.format.delimiter;
    draft.mapping.format.headerRow = file.format.headerRow;
    draft.mapping.format.skipRows = file.format.skipRows;
    // Where it is the first, the mapping serves files whose sheet has another name.
    const bool named = !file.sheet.isEmpty() && file.sheet != file.sheets.front().name;
    draft.mapping.format.sheet = named ? std::optional(file.sheet) : std::nullopt;
    return draft;
}

QString targetOf(const Mapping &mapping, const QStringList &headers, size_t place)
{
    const ColumnMapping *column = columnAt(const_cast<Mapping &>(mapping), headers, place);
    return column ? column->to : QString();
}

bool isUnpivoted(const Mapping &mapping, const QStringList &headers, size_t place)
{
    if (!mapping.unpivot)
        return false;
    for (const ColumnRef &ref : mapping.unpivot->columns) {
        const auto places = columnPlaces(ref, headers);
        if (std::find(places.begin(), places.end(), place) != places.end())
            return true;
    }
    return false;
}

Mapping withTarget(Mapping mapping, const QStringList &headers, size_t place, const QString &to)
{
    ColumnMapping *column = columnAt(mapping, headers, place);
    if (column && column->to == to)
        return mapping;
    // A field is filled once: the column that filled it before gives it up.
    std::erase_if(mapping.columns, [&](const ColumnMapping &other) {
        const auto places = columnPlaces(other.from, headers);
        const bool same = std::find(places.begin(), places.end(), place) != places.end();
        return same || (!to.isEmpty() && other.to == to && other.space.isEmpty());
    });
    if (!to.isEmpty())
        mapping.columns.push_back({.from = refTo(headers, place), .to = to});
    return mapping;
}

std::vector<FieldChoice> fieldChoices(const Catalogue<DatasetFields> &datasets, const QString &dataset)
{
    std::vector<FieldChoice> choices;
    const DatasetFields *shape = datasets.find(dataset);
    if (!shape)
        return choices;
    for (const FieldSpec &field : shape->fields)
        choices.push_back({field.key, field.heading(), field.required});
    for (const FieldSpec &field : shape->fields) {
        const DatasetFields *other = shape->flat ? datasets.find(field.refersTo) : nullptr;
        if (!other)
            continue;
        for (const FieldSpec &part : other->fields)
            choices.push_back({field.key + u'.' + part.key,
                               translate("Import", "%1: %2").arg(field.heading(), part.heading()), false});
    }
    return choices;
}

QStringList missingFields(const Mapping &mapping, const Catalogue<DatasetFields> &datasets)
{
    QStringList missing;
    const DatasetFields *shape = datasets.find(mapping.dataset);
    if (!shape)
        return missing;
    for (const FieldSpec &field : shape->fields) {
        const bool column = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                        [&](const ColumnMapping &one) { return one.to == field.key; });
        const bool constant = std::any_of(mapping.constants.begin(), mapping.constants.end(),
                                          [&](const auto &one) { return one.first == field.key; });
        const bool unpivot = mapping.unpivot
                             && (mapping.unpivot->nameTo == field.key || mapping.unpivot->valueTo == field.key);
        if (field.required && !column && !constant && !unpivot)
            missing.append(field.heading());
    }
    return missing;
}

Result<QString> writeTemplate(Reader &reader, const QString &dataset, const QString &path)
{
    WEIWO_ASSIGN(const auto catalogues, exchange::cataloguesOf(reader));
    const DatasetFields *shape = catalogues->shapes.find(dataset);
    if (!shape)
        return fail(errc::NotFound, translate("exchange", "There is no table \"%1\".").arg(dataset), dataset);
    const auto refused = [&path](const QFileDevice &file) {
        return fail(errc::Io, translate("exchange", "%1 cannot be written: %2").arg(path, file.errorString()), path);
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file);
    CsvStyle style;
    style.encoding.bom = true;
    style.lineEnd = "\r\n";
    WEIWO_ASSIGN(CsvWriter writer, CsvWriter::open(file, style));
    for (const FieldSpec &field : shape->fields)
        writer.addText(field.heading());
    writer.endRow();
    WEIWO_TRY(writer.finish());
    if (!file.commit())
        return refused(file);
    return path;
}

QString badRowsPath(const QString &path)
{
    const QFileInfo file(path);
    const bool sheet = file.suffix().compare("xlsx"_L1, Qt::CaseInsensitive) == 0
        || file.suffix().compare("xlsm"_L1, Qt::CaseInsensitive) == 0;
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + (sheet ? u"csv"_s : file.suffix());
    return file.path() + u'/' + translate("Import", "%1-errors").arg(file.completeBaseName()) + suffix;
}

Result<std::vector<BatchRow>> recentBatches(Reader &reader)
{
    const auto &catalogues = reader.registry().extension<exchange::Catalogues>();
    WEIWO_ASSIGN(const std::vector<exchange::Batch> all, exchange::batches(reader));
    std::vector<BatchRow> rows;
    for (auto it = all.rbegin(); it != all.rend() && int(rows.size()) < BatchesListed; ++it) {
        BatchRow row{*it, it->dataset, {}};
        if (const exchange::DatasetSpec *dataset = catalogues.datasets.find(it->dataset))
            row.title = dataset->shape.title.str();
        JournalFilter filter;
        filter.record = it->id;
        filter.limit = 1;
        WEIWO_ASSIGN(const journal::Page page, journal::list(reader, filter));
        if (!page.entries.empty() && !page.entries.front().undoneBy && it->alive)
            row.entry = page.entries.front().id;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace weiwo::ui
