#pragma once

#include "ui/kit/grid/grid_model.h"

#include <QHash>
#include <functional>

namespace weiwo::ui {

/// A GridModel that holds its own columns as vectors: for tables small enough to be handed over
/// whole. Numbers as int64 with a missing bit, text as strings. Fill it, then publish().
class GridStore : public GridModel
{
    Q_OBJECT

public:
    explicit GridStore(QObject *parent = nullptr);
    ~GridStore() override;

    /// Replaces columns and rows. Call publish() after filling.
    void setColumns(std::vector<GridColumn> columns);
    /// New titles and units, e.g. after a language change; keys must be the same.
    void retitle(std::vector<GridColumn> columns);
    void setRowCount(int rows);
    void setNumber(int row, int column, std::optional<qint64> value);
    void setText(int row, int column, const QString &text);
    void setFlags(int row, int column, GridFlags flags);
    void setSeries(int row, int column, std::vector<qint64> points);
    void setPace(int row, int column, qint64 pace);
    void setRowKey(int row, const QString &key);
    void setIconName(int row, int column, const QString &name);
    void setToolTip(int row, int column, const QString &text);
    /// Rows are in preorder; a row's children follow it one deeper.
    void setDepth(int row, int depth);
    void setTree(bool tree) { m_tree = tree; }
    /// Emits modelReset.
    void publish();

    /// Decides over a change; without one, cells simply take the values.
    using Editor = std::function<Status(const std::vector<GridCellEdit> &, GridEditKind)>;
    void setEditor(Editor editor) { m_editor = std::move(editor); }
    void setReadOnlyReason(const QString &reason) { m_readOnlyReason = reason; }

    [[nodiscard]] int rowCount() const override { return m_rows; }
    [[nodiscard]] int columnCount() const override { return int(m_columns.size()); }
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] std::optional<qint64> number(int row, int column) const override;
    [[nodiscard]] GridFlags flags(int row, int column) const override;
    [[nodiscard]] std::vector<qint64> series(int row, int column) const override;
    [[nodiscard]] std::optional<qint64> pace(int row, int column) const override;
    [[nodiscard]] std::optional<qint64> parentNumber(int row, int column) const override;
    [[nodiscard]] QString toolTip(int row, int column) const override;
    [[nodiscard]] QString readOnlyReason(int row, int column) const override;
    [[nodiscard]] QString iconName(int row, int column) const override;
    [[nodiscard]] QString rowKey(int row) const override;
    [[nodiscard]] int depth(int row) const override;
    [[nodiscard]] bool isTree() const override { return m_tree; }
    Status setCells(const std::vector<GridCellEdit> &edits, GridEditKind kind) override;

private:
    struct Cells
    {
        std::vector<qint64> numbers;
        std::vector<bool> present;
        std::vector<QString> texts;
    };
    [[nodiscard]] static quint64 cellKey(int row, int column)
    {
        return (quint64(quint32(row)) << 32) | quint32(column);
    }

    int m_rows = 0;
    bool m_tree = false;
    std::vector<GridColumn> m_columns;
    std::vector<Cells> m_cells;
    std::vector<QString> m_keys;
    std::vector<int> m_depths;
    QHash<quint64, GridFlags> m_flags;
    QHash<quint64, std::vector<qint64>> m_series;
    QHash<quint64, qint64> m_paces;
    QHash<quint64, QString> m_icons;
    QHash<quint64, QString> m_toolTips;
    QString m_readOnlyReason;
    Editor m_editor;
};

} // namespace weiwo::ui
