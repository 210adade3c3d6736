#pragma once

#include "core/base/id.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace weiwo {

/// What a committed transaction changed. `rows` is complete unless `partial`: then only the
/// tables are known (another process wrote, or very many rows).
struct ChangeSet
{
    Id entry;                          ///< null for changes seen from outside
    qint64 version = 0;
    QSet<QString> tables;
    QHash<QString, QList<Id>> rows;
    bool partial = false;
    bool external = false;             ///< written by another process or workspace object
};

/// Tells screens what changed, after commit, never before. Emits on the thread that owns the
/// bus; connect views from the main thread.
class ChangeBus : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void changed(const weiwo::ChangeSet &changes);
};

} // namespace weiwo

Q_DECLARE_METATYPE(weiwo::ChangeSet)
