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
    QString topic;                 ///< a newer notice of a topic replaces the older one
};

/// Where panels say things; the window shows them. GUI thread.
class Notices : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void post(const Notice &notice) { Q_EMIT posted(notice); }
    /// A refused action, worded by its error. Cancelled is no refusal.
    void refuse(const Error &error, std::vector<Notice::Repair> repairs = {})
    {
        if (error.code != QLatin1StringView(errc::Cancelled))
            post({Notice::Kind::Error, error.message, std::move(repairs), {}});
    }
    /// An edit that was refused, named by its step (see Session::edit). Where only the time was wrong,
    /// a button does it @p again.
    void refuseEdit(const Error &error, const std::function<void()> &again, const QString &topic = {});
    /// Takes back what was said of a topic: it holds no longer.
    void withdraw(const QString &topic) { Q_EMIT withdrawn(topic); }
    void clear() { Q_EMIT cleared(); }
    /// Confirms something done, for some seconds, with a way back.
    void confirm(const QString &text, const Notice::Repair &undo = {}) { Q_EMIT confirmed(text, undo); }

Q_SIGNALS:
    void posted(const weiwo::ui::Notice &notice);
    void withdrawn(const QString &topic);
    void cleared();
    void confirmed(const QString &text, const weiwo::ui::Notice::Repair &undo);
};

} // namespace weiwo::ui
