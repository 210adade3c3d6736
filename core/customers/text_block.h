#pragma once

#include <QtGlobal>
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace weiwo::customers {

/// Texts one behind another, each ended by a line feed, so that all of them are looked through at once.
/// Char: char16_t for what is Han above all, char for what is Latin.
template<class Char>
class TextBlock
{
public:
    using View = std::basic_string_view<Char>;

    void add(View text)
    {
        m_starts.push_back(static_cast<quint32>(m_all.size()));
        m_all += text;
        m_all += Char('\n');
    }
    [[nodiscard]] size_t size() const { return m_starts.size(); }
    [[nodiscard]] View of(size_t entry) const
    {
        const size_t from = m_starts[entry];
        const size_t end = entry + 1 < m_starts.size() ? m_starts[entry + 1] : m_all.size();
        return View(m_all).substr(from, end - from - 1);
    }
    /// Calls @p hit(entry, place in its text) for each entry that has @p what, once.
    template<class Hit>
    void each(View what, Hit hit) const
    {
        const Finder next(m_all, what);
        size_t entry = 0;
        for (size_t at = next(0); at < m_all.size();) {
            entry = entryOf(at, entry);
            hit(entry, at - m_starts[entry]);
            if (++entry == m_starts.size())
                return;
            at = next(m_starts[entry]);
        }
    }

private:
    /// The first and the last letter are compared at many places at a time.
    class Finder
    {
    public:
        Finder(const std::basic_string<Char> &all, View what) : m_all(all), m_what(what) { }
        [[nodiscard]] size_t operator()(size_t from) const
        {
            if (m_what.empty() || m_all.size() < m_what.size())
                return m_all.size();
            const size_t end = m_all.size() - m_what.size() + 1;
            for (; from + AtOnce <= end; from += AtOnce)
                if (mayBeAmong(from))
                    for (size_t at = from; at < from + AtOnce; ++at)
                        if (isAt(at))
                            return at;
            for (; from < end; ++from)
                if (isAt(from))
                    return from;
            return m_all.size();
        }

    private:
        static constexpr size_t AtOnce = 32;

        /// Without branches, so that it is worked out for all places together.
        [[nodiscard]] bool mayBeAmong(size_t from) const
        {
            const Char *first = m_all.data() + from;
            const Char *last = first + m_what.size() - 1;
            const Char begin = m_what.front();
            const Char end = m_what.back();
            Char any = 0;
            for (size_t i = 0; i < AtOnce; ++i)
                any = static_cast<Char>(any | ((first[i] == begin) & (last[i] == end)));
            return any != 0;
        }
        [[nodiscard]] bool isAt(size_t at) const
        {
            return m_all[at] == m_what.front() && View(m_all).substr(at, m_what.size()) == m_what;
        }

        const std::basic_string<Char> &m_all;
        View m_what;
    };

    /// The entry that a place is in, from @p entry on: hits are seldom far apart where they are many.
    [[nodiscard]] size_t entryOf(size_t at, size_t entry) const
    {
        size_t step = 1;
        while (entry + step < m_starts.size() && m_starts[entry + step] <= at) {
            entry += step;
            step *= 2;
        }
        const auto first = m_starts.begin() + qsizetype(entry);
        const auto last = m_starts.begin() + qsizetype(std::min(entry + step, m_starts.size()));
        return size_t(std::upper_bound(first, last, at) - m_starts.begin()) - 1;
    }

    std::basic_string<Char> m_all;
    std::vector<quint32> m_starts;     ///< of each entry
};

} // namespace weiwo::customers
