#include "ui/panels/import/findings_view.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <map>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int MostKindWidth = 320;

enum Column { Level, Row, Header, Value, Message, Fix };

QString levelWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return FindingsView::tr("error");
    case Severity::Warning: return FindingsView::tr("warning");
    case Severity::Info: break;
    }
    return FindingsView::tr("note");
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_kind(new QComboBox(this)), m_grid(new Grid(this)),
      m_store(new GridStore(this))
{
    setObjectName(u"findings"_s);
    setTypeRole(m_title, TypeRole::Strong);
    m_kind->setObjectName(u"findingKind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_grid->setObjectName(u"findingsGrid"_s);
    m_grid->setTotalsVisible(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addStretch(1);
    line->addWidget(m_kind);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    layout->addLayout(line);
    layout->addWidget(m_grid, 1);
    connect(m_kind, &QComboBox::activated, this, [this] {
        const QString code = m_kind->currentData().toString();
        if (code.isEmpty())
            return m_grid->setRowPredicate({});
        m_grid->setRowPredicate([this, code](int row) { return m_findings[size_t(row)].code == code; });
    });
    retranslate();
    m_grid->setGridModel(m_store);
}

void FindingsView::present(const Findings &findings, qint64 all)
{
    m_findings = findings;
    m_all = all;
    retranslate();
}

void FindingsView::fill()
{
    m_grid->setRowPredicate({});
    m_store->setRowCount(0);
    m_store->setRowCount(int(m_findings.size()));
    std::map<QString, std::pair<QString, qint64>> kinds;
    for (int i = 0; i < int(m_findings.size()); ++i) {
        const Finding &finding = m_findings[size_t(i)];
        m_store->setNumber(i, Level, finding.severity == Severity::Error ? 3 : finding.severity == Severity::Warning ? 2 : 0);
        m_store->setText(i, Level, levelWord(finding.severity));
        m_store->setNumber(i, Row, finding.row);
        m_store->setText(i, Header, finding.column);
        m_store->setText(i, Value, finding.value);
        m_store->setText(i, Message, finding.message);
        m_store->setText(i, Fix, finding.fix);
        auto &kind = kinds[finding.code];
        if (kind.first.isEmpty())
            kind.first = finding.column.isEmpty() ? finding.message : tr("%1: %2").arg(finding.column, finding.message);
        kind.second += finding.count.value_or(1);
    }
    m_store->publish();
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QString());
    for (const auto &[code, kind] : kinds)
        m_kind->addItem(tr("%1 × %2").arg(kind.second).arg(fontMetrics().elidedText(kind.first, Qt::ElideRight, px(MostKindWidth))), code);
    m_kind->setVisible(kinds.size() > 1);
}

void FindingsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindingsView::retranslate()
{
    m_title->setText(m_all > qint64(m_findings.size())
                         ? tr("The first %1 of %2 findings").arg(m_findings.size()).arg(m_all)
                         : tr("%Ln findings", nullptr, int(m_findings.size())));
    m_kind->setAccessibleName(tr("Kind of finding"));
    const std::vector<GridColumn> columns{
        {.key = u"level"_s, .title = tr("Level"), .kind = GridKind::Status, .width = 80},
        {.key = u"row"_s, .title = tr("Row"), .kind = GridKind::Count, .digits = 0, .width = 70},
        {.key = u"column"_s, .title = tr("Column"), .width = 110},
        {.key = u"value"_s, .title = tr("Value"), .width = 130},
        {.key = u"message"_s, .title = tr("What is wrong"), .width = 320},
        {.key = u"fix"_s, .title = tr("What to do"), .width = 280, .fill = true}};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
    m_grid->setEmptyState(u"circle-check"_s, tr("Nothing to mend."));
    fill();
}

} // namespace weiwo::ui
