#include "tests/support/catch.h"

#include <QApplication>

TEST_CASE("Widgets tests run without a display")
{
    CHECK(qApp != nullptr);
}
