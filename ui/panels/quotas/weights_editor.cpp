#include "ui/panels/quotas/weights_editor.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/panels/quotas/amount_text.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int Digits = 4;
constexpr int MostRows = 8;

} // namespace

WeightsEditor::WeightsEditor(const QString &numberTitle, QWidget *parent)
    : QWidget(parent), m_store(new GridStore(this)), m_grid(new Grid), m_numberTitle(numberTitle)
{
    m_grid->setObjectName(u"weightsGrid"_s);
    m_grid->setTotalsVisible(false);
    m_grid->setGridModel(m_store);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    connect(m_store, &GridModel::cellsChanged, this, &WeightsEditor::changed);
    setNames({});
}

void WeightsEditor::setNames(const std::vector<WeightName> &names)
{
    const nlohmann::json before = value();
    m_names = names;
    fill(before);
}

void WeightsEditor::setValue(const nlohmann::json &numbers)
{
    fill(numbers.is_object() ? numbers : nlohmann::json::object());
}

void WeightsEditor::fill(const nlohmann::json &numbers)
{
    m_store->setColumns({{.key = u"name"_s, .title = tr("Name"), .width = 150},
                         {.key = u"number"_s,
                          .title = m_numberTitle,
                          .kind = GridKind::Count,
                          .digits = Digits,
                          .decimals = 2,
                          .width = 100,
                          .editable = true}});
    m_store->setRowCount(static_cast<int>(m_names.size()));
    const NumberSpec spec{.kind = NumberKind::Count, .digits = Digits};
    for (size_t i = 0; i < m_names.size(); ++i) {
        const int row = static_cast<int>(i);
        m_store->setText(row, 0, m_names[i].title);
        m_store->setRowKey(row, m_names[i].key);
        auto known = numbers.find(m_names[i].key.toStdString());
        if (known == numbers.end())
            known = numbers.find(m_names[i].title.toStdString());
        if (known == numbers.end())
            continue;
        const QString text = QString::fromStdString(known->is_string() ? known->get<std::string>() : known->dump());
        if (const auto number = readAmount(text, spec))
            m_store->setNumber(row, 1, *number);
    }
    m_store->publish();
    const int rows = qBound(1, static_cast<int>(m_names.size()), MostRows);
    m_grid->setFixedHeight(px(extent::GridHeader) + rows * rowHeight() + px(extent::ScrollBar));
}

nlohmann::json WeightsEditor::value() const
{
    nlohmann::json object = nlohmann::json::object();
    for (size_t i = 0; i < m_names.size() && static_cast<int>(i) < m_store->rowCount(); ++i)
        if (const auto number = m_store->number(static_cast<int>(i), 1))
            object[m_names[i].key.toStdString()] =
                plainText(number, {.kind = NumberKind::Count, .digits = Digits}).toStdString();
    return object;
}

} // namespace weiwo::ui
