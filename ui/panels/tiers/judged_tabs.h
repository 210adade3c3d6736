#pragma once

#include "ui/panels/tiers/tier_tab.h"
#include "ui/shell/live_query.h"

#include <QSet>
#include <QTimer>

namespace weiwo::ui {

class TierPreviewView;
class TierSchemeForm;
class TierSchemeView;

/// The scheme in use judged today: one question for the tabs that show it, and its application.
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
    /// It is awake while any tab that shows it is.
    void setAwake(const TierTab *tab, bool awake);
    void retranslate();

Q_SIGNALS:
    void made();

private:
    void apply();

    const TierHost &m_host;
    QAction *m_apply;
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
