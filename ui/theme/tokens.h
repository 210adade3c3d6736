#pragma once

#include <QColor>
#include <array>

namespace weiwo::ui {

/// The colours of the design. Each has a light and a dark value; nothing else in the program
/// names a colour.
enum class Token {
    Window, Base, Alt, Raised, Sidebar, Header, Hover, Border, BorderStrong, Grid,
    Text, Text2, Text3, Accent, AccentHover, OnAccent, AccentSoft, Selection, SelectionText,
    Focus, Link, Success, SuccessSoft, Warn, WarnSoft, Danger, DangerSoft, Info, InfoSoft,
    Disabled,
    Good, Watch, Bad, None,     ///< fills of bars and dots, always with a shape
    ChangeUp, ChangeDown,       ///< growth in neutral colours
    Shadow                      ///< of popovers and dialogs
};
inline constexpr int TokenCount = int(Token::Shadow) + 1;

/// The value of @p token in one of the two themes.
[[nodiscard]] QColor tokenColor(Token token, bool dark);

/// Ramps of one theme, in the order of the design.
inline constexpr int CategoricalCount = 8;
inline constexpr int SequentialCount = 8;
inline constexpr int DivergingCount = 9;
[[nodiscard]] QColor categoricalColor(int index, bool dark);   ///< index modulo 8
[[nodiscard]] QColor otherCategoryColor(bool dark);            ///< "other", drawn hatched
[[nodiscard]] QColor sequentialColor(int index, bool dark);    ///< clamped to 0…7
[[nodiscard]] QColor divergingColor(int index, bool dark);     ///< clamped to 0…8, 4 is the middle
/// Near-black or white, whichever has more contrast on @p fill.
[[nodiscard]] QColor textOn(const QColor &fill);

/// WCAG 2 contrast ratio, 1…21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// @p over at @p share (0…1) on @p under, opaque.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

/// Device-independent px at 100 %.
namespace space {
inline constexpr int Xxs = 2, Xs = 4, S = 8, M = 12, L = 16, Xl = 24, Xxl = 32, Huge = 48;
inline constexpr int CellPadding = 8, CardPadding = 16, CardGap = 12, DialogPadding = 20;
}
namespace radius {
inline constexpr int Chip = 3, Field = 6, Card = 8, Dialog = 10;
}
namespace extent {
inline constexpr int Field = 30, ToolField = 28, GridHeader = 32, Icon = 16, SidebarIcon = 18;
inline constexpr int EmptyIcon = 40, ScrollBar = 10, HitArea = 24, MinimumHandle = 32;
inline constexpr int RowCompact = 26, RowStandard = 30, RowRelaxed = 36;
}
namespace type {
inline constexpr int Caption = 12, Body = 13, Section = 15, Title = 20, Kpi = 28;
}

} // namespace weiwo::ui
