#include "ui/kit/gallery_page.h"

#include "ui/kit/chip.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/form.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/kpi_card.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/question_dialog.h"
#include "ui/kit/search_field.h"
#include "ui/kit/segmented.h"
#include "ui/kit/toast.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QtWidgets>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

/// A flat sample of a colour; repaints with the theme.
class Swatch : public QWidget
{
public:
    explicit Swatch(Token token) : m_token(token) { setFixedSize(36, 24); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Border));
        painter.fillRect(rect().adjusted(1, 1, -1, -1), color(m_token));
    }

private:
    Token m_token;
};

QHBoxLayout *rowIn(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::M));
    layout->addLayout(row);
    return row;
}

QPushButton *button(const QString &text, ButtonKind kind, bool enabled = true)
{
    auto *result = new QPushButton(text);
    setButtonKind(result, kind);
    result->setEnabled(enabled);
    return result;
}

} // namespace

GalleryPage::GalleryPage(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"galleryPage"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(px(space::Xl), px(space::L), px(space::Xl), px(space::Xl));
    m_layout->setSpacing(px(space::L));
    setWidget(content);
    addTypeAndColours();
    addButtons();
    addFields();
    addChoices();
    addSmallParts();
    addCards();
    addMessages();
    addDialogs();
    addGrids();
    addIcons();
    m_layout->addStretch();
}

QVBoxLayout *GalleryPage::addSection(const QString &title)
{
    auto *heading = new QLabel(title);
    setTypeRole(heading, TypeRole::Section);
    m_layout->addWidget(heading);
    auto *body = new QVBoxLayout;
    body->setSpacing(px(space::M));
    m_layout->addLayout(body);
    return body;
}

void GalleryPage::addTypeAndColours()
{
    QVBoxLayout *body = addSection(tr("Type and colours"));
    QHBoxLayout *row = rowIn(body);
    const std::pair<TypeRole, QString> roles[] = {
        {TypeRole::Caption, tr("Caption 12")}, {TypeRole::Body, tr("Body 13")},
        {TypeRole::Strong, tr("Strong 13")},   {TypeRole::Section, tr("Section 15")},
        {TypeRole::Title, tr("Title 20")},     {TypeRole::Kpi, u"1,204.5"_s}};
    for (const auto &[role, text] : roles) {
        auto *label = new QLabel(text);
        setTypeRole(label, role);
        row->addWidget(label);
    }
    row->addStretch();
    QHBoxLayout *swatches = rowIn(body);
    swatches->setSpacing(px(space::Xs));
    for (int i = 0; i < TokenCount; ++i)
        swatches->addWidget(new Swatch(Token(i)));
    swatches->addStretch();
}

void GalleryPage::addButtons()
{
    QVBoxLayout *body = addSection(tr("Buttons"));
    QHBoxLayout *row = rowIn(body);
    row->addWidget(button(tr("Publish v2"), ButtonKind::Primary));
    row->addWidget(button(tr("Add person"), ButtonKind::Normal));
    row->addWidget(button(tr("Delete"), ButtonKind::Danger));
    row->addWidget(button(tr("More"), ButtonKind::Flat));
    row->addWidget(button(tr("Publish v2"), ButtonKind::Primary, false));
    row->addWidget(button(tr("Add person"), ButtonKind::Normal, false));
    QPushButton *withIcon = button(tr("Import"), ButtonKind::Normal);
    withIcon->setIcon(icon(u"file-import"_s));
    row->addWidget(withIcon);
    QPushButton *checked = button(tr("Pinned"), ButtonKind::Normal);
    checked->setCheckable(true);
    checked->setChecked(true);
    row->addWidget(checked);
    QPushButton *menuButton = button(tr("Method"), ButtonKind::Normal);
    auto *menu = new QMenu(menuButton);
    menu->addAction(tr("Equal"));
    menuButton->setMenu(menu);
    row->addWidget(menuButton);
    for (const bool on : {false, true}) {
        auto *tool = new QToolButton;
        tool->setIcon(icon(u"lock"_s));
        tool->setCheckable(true);
        tool->setChecked(on);
        row->addWidget(tool);
    }
    row->addStretch();
}

