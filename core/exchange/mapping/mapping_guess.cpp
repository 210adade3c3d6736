#include "core/exchange/mapping/mapping_guess.h"

#include "core/exchange/mapping/header_match.h"
#include "core/exchange/text/csv_writer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr double Threshold = 0.35;
/// What the file leaves to another dataset counts so much against one that cannot take it.
constexpr double Unfit = 0.3;
constexpr QLatin1String CodeField("code");
/// So many months side by side make a wide table.
constexpr size_t WideMonths = 4;

/// What people write where there is nothing.
constexpr std::string_view Placeholders[] = {"-",   "--",   "—",    "——",   "/",    "\\",
                                             "N/A", "n/a",  "NA",   "#N/A", "null", "NULL",
                                             "无",  "暂无", "None", "nil",  "."};

bool isPlaceholder(std::string_view text)
{
    return std::find(std::begin(Placeholders), std::end(Placeholders), text)
        != std::end(Placeholders);
}

/// What the cells of a column look like.
struct ColumnLook
{
    HeaderWords header;
    size_t filled = 0;
    size_t numbers = 0;
    size_t dates = 0;
    size_t serials = 0; ///< numbers that are days as a spreadsheet counts them
    size_t months = 0;
    size_t percents = 0;
    size_t decimals = 0; ///< numbers with a fraction
    size_t parts = 0; ///< numbers from 0 to 1
    bool units = false; ///< some cell has 万, k … itself
    bool named = false; ///< has a header at all

    [[nodiscard]] double share(size_t count) const
    {
        return filled == 0 ? 0 : double(count) / double(filled);
    }
    /// Parts of a whole (10%, 0.1), not amounts.
    [[nodiscard]] bool isRate() const
    {
        return share(percents) >= 0.5 || (filled > 0 && parts == filled && decimals > 0);
    }
};

/// From 0 to 1.
bool isPart(Decimal number)
{
    qint64 one = 1;
    for (int i = 0; i < number.scale; ++i)
        one *= 10;
    return number.mantissa >= 0 && number.mantissa <= one;
}

ColumnLook lookAt(const TableSample &sample, size_t column)
{
    ColumnLook look;
    const QString &header = sample.headers[qsizetype(column)];
    look.header = headerWords(header);
    look.named = !header.isEmpty();
    for (const auto &row : sample.rows) {
        const std::string_view text =
            column < row.size() ? cellText(row[column]) : std::string_view();
        if (text.empty() || isPlaceholder(text))
            continue;
        ++look.filled;
        const CellLook cell = lookOf(text);
        look.numbers += cell == CellLook::Number ? 1 : 0;
        look.dates += cell == CellLook::Date ? 1 : 0;
        look.serials += cell == CellLook::Number && parseDate(text) ? 1 : 0;
        look.months +=
            cell == CellLook::Month || (cell == CellLook::Number && parseMonth(text)) ? 1 : 0;
        look.percents += text.back() == '%' ? 1 : 0;
        const auto number = parseNumber(text);
        look.decimals += number && number->value.scale > 0 ? 1 : 0;
        look.parts += number && isPart(number->value) ? 1 : 0;
        look.units = look.units || text.find("万") != text.npos || text.find("亿") != text.npos;
    }
    return look;
}

/// How well the cells fit a type, as a factor.
double contentFit(const ColumnLook &look, FieldType type)
{
    if (look.filled == 0)
        return 0.8;
    const double numbers = look.share(look.numbers);
    const double dates = look.share(look.dates);
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Ratio:
        return numbers >= 0.5 ? 1 : numbers * 0.4;
    case FieldType::Date:
        return dates >= 0.5 ? 1 : dates * 0.4;
    case FieldType::Month: {
        const double months = std::max(dates, look.share(look.months));
        return months >= 0.5 ? 1 : months * 0.4;
    }
    case FieldType::Reference:
        // What is called 12.50 is no record.
        return dates >= 0.5 || look.share(look.decimals) >= 0.5 ? 0.3 : 1;
    case FieldType::Text:
    case FieldType::Choice:
        return dates >= 0.5 ? 0.3 : 1;
    }
    return 1;
}

/// The same below a header that says what it is: there a number may be a day.
double namedFit(const ColumnLook &look, FieldType type)
{
    if (type == FieldType::Date && look.share(look.dates + look.serials) >= 0.5)
        return 1;
    return contentFit(look, type);
}

