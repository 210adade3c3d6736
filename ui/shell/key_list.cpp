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

QWidget *makeColumn(KeySpec::Owner owner, QWidget *page)
{
    auto *column = new QWidget(page);
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::M);
    grid->setVerticalSpacing(space::Xs);
    auto *title = new QLabel(ownerTitle(owner), column);
    setTypeRole(title, TypeRole::Strong);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const KeySpec &spec : keySpecs()) {
        if (spec.owner != owner || spec.command.startsWith("shell.panel."_L1))
            continue;
        QStringList texts;
        for (const QKeySequence &key : spec.keys)
            texts.append(key.toString(QKeySequence::NativeText));
        auto *keys = new QLabel(texts.join(u"  "_s), column);
        setTextToken(keys, Token::Text2);
        auto *name = new QLabel(spec.title.str(), column);
        name->setWordWrap(true);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(name, row++, 1, Qt::AlignTop);
    }
    grid->setColumnStretch(1, 1);
    return column;
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
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, space::M, 0);
    columns->setSpacing(space::Xl);
    for (const KeySpec::Owner owner : {KeySpec::Owner::Shell, KeySpec::Owner::Grid, KeySpec::Owner::Panel})
        columns->addWidget(makeColumn(owner, page), 1, Qt::AlignTop);
    auto *area = new QScrollArea(content());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->setMinimumHeight(px(ListHeight));
    layout->addWidget(area);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void KeyList::open()
{
    openCentred(px(ListWidth));
}

} // namespace weiwo::ui
