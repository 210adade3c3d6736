#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace weiwo::ui {
namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

constexpr std::array<Pair, TokenCount> Tokens{{
    {0xffF5F6F8, 0xff16181D}, // Window
    {0xffFFFFFF, 0xff1D2026}, // Base
    {0xffFAFBFC, 0xff21242B}, // Alt
    {0xffFFFFFF, 0xff272B33}, // Raised
    {0xffECEEF2, 0xff121419}, // Sidebar
    {0xffF0F2F5, 0xff23272E}, // Header
    {0xffEEF2F8, 0xff2A3039}, // Hover
    {0xffDADEE5, 0xff343A44}, // Border
    {0xff858F9E, 0xff727C8B}, // BorderStrong
    {0xffE8EBF0, 0xff2C313A}, // Grid
    {0xff1B1F26, 0xffE8EAEE}, // Text
    {0xff4A5260, 0xffB8BFCA}, // Text2
    {0xff586271, 0xffA6AFBC}, // Text3
    {0xff1E5FD0, 0xff7FB0FF}, // Accent
    {0xff184FB0, 0xff9CC2FF}, // AccentHover
    {0xffFFFFFF, 0xff0B1A33}, // OnAccent
    {0xffE3ECFC, 0xff22314D}, // AccentSoft
    {0xffD3E3FD, 0xff24416F}, // Selection
    {0xff0F2C63, 0xffF2F6FF}, // SelectionText
    {0xff1E5FD0, 0xff7FB0FF}, // Focus
    {0xff1A56C4, 0xff8DB9FF}, // Link
    {0xff15713A, 0xff6FCF8E}, // Success
    {0xffE2F4E8, 0xff1C3526}, // SuccessSoft
    {0xff8A5200, 0xffF2B84B}, // Warn
    {0xffFDF0D8, 0xff3A2E16}, // WarnSoft
    {0xffB3261E, 0xffFF9C93}, // Danger
    {0xffFCE8E6, 0xff44211F}, // DangerSoft
    {0xff0B6478, 0xff6CC7DB}, // Info
    {0xffE0F3F7, 0xff173640}, // InfoSoft
    {0xff9AA3AF, 0xff6B7381}, // Disabled
    {0xff27A565, 0xff84E3A8}, // Good
    {0xffC27C00, 0xffD9A036}, // Watch
    {0xffB3261E, 0xffE0483F}, // Bad
    {0xff7A8494, 0xff8A94A3}, // None
    {0xff1A56C4, 0xff7FB0FF}, // ChangeUp
    {0xff964600, 0xffF2A65A}, // ChangeDown
    {0x2e000000, 0x00000000}, // Shadow: 18 % black; dark themes draw a border instead
}};

constexpr std::array<Pair, CategoricalCount> Categorical{{
    {0xff1062E1, 0xff66B8FD}, {0xffD0711A, 0xffEC8F01}, {0xff286547, 0xff339B71},
    {0xff993E77, 0xffBB8FAA}, {0xff090A5B, 0xff7D66FF}, {0xff05A1B4, 0xffECE78D},
    {0xff841909, 0xffD94F41}, {0xff87817F, 0xffE1E4F9},
}};
constexpr Pair Other{0xff87817F, 0xff8A94A3};

constexpr std::array<Pair, SequentialCount> Sequential{{
    {0xffF1F6FD, 0xff1F2A3A}, {0xffD6E6F8, 0xff21395A}, {0xffAFCDEE, 0xff264B7D},
    {0xff82B0E0, 0xff2F61A3}, {0xff5C94D2, 0xff3B75BD}, {0xff336EB1, 0xff639BDF},
    {0xff1D4F8C, 0xff92BDF0}, {0xff123766, 0xffC6DFFB},
}};

constexpr std::array<Pair, DivergingCount> Diverging{{
    {0xff8C3B06, 0xffFFB26B}, {0xffCE7530, 0xffE0853A}, {0xffE8A468, 0xffA85A20},
    {0xffF6D3AF, 0xff6E4423}, {0xffF4F4F2, 0xff3A3D44}, {0xffBDDEEC, 0xff25506A},
    {0xff7CBBDA, 0xff2A76A0}, {0xff4596C6, 0xff4BA6D8}, {0xff0B557F, 0xff8FD3FA},
}};

QColor pick(Pair pair, bool dark)
{
    return QColor::fromRgba(dark ? pair.dark : pair.light);
}

double channelLuminance(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channelLuminance(color.redF()) + 0.7152 * channelLuminance(color.greenF())
         + 0.0722 * channelLuminance(color.blueF());
}

} // namespace

QColor tokenColor(Token token, bool dark)
{
    return pick(Tokens[size_t(token)], dark);
}

QColor categoricalColor(int index, bool dark)
{
    return pick(Categorical[size_t(std::max(index, 0) % CategoricalCount)], dark);
}

QColor otherCategoryColor(bool dark)
{
    return pick(Other, dark);
}

QColor sequentialColor(int index, bool dark)
{
    return pick(Sequential[size_t(std::clamp(index, 0, SequentialCount - 1))], dark);
}

QColor divergingColor(int index, bool dark)
{
    return pick(Diverging[size_t(std::clamp(index, 0, DivergingCount - 1))], dark);
}

QColor textOn(const QColor &fill)
{
    const QColor ink = tokenColor(Token::Text, false);
    const QColor white = QColor::fromRgb(0xffffffff);
    return contrastRatio(ink, fill) >= contrastRatio(white, fill) ? ink : white;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto blend = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor::fromRgb(blend(under.red(), over.red()), blend(under.green(), over.green()),
                           blend(under.blue(), over.blue()));
}

} // namespace weiwo::ui