void GalleryPage::addFields()
{
    QVBoxLayout *body = addSection(tr("Fields and form"));
    QHBoxLayout *row = rowIn(body);
    auto *search = new SearchField;
    search->setPlaceholderText(tr("Search"));
    search->setFixedWidth(px(220));
    row->addWidget(search);
    auto *combo = new QComboBox;
    combo->addItems({tr("Equal"), tr("History share")});
    row->addWidget(combo);
    auto *spin = new QSpinBox;
    spin->setRange(0, 100);
    spin->setValue(30);
    row->addWidget(spin);
    auto *date = new QDateEdit(QDate(2026, 7, 18));
    date->setDisplayFormat(u"yyyy-MM-dd"_s);
    row->addWidget(date);
    auto *off = new QLineEdit(tr("Not now"));
    off->setEnabled(false);
    off->setFixedWidth(px(140));
    row->addWidget(off);
    row->addStretch();
    auto *form = new Form;
    form->addField(u"name"_s, tr("Plan name"), new QLineEdit(u"FY2026"_s), true);
    FormField *goal = form->addField(u"goal"_s, tr("Goal"), new QLineEdit(u"12x"_s));
    goal->setHint(tr("For the whole fiscal year."));
    goal->setProblem(tr("“12x” is not a number."));
    form->addField(u"step"_s, tr("Rounding step"), new QComboBox);
    form->setFixedWidth(px(560));
    body->addWidget(form);
}

void GalleryPage::addChoices()
{
    QVBoxLayout *body = addSection(tr("Choices"));
    QHBoxLayout *row = rowIn(body);
    for (const Qt::CheckState state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked}) {
        auto *check = new QCheckBox(tr("Locked"));
        check->setTristate(true);
        check->setCheckState(state);
        row->addWidget(check);
    }
    auto *offCheck = new QCheckBox(tr("Locked"));
    offCheck->setChecked(true);
    offCheck->setEnabled(false);
    row->addWidget(offCheck);
    auto *group = new QWidget;
    auto *radios = new QHBoxLayout(group);
    radios->setContentsMargins(0, 0, 0, 0);
    radios->addWidget(new QRadioButton(tr("By month")));
    auto *quarter = new QRadioButton(tr("By quarter"));
    quarter->setChecked(true);
    radios->addWidget(quarter);
    row->addWidget(group);
    auto *segments = new Segmented;
    segments->addSegment(u"amount"_s, tr("Amount"));
    segments->addSegment(u"units"_s, tr("Units"));
    segments->addSegment(u"profit"_s, tr("Gross profit"));
    row->addWidget(segments);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    slider->setFixedWidth(px(140));
    row->addWidget(slider);
    auto *progress = new QProgressBar;
    progress->setValue(62);
    progress->setFixedWidth(px(140));
    row->addWidget(progress);
    row->addStretch();
    addContainers(body);
}

void GalleryPage::addContainers(QVBoxLayout *body)
{
    auto *tabs = new QTabWidget;
    tabs->addTab(new QLabel(tr("Value, formula, inputs.")), tr("Explain"));
    tabs->addTab(new QWidget, tr("History"));
    tabs->addTab(new QWidget, tr("Comments"));
    tabs->setFixedSize(px(420), px(90));
    QHBoxLayout *second = rowIn(body);
    second->addWidget(tabs);
    auto *box = new QGroupBox(tr("Constraints"));
    auto *inside = new QVBoxLayout(box);
    inside->addWidget(new QCheckBox(tr("Floor")));
    inside->addWidget(new QCheckBox(tr("Cap")));
    second->addWidget(box);
    auto *list = new QListWidget;
    list->addItems({tr("Whole country"), tr("East China"), tr("South China")});
    list->setCurrentRow(1);
    list->setFixedSize(px(220), px(96));
    second->addWidget(list);
    auto *menu = new QMenu;
    menu->addAction(icon(u"copy"_s), tr("Copy") + u"\tCtrl+C"_s);
    QAction *on = menu->addAction(tr("Filter row"));
    on->setCheckable(true);
    on->setChecked(true);
    menu->addSeparator();
    menu->addAction(tr("Paste"))->setEnabled(false);
    menu->setActiveAction(on);
    menu->setWindowFlags(Qt::Widget);
    second->addWidget(menu);
    menu->show();
    second->addStretch();
}

