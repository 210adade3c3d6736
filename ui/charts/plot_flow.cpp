#include "ui/charts/flow_look.h"
#include "ui/kit/chip.h"

#include <numeric>

using namespace weiwo::reporting;
using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr double NodeWidth = 12;
constexpr double NodeGap = 12;
constexpr double GapsShare = 0.3;      ///< of the height, at most
constexpr double NamesShare = 0.3;     ///< of the width, on each side
constexpr double LeastFlow = 24;
constexpr int Steps = 24;              ///< of a band's edges
/// What can be pointed at, however few flow there.
constexpr double LeastHit = 5;
/// Where a band's anchor is: crossing ones meet in the middle.
constexpr double AnchorAt = 0.3;

/// A side of the flow: what flows out of, or into, each of its nodes.
struct Side
{
    std::vector<qint64> sums = {};
    std::vector<double> tops = {};

    [[nodiscard]] qint64 total() const { return std::accumulate(sums.begin(), sums.end(), qint64(0)); }
    [[nodiscard]] int drawn() const { return int(std::count_if(sums.begin(), sums.end(), [](qint64 sum) { return sum > 0; })); }
};

class FlowPlot
{
public:
    explicit FlowPlot(SceneBuilder &builder) : b(builder), m_shown(builder.shown()) { }

    void draw()
    {
        addUp();
        const qint64 total = m_left.total();
        if (total <= 0 || !placeSides())
            return;
        const double gap = std::min(b.px(NodeGap), m_plot.height() * GapsShare / std::max(1, std::max(m_left.drawn(), m_right.drawn()) - 1));
        m_scale = (m_plot.height() - gap * (std::max(m_left.drawn(), m_right.drawn()) - 1)) / double(total);
        placeNodes(m_left);
        placeNodes(m_right);
        addBands();
        addSide(m_left, m_plot.left(), true);
        addSide(m_right, m_plot.right() - b.px(NodeWidth), false);
        addHeads();
    }

private:
    struct Band
    {
        int series = 0;
        size_t category = 0;
        qint64 value = 0;
        double left = 0;               ///< tops of its ends
        double right = 0;
    };

    void addUp()
    {
        m_left.sums.resize(b.spec.series.size());
        m_right.sums.resize(b.categories());
        for (const int series : m_shown)
            for (size_t i = 0; i < b.categories(); ++i) {
                const qint64 value = b.value(series, i).value_or(0);
                m_left.sums[size_t(series)] += value;
                m_right.sums[i] += value;
            }
    }

    [[nodiscard]] QString nameOf(bool left, size_t node) const { return left ? b.spec.series[node].label : b.spec.categories[node].label; }
    [[nodiscard]] double valuesWidth(const Side &side) const
    {
        double width = 0;
        for (const qint64 sum : side.sums)
            width = std::max(width, b.captionWidth(figure(sum, b.scene.numbers)) + 1);
        return width;
    }
    /// What stands beside a side: names and values of its nodes.
    [[nodiscard]] double besideWidth(const Side &side, bool left) const
    {
        double names = 0;
        for (size_t i = 0; i < side.sums.size(); ++i)
            names = std::max(names, b.captionWidth(nameOf(left, i)) + 1);
        return std::min(std::ceil(names + valuesWidth(side)) + b.px(space::S), b.room.width() * NamesShare) + b.px(space::S);
    }

    bool placeSides()
    {
        m_plot = b.room.adjusted(besideWidth(m_left, true), 0, -besideWidth(m_right, false), 0);
        if (!b.spec.seriesTitle.isEmpty() || !b.spec.categoryTitle.isEmpty())
            m_plot.setTop(m_plot.top() + b.line() + b.px(space::Xs));
        if (m_plot.width() < b.px(LeastFlow) + 2 * b.px(NodeWidth) || m_plot.height() < b.px(LeastFlow))
            return false;
        b.scene.plot = m_plot;
        return true;
    }

    /// Nodes of both sides have one scale; the gaps of the side with fewer are wider.
    void placeNodes(Side &side) const
    {
        const double free = m_plot.height() - m_scale * double(side.total());
        const int drawn = side.drawn();
        const double gap = drawn > 1 ? free / (drawn - 1) : 0;
        double y = m_plot.top() + (drawn > 1 ? 0 : free / 2);
        for (const qint64 sum : side.sums) {
            side.tops.push_back(y);
            if (sum > 0)
                y += m_scale * double(sum) + gap;
        }
    }

    [[nodiscard]] QPolygonF edge(double left, double right) const
    {
        const double from = m_plot.left() + b.px(NodeWidth);
        const double to = m_plot.right() - b.px(NodeWidth);
        QPolygonF points;
        for (int i = 0; i <= Steps; ++i) {
            const double t = double(i) / Steps;
            points << QPointF(from + t * (to - from), left + eased(t) * (right - left));
        }
        return points;
    }
    [[nodiscard]] static double eased(double t) { return t * t * (3 - 2 * t); }

