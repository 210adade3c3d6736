#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>
#include <optional>

namespace weiwo::ui {

enum class ChipTone { Accent, Neutral, Info, Success, Warn, Danger };

/// Fill and ink of a tone.
[[nodiscard]] std::pair<Token, Token> chipTint(ChipTone tone);
/// The tone of a rank, 0 the best: a tier has the same in tables (where it is the number of a chip), beside a name and in
/// charts. Beyond the fourth, and without a rank, neutral.
[[nodiscard]] ChipTone rankTone(std::optional<qint64> rank);

/// A small label on a soft fill, 20 high: tier, state, tag. The word carries the meaning.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, ChipTone tone = ChipTone::Neutral,
                  QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setTone(ChipTone tone);
    [[nodiscard]] ChipTone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    ChipTone m_tone;
};

/// A person at a glance: the last one or two characters of a Chinese name, initials otherwise,
/// on a colour taken from the id.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &id);
    void setSide(int side);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] static QString shortName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_short;
    int m_colour = 0;
    int m_side = 24;
};

} // namespace weiwo::ui
