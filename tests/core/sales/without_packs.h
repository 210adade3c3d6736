#pragma once

#include "core/workspace/reader.h"
#include "tests/support/import_store.h"

namespace weiwo::test {

/// Takes the packs away from readers as long as it lives: figures come from the lines then.
class WithoutPacks
{
public:
    explicit WithoutPacks(Reader &reader) : m_reader(reader)
    {
        must(m_reader.db().run(QStringLiteral("UPDATE line_pack_state SET complete = 0")));
    }
    ~WithoutPacks() { (void)m_reader.db().run(QStringLiteral("UPDATE line_pack_state SET complete = 1")); }
    WithoutPacks(const WithoutPacks &) = delete;
    WithoutPacks &operator=(const WithoutPacks &) = delete;

private:
    Reader &m_reader;
};

} // namespace weiwo::test
