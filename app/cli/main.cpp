#include <CLI/CLI.hpp>
#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    CLI::App app("weiwoctl");
    CLI11_PARSE(app, argc, argv);
    return 0;
}
