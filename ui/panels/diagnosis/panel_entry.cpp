#include "ui/panels/diagnosis/panel_entry.h"

#include "ui/panels/diagnosis/diagnosis_panel.h"
#include "ui/views/record_text.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

PanelEntry diagnosisPanel()
{
    return {.key = QString::fromLatin1(DiagnosisPanelKey),
            .group = PanelGroup::Review,
            .title = WEIWO_TEXT("Panels", "Diagnosis"),
            .icon = u"arrows-split-2"_s,
            .uses = {.scope = true, .period = true},
            .make = [](const PanelContext &context, QWidget *parent) -> Panel * {
                return new DiagnosisPanel(context, parent);
            }};
}

} // namespace weiwo::ui
