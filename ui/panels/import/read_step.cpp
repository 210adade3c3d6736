#include "ui/panels/import/read_step.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int RowsShown = 50;
constexpr int WidestColumn = 260;

} // namespace

ReadStep::ReadStep(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_sheetLabel(new QLabel(this)), m_sheet(new QComboBox(this)),
      m_encodingLabel(new QLabel(this)),
      m_encoding(new QComboBox(this)), m_delimiterLabel(new QLabel(this)), m_delimiter(new QComboBox(this)),
      m_headerLabel(new QLabel(this)), m_header(new QSpinBox(this)), m_remark(new QLabel(this)),
      m_grid(new Grid(this)), m_store(new GridStore(this))
{
    setObjectName(u"readStep"_s);
    setTypeRole(m_title, TypeRole::Section);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheet->setObjectName(u"sheet"_s);
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_encoding->setObjectName(u"encoding"_s);
    m_delimiter->setObjectName(u"delimiter"_s);
    m_header->setObjectName(u"headerRow"_s);
    m_header->setRange(0, 20);
    m_remark->setWordWrap(true);
    setTextToken(m_remark, Token::Text2);
    m_grid->setObjectName(u"previewGrid"_s);
    m_grid->setTotalsVisible(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(space::L));
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *>{m_sheetLabel, m_sheet},
                                       {m_encodingLabel, m_encoding},
                                       {m_delimiterLabel, m_delimiter},
                                       {m_headerLabel, m_header}}) {
        setTextToken(label, Token::Text2);
        auto *pair = new QWidget(this);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(px(space::S));
        row->addWidget(label);
        row->addWidget(field);
        line->addWidget(pair);
    }
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addWidget(m_remark);
    layout->addWidget(m_grid, 1);
    connect(m_sheet, &QComboBox::activated, this, &ReadStep::chooseSheet);
    connect(m_encoding, &QComboBox::activated, this, &ReadStep::choose);
    connect(m_delimiter, &QComboBox::activated, this, &ReadStep::choose);
    connect(m_header, &QSpinBox::valueChanged, this, &ReadStep::choose);
    m_grid->setGridModel(m_store);
    retranslate();
}

void ReadStep::present(const FileDraft &draft)
{
    m_draft = draft;
    retranslate();
    const TableSample &sample = draft.sample;
    std::vector<GridColumn> columns;
    for (qsizetype i = 0; i < sample.headers.size(); ++i)
        columns.push_back({.key = u"column%1"_s.arg(i), .title = sample.headers[i]});
    m_store->setColumns(columns);
    const int rows = std::min(RowsShown, int(sample.rows.size()));
    m_store->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const auto &cells = sample.rows[size_t(row)];
        for (size_t column = 0; column < cells.size() && column < columns.size(); ++column)
            m_store->setText(row, int(column), QString::fromStdString(cells[column]));
    }
    m_store->publish();
    for (int column = 0; column < m_grid->columns().count(); ++column) {
        m_grid->fitColumn(column);
        if (m_grid->columns().width(column) > px(WidestColumn))
            m_grid->resizeColumn(column, px(WidestColumn));
    }
}

void ReadStep::choose()
{
    if (m_filling || !m_draft)
        return;
    MappingFormat format = m_draft->chosen;
    const QString encoding = m_encoding->currentData().toString();
    format.encoding = encoding.isEmpty() ? std::nullopt : std::optional<QString>(encoding);
    const QString delimiter = m_delimiter->currentData().toString();
    format.delimiter = delimiter.isEmpty() ? std::nullopt : std::optional<char>(delimiter.front().toLatin1());
    if (m_header->value() != m_draft->format.headerRow || format.headerRow)
        format.headerRow = m_header->value();
    Q_EMIT formatChanged(format);
}

void ReadStep::chooseSheet()
{
    if (!m_draft || m_sheet->currentData().toString() == m_draft->sheet)
        return;
    MappingFormat format = m_draft->chosen;
    format.sheet = m_sheet->currentData().toString();
    // Another sheet has its header elsewhere.
    format.headerRow.reset();
    Q_EMIT formatChanged(format);
}

void ReadStep::fillSheets()
{
    const bool several = m_draft && !m_draft->sheets.empty();
    m_sheet->parentWidget()->setVisible(several);
    m_sheet->clear();
    auto *items = qobject_cast<QStandardItemModel *>(m_sheet->model());
    for (size_t i = 0; several && i < m_draft->sheets.size(); ++i) {
        const SheetChoice &sheet = m_draft->sheets[i];
        m_sheet->addItem(sheet.hasRows ? sheet.name : tr("%1 (no rows)").arg(sheet.name), sheet.name);
        items->item(int(i))->setEnabled(sheet.hasRows);
    }
    m_sheet->setCurrentIndex(several ? m_sheet->findData(m_draft->sheet) : -1);
    // A spreadsheet says itself how it is cut.
    for (const QComboBox *box : {m_encoding, m_delimiter})
        box->parentWidget()->setVisible(!m_draft || !m_draft->spreadsheet);
}

void ReadStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReadStep::retranslate()
{
    m_filling = true;
    m_title->setText(m_draft ? tr("Does %1 read well?").arg(m_draft->name) : tr("Does the file read well?"));
    m_sheetLabel->setText(tr("Sheet"));
    m_sheet->setAccessibleName(m_sheetLabel->text());
    fillSheets();
    m_encodingLabel->setText(tr("Encoding"));
    m_delimiterLabel->setText(tr("Separator"));
    m_headerLabel->setText(tr("Header in row"));
    m_header->setSpecialValueText(tr("none"));
    m_encoding->setAccessibleName(m_encodingLabel->text());
    m_delimiter->setAccessibleName(m_delimiterLabel->text());
    m_header->setAccessibleName(m_headerLabel->text());
    const QString found = m_draft ? m_draft->guess.format.encoding.name : QString();
    m_encoding->clear();
    m_encoding->addItem(found.isEmpty() ? tr("As found") : tr("As found: %1").arg(found.toUpper()), QString());
    for (const QString &name : {u"utf-8"_s, u"gb18030"_s, u"big5"_s, u"utf-16le"_s, u"utf-16be"_s, u"windows-1252"_s})
        m_encoding->addItem(name.toUpper(), name);
    m_delimiter->clear();
    m_delimiter->addItem(tr("As found"), QString());
    m_delimiter->addItem(tr("Comma"), u","_s);
    m_delimiter->addItem(tr("Tab"), u"\t"_s);
    m_delimiter->addItem(tr("Semicolon"), u";"_s);
    m_delimiter->addItem(tr("Pipe"), u"|"_s);
    if (m_draft) {
        const MappingFormat &chosen = m_draft->chosen;
        m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(chosen.encoding.value_or(QString()))));
        m_delimiter->setCurrentIndex(
            chosen.delimiter ? qMax(0, m_delimiter->findData(QString(QLatin1Char(*chosen.delimiter)))) : 0);
        m_header->setValue(m_draft->format.headerRow);
        m_remark->setText(!m_draft->guess.encodingCertain && !chosen.encoding
                              ? tr("The encoding is not certain. If letters look wrong, choose another.")
                          : m_draft->guess.invalid > 0
                              ? tr("%n places have bytes that this encoding does not know.", nullptr, int(m_draft->guess.invalid))
                              : tr("The first %1 rows, %2.").arg(qMin(RowsShown, int(m_draft->sample.rows.size()))).arg(QLocale().formattedDataSize(m_draft->size)));
    }
    m_filling = false;
}

} // namespace weiwo::ui
