#pragma once

#include <QPointer>
#include <QWidget>

namespace weiwo::ui {

/// A card that floats over the window beside what opened it. Esc or a click elsewhere closes it
/// and gives the keyboard back. Put the content into content().
class Popover : public QWidget
{
    Q_OBJECT

public:
    /// @p host: the window that it floats over.
    explicit Popover(QWidget *host);

    [[nodiscard]] QWidget *content() const { return m_content; }
    /// Opens under @p anchor, moved to stay inside the window.
    void openUnder(QWidget *anchor);
    /// Opens in the middle near the top, as the palette does.
    void openCentred(int width);
    void close();

Q_SIGNALS:
    void opened();
    void closed();

protected:
    /// What gets the keyboard when it opens.
    virtual QWidget *firstFocus() { return m_content; }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void start();
    void place();

    QWidget *m_host;
    QWidget *m_content;
    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_formerFocus;
    int m_centredWidth = 0;
};

} // namespace weiwo::ui
