#include "ui/shell/key_table.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

using Owner = KeySpec::Owner;

QList<QKeySequence> keys(std::initializer_list<const char *> texts)
{
    QList<QKeySequence> list;
    for (const char *text : texts)
        list.append(QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText));
    return list;
}

std::vector<KeySpec> shellKeys()
{
    return {
        {u"shell.palette"_s, WEIWO_TEXT("Keys", "Search or command"), Owner::Shell, keys({"Ctrl+K"})},
        {u"shell.back"_s, WEIWO_TEXT("Keys", "Back"), Owner::Shell, keys({"Alt+Left"})},
        {u"shell.forward"_s, WEIWO_TEXT("Keys", "Forward"), Owner::Shell, keys({"Alt+Right"})},
        {u"shell.sidebar"_s, WEIWO_TEXT("Keys", "Show or hide the sidebar"), Owner::Shell, keys({"Ctrl+B"})},
        {u"shell.inspector"_s, WEIWO_TEXT("Keys", "Show or hide the inspector"), Owner::Shell, keys({"Ctrl+I"})},
        {u"shell.scope"_s, WEIWO_TEXT("Keys", "Choose the scope"), Owner::Shell, keys({"Ctrl+Shift+O"})},
        {u"shell.period"_s, WEIWO_TEXT("Keys", "Choose the period"), Owner::Shell, keys({"Ctrl+Shift+P"})},
        {u"shell.period.previous"_s, WEIWO_TEXT("Keys", "Previous period"), Owner::Shell, keys({"Ctrl+["})},
        {u"shell.period.next"_s, WEIWO_TEXT("Keys", "Next period"), Owner::Shell, keys({"Ctrl+]"})},
        {u"shell.region.next"_s, WEIWO_TEXT("Keys", "Next region of the window"), Owner::Shell, keys({"F6"})},
        {u"shell.region.previous"_s, WEIWO_TEXT("Keys", "Previous region of the window"), Owner::Shell, keys({"Shift+F6"})},
        {u"shell.undo"_s, WEIWO_TEXT("Keys", "Undo"), Owner::Shell, keys({"Ctrl+Z"})},
        {u"shell.redo"_s, WEIWO_TEXT("Keys", "Redo"), Owner::Shell, keys({"Ctrl+Y", "Ctrl+Shift+Z"})},
        {u"shell.saved"_s, WEIWO_TEXT("Keys", "Say when all was saved"), Owner::Shell, keys({"Ctrl+S"})},
        {u"shell.open"_s, WEIWO_TEXT("Keys", "Open a workspace"), Owner::Shell, keys({"Ctrl+O"})},
        {u"shell.close"_s, WEIWO_TEXT("Keys", "Close the workspace"), Owner::Shell, keys({"Ctrl+W"})},
        {u"shell.quit"_s, WEIWO_TEXT("Keys", "Quit"), Owner::Shell, keys({"Ctrl+Q"})},
        {u"shell.preferences"_s, WEIWO_TEXT("Keys", "Preferences"), Owner::Shell, keys({"Ctrl+,"})},
        {u"shell.keys"_s, WEIWO_TEXT("Keys", "List of keys"), Owner::Shell, keys({"Ctrl+/", "F1"})},
        {u"shell.fullscreen"_s, WEIWO_TEXT("Keys", "Full screen"), Owner::Shell, keys({"F11"})},
        {u"shell.zoom.in"_s, WEIWO_TEXT("Keys", "Zoom in"), Owner::Shell, keys({"Ctrl+="})},
        {u"shell.zoom.out"_s, WEIWO_TEXT("Keys", "Zoom out"), Owner::Shell, keys({"Ctrl+-"})},
        {u"shell.zoom.reset"_s, WEIWO_TEXT("Keys", "Normal size"), Owner::Shell, keys({"Ctrl+0"})},
        {u"shell.copy_link"_s, WEIWO_TEXT("Keys", "Copy a link to this"), Owner::Shell, keys({"Ctrl+Shift+K"})},
        {u"shell.panel.1"_s, WEIWO_TEXT("Keys", "First panel of the sidebar"), Owner::Shell, keys({"Ctrl+1"})},
        {u"shell.panel.2"_s, WEIWO_TEXT("Keys", "Second panel"), Owner::Shell, keys({"Ctrl+2"})},
        {u"shell.panel.3"_s, WEIWO_TEXT("Keys", "Third panel"), Owner::Shell, keys({"Ctrl+3"})},
        {u"shell.panel.4"_s, WEIWO_TEXT("Keys", "Fourth panel"), Owner::Shell, keys({"Ctrl+4"})},
        {u"shell.panel.5"_s, WEIWO_TEXT("Keys", "Fifth panel"), Owner::Shell, keys({"Ctrl+5"})},
        {u"shell.panel.6"_s, WEIWO_TEXT("Keys", "Sixth panel"), Owner::Shell, keys({"Ctrl+6"})},
        {u"shell.panel.7"_s, WEIWO_TEXT("Keys", "Seventh panel"), Owner::Shell, keys({"Ctrl+7"})},
        {u"shell.panel.8"_s, WEIWO_TEXT("Keys", "Eighth panel"), Owner::Shell, keys({"Ctrl+8"})},
        {u"shell.panel.9"_s, WEIWO_TEXT("Keys", "Ninth panel"), Owner::Shell, keys({"Ctrl+9"})},
    };
}

