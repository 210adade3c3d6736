#pragma once

#include "core/performance/standing.h"
#include "ui/kit/number_format.h"

#include <QWidget>

namespace weiwo::ui {

/// Cumulative actual against cumulative goal over the fiscal year.
class PaceChart : public QWidget
{
    Q_OBJECT

public:
    explicit PaceChart(QWidget *parent = nullptr);

    void present(const std::vector<performance::StandingMonth> &months, const NumberSpec &spec, const QString &title,
                 const QString &subtitle);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Point
    {
        Month month;
        std::optional<qint64> target;
        std::optional<qint64> actual;
    };
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] double x(size_t index, const QRectF &plot) const;
    [[nodiscard]] double y(qint64 value, const QRectF &plot) const;
    void paintAxes(QPainter &painter, const QRectF &plot) const;
    void paintLine(QPainter &painter, const QRectF &plot, std::optional<qint64> Point::*figure,
                   const QPen &pen) const;
    void paintHover(QPainter &painter, const QRectF &plot) const;

    std::vector<Point> m_points;
    NumberSpec m_spec;
    NumberSpec m_axis;
    QString m_title;
    QString m_subtitle;
    qint64 m_step = 1;
    qint64 m_top = 1;
    int m_hover = -1;
};

} // namespace weiwo::ui
