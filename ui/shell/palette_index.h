#pragma once

#include "core/base/pinyin.h"

#include <functional>
#include <vector>

namespace weiwo::ui {

enum class PaletteKind { Panel, Command, Period, Unit, Person, Customer };

/// Something that the palette finds.
struct PaletteItem
{
    PaletteKind kind = PaletteKind::Command;
    QString id;                      ///< stable, for what was used recently
    QString title;
    QString otherTitle;              ///< in the other language; found, not shown
    QString hint;                    ///< at the right: key or path
    QString icon;
    std::function<void()> run;
};

/// What was typed into the palette: a prefix narrows it to one kind.
struct PaletteQuery
{
    QString text;
    std::vector<PaletteKind> kinds;  ///< empty: all

    [[nodiscard]] static PaletteQuery parse(const QString &typed);
    [[nodiscard]] bool accepts(PaletteKind kind) const;
};

/// Items with their pinyin keys, searched at each keystroke.
class PaletteIndex
{
public:
    void setItems(std::vector<PaletteItem> items);
    [[nodiscard]] const std::vector<PaletteItem> &items() const { return m_items; }
    /// The best matches; for an empty text those of @p recent first, then the rest in order.
    [[nodiscard]] std::vector<const PaletteItem *> find(const PaletteQuery &query,
                                                        const QStringList &recent, int limit) const;

private:
    std::vector<PaletteItem> m_items;
    std::vector<PinyinKey> m_keys;
    std::vector<PinyinKey> m_otherKeys;
};

} // namespace weiwo::ui