std::vector<KeySpec> panelKeys()
{
    return {
        {u"panel.new"_s, WEIWO_TEXT("Keys", "New"), Owner::Panel, keys({"Ctrl+N"})},
        {u"panel.find"_s, WEIWO_TEXT("Keys", "Find in the panel"), Owner::Panel, keys({"Ctrl+F"})},
        {u"panel.find.next"_s, WEIWO_TEXT("Keys", "Find next"), Owner::Panel, keys({"F3"})},
        {u"panel.find.previous"_s, WEIWO_TEXT("Keys", "Find previous"), Owner::Panel, keys({"Shift+F3"})},
        {u"panel.explain"_s, WEIWO_TEXT("Keys", "Explain this number"), Owner::Panel, keys({"Ctrl+E"})},
        {u"panel.refresh"_s, WEIWO_TEXT("Keys", "Run again"), Owner::Panel, keys({"F5"})},
        {u"panel.lock"_s, WEIWO_TEXT("Keys", "Lock or unlock cells"), Owner::Panel, keys({"Ctrl+L"})},
        {u"panel.multiply"_s, WEIWO_TEXT("Keys", "Multiply the selection"), Owner::Panel, keys({"Ctrl+Shift+M"})},
        {u"panel.export"_s, WEIWO_TEXT("Keys", "Export this view"), Owner::Panel, keys({"Ctrl+Shift+S"})},
        {u"customers.previous"_s, WEIWO_TEXT("Keys", "Previous customer of the list"), Owner::Panel, keys({"Ctrl+Up"})},
        {u"customers.next"_s, WEIWO_TEXT("Keys", "Next customer of the list"), Owner::Panel, keys({"Ctrl+Down"})},
        {u"alerts.snooze"_s, WEIWO_TEXT("Keys", "Snooze the alert"), Owner::Panel, keys({"Alt+Z"})},
        {u"alerts.assign"_s, WEIWO_TEXT("Keys", "Assign the alert"), Owner::Panel, keys({"Alt+A"})},
        {u"alerts.resolve"_s, WEIWO_TEXT("Keys", "Resolve the alert"), Owner::Panel, keys({"Alt+R"})},
        {u"alerts.cause"_s, WEIWO_TEXT("Keys", "Show the cause of the alert"), Owner::Panel, keys({"Alt+Return"})},
        {u"conflicts.keep"_s, WEIWO_TEXT("Keys", "Keep what is kept in a conflict"), Owner::Panel, keys({"Alt+K"})},
        {u"conflicts.other"_s, WEIWO_TEXT("Keys", "Take the other value of a conflict"), Owner::Panel, keys({"Alt+O"})},
    };
}

