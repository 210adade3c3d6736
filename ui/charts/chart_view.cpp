#include "ui/charts/chart_view.h"

#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_tip.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>

using namespace weiwo::reporting;
using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int MenuButton = extent::ToolField;
/// Pictures of small charts are made as if they were this large.
constexpr QSize LeastPicture{640, 400};
constexpr int PictureScale = 2;

/// A title as the name of a file: without signs that file systems refuse.
QString fileName(const QString &title)
{
    QString name;
    for (const QChar c : title.simplified().left(60))
        name += u"\\/:*?\"<>|."_s.contains(c) ? QChar(u' ') : c;
    return name.simplified();
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_button(new QToolButton(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_button->setObjectName(u"chartMenuButton"_s);
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_button);
    menu->setObjectName(u"chartMenu"_s);
    m_button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(menu);
    });
    if (Theme::current())
        connect(Theme::current(), &Theme::changed, this, &ChartView::invalidate);
    invalidate();
}

ChartView::~ChartView() = default;

void ChartView::setSpec(const ChartSpec &spec)
{
    if (m_spec == spec)
        return;
    // Series that are the same keep being hidden when only their numbers change.
    bool same = spec.key == m_spec.key && spec.series.size() == m_spec.series.size();
    for (size_t i = 0; same && i < spec.series.size(); ++i)
        same = spec.series[i].label == m_spec.series[i].label;
    if (!same) {
        m_options.hidden.clear();
        m_marked.reset();
    }
    m_spec = spec;
    if (m_rows)
        fillChartTable(*m_rows, m_spec);
    invalidate();
}

void ChartView::setMoneyUnit(MoneyUnit unit)
{
    m_options.unit = unit;
    if (m_table)
        m_table->setMoneyUnit(unit);
    invalidate();
}

void ChartView::setFramed(bool framed)
{
    m_framed = framed;
    update();
}

void ChartView::setHiddenSeries(const QSet<int> &hidden)
{
    m_options.hidden = hidden;
    invalidate();
}

void ChartView::setShowsTable(bool table)
{
    m_showsTable = table && !m_spec.isEmpty();
    if (m_showsTable && !m_table) {
        m_rows = new GridStore(this);
        m_table = new Grid(this);
        m_table->setObjectName(u"chartTable"_s);
        m_table->setCurrency(m_spec.unit.currency);
        m_table->setMoneyUnit(m_options.unit);
        m_table->setGridModel(m_rows);
        fillChartTable(*m_rows, m_spec);
    }
    invalidate();
}

void ChartView::invalidate()
{
    m_options.cornerRoom = px(MenuButton);
    m_scene.reset();
    m_drawn = {};
    m_hovered = -1;
    m_button->setIcon(icon(u"dots"_s));
    m_button->setToolTip(tr("Picture and table of this chart"));
    m_button->setAccessibleName(m_button->toolTip());
    m_button->setGeometry(width() - px(MenuButton) - px(space::S), px(space::S), px(MenuButton), px(MenuButton));
    if (m_spec.isEmpty())
        m_showsTable = false;
    placeTable();
    describe();
    update();
}

void ChartView::placeTable()
{
    if (!m_table)
        return;
    m_table->setVisible(m_showsTable);
    if (!m_showsTable)
        return;
    m_table->setCurrency(m_spec.unit.currency);
    double top = px(space::M);
    double bottom = height() - px(space::M);
    for (const SceneText &text : scene().texts) {
        if (text.part == SceneText::Part::Title || text.part == SceneText::Part::Subtitle)
            top = std::max(top, text.area.bottom() + px(space::S));
        if (text.part == SceneText::Part::Source)
            bottom = text.area.top() - px(space::S);
    }
    m_table->setGeometry(QRectF(px(space::M), top, width() - 2 * px(space::M), std::max(0.0, bottom - top)).toRect());
}

void ChartView::describe()
{
    setAccessibleName(m_spec.title);
    setAccessibleDescription(chartWords(m_spec, chartNumbers(m_spec, m_options.unit)));
}

const ChartScene &ChartView::scene() const
{
    if (!m_scene)
        m_scene = chartScene(m_spec, size(), ChartStyle::current(), m_options);
    return *m_scene;
}

int ChartView::currentMark() const
{
    if (m_hovered >= 0)
        return m_hovered;
    return m_marked ? scene().markOf(m_marked->first, m_marked->second) : -1;
}

