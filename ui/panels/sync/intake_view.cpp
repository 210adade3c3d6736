#include "ui/panels/sync/intake_view.h"

#include "core/workspace/registry.h"
#include "ui/kit/form.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/panels/sync/fact_list.h"
#include "ui/panels/sync/package_form.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/views/value_words.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

enum ChangeColumn { Table, Inserted, Updated, Deleted };
enum RefusalColumn { Record, RefusedTable, Field, Reason };
constexpr int FactsWidth = 620;

Grid *makeGrid(const QString &name)
{
    auto *grid = new Grid;
    grid->setObjectName(name);
    grid->setRowSelection(true);
    grid->setTotalsVisible(false);
    return grid;
}

} // namespace

IntakeView::IntakeView(const Registry &registry, QWidget *parent)
    : QWidget(parent), m_registry(registry), m_title(new QLabel), m_text(new QLabel), m_progress(new QProgressBar), m_facts(new FactList),
      m_changesTitle(new QLabel), m_refusalsTitle(new QLabel), m_changes(makeGrid(u"intakeChanges"_s)),
      m_refusals(makeGrid(u"intakeRefusals"_s)), m_changeStore(new GridStore(this)), m_refusalStore(new GridStore(this)),
      m_close(new QPushButton), m_other(new QPushButton), m_conflicts(new QPushButton), m_apply(new QPushButton)
{
    setObjectName(u"intakeView"_s);
    m_title->setObjectName(u"intakeTitle"_s);
    m_text->setObjectName(u"intakeText"_s);
    m_facts->setObjectName(u"intakeFacts"_s);
    m_close->setObjectName(u"intakeClose"_s);
    m_other->setObjectName(u"intakeOther"_s);
    m_conflicts->setObjectName(u"intakeConflicts"_s);
    m_apply->setObjectName(u"intakeApply"_s);
    setTypeRole(m_title, TypeRole::Section);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTextToken(m_text, Token::Text2);
    for (QLabel *label : {m_changesTitle, m_refusalsTitle})
        setTypeRole(label, TypeRole::Strong);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(px(480));
    m_facts->setMaximumWidth(px(FactsWidth));
    setButtonKind(m_apply, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::S);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_other);
    buttons->addWidget(m_conflicts);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->setSpacing(space::S);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_text, m_progress, m_facts, m_changesTitle})
        layout->addWidget(part);
    layout->addWidget(m_changes, 1);
    layout->addWidget(m_refusalsTitle);
    layout->addWidget(m_refusals, 1);
    layout->addStretch(0);
    layout->addLayout(buttons);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (m_error)
            Q_EMIT tryAgainRequested();
        else if (isNew() && !m_applying)
            Q_EMIT applyRequested();
        else
            Q_EMIT closed();
    });
    connect(m_close, &QPushButton::clicked, this, &IntakeView::closed);
    connect(m_other, &QPushButton::clicked, this, &IntakeView::otherFileRequested);
    connect(m_conflicts, &QPushButton::clicked, this, &IntakeView::conflictsRequested);
    submitByKeys(this, m_apply);
    closeByKey(this, m_close);
    setColumns();
    m_changes->setGridModel(m_changeStore);
    m_refusals->setGridModel(m_refusalStore);
    retranslate();
}

QWidget *IntakeView::mainWidget() const
{
    return m_apply->isEnabled() && !m_apply->isHidden() ? m_apply : static_cast<QWidget *>(m_close);
}

void IntakeView::presentProgress(const QString &path, bool applying)
{
    m_path = path;
    m_applying = applying;
    m_answer.reset();
    m_error.reset();
    retranslate();
}

void IntakeView::present(const Answer &answer, bool applied)
{
    m_answer = answer;
    m_error.reset();
    m_applying = applied;
    retranslate();
}

void IntakeView::presentFailure(const Error &error)
{
    m_error = error;
    m_answer.reset();
    m_applying = false;
    retranslate();
}

QString IntakeView::failureText() const
{
    const QString code = m_error->code;
    if (code == QLatin1StringView(errc::MissingPackage))
        return tr("Ask the sender for the missing package, or to submit once more: a submission has all edits without an answer.");
    if (code == QLatin1StringView(errc::Damaged))
        return tr("Ask the sender for the file once more.");
    if (code == QLatin1StringView(errc::Untrusted))
        return tr("If it is the right file: open the workspace that it is for, or enrol the device that sent it under Devices and people.");
    if (code == QLatin1StringView(errc::NewerStore))
        return tr("Update this program, then take the package in.");
    return tr("Nothing was changed.");
}

QString IntakeView::sentence() const
{
    if (m_error)
        return m_error->message;
    if (!m_answer)
        return m_applying ? tr("Taking the package in…") : tr("Reading the package… Nothing is changed yet.");
    const sync::ImportReport &report = m_answer->report;
    const QString whom =
        m_answer->person.isEmpty() ? report.sender : tr("%1 (%2)", "a device, its person").arg(report.sender, m_answer->person);
    if (report.alreadyImported)
        return tr("This package was taken in already. There is nothing new in it.");
    const QString rows = tr("%Ln record(s)", "of: n records change", int(report.changes));
    if (m_applying)
        return report.sender.isEmpty() ? tr("Taken in: %1 changed.").arg(rows) : tr("Taken in from %1: %2 changed.").arg(whom, rows);
    return tr("From %1: %2 would change.").arg(whom, rows);
}

