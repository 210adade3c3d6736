#include "tests/support/simulation.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// More, or others, where the environment says so.
int wanted(const char *name, int usual)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : usual;
}

} // namespace

TEST_CASE("Copies that lose, double and mix packages come to the same data, and no value vanishes")
{
    const int first = wanted("WEIWO_SEED", 1);
    const int seeds = wanted("WEIWO_SEEDS", qEnvironmentVariableIsSet("WEIWO_SEED") ? 1 : 25);
    Simulation::Options options;
    options.edits = wanted("WEIWO_EDITS", options.edits);
    options.copies = wanted("WEIWO_COPIES", options.copies);
    options.only = qEnvironmentVariable("WEIWO_ONLY").split(u',', Qt::SkipEmptyParts);
    options.trace = qEnvironmentVariableIsSet("WEIWO_TRACE");
    for (int seed = first; seed < first + seeds; ++seed) {
        options.seed = static_cast<quint64>(seed);
        INFO("again: WEIWO_SEED=" << seed << " WEIWO_EDITS=" << options.edits << " WEIWO_COPIES=" << options.copies
                                  << " weiwo_core_tests -# \"[#sync_simulation_test]\"");
        Simulation(options).run();
    }
}
