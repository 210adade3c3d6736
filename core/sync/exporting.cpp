#include "core/sync/exporting.h"

#include "core/storage/record_scan.h"
#include "core/sync/line_carrier.h"
#include "core/sync/repo_state.h"

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

/// Who gave a value is told for so long.
constexpr qint64 RememberedDays = 400;

void give(RowAuthors &authors, const QString &field, const Author &author)
{
    for (auto &[name, own] : authors.fields)
        if (name == field) {
            own = author;
            return;
        }
    authors.fields.emplace_back(field, author);
}

void give(RowAuthors &authors, const RowEdit &row, const Author &author)
{
    if (row.op != ChangeOp::Update)
        authors = {author, {}};
    for (const FieldEdit &field : row.fields)
        if (row.op == ChangeOp::Update)
            give(authors, field.field, author);
}

void give(RowAuthors &authors, const RowAuthors &said)
{
    if (said.all)
        authors = {said.all, {}};
    for (const auto &[field, author] : said.fields)
        give(authors, field, author);
}

} // namespace

Status PackageFiller::findAuthored(qint64 from)
{
    const qint64 oldest = stampAt(m_reader.clock().milliseconds() - RememberedDays * 24 * 60 * 60 * 1000);
    return repo::eachEntrySince(m_reader.db(), from, oldest, [this](qint64 no, const Author &author, const QString &origin) {
        m_authored.push_back({no, author, origin == "receive"_L1});
    });
}

Result<QHash<Id, RowAuthors>> PackageFiller::authorsOf(const TableSpec &table)
{
    QHash<Id, RowAuthors> authors;
    for (const Authored &entry : m_authored) {
        if (entry.received) {
            WEIWO_TRY(repo::eachReceived(m_reader.db(), entry.no, table.key, [&](const QByteArray &packed) {
                return eachAuthors(packed, [&](const Id &row, RowAuthors &&said) { give(authors[row], said); });
            }));
            continue;
        }
        WEIWO_ASSIGN(const std::vector<RowEdit> rows, repo::rowsOf(m_reader.db(), entry.no, table.key));
        for (const RowEdit &row : rows)
            give(authors[row.row], row, entry.author);
    }
    return authors;
}

Status PackageFiller::add(FrameType type, const QByteArray &frame)
{
    return m_writer.add(quint8(type) | MustUnderstand, frame);
}

Status PackageFiller::answers(const QByteArray &bytes)
{
    return add(FrameType::Answers, bytes);
}

void PackageFiller::noteBatch(const Id &id, const QString &dataset)
{
    m_batches.emplace_back(id, dataset);
    ++m_contents.batches;
}

Status PackageFiller::entries()
{
    WEIWO_ASSIGN(const std::vector<repo::Logged> pending, repo::pending(m_reader.db()));
    EntryPacker packer([this](QByteArray &&frame) { return add(FrameType::Entries, frame); });
    for (const repo::Logged &logged : pending) {
        LogEntry entry = logged.head;
        WEIWO_ASSIGN(entry.rows, repo::rowsOf(m_reader.db(), logged.no));
        for (const RowEdit &row : entry.rows)
            for (const FieldEdit &field : row.fields)
                if (row.table == "batch"_L1 && field.field == "dataset"_L1 && !isNull(field.after))
                    noteBatch(row.row, textOf(field.after));
        m_contents.rows += static_cast<qint64>(entry.rows.size());
        ++m_contents.entries;
        WEIWO_TRY(packer.add(entry));
    }
    return packer.finish();
}

Status PackageFiller::rows(const Scope &scope, qint64 from)
{
    m_contents.scope = scope.node();
    WEIWO_TRY(findAuthored(from));
    for (const TableSpec &spec : m_reader.registry().tables.all())
        WEIWO_TRY(table(spec, scope, from));
    return {};
}

