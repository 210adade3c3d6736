#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

class QWidget;

namespace weiwo::ui {

/// A question where data is at risk. The title is the question, buttons are verbs.
struct DialogQuestion
{
    QString title{};
    QString text{};              ///< what will happen, with numbers
    QStringList actions{};       ///< verbs, the main one first: "Publish v2"
    QString cancel{};            ///< empty: "Cancel"
    bool danger = false;         ///< Enter then cancels
    bool binding = false;        ///< nothing is lost, but others will rely on it: Enter cancels, too
};

/// Something to know before going on, e.g. what a damaged file means.
struct DialogNotice
{
    QString title{};
    QString text{};
    QString detail{};            ///< for support; folded away at first
};

struct DialogTextQuestion
{
    QString title{};
    QString label{};
    QString value{};
    QString action{};            ///< verb of the main button
    /// Empty if @p text is fine, else what is wrong with it.
    std::function<QString(const QString &text)> problem{};
};

struct DialogFileQuestion
{
    QString title{};
    QString folder{};            ///< or a full path as suggestion when saving
    QString filter{};            ///< as QFileDialog takes it: "Workspaces (*.weiwo)"
    QString suffix{};            ///< added to a name without one when saving: "weiwo"
};

/// Every message box and file dialog of the program goes through here, so that a test can
/// answer. Never stacked; GUI thread only.
class Dialogs
{
public:
    Dialogs() = default;
    virtual ~Dialogs();
    Q_DISABLE_COPY_MOVE(Dialogs)

    /// The chosen action, or nothing for cancel.
    [[nodiscard]] virtual std::optional<int> ask(QWidget *parent, const DialogQuestion &question)
        = 0;
    virtual void tell(QWidget *parent, const DialogNotice &notice) = 0;
    [[nodiscard]] virtual std::optional<QString> askText(QWidget *parent,
                                                         const DialogTextQuestion &question)
        = 0;
    [[nodiscard]] virtual QStringList openFiles(QWidget *parent, const DialogFileQuestion &question,
                                                bool several)
        = 0;
    [[nodiscard]] virtual std::optional<QString> saveFile(QWidget *parent,
                                                          const DialogFileQuestion &question)
        = 0;
    [[nodiscard]] virtual std::optional<QString> openFolder(QWidget *parent,
                                                            const DialogFileQuestion &question)
        = 0;

    [[nodiscard]] std::optional<QString> openFile(QWidget *parent,
                                                  const DialogFileQuestion &question);
};

/// The dialogs in use: those on the screen, unless a test has put its own in.
[[nodiscard]] Dialogs &dialogs();
/// Not owned; null for those on the screen again.
void setDialogs(Dialogs *replacement);

} // namespace weiwo::ui
