#pragma once

#include <QStringList>
#include <QWidget>
#include <nlohmann/json.hpp>

namespace weiwo::ui {

class Grid;
class GridStore;

/// Somebody or something that gets a number of its own in a method's parameters.
struct WeightName
{
    QString key;      ///< in the parameters
    QString title;    ///< for people
};

/// A number for each name: weights of units, growth of single ones, productivity by post. A grid,
/// so that a column pastes from a spreadsheet.
class WeightsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit WeightsEditor(const QString &numberTitle, QWidget *parent = nullptr);

    /// Numbers of names that stay are kept.
    void setNames(const std::vector<WeightName> &names);
    /// An object of decimal texts; names without a number are left out.
    [[nodiscard]] nlohmann::json value() const;
    /// Numbers by key; a name may also be given by its title.
    void setValue(const nlohmann::json &numbers);

Q_SIGNALS:
    void changed();

private:
    void fill(const nlohmann::json &numbers);

    GridStore *m_store;
    Grid *m_grid;
    QString m_numberTitle;
    std::vector<WeightName> m_names;
};

} // namespace weiwo::ui
