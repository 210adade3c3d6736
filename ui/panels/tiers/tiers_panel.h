#pragma once

#include "ui/panels/tiers/action_form.h"
#include "ui/panels/tiers/tier_screen.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

#include <QTimer>
#include <array>

class QAction;
class QLabel;
class QStackedWidget;

namespace weiwo::ui {

class AnswerArea;
class Segmented;
class TierDueView;
class TierMatrixView;
class TierPreviewView;
class TierRfmView;
class TierSchemeForm;
class TierSchemeView;

/// Who is in which class, why, what would lift them: what the rules say today before it is applied, the
/// rules themselves, who went where between two days, recency against frequency, and whom to contact.
class TiersPanel : public Panel
{
    Q_OBJECT

public:
    explicit TiersPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    [[nodiscard]] QWidget *mainWidget() override;

protected:
    void retranslate() override;

private:
    struct Chosen
    {
        customers::CustomerId customer;
        QString name;
        std::optional<int> tier;
    };
    static constexpr size_t Views = 5;

    void makeActions();
    [[nodiscard]] QWidget *makeBody();
    void connectAll();
    AnswerArea *addPage(QWidget *view, LiveQueryBase &query);
    [[nodiscard]] AmountStyle style() const;
    /// Only what is looked at is asked for.
    void wake();
    void askAll();
    void askMatrix();
    void present(const TierPreviewAnswer &answer);
    void showAmounts();
    void showView();
    void follow();
    void explain();
    [[nodiscard]] std::optional<Chosen> chosen() const;
    /// The scheme that the chosen customer's tier is of.
    [[nodiscard]] const customers::TierSchemeDetail &shownScheme() const;
    void apply();
    void startAction(TierActionForm::Kind kind);
    void setByHand(int place, const QString &reason, std::optional<QDate> until);
    void leaveToRules();
    void log(const QString &kind, QDate day, const QString &note);
    void startForm();
    /// Counts of what the form says, a moment after the last key.
    void previewDraft();
    void saveScheme(const customers::TierSchemeDetail &scheme);
    void closeForms();

    Segmented *m_views;
    QStackedWidget *m_pages;
    QStackedWidget *m_side;
    TierPreviewView *m_preview;
    TierSchemeView *m_scheme;
    TierMatrixView *m_matrix;
    TierRfmView *m_rfm;
    TierDueView *m_due;
    TierActionForm *m_action;
    TierSchemeForm *m_form;
    QLabel *m_why;
    QAction *m_apply;
    QAction *m_edit;
    QAction *m_override;
    QAction *m_clear;
    QAction *m_log;
    QAction *m_refresh;
    std::array<QAction *, Views> m_show{};   ///< the views, for the palette and for who has no pointer
    LiveQuery<TierPreviewAnswer> m_previewQuery;
    LiveQuery<TierPreviewAnswer> m_draftQuery;
    LiveQuery<customers::TierMatrix> m_matrixQuery;
    LiveQuery<TierRfmAnswer> m_rfmQuery;
    LiveQuery<TierDueAnswer> m_dueQuery;
    LiveQuery<customers::TierExplanation> m_explainQuery;
    TierPreviewAnswer m_answer;
    std::optional<customers::CustomerId> m_explained;
    Chosen m_acting;                   ///< whom the form speaks of, whoever is chosen by then
    customers::TierSchemeDetail m_actingScheme;
    QTimer m_typing;
    bool m_here = false;
    bool m_asked = false;
};

} // namespace weiwo::ui
