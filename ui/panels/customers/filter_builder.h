#pragma once

#include "ui/panels/customers/filter_words.h"
#include "ui/shell/org_index.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace weiwo::ui {

class LiveLineEdit;
class ScopePicker;

/// What a filter is built from: the fields of the book, the people to choose owners from.
struct FilterSources
{
    std::vector<customers::BookField> fields;
    std::shared_ptr<const OrgIndex> index;
    Currency currency;
};

/// One condition: field, operator, value.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(const FilterSources &sources, QWidget *parent = nullptr);

    void setCondition(const Filter &condition);
    /// Nothing while it is not complete; what is wrong then stands in its tool tip, and its edge is red.
    [[nodiscard]] std::optional<Filter> condition() const;
    /// New fields or words; keeps what is chosen.
    void refresh();

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    [[nodiscard]] const customers::BookField *field() const;
    void fillOperators();
    void showValue();
    void pickNode();
    void edited();

    const FilterSources &m_sources;
    QComboBox *m_field;
    QComboBox *m_operator;
    LiveLineEdit *m_value;
    QComboBox *m_choice;
    QPushButton *m_node;
    QToolButton *m_remove;
    QLabel *m_problem;
    ScopePicker *m_picker = nullptr;
    QString m_nodeName;
};

/// Conditions and groups that are joined by and, or by or.
class FilterGroup : public QWidget
{
    Q_OBJECT

public:
    FilterGroup(const FilterSources &sources, int depth, QWidget *parent = nullptr);

    void setFilter(const customers::BookFilter &filter);
    /// What is complete of it.
    [[nodiscard]] customers::BookFilter filter() const;
    void addRow(const Filter *condition);
    FilterGroup *addGroup();
    void refresh();
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty() && m_groups.isEmpty(); }

    /// Groups stand in groups so deep.
    static constexpr int Deepest = 3;

Q_SIGNALS:
    void changed();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const FilterSources &m_sources;
    int m_depth;
    QComboBox *m_join;
    QLabel *m_words;
    QToolButton *m_remove;
    QVBoxLayout *m_parts;
    QPushButton *m_addRow;
    QPushButton *m_addGroup;
    QList<FilterRow *> m_rows;
    QList<FilterGroup *> m_groups;
};

/// The filter of the list as it is built: says each change that is complete.
class FilterBuilder : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBuilder(QWidget *parent = nullptr);

    void setSources(FilterSources sources);
    [[nodiscard]] const FilterSources &sources() const { return m_sources; }
    /// Shows a filter, unless it is what is built already.
    void setFilter(const customers::BookFilter &filter);
    [[nodiscard]] customers::BookFilter filter() const;

Q_SIGNALS:
    void filterChanged(const weiwo::customers::BookFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    FilterSources m_sources;
    FilterGroup *m_group;
};

} // namespace weiwo::ui
