#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

namespace weiwo::ui {

/// A line of the news: a mark with its shape, a sentence that takes as many lines as it needs, and a
/// smaller line below. Click or Enter leads to what it speaks of.
class NewsItem : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NewsItem(QWidget *parent = nullptr);

    /// @p word says in a word what the mark's shape and colour say; read out, not shown.
    void setContent(const QString &icon, Token token, const QString &word, const QString &sentence, const QString &detail = {});
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int textWidth(int width) const;

    QString m_icon;
    Token m_token = Token::Text2;
    QString m_detail;
};

} // namespace weiwo::ui
