#pragma once

#include "tests/support/copies.h"

#include <map>

namespace weiwo::test {

/// Random numbers from a seed alone.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_source(seed * 2654435761U + 17) {}
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_source.random() % static_cast<quint64>(limit)); }
    [[nodiscard]] bool percent(int part) { return below(100) < part; }
    template<class T>
    [[nodiscard]] const T &of(const std::vector<T> &list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(list.size())))];
    }

private:
    SeededIdSource m_source;
};

/// What was submitted, and what must be left of it: kept by looking at the customers of a copy before and after each
/// edit, never at the journal.
class Ledger
{
public:
    /// A customer's own words, by the names of its columns; nothing where it does not live.
    using Image = QMap<QString, QString>;
    using Images = std::map<Id, Image>;

    [[nodiscard]] static Images look(Reader &reader);
    /// What an edit of @p copy changed; @p isUndo: it takes back what was somebody's.
    void note(const QString &copy, const Images &before, const Images &after, bool isUndo);
    /// Every value is the root's, or one that somebody changed who had seen it, or in a conflict; every deletion
    /// stands, or is in a conflict; what does not live was deleted by one who had seen all of it.
    void require(Reader &root) const;

private:
    struct Value
    {
        QString copy;
        Id customer;
        QString field;
        QString before;
        QString after;
        bool isUndo = false;
    };
    struct Deletion
    {
        QString copy;
        Id customer;
        Image seen;
        bool isUndo = false;
    };

    [[nodiscard]] bool wasSeen(size_t from, const Value &value) const;
    void requireValue(Reader &root, const QStringList &conflicts, size_t place) const;
    void requireDeletion(Reader &root, const QStringList &conflicts, size_t place) const;

    std::vector<Value> m_values;
    std::vector<Deletion> m_deletions;
    QSet<Id> m_returned;                       ///< that somebody has brought back
};

/// Copies that edit at random and exchange packages over channels that lose, double, delay, reorder and cut them. One
/// seed fixes everything that is done.
class Simulation
{
public:
    struct Options
    {
        quint64 seed = 1;
        int edits = 150;
        int copies = 5;                        ///< 5 or 8, in three levels
        QStringList only = {};                 ///< names of edits; empty: all of them
        bool trace = false;                    ///< says on stderr what is done
    };

    explicit Simulation(const Options &options);
    /// All of it; a broken law fails the test.
    void run();

private:
    struct EditKind
    {
        const char *name;
        int weight;
        std::function<Status(Edit &)> body;
    };
    struct Package
    {
        QString path;
        Copy *to = nullptr;
    };

    // simulation_edits.cpp
    void found();
    void fillEdits();
    void fillDetailEdits();
    void fillPlanEdits();
    Status addCustomer(Edit &edit);
    Status setFields(Edit &edit);
    Status giveOwner(Edit &edit);
    Status mergeTwo(Edit &edit);
    Status unmergeOne(Edit &edit);
    Status resolveOne(Edit &edit);
    Status changeDetails(Edit &edit);
    Status setOwnField(Edit &edit);
    Status changeCells(Edit &edit);
    Status publishPlan(Edit &edit);
    Status changeOrg(Edit &edit);
    Status changeRole(Edit &edit);
    Status actOnAlert(Edit &edit);
    Status changeTiers(Edit &edit);
    [[nodiscard]] Result<customers::Customer> someCustomer(Edit &edit);
    [[nodiscard]] std::optional<org::NodeId> someOwner(Edit &edit);
    [[nodiscard]] QString word();
    [[nodiscard]] QString number();

    // simulation.cpp
    void editOnce();
    void undoOnce(Copy &copy, bool redo);
    void carry(Copy &copy, const QString &name, const std::function<Result<EditOutcome>()> &edit);
    void exchange();
    void pack(Copy &copy, bool up);
    void deliver(size_t place);
    void take(const Package &package);
    void takeCut(const Package &package);
    void shiftClock();
    void requireNoStranger(Copy &from, Copy &to, const QString &package);
    void requireSound(Copy &copy);
    void quiet();
    [[nodiscard]] bool isQuiet();
    void requireEqual();
    void requireHomes(Copy &copy);
    void requireIdempotent();
    void say(const QString &text) const;
    [[nodiscard]] QString digest(Copy &copy) const;
    [[nodiscard]] Copy &someCopy();

    Options m_options;
    Dice m_dice;
    Copies m_world;
    Ledger m_ledger;
    std::vector<EditKind> m_kinds;
    std::vector<Copy *> m_copies;
    std::vector<org::NodeId> m_units;          ///< regions and teams
    std::vector<org::NodeId> m_people;
    std::vector<Package> m_flying;
    std::vector<Package> m_old;
    QSet<Id> m_entries;                        ///< of the journals, that the edits made
    int m_words = 0;
    int m_done = 0;                            ///< edits that changed something
};

} // namespace weiwo::test