std::vector<KeySpec> gridKeys()
{
    return {
        {u"grid.copy"_s, WEIWO_TEXT("Keys", "Copy"), Owner::Grid, keys({"Ctrl+C"})},
        {u"grid.copy_headers"_s, WEIWO_TEXT("Keys", "Copy with headers"), Owner::Grid, keys({"Ctrl+Shift+C"})},
        {u"grid.paste"_s, WEIWO_TEXT("Keys", "Paste"), Owner::Grid, keys({"Ctrl+V"})},
        {u"grid.paste_preview"_s, WEIWO_TEXT("Keys", "Paste with a preview"), Owner::Grid, keys({"Ctrl+Shift+V"})},
        {u"grid.fill_down"_s, WEIWO_TEXT("Keys", "Fill down"), Owner::Grid, keys({"Ctrl+D"})},
        {u"grid.fill_right"_s, WEIWO_TEXT("Keys", "Fill right"), Owner::Grid, keys({"Ctrl+R"})},
        {u"grid.select_all"_s, WEIWO_TEXT("Keys", "Select all"), Owner::Grid, keys({"Ctrl+A"})},
        {u"grid.edit"_s, WEIWO_TEXT("Keys", "Edit the cell"), Owner::Grid, keys({"F2"})},
        {u"grid.clear"_s, WEIWO_TEXT("Keys", "Clear the cells"), Owner::Grid, keys({"Del"})},
        {u"grid.commit_all"_s, WEIWO_TEXT("Keys", "Write the typed value into the whole selection"), Owner::Grid, keys({"Ctrl+Return"})},
        {u"grid.filter"_s, WEIWO_TEXT("Keys", "Filter row"), Owner::Grid, keys({"Ctrl+Shift+L"})},
        {u"grid.expand"_s, WEIWO_TEXT("Keys", "Expand"), Owner::Grid, keys({"Alt+Shift+Right"})},
        {u"grid.collapse"_s, WEIWO_TEXT("Keys", "Collapse"), Owner::Grid, keys({"Alt+Shift+Left"})},
        {u"grid.expand_all"_s, WEIWO_TEXT("Keys", "Expand all"), Owner::Grid, keys({"Ctrl+Alt+Shift+Right"})},
        {u"grid.collapse_all"_s, WEIWO_TEXT("Keys", "Collapse all"), Owner::Grid, keys({"Ctrl+Alt+Shift+Left"})},
        {u"grid.first_cell"_s, WEIWO_TEXT("Keys", "First cell"), Owner::Grid, keys({"Ctrl+Home"})},
        {u"grid.last_cell"_s, WEIWO_TEXT("Keys", "Last cell"), Owner::Grid, keys({"Ctrl+End"})},
    };
}

} // namespace

const std::vector<KeySpec> &keySpecs()
{
    static const std::vector<KeySpec> specs = [] {
        std::vector<KeySpec> all = shellKeys();
        for (const auto &more : {panelKeys(), gridKeys()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return specs;
}

const KeySpec *keySpec(const QString &command)
{
    for (const KeySpec &spec : keySpecs())
        if (spec.command == command)
            return &spec;
    return nullptr;
}

QString keyText(const QString &command)
{
    const KeySpec *spec = keySpec(command);
    return spec && !spec->keys.isEmpty() ? spec->keys.front().toString(QKeySequence::NativeText)
                                         : QString();
}

QString withKey(const QString &text, const QString &command)
{
    const QString key = keyText(command);
    return key.isEmpty() ? text : QCoreApplication::translate("Keys", "%1 (%2)").arg(text, key);
}

void bindKeys(QAction *action, const QString &command)
{
    action->setObjectName(command);
    const KeySpec *spec = keySpec(command);
    if (!spec)
        return;
    action->setShortcuts(spec->keys);
    if (action->text().isEmpty())
        action->setText(spec->title.str());
}

bool isReserved(const QKeySequence &key)
{
    for (int i = 0; i < key.count(); ++i) {
        const QKeyCombination combination = key[uint(i)];
        const auto modifiers = combination.keyboardModifiers();
        const Qt::Key code = combination.key();
        const bool letter = code >= Qt::Key_A && code <= Qt::Key_Z;
        if (modifiers == Qt::NoModifier && letter)
            return true;
        if (modifiers == (Qt::ControlModifier | Qt::AltModifier) && letter)
            return true;
        if (code == Qt::Key_Space && (modifiers == Qt::ControlModifier || modifiers == Qt::ShiftModifier))
            return true;
        if (modifiers == Qt::ControlModifier && code == Qt::Key_Period)
            return true;
        if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && code == Qt::Key_F)
            return true;
        if (code == Qt::Key_Shift || code == Qt::Key_Control || code == Qt::Key_Alt)
            return true;
    }
    return false;
}

} // namespace weiwo::ui
