#include "core/exchange/export.h"

#include "core/exchange/row_writers.h"
#include "core/storage/open_stores.h"
#include "core/workspace/jobs.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

/// A column of the answer: its place among the dataset's fields.
Result<std::vector<int>> chosenColumns(const DatasetSpec &dataset, const QStringList &columns)
{
    std::vector<int> places;
    for (const QString &column : columns) {
        const int place = dataset.indexOf(column);
        if (place < 0)
            return fail(errc::BadInput,
                        translate("exchange", "%1 has no column \"%2\". `dataset show` lists them.")
                            .arg(dataset.key, column),
                        column);
        places.push_back(place);
    }
    if (columns.isEmpty())
        for (size_t i = 0; i < dataset.shape.fields.size(); ++i)
            places.push_back(static_cast<int>(i));
    return places;
}

Result<std::vector<int>> filteredColumns(const DatasetSpec &dataset,
                                         const std::vector<Filter> &filters)
{
    QStringList names;
    for (const Filter &filter : filters)
        names << filter.field;
    return names.isEmpty() ? std::vector<int>() : chosenColumns(dataset, names);
}

std::unique_ptr<RowWriter> writerFor(const ExportFileRequest &request, QIODevice &out, int digits)
{
    switch (request.format) {
    case ExportFormat::Xlsx:
        return xlsxRowWriter(out, request.titles, digits);
    case ExportFormat::Json:
        return jsonRowWriter(out);
    case ExportFormat::Csv:
        break;
    }
    return csvRowWriter(out, request.bom, request.titles);
}

/// Passes on the rows that the filters let through.
class RowGate
{
public:
    RowGate(const DatasetSpec &dataset, const std::vector<Filter> &filters, std::vector<int> places,
            int digits)
        : m_dataset(dataset), m_filters(filters), m_places(std::move(places)), m_digits(digits)
    {
    }

    [[nodiscard]] QString text(const std::vector<Value> &values, int place) const
    {
        const auto field = static_cast<size_t>(place);
        return exportText(values[field], m_dataset.shape.fields[field].type, m_digits);
    }
    [[nodiscard]] bool passes(const std::vector<Value> &values) const
    {
        for (size_t i = 0; i < m_filters.size(); ++i)
            if (!m_filters[i].accepts(text(values, m_places[i])))
                return false;
        return true;
    }

private:
    const DatasetSpec &m_dataset;
    const std::vector<Filter> &m_filters;
    std::vector<int> m_places;
    int m_digits;
};

Result<QString> sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(errc::Io, translate("exchange", "%1 could not be read again.").arg(path), path);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<qint64> exportTo(Reader &reader, const ExportFileRequest &request, QIODevice &out,
                        JobContext *job)
{
    WEIWO_ASSIGN(const auto catalogues, cataloguesOf(reader));
    const DatasetSpec *dataset = catalogues->datasets.find(request.dataset);
    if (!dataset || !dataset->rows)
        return fail(errc::NotFound,
                    translate("exchange", "There is no dataset \"%1\". `dataset list` shows them.")
                        .arg(request.dataset),
                    request.dataset);
    WEIWO_ASSIGN(const std::vector<int> columns, chosenColumns(*dataset, request.columns));
    WEIWO_ASSIGN(std::vector<int> filtered, filteredColumns(*dataset, request.what.where));
    const int digits = reader.settings().currency.digits;
    const RowGate gate(*dataset, request.what.where, std::move(filtered), digits);
    std::vector<const FieldSpec *> fields;
    for (const int column : columns)
        fields.push_back(&dataset->shape.fields[static_cast<size_t>(column)]);

    const auto writer = writerFor(request, out, digits);
    WEIWO_TRY(writer->begin(dataset->key, fields));
    qint64 rows = 0;
    Status written;
    bool cancelled = false;
    const RowSink sink = [&](std::vector<Value> &&values) {
        if (!gate.passes(values))
            return true;
        std::vector<Value> chosen;
        QStringList texts;
        for (const int column : columns) {
            chosen.push_back(values[static_cast<size_t>(column)]);
            texts << gate.text(values, column);
        }
        written = writer->add(chosen, texts);
        ++rows;
        constexpr qint64 Beat = 4096;
        if (job && rows % Beat == 0) {
            job->progress(rows, 0);
            cancelled = job->cancelled();
        }
        return written.has_value() && !cancelled;
    };
    WEIWO_TRY(dataset->rows(reader, request.what, sink));
    WEIWO_TRY(written);
    if (cancelled)
        return fail(errc::Cancelled, translate("exchange", "The export was cancelled."));
    WEIWO_TRY(writer->finish());
    return rows;
}

Result<ExportResult> exportFile(Reader &reader, const ExportFileRequest &request,
                                const QString &path, JobContext *job)
{
    WEIWO_TRY(storage::refuseOpenStore(path));
    QSaveFile file(path);
    const auto notWritten = [&] {
        return fail(errc::Io,
                    translate("exchange", "%1 cannot be written: %2").arg(path, file.errorString()),
                    path);
    };
    if (!file.open(QIODevice::WriteOnly))
        return notWritten();
    ExportResult result;
    result.dataset = request.dataset;
    result.path = path;
    WEIWO_ASSIGN(result.rows, exportTo(reader, request, file, job));
    if (!file.commit())
        return notWritten();
    WEIWO_ASSIGN(result.sha256, sha256Of(path));
    return result;
}

} // namespace weiwo::exchange
