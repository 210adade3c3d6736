#pragma once

#include "ui/kit/grid/grid_model.h"
#include "ui/panels/quotas/quota_data.h"

namespace weiwo::ui {

/// How finely the year is cut into columns.
enum class QuotaGrain { Year, Quarters, Months };

/// What somebody did to cells, as one step.
struct QuotaChange
{
    std::vector<quotas::CellTarget> set{};
    std::vector<quotas::CellTarget> cleared{};
    GridEditKind kind = GridEditKind::Type;
};

/// The quota grid: nodes × periods over a sheet in memory. An edit changes the sheet at once, so
/// that what follows from it is seen at once, and is handed on to be written.
class QuotaModel : public GridModel
{
    Q_OBJECT

public:
    explicit QuotaModel(QObject *parent = nullptr);

    void setData(std::shared_ptr<const QuotaData> data);
    [[nodiscard]] const std::shared_ptr<const QuotaData> &data() const { return m_data; }
    void setGrain(QuotaGrain grain);
    [[nodiscard]] QuotaGrain grain() const { return m_grain; }
    /// Words of the headers again, in the present language.
    void retranslate() { Q_EMIT columnsChanged(); }

    /// The months that a column stands for; nothing for a column of another kind.
    [[nodiscard]] std::optional<quotas::MonthSpan> months(int column) const;
    [[nodiscard]] QString spanTitle(quotas::MonthSpan months) const;
    [[nodiscard]] const quotas::Sheet &sheet() const { return *m_sheet; }
    [[nodiscard]] const std::shared_ptr<const quotas::Sheet> &sharedSheet() const { return m_sheet; }
    [[nodiscard]] bool isEmpty() const { return !m_sheet; }
    /// What the table would be if what is typed were taken; null for nothing.
    void setGhost(std::shared_ptr<const quotas::Sheet> ghost);
    /// What a typed figure means for the sheet; nothing for a column that is no period.
    [[nodiscard]] std::optional<quotas::CellValue> cellValue(int row, int column, qint64 amount) const;

    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] GridColumn column(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] std::optional<qint64> number(int row, int column) const override;
    [[nodiscard]] std::optional<qint64> ghost(int row, int column) const override;
    [[nodiscard]] GridFlags flags(int row, int column) const override;
    [[nodiscard]] QString toolTip(int row, int column) const override;
    [[nodiscard]] std::optional<qint64> parentNumber(int row, int column) const override;
    [[nodiscard]] QString readOnlyReason(int row, int column) const override;
    [[nodiscard]] QString iconName(int row, int column) const override;
    [[nodiscard]] QString rowKey(int row) const override;
    [[nodiscard]] int depth(int row) const override;
    [[nodiscard]] bool isHidden(int row) const override { return m_hidden[static_cast<size_t>(row)]; }
    [[nodiscard]] bool isTree() const override { return true; }
    Status setCells(const std::vector<GridCellEdit> &edits, GridEditKind kind) override;

Q_SIGNALS:
    /// The sheet shows it already; now it has to be written as one step.
    void edited(const weiwo::ui::QuotaChange &change);

private:
    enum class What { Name, Period, Below, Buffer, LastYear, Growth, Share };
    struct Slot
    {
        What what = What::Name;
        quotas::MonthSpan months;
    };
    void layOut();
    [[nodiscard]] std::optional<qint64> numberIn(const quotas::Sheet &sheet, int row, int column) const;
    [[nodiscard]] std::optional<qint64> lastYear(int row) const;
    [[nodiscard]] GridFlags boundFlags(int row, quotas::MonthSpan months) const;
    [[nodiscard]] static std::optional<qint64> percent(qint64 part, qint64 whole);

    std::shared_ptr<const QuotaData> m_data;
    std::shared_ptr<const quotas::Sheet> m_sheet;
    std::vector<bool> m_hidden;        ///< nodes that are no rows (core/quotas/rows.h)
    std::shared_ptr<const quotas::Sheet> m_ghost;
    QuotaGrain m_grain = QuotaGrain::Quarters;
    std::vector<Slot> m_slots;
    std::vector<int> m_depths;
};

} // namespace weiwo::ui
