#pragma once

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace weiwo::ui {

class BoundsForm;
class FairnessView;
class MethodForm;
class Segmented;

/// Beside the quota grid: how a unit is broken down, floors and caps, fairness.
class QuotaSide : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Method, Bounds, Fairness };
    QuotaSide(MethodForm *method, BoundsForm *bounds, FairnessView *fairness, QWidget *parent = nullptr);

    void open(Page page);
    [[nodiscard]] Page page() const;
    /// Pages that change a plan are there only while it may change.
    void setEditable(bool editable);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageChanged();
    /// By its own button or Esc.
    void closed();

private:
    Segmented *m_tabs;
    QToolButton *m_close;
    QStackedWidget *m_pages;
    bool m_editable = true;
};

} // namespace weiwo::ui
