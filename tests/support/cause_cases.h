#pragma once

#include "core/performance/root_cause.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <string>
#include <vector>

namespace weiwo::test {

/// A table with causes that are known because they were put in.
struct CauseCase
{
    performance::LeafTable table;
    std::vector<std::vector<performance::Condition>> causes;
};

/// How cases are made: values of very different size, noise on all, one to three groups of one or
/// two elements that moved by a factor of their own, all up or all down (as the generator of the
/// RiskLoc paper does).
struct CauseCaseShape
{
    std::vector<quint32> members = {8, 5, 12, 6};
    double mostNoise = 0.15;
    double mostZeros = 0.25;
};

/// Makes cases; the same on every machine.
class CauseCases
{
public:
    explicit CauseCases(quint64 seed, CauseCaseShape shape = {}) : m_dice(seed), m_shape(std::move(shape)) { }

    CauseCase next()
    {
        const size_t dimensions = m_shape.members.size();
        const double noise = uniform(0.01, m_shape.mostNoise), zeros = uniform(0.01, m_shape.mostZeros);
        const double slope = uniform(0.5, 1);
        std::vector<Codes> leaves;
        Codes codes(dimensions, 0);
        do
            leaves.push_back(codes);
        while (advance(codes));
        std::vector<double> real, expected;
        for (size_t i = 0; i < leaves.size(); ++i) {
            const double value = uniform(0, 1) < zeros ? 0 : 100 * std::pow(-std::log(uniform(1e-9, 1)), 1 / slope);
            expected.push_back(value);
            real.push_back(std::max(value * (1 - noise * normal()), 0.0));
        }
        std::vector<Codes> causes;
        const size_t groups = 1 + pick(3);
        for (size_t group = 0; group < groups; ++group)
            addGroup(leaves, real, expected, causes);
        if (pick(2) == 1)
            std::swap(real, expected);
        return described(leaves, real, expected, causes);
    }

private:
    using Codes = std::vector<quint32>;
    static constexpr quint32 Any = 0xFFFFFFFF;

    double uniform(double low, double high) { return low + (high - low) * double(m_dice() >> 11) / 9007199254740992.0; }
    size_t pick(size_t count) { return size_t(m_dice() % count); }
    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(1 - uniform(0, 1)));
        return radius * std::cos(2 * std::numbers::pi * uniform(0, 1));
    }
    bool advance(Codes &codes) const
    {
        for (size_t i = codes.size(); i-- > 0;) {
            if (++codes[i] < m_shape.members[i])
                return true;
            codes[i] = 0;
        }
        return false;
    }
    static bool fits(const Codes &cause, const Codes &leaf)
    {
        for (size_t i = 0; i < cause.size(); ++i)
            if (cause[i] != Any && leaf[i] != Any && cause[i] != leaf[i])
                return false;
        return true;
    }
    /// One is a part of the other.
    static bool nested(const Codes &a, const Codes &b)
    {
        bool inner = true, outer = true;
        for (size_t i = 0; i < a.size(); ++i) {
            inner = inner && (b[i] == Any || b[i] == a[i]);
            outer = outer && (a[i] == Any || b[i] == a[i]);
        }
        return inner || outer;
    }
    void addGroup(const std::vector<Codes> &leaves, std::vector<double> &real, const std::vector<double> &expected,
                  std::vector<Codes> &causes)
    {
        const double severity = uniform(0.35, 1), deviation = uniform(0, 0.05);
        std::vector<char> fixed(m_shape.members.size(), 0);
        for (size_t layer = 1 + pick(fixed.size()); layer > 0;) {
            char &one = fixed[pick(fixed.size())];
            layer -= one == 0 ? 1 : 0;
            one = 1;
        }
        const size_t wanted = 1 + pick(2);
        for (size_t tries = 0, added = 0; tries < 20 && added < wanted; ++tries) {
            Codes cause;
            for (size_t i = 0; i < fixed.size(); ++i)
                cause.push_back(fixed[i] ? quint32(pick(m_shape.members[i])) : Any);
            bool usable = false;
            for (size_t i = 0; i < leaves.size(); ++i)
                usable = usable || (fits(cause, leaves[i]) && expected[i] > 0);
            for (const Codes &other : causes)
                usable = usable && !nested(cause, other);
            if (!usable)
                continue;
            causes.push_back(cause);
            ++added;
            for (size_t i = 0; i < leaves.size(); ++i)
                if (fits(cause, leaves[i]))
                    real[i] = std::max(expected[i] * (1 - severity - deviation * normal()), 0.0);
        }
    }
    CauseCase described(const std::vector<Codes> &leaves, const std::vector<double> &real,
                        const std::vector<double> &expected, const std::vector<Codes> &causes) const
    {
        std::vector<std::string> names;
        for (size_t i = 0; i < m_shape.members.size(); ++i)
            names.emplace_back(1, char('a' + i));
        const auto member = [&names](size_t i, quint32 code) { return names[i] + std::to_string(code + 1); };
        CauseCase made{performance::LeafTable(names), {}};
        for (size_t leaf = 0; leaf < leaves.size(); ++leaf) {
            std::vector<std::string> members;
            for (size_t i = 0; i < names.size(); ++i)
                members.push_back(member(i, leaves[leaf][i]));
            const std::vector<std::string_view> views(members.begin(), members.end());
            made.table.add(views, real[leaf], expected[leaf]);
        }
        for (const Codes &cause : causes) {
            made.causes.emplace_back();
            for (size_t i = 0; i < names.size(); ++i)
                if (cause[i] != Any)
                    made.causes.back().push_back({names[i], member(i, cause[i])});
        }
        return made;
    }

    std::mt19937_64 m_dice;
    CauseCaseShape m_shape;
};

/// How many causes were found, missed and imagined, over cases.
struct CauseScore
{
    int hits = 0;
    int imagined = 0;
    int missed = 0;

    void add(const CauseCase &made, const performance::RootCauses &answer)
    {
        int found = 0;
        for (const auto &cause : answer.causes)
            found += std::count(made.causes.begin(), made.causes.end(), cause.where) > 0 ? 1 : 0;
        hits += found;
        imagined += int(answer.causes.size()) - found;
        missed += int(made.causes.size()) - found;
    }
    [[nodiscard]] double f1() const
    {
        const int all = 2 * hits + imagined + missed;
        return all > 0 ? 2.0 * hits / all : 1;
    }
};

} // namespace weiwo::test
