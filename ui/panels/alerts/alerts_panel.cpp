#include "ui/panels/alerts/alerts_panel.h"

#include "core/performance/alerts/commands.h"
#include "core/performance/alerts/words.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
#include "ui/panels/alerts/inbox_view.h"
#include "ui/panels/alerts/rule_form.h"
#include "ui/panels/alerts/rules_view.h"
#include "ui/panels/panel_list.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/key_table.h"
#include "ui/shell/org_index.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace performance;

namespace {

enum SidePage { Action, Rule };

const std::array<QString, 3> viewKeys{u"open"_s, u"aside"_s, u"rules"_s};

} // namespace

AlertsPanel::AlertsPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_views(new Segmented), m_main(new QStackedWidget), m_inbox(new InboxView(context.preferences)),
      m_rules(new RulesView(context.preferences)), m_side(new QStackedWidget), m_detailTitle(new QLabel),
      m_detailText(new QLabel), m_action(new ActionForm),
      m_rule(new RuleForm(style())), m_snooze(new QAction(this)),
      m_assign(new QAction(this)), m_resolve(new QAction(this)), m_reopen(new QAction(this)), m_cause(new QAction(this)),
      m_new(new QAction(this)), m_edit(new QAction(this)), m_toggle(new QAction(this)), m_remove(new QAction(this)),
      m_usual(new QAction(this)), m_refresh(new QAction(this)), m_directory(new OrgDirectory(*context.session, this)),
      m_query(*context.session, {}, this, [this](const AlertScreen &screen) { present(screen); }),
      m_preview(*context.session, LiveQueryBase::noTables(), this, [this](const Preview &preview) { presentPreview(preview); })
{
    // Until the store has been asked for its users' own.
    m_rule->setMetrics({context.session->workspace().registry().extension<metrics::Catalogues>(), {}});
    makeActions();
    setBody(makeBody());
    connectAll();
    retranslate();
    showView();
}

void AlertsPanel::makeActions()
{
    bindKeys(m_new, u"panel.new"_s);
    bindKeys(m_refresh, u"panel.refresh"_s);
    bindKeys(m_snooze, u"alerts.snooze"_s);
    bindKeys(m_assign, u"alerts.assign"_s);
    bindKeys(m_resolve, u"alerts.resolve"_s);
    bindKeys(m_cause, u"alerts.cause"_s);
    m_reopen->setObjectName(u"alerts.reopen"_s);
    m_edit->setObjectName(u"alerts.edit"_s);
    m_toggle->setObjectName(u"alerts.toggle"_s);
    m_remove->setObjectName(u"alerts.remove"_s);
    m_usual->setObjectName(u"alerts.usual"_s);
    for (QAction *action : {m_snooze, m_assign, m_resolve, m_reopen, m_cause, m_new, m_edit, m_toggle, m_remove, m_usual, m_refresh}) {
        // Keys hold while the panel shows, wherever in it the focus is.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    for (QAction *action : {m_snooze, m_assign, m_resolve, m_reopen})
        head().addButton(action);
    head().addButton(m_cause, true);
    head().addButton(m_edit);
    head().addButton(m_toggle);
    for (size_t i = 0; i < m_show.size(); ++i) {
        m_show[i] = new QAction(this);
        m_show[i]->setObjectName(u"alerts.show."_s + viewKeys[i]);
        addAction(m_show[i]);
        connect(m_show[i], &QAction::triggered, this, [this, i] { m_views->setCurrent(viewKeys[i]); });
    }
    head().addButton(m_new);
    head().addMore(m_remove);
    head().addMore(m_usual);
    head().addMore(m_refresh);
}

QWidget *AlertsPanel::makeBody()
{
    m_views->setObjectName(u"alertViews"_s);
    for (const QString &key : viewKeys)
        m_views->addSegment(key, {});
    m_views->setCurrent(viewKeys[0]);
    head().addLead(m_views);
    m_main->addWidget(m_inbox);
    m_main->addWidget(m_rules);
    m_side->addWidget(m_action);
    m_side->addWidget(m_rule);
    m_side->setMinimumWidth(px(340));
    m_side->hide();
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_main, 1);
    column->addWidget(makeDetail());
    auto *split = new QSplitter(Qt::Horizontal);
    auto *area = new AnswerArea(lists);
    area->watch(m_query);
    split->addWidget(area);
    split->addWidget(m_side);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    return split;
}

