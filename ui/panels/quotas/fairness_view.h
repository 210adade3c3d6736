#pragma once

#include "core/quotas/fairness.h"
#include "ui/kit/number_format.h"

#include <QWidget>

class QLabel;

namespace weiwo::ui {

class Grid;
class GridStore;

/// Who is asked for far more or less growth than the others: a sentence, and everybody with the
/// farthest first.
class FairnessView : public QWidget
{
    Q_OBJECT

public:
    explicit FairnessView(QWidget *parent = nullptr);

    /// @p name: of the unit whose people are compared.
    void show(const quotas::Fairness &fairness, const quotas::SheetTree &tree, const QString &name,
              const NumberSpec &spec);
    void retranslate();

Q_SIGNALS:
    /// Somebody's row was opened: their place in the tree.
    void chosen(int node);

private:
    void fill();

    quotas::Fairness m_fairness;
    std::vector<QString> m_names;
    QString m_name;
    NumberSpec m_spec;
    QLabel *m_title;
    QLabel *m_verdict;
    QLabel *m_rule;
    Grid *m_grid;
    GridStore *m_store;
};

} // namespace weiwo::ui