    void addBands()
    {
        std::vector<double> lefts = m_left.tops;
        std::vector<double> rights = m_right.tops;
        std::vector<Band> bands;
        for (const int series : m_shown)
            for (size_t i = 0; i < b.categories(); ++i) {
                const qint64 value = b.value(series, i).value_or(0);
                if (value <= 0)
                    continue;
                bands.push_back({series, i, value, lefts[size_t(series)], rights[i]});
                lefts[size_t(series)] += m_scale * double(value);
                rights[i] += m_scale * double(value);
            }
        for (const Band &band : bands)
            addMark(band);
        // The widest lie below.
        std::stable_sort(bands.begin(), bands.end(), [](const Band &one, const Band &other) { return one.value > other.value; });
        for (const Band &band : bands)
            addBand(b, edge(band.left, band.right), edge(band.left + m_scale * double(band.value), band.right + m_scale * double(band.value)),
                    flowLook(wayOf(band), b.style));
        for (const Band &band : bands)
            addValue(band);
    }

    [[nodiscard]] FlowWay wayOf(const Band &band) const { return b.spec.series[size_t(band.series)].ways[band.category]; }

    void addMark(const Band &band)
    {
        const double height = m_scale * double(band.value);
        const double more = std::max(0.0, b.px(LeastHit) - height) / 2;
        const QPolygonF top = edge(band.left - more, band.right - more);
        const QPolygonF bottom = edge(band.left + height + more, band.right + height + more);
        QPolygonF outline = top;
        std::copy(bottom.rbegin(), bottom.rend(), std::back_inserter(outline));
        const QPointF anchor(top.front().x() + AnchorAt * (top.back().x() - top.front().x()),
                             band.left + eased(AnchorAt) * (band.right - band.left) + height / 2);
        const QRectF box = outline.boundingRect();
        b.mark(band.series, int(band.category), box, box, anchor);
        b.scene.marks.back().outline = outline;
    }

    /// On a band's left end, where none lies over another.
    void addValue(const Band &band)
    {
        const double height = m_scale * double(band.value);
        const FlowLook look = flowLook(wayOf(band), b.style);
        const QString text = look.sign + u' ' + figure(band.value, b.scene.numbers);
        const double width = b.captionWidth(text) + 1;
        if (height < b.line() || width > (m_plot.width() - 2 * b.px(NodeWidth)) / 3)
            return;
        const QRectF letters = b.label(SceneText::Part::Value, {m_plot.left() + b.px(NodeWidth) + b.px(space::S), band.left + (height - b.line()) / 2, width, b.line()},
                                       Qt::AlignLeft | Qt::AlignVCenter, text, Token::Text);
        // Letters on strokes are hard to read.
        if (look.strokes && !letters.isEmpty())
            b.rect(letters, mixed(b.scene.ground, look.edge, look.fill.alphaF()));
    }

    /// As its chip has it.
    [[nodiscard]] Token nodeInk(size_t node) const
    {
        bool ranked = false;
        const qint64 rank = b.spec.categories[node].key.toLongLong(&ranked);
        return chipTint(rankTone(ranked ? std::optional(rank) : std::nullopt)).second;
    }

    void addSide(const Side &side, double x, bool left)
    {
        std::vector<size_t> named;
        for (size_t i = 0; i < side.sums.size(); ++i)
            if (side.sums[i] > 0) {
                b.rect({x, side.tops[i], b.px(NodeWidth), m_scale * double(side.sums[i])}, b.color(nodeInk(i)));
                named.push_back(i);
            }
        // Of more names than have room the smallest go.
        while (double(named.size()) * b.line() > m_plot.height())
            named.erase(std::min_element(named.begin(), named.end(), [&side](size_t a, size_t c) { return side.sums[a] < side.sums[c]; }));
        std::vector<double> centres;
        for (const size_t i : named)
            centres.push_back(side.tops[i] + m_scale * double(side.sums[i]) / 2);
        centres = spreadApart(centres, b.line(), m_plot.top(), m_plot.bottom());
        for (size_t k = 0; k < named.size(); ++k)
            addName(side, named[k], centres[k] - b.line() / 2, left);
    }

    void addName(const Side &side, size_t node, double top, bool left)
    {
        const double gap = b.px(space::S);
        const double values = valuesWidth(side);
        const QRectF value(left ? m_plot.left() - gap - values : m_plot.right() + gap, top, values, b.line());
        const QRectF name = left ? QRectF(b.room.left(), top, value.left() - gap - b.room.left(), b.line())
                                 : QRectF(value.right() + gap, top, b.room.right() - value.right() - gap, b.line());
        b.label(SceneText::Part::Value, value, Qt::AlignRight | Qt::AlignVCenter, figure(side.sums[node], b.scene.numbers), Token::Text);
        b.label(SceneText::Part::Category, name, (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, nameOf(left, node), Token::Text2);
    }

    void addHeads()
    {
        const double half = m_plot.width() / 2 - b.px(space::S);
        b.label(SceneText::Part::Axis, {m_plot.left(), b.room.top(), half, b.line()}, Qt::AlignLeft, b.spec.seriesTitle, Token::Text3);
        b.label(SceneText::Part::Axis, {m_plot.right() - half, b.room.top(), half, b.line()}, Qt::AlignRight, b.spec.categoryTitle, Token::Text3);
    }

    SceneBuilder &b;
    std::vector<int> m_shown;
    Side m_left;
    Side m_right;
    QRectF m_plot;
    double m_scale = 0;
};

} // namespace

void addFlow(SceneBuilder &b)
{
    FlowPlot(b).draw();
}

} // namespace weiwo::ui