QWidget *AlertsPanel::makeDetail()
{
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(space::L, space::S, space::L, space::M);
    layout->setSpacing(space::Xs);
    m_detailTitle->setObjectName(u"alertDetail"_s);
    m_detailText->setObjectName(u"alertDetailText"_s);
    setTypeRole(m_detailTitle, TypeRole::Strong);
    setTextToken(m_detailText, Token::Text2);
    for (QLabel *label : {m_detailTitle, m_detailText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    return detail;
}

void AlertsPanel::connectAll()
{
    connect(m_views, &Segmented::currentChanged, this, &AlertsPanel::showView);
    connect(m_inbox, &InboxView::currentChanged, this, &AlertsPanel::follow);
    connect(m_inbox, &InboxView::activated, m_cause, &QAction::trigger);
    connect(m_inbox, &InboxView::newRuleRequested, this, &AlertsPanel::addUsual);
    connect(m_rules, &RulesView::currentChanged, this, &AlertsPanel::follow);
    connect(m_rules, &RulesView::activated, m_edit, &QAction::trigger);
    connect(m_rules, &RulesView::usualRulesRequested, this, &AlertsPanel::addUsual);
    connect(m_snooze, &QAction::triggered, this, [this] { startAction(ActionForm::Kind::Snooze); });
    connect(m_assign, &QAction::triggered, this, [this] { startAction(ActionForm::Kind::Assign); });
    connect(m_resolve, &QAction::triggered, this, [this] { startAction(ActionForm::Kind::Resolve); });
    connect(m_reopen, &QAction::triggered, this, [this] {
        act(chosenKeys(), u"alerts.reopen"_s, {}, &reopenAlert, tr("Reopened"));
    });
    connect(m_cause, &QAction::triggered, this, &AlertsPanel::showCause);
    connect(m_new, &QAction::triggered, this, [this] {
        m_views->setCurrent(u"rules"_s);
        startRule({.metric = u"sales.amount"_s, .condition = u"change"_s, .params = {{"by", "0.2"}}});
    });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const AlertRuleRow *row = m_rules->current())
            startRule(row->rule);
    });
    connect(m_toggle, &QAction::triggered, this, &AlertsPanel::toggleRule);
    connect(m_remove, &QAction::triggered, this, &AlertsPanel::removeRule);
    connect(m_usual, &QAction::triggered, this, &AlertsPanel::addUsual);
    connect(m_refresh, &QAction::triggered, this, &AlertsPanel::ask);
    connect(m_action, &ActionForm::cancelled, this, &AlertsPanel::closeForms);
    connect(m_action, &ActionForm::snoozed, this, [this](QDate until, const QString &reason) {
        act(m_acting, u"alerts.snooze"_s, {until.toString(Qt::ISODate)},
            [until, reason](Edit &edit, const AlertKey &key) { return snoozeAlert(edit, key, until, reason); },
            tr("Snoozed to %1").arg(until.toString(Qt::ISODate)));
    });
    connect(m_action, &ActionForm::assigned, this, [this](const Id &person, const QString &name, QDate due) {
        const auto whom = person.isNull() ? std::nullopt : std::optional(org::NodeId(person));
        const auto by = due.isValid() ? std::optional(due) : std::nullopt;
        act(m_acting, whom ? u"alerts.assign"_s : u"alerts.unassign"_s, {name},
            [whom, by](Edit &edit, const AlertKey &key) { return assignAlert(edit, key, whom, by); },
            whom ? tr("Assigned to %1").arg(name) : tr("Assigned to nobody"));
    });
    connect(m_action, &ActionForm::resolved, this, [this](const QString &note) {
        act(m_acting, u"alerts.resolve"_s, {}, [note](Edit &edit, const AlertKey &key) { return resolveAlert(edit, key, note); }, tr("Resolved"));
    });
    connect(m_rule, &RuleForm::cancelled, this, &AlertsPanel::closeForms);
    connect(m_rule, &RuleForm::edited, this, &AlertsPanel::previewRule);
    connect(m_rule, &RuleForm::accepted, this, &AlertsPanel::saveRule);
    connect(&context().preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == "units"_L1 && m_loaded)
            ask();
    });
}