void GalleryPage::addSmallParts()
{
    QVBoxLayout *body = addSection(tr("Chips and people"));
    QHBoxLayout *row = rowIn(body);
    const std::pair<ChipTone, QString> chips[] = {
        {ChipTone::Accent, tr("A High value")}, {ChipTone::Info, tr("B Potential")},
        {ChipTone::Success, tr("Published")},   {ChipTone::Warn, tr("In review")},
        {ChipTone::Danger, tr("Overdue")},      {ChipTone::Neutral, tr("Draft")}};
    for (const auto &[tone, text] : chips)
        row->addWidget(new Chip(text, tone));
    const QString people[] = {tr("Wang Xiaoming"), tr("Li Na"), tr("Zhao Lei"), tr("Chen Yu")};
    for (const QString &person : people) {
        auto *avatar = new Avatar;
        avatar->setPerson(person, person);
        avatar->setSide(32);
        row->addWidget(avatar);
    }
    row->addStretch();
}

void GalleryPage::addCards()
{
    QHBoxLayout *row = rowIn(addSection(tr("Figures")));
    row->setSpacing(px(space::CardGap));
    const KpiContent contents[] = {
        {.label = tr("Sales amount"),
         .value = u"7,416.0"_s,
         .unit = tr("CNY 10K"),
         .delta = tr("%1 vs last year").arg(u"\u25B2 12.3%"_s),
         .deltaSign = 1,
         .doneOfTarget = 618,
         .paceOfTarget = 583,
         .barText = u"61.8%"_s,
         .series = {3, 4, 6, 5, 7, 8, 8, 9, 11, 10, 12}},
        {.label = tr("Collections"),
         .value = u"5,120.4"_s,
         .unit = tr("CNY 10K"),
         .delta = tr("%1 vs last year").arg(u"\u25BC 4.0%"_s),
         .deltaSign = -1,
         .doneOfTarget = 512,
         .paceOfTarget = 583,
         .barText = u"51.2%"_s,
         .series = {9, 8, 8, 7, 8, 6, 5}},
        {.label = tr("New customers"),
         .value = u"38"_s,
         .delta = tr("%1 vs last year").arg(tr("flat")),
         .doneOfTarget = 1040,
         .paceOfTarget = 583,
         .barText = u"104.0%"_s},
        {.label = tr("Gross profit"), .value = u"\u2014"_s, .delta = tr("No cost data yet")}};
    for (const KpiContent &content : contents) {
        auto *card = new KpiCard;
        card->setContent(content);
        row->addWidget(card);
    }
    row->addStretch();
}

void GalleryPage::addMessages()
{
    QVBoxLayout *body = addSection(tr("Messages"));
    const std::pair<Severity, QString> messages[] = {
        {Severity::Danger,
         tr("South China has a floor of 3,000, which the goal of 2,800 cannot meet.")},
        {Severity::Warning, tr("3 rows could not be read. They are saved in bad-rows.csv.")},
        {Severity::Info, tr("Wang Xiaoming published v2 at 10:32.")},
        {Severity::Success, tr("214 changes were merged.")}};
    for (const auto &[severity, text] : messages) {
        auto *bar = new MessageBar;
        if (severity == Severity::Danger)
            bar->post(Severity::Info, tr("An earlier message."));
        bar->post(severity, text,
                  severity == Severity::Danger
                      ? QList<MessageAction>{{tr("Lower the floor"), {}}, {tr("Show"), {}}}
                      : QList<MessageAction>());
        body->addWidget(bar);
    }
    auto *host = new QFrame;
    host->setFrameShape(QFrame::StyledPanel);
    host->setMinimumHeight(px(150));
    auto *inside = new QVBoxLayout(host);
    auto *empty = new EmptyState;
    empty->setContent(u"users"_s, tr("No customers yet. Import last year's orders to begin."),
                      tr("Import…"));
    inside->addWidget(empty);
    body->addWidget(host);
    Toast::show(host, tr("38 customers moved"), tr("Undo"));
}

