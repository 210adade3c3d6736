#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QStandardPaths>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
#ifdef QT_WIDGETS_LIB
    QApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    return Catch::Session().run(argc, argv);
}
