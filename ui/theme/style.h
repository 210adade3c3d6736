#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace weiwo::ui {

enum class ButtonKind { Normal, Primary, Danger, Flat };
/// Marks a button for WeiwoStyle. A dialog's default button is Primary without it.
void setButtonKind(QAbstractButton *button, ButtonKind kind);

/// Paints every element from tokens, on Fusion's layout. No application style sheet: a theme
/// switch is one palette change and one repaint.
class WeiwoStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WeiwoStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl sub, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option,
                       const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;

private:
    bool drawPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    bool drawIndicator(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const;
    bool drawBar(ControlElement element, const QStyleOption *option, QPainter *painter) const;
    void drawMenuItem(const QStyleOption *option, QPainter *painter) const;
    void drawPushButtonLabel(const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const;
    void drawTabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                       const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter,
                      const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                     const QWidget *widget) const;
    void drawSlider(const QStyleOptionComplex *option, QPainter *painter,
                    const QWidget *widget) const;
    void drawGroupBox(const QStyleOptionComplex *option, QPainter *painter,
                      const QWidget *widget) const;
    void drawToolButton(const QStyleOptionComplex *option, QPainter *painter,
                        const QWidget *widget) const;
};

} // namespace weiwo::ui