/// A possible use of a column.
struct Candidate
{
    size_t column;
    QString to;
    double score;
    QString lookup;
    QString space;
};

/// The columns that make a file one of what happened: a day, and how much.
struct Movement
{
    Candidate date;
    Candidate amount;
};

/// The best column for a field, if its header says so.
std::optional<Candidate> bestColumn(const std::vector<ColumnLook> &looks,
                                    const DatasetFields &dataset, FieldType type)
{
    std::optional<Candidate> best;
    for (const FieldSpec &field : dataset.fields) {
        if (!field.required || field.type != type)
            continue;
        for (size_t i = 0; i < looks.size(); ++i) {
            const double score = looks[i].named
                ? headerMatch(looks[i].header, dataset.key, field) * namedFit(looks[i], type)
                : 0;
            if (score >= Threshold && (!best || score > best->score))
                best = Candidate{i, field.key, score, {}, {}};
        }
    }
    return best;
}

/// Of all datasets that need a date and an amount, the one whose needs the headers meet best.
std::optional<Movement> movementOf(const std::vector<ColumnLook> &looks,
                                   const Catalogue<DatasetFields> &datasets)
{
    std::optional<Movement> best;
    for (const DatasetFields &dataset : datasets.all()) {
        const auto date = bestColumn(looks, dataset, FieldType::Date);
        const auto amount = bestColumn(looks, dataset, FieldType::Money);
        if (date && amount
            && (!best || date->score + amount->score > best->date.score + best->amount.score))
            best = Movement{*date, *amount};
    }
    return best;
}

/// Guesses for one dataset.
class DatasetGuesser
{
public:
    DatasetGuesser(const std::vector<ColumnLook> &looks, const TableSample &sample,
                   const Catalogue<DatasetFields> &datasets, const DatasetFields &dataset,
                   const GuessHints &hints, const std::optional<Movement> &movement)
        : m_looks(looks), m_sample(sample), m_datasets(datasets), m_dataset(dataset),
          m_hints(hints), m_movement(movement), m_used(looks.size(), false)
    {
    }

    void guess()
    {
        guessUnpivot();
        for (size_t column = 0; column < m_looks.size(); ++column) {
            if (!m_used[column] && m_looks[column].named)
                addCandidates(column);
        }
        choose();
        judgeDiscount();
        if (m_dataset.flat)
            addNamedRecords();
        fillRequired();
    }

    /// How well the dataset fits: columns that are used, required fields that are filled, a file
    /// named after it. More than 1 if all of that is so.
    [[nodiscard]] double confidence() const
    {
        double used = 0;
        for (const Candidate &candidate : m_chosen)
            used += candidate.score * (candidate.to.contains(u'.') ? 0.7 : 1);
        used += 0.9 * double(m_unpivot.size());
        double required = 0;
        double filled = 0;
        for (const FieldSpec &field : m_dataset.fields) {
            if (!field.required)
                continue;
            ++required;
            const Candidate *candidate = chosenFor(field.key);
            filled += candidate ? candidate->score : isUnpivoted(field.key) ? 0.9 : 0;
        }
        double result = used / double(std::max<size_t>(m_looks.size(), 1));
        if (required > 0)
            result = 0.5 * result + 0.5 * filled / required;
        if (!hasRequired())
            result *= Unfit;
        if (dropsMovement())
            result *= Unfit;
        const QString file = normalHeader(m_hints.fileName);
        const QString title = normalHeader(QString::fromUtf8(m_dataset.title.source));
        if (file.contains(normalHeader(m_dataset.key))
            || (!title.isEmpty() && file.contains(title)))
            result += 0.1;
        return result;
    }

    [[nodiscard]] Mapping mapping() const
    {
        Mapping mapping;
        mapping.dataset = m_dataset.key;
        mapping.file = m_hints.fileName;
        std::vector<Candidate> chosen = m_chosen;
        std::sort(chosen.begin(), chosen.end(),
                  [](const Candidate &a, const Candidate &b) { return a.column < b.column; });
        for (const Candidate &candidate : chosen)
            mapping.columns.push_back(columnMapping(candidate));
        if (!m_unpivot.empty()) {
            Unpivot unpivot;
            for (const size_t column : m_unpivot)
                unpivot.columns.push_back(refTo(column));
            unpivot.nameTo = u"month"_s;
            unpivot.valueTo = u"amount"_s;
            mapping.unpivot = unpivot;
        }
        return mapping;
    }

