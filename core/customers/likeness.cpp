#include "core/customers/likeness.h"

#include "core/customers/duplicates/hint_index.h"
#include "core/customers/importer.h"
#include "core/customers/queries.h"
#include "core/customers/repo.h"
#include "core/storage/record_store.h"
#include "core/workspace/access.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

using exchange::Likeness;
using exchange::MappedRecord;

namespace {

/// A question by values takes some ten microseconds, one by looks a millisecond or more.
constexpr qint64 MostByValues = 50'000;
constexpr qint64 MostThorough = 20'000;
/// A second and a half to read.
constexpr qint64 LargestBookInPassing = 300'000;
/// Of the book, and of what the import has made: enough to see whether one alone fits.
constexpr int Looked = 3;

class CustomerLikeness : public exchange::LikenessFinder
{
public:
    CustomerLikeness(Workspace &workspace, bool thorough)
        : m_workspace(workspace), m_book(workspace.companion<DuplicateHints>()), m_thorough(thorough), m_left(thorough ? MostThorough : MostByValues)
    {
    }

    Result<std::optional<Likeness>> find(const MappedRecord &record) override
    {
        WEIWO_TRY(prepare());
        if (m_left <= 0) {
            ++m_passedOver;
            return std::nullopt;
        }
        --m_left;
        const Customer customer = customerOf(record);
        const HintQuestion question{.row = duplicateRowOf(customer), .values = !m_thorough};
        std::optional<Candidate> best;
        int same = 0;
        for (const bool made : {false, true})
            for (const DuplicateHint &hint : (made ? m_made : *m_book).findKnown(question, Looked)) {
                WEIWO_ASSIGN(Candidate candidate, candidateOf(customer, hint, made));
                same += candidate.like.same;
                if (!best || std::pair(candidate.like.same, candidate.score) > std::pair(best->like.same, best->score))
                    best = std::move(candidate);
            }
        if (!best)
            return std::nullopt;
        // Where it may as well be another one, it is nobody's surely.
        best->like.same = same == 1;
        return std::optional(best->like);
    }

    void made(const Id &id, const MappedRecord &record) override
    {
        if (m_left <= 0)
            return;
        const Customer customer = customerOf(record);
        m_made.add(CustomerId(id), duplicateRowOf(customer));
        m_codes.insert(id, customer.code);
    }

    qint64 passedOver() const override { return m_passedOver; }

private:
    /// The book as it was before: what the import has written so far would be forgotten where that fails.
    Status prepare()
    {
        if (m_reader)
            return {};
        WEIWO_ASSIGN(m_database, Database::open(m_workspace.path(), Database::Mode::ReadOnly));
        m_reader.emplace(*m_database, m_workspace.registry(), m_workspace.settings(), *m_workspace.services().clock);
        m_access.emplace(*m_reader, m_workspace.person(), m_reader->clock().today());
        WEIWO_ASSIGN(const qint64 limit, records::localKeyLimit(*m_database, customerTable().key));
        if (!m_thorough && !m_book->isLoaded() && limit > LargestBookInPassing)
            m_left = 0;
        else
            WEIWO_TRY(m_book->load(*m_reader));
        return {};
    }

    struct Candidate
    {
        Likeness like;
        double score = 0;
    };

    Result<Candidate> candidateOf(const Customer &asked, const DuplicateHint &hint, bool made)
    {
        Candidate candidate{{.id = hint.id.raw(), .name = hint.name, .same = isSame(hint), .made = made, .reason = hint.text}, hint.score};
        Likeness &like = candidate.like;
        like.code = made ? m_codes.value(like.id) : QString();
        if (!made) {
            WEIWO_ASSIGN(const Customer found, customer(*m_reader, hint.id));
            like.code = found.code;
            WEIWO_ASSIGN(like.reason, hintReason(*m_access, found, hint));
        }
        // Who numbers them apart means two.
        if (!asked.code.isEmpty() && !like.code.isEmpty() && asked.code != like.code)
            like.same = false;
        // Of another's customer the name alone is told.
        if (like.reason.isEmpty())
            like.code.clear();
        return candidate;
    }

    Workspace &m_workspace;
    std::shared_ptr<DuplicateHints> m_book;
    DuplicateHints m_made;
    QHash<Id, QString> m_codes;        ///< of those that were made
    std::unique_ptr<Database> m_database;
    std::optional<Reader> m_reader;
    std::optional<Access> m_access;
    bool m_thorough;
    qint64 m_left;
    qint64 m_passedOver = 0;
};

} // namespace

std::unique_ptr<exchange::LikenessFinder> customerLikeness(Workspace &workspace, bool thorough)
{
    return std::make_unique<CustomerLikeness>(workspace, thorough);
}

} // namespace weiwo::customers
