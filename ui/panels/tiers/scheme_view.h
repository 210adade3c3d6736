#pragma once

#include "ui/panels/tiers/tier_screen.h"

#include <QWidget>

class QLabel;

namespace weiwo::ui {

class Grid;

/// The tiers of a scheme with their rules in words, and how many customers each would have today.
class TierSchemeView : public QWidget
{
    Q_OBJECT

public:
    explicit TierSchemeView(QWidget *parent = nullptr);

    void present(const TierPreviewAnswer &answer, const AmountStyle &style);
    /// Says why the scheme cannot be judged; nothing is counted then.
    void refuse(const QString &why);
    [[nodiscard]] Grid &grid() const { return *m_grid; }
    /// The place of the tier that is chosen.
    [[nodiscard]] std::optional<int> current() const;
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void activated();

private:
    void presentTiers();

    TierPreviewAnswer m_answer;
    AmountStyle m_style;
    QString m_refused;
    QLabel *m_words;
    GridStore *m_store;
    Grid *m_grid;
};

} // namespace weiwo::ui
