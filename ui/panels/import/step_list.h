#pragma once

#include <QWidget>

namespace weiwo::ui {

/// The steps of a wizard at its left: done ones can be gone back to.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setTitles(const QStringList &titles);
    void setCurrent(int step);
    /// How far the user may go by clicking.
    void setReached(int step);

Q_SIGNALS:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] int stepHeight() const;

    QStringList m_titles;
    int m_current = 0;
    int m_reached = 0;
};

} // namespace weiwo::ui
