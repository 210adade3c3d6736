#pragma once

#include "ui/kit/pace_mark.h"

#include <QAbstractButton>
#include <optional>
#include <vector>

namespace weiwo::ui {

/// What a KPI card says. Texts are formatted by the caller; shares are in thousandths of the
/// target.
struct KpiContent
{
    QString label{};
    QString value{};
    QString unit{};                       ///< small, after the value
    QString delta{};                      ///< "▲ 12.3% vs last year"
    int deltaSign = 0;
    bool risingIsGood = true;
    std::optional<int> doneOfTarget{};    ///< 618 = 61.8 %; no bar without
    std::optional<int> paceOfTarget{};
    QString barText{};                    ///< beside the bar: "61.8%"
    std::vector<qint64> series{};
};

/// One figure of a dashboard: label, value, change, bar to the target with the pace tick and the
/// shape of its standing, sparkline. A click or Enter opens what is behind it.
class KpiCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KpiCard(QWidget *parent = nullptr);

    void setContent(const KpiContent &content);
    [[nodiscard]] const KpiContent &content() const { return m_content; }
    /// Of the bar, against the pace; None without a bar.
    [[nodiscard]] PaceMark paceMark() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintBar(class QPainter &painter, const QRect &area) const;
    void paintSeries(class QPainter &painter, const QRect &area) const;

    KpiContent m_content;
};

} // namespace weiwo::ui
