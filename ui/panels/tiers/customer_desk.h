#pragma once

#include "ui/panels/tiers/action_form.h"
#include "ui/panels/tiers/tier_tab.h"
#include "ui/shell/live_query.h"

class QLabel;

namespace weiwo::ui {

/// The customer that is chosen in a list: why he is in his tier, and what is done about him.
class TierCustomerDesk : public QObject
{
    Q_OBJECT

public:
    TierCustomerDesk(const TierHost &host, QObject *parent);

    [[nodiscard]] QLabel *why() const { return m_why; }
    [[nodiscard]] TierActionForm *form() const { return m_form; }
    [[nodiscard]] QAction *logAction() const { return m_log; }
    [[nodiscard]] QAction *overrideAction() const { return m_override; }
    [[nodiscard]] QAction *clearAction() const { return m_clear; }
    /// @p evaluation: tells why sooner, where it is there.
    void follow(const std::optional<TierSubject> &subject, const std::shared_ptr<const customers::TierEvaluation> &evaluation);
    /// What was said is of figures that are others now.
    void forget() { m_explained.reset(); }
    void setAwake(bool awake) { m_query.setAwake(awake); }
    void retranslate();

Q_SIGNALS:
    void formOpened();
    void formClosed();

private:
    void start(TierActionForm::Kind kind);
    void setByHand(int place, const QString &reason, std::optional<QDate> until);
    void leaveToRules();
    void log(const QString &kind, QDate day, const QString &note);

    const TierHost &m_host;
    QLabel *m_why;
    TierActionForm *m_form;
    QAction *m_log;
    QAction *m_override;
    QAction *m_clear;
    std::optional<TierSubject> m_subject;
    std::optional<customers::CustomerId> m_explained;
    TierSubject m_acting;              ///< whom the form speaks of, whoever is chosen by then
    LiveQuery<customers::TierExplanation> m_query;
};

} // namespace weiwo::ui
