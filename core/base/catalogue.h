#pragma once

#include "core/base/error.h"
#include "core/base/text.h"

#include <QSet>
#include <vector>

namespace weiwo {

/// A list of entries of one kind, each with a stable `key`. What users will want more of is an
/// entry here, never a switch. Built once at start by each slice's contribute(); read by any
/// thread afterwards.
template<class Entry>
class Catalogue
{
public:
    /// Adds an entry. A key that is there already is a programming error; the first one stays.
    void add(Entry entry)
    {
        Q_ASSERT_X(!m_index.contains(entry.key), "Catalogue::add", "key is taken");
        if (m_index.contains(entry.key))
            return;
        m_index.insert(entry.key, m_entries.size());
        m_entries.push_back(std::move(entry));
    }

    /// The entry of that key, or null.
    [[nodiscard]] const Entry *find(const QString &key) const
    {
        const auto it = m_index.constFind(key);
        return it == m_index.constEnd() ? nullptr : &m_entries[*it];
    }

    /// All entries in the order in which they were added.
    [[nodiscard]] const std::vector<Entry> &all() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
    QHash<QString, size_t> m_index;
};

} // namespace weiwo