    [[nodiscard]] std::vector<ColumnGuess> columns() const
    {
        std::vector<ColumnGuess> result;
        for (size_t i = 0; i < m_looks.size(); ++i)
            result.push_back({i, {}, 0});
        for (const size_t column : m_unpivot)
            result[column] = {column, u"amount"_s, 0.9};
        for (const Candidate &candidate : m_chosen)
            result[candidate.column] = {candidate.column, candidate.to, candidate.score};
        return result;
    }

private:
    const Candidate *chosenFor(const QString &to) const
    {
        const auto it = std::find_if(m_chosen.begin(), m_chosen.end(),
                                     [&](const Candidate &c) { return c.to == to; });
        return it == m_chosen.end() ? nullptr : &*it;
    }

    bool isUnpivoted(const QString &field) const
    {
        return !m_unpivot.empty() && (field == "month"_L1 || field == "amount"_L1);
    }

    bool hasRequired() const
    {
        return std::all_of(
            m_dataset.fields.begin(), m_dataset.fields.end(), [this](const FieldSpec &field) {
                return !field.required || chosenFor(field.key) || isUnpivoted(field.key);
            });
    }

    /// Whether the file says when and how much, and the dataset has no place for that: a file with
    /// a date and an amount lists no people.
    bool dropsMovement() const
    {
        if (!m_movement || m_used[m_movement->amount.column])
            return false;
        return std::none_of(m_chosen.begin(), m_chosen.end(), [this](const Candidate &c) {
            return c.column == m_movement->date.column && c.score > m_movement->date.score;
        });
    }

    /// M01, 1月, 2026-01, Jan … above numbers.
    void guessUnpivot()
    {
        const FieldSpec *month = m_dataset.find(u"month"_s);
        const FieldSpec *amount = m_dataset.find(u"amount"_s);
        if (!month || month->type != FieldType::Month || !amount)
            return;
        for (size_t i = 0; i < m_looks.size(); ++i) {
            const bool isMonth =
                parseMonth(m_sample.headers[qsizetype(i)].toStdString()).has_value();
            if (isMonth && contentFit(m_looks[i], FieldType::Money) >= 0.8)
                m_unpivot.push_back(i);
        }
        if (m_unpivot.size() < WideMonths)
            m_unpivot.clear();
        for (const size_t column : m_unpivot)
            m_used[column] = true;
    }

    void addCandidates(size_t column)
    {
        const ColumnLook &look = m_looks[column];
        for (const FieldSpec &field : m_dataset.fields) {
            if (isUnpivoted(field.key))
                continue;
            const double score =
                headerMatch(look.header, m_dataset.key, field) * namedFit(look, field.type);
            if (score >= Threshold)
                m_candidates.push_back({column, field.key, score, {}, {}});
            const DatasetFields *named =
                field.type == FieldType::Reference ? m_datasets.find(field.refersTo) : nullptr;
            // A key of the dataset's own records is theirs, unless the header says otherwise.
            const bool own = named && named->key == m_dataset.key;
            const double byKey = named && !own ? keyMatch(look.header, *named) : 0;
            if (byKey > 0)
                m_candidates.push_back({column, field.key, byKey, lookupFor(column), {}});
        }
        const double ownKey = keyMatch(look.header, m_dataset);
        if (ownKey == 0)
            return;
        const QString lookup = lookupFor(column);
        if (lookup == CodeField && m_dataset.find(lookup))
            m_candidates.push_back({column, lookup, ownKey, {}, {}});
        else
            m_candidates.push_back({column, QString(ExternalIdField), ownKey, {}, spaceFor(column)});
    }

    /// A space of ids that is known under the name of the column.
    std::optional<QString> knownSpace(size_t column) const
    {
        const QString &header = m_sample.headers[qsizetype(column)];
        for (const QString &space : m_hints.spaces) {
            if (space == header || space.endsWith(u'.' + header))
                return space;
        }
        return {};
    }

    /// The space of ids that a key column has: one that is known, else its header.
    QString spaceFor(size_t column) const
    {
        return knownSpace(column).value_or(m_sample.headers[qsizetype(column)]);
    }