AmountStyle AlertsPanel::style() const
{
    return amountStyle(session().workspace().settings().currency, context().preferences);
}

void AlertsPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    m_query.setAwake(true);
    if (m_loaded && place.scope == m_place.scope)
        return;
    m_place = place;
    m_inbox->setLoading(!m_loaded);
    ask();
}

void AlertsPanel::leave()
{
    Panel::leave();
    m_query.setAwake(false);
}

QWidget *AlertsPanel::mainWidget()
{
    return showsRules() ? static_cast<QWidget *>(&m_rules->grid()) : &m_inbox->grid();
}

bool AlertsPanel::showsRules() const
{
    return m_views->current() == "rules"_L1;
}

void AlertsPanel::ask()
{
    const AlertRequest request{m_place.scope, session().today()};
    m_query.ask([request, style = style()](Reader &reader) { return alertScreen(reader, request, style); });
}

void AlertsPanel::present(const AlertScreen &screen)
{
    m_screen = screen;
    m_loaded = true;
    m_rule->setMetrics(screen.known);
    m_rules->present(screen);
    m_inbox->present(screen, m_views->current() != "aside"_L1);
    say();
    follow();
}

void AlertsPanel::showView()
{
    m_main->setCurrentWidget(showsRules() ? static_cast<QWidget *>(m_rules) : m_inbox);
    closeForms();
    const bool rules = showsRules();
    const bool aside = m_views->current() == "aside"_L1;
    for (QAction *action : {m_snooze, m_assign, m_resolve})
        action->setVisible(!rules && !aside);
    m_reopen->setVisible(aside);
    m_cause->setVisible(!rules);
    for (QAction *action : {m_edit, m_toggle, m_remove})
        action->setVisible(rules);
    m_usual->setVisible(rules);
    if (m_loaded)
        m_inbox->present(m_screen, !aside);
    follow();
}

void AlertsPanel::say()
{
    int open = 0;
    int snoozed = 0;
    for (const AlertFiring &firing : m_screen.board.firings) {
        open += firing.standing == AlertStanding::Open ? 1 : 0;
        snoozed += firing.standing == AlertStanding::Snoozed ? 1 : 0;
    }
    setStatus(tr("%1 open · %2 snoozed · %n rule(s) watching", nullptr, m_screen.board.watching).arg(open).arg(snoozed));
}

void AlertsPanel::follow()
{
    if (showsRules())
        followRule();
    else
        followFiring();
}

void AlertsPanel::followFiring()
{
    const auto chosen = m_inbox->chosen();
    for (QAction *action : {m_snooze, m_assign, m_resolve, m_reopen})
        action->setEnabled(!chosen.empty());
    m_cause->setEnabled(m_inbox->current() != nullptr);
    m_detailTitle->setText(m_inbox->sentence());
    QStringList lines;
    if (const AlertFiring *firing = m_inbox->current()) {
        for (const AlertRuleRow &row : m_screen.rules)
            if (row.rule.id == firing->rule.id)
                lines << tr("Rule: %1").arg(row.title);
        lines << tr("Since %1").arg(firing->since.toString(Qt::ISODate));
        if (!firing->assignee.isEmpty())
            lines << (firing->state.due ? tr("%1 is on it, due %2").arg(firing->assignee, firing->state.due->toString(Qt::ISODate))
                                        : tr("%1 is on it").arg(firing->assignee));
        if (firing->standing == AlertStanding::Snoozed)
            lines << tr("Snoozed to %1: %2").arg(firing->state.until->toString(Qt::ISODate), firing->state.reason);
        if (firing->standing == AlertStanding::Resolved)
            lines << tr("Resolved: %1").arg(firing->state.note);
        context().inspector.follow({.title = firing->name, .record = firing->key.node.raw()});
    } else if (!chosen.empty()) {
        lines << tr("Unfold it to see each. What you do now is done to all of them.");
    }
    m_detailText->setText(lines.join(u" · "_s));
}