void IntakeView::presentFacts()
{
    std::vector<FactList::Fact> facts;
    if (isNew()) {
        const QLocale locale;
        const sync::ImportReport &report = m_answer->report;
        const bool up = report.header.kind == sync::PackageKind::Up;
        facts.emplace_back(tr("File"), QFileInfo(m_path).fileName());
        facts.emplace_back(tr("Kind"), packageKindTitle(report.header.kind));
        if (up)
            facts.emplace_back(tr("Edits"), locale.toString(report.entries));
        if (report.batches > 0)
            facts.emplace_back(tr("Imports with lines"), locale.toString(report.batches));
        facts.emplace_back(tr("New conflicts"), locale.toString(report.conflicts));
        if (!up) {
            facts.emplace_back(tr("Own edits still without an answer"), locale.toString(report.pending));
            facts.emplace_back(tr("Own values that are not shown"), locale.toString(report.contested));
        }
        facts.emplace_back(tr("Backup"), !m_applying                    ? tr("The workspace file is copied before anything changes.")
                                         : report.backupPath.isEmpty() ? tr("None was due: today's is there already.")
                                                                       : report.backupPath);
    }
    m_facts->setFacts(facts);
}

void IntakeView::presentTables()
{
    m_changeStore->setRowCount(0);
    m_refusalStore->setRowCount(0);
    if (isNew()) {
        const sync::ImportReport &report = m_answer->report;
        m_changeStore->setRowCount(int(report.tables.size()));
        for (int row = 0; row < int(report.tables.size()); ++row) {
            const sync::TableChangeCount &count = report.tables[size_t(row)];
            m_changeStore->setRowKey(row, count.table);
            m_changeStore->setText(row, Table, tableTitle(m_registry, count.table));
            m_changeStore->setNumber(row, Inserted, count.inserted);
            m_changeStore->setNumber(row, Updated, count.updated);
            m_changeStore->setNumber(row, Deleted, count.deleted);
        }
        m_refusalStore->setRowCount(int(report.refused.size()));
        for (int row = 0; row < int(report.refused.size()); ++row) {
            const sync::RefusedValue &value = report.refused[size_t(row)];
            m_refusalStore->setRowKey(row, value.table + value.row.text() + value.field);
            m_refusalStore->setText(row, Record, value.record);
            m_refusalStore->setText(row, RefusedTable, tableTitle(m_registry, value.table));
            m_refusalStore->setText(row, Field,
                                    value.field.isEmpty() ? tr("the whole record") : fieldTitle(m_registry, value.table, value.field));
            m_refusalStore->setText(row, Reason, value.reason);
            m_refusalStore->setToolTip(row, Reason, value.reason);
        }
    }
    m_changeStore->publish();
    m_refusalStore->publish();
    const bool refused = isNew() && !m_answer->report.refused.empty();
    m_changesTitle->setVisible(isNew());
    m_changes->setVisible(isNew());
    m_refusalsTitle->setVisible(refused);
    m_refusals->setVisible(refused);
}

void IntakeView::setColumns()
{
    const auto put = [](GridStore *store, const std::vector<GridColumn> &columns) {
        if (store->columnCount() == 0)
            store->setColumns(columns);
        else
            store->retitle(columns);
    };
    const auto count = [](const QString &key, const QString &title) {
        return GridColumn{.key = key, .title = title, .kind = GridKind::Count, .digits = 0, .width = 110};
    };
    put(m_changeStore, {{.key = u"table"_s, .title = tr("Table"), .width = 240, .fill = true},
                        count(u"inserted"_s, tr("New")), count(u"updated"_s, tr("Changed")), count(u"deleted"_s, tr("Deleted"))});
    put(m_refusalStore, {{.key = u"record"_s, .title = tr("Record"), .width = 220, .least = 140},
                         {.key = u"table"_s, .title = tr("Table"), .width = 130, .least = 80},
                         {.key = u"field"_s, .title = tr("Field"), .width = 130, .least = 80},
                         {.key = u"reason"_s, .title = tr("Reason"), .width = 320, .fill = true, .least = 160}});
}

void IntakeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setColumns();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void IntakeView::retranslate()
{
    m_title->setText(sentence());
    setTextToken(m_title, m_error ? Token::Danger : Token::Text);
    const bool busy = !m_answer && !m_error;
    const bool conflicts = isNew() && m_answer->report.conflicts > 0;
    m_text->setText(m_error                    ? failureText()
                    : conflicts && m_applying ? tr("What lost, or was refused, stands under Conflicts until somebody answers.")
                                              : QString());
    m_text->setVisible(!m_text->text().isEmpty());
    m_progress->setVisible(busy);
    m_changesTitle->setText(m_applying ? tr("What has changed") : tr("What changes"));
    m_refusalsTitle->setText(tr("Refused, and why"));
    m_changes->setEmptyState(u"check"_s, tr("No record is other than before."));
    m_changes->setAccessibleName(m_changesTitle->text());
    m_refusals->setAccessibleName(m_refusalsTitle->text());
    m_close->setText(tr("Cancel"));
    m_close->setVisible(!busy && (m_error || (isNew() && !m_applying)));
    m_other->setText(tr("Another file…"));
    m_other->setVisible(!busy);
    m_conflicts->setText(tr("Show conflicts"));
    m_conflicts->setVisible(conflicts && m_applying);
    m_apply->setText(m_error ? tr("Try again") : isNew() && !m_applying ? tr("Take in") : tr("Done"));
    m_apply->setEnabled(!busy);
    m_apply->setVisible(!busy);
    presentFacts();
    presentTables();
}

} // namespace weiwo::ui
