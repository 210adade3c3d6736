#pragma once

#include "core/exchange/import_plan.h"
#include "core/exchange/mapping/row_pipeline.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace weiwo::exchange {

/// Some rows of a file, read and converted; references are numbered texts that the importing
/// thread looks up, each once.
struct Chunk
{
    RecordBlock block;
    std::vector<MappedRecord> records;     ///< one for each of block.records()
    size_t count = 0;                      ///< how many of `records` are filled
    std::vector<int> identities;           ///< records × plan.references; -1: the row names none
    std::vector<qint64> positions;         ///< place of each record in its order; 0: in none
    Findings findings;                     ///< of converting
    qint64 bytes = 0;                      ///< of the file so far
};

/// Reads and converts a file on a thread of its own, a few chunks ahead.
class ChunkReader
{
public:
    /// @p source of the pipeline, @p pipeline and @p plan outlive the reader.
    ChunkReader(RowPipeline &pipeline, const RowSource &source, const ImportPlan &plan,
                int currencyDigits);
    /// Stops the thread.
    ~ChunkReader();
    ChunkReader(const ChunkReader &) = delete;
    ChunkReader &operator=(const ChunkReader &) = delete;

    /// The next rows; nothing at the end. Fails as the pipeline does.
    [[nodiscard]] Result<std::unique_ptr<Chunk>> next();
    /// Gives a chunk that is done with back, for its memory.
    void recycle(std::unique_ptr<Chunk> chunk);

private:
    void run();
    [[nodiscard]] bool push(Result<std::unique_ptr<Chunk>> item);
    [[nodiscard]] std::unique_ptr<Chunk> fresh();
    void convert(Chunk &chunk);
    void convertPlain(Chunk &chunk, size_t index);
    void identify(Chunk &chunk, size_t index);
    void placeInOrder(Chunk &chunk, size_t index);

    RowPipeline &m_pipeline;
    const RowSource &m_source;
    const ImportPlan &m_plan;
    int m_currencyDigits;
    std::vector<std::unordered_map<std::string, int>> m_texts;   ///< of each reference
    std::unordered_map<std::string, qint64> m_places;            ///< lines so far of each order
    /// What the row before said: rows of one order stand together and say the same.
    struct Last
    {
        std::string text;
        int number = -1;
    };
    std::vector<Last> m_last;                                    ///< of each reference
    std::unordered_map<std::string, qint64>::iterator m_lastPlace = m_places.end();
    std::string m_scratch;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Result<std::unique_ptr<Chunk>>> m_ready;
    std::vector<std::unique_ptr<Chunk>> m_spare;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace weiwo::exchange