Status PackageFiller::put(RowsPart &part)
{
    if (part.rows.empty())
        return {};
    m_contents.rows += static_cast<qint64>(part.rows.size());
    WEIWO_TRY(add(FrameType::Rows, packRows(part)));
    part.rows.clear();
    part.authors.clear();
    return {};
}

Status PackageFiller::table(const TableSpec &table, const Scope &scope, qint64 from)
{
    WEIWO_ASSIGN(const QSet<Id> left, repo::leftRows(m_reader.db(), table.key));
    WEIWO_ASSIGN(const auto authors, authorsOf(table));
    RowsPart part{&table, {}, {}};
    Status status;
    WEIWO_TRY(records::eachSince(m_reader.db(), table, from, [&](Record &&record) {
        if (left.contains(record.id) || !scope.holds(record.home) || (from == 0 && !record.alive))
            return true;
        if (table.key == "batch"_L1 && record.alive)
            noteBatch(record.id, textOf(record.values[static_cast<size_t>(table.indexOf(u"dataset"_s))]));
        record.ver = 0;
        part.authors.push_back(authors.value(record.id));
        part.rows.push_back(std::move(record));
        if (part.rows.size() == RowsPerFrame)
            status = put(part);
        return status.has_value();
    }));
    WEIWO_TRY(status);
    WEIWO_TRY(put(part));
    return from == 0 ? Status() : leaves(table, scope, from, left);
}

Status PackageFiller::leaves(const TableSpec &table, const Scope &scope, qint64 from, const QSet<Id> &left)
{
    QSet<Id> rows;
    WEIWO_TRY(repo::eachFormerHome(m_reader.db(), table.key, from, [&](const Id &row, const std::optional<Id> &home) {
        if (scope.holds(home))
            rows.insert(row);
    }));
    LeavesPart part{table.key, {}};
    for (const Id &row : std::as_const(rows)) {
        WEIWO_ASSIGN(const std::optional<Record> now, records::load(m_reader.db(), table, row));
        if (!now || left.contains(row) || !scope.holds(now->home))
            part.rows.push_back(row);
    }
    std::sort(part.rows.begin(), part.rows.end());
    return part.rows.empty() ? Status() : add(FrameType::Leaves, packLeaves(part));
}

Status PackageFiller::batches(const Scope &scope)
{
    QHash<QString, QSet<Id>> strangers;
    std::vector<QByteArray> parts;
    for (const auto &[batch, dataset] : m_batches)
        for (const auto &carrier : m_reader.registry().extension<LineCarriers>().all)
            if (carrier->carries(dataset))
                WEIWO_TRY(carrier->pack(m_reader, batch, scope,
                                        [&](QByteArray &&part) {
                                            parts.push_back(std::move(part));
                                            return Status();
                                        },
                                        strangers));
    for (auto it = strangers.cbegin(); it != strangers.cend(); ++it) {
        const TableSpec &table = m_reader.table(it.key());
        RowsPart names{&table, {}, {}};
        for (const Id &id : it.value()) {
            WEIWO_ASSIGN(const std::optional<Record> stored, records::load(m_reader.db(), table, id));
            Record name{id, 0, {}, false, {}, std::vector<Value>(table.columns.size())};
            const int column = table.indexOf(table.nameColumn);
            if (stored && column >= 0)
                name.values[static_cast<size_t>(column)] = stored->values[static_cast<size_t>(column)];
            names.rows.push_back(std::move(name));
            names.authors.emplace_back();
        }
        for (size_t first = 0; first < names.rows.size(); first += RowsPerFrame) {
            const size_t count = std::min(RowsPerFrame, names.rows.size() - first);
            const auto rows = names.rows.begin() + static_cast<std::ptrdiff_t>(first);
            WEIWO_TRY(add(FrameType::Names, packRows({&table, {rows, rows + static_cast<std::ptrdiff_t>(count)}, std::vector<RowAuthors>(count)})));
        }
    }
    for (const QByteArray &part : parts)
        WEIWO_TRY(add(FrameType::Batches, part));
    return {};
}

} // namespace weiwo::sync
