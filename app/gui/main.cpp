#include "app/gui/gallery.h"
#include "ui/panels/panel_list.h"
#include "ui/shell/appearance.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/shell.h"
#include "ui/theme/wheel_guard.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace weiwo;

namespace {

constexpr int WrongUsage = 2;

struct Arguments
{
    QString target;                    ///< a file, or a link
    bool demo = false;
    std::optional<QLocale::Language> language;
    QString gallery;
    QStringList panels;
    QString until;                     ///< painted or settled: quit then, to measure the start
};

/// Reads what the contract has; what only the toolkit knows stays in argv.
std::optional<Arguments> parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Weiwo: sales management for a nation-wide team, without a server"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, u"A workspace to open, a package to look into, or a weiwo: link."_s, u"[FILE]"_s);
    parser.addOption({u"demo"_s, u"Open a demo workspace; make it where there is none."_s});
    parser.addOption({u"lang"_s, u"Language of this run: zh or en."_s, u"L"_s});
    parser.addOption({u"gallery"_s, u"Paint every screen to PNG files in DIR and quit."_s, u"DIR"_s});
    parser.addOption({u"panel"_s, u"With --gallery: only these panels."_s, u"KEY,…"_s});
    QCommandLineOption until(u"until"_s, u"Quit when first painted, or settled."_s, u"STATE"_s);
    until.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(until);
    parser.process(arguments);
    Arguments result;
    result.target = parser.positionalArguments().value(0);
    result.demo = parser.isSet(u"demo"_s);
    result.gallery = parser.value(u"gallery"_s);
    result.until = parser.value(until);
    result.panels = parser.value(u"panel"_s).split(u',', Qt::SkipEmptyParts);
    if (const QString language = parser.value(u"lang"_s); !language.isEmpty()) {
        if (!language.startsWith("zh"_L1) && !language.startsWith("en"_L1))
            return {};
        result.language = language.startsWith("zh"_L1) ? QLocale::Chinese : QLocale::English;
    }
    return result;
}

bool wantsGallery(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        if (QByteArray(argv[i]).startsWith("--gallery"))
            return true;
    return false;
}

/// Makes the toolkit paint into memory, on a screen big enough for every picture.
void useOffscreen(const QString &folder)
{
    const QString config = QDir(folder).filePath(u"screen.json"_s);
    QFile file(config);
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"screens":[{"name":"S","x":0,"y":0,"width":2560,"height":1440,)"
                   R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(config));
    qputenv("TZ", "Asia/Shanghai");
    if (!qEnvironmentVariableIsSet("WEIWO_NOW"))
        qputenv("WEIWO_NOW", app::GalleryNow);
}

/// What the window shows first, once it has been painted.
void openFirst(ui::Shell &shell, ui::Preferences &preferences, const Arguments &arguments)
{
    const bool link = arguments.target.startsWith("weiwo:"_L1);
    const bool package = arguments.target.endsWith(".weiwopkg"_L1, Qt::CaseInsensitive);
    QString path = link || package ? QString() : arguments.target;
    if (arguments.demo && path.isEmpty())
        path = ui::Workspaces::demoPath();
    if (arguments.demo && !QFileInfo::exists(path)) {
        shell.navigator().restart({.panel = u"welcome"_s});
        shell.whenPainted([&shell, path] { shell.workspaces().createDemo(path); });
        return;
    }
    const auto recent = ui::RecentWorkspaces(preferences).list();
    if (path.isEmpty() && !recent.empty() && QFileInfo::exists(recent.front().path))
        path = recent.front().path;
    if (path.isEmpty())
        shell.navigator().restart({.panel = u"welcome"_s});
    else
        shell.openWhenPainted(path);
    // It is for the workspace that was open last; if not, the preview says so.
    if (package)
        shell.whenPainted([&shell, file = QFileInfo(arguments.target).absoluteFilePath()] { shell.openPackage(file); });
    if (path.isEmpty())
        return;
    if (link)
        shell.whenPainted([&shell, target = arguments.target] {
            if (!shell.session())
                return;
            const auto place = ui::placeOf(target, shell.session()->calendar());
            if (place)
                shell.navigator().go(*place);
            else
                shell.notices().refuse(place.error());
        });
}

/// Ends the program once the window has got as far as @p state.
void quitWhen(ui::Shell &shell, const QString &state)
{
    if (state == "painted"_L1) {
        // At once: what waits for the picture must not count.
        shell.whenPainted([] { std::_Exit(0); });
    } else if (state == "settled"_L1) {
        auto *timer = new QTimer(&shell);
        QObject::connect(timer, &QTimer::timeout, &shell, [&shell] {
            if (shell.session() && shell.isSettled())
                QApplication::quit();
        });
        shell.whenPainted([timer] { timer->start(1); });
    }
}

/// These need no display.
void useNoDisplayForHelp(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        for (const char *option : {"-h", "--help", "--help-all", "-v", "--version"})
            if (qstrcmp(argv[i], option) == 0)
                qputenv("QT_QPA_PLATFORM", "minimal");
}

} // namespace

int main(int argc, char **argv)
{
    QTemporaryDir scratch;
    const bool gallery = wantsGallery(argc, argv);
    if (gallery)
        useOffscreen(scratch.path());
    useNoDisplayForHelp(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"weiwo"_s);
    QApplication::setApplicationVersion(QStringLiteral(WEIWO_VERSION));
    const auto arguments = parse(QApplication::arguments());
    if (!arguments) {
        QTextStream(stderr) << "--lang is zh or en" << Qt::endl;
        return WrongUsage;
    }
    Program program(gallery ? scratch.filePath(u"config"_s) : QString());
    const ui::WheelGuard wheelGuard;
    ui::Theme theme;
    if (gallery) {
        theme.install();
        return app::runGallery(program, {arguments->gallery, arguments->panels, arguments->target});
    }
    ui::Preferences preferences(program.configDir());
    ui::Appearance appearance(preferences, theme);
    if (arguments->language)
        appearance.overrideLanguage(*arguments->language);
    theme.install();
    ui::Shell shell(program, preferences, ui::panelList());
    quitWhen(shell, arguments->until);
    openFirst(shell, preferences, *arguments);
    shell.show();
    return QApplication::exec();
}
