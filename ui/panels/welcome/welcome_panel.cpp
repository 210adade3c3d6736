#include "ui/panels/welcome/welcome_panel.h"

#include "ui/kit/dialogs.h"
#include "ui/panels/welcome/join_form.h"
#include "ui/panels/welcome/new_workspace_form.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/shell/preference_box.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int StartWidth = 320;
constexpr int RecentWidth = 520;

} // namespace

WelcomePanel::WelcomePanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_recent(context.preferences), m_name(new QLabel), m_saying(new QLabel),
      m_new(new QPushButton), m_open(new QPushButton), m_demo(new QPushButton), m_join(new QPushButton), m_recentTitle(new QLabel), m_recentEmpty(new QLabel),
      m_recentRows(new QVBoxLayout), m_form(new NewWorkspaceForm), m_joinForm(new JoinForm(context.program)),
      m_language(makePreferenceBox(context.preferences, u"language"_s)),
      m_theme(makePreferenceBox(context.preferences, u"theme"_s))
{
    head().hide();
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(space::Xxl, space::Huge, space::Xxl, space::Xl);
    columns->setSpacing(space::Huge);
    columns->addStretch(1);
    columns->addWidget(makeStart(), 0, Qt::AlignTop);
    columns->addWidget(makeRecent(), 0, Qt::AlignTop);
    columns->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    setBody(area);

    connect(m_new, &QPushButton::clicked, this, [this] {
        m_new->hide();
        m_form->start();
    });
    connect(m_demo, &QPushButton::clicked, this, [this] {
        m_demo->setEnabled(false);
        this->context().workspaces.createDemo(Workspaces::demoPath());
    });
    connect(&context.workspaces, &Workspaces::refused, this, [this] { m_demo->setEnabled(true); });
    connect(m_open, &QPushButton::clicked, this, &WelcomePanel::openExisting);
    connect(m_form, &NewWorkspaceForm::cancelled, this, [this] {
        m_form->hide();
        m_new->show();
    });
    connect(m_join, &QPushButton::clicked, this, [this] { startJoin({}); });
    connect(m_joinForm, &JoinForm::cancelled, this, [this] {
        m_joinForm->hide();
        m_join->show();
        m_join->setFocus();
    });
    connect(m_joinForm, &JoinForm::accepted, &context.workspaces, &Workspaces::createCopy);
    connect(m_form, &NewWorkspaceForm::accepted, &context.workspaces, &Workspaces::create);
    retranslate();
}

QWidget *WelcomePanel::makeStart()
{
    auto *start = new QWidget;
    start->setFixedWidth(px(StartWidth));
    auto *layout = new QVBoxLayout(start);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    setTypeRole(m_name, TypeRole::Kpi);
    m_saying->setWordWrap(true);
    setTextToken(m_saying, Token::Text2);
    m_new->setObjectName(u"new"_s);
    m_open->setObjectName(u"open"_s);
    m_demo->setObjectName(u"demo"_s);
    m_join->setObjectName(u"join"_s);
    setButtonKind(m_new, ButtonKind::Primary);
    m_form->hide();
    m_joinForm->hide();
    layout->addWidget(m_name);
    layout->addWidget(m_saying);
    layout->addSpacing(space::L);
    layout->addWidget(m_new);
    layout->addWidget(m_form);
    layout->addWidget(m_open);
    layout->addWidget(m_join);
    layout->addWidget(m_joinForm);
    layout->addWidget(m_demo);
    layout->addSpacing(space::Xl);
    auto *look = new QHBoxLayout;
    look->addWidget(m_language, 1);
    look->addWidget(m_theme, 1);
    layout->addLayout(look);
    return start;
}

