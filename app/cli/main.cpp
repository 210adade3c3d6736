#include "app/cli/allocate_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>
#include <iostream>

namespace {

QByteArray standardInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    CLI::App app("weiwoctl");
    int exitCode = 0;
    app.add_subcommand("allocate", "Spread a total: JSON on stdin, JSON on stdout")
        ->callback([&exitCode] {
            exitCode = weiwo::cli::runAllocate(standardInput(), std::cout, std::cerr);
        });
    CLI11_PARSE(app, argc, argv);
    return exitCode;
}
