#pragma once

#include <QLabel>

namespace weiwo::ui {

/// A plain text on one line that gives way: where it does not fit, it is cut (in the middle unless said otherwise) and
/// the tool tip has the whole. text() is always the whole, and a menu copies it.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideMiddle, QWidget *parent = nullptr);

    /// So much of it stays, px at 100 %; else some characters.
    void setLeast(int width);
    /// What the tool tip says beside the whole of a text that was cut.
    void setMore(const QString &more);
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode;
    QString m_more;
    int m_least = 0;
};

} // namespace weiwo::ui
