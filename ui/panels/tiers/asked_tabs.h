#pragma once

#include "ui/panels/tiers/tier_tab.h"
#include "ui/shell/live_query.h"

namespace weiwo::ui {

class TierDueView;
class TierMatrixView;
class TierRfmView;
class TierValueView;

/// Who went where between two days.
class TierMatrixTab : public TierTab
{
    Q_OBJECT

public:
    TierMatrixTab(const TierHost &host, QObject *parent);

    [[nodiscard]] QWidget *mainWidget() const override;
    [[nodiscard]] std::vector<Grid *> grids() const override;
    void ask() override;
    void setAwake(bool awake) override { m_query.setAwake(awake); }
    void retranslate() override;

private:
    TierMatrixView *m_view;
    LiveQuery<customers::TierMatrix> m_query;
};

/// Recency against frequency.
class TierRfmTab : public TierTab
{
    Q_OBJECT

public:
    TierRfmTab(const TierHost &host, QObject *parent);

    [[nodiscard]] QWidget *mainWidget() const override;
    void ask() override;
    void setAwake(bool awake) override { m_query.setAwake(awake); }
    void retranslate() override;

private:
    TierRfmView *m_view;
    LiveQuery<customers::TierRfmMap> m_query;
};

/// What each customer is expected to bring.
class TierValueTab : public TierTab
{
    Q_OBJECT

public:
    TierValueTab(const TierHost &host, QObject *parent);

    [[nodiscard]] QWidget *mainWidget() const override;
    [[nodiscard]] std::vector<Grid *> grids() const override;
    [[nodiscard]] std::optional<TierSubject> chosen() const override;
    void ask() override;
    void setAwake(bool awake) override { m_query.setAwake(awake); }
    void retranslate() override;

private:
    TierValueView *m_view;
    LiveQuery<customers::ValueList> m_query;
};

/// Whom to contact.
class TierDueTab : public TierTab
{
    Q_OBJECT

public:
    TierDueTab(const TierHost &host, QObject *parent);

    [[nodiscard]] QWidget *mainWidget() const override;
    [[nodiscard]] std::vector<Grid *> grids() const override;
    [[nodiscard]] std::optional<TierSubject> chosen() const override;
    void ask() override;
    void setAwake(bool awake) override { m_query.setAwake(awake); }
    void retranslate() override;

private:
    TierDueView *m_view;
    LiveQuery<TierDueAnswer> m_query;
};

} // namespace weiwo::ui
