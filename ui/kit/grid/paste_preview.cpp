#include "ui/kit/grid/paste_preview.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

using State = GridPasteCell::State;

/// The name of a row: the text of its first column that has one.
QString rowName(const Grid &grid, int row)
{
    for (int view = 0; view < grid.columns().count(); ++view) {
        const QString text = grid.gridModel()->text(row, grid.columns().model(view));
        if (!text.isEmpty())
            return text;
    }
    return QString::number(grid.viewOfRow(row).value_or(row) + 1);
}

} // namespace

PastePreview::PastePreview(const Grid &grid, const GridPastePlan &plan, QWidget *parent) :
    QDialog(parent), m_store(new GridStore(this))
{
    setObjectName(u"pastePreview"_s);
    setGroundToken(this, Token::Raised);
    setWindowTitle(tr("Paste"));
    const int changes = plan.count(State::Changes);
    const int left = plan.count(State::Refused) + plan.count(State::Unreadable);
    auto *title = new QLabel(tr("Paste %1 × %2 cells?").arg(plan.target.rows()).arg(plan.target.columns()));
    setTypeRole(title, TypeRole::Section);
    QStringList parts{tr("%n cell(s) change", nullptr, changes)};
    if (const int same = plan.count(State::Same); same > 0)
        parts << tr("%n stay(s) as they are", nullptr, same);
    if (left > 0)
        parts << tr("%n cannot be pasted and will be left out", nullptr, left);
    auto *words = new QLabel(parts.join(u" \u00B7 "_s));
    words->setObjectName(u"pasteWords"_s);
    words->setWordWrap(true);
    setTextToken(words, Token::Text2);
    auto *cells = new Grid;
    cells->setObjectName(u"pasteGrid"_s);
    cells->setRowSelection(true);
    cells->setTotalsVisible(false);
    cells->setGridModel(m_store);
    fill(grid, plan);

    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"pasteCancel"_s);
    auto *apply = new QPushButton(left > 0 ? tr("Paste the other %1").arg(changes) : tr("Paste"));
    apply->setObjectName(u"pasteApply"_s);
    apply->setEnabled(changes > 0);
    apply->setDefault(true);
    setButtonKind(apply, ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    auto *layout = new QVBoxLayout(this);
    const int padding = px(space::DialogPadding);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(px(space::M));
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(cells, 1);
    layout->addLayout(buttons);
    resize(px(720), px(480));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        new QShortcut(QKeyCombination(Qt::ControlModifier, key), apply, [apply] { apply->click(); });
        // The table would take the key for itself.
        new QShortcut(QKeySequence(key), cells, [apply] { apply->click(); }, Qt::WidgetShortcut);
    }
    (apply->isEnabled() ? apply : cancel)->setFocus();
}

void PastePreview::fill(const Grid &grid, const GridPastePlan &plan)
{
    const GridModel &model = *grid.gridModel();
    m_store->setColumns({{.key = u"row"_s, .title = tr("Row"), .width = 140},
                         {.key = u"column"_s, .title = tr("Column"), .width = 110},
                         {.key = u"now"_s, .title = tr("Now"), .alignment = Qt::AlignRight, .width = 110},
                         {.key = u"then"_s, .title = tr("After"), .alignment = Qt::AlignRight, .width = 110},
                         {.key = u"state"_s, .title = tr("What happens"), .kind = GridKind::Status, .width = 200}});
    m_store->setRowCount(int(plan.cells.size()));
    for (size_t i = 0; i < plan.cells.size(); ++i) {
        const GridPasteCell &cell = plan.cells[i];
        const int row = int(i);
        const int column = cell.edit.column;
        const bool takes = cell.state == State::Changes || cell.state == State::Same;
        m_store->setText(row, 0, rowName(grid, cell.edit.row));
        m_store->setText(row, 1, model.column(column).title);
        m_store->setText(row, 2, grid.displayText(cell.edit.row, column));
        m_store->setText(row, 3, !takes ? cell.typed
                                 : isNumeric(model.column(column).kind)
                                     ? figure(cell.edit.number, grid.spec(column))
                                     : cell.edit.text);
        m_store->setNumber(row, 4, cell.state == State::Changes ? 1 : takes ? 0 : 3);
        m_store->setText(row, 4, cell.state == State::Changes ? tr("changes")
                                 : takes                      ? tr("stays")
                                                              : cell.problem);
        m_store->setToolTip(row, 4, cell.problem);
    }
    m_store->publish();
}

} // namespace weiwo::ui
