#pragma once

#include "core/base/error.h"
#include "ui/charts/chart_scene.h"

#include <QPixmap>
#include <QWidget>
#include <optional>

class QMenu;
class QToolButton;

namespace weiwo::ui {

class Grid;
class GridStore;
struct PictureRequest;

/// A chart as a card: title, plot, legend, source, and a menu with its pictures and its table.
/// Hover tells the values; arrows move the marked point, Enter or a double click opens what is
/// behind it. In the legend a swatch shows or hides its series, a name shows it alone.
/// Painted by us, not by QtCharts: screen, bitmap and SVG come from one layout (chart_scene.h),
/// which also knows what the pointer means; waterfalls, heat maps and tile maps are no charts of
/// Qt's, its labels turn to "…" where ours are thinned out, and it is deprecated since Qt 6.10.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setSpec(const reporting::ChartSpec &spec);
    [[nodiscard]] const reporting::ChartSpec &spec() const { return m_spec; }
    /// Of amounts; Auto (the default) takes it from their median.
    void setMoneyUnit(MoneyUnit unit);
    /// Whether it draws a card's ground and edge; true unless it stands in one.
    void setFramed(bool framed);
    /// Series that are hidden, by their place in the spec.
    [[nodiscard]] const QSet<int> &hiddenSeries() const { return m_options.hidden; }
    void setHiddenSeries(const QSet<int> &hidden);
    [[nodiscard]] bool showsTable() const { return m_showsTable; }
    void setShowsTable(bool table);
    /// The chart as it is laid out now.
    [[nodiscard]] const ChartScene &scene() const;
    /// The place in scene().marks of the value that is pointed at or marked; -1 without one.
    [[nodiscard]] int currentMark() const;
    /// Marks a value as the keyboard would; -1: none.
    void setMarked(int series, int category);
    /// Bitmap, table in HTML and text, ready for other programs.
    void copyPicture() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What stands behind a mark is wanted.
    void targetActivated(const weiwo::reporting::ChartTarget &target);
    /// The same mark by its place in the spec, where a target alone does not say enough.
    void markActivated(int series, int category);
    /// The pointer, or the keyboard, is on another value; -1, -1: on none.
    void markChanged(int series, int category);
    void pictureSaved(const QString &file);
    void pictureRefused(const weiwo::Error &error);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void invalidate();
    void describe();
    void fillMenu(QMenu *menu);
    void save(const QString &suffix);
    void activate(int mark);
    void point(int mark);
    void toggle(int series);
    void solo(int series);
    void moveMark(int categories, int series);
    [[nodiscard]] const SceneLegend *legendAt(const QPointF &at, bool *onSwatch) const;
    [[nodiscard]] PictureRequest picture() const;
    void paintOverlay(QPainter &painter) const;
    void placeTable();

    reporting::ChartSpec m_spec;
    ChartOptions m_options;
    mutable std::optional<ChartScene> m_scene;
    QPixmap m_drawn;
    std::optional<std::pair<int, int>> m_marked;   ///< series, category
    int m_hovered = -1;
    bool m_framed = true;
    bool m_showsTable = false;
    QToolButton *m_button;
    GridStore *m_rows = nullptr;
    Grid *m_table = nullptr;
};

} // namespace weiwo::ui
