#include "ui/panels/welcome/panel_entry.h"

#include "ui/panels/welcome/welcome_panel.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry welcomePanel()
{
    return {.key = u"welcome"_s,
            .group = PanelGroup::None,
            .title = WEIWO_TEXT("Panels", "Welcome"),
            .icon = u"home"_s,
            .needsWorkspace = false,
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new WelcomePanel(context, parent);
            }};
}

} // namespace weiwo::ui
