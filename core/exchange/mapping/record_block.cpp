#include "core/exchange/mapping/record_block.h"

#include <algorithm>
#include <cstring>

namespace weiwo {

char *TextArena::take(size_t size)
{
    while (m_current < m_chunks.size() && m_chunks[m_current].size - m_used < size) {
        ++m_current;
        m_used = 0;
    }
    if (m_current == m_chunks.size()) {
        const size_t bytes = std::max(ChunkBytes, size);
        m_chunks.push_back({std::make_unique<char[]>(bytes), bytes});
        m_used = 0;
    }
    char *const text = m_chunks[m_current].bytes.get() + m_used;
    m_used += size;
    return text;
}

std::string_view TextArena::keep(std::string_view text)
{
    char *const copy = take(text.size());
    if (!text.empty())
        std::memcpy(copy, text.data(), text.size());
    return {copy, text.size()};
}

void TextArena::clear()
{
    // Chunks of unusual size were made for one long row; they are not worth keeping.
    std::erase_if(m_chunks, [](const Chunk &chunk) { return chunk.size > ChunkBytes; });
    m_current = 0;
    m_used = 0;
}

void RecordBlock::clear()
{
    m_texts.clear();
    m_sources.clear();
    m_sourceCells.clear();
    m_records.clear();
    m_cells.clear();
    m_findings.clear();
}

} // namespace weiwo
