#pragma once

#include "ui/panels/tiers/tier_tab.h"
#include "ui/shell/live_query.h"

namespace weiwo::ui {

/// A tab that shows the answer to a question of its own: what is shown, asked again and put to sleep is
/// the same for all of them. A heir says the question.
template<class View, class Answer>
class TierAskedTab : public TierTab
{
public:
    TierAskedTab(const Names &names, const TierHost &host, QObject *parent)
        : TierTab(names, host, parent), m_view(new View), m_query(host.session(), {}, this, [this](const Answer &answer) {
              m_view->present(answer, this->host().style());
              Q_EMIT changed();
          })
    {
        setView(m_view);
        watch(m_query);
    }

    [[nodiscard]] QWidget *mainWidget() const override
    {
        if constexpr (requires { m_view->grid(); })
            return &m_view->grid();
        else
            return m_view;
    }
    [[nodiscard]] std::vector<Grid *> grids() const override
    {
        if constexpr (requires { m_view->grid(); })
            return {&m_view->grid()};
        else
            return {};
    }
    void setAwake(bool awake) override { m_query.setAwake(awake); }
    void retranslate() override { m_view->retranslate(); }

protected:
    [[nodiscard]] View &view() const { return *m_view; }
    [[nodiscard]] LiveQuery<Answer> &query() { return m_query; }

private:
    View *m_view;
    LiveQuery<Answer> m_query;
};

} // namespace weiwo::ui
