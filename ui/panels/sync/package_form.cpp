#include "ui/panels/sync/package_form.h"

#include "core/base/text.h"
#include "ui/kit/form.h"
#include "ui/panels/sync/fact_list.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

QString packageKindTitle(sync::PackageKind kind)
{
    switch (kind) {
    case sync::PackageKind::Up: return translate("PackageForm", "Submission");
    case sync::PackageKind::Down: return translate("PackageForm", "What has changed since");
    case sync::PackageKind::Full: return translate("PackageForm", "Everything that the copy may see");
    case sync::PackageKind::Review: break;
    }
    return translate("PackageForm", "Review copy");
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

PackageForm::PackageForm(QWidget *parent)
    : SideForm(parent), m_what(new QLabel), m_progress(new QProgressBar), m_facts(new FactList), m_full(new QCheckBox), m_note(new QLabel)
{
    setObjectName(u"packageForm"_s);
    m_what->setObjectName(u"packageWhat"_s);
    m_facts->setObjectName(u"packageFacts"_s);
    m_full->setObjectName(u"packageFull"_s);
    m_note->setObjectName(u"packageNote"_s);
    accepts()->setObjectName(u"packageAccept"_s);
    cancels()->setObjectName(u"packageCancel"_s);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    for (QLabel *label : {m_what, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTextToken(m_note, Token::Text2);
    fields()->setSpacing(space::M);
    for (QWidget *part : std::initializer_list<QWidget *>{m_what, m_progress, m_facts, m_full, m_note})
        fields()->addWidget(part);
    fields()->addStretch(1);
    connect(m_full, &QCheckBox::clicked, this, &PackageForm::ask);
    connect(accepts(), &QPushButton::clicked, this, [this] {
        if (m_file)
            Q_EMIT accepted();
    });
    retranslate();
}

void PackageForm::start(const PackageWish &wish)
{
    m_wish = wish;
    m_full->setChecked(false);
    begin();
    ask();
}

bool PackageForm::isFull() const
{
    return m_wish.to && m_full->isChecked();
}

void PackageForm::ask()
{
    m_file.reset();
    m_error.reset();
    saves().setAcceptable(false);
    retranslate();
    Q_EMIT previewWanted();
}

void PackageForm::present(const sync::PackageFile &file)
{
    m_file = file;
    m_error.reset();
    saves().setAcceptable(true);
    retranslate();
    // Who is elsewhere in the form stays there.
    if (!isAncestorOf(QApplication::focusWidget()))
        accepts()->setFocus();
}

void PackageForm::showRefusal(const Error &error)
{
    m_error = error;
    retranslate();
}

bool PackageForm::isEmpty() const
{
    const sync::PackageContents &contents = m_file->header.contents;
    return contents.entries == 0 && contents.rows == 0 && contents.batches == 0;
}

void PackageForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PackageForm::retranslate()
{
    const QString whom =
        m_wish.person.isEmpty() ? m_wish.receiver : tr("%1 (%2)", "a device, its person").arg(m_wish.receiver, m_wish.person);
    title()->setText(m_wish.to ? tr("Send to %1").arg(whom) : tr("Submit to %1").arg(whom));
    m_full->setText(tr("Everything, whatever the copy has"));
    m_full->setToolTip(tr("For a copy that has lost packages or was restored from a backup."));
    m_full->setVisible(m_wish.to.has_value());
    m_progress->setVisible(!m_file && !m_error);
    m_what->setVisible(!m_facts->isVisible() || m_error || !m_file);
    setTextToken(m_what, m_error ? Token::Danger : Token::Text);
    accepts()->setText(tr("Save the package…"));
    cancels()->setText(tr("Cancel"));
    std::vector<FactList::Fact> facts;
    if (m_file) {
        const QLocale locale;
        const sync::PackageContents &contents = m_file->header.contents;
        facts.emplace_back(tr("Kind"), packageKindTitle(m_file->header.kind));
        if (!m_wish.to)
            facts.emplace_back(tr("Edits"), locale.toString(contents.entries));
        else
            facts.emplace_back(tr("Rows"), locale.toString(contents.rows));
        facts.emplace_back(tr("Imports with lines"), locale.toString(contents.batches));
        facts.emplace_back(tr("Size"), bytesText(m_file->bytes));
    }
    m_facts->setFacts(facts);
    m_what->setVisible(!m_file || isEmpty() || m_error);
    if (m_error)
        m_what->setText(m_error->message);
    else if (!m_file)
        m_what->setText(tr("Looking at what would be in it… Nothing is written yet."));
    else
        m_what->setText(m_wish.to ? tr("There is nothing that this copy has not confirmed. The package only says so.")
                                  : tr("No edit waits for an answer. The package only says which version this copy has."));
    m_note->setText(
        m_wish.to
            ? tr("Only this device can open it. Send the file by mail, chat or stick; the other side takes it in under Sync.")
            : tr("It has all edits that have no answer yet, so a lost package does no harm. Only %1 can open it.").arg(m_wish.receiver));
}

} // namespace weiwo::ui