void AlertsPanel::followRule()
{
    const AlertRuleRow *row = m_rules->current();
    for (QAction *action : {m_edit, m_toggle, m_remove})
        action->setEnabled(row != nullptr);
    m_toggle->setText(row && !row->rule.enabled ? tr("Switch on") : tr("Switch off"));
    m_detailTitle->setText(row ? row->title : QString());
    QStringList lines;
    if (row) {
        lines << tr("Watches %1 of %2.").arg(row->metric, row->subject);
        lines << (row->rule.enabled ? tr("%n open alert(s) now.", nullptr, row->open) : tr("It is switched off."));
        if (!row->note.isEmpty())
            lines << row->note;
    }
    m_detailText->setText(lines.join(u' '));
}

void AlertsPanel::startAction(ActionForm::Kind kind)
{
    const auto chosen = m_inbox->chosen();
    if (chosen.empty())
        return;
    // What the form speaks of, whatever is chosen by the time it is accepted.
    m_acting = chosenKeys();
    m_side->setCurrentIndex(Action);
    m_side->show();
    m_action->start(kind, m_inbox->sentence(), chosen.front()->state, m_directory->index(), session().today());
}

void AlertsPanel::startRule(const AlertRule &rule)
{
    std::optional<RuleForm::Only> only;
    const std::optional<Id> node = rule.subject.node ? std::optional(rule.subject.node->raw()) : m_place.scope;
    if (node)
        only = RuleForm::Only{org::NodeId(*node), m_directory->nameOf(node)};
    m_side->setCurrentIndex(Rule);
    m_side->show();
    m_rule->start(rule, only, m_directory->index());
}

void AlertsPanel::previewRule()
{
    const auto rule = m_rule->value(false);
    if (!rule)
        return m_rule->setRehearsal(tr("Fill in the fields to see how often it would have fired."));
    m_preview.ask([rule = *rule, today = session().today(), style = style()](Reader &reader) -> Result<Preview> {
        AlertRule nameless = rule;
        nameless.name.clear();
        Preview preview{.sentence = alertRuleTitle(reader, nameless,
                                                   [&style](const metrics::Figure &figure, metrics::Kind kind) {
                                                       return amountText(figure, kind, style);
                                                   }),
                        .rehearsal = {},
                        .problem = {}};
        const auto rehearsal = wouldHaveFired(reader, rule, today);
        if (rehearsal)
            preview.rehearsal = *rehearsal;
        else
            preview.problem = rehearsal.error().message;
        return preview;
    });
}

void AlertsPanel::presentPreview(const Preview &preview)
{
    m_rule->setSentence(preview.sentence);
    if (!preview.rehearsal)
        return m_rule->setRehearsal(preview.problem);
    const AlertRehearsal &rehearsal = *preview.rehearsal;
    QString text = tr("Would have fired %n time(s) in %1, of %2 judged.", nullptr, rehearsal.fired)
                       .arg(session().calendar().label(rehearsal.period))
                       .arg(rehearsal.judged);
    if (rehearsal.unjudged > 0)
        text += u' ' + tr("%n had too short a history.", nullptr, rehearsal.unjudged);
    m_rule->setRehearsal(text);
}

void AlertsPanel::closeForms()
{
    const bool wasOpen = m_side->isVisible();
    m_side->hide();
    if (wasOpen)
        mainWidget()->setFocus();
}

void AlertsPanel::showCause()
{
    const AlertFiring *firing = m_inbox->current();
    if (!firing)
        return;
    for (const QString &panel : firing->cause.panels) {
        if (!findPanel(panelList(), panel))
            continue;
        Place place = context().navigator.place();
        place.panel = panel;
        place.record.clear();
        place.scope = firing->level == org::Level::Headquarters ? std::nullopt : std::optional(firing->cause.node.raw());
        place.period = firing->cause.period;
        return context().navigator.go(place);
    }
}

