#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;

namespace weiwo::ui {

/// A few facts, one a line: what, and how much. Long values wrap; they can be selected.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    using Fact = std::pair<QString, QString>;
    void setFacts(const std::vector<Fact> &facts);
    /// "what: how much", a line each.
    [[nodiscard]] QString text() const { return m_text; }

private:
    QGridLayout *m_layout;
    QString m_text;
};

} // namespace weiwo::ui
