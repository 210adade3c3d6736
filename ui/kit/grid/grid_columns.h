#pragma once

#include "ui/kit/grid/grid_model.h"

#include <QJsonArray>
#include <QJsonObject>
#include <vector>

namespace weiwo::ui {

/// Order, width and visibility of a grid's columns, kept by key. "View" columns are the visible
/// ones from left to right; the first few are frozen. Widths here are px at 100 %, x positions
/// zoomed.
class GridColumns
{
public:
    /// Takes the columns of @p model, keeping the state of those known by key.
    void load(const GridModel *model);
    /// As the model gives them.
    void reset();

    [[nodiscard]] int count() const { return int(m_visible.size()); }
    [[nodiscard]] const GridColumn &spec(int view) const { return at(view).spec; }
    [[nodiscard]] int model(int view) const { return at(view).model; }
    [[nodiscard]] std::optional<int> view(int modelColumn) const;
    [[nodiscard]] std::optional<int> viewOf(const QString &key) const;
    /// All columns in their order, hidden ones too: key, title, visible.
    struct Entry
    {
        QString key;
        QString title;
        bool visible = true;
    };
    [[nodiscard]] std::vector<Entry> entries() const;

    [[nodiscard]] int frozen() const { return qMin(m_frozen, count()); }
    void setFrozen(int columns) { m_frozen = qMax(0, columns); }
    [[nodiscard]] int width(int view) const;
    void setWidth(int view, int zoomedPx);
    /// Nobody has given it a width: it may follow header and contents.
    [[nodiscard]] bool isFree(int view) const { return !at(view).sized; }
    /// Sets the width of a free column; it stays free.
    void follow(int view, int zoomedPx);
    /// The width of a column that nobody has given one, px at 100 %.
    [[nodiscard]] int standardWidth(int view) const;
    void setVisible(const QString &key, bool visible);
    /// Moves a view column so that it stands before view column @p before (count() for last).
    void move(int view, int before);

    /// Left edge of a view column in the content; frozen ones come first.
    [[nodiscard]] int left(int view) const;
    [[nodiscard]] int totalWidth() const { return left(count()); }
    [[nodiscard]] int frozenWidth() const { return left(frozen()); }
    /// The view column at content position @p x, or nothing.
    [[nodiscard]] std::optional<int> viewAt(int x) const;

    [[nodiscard]] QJsonObject save() const;
    /// False if @p state is none of ours; unknown columns in it are kept for the next save.
    bool restore(const QJsonObject &state);

    static constexpr int MinimumWidth = 40;

private:
    struct Column
    {
        int model = 0;
        GridColumn spec;
        int width = 0;
        bool hidden = false;
        bool sized = false;   ///< by a person
    };
    [[nodiscard]] const Column &at(int view) const
    {
        return m_all[size_t(m_visible[size_t(view)])];
    }
    void refresh();

    std::vector<Column> m_all;
    std::vector<int> m_visible;
    int m_frozen = 1;
    QJsonArray m_unknown;
};

} // namespace weiwo::ui