void GalleryPage::addDialogs()
{
    QHBoxLayout *row = rowIn(addSection(tr("Dialogs")));
    auto *publish = new QuestionDialog(
        {.title = tr("Publish v2 to 120 people?"),
         .text = tr("The plan is frozen, and 1,440 quotas become binding. It can be replaced by a "
                    "new version, not withdrawn."),
         .actions = {tr("Publish v2")}});
    auto *remove = new QuestionDialog(
        {.title = tr("Delete the draft with 3 people's work?"),
         .text = tr("38 quotas, 12 comments. Undo brings them back."),
         .actions = {tr("Delete draft")},
         .danger = true});
    auto *rename =
        new QuestionDialog({.title = tr("Multiply 24 cells"), .actions = {tr("Multiply")}});
    rename->setTextField(tr("By how much"), u"*1.05"_s, {});
    for (QuestionDialog *dialog : {publish, remove, rename}) {
        auto *frame = new QFrame;
        frame->setFrameShape(QFrame::Box);
        auto *inside = new QVBoxLayout(frame);
        inside->setContentsMargins(1, 1, 1, 1);
        dialog->setWindowFlags(Qt::Widget);
        inside->addWidget(dialog);
        row->addWidget(frame);
    }
    row->addStretch();
}

void GalleryPage::addGrids()
{
    QVBoxLayout *body = addSection(tr("Grid"));
    auto *store = new GridStore(this);
    fillGalleryStore(*store);
    auto *grid = new Grid;
    grid->setObjectName(u"galleryGrid"_s);
    grid->setGridModel(store);
    grid->expandAll();
    grid->setFilterRowVisible(true);
    grid->setSort(u"target"_s, true);
    grid->selectBlock({2, 1, 4, 2});
    grid->setMinimumHeight(px(32 + 34 + 9 * 30 + 32 + 14));
    body->addWidget(grid);
    QHBoxLayout *row = rowIn(body);
    auto *list = new Grid;
    list->setObjectName(u"galleryList"_s);
    list->setGridModel(store);
    list->setRowSelection(true);
    list->setTotalsVisible(false);
    auto *loadingStore = new GridStore(this);
    fillGalleryStore(*loadingStore);
    loadingStore->setRowCount(0);
    auto *loading = new Grid;
    loading->setGridModel(loadingStore);
    loading->setLoading(true);
    auto *nothing = new Grid;
    nothing->setGridModel(store);
    nothing->setColumnFilter(u"node"_s, u"?"_s);
    for (Grid *small : {list, loading, nothing}) {
        small->setFixedHeight(px(190));
        row->addWidget(small);
    }
    list->setCurrentCell(1, 0);
}

void GalleryPage::addIcons()
{
    QVBoxLayout *body = addSection(tr("Icons"));
    auto *grid = new QGridLayout;
    grid->setSpacing(px(space::M));
    const QStringList files = QDir(u":/weiwo/icons"_s).entryList({u"*.svg"_s}, QDir::Files,
                                                                 QDir::Name);
    constexpr int PerRow = 30;
    for (int i = 0; i < files.size(); ++i) {
        const QString name = QFileInfo(files[i]).completeBaseName();
        auto *tool = new QToolButton;
        tool->setIcon(icon(name));
        tool->setToolTip(name);
        tool->setFocusPolicy(Qt::NoFocus);
        grid->addWidget(tool, i / PerRow, i % PerRow);
    }
    grid->setColumnStretch(PerRow, 1);
    body->addLayout(grid);
}

} // namespace weiwo::ui
