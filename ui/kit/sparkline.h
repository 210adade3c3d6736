#pragma once

#include <QWidget>
#include <vector>

namespace weiwo::ui {

/// A course in a line, without axes: its last point marked.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setPoints(const std::vector<qint64> &points);
    [[nodiscard]] const std::vector<qint64> &points() const { return m_points; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<qint64> m_points;
};

} // namespace weiwo::ui
