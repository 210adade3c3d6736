#include "ui/shell/notice_bar.h"

#include "ui/kit/toast.h"

namespace weiwo::ui {

NoticeBar::NoticeBar(Notices &notices, QWidget *host, QWidget *parent) : MessageBar(parent)
{
    setObjectName(QStringLiteral("messageBar"));
    connect(&notices, &Notices::posted, this, &NoticeBar::say);
    connect(&notices, &Notices::cleared, this, &MessageBar::clear);
    connect(&notices, &Notices::withdrawn, this, [this](const QString &topic) {
        if (m_topics.contains(topic))
            dismiss(m_topics.take(topic));
    });
    connect(&notices, &Notices::confirmed, this, [host](const QString &text, const Notice::Repair &undo) {
        Toast::show(host, text, undo.text, undo.run);
    });
}

void NoticeBar::say(const Notice &notice)
{
    static constexpr Severity severities[] = {Severity::Info, Severity::Success, Severity::Warning,
                                              Severity::Danger};
    if (m_topics.contains(notice.topic))
        dismiss(m_topics.take(notice.topic));
    QList<MessageAction> actions;
    for (const Notice::Repair &repair : notice.repairs)
        actions.append({repair.text, repair.run});
    const int number = post(severities[int(notice.kind)], notice.text, actions);
    if (!notice.topic.isEmpty())
        m_topics.insert(notice.topic, number);
}

} // namespace weiwo::ui
