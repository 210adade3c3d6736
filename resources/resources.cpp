// Gives the resource library a translation unit of its own; the data is generated beside it.
#include <QtGlobal>
