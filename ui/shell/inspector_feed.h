#pragma once

#include "core/workspace/journal.h"

#include <QObject>
#include <functional>
#include <memory>

namespace weiwo::ui {

/// Something explained: a value, and where it comes from.
struct Explained
{
    struct Part
    {
        QString title;
        QString text;                                     ///< a sentence or more; may be empty
        std::vector<std::pair<QString, QString>> rows;    ///< label, value
        std::vector<qint64> trend = {};                   ///< drawn as a line; fewer than two points: none
    };

    QString value;
    QString caption;                                      ///< of what, when
    std::vector<Part> parts;
};

/// What the inspector shows of the thing that is selected.
struct InspectorSubject
{
    QString title;
    /// Runs on a worker; absent: nothing to explain.
    std::function<Result<Explained>(Reader &)> explain;
    std::optional<Id> record;                             ///< whose history is shown
    QSet<QString> tables;                                 ///< a change in these asks again
};

/// Panels say here what is selected; the inspector listens. GUI thread.
class InspectorFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The selection is another one; the drawer follows if it is open.
    void follow(const InspectorSubject &subject)
    {
        m_subject = subject;
        Q_EMIT subjectChanged();
    }
    /// Nothing is selected.
    void release() { follow({}); }
    /// Opens the drawer on the explanation.
    void open() { Q_EMIT openRequested(); }
    [[nodiscard]] const InspectorSubject &subject() const { return m_subject; }

Q_SIGNALS:
    void subjectChanged();
    void openRequested();

private:
    InspectorSubject m_subject;
};

} // namespace weiwo::ui
