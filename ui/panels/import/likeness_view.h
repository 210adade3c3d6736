#pragma once

#include "core/exchange/likeness.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace weiwo::ui {

class Grid;
class GridStore;

/// New records that are like ones that are there: what the import would do with each, to be decided
/// before it does.
class LikenessView : public QWidget
{
    Q_OBJECT

public:
    explicit LikenessView(QWidget *parent = nullptr);

    [[nodiscard]] Grid &grid() const { return *m_grid; }
    /// @p all: how many there are, of which these are the first.
    void present(const std::vector<exchange::LikenessOutcome> &outcomes, qint64 all);
    /// Of all that are shown.
    [[nodiscard]] exchange::LikenessDecisions decisions() const;
    [[nodiscard]] bool isEmpty() const { return m_outcomes.empty(); }
    /// How many rows of these are decided so.
    [[nodiscard]] qint64 count(exchange::LikenessDecision::Do what) const;

    /// Whether each is decided as it was proposed.
    [[nodiscard]] bool isAsProposed() const;
    /// What is decided, in a line.
    [[nodiscard]] QString sums() const;

Q_SIGNALS:
    void decided();

protected:
    void changeEvent(QEvent *event) override;

private:
    void decide(exchange::LikenessDecision::Do what);
    void fill();
    void showDone(int row);
    void follow();
    void retranslate();

    std::vector<exchange::LikenessOutcome> m_outcomes;
    qint64 m_all = 0;
    std::vector<exchange::LikenessDecision::Do> m_proposed;
    QLabel *m_title;
    QLabel *m_sums;
    QPushButton *m_use;
    QPushButton *m_create;
    QPushButton *m_leave;
    Grid *m_grid;
    GridStore *m_store;
};

} // namespace weiwo::ui
