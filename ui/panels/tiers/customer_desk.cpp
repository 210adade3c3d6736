#include "ui/panels/tiers/customer_desk.h"

#include "core/customers/tiers/commands.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

TierCustomerDesk::TierCustomerDesk(const TierHost &host, QObject *parent)
    : QObject(parent), m_host(host), m_why(new QLabel), m_form(new TierActionForm), m_log(new QAction(this)), m_override(new QAction(this)), m_clear(new QAction(this)),
      m_query(host.session(), LiveQueryBase::noTables(), this, [this](const TierExplanation &made) {
          m_why->setText(made.text);
          m_clear->setEnabled(made.override.has_value());
      })
{
    m_why->setObjectName(u"tierWhy"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setContentsMargins(space::L, space::S, space::L, space::M);
    m_log->setObjectName(u"tiers.log"_s);
    m_override->setObjectName(u"tiers.override"_s);
    m_clear->setObjectName(u"tiers.clear"_s);
    connect(m_log, &QAction::triggered, this, [this] { start(TierActionForm::Kind::Log); });
    connect(m_override, &QAction::triggered, this, [this] { start(TierActionForm::Kind::Override); });
    connect(m_clear, &QAction::triggered, this, &TierCustomerDesk::leaveToRules);
    connect(m_form, &TierActionForm::overridden, this, &TierCustomerDesk::setByHand);
    connect(m_form, &TierActionForm::logged, this, &TierCustomerDesk::log);
    connect(m_form, &TierActionForm::cancelled, this, &TierCustomerDesk::formClosed);
}

void TierCustomerDesk::follow(const std::optional<TierSubject> &subject, const std::shared_ptr<const TierEvaluation> &evaluation)
{
    m_subject = subject;
    m_log->setEnabled(subject.has_value());
    m_override->setEnabled(subject.has_value());
    m_why->setVisible(subject.has_value());
    if (!subject) {
        m_explained.reset();
        m_clear->setEnabled(false);
        return;
    }
    m_host.context.inspector.follow({.title = subject->name, .record = subject->customer.raw()});
    if (m_explained == subject->customer)
        return;
    m_explained = subject->customer;
    m_clear->setEnabled(false);
    m_why->setText(subject->name);
    m_query.ask([id = subject->customer, evaluation, scheme = subject->scheme, today = m_host.today()](Reader &reader) {
        return evaluation ? explainTier(reader, *evaluation, id) : explainTier(reader, scheme, id, today);
    });
}

void TierCustomerDesk::start(TierActionForm::Kind kind)
{
    if (!m_subject)
        return;
    m_acting = *m_subject;
    Q_EMIT formOpened();
    m_form->start(kind, m_acting.name, m_acting.scheme, m_acting.tier, m_host.today());
}

void TierCustomerDesk::setByHand(int place, const QString &reason, std::optional<QDate> until)
{
    const Tier &tier = m_acting.scheme.tiers[size_t(place)];
    const TierOverride override{.customer = m_acting.customer, .scheme = m_acting.scheme.scheme.id, .tier = tier.id, .reason = reason, .until = until};
    m_host.save(this, *m_form, {u"tiers.setOverride"_s, {m_acting.name, tier.name}},
                [override](Edit &edit) -> Status {
                    WEIWO_TRY(storeTierScheme(edit, override.scheme));
                    return setTierOverride(edit, override).map([](const auto &) { });
                },
                tr("%1 is set to %2").arg(m_acting.name, tierTitle(tier)), [this] { Q_EMIT formClosed(); });
}

void TierCustomerDesk::leaveToRules()
{
    if (!m_subject)
        return;
    m_host.edit({u"tiers.clearOverride"_s, {m_subject->name}},
                [id = m_subject->customer, scheme = m_subject->scheme.scheme.id](Edit &edit) { return clearTierOverride(edit, id, scheme); },
                tr("%1 is left to the rules").arg(m_subject->name));
}

void TierCustomerDesk::log(const QString &kind, QDate day, const QString &note)
{
    const Activity activity{.customer = m_acting.customer, .day = day, .kind = kind, .note = note};
    m_host.save(this, *m_form, {u"tiers.logActivity"_s, {m_acting.name}}, [activity](Edit &edit) { return logActivity(edit, activity).map([](const auto &) { }); },
                tr("Logged for %1").arg(m_acting.name), [this] { Q_EMIT formClosed(); });
}

void TierCustomerDesk::retranslate()
{
    m_log->setText(tr("Log contact…"));
    m_override->setText(tr("Set by hand…"));
    m_clear->setText(tr("Leave to the rules"));
    m_form->retranslate();
}

} // namespace weiwo::ui
