#pragma once

#include <QLineEdit>

namespace weiwo::ui {

/// A line edit that also reports what an input method is composing, so that filters match
/// pinyin while it is typed.
class LiveLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LiveLineEdit(QWidget *parent = nullptr);

    /// Text with the composition in its place.
    [[nodiscard]] QString liveText() const;
    [[nodiscard]] bool isComposing() const { return !m_preedit.isEmpty(); }

Q_SIGNALS:
    void liveTextChanged(const QString &text);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    QString m_preedit;
};

/// A search box: magnifier, clear button, Esc empties it first.
class SearchField : public LiveLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace weiwo::ui
