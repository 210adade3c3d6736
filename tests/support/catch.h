#pragma once

// The only place that names Catch2's header: version 2 in Debian 12, another path in version 3.
#include <catch2/catch.hpp>

#include <QByteArray>
#include <QString>

namespace Catch {

template<>
struct StringMaker<QString>
{
    static std::string convert(const QString &value)
    {
        return '"' + value.toStdString() + '"';
    }
};

template<>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &value)
    {
        return '"' + value.toStdString() + '"';
    }
};

} // namespace Catch
