#pragma once

#include <QWidget>

namespace weiwo::ui {

/// A row of a few exclusive choices ("Amount | Units | Profit"); arrows move the choice.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(QWidget *parent = nullptr);

    void addSegment(const QString &key, const QString &text);
    /// New wording after a language change.
    void setSegmentText(const QString &key, const QString &text);
    void clear();
    [[nodiscard]] QString current() const;
    /// Ignored if there is no such key; no signal if it is current already.
    void setCurrent(const QString &key);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Segment
    {
        QString key;
        QString text;
    };
    [[nodiscard]] QRect segmentRect(int index) const;
    [[nodiscard]] int segmentAt(const QPoint &position) const;
    void choose(int index);

    QList<Segment> m_segments;
    int m_current = -1;
    int m_hover = -1;
};

} // namespace weiwo::ui