void ChartView::setMarked(int series, int category)
{
    m_marked = series < 0 || category < 0 ? std::nullopt : std::optional(std::pair(series, category));
    m_hovered = -1;
    update();
    Q_EMIT markChanged(series, category);
}

void ChartView::activate(int mark)
{
    if (mark < 0)
        return;
    const SceneMark at = scene().marks[size_t(mark)];
    const ChartTarget target = markTarget(m_spec, at);
    Q_EMIT markActivated(at.series, at.category);
    if (!target.dimension.isEmpty())
        Q_EMIT targetActivated(target);
}

void ChartView::toggle(int series)
{
    QSet<int> hidden = m_options.hidden;
    if (!hidden.remove(series))
        hidden.insert(series);
    // An empty plot answers nothing: the last one gone brings all back.
    setHiddenSeries(hidden.size() == qsizetype(m_spec.series.size()) ? QSet<int>() : hidden);
}

void ChartView::solo(int series)
{
    QSet<int> hidden;
    for (int i = 0; i < int(m_spec.series.size()); ++i)
        if (i != series)
            hidden.insert(i);
    setHiddenSeries(hidden == m_options.hidden ? QSet<int>() : hidden);
}

PictureRequest ChartView::picture() const
{
    PictureRequest request{.size = size().expandedTo(LeastPicture), .scale = PictureScale, .style = ChartStyle::current(),
                           .options = m_options};
    // Pictures go into papers and messages: light, whatever the window is.
    request.style.dark = false;
    request.options.cornerRoom = 0;
    return request;
}

void ChartView::copyPicture() const
{
    const NumberSpec numbers = chartNumbers(m_spec, m_options.unit);
    auto content = std::make_unique<QMimeData>();
    content->setImageData(chartImage(m_spec, picture()));
    content->setHtml(chartHtml(m_spec, numbers));
    content->setText(chartTsv(m_spec, numbers));
    QGuiApplication::clipboard()->setMimeData(content.release());
}

void ChartView::save(const QString &suffix)
{
    const bool svg = suffix == "svg"_L1;
    const auto file = dialogs().saveFile(window(), {.title = svg ? tr("Save as SVG") : tr("Save as PNG"),
                                                    .folder = fileName(m_spec.title),
                                                    .filter = svg ? tr("SVG pictures (*.svg)") : tr("PNG pictures (*.png)"),
                                                    .suffix = suffix});
    if (!file)
        return;
    if (const Status saved = savePicture(m_spec, *file, picture()); !saved)
        Q_EMIT pictureRefused(saved.error());
    else
        Q_EMIT pictureSaved(*file);
}

void ChartView::fillMenu(QMenu *menu)
{
    const auto add = [this, menu](const QString &name, const QString &iconName, const QString &text, auto action) {
        QAction *entry = menu->addAction(icon(iconName), text, this, action);
        entry->setObjectName(name);
        return entry;
    };
    const bool some = !m_spec.isEmpty();
    if (const int mark = currentMark(); mark >= 0 && !markTarget(m_spec, scene().marks[size_t(mark)]).dimension.isEmpty()) {
        add(u"chartBehind"_s, u"zoom-in"_s, tr("See what is behind"), [this, mark] { activate(mark); });
        menu->addSeparator();
    }
    add(u"chartCopy"_s, u"copy"_s, tr("Copy picture"), [this] { copyPicture(); })->setEnabled(some);
    add(u"chartSavePng"_s, u"photo"_s, tr("Save as PNG…"), [this] { save(u"png"_s); })->setEnabled(some);
    add(u"chartSaveSvg"_s, u"download"_s, tr("Save as SVG…"), [this] { save(u"svg"_s); })->setEnabled(some);
    menu->addSeparator();
    add(u"chartTableSwitch"_s, m_showsTable ? u"chart-bar"_s : u"table"_s, m_showsTable ? tr("Show as chart") : tr("Show as table"),
        [this] { setShowsTable(!m_showsTable); })->setEnabled(some);
    if (!m_options.hidden.isEmpty())
        add(u"chartShowAll"_s, u"eye"_s, tr("Show all series"), [this] { setHiddenSeries({}); });
}

QSize ChartView::sizeHint() const
{
    return {px(480), px(300)};
}

QSize ChartView::minimumSizeHint() const
{
    return {px(240), px(160)};
}

} // namespace weiwo::ui
