#pragma once

#include "ui/panels/tiers/tier_tab.h"
#include "ui/shell/live_query.h"

#include <QSet>
#include <QTimer>

namespace weiwo::ui {

class TierPreviewView;
class TierSchemeForm;
class TierSchemeView;

/// The scheme in use judged as of a day: one question for the tabs that show it, and its application.
class TierJudgement : public QObject
{
    Q_OBJECT

public:
    TierJudgement(const TierHost &host, QObject *parent);

    [[nodiscard]] LiveQueryBase &query() { return m_query; }
    [[nodiscard]] bool isMade() const { return m_answer.evaluation != nullptr; }
    [[nodiscard]] const TierPreviewAnswer &answer() const { return m_answer; }
    [[nodiscard]] QAction *applyAction() const { return m_apply; }
    void ask();
    /// As of which it is judged: today until somebody chooses.
    [[nodiscard]] QDate day() const { return m_day.value_or(m_host.today()); }
    /// Judges as of another day.
    void setDay(QDate day);
    /// What was typed is no day: nothing is applied until it is.
    void holdDay();
    /// Whether somebody looks at the answer, and it is of what holds now: @p lastRun is the last evaluation that was applied.
    [[nodiscard]] bool isOf(const std::optional<customers::TierRunId> &lastRun) const;
    /// It is awake while any tab that shows it is.
    void setAwake(const TierTab *tab, bool awake);
    void retranslate();

Q_SIGNALS:
    void made();
    /// The day is none for an evaluation; the last answer stays.
    void refused(const QString &why);

private:
    void take(const TierPreviewAnswer &answer);
    void follow();
    void apply();

    const TierHost &m_host;
    QAction *m_apply;
    std::optional<QDate> m_day;
    bool m_held = false;               ///< the day that is wanted is none
    TierPreviewAnswer m_answer;
    QSet<const TierTab *> m_awake;
    LiveQuery<TierPreviewAnswer> m_query;
};

/// Who would move, before it is applied.
class TierPreviewTab : public TierTab
{
    Q_OBJECT

public:
    TierPreviewTab(TierJudgement &judgement, const TierHost &host, QObject *parent);

    [[nodiscard]] QWidget *mainWidget() const override;
    [[nodiscard]] std::vector<Grid *> grids() const override;
    [[nodiscard]] QList<QAction *> actions() const override { return {m_judgement.applyAction()}; }
    [[nodiscard]] std::optional<TierSubject> chosen() const override;
    void ask() override { m_judgement.ask(); }
    void setAwake(bool awake) override { m_judgement.setAwake(this, awake); }
    void retranslate() override;

private:
    void takeDay();

    TierJudgement &m_judgement;
    TierPreviewView *m_view;
};

/// The rules, counted while they are changed.
class TierSchemeTab : public TierTab
{
    Q_OBJECT

public:
    TierSchemeTab(TierJudgement &judgement, const TierHost &host, QObject *parent);

    [[nodiscard]] QWidget *mainWidget() const override;
    [[nodiscard]] std::vector<Grid *> grids() const override;
    [[nodiscard]] QList<QAction *> actions() const override { return {m_judgement.applyAction(), m_edit}; }
    [[nodiscard]] QWidget *form() const override;
    void formHidden() override;
    /// The judgement is the preview's to ask.
    void ask() override { }
    void setAwake(bool awake) override;
    void retranslate() override;

private:
    void startForm();
    void followRow();
    /// Counts of what the form says, a moment after the last key.
    void previewDraft();
    void save(const customers::TierSchemeDetail &scheme);

    TierJudgement &m_judgement;
    TierSchemeView *m_view;
    TierSchemeForm *m_form;
    QAction *m_edit;
    QTimer m_typing;
    bool m_editing = false;
    LiveQuery<TierPreviewAnswer> m_draftQuery;
};

} // namespace weiwo::ui
