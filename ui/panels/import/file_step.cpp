#include "ui/panels/import/file_step.h"

#include "ui/kit/dialogs.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

enum Column { When, File, Dataset, Rows, State };

} // namespace

FileStep::FileStep(const Catalogue<DatasetFields> &datasets, QWidget *parent)
    : QWidget(parent), m_datasets(datasets), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_choose(new QPushButton(this)), m_templateLabel(new QLabel(this)), m_dataset(new QComboBox(this)),
      m_template(new QPushButton(this)), m_recentTitle(new QLabel(this)), m_undo(new QPushButton(this)),
      m_grid(new Grid(this)), m_store(new GridStore(this))
{
    setObjectName(u"fileStep"_s);
    setTypeRole(m_title, TypeRole::Section);
    m_text->setWordWrap(true);
    setTextToken(m_text, Token::Text2);
    m_choose->setObjectName(u"chooseFile"_s);
    setButtonKind(m_choose, ButtonKind::Primary);
    setTextToken(m_templateLabel, Token::Text2);
    setTypeRole(m_recentTitle, TypeRole::Section);
    m_template->setObjectName(u"saveTemplate"_s);
    m_undo->setObjectName(u"undoBatch"_s);
    m_grid->setObjectName(u"batchGrid"_s);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::S);
    buttons->addWidget(m_choose);
    buttons->addSpacing(space::L);
    buttons->addWidget(m_templateLabel);
    buttons->addWidget(m_dataset);
    buttons->addWidget(m_template);
    buttons->addStretch(1);
    auto *recent = new QHBoxLayout;
    recent->addWidget(m_recentTitle);
    recent->addStretch(1);
    recent->addWidget(m_undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(space::Xs);
    layout->addLayout(buttons);
    layout->addSpacing(space::L);
    layout->addLayout(recent);
    layout->addWidget(m_grid, 1);
    connect(m_choose, &QPushButton::clicked, this, &FileStep::chooseFile);
    connect(m_template, &QPushButton::clicked, this, &FileStep::saveTemplate);
    connect(m_grid, &Grid::currentCellChanged, this, &FileStep::followSelection);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const int row = m_grid->currentCell().row;
        if (row >= 0 && row < int(m_batches.size()) && m_batches[size_t(row)].entry)
            Q_EMIT undoRequested(*m_batches[size_t(row)].entry);
    });
    retranslate();
    m_grid->setGridModel(m_store);
}

void FileStep::chooseDataset(const QString &dataset)
{
    m_dataset->setCurrentIndex(qMax(0, m_dataset->findData(dataset)));
}

void FileStep::presentBatches(const std::vector<BatchRow> &batches)
{
    m_batches = batches;
    m_store->setRowCount(0);
    m_store->setRowCount(int(batches.size()));
    for (int row = 0; row < int(batches.size()); ++row) {
        const BatchRow &line = batches[size_t(row)];
        m_store->setRowKey(row, line.batch.id.text());
        m_store->setText(row, When, QDateTime::fromMSecsSinceEpoch(line.batch.at).toString(u"yyyy-MM-dd HH:mm"_s));
        m_store->setText(row, File, line.batch.file);
        m_store->setText(row, Dataset, line.title);
        m_store->setNumber(row, Rows, line.batch.rows);
        m_store->setText(row, State, line.batch.alive ? tr("imported") : tr("undone"));
        if (!line.batch.alive)
            for (int column = When; column <= State; ++column)
                m_store->setFlags(row, column, GridFlag::Muted);
    }
    m_store->publish();
    followSelection();
}

void FileStep::followSelection()
{
    const int row = m_grid->currentCell().row;
    m_undo->setEnabled(row >= 0 && row < int(m_batches.size()) && m_batches[size_t(row)].entry);
}

void FileStep::chooseFile()
{
    const auto path = dialogs().openFile(this, {.title = tr("Choose a file to import"),
                                                .filter = tr("Tables (*.xlsx *.csv *.tsv *.txt *.psv);;All files (*)")});
    if (path)
        Q_EMIT fileChosen(*path);
}

void FileStep::saveTemplate()
{
    const DatasetFields *dataset = m_datasets.find(m_dataset->currentData().toString());
    if (!dataset)
        return;
    const auto path = dialogs().saveFile(this, {.title = tr("Save a template"),
                                                .folder = dataset->title.str() + u".csv"_s,
                                                .filter = tr("Tables (*.csv)"),
                                                .suffix = u"csv"_s});
    if (path)
        Q_EMIT templateWanted(dataset->key, *path);
}

void FileStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FileStep::retranslate()
{
    m_title->setText(tr("Which file?"));
    m_text->setText(tr("Spreadsheets (.xlsx), and CSV, TSV and other text tables in UTF-8, UTF-16 or GB18030. You "
                       "can also drop a file anywhere on the window. Nothing is written before the last step."));
    m_choose->setText(tr("Choose a file…"));
    m_templateLabel->setText(tr("or start from a template:"));
    const QVariant chosen = m_dataset->currentData();
    m_dataset->clear();
    for (const DatasetFields &dataset : m_datasets.all())
        m_dataset->addItem(dataset.title.str(), dataset.key);
    m_dataset->setCurrentIndex(qMax(0, m_dataset->findData(chosen)));
    m_dataset->setAccessibleName(tr("Table of the template"));
    m_template->setText(tr("Save…"));
    m_recentTitle->setText(tr("Imported before"));
    m_undo->setText(tr("Undo this import"));
    const std::vector<GridColumn> columns{
        {.key = u"when"_s, .title = tr("When"), .width = 140},
        {.key = u"file"_s, .title = tr("File"), .width = 240, .fill = true},
        {.key = u"dataset"_s, .title = tr("Table"), .width = 140},
        {.key = u"rows"_s, .title = tr("Rows"), .kind = GridKind::Count, .digits = 0, .width = 90},
        {.key = u"state"_s, .title = tr("State"), .width = 90}};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
    m_grid->setEmptyState(u"file-import"_s, tr("Nothing has been imported yet."));
    presentBatches(m_batches);
}

} // namespace weiwo::ui