    /// How a key column finds its record: by the record's own code where the header calls it a
    /// code and no space of ids has its name.
    QString lookupFor(size_t column) const
    {
        if (m_looks[column].header.isCode && !knownSpace(column))
            return QString(CodeField);
        return spaceFor(column);
    }

    void take(const Candidate &candidate)
    {
        m_used[candidate.column] = true;
        m_chosen.push_back(candidate);
    }

    /// The best pairs first; each column and each field once, external ids any number of times.
    void choose()
    {
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
        for (const Candidate &candidate : m_candidates) {
            const bool many = candidate.to == ExternalIdField;
            if (!m_used[candidate.column] && (many || !chosenFor(candidate.to)))
                take(candidate);
        }
    }

    /// One word stands for a discount in money and for one in parts: the cells say which.
    void judgeDiscount()
    {
        if (!m_dataset.find(u"discount_rate"_s) || chosenFor(u"discount_rate"_s))
            return;
        for (Candidate &candidate : m_chosen)
            if (candidate.to == "discount"_L1 && m_looks[candidate.column].isRate())
                candidate.to = u"discount_rate"_s;
    }

    /// Columns that are left may say more of the records that a row names.
    void addNamedRecords()
    {
        for (size_t column = 0; column < m_looks.size(); ++column) {
            if (m_used[column] || !m_looks[column].named)
                continue;
            std::optional<Candidate> best;
            for (const FieldSpec &reference : m_dataset.fields) {
                if (reference.type == FieldType::Reference && chosenFor(reference.key))
                    improve(best, column, reference);
            }
            if (best)
                take(*best);
        }
    }

    void improve(std::optional<Candidate> &best, size_t column, const FieldSpec &reference) const
    {
        const DatasetFields *named = m_datasets.find(reference.refersTo);
        if (!named)
            return;
        const ColumnLook &look = m_looks[column];
        for (const FieldSpec &field : named->fields) {
            const QString to = reference.key + u'.' + field.key;
            if (field.key == "name"_L1 || chosenFor(to))
                continue;
            const double score =
                0.9 * headerMatch(look.header, named->key, field) * namedFit(look, field.type);
            if (score >= 0.55 && (!best || score > best->score))
                best = Candidate{column, to, score, {}, {}};
        }
    }

    /// A required date, amount or name without a header that says so: the only column that can be.
    void fillRequired()
    {
        for (const FieldSpec &field : m_dataset.fields) {
            if (!field.required || chosenFor(field.key) || isUnpivoted(field.key))
                continue;
            std::vector<size_t> fitting;
            for (size_t i = 0; i < m_looks.size(); ++i) {
                const ColumnLook &look = m_looks[i];
                const bool typed = field.type != FieldType::Text
                    && field.type != FieldType::Reference && field.type != FieldType::Choice;
                const bool fits = typed && look.filled > 0 && contentFit(look, field.type) == 1;
                if (!m_used[i] && fits)
                    fitting.push_back(i);
            }
            if (fitting.size() == 1)
                take({fitting.front(), field.key, 0.4, {}, {}});
        }
    }

    ColumnRef refTo(size_t column) const
    {
        const QString &header = m_sample.headers[qsizetype(column)];
        if (header.isEmpty() || columnPlaces(header, m_sample.headers).size() != 1)
            return int(column) + 1;
        return header;
    }

    ColumnMapping columnMapping(const Candidate &candidate) const
    {
        ColumnMapping column;
        column.from = refTo(candidate.column);
        column.to = candidate.to;
        column.lookup = candidate.lookup;
        column.space = candidate.space;
        const auto target = resolveField(m_datasets, m_dataset, candidate.to);
        const ColumnLook &look = m_looks[candidate.column];
        if (target && target->field && target->field->type == FieldType::Money
            && look.header.unit != 1 && !look.units)
            column.scale = Decimal{look.header.unit, 0};
        return column;
    }

    const std::vector<ColumnLook> &m_looks;
    const TableSample &m_sample;
    const Catalogue<DatasetFields> &m_datasets;
    const DatasetFields &m_dataset;
    const GuessHints &m_hints;
    const std::optional<Movement> &m_movement;
    std::vector<bool> m_used;
    std::vector<size_t> m_unpivot;
    std::vector<Candidate> m_candidates;
    std::vector<Candidate> m_chosen;
};

