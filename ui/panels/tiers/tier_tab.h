#pragma once

#include "ui/panels/tiers/tier_screen.h"
#include "ui/shell/form_edit.h"

#include <QObject>

class QAction;

namespace weiwo::ui {

class AnswerArea;
class Grid;
class LiveQueryBase;

/// What the parts of the panel get from it; it outlives them.
struct TierHost
{
    PanelContext context;
    /// Panel::edit().
    std::function<void(const EditTitle &, const std::function<Status(Edit &)> &, const QString &said)> edit;

    /// What a form asks for; @p close hides the form when it is done.
    void save(QObject *receiver, SideForm &form, const EditTitle &title, const std::function<Status(Edit &)> &body, const QString &said,
              const std::function<void()> &close) const
    {
        editFromForm(receiver, context, form, title, body, [said] { return said; }, close);
    }

    [[nodiscard]] Session &session() const { return *context.session; }
    [[nodiscard]] QDate today() const { return session().today(); }
    [[nodiscard]] AmountStyle style() const { return amountStyle(session().workspace().settings().currency, context.preferences); }
};

/// A customer of a list, with the scheme that his tier is of.
struct TierSubject
{
    customers::CustomerId customer;
    QString name;
    std::optional<int> tier;
    customers::TierSchemeDetail scheme;
};

/// A tab of the panel: its view, and the question that it answers while it is looked at.
class TierTab : public QObject
{
    Q_OBJECT

public:
    struct Names
    {
        QString key;                   ///< of the bar, and of its command: tiers.show.KEY
        Text title;                    ///< on the bar
        Text command;                  ///< in the palette
    };

    TierTab(const Names &names, const TierHost &host, QObject *parent);

    [[nodiscard]] const QString &key() const { return m_names.key; }
    [[nodiscard]] QString title() const { return m_names.title.str(); }
    [[nodiscard]] QString command() const { return m_names.command.str(); }
    [[nodiscard]] AnswerArea *page() const { return m_page; }
    /// What gets the keyboard.
    [[nodiscard]] virtual QWidget *mainWidget() const = 0;
    [[nodiscard]] virtual std::vector<Grid *> grids() const { return {}; }
    /// Its own actions, for the head.
    [[nodiscard]] virtual QList<QAction *> actions() const { return {}; }
    /// The customer that is chosen in its list.
    [[nodiscard]] virtual std::optional<TierSubject> chosen() const { return std::nullopt; }
    /// Beside it; null without one.
    [[nodiscard]] virtual QWidget *form() const { return nullptr; }
    /// The form was hidden.
    virtual void formHidden() { }
    /// Sets its question as of today and asks it, as soon as it is awake.
    virtual void ask() = 0;
    virtual void setAwake(bool awake) = 0;
    virtual void retranslate() = 0;

Q_SIGNALS:
    /// Another customer is chosen, or there is a new answer.
    void changed();
    void formOpened();
    void formClosed();

protected:
    [[nodiscard]] const TierHost &host() const { return m_host; }
    /// First of all: the page owns it.
    void setView(QWidget *view);
    void watch(LiveQueryBase &query);

private:
    Names m_names;
    const TierHost &m_host;
    AnswerArea *m_page = nullptr;
};

} // namespace weiwo::ui
