#pragma once

#include "ui/kit/grid/grid_model.h"
#include "ui/panels/customers/customer_list.h"
#include "ui/shell/live_query.h"

namespace weiwo::ui {

/// The customers of a list as rows of a grid: a window onto as many as there are. It holds their local
/// keys, 8 bytes each, and the cells of those that were looked at last; what is not there yet is read on
/// a worker, and shows a sign of it until then. GUI thread.
class CustomerModel : public GridModel
{
    Q_OBJECT

public:
    explicit CustomerModel(Session &session, QObject *parent = nullptr);

    /// What columns there are, in this order; those of @p usual are shown at first. Cells are read again.
    void setFields(const std::vector<customers::BookField> &fields, const QStringList &usual);
    [[nodiscard]] const std::vector<customers::BookField> &fields() const { return m_fields; }
    /// Other rows, or the same ones after a change of the store: cells that show stay until they are
    /// read again.
    void setList(const CustomerList &list);
    [[nodiscard]] const CustomerList &list() const { return m_list; }
    /// Whose row it is; absent while it has not been read.
    [[nodiscard]] std::optional<customers::CustomerId> customerAt(int row) const;
    [[nodiscard]] QString nameAt(int row) const { return text(row, m_nameColumn); }
    [[nodiscard]] qint64 numberAt(int row) const { return (*m_list.numbers)[size_t(row)]; }
    /// Cells that were read, whatever list they are of.
    [[nodiscard]] qsizetype cellsHeld() const { return m_rows.size(); }

    [[nodiscard]] int rowCount() const override { return int(m_list.numbers->size()); }
    [[nodiscard]] int columnCount() const override { return int(m_fields.size()); }
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] std::optional<qint64> number(int row, int column) const override;
    [[nodiscard]] GridFlags flags(int row, int column) const override;
    /// By whom a search has found the row.
    [[nodiscard]] QString toolTip(int row, int column) const override;
    [[nodiscard]] QString readOnlyReason(int row, int column) const override;
    [[nodiscard]] QString rowKey(int row) const override;
    [[nodiscard]] int rowOfKey(const QString &key) const override;
    [[nodiscard]] bool isWindow() const override { return true; }
    void look(int firstRow, int lastRow) override;
    [[nodiscard]] bool isRead(int row) const override;
    [[nodiscard]] std::optional<qint64> total(int column, const std::vector<int> *rows) const override;
    /// Shows the new values at once and hands them over; the store has the last word.
    Status setCells(const std::vector<GridCellEdit> &edits, GridEditKind kind) override;

Q_SIGNALS:
    /// The first rows of a list have been read.
    void filled();
    /// Values were typed: of which customers, and what each field is to say.
    void edited(const std::vector<std::pair<weiwo::customers::CustomerId, weiwo::customers::FieldChange>> &changes);

private:
    struct Held
    {
        CustomerRow row;
        quint64 generation = 0;        ///< of the list that it was read for
    };
    struct Answer
    {
        quint64 generation = 0;
        std::vector<qint64> asked;
        std::vector<CustomerRow> rows;
    };
    [[nodiscard]] const CustomerRow *rowAt(int row) const;
    void present(const Answer &answer);
    void forgetFar();

    Session &m_session;
    std::vector<customers::BookField> m_fields;
    QStringList m_usual;
    int m_nameColumn = 0;
    CustomerList m_list;
    QHash<qint64, Held> m_rows;        ///< by local key
    quint64 m_generation = 0;
    bool m_filled = true;
    std::pair<int, int> m_seen{0, -1};
    std::optional<std::pair<int, int>> m_wished;   ///< asked for while another question was on its way
    LiveQuery<Answer> m_query;
};

} // namespace weiwo::ui