/// Whether the numbers of the sample make more sense with a comma as decimal sign.
bool hasDecimalComma(const TableSample &sample)
{
    qint64 point = 0;
    qint64 comma = 0;
    for (const auto &row : sample.rows) {
        for (const std::string &cell : row) {
            const std::string_view text = cellText(cell);
            if (text.find_first_of(".,") == text.npos || lookOf(text) == CellLook::Date)
                continue;
            point += parseNumber(text).has_value() ? 1 : 0;
            comma += parseNumber(text, {',', '.'}).has_value() ? 1 : 0;
        }
    }
    return comma > point;
}

QStringList missingValues(const TableSample &sample)
{
    QStringList found{QString()};
    for (const auto &row : sample.rows) {
        for (const std::string &cell : row) {
            const std::string_view text = cellText(cell);
            const QString word = QString::fromUtf8(text.data(), qsizetype(text.size()));
            if (isPlaceholder(text) && !found.contains(word))
                found += word;
        }
    }
    return found;
}

/// The order of day and month where the sample shows one and the same for all columns.
std::optional<QString> dateOrder(const TableSample &sample)
{
    DateOrderFinder finder;
    for (const auto &row : sample.rows) {
        for (const std::string &cell : row)
            finder.see(cellText(cell));
    }
    if (!finder.isDecided())
        return {};
    return datePattern(finder.format());
}

} // namespace

Result<TableSample> sampleOf(RowSource &source, size_t maxRows)
{
    TableSample sample;
    sample.headers = source.headers();
    SourceRow row;
    while (sample.rows.size() < maxRows) {
        const Result<bool> found = source.next(row);
        // A fault further down is for the import to tell; what was read shows enough.
        if (!found && sample.rows.empty())
            return failed(found);
        if (!found || !*found)
            break;
        sample.rows.emplace_back(row.cells.begin(), row.cells.end());
    }
    return sample;
}

MappingGuess guessMapping(const TableSample &sample, const Catalogue<DatasetFields> &datasets,
                          const GuessHints &hints)
{
    std::vector<ColumnLook> looks;
    for (size_t i = 0; i < size_t(sample.headers.size()); ++i) {
        looks.push_back(lookAt(sample, i));
        const QString &header = sample.headers[qsizetype(i)];
        if (header == RowHeader || header == ProblemHeader || header == LineNoHeader)
            looks.back().named = false;
    }
    const std::optional<Movement> movement = movementOf(looks, datasets);
    MappingGuess result;
    double best = -1;
    for (const DatasetFields &dataset : datasets.all()) {
        if (!hints.dataset.isEmpty() && dataset.key != hints.dataset)
            continue;
        DatasetGuesser guesser(looks, sample, datasets, dataset, hints, movement);
        guesser.guess();
        const double confidence = guesser.confidence();
        result.datasets.push_back({dataset.key, std::min(confidence, 1.0)});
        if (confidence > best) {
            best = confidence;
            result.mapping = guesser.mapping();
            result.columns = guesser.columns();
        }
    }
    std::stable_sort(
        result.datasets.begin(), result.datasets.end(),
        [](const DatasetGuess &a, const DatasetGuess &b) { return a.confidence > b.confidence; });
    MappingFormat &format = result.mapping.format;
    if (hasDecimalComma(sample)) {
        format.decimal = ',';
        format.thousands = '.';
    } else {
        format.decimal = '.';
        format.thousands = ',';
    }
    format.date = dateOrder(sample);
    format.nullValues = missingValues(sample);
    return result;
}

Result<MappingGuess> guessMapping(QIODevice &file, const Catalogue<DatasetFields> &datasets,
                                  const GuessHints &hints)
{
    WEIWO_ASSIGN(const CsvGuess cut, guessCsv(file));
    WEIWO_ASSIGN(const auto reader, CsvReader::open(file, cut.format));
    WEIWO_ASSIGN(const TableSample sample, sampleOf(*reader));
    file.seek(0);
    MappingGuess guess = guessMapping(sample, datasets, hints);
    MappingFormat &format = guess.mapping.format;
    format.encoding = cut.format.encoding.name;
    format.delimiter = cut.format.delimiter;
    format.quote = u"\""_s;
    format.headerRow = cut.format.headerRow;
    return guess;
}

} // namespace weiwo