QWidget *WelcomePanel::makeRecent()
{
    auto *recent = new QWidget;
    recent->setMinimumWidth(px(StartWidth));
    recent->setMaximumWidth(px(RecentWidth));
    auto *layout = new QVBoxLayout(recent);
    layout->setContentsMargins(0, space::S, 0, 0);
    layout->setSpacing(space::S);
    setTypeRole(m_recentTitle, TypeRole::Section);
    setTextToken(m_recentEmpty, Token::Text3);
    m_recentEmpty->setWordWrap(true);
    m_recentRows->setSpacing(space::Xs);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recentEmpty);
    layout->addLayout(m_recentRows);
    auto *room = new QWidget;
    room->setFixedWidth(px(RecentWidth));
    layout->addWidget(room);
    return recent;
}

void WelcomePanel::arrive(const Place &place)
{
    Panel::arrive(place);
    fillRecent();
    if (!place.record.isEmpty())
        startJoin(place.record);
}

void WelcomePanel::startJoin(const QString &package)
{
    m_join->hide();
    m_joinForm->start(package);
}

void WelcomePanel::fillRecent()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto list = m_recent.list();
    m_recentEmpty->setVisible(list.empty());
    for (const RecentWorkspace &workspace : list)
        addRecent(workspace);
}

void WelcomePanel::addRecent(const RecentWorkspace &workspace)
{
    const QFileInfo file(workspace.path);
    const bool there = file.exists();
    auto *row = new QWidget;
    row->setObjectName(u"recent"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new QPushButton(workspace.company.isEmpty() ? file.completeBaseName() : workspace.company);
    name->setObjectName(u"recentName"_s);
    name->setIcon(icon(u"building"_s));
    name->setEnabled(there);
    setButtonKind(name, ButtonKind::Flat);
    const QString size = QLocale().formattedDataSize(file.size());
    const QString when = QLocale().toString(workspace.opened, QLocale::ShortFormat);
    auto *place = new QLabel(there ? tr("%1 · %2 · opened %3").arg(workspace.path, size, when)
                                   : tr("Not found: %1").arg(workspace.path));
    place->setToolTip(workspace.path);
    place->setContentsMargins(space::S, 0, 0, 0);
    place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTypeRole(place, TypeRole::Caption);
    setTextToken(place, Token::Text3);
    texts->addWidget(name, 0, Qt::AlignLeft);
    texts->addWidget(place);
    layout->addLayout(texts, 1);
    connect(name, &QPushButton::clicked, this, [this, path = workspace.path] { context().workspaces.open(path); });
    const auto addTool = [&](const QString &text, auto action) {
        auto *button = new QPushButton(text);
        setButtonKind(button, ButtonKind::Flat);
        connect(button, &QPushButton::clicked, this, action);
        layout->addWidget(button, 0, Qt::AlignTop);
    };
    if (!there)
        addTool(tr("Find…"), [this] { openExisting(); });
    addTool(tr("Forget"), [this, path = workspace.path] {
        m_recent.forget(path);
        QMetaObject::invokeMethod(this, &WelcomePanel::fillRecent, Qt::QueuedConnection);
    });
    m_recentRows->addWidget(row);
}

void WelcomePanel::openExisting()
{
    const auto path = dialogs().openFile(this, {.title = tr("Open a workspace"),
                                                .filter = tr("Weiwo workspaces (*.weiwo)")});
    if (path)
        context().workspaces.open(*path);
}

void WelcomePanel::retranslate()
{
    m_name->setText(tr("Weiwo"));
    m_saying->setText(tr("Break a national goal down to regions, people and months, and see where it "
                         "stands. Everything stays in one file on this computer."));
    m_new->setText(tr("New workspace"));
    m_open->setText(tr("Open a workspace…"));
    m_join->setText(tr("Get a copy of a workspace…"));
    m_join->setToolTip(tr("Ask to be enrolled, and make your copy of the first package that you are sent"));
    m_demo->setText(tr("Look at the demo"));
    m_demo->setToolTip(tr("An invented company with three years of orders and a plan; made once, in some seconds"));
    m_open->setToolTip(withKey(m_open->text(), u"shell.open"_s));
    m_recentTitle->setText(tr("Recent workspaces"));
    m_recentEmpty->setText(tr("Workspaces that you open are listed here."));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Theme"));
    fillRecent();
}

} // namespace weiwo::ui
