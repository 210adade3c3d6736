#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace weiwo::ui {

/// The line over a panel: title, what the panel puts beside it, actions as buttons at the right,
/// and the rest behind ⋯.
class PanelHead : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// A widget beside the title: a picker, a status chip.
    void addLead(QWidget *widget);
    /// A button for @p action; of more than three, the last go behind ⋯ in a narrow window, and so do those that
    /// have no room beside the title and what stands by it.
    void addButton(QAction *action, bool primary = false);
    /// An action that is always behind ⋯.
    void addMore(QAction *action);
    void setNarrow(bool narrow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int roomForButtons() const;
    void follow(QAction *action, QPushButton *button);

    QHBoxLayout *m_layout;
    QLabel *m_title;
    QHBoxLayout *m_leads;
    QHBoxLayout *m_buttons;
    QToolButton *m_more;
    QList<QPair<QAction *, QPushButton *>> m_actions;
    QList<QAction *> m_moreActions;
    bool m_narrow = false;
    bool m_sized = false;              ///< its width is one that it was given
};

} // namespace weiwo::ui
