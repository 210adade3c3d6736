#include "core/exchange/chunk_reader.h"

#include "core/exchange/cell_values.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

constexpr size_t ChunksAhead = 4;
constexpr char Divider = '\x1f';

std::string_view textOf(const Cell &cell)
{
    const auto *text = std::get_if<std::string_view>(&cell.value);
    return text ? *text : std::string_view();
}

} // namespace

ChunkReader::ChunkReader(RowPipeline &pipeline, const RowSource &source, const ImportPlan &plan,
                         int currencyDigits)
    : m_pipeline(pipeline), m_source(source), m_plan(plan), m_currencyDigits(currencyDigits),
      m_texts(plan.references.size()), m_last(plan.references.size()),
      m_thread([this] { run(); })
{
}

ChunkReader::~ChunkReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<std::unique_ptr<Chunk>> ChunkReader::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty(); });
    auto item = std::move(m_ready.front());
    m_ready.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return item;
}

void ChunkReader::recycle(std::unique_ptr<Chunk> chunk)
{
    const std::lock_guard lock(m_mutex);
    m_spare.push_back(std::move(chunk));
}

std::unique_ptr<Chunk> ChunkReader::fresh()
{
    const std::lock_guard lock(m_mutex);
    if (m_spare.empty())
        return std::make_unique<Chunk>();
    auto chunk = std::move(m_spare.back());
    m_spare.pop_back();
    return chunk;
}

bool ChunkReader::push(Result<std::unique_ptr<Chunk>> item)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stop || m_ready.size() < ChunksAhead; });
    if (m_stop)
        return false;
    m_ready.push_back(std::move(item));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void ChunkReader::run()
{
    for (;;) {
        auto chunk = fresh();
        const auto more = m_pipeline.next(chunk->block);
        if (!more) {
            (void)push(failed(more));
            return;
        }
        if (!*more) {
            (void)push(std::unique_ptr<Chunk>());
            return;
        }
        convert(*chunk);
        chunk->bytes = m_source.position();
        if (!push(std::move(chunk)))
            return;
    }
}

void ChunkReader::convert(Chunk &chunk)
{
    const auto &records = chunk.block.records();
    chunk.count = records.size();
    if (chunk.records.size() < chunk.count)
        chunk.records.resize(chunk.count);
    chunk.identities.assign(chunk.count * m_plan.references.size(), -1);
    chunk.positions.assign(m_plan.position ? chunk.count : 0, 0);
    chunk.findings.clear();
    const size_t fields = m_plan.dataset->shape.fields.size();
    for (size_t index = 0; index < chunk.count; ++index) {
        MappedRecord &record = chunk.records[index];
        record.row = chunk.block.source(records[index]).row;
        record.values.assign(fields, Value());
        record.locals.assign(m_plan.references.empty() ? 0 : fields, 0);
        record.externalIds.clear();
        record.existing.reset();
        convertPlain(chunk, index);
        identify(chunk, index);
        placeInOrder(chunk, index);
    }
}

void ChunkReader::convertPlain(Chunk &chunk, size_t index)
{
    const auto cells = chunk.block.records()[index].cells;
    MappedRecord &record = chunk.records[index];
    for (const PlainCell &plain : m_plan.plain) {
        const Cell &cell = cells[plain.cell];
        StoredCell stored = storedCell(cell, plain.type, m_currencyDigits);
        record.values[static_cast<size_t>(plain.field)] = std::move(stored.value);
        if (!stored.tooLarge)
            continue;
        const auto field = static_cast<size_t>(plain.field);
        Finding finding;
        finding.severity = Severity::Error;
        finding.code = m_plan.dataset->shape.fields[field].key + u".too-large"_s;
        finding.row = record.row;
        finding.column = m_plan.headers[field];
        finding.value = QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
        finding.message = translate("exchange", "The number is too large.");
        finding.fix = translate("exchange", "Check the number and its unit.");
        chunk.findings.push_back(std::move(finding));
    }
    for (const auto &[cell, space] : m_plan.externalIds)
        if (const std::string_view key = textOf(cells[cell]); !key.empty())
            record.externalIds.push_back(
                {space, QString::fromUtf8(key.data(), qsizetype(key.size()))});
}

void ChunkReader::identify(Chunk &chunk, size_t index)
{
    const auto cells = chunk.block.records()[index].cells;
    for (size_t i = 0; i < m_plan.references.size(); ++i) {
        const ReferenceCells &reference = m_plan.references[i];
        m_scratch.clear();
        bool named = false;
        for (const auto &cell : {reference.primary, reference.code, reference.name}) {
            if (!cell)
                continue;
            const std::string_view text = textOf(cells[*cell]);
            named = named || !text.empty();
            m_scratch.append(text);
            m_scratch.push_back(Divider);
        }
        if (!named)
            continue;
        Last &last = m_last[i];
        if (last.number < 0 || last.text != m_scratch) {
            auto &texts = m_texts[i];
            last.number = texts.try_emplace(m_scratch, static_cast<int>(texts.size())).first->second;
            last.text = m_scratch;
        }
        chunk.identities[index * m_plan.references.size() + i] = last.number;
    }
}

void ChunkReader::placeInOrder(Chunk &chunk, size_t index)
{
    if (!m_plan.position || !m_plan.positionWithin)
        return;
    MappedRecord &record = chunk.records[index];
    const auto &source = chunk.block.source(chunk.block.records()[index]);
    const auto within = m_plan.cellOf[static_cast<size_t>(*m_plan.positionWithin)];
    if (!within)
        return;
    const std::string_view order = textOf(chunk.block.records()[index].cells[*within]);
    if (order.empty())
        return;
    if (m_lastPlace == m_places.end() || m_lastPlace->first != order)
        m_lastPlace = m_places.try_emplace(std::string(order), 0).first;
    const qint64 place = ++m_lastPlace->second;
    chunk.positions[index] = source.lineNo.value_or(place);
    Value &value = record.values[static_cast<size_t>(*m_plan.position)];
    if (isNull(value))
        value = QString::number(chunk.positions[index]);
}

} // namespace weiwo::exchange
