#include "ui/shell/key_list.h"

#include "ui/shell/key_table.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int ListWidth = 860;
constexpr int ListHeight = 560;

QString ownerTitle(KeySpec::Owner owner)
{
    switch (owner) {
    case KeySpec::Owner::Shell: return KeyList::tr("Window");
    case KeySpec::Owner::Panel: return KeyList::tr("Panel");
    case KeySpec::Owner::Grid: return KeyList::tr("Table");
    }
    return {};
}

void addColumn(QGridLayout *grid, int column, KeySpec::Owner owner, QWidget *page)
{
    auto *title = new QLabel(ownerTitle(owner), page);
    setTypeRole(title, TypeRole::Strong);
    grid->addWidget(title, 0, column * 3, 1, 2);
    int row = 1;
    for (const KeySpec &spec : keySpecs()) {
        if (spec.owner != owner || spec.command.startsWith("shell.panel."_L1))
            continue;
        QStringList texts;
        for (const QKeySequence &key : spec.keys)
            texts.append(key.toString(QKeySequence::NativeText));
        auto *keys = new QLabel(texts.join(u"  "_s), page);
        setTextToken(keys, Token::Text2);
        auto *name = new QLabel(spec.title.str(), page);
        name->setWordWrap(true);
        grid->addWidget(keys, row, column * 3);
        grid->addWidget(name, row++, column * 3 + 1);
    }
    grid->setColumnStretch(column * 3 + 1, 1);
    grid->setColumnMinimumWidth(column * 3 + 2, space::L);
}

} // namespace

KeyList::KeyList(QWidget *host) : Popover(host)
{
    setObjectName(u"keyList"_s);
    setAccessibleName(tr("List of keys"));
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(space::DialogPadding, space::L, space::S, space::L);
    auto *title = new QLabel(tr("Keys"), content());
    setTypeRole(title, TypeRole::Title);
    layout->addWidget(title);
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, space::M, 0);
    grid->setHorizontalSpacing(space::M);
    grid->setVerticalSpacing(space::Xs);
    addColumn(grid, 0, KeySpec::Owner::Shell, page);
    addColumn(grid, 1, KeySpec::Owner::Grid, page);
    addColumn(grid, 2, KeySpec::Owner::Panel, page);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *area = new QScrollArea(content());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    area->setWidget(page);
    area->setMinimumHeight(px(ListHeight));
    layout->addWidget(area);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void KeyList::open()
{
    openCentred(px(ListWidth));
}

} // namespace weiwo::ui
