#include "ui/charts/chart_table.h"

#include "core/base/text.h"
#include "ui/charts/value_axis.h"
#include "ui/kit/grid/grid_store.h"

using namespace weiwo::reporting;
using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// More rows than anybody listens to.
constexpr size_t MostWords = 60;

QString categoryName(const ChartCategory &category)
{
    return category.partial ? translate("Charts", "%1, to date", "a period that is not over").arg(category.label)
                            : category.label;
}

QString seriesName(const ChartSpec &spec, const ChartSeries &series)
{
    return series.label.isEmpty() ? spec.measure : series.label;
}

GridKind gridKind(metrics::Kind kind)
{
    switch (kind) {
    case metrics::Kind::Money: return GridKind::Money;
    case metrics::Kind::Ratio: return GridKind::Percent;
    case metrics::Kind::Count:
    case metrics::Kind::Quantity: break;
    }
    return GridKind::Count;
}

} // namespace

ChartRows chartRows(const ChartSpec &spec)
{
    ChartRows table;
    const bool flow = spec.kind == ChartKind::Flow;
    table.heads << (flow ? translate("Charts", "%1 to %2", "from, to").arg(spec.seriesTitle, spec.categoryTitle) : spec.categoryTitle);
    if (flow || spec.kind == ChartKind::HeatMap) {
        for (const ChartCategory &category : spec.categories)
            table.heads << categoryName(category);
        for (const ChartSeries &series : spec.series)
            table.rows.emplace_back(series.label, series.values);
        return table;
    }
    for (const ChartSeries &series : spec.series)
        table.heads << seriesName(spec, series);
    for (size_t i = 0; i < spec.categories.size(); ++i) {
        std::vector<std::optional<qint64>> values;
        for (const ChartSeries &series : spec.series)
            values.push_back(series.values[i]);
        table.rows.emplace_back(categoryName(spec.categories[i]), std::move(values));
    }
    return table;
}

void fillChartTable(GridStore &store, const ChartSpec &spec)
{
    const ChartRows table = chartRows(spec);
    const NumberSpec numbers = chartNumbers(spec, MoneyUnit::One);
    std::vector<GridColumn> columns{{.key = u"category"_s, .title = table.heads.first(), .fill = true}};
    for (qsizetype i = 1; i < table.heads.size(); ++i)
        columns.push_back({.key = u"series%1"_s.arg(i),
                           .title = table.heads[i],
                           .kind = gridKind(spec.unit.kind),
                           .digits = numbers.digits,
                           .decimals = numbers.decimals});
    store.setColumns(std::move(columns));
    store.setRowCount(int(table.rows.size()));
    for (int row = 0; row < int(table.rows.size()); ++row) {
        const auto &[name, values] = table.rows[size_t(row)];
        store.setRowKey(row, QString::number(row));
        store.setText(row, 0, name);
        for (int column = 0; column < int(values.size()); ++column)
            store.setNumber(row, column + 1, values[size_t(column)]);
    }
    store.publish();
}

QString chartHtml(const ChartSpec &spec, const NumberSpec &numbers)
{
    const ChartRows table = chartRows(spec);
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><caption>"_s + spec.title.toHtmlEscaped()
                   + u"<br>"_s + QStringList({spec.subtitle, measureText(spec, numbers)}).join(u" · ").toHtmlEscaped()
                   + u"</caption><tr>"_s;
    for (const QString &head : table.heads)
        html += u"<th>"_s + head.toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>";
    for (const auto &[name, values] : table.rows) {
        html += u"<tr><td>"_s + name.toHtmlEscaped() + u"</td>"_s;
        for (const auto &value : values)
            html += u"<td align=\"right\">"_s + plainText(value, numbers) + u"</td>"_s;
        html += u"</tr>";
    }
    return html + u"</table><p>"_s + spec.source.toHtmlEscaped() + u"</p>"_s;
}

QString chartTsv(const ChartSpec &spec, const NumberSpec &numbers)
{
    const ChartRows table = chartRows(spec);
    QString text = table.heads.join(u'\t') + u'\n';
    for (const auto &[name, values] : table.rows) {
        QStringList cells{name};
        for (const auto &value : values)
            cells << plainText(value, numbers);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString chartWords(const ChartSpec &spec, const NumberSpec &numbers)
{
    if (spec.isEmpty())
        return spec.empty;
    const ChartRows table = chartRows(spec);
    QStringList lines{spec.subtitle, measureText(spec, numbers)};
    for (size_t i = 0; i < table.rows.size() && i < MostWords; ++i) {
        QStringList cells;
        for (size_t k = 0; k < table.rows[i].second.size(); ++k)
            cells << table.heads[qsizetype(k) + 1] + u' ' + figureWithUnit(table.rows[i].second[k], numbers);
        lines << table.rows[i].first + u": "_s + cells.join(u", ");
    }
    lines << spec.source;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace weiwo::ui
