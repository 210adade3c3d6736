#include "ui/panels/welcome/join_form.h"

#include "core/sync/device_request.h"
#include "core/sync/package_reader.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/form.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

JoinForm::JoinForm(Program &program, QWidget *parent)
    : QWidget(parent), m_program(program), m_askTitle(new QLabel), m_askText(new QLabel), m_own(new QLabel), m_request(new QPushButton),
      m_said(new QLabel), m_makeTitle(new QLabel), m_makeText(new QLabel), m_choose(new QPushButton), m_sender(new QLabel),
      m_compared(new QCheckBox), m_make(new QPushButton), m_cancel(new QPushButton)
{
    setObjectName(u"joinForm"_s);
    m_own->setObjectName(u"joinOwn"_s);
    m_request->setObjectName(u"joinRequest"_s);
    m_said->setObjectName(u"joinSaid"_s);
    m_makeText->setObjectName(u"joinText"_s);
    m_choose->setObjectName(u"joinChoose"_s);
    m_sender->setObjectName(u"joinSender"_s);
    m_compared->setObjectName(u"joinCompared"_s);
    m_make->setObjectName(u"joinMake"_s);
    m_cancel->setObjectName(u"joinCancel"_s);
    for (QLabel *title : {m_askTitle, m_makeTitle})
        setTypeRole(title, TypeRole::Strong);
    for (QLabel *digits : {m_own, m_sender}) {
        setTypeRole(digits, TypeRole::Title);
        digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QLabel *text : {m_askText, m_said, m_makeText}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        setTextToken(text, Token::Text2);
    }
    setButtonKind(m_make, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::L);
    layout->setSpacing(space::Xs);
    for (QWidget *part : std::initializer_list<QWidget *>{m_askTitle, m_askText, m_own, m_request, m_said})
        layout->addWidget(part);
    layout->addSpacing(space::M);
    for (QWidget *part : std::initializer_list<QWidget *>{m_makeTitle, m_makeText, m_choose, m_sender, m_compared})
        layout->addWidget(part);
    layout->addSpacing(space::M);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_request, &QPushButton::clicked, this, &JoinForm::saveRequest);
    connect(m_choose, &QPushButton::clicked, this, &JoinForm::choosePackage);
    connect(m_compared, &QCheckBox::toggled, this, &JoinForm::retranslate);
    connect(m_make, &QPushButton::clicked, this, &JoinForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, &JoinForm::cancelled);
    submitByKeys(this, m_make);
    closeByKey(this, m_cancel);
    retranslate();
}

void JoinForm::start(const QString &package)
{
    // Its keys are made now, where there are none.
    const auto device = Device::load(m_program.configDir(), m_program.ids());
    m_own->setText(device ? device->fingerprint() : QString());
    m_said->setText(device ? QString() : device.error().message);
    m_request->setEnabled(device.has_value());
    show();
    read(package);
    (m_package.isEmpty() ? static_cast<QWidget *>(m_request) : m_compared)->setFocus();
}

void JoinForm::saveRequest()
{
    const auto device = Device::load(m_program.configDir(), m_program.ids());
    if (!device)
        return m_said->setText(device.error().message);
    const auto path = dialogs().saveFile(this, {.title = tr("Save the request of this device"),
                                                .folder = QDir::home().filePath(device->name() + u".weiworeq"_s),
                                                .filter = tr("Device requests (*.weiworeq)"),
                                                .suffix = u"weiworeq"_s});
    if (!path)
        return;
    const Status written = sync::writeDeviceRequest(*path, sync::deviceRequestBytes(*device, device->name()));
    m_said->setText(
        written ? tr("Saved: %1. Send it to whoever enrols devices, and read the digits out by phone.").arg(QDir::toNativeSeparators(*path))
                : written.error().message);
    m_said->show();
}

void JoinForm::choosePackage()
{
    const auto path =
        dialogs().openFile(this, {.title = tr("Choose the first package"), .filter = tr("Packages (*.weiwopkg);;All files (*)")});
    if (path)
        read(*path);
}

void JoinForm::read(const QString &package)
{
    m_package.clear();
    m_trust.clear();
    m_problem.clear();
    m_compared->setChecked(false);
    QFile file(package);
    if (!package.isEmpty() && !file.open(QIODevice::ReadOnly))
        m_problem = tr("%1 cannot be read.").arg(package);
    if (file.isOpen()) {
        const auto header = sync::inspectPackage(file);
        if (!header) {
            m_problem = header.error().message;
        } else {
            m_package = package;
            m_trust = Device::fingerprintOf(header->senderKey);
        }
    }
    retranslate();
}

void JoinForm::accept()
{
    if (m_package.isEmpty() || !m_compared->isChecked())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = dialogs().saveFile(this, {.title = tr("Where to keep the copy"),
                                                .folder = folder + u'/' + QFileInfo(m_package).completeBaseName() + u".weiwo"_s,
                                                .filter = tr("Weiwo workspaces (*.weiwo)"),
                                                .suffix = u"weiwo"_s});
    if (path)
        Q_EMIT accepted(*path, m_package, m_trust);
}

void JoinForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JoinForm::retranslate()
{
    const bool chosen = !m_package.isEmpty();
    m_askTitle->setText(tr("1. Ask for a copy"));
    m_askText->setText(tr("The digits of this device, to be read out by phone:"));
    m_own->setAccessibleName(tr("Digits of this device"));
    m_request->setText(tr("Save a request…"));
    m_said->setVisible(!m_said->text().isEmpty());
    m_makeTitle->setText(tr("2. Make the copy of the first package"));
    setTextToken(m_makeText, m_problem.isEmpty() ? Token::Text2 : Token::Danger);
    QString text = m_problem;
    if (text.isEmpty() && chosen)
        text = tr("%1 is from the device with these digits. Compare all of them with its owner by phone:").arg(QFileInfo(m_package).fileName());
    else if (text.isEmpty())
        text = tr("Whoever has enrolled this device sends it.");
    m_makeText->setText(text);
    m_choose->setText(chosen ? tr("Another package…") : tr("Choose the package…"));
    m_sender->setText(m_trust);
    m_sender->setAccessibleName(tr("Digits of the sender"));
    m_sender->setVisible(chosen);
    m_compared->setText(tr("The digits are the same"));
    m_compared->setVisible(chosen);
    m_make->setText(tr("Make the copy…"));
    m_make->setEnabled(chosen && m_compared->isChecked());
    m_cancel->setText(tr("Cancel"));
}

} // namespace weiwo::ui
