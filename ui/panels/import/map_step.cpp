#include "ui/panels/import/map_step.h"

#include "ui/kit/chip.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int SamplesShown = 3;
constexpr double Sure = 0.8;
constexpr int WidestPage = 960;

QString samplesOf(const TableSample &sample, size_t place)
{
    QStringList values;
    for (const auto &row : sample.rows) {
        if (place >= row.size() || row[place].empty())
            continue;
        const QString value = QString::fromStdString(row[place]);
        if (!values.contains(value))
            values.append(value);
        if (values.size() == SamplesShown)
            break;
    }
    return values.join(u" · "_s);
}

} // namespace

MapStep::MapStep(const Catalogue<DatasetFields> &datasets, QWidget *parent)
    : QWidget(parent), m_datasets(datasets), m_title(new QLabel(this)), m_datasetLabel(new QLabel(this)),
      m_dataset(new QComboBox(this)), m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)),
      m_problem(new QLabel(this)), m_page(new QWidget), m_area(new QScrollArea(this))
{
    setObjectName(u"mapStep"_s);
    setTypeRole(m_title, TypeRole::Section);
    m_dataset->setObjectName(u"mapDataset"_s);
    m_name->setObjectName(u"mapName"_s);
    m_name->setMaximumWidth(px(220));
    m_problem->setObjectName(u"mapProblem"_s);
    m_problem->setWordWrap(true);
    setTextToken(m_datasetLabel, Token::Text2);
    setTextToken(m_nameLabel, Token::Text2);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::S);
    line->addWidget(m_datasetLabel);
    line->addWidget(m_dataset);
    line->addSpacing(space::L);
    line->addWidget(m_nameLabel);
    line->addWidget(m_name);
    line->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(m_area, 1);
    connect(m_dataset, &QComboBox::activated, this,
            [this] { Q_EMIT datasetChosen(m_dataset->currentData().toString()); });
    retranslate();
}

void MapStep::present(const FileDraft &file, const MapDraft &map)
{
    m_file = file;
    m_map = map;
    m_name->setText(map.savedAs);
    retranslate();
}

QString MapStep::saveName() const
{
    return m_name->text().trimmed();
}

void MapStep::addColumn(QGridLayout *grid, int row, size_t place, const std::vector<FieldChoice> &choices)
{
    const QStringList &headers = m_file.sample.headers;
    auto *header = new QLabel(headers[qsizetype(place)], m_page);
    header->setTextFormat(Qt::PlainText);
    setTypeRole(header, TypeRole::Strong);
    auto *samples = new QLabel(samplesOf(m_file.sample, place), m_page);
    samples->setTextFormat(Qt::PlainText);
    samples->setToolTip(samples->text());
    samples->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextToken(samples, Token::Text3);
    auto *box = new QComboBox(m_page);
    box->setObjectName(u"map.%1"_s.arg(place));
    box->setAccessibleName(tr("Field for column %1").arg(headers[qsizetype(place)]));
    auto *chip = new Chip({}, ChipTone::Neutral, m_page);
    grid->addWidget(header, row, 0);
    grid->addWidget(samples, row, 1);
    grid->addWidget(box, row, 2);
    grid->addWidget(chip, row, 3, Qt::AlignLeft | Qt::AlignVCenter);
    if (isUnpivoted(m_map.mapping, headers, place)) {
        box->addItem(tr("A row of its own for each of these columns"));
        box->setEnabled(false);
        chip->hide();
        return;
    }
    const QString to = targetOf(m_map.mapping, headers, place);
    box->addItem(tr("(left out)"), QString());
    for (const FieldChoice &choice : choices)
        box->addItem(choice.required ? tr("%1 (required)").arg(choice.title) : choice.title, choice.key);
    if (!to.isEmpty() && box->findData(to) < 0)
        box->addItem(to, to);
    box->setCurrentIndex(qMax(0, box->findData(to)));
    const double confidence = place < m_map.confidence.size() ? m_map.confidence[place] : 0;
    chip->setVisible(!to.isEmpty());
    chip->setText(!m_map.savedAs.isEmpty() ? tr("as saved") : confidence >= Sure ? tr("sure") : tr("guess: please look"));
    chip->setTone(confidence >= Sure ? ChipTone::Success : ChipTone::Warn);
    connect(box, &QComboBox::activated, this, [this, place, box] {
        m_map.mapping = withTarget(m_map.mapping, m_file.sample.headers, place, box->currentData().toString());
        if (place < m_map.confidence.size())
            m_map.confidence[place] = 1;
        QMetaObject::invokeMethod(this, &MapStep::rebuild, Qt::QueuedConnection);
    });
}

void MapStep::rebuild()
{
    delete m_page->layout();
    qDeleteAll(m_page->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_page);
    grid->setContentsMargins(0, 0, space::S, 0);
    grid->setHorizontalSpacing(space::M);
    grid->setVerticalSpacing(space::Xs);
    grid->setColumnStretch(1, 2);
    m_page->setMaximumWidth(px(WidestPage));
    grid->setColumnMinimumWidth(3, px(96));
    const QString titles[] = {tr("Column of the file"), tr("Samples"), tr("Becomes"), QString()};
    for (int i = 0; i < 4; ++i) {
        auto *title = new QLabel(titles[i], m_page);
        setTypeRole(title, TypeRole::Caption);
        setTextToken(title, Token::Text3);
        grid->addWidget(title, 0, i);
    }
    const auto choices = fieldChoices(datasets(), m_map.mapping.dataset);
    for (qsizetype i = 0; i < m_file.sample.headers.size(); ++i)
        addColumn(grid, int(i) + 1, size_t(i), choices);
    grid->setRowStretch(int(m_file.sample.headers.size()) + 1, 1);
    judge();
}

void MapStep::judge()
{
    const QStringList missing = missingFields(m_map.mapping, datasets());
    const bool known = datasets().find(m_map.mapping.dataset) != nullptr;
    const Status fits = known ? checkMapping(m_map.mapping, datasets()) : Status();
    m_complete = known && missing.isEmpty() && fits;
    if (!known)
        m_problem->setText(tr("Choose what the file holds."));
    else if (!missing.isEmpty())
        m_problem->setText(tr("Still needed: %1. Choose the column that has it.").arg(missing.join(tr(", "))));
    else if (!fits)
        m_problem->setText(fits.error().message);
    else
        m_problem->setText(tr("Every required field has its column."));
    setTextToken(m_problem, m_complete ? Token::Success : Token::Danger);
    Q_EMIT completeChanged();
}

void MapStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MapStep::retranslate()
{
    m_title->setText(tr("What are the columns?"));
    m_datasetLabel->setText(tr("The file holds"));
    m_dataset->setAccessibleName(m_datasetLabel->text());
    m_dataset->clear();
    for (const DatasetFields &dataset : m_datasets.all())
        m_dataset->addItem(dataset.title.str(), dataset.key);
    m_dataset->setCurrentIndex(m_dataset->findData(m_map.mapping.dataset));
    m_nameLabel->setText(tr("Keep this mapping as"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_name->setPlaceholderText(tr("Not kept"));
    rebuild();
}

} // namespace weiwo::ui
