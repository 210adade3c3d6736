#include "ui/shell/left_notice.h"

#include "core/base/text.h"
#include "ui/kit/dialogs.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

void tellLeft(Notices &notices, QWidget *over, const QString &topic, const QString &text, const QStringList &left, qsizetype shown)
{
    if (left.isEmpty())
        return notices.withdraw(topic);
    const auto show = [over, text, left, shown] {
        dialogs().tell(over, {.title = text,
                              .text = left.mid(0, shown).join(u'\n'),
                              .detail = left.size() > shown ? left.join(u'\n') : QString()});
    };
    notices.post({Notice::Kind::Warning, text, {{translate("LeftNotice", "Which, and why"), show}}, topic});
}

} // namespace weiwo::ui
