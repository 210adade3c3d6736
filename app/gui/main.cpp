#include "core/program/program.h"
#include "ui/panels/panel_list.h"
#include "ui/shell/appearance.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;
using namespace weiwo;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"weiwo"_s);
    QApplication::setApplicationVersion(QStringLiteral(WEIWO_VERSION));
    Program program;
    ui::Preferences preferences(program.configDir());
    ui::Theme theme;
    const ui::Appearance appearance(preferences, theme);
    theme.install();
    ui::Shell shell(program, preferences, ui::panelList());
    shell.navigator().restart({.panel = u"welcome"_s});
    shell.show();
    return QApplication::exec();
}
