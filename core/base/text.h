#pragma once

#include <QCoreApplication>
#include <QString>

namespace weiwo {

/// Translates @p source in @p context. Named so that lupdate sees it; needs no QObject.
inline QString translate(const char *context, const char *source,
                         const char *disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, source, disambiguation, n);
}

/// A visible text of a static table: kept untranslated, worded when it is shown, so that the
/// language may change while the program runs.
struct Text
{
    const char *context = "";
    const char *source = "";

    [[nodiscard]] QString str() const { return translate(context, source); }
};

} // namespace weiwo

/// A Text that lupdate finds (`-tr-function-alias QT_TRANSLATE_NOOP+=WEIWO_TEXT`).
#define WEIWO_TEXT(context, source) ::weiwo::Text{context, source}
