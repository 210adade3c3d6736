#pragma once

#include "ui/panels/alerts/action_form.h"
#include "ui/panels/alerts/alert_screen.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QAction;
class QLabel;
class QStackedWidget;

namespace weiwo::ui {

class InboxView;
class OrgDirectory;
class RuleForm;
class RulesView;
class Segmented;

/// What turned bad, and is someone on it? The inbox, what was put aside, and the rules; below what is
/// known of the chosen one, at the side the forms.
class AlertsPanel : public Panel
{
    Q_OBJECT

public:
    explicit AlertsPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    [[nodiscard]] QWidget *mainWidget() override;

protected:
    void retranslate() override;

private:
    /// How a rule that is being written reads, and what it would have done.
    struct Preview
    {
        QString sentence;
        std::optional<performance::AlertRehearsal> rehearsal;
        QString problem;
    };
    void makeActions();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeDetail();
    void connectAll();
    [[nodiscard]] AmountStyle style() const;
    [[nodiscard]] bool showsRules() const;
    void ask();
    void present(const AlertScreen &screen);
    void showView();
    void follow();
    void followFiring();
    void followRule();
    void say();
    void startAction(ActionForm::Kind kind);
    void startRule(const performance::AlertRule &rule);
    void previewRule();
    void presentPreview(const Preview &preview);
    void closeForms();
    void showCause();
    void toggleRule();
    void removeRule();
    void addUsual();
    void saveRule(const performance::AlertRule &rule);
    [[nodiscard]] std::vector<performance::AlertKey> chosenKeys() const;
    /// The same for all these firings, as one step.
    void act(const std::vector<performance::AlertKey> &keys, const QString &title, const QStringList &more, const std::function<Status(Edit &, const performance::AlertKey &)> &what,
             const QString &done);
    void edit(const EditTitle &title, const std::function<Status(Edit &)> &body, const QString &done);

    Segmented *m_views;
    QStackedWidget *m_main;
    InboxView *m_inbox;
    RulesView *m_rules;
    QStackedWidget *m_side;
    QLabel *m_detailTitle;
    QLabel *m_detailText;
    ActionForm *m_action;
    std::vector<performance::AlertKey> m_acting;   ///< what the form of an action speaks of
    RuleForm *m_rule;
    QAction *m_snooze;
    QAction *m_assign;
    QAction *m_resolve;
    QAction *m_reopen;
    QAction *m_cause;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_toggle;
    QAction *m_remove;
    QAction *m_usual;
    QAction *m_refresh;
    std::array<QAction *, 3> m_show{};   ///< the views, for the palette and for who has no pointer
    OrgDirectory *m_directory;
    LiveQuery<AlertScreen> m_query;
    LiveQuery<Preview> m_preview;
    AlertScreen m_screen;
    Place m_place;
    bool m_loaded = false;
};

} // namespace weiwo::ui
