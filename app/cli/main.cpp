#include "app/cli/context.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>
#include <iostream>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;
using namespace weiwo::cli;

namespace {

/// The language must be known before the help texts are made, so it is looked for by hand.
QString languageOf(int argc, char **argv)
{
    QString language = qEnvironmentVariable("WEIWO_LANG");
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == "--"_L1)
            break;
        if (argument == "--lang"_L1 && i + 1 < argc)
            language = QString::fromLocal8Bit(argv[i + 1]);
        else if (argument.startsWith("--lang="_L1))
            language = argument.mid(7);
    }
    if (language.isEmpty())
        language = QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
    return language;
}

void install(QTranslator &translator, const QString &language)
{
    QLocale::setDefault(QLocale(language));
    if (translator.load(u":/weiwo/translations/weiwo_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&translator);
}

/// The command, behind options that may stand before it.
QByteArray commandOf(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--store" || argument == "--as" || argument == "--lang")
            ++i;
        else if (!argument.startsWith('-'))
            return argument;
    }
    return {};
}

/// Only what paints needs fonts and pictures; it needs no display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (commandOf(argc, argv) != "chart")
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // stderr has our messages; the toolkit's remarks on the session are none.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    return std::make_unique<QGuiApplication>(argc, argv);
}

void addCommonOptions(CLI::App &app, Context &context)
{
    const auto text = [&app](const char *name, QString &target, const char *help) {
        app.add_option_function<std::string>(
            name, [&target](const std::string &value) { target = QString::fromStdString(value); }, help);
    };
    text("--store", context.store, "The workspace file (default: WEIWO_STORE)");
    text("--as", context.person, "The acting person (default: the workspace's own)");
    app.add_flag("--json", context.json, "Write one JSON object");
    app.add_flag("--quiet", context.quiet, "Say nothing but errors");
    app.add_option_function<std::string>(
           "--lang", [&context](const std::string &value) { context.language = QString::fromStdString(value); },
           "zh_CN or en (default: WEIWO_LANG)")
        ->check(CLI::IsMember({"zh_CN", "en"}));
    app.set_version_flag("--version", std::string("weiwoctl ") + WEIWO_VERSION);
}

/// Common options may stand after any command too.
void passCommonOptionsUp(CLI::App *app)
{
    for (CLI::App *command : app->get_subcommands([](const CLI::App *) { return true; })) {
        command->fallthrough();
        passCommonOptionsUp(command);
    }
}

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"weiwoctl"_s);
    QTranslator translator;
    install(translator, languageOf(argc, argv));

    Context context;
    CLI::App app("Weiwo: sales management without a server", "weiwoctl");
    app.require_subcommand(1);
    addCommonOptions(app, context);
    addWorkspaceCommands(app, context);
    addJournalCommands(app, context);
    addExchangeCommands(app, context);
    addExportCommand(app, context);
    addMetricCommands(app, context);
    addQuotaCommands(app, context);
    addAllocateCommand(app, context);
    addAnalyzeCommands(app, context);
    addDiagnoseCommand(app, context);
    addChartCommand(app, context);
    addAlertCommands(app, context);
    addCustomerCommands(app, context);
    addTierCommands(app, context);
    addPackageCommands(app, context);
    addSyncCommands(app, context);
    addDeviceCommands(app, context);
    passCommonOptionsUp(&app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp &help) {
        return app.exit(help);
    } catch (const CLI::CallForAllHelp &help) {
        return app.exit(help);
    } catch (const CLI::CallForVersion &version) {
        return app.exit(version);
    } catch (const CLI::ParseError &error) {
        std::cerr << error.what() << " (weiwoctl --help)\n";
        return Usage;
    }
    return context.exitCode;
}
