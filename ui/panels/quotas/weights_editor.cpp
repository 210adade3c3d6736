#include "ui/panels/quotas/weights_editor.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
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
    m_store->setColumns({{.key = u"name"_s, .title = tr("Name"), .width = 150},
                         {.key = u"number"_s,
                          .title = m_numberTitle,
                          .kind = GridKind::Count,
                          .digits = Digits,
                          .decimals = 2,
                          .width = 100,
                          .editable = true}});
    m_store->setRowCount(static_cast<int>(names.size()));
    const NumberSpec spec{.kind = NumberKind::Count, .digits = Digits};
    for (size_t i = 0; i < names.size(); ++i) {
        const int row = static_cast<int>(i);
        m_store->setText(row, 0, names[i].title);
        m_store->setRowKey(row, names[i].key);
        const auto known = before.find(names[i].key.toStdString());
        if (known == before.end())
            continue;
        if (const auto edit = m_grid->editFor({row, 1}, QString::fromStdString(known->get<std::string>())))
            m_store->setNumber(row, 1, edit->number);
    }
    m_store->publish();
    const int rows = qBound(1, static_cast<int>(names.size()), MostRows);
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
