#include "ui/kit/grid/grid_filter.h"

#include "core/base/text.h"
#include "core/period/period.h"
#include "ui/kit/number_parse.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

constexpr qint64 Lowest = std::numeric_limits<qint64>::min();
constexpr qint64 Highest = std::numeric_limits<qint64>::max();

Result<qint64> readNumber(const QString &text, const NumberSpec &spec)
{
    WEIWO_ASSIGN(const NumberReading reading, parseNumber(text, spec));
    if (reading.op != NumberReading::Op::Set)
        return fail(errc::BadInput,
                    translate("GridFilter", "“%1” is no number to filter by.").arg(text));
    return reading.amount.rounded();
}

/// Half of the last shown digit, in stored units; 0 if everything is shown.
qint64 halfStep(const NumberSpec &spec)
{
    int places = spec.digits - shownDecimals(spec);
    for (qint64 factor = unitFactor(spec.unit); factor >= 10; factor /= 10)
        ++places;
    qint64 step = 1;
    for (; places > 0; --places)
        step *= 10;
    return step / 2;
}

/// Where the dash of a range "10-20" stands: not a sign.
qsizetype rangeDash(const QString &text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const bool dash = text[i] == u'-' || text[i] == u'~' || text[i] == u'\u2013'
                       || text[i] == u'\uFF5E';
        if (dash && text[i - 1] != u'(' && text[i - 1] != u'-')
            return i;
    }
    return -1;
}

} // namespace

Result<GridFilter::Term> GridFilter::numberTerm(QString text, const NumberSpec &spec)
{
    Term term{.kind = Term::Kind::Between};
    if (text.startsWith(u'!')) {
        term.negated = true;
        text = text.mid(1).trimmed();
    }
    if (text.isEmpty() || text == u"="_s) {
        term.kind = Term::Kind::Empty;
        return term;
    }
    struct Comparison
    {
        QStringView sign;
        bool below;
        bool equal;
    };
    static constexpr Comparison Comparisons[] = {
        {u">=", false, true}, {u"\u2265", false, true}, {u"<=", true, true},
        {u"\u2264", true, true}, {u">", false, false}, {u"\uFF1E", false, false},
        {u"<", true, false}, {u"\uFF1C", true, false}};
    for (const Comparison &comparison : Comparisons) {
        if (!text.startsWith(comparison.sign))
            continue;
        WEIWO_ASSIGN(const qint64 limit, readNumber(text.mid(comparison.sign.size()), spec));
        term.low = comparison.below ? Lowest : limit + (comparison.equal ? 0 : 1);
        term.high = comparison.below ? limit - (comparison.equal ? 0 : 1) : Highest;
        return term;
    }
    const bool exact = text.startsWith(u'=');
    if (exact)
        text = text.mid(1).trimmed();
    if (const qsizetype dash = rangeDash(text); dash > 0 && !exact) {
        WEIWO_ASSIGN(term.low, readNumber(text.left(dash), spec));
        WEIWO_ASSIGN(term.high, readNumber(text.mid(dash + 1), spec));
        if (term.low > term.high)
            std::swap(term.low, term.high);
        return term;
    }
    WEIWO_ASSIGN(const qint64 value, readNumber(text, spec));
    const qint64 half = halfStep(spec);
    term.low = value - half;
    term.high = value + qMax<qint64>(half - 1, 0);
    return term;
}

GridFilter::Term GridFilter::textTerm(QString text)
{
    Term term;
    if (text.startsWith(u'!')) {
        term.negated = true;
        text = text.mid(1).trimmed();
        if (text.isEmpty())
            term.kind = Term::Kind::Empty;
    }
    if (text.startsWith(u'=')) {
        text = text.mid(1).trimmed();
        term.kind = text.isEmpty() ? Term::Kind::Empty : Term::Kind::Equals;
    }
    term.text = text;
    return term;
}

