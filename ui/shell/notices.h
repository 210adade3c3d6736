#pragma once

#include "core/base/error.h"

#include <QObject>
#include <functional>
#include <vector>

namespace weiwo::ui {

/// What is said in the message bar: one line and at most two buttons that repair.
struct Notice
{
    enum class Kind { Info, Success, Warning, Error };
    struct Repair
    {
        QString text;
        std::function<void()> run;
    };

    Kind kind = Kind::Info;
    QString text;
    std::vector<Repair> repairs;
    QString detail;                ///< for whoever asks; copyable
    QString topic;                 ///< a newer notice of a topic replaces the older one
};

/// Messages of the window, newest first. GUI thread.
class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void post(const Notice &notice);
    /// A refused action, worded by its error.
    void refuse(const Error &error, std::vector<Notice::Repair> repairs = {});
    /// Takes back what was said of a topic: it holds no longer.
    void withdraw(const QString &topic);
    void dismissNewest();
    void clear();
    [[nodiscard]] const std::vector<Notice> &all() const { return m_notices; }
    /// Confirms something done, for some seconds, with a way back.
    void confirm(const QString &text, const Notice::Repair &undo = {});

Q_SIGNALS:
    void changed();
    void confirmed(const QString &text, const weiwo::ui::Notice::Repair &undo);

private:
    std::vector<Notice> m_notices;
};

} // namespace weiwo::ui
