#include "core/program/demo_titles.h"

using namespace Qt::StringLiterals;

namespace weiwo {

void addDemoTitles(Registry &registry)
{
    registry.titles.add({u"demo.organization"_s, WEIWO_TEXT("demo", "Set up the organization")});
    registry.titles.add({u"demo.products"_s, WEIWO_TEXT("demo", "Set up the products")});
    registry.titles.add({u"demo.customers"_s, WEIWO_TEXT("demo", "Set up the customers up to %1")});
    registry.titles.add({u"demo.orders"_s, WEIWO_TEXT("demo", "Order lines of %1")});
    registry.titles.add({u"demo.contacts"_s, WEIWO_TEXT("demo", "Set up the customers' contacts")});
    registry.titles.add({u"demo.touches"_s, WEIWO_TEXT("demo", "Visits and calls of %1")});
    registry.titles.add({u"demo.collections"_s, WEIWO_TEXT("demo", "Collections of %1")});
}

} // namespace weiwo
