#pragma once

#include "core/workspace/jobs.h"
#include "ui/shell/session.h"

#include <QPointer>
#include <atomic>

namespace weiwo::ui {

/// The untyped part of LiveQuery.
class LiveQueryBase : public QObject
{
    Q_OBJECT

public:
    /// Tables of a question that no change asks again.
    [[nodiscard]] static QSet<QString> noTables() { return {QStringLiteral("-")}; }

    /// @p tables: a change in one of these asks again; empty: a change of anything.
    LiveQueryBase(Session &session, const QSet<QString> &tables, QObject *parent);

    /// Asks again soon; calls in one turn of the event loop are one.
    void refresh();
    /// While it sleeps (its screen is hidden) it only remembers that it would have to ask.
    void setAwake(bool awake);
    [[nodiscard]] bool isBusy() const { return m_running || m_scheduled; }
    /// How far the question on its way is, in millionths; nothing where it does not say.
    [[nodiscard]] std::optional<qint64> progress() const;
    /// Nobody wants an answer any more, nor hears of the last failure.
    void forget();
    /// Ends the question on its way, if it looks whether it should: it fails with cancelled.
    void cancel();

Q_SIGNALS:
    /// A question is on its way; the old answer stays valid until the next one is there.
    void started();
    /// An answer is there; it is handed over next.
    void answering();
    void failed(const weiwo::Error &error);
    /// After each answer or failure.
    void settled();

protected:
    using Answer = std::shared_ptr<void>;
    using Question = std::function<Result<Answer>(Reader &, JobContext &)>;
    void setQuestion(Question question);
    virtual void deliver(const Answer &answer) = 0;

private:
    /// What a running question says and is told; both threads look at it.
    struct Asking : JobContext
    {
        void progress(qint64 done, qint64 total) override;
        [[nodiscard]] bool cancelled() const override { return stop; }

        std::atomic<qint64> millionths = -1;
        std::atomic<bool> stop = false;
    };

    void start();
    void finish(quint64 generation, const Result<Answer> &answer);

    Session &m_session;
    QSet<QString> m_tables;
    Question m_question;
    std::shared_ptr<Asking> m_asking;
    quint64 m_generation = 0;
    bool m_scheduled = false;
    bool m_running = false;
    bool m_again = false;
    bool m_awake = true;
    bool m_stale = false;
};

/// What a screen shows: the tables that it depends on and the question to ask again when one of
/// them changes. The question runs on a worker with a reader of its own and must own all that it
/// captures; the answer arrives on the GUI thread. Only the newest question is answered.
template<class T>
class LiveQuery : public LiveQueryBase
{
public:
    using Deliver = std::function<void(const T &)>;

    LiveQuery(Session &session, const QSet<QString> &tables, QObject *parent, Deliver deliver)
        : LiveQueryBase(session, tables, parent), m_deliver(std::move(deliver))
    {
    }

    /// Sets the question and asks it.
    void ask(std::function<Result<T>(Reader &)> question)
    {
        setQuestion([question = std::move(question)](Reader &reader, JobContext &) { return kept(question(reader)); });
    }
    /// The same of a question that says how far it is and ends where it is told to: by the user, and where
    /// another question takes its place.
    void ask(std::function<Result<T>(Reader &, JobContext &)> question)
    {
        setQuestion([question = std::move(question)](Reader &reader, JobContext &job) { return kept(question(reader, job)); });
    }

private:
    [[nodiscard]] static Result<Answer> kept(Result<T> &&answer)
    {
        if (!answer)
            return weiwo::failed(answer);
        return std::static_pointer_cast<void>(std::make_shared<T>(std::move(*answer)));
    }
    void deliver(const Answer &answer) override
    {
        m_deliver(*std::static_pointer_cast<T>(answer));
    }

    Deliver m_deliver;
};

} // namespace weiwo::ui