void AlertsPanel::toggleRule()
{
    const AlertRuleRow *row = m_rules->current();
    if (!row)
        return;
    AlertRule rule = row->rule;
    rule.enabled = !rule.enabled;
    edit({u"alerts.setRule"_s, {row->title}}, [rule](Edit &edit) { return setAlertRule(edit, rule); },
         rule.enabled ? tr("Switched on") : tr("Switched off"));
}

void AlertsPanel::removeRule()
{
    if (const AlertRuleRow *row = m_rules->current())
        edit({u"alerts.removeRule"_s, {row->title}},
             [id = row->rule.id](Edit &edit) { return removeAlertRule(edit, id); }, tr("Rule deleted"));
}

void AlertsPanel::addUsual()
{
    edit({u"alerts.addUsual"_s, {}},
         [](Edit &edit) -> Status {
             WEIWO_ASSIGN([[maybe_unused]] const int added, addUsualAlertRules(edit));
             return {};
         },
         tr("The usual rules are there"));
}

void AlertsPanel::saveRule(const AlertRule &rule)
{
    const QString title = rule.name.isEmpty() ? m_rule->sentence() : rule.name;
    if (!rule.id.isNull())
        return edit({u"alerts.setRule"_s, {title}}, [rule](Edit &edit) { return setAlertRule(edit, rule); }, tr("Rule saved"));
    edit({u"alerts.addRule"_s, {title}},
         [rule](Edit &edit) -> Status {
             WEIWO_ASSIGN([[maybe_unused]] const AlertRuleId id, addAlertRule(edit, rule));
             return {};
         },
         tr("Rule added"));
}

std::vector<AlertKey> AlertsPanel::chosenKeys() const
{
    std::vector<AlertKey> keys;
    for (const AlertFiring *firing : m_inbox->chosen())
        keys.push_back(firing->key);
    return keys;
}

void AlertsPanel::act(const std::vector<AlertKey> &keys, const QString &title, const QStringList &more,
                      const std::function<Status(Edit &, const AlertKey &)> &what, const QString &done)
{
    if (keys.empty())
        return;
    const QString subject = keys.size() == 1 ? EditTitle::record(u"node"_s, keys.front().node.raw())
                                             : tr("%n unit(s)", nullptr, int(keys.size()));
    edit({title, QStringList{subject} + more},
         [keys, what](Edit &edit) -> Status {
             for (const AlertKey &key : keys)
                 WEIWO_TRY(what(edit, key));
             return {};
         },
         done);
}

void AlertsPanel::edit(const EditTitle &title, const std::function<Status(Edit &)> &body, const QString &done)
{
    Panel::edit(title, body, [this, done](bool isDone) {
        if (isDone)
            closeForms();
        return done;
    });
}

void AlertsPanel::retranslate()
{
    m_views->setSegmentText(u"open"_s, tr("Inbox"));
    m_views->setSegmentText(u"aside"_s, tr("Put aside"));
    m_views->setSegmentText(u"rules"_s, tr("Rules"));
    m_views->setAccessibleName(tr("View"));
    m_show[0]->setText(tr("Alerts: inbox"));
    m_show[1]->setText(tr("Alerts: put aside"));
    m_show[2]->setText(tr("Alerts: rules"));
    m_snooze->setText(tr("Snooze…"));
    m_assign->setText(tr("Assign…"));
    m_resolve->setText(tr("Resolve…"));
    m_reopen->setText(tr("Reopen"));
    m_cause->setText(tr("Show cause"));
    m_new->setText(tr("New rule"));
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Delete"));
    m_usual->setText(tr("Add the usual rules"));
    m_refresh->setText(tr("Judge again"));
    m_inbox->retranslate();
    m_rules->retranslate();
    m_action->retranslate();
    m_rule->retranslate();
    if (m_loaded)
        ask();
    followRule();
    follow();
}

} // namespace weiwo::ui