/// Periods by their word, in English and in the present language.
std::optional<DateRange> dateWord(const QString &word, QDate today)
{
    const Month month(today);
    const int quarter = (today.month() - 1) / 3 * 3;
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate year(today.year(), 1, 1);
    const std::pair<Text, DateRange> words[] = {
        {WEIWO_TEXT("GridFilter", "today"), {today, today.addDays(1)}},
        {WEIWO_TEXT("GridFilter", "yesterday"), {today.addDays(-1), today}},
        {WEIWO_TEXT("GridFilter", "this week"), {monday, monday.addDays(7)}},
        {WEIWO_TEXT("GridFilter", "last week"), {monday.addDays(-7), monday}},
        {WEIWO_TEXT("GridFilter", "this month"), {month.first(), month.plus(1).first()}},
        {WEIWO_TEXT("GridFilter", "last month"), {month.plus(-1).first(), month.first()}},
        {WEIWO_TEXT("GridFilter", "this quarter"), {year.addMonths(quarter), year.addMonths(quarter + 3)}},
        {WEIWO_TEXT("GridFilter", "this year"), {year, year.addYears(1)}},
        {WEIWO_TEXT("GridFilter", "last year"), {year.addYears(-1), year}},
    };
    for (const auto &[text, range] : words)
        if (word.compare(text.str(), Qt::CaseInsensitive) == 0
            || word.compare(QLatin1StringView(text.source), Qt::CaseInsensitive) == 0)
            return range;
    return std::nullopt;
}

std::optional<GridFilter::Term> GridFilter::dateTerm(QString text, QDate today)
{
    Term term{.kind = Term::Kind::Dates};
    if (text.startsWith(u'!')) {
        term.negated = true;
        text = text.mid(1).trimmed();
    }
    QString sign;
    while (!text.isEmpty() && QStringView(u"<>=").contains(text.front())) {
        sign += text.front();
        text = text.mid(1).trimmed();
    }
    auto range = today.isValid() ? dateWord(text, today) : std::nullopt;
    if (!range)
        if (const auto period = FiscalCalendar().parse(text))
            range = period->range;
    if (!range || (!sign.isEmpty() && sign != u"="_s && sign != u"<"_s && sign != u">"_s && sign != u"<="_s && sign != u">="_s))
        return std::nullopt;
    const QString from = range->from.toString(Qt::ISODate);
    const QString to = range->to.toString(Qt::ISODate);
    const QString never = u"\uFFFF"_s;
    term.text = sign == u">"_s ? to : sign.startsWith(u'<') ? QString() : from;
    term.end = sign == u"<"_s ? from : sign.startsWith(u'>') ? never : to;
    return term;
}

Result<GridFilter> GridFilter::parse(const QString &text, const GridColumn &column,
                                     const NumberSpec &spec, QDate today)
{
    GridFilter filter;
    for (const QString &part : text.split(u'|', Qt::SkipEmptyParts)) {
        const QString trimmed = part.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (isNumeric(column.kind)) {
            WEIWO_ASSIGN(const Term term, numberTerm(trimmed, spec));
            filter.m_terms.push_back(term);
        } else if (const auto dates = column.kind == GridKind::Date ? dateTerm(trimmed, today) : std::nullopt) {
            filter.m_terms.push_back(*dates);
        } else {
            filter.m_terms.push_back(textTerm(trimmed));
        }
    }
    return filter;
}

bool GridFilter::accepts(const std::optional<qint64> &number) const
{
    return std::any_of(m_terms.begin(), m_terms.end(), [&number](const Term &term) {
        const bool hit = term.kind == Term::Kind::Empty
                           ? !number.has_value()
                           : number && *number >= term.low && *number <= term.high;
        return hit != term.negated;
    });
}

bool GridFilter::Term::hits(const QString &other) const
{
    switch (kind) {
    case Kind::Empty: return other.isEmpty();
    case Kind::Equals: return other.compare(text, Qt::CaseInsensitive) == 0;
    // ISO texts stand in the order of their dates; a time of day may follow.
    case Kind::Dates: return !other.isEmpty() && other >= text && other < end;
    case Kind::Contains:
    case Kind::Between: break;
    }
    return other.contains(text, Qt::CaseInsensitive);
}

bool GridFilter::accepts(const QString &text) const
{
    return std::any_of(m_terms.begin(), m_terms.end(),
                       [&text](const Term &term) { return term.hits(text) != term.negated; });
}

} // namespace weiwo::ui
