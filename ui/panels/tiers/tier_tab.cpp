#include "ui/panels/tiers/tier_tab.h"

#include "ui/shell/answer_area.h"

namespace weiwo::ui {

TierTab::TierTab(const Names &names, const TierHost &host, QObject *parent) : QObject(parent), m_names(names), m_host(host) { }

void TierTab::setView(QWidget *view)
{
    m_page = new AnswerArea(view);
}

void TierTab::watch(LiveQueryBase &query)
{
    m_page->watch(query);
}

} // namespace weiwo::ui
