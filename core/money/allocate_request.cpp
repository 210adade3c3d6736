#include "core/money/allocate_request.h"

#include "core/money/allocate_matrix.h"
#include "core/money/exact_json.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

using Json = nlohmann::ordered_json;

tl::unexpected<Error> badAt(const QString &place, const QString &message)
{
    return fail(errc::BadInput, place.isEmpty() ? message : place + u": "_s + message, place);
}

/// A value and where in the request it stands.
struct Placed
{
    const ExactJson *value = nullptr;
    QString place;

    [[nodiscard]] bool isNull() const
    {
        return value == nullptr || value->kind == ExactJson::Kind::Null;
    }
    [[nodiscard]] Placed member(const char *key) const
    {
        const QString name = QString::fromLatin1(key);
        return {value->find(key), place.isEmpty() ? name : place + u'.' + name};
    }
    [[nodiscard]] Placed item(size_t index) const
    {
        return {&value->items[index], place + u'[' + QString::number(index) + u']'};
    }
};

/// An object with no other keys than @p known.
Status checkObject(const Placed &at, std::initializer_list<const char *> known)
{
    if (at.isNull() || at.value->kind != ExactJson::Kind::Object)
        return badAt(at.place, translate("allocate", "An object is expected here."));
    for (const std::string &key : at.value->keys) {
        if (std::none_of(known.begin(), known.end(), [&key](const char *one) { return key == one; }))
            return badAt(at.member(key.c_str()).place,
                         translate("allocate", "This key is not known here."));
    }
    return {};
}

/// An array; of @p size items where that is given.
Status checkArray(const Placed &at, std::optional<size_t> size = {})
{
    if (at.isNull() || at.value->kind != ExactJson::Kind::Array)
        return badAt(at.place, translate("allocate", "A list is expected here."));
    if (size && at.value->items.size() != *size)
        return badAt(at.place,
                     translate("allocate", "%1 items are expected here, there are %2.")
                         .arg(*size)
                         .arg(at.value->items.size()));
    return {};
}

Result<qint64> amountAt(const Placed &at, qint64 least = -MaxAmount)
{
    if (at.value == nullptr)
        return badAt(at.place, translate("allocate", "This is missing."));
    qint64 amount = 0;
    const std::string &text = at.value->text;
    const bool whole = at.value->kind == ExactJson::Kind::Integer;
    if (!whole)
        return badAt(at.place,
                     translate("allocate", "A whole number of the smallest unit (fen) is "
                                           "expected, written as a JSON integer."));
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), amount);
    if (code != std::errc{} || end != text.data() + text.size() || amount < least
        || amount > MaxAmount)
        return badAt(at.place,
                     translate("allocate", "%1 is out of range: from %2 to %3.")
                         .arg(QString::fromStdString(text))
                         .arg(least)
                         .arg(MaxAmount));
    return amount;
}

Result<std::optional<qint64>> boundAt(const Placed &at)
{
    if (at.isNull())
        return std::optional<qint64>{};
    WEIWO_ASSIGN(const qint64 amount, amountAt(at));
    return std::optional(amount);
}

Result<QString> textAt(const Placed &at)
{
    if (at.value == nullptr || at.value->kind != ExactJson::Kind::String)
        return badAt(at.place, translate("allocate", "A text is expected here."));
    return QString::fromStdString(at.value->text);
}

Result<qint64> stepOf(const Placed &request)
{
    const Placed step = request.member("step");
    return step.value == nullptr ? Result<qint64>(1) : amountAt(step, 1);
}

/// Weights and their places, until all are there and can be put over one power of ten.
class WeightList
{
public:
    [[nodiscard]] Status add(const Placed &at)
    {
        const bool readable = at.value != nullptr
            && (at.value->kind == ExactJson::Kind::Integer
                || at.value->kind == ExactJson::Kind::Decimal
                || at.value->kind == ExactJson::Kind::String);
        if (!readable)
            return badAt(at.place,
                         translate("allocate", "A weight is expected here: a number or a decimal "
                                               "text from 0 up."));
        m_texts.push_back(at.value->text);
        m_places.push_back(at.place);
        return {};
    }
    [[nodiscard]] Result<std::vector<qint64>> scaled() const
    {
        auto weights = weightsFromTexts(m_texts);
        if (!weights)
            return badAt(m_places[weights.error().subject.toULongLong()], weights.error().message);
        return std::move(weights->weights);
    }

private:
    std::vector<std::string> m_texts;
    std::vector<QString> m_places;
};

Status checkDistinct(const std::vector<QString> &ids, const QString &list)
{
    const std::vector<quint32> ranks = codePointRanks(ids);
    std::vector<size_t> order(ids.size());
    for (size_t i = 0; i < ids.size(); ++i)
        order[ranks[i]] = i;
    for (size_t i = 1; i < order.size(); ++i) {
        if (ids[order[i - 1]] == ids[order[i]])
            return badAt(u"%1[%2].id"_s.arg(list).arg(order[i]),
                         translate("allocate", "The id %1 is there twice.").arg(ids[order[i]]));
    }
    return {};
}

Result<std::vector<AllocationPart>> partsOf(const Placed &list)
{
    WEIWO_TRY(checkArray(list));
    if (list.value->items.empty())
        return badAt(list.place, translate("allocate", "At least one part is needed."));
    std::vector<AllocationPart> parts;
    std::vector<QString> ids;
    WeightList weights;
    for (size_t i = 0; i < list.value->items.size(); ++i) {
        const Placed at = list.item(i);
        WEIWO_TRY(checkObject(at, {"id", "weight", "floor", "cap", "locked"}));
        AllocationPart part;
        WEIWO_ASSIGN(part.id, textAt(at.member("id")));
        WEIWO_TRY(weights.add(at.member("weight")));
        WEIWO_ASSIGN(part.floor, boundAt(at.member("floor")));
        WEIWO_ASSIGN(part.cap, boundAt(at.member("cap")));
        WEIWO_ASSIGN(part.locked, boundAt(at.member("locked")));
        ids.push_back(part.id);
        parts.push_back(std::move(part));
    }
    WEIWO_TRY(checkDistinct(ids, list.place));
    WEIWO_ASSIGN(const std::vector<qint64> scaled, weights.scaled());
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i].weight = scaled[i];
    return parts;
}

Result<std::string> answerParts(const Placed &request)
{
    WEIWO_TRY(checkObject(request, {"total", "step", "parts"}));
    WEIWO_ASSIGN(const qint64 total, amountAt(request.member("total")));
    WEIWO_ASSIGN(const qint64 step, stepOf(request));
    WEIWO_ASSIGN(const std::vector<AllocationPart> parts, partsOf(request.member("parts")));
    WEIWO_ASSIGN(const Allocation answer, allocate(total, step, parts));
    Json list = Json::array();
    qint64 sum = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const AllocatedPart &part = answer.parts[i];
        sum += part.amount;
        const QString clamp = clampKey(part.clamp);
        list.push_back({{"id", parts[i].id.toStdString()},
                        {"amount", part.amount},
                        {"exact", answer.exact(i).text().toStdString()},
                        {"clamped", clamp.isEmpty() ? Json() : Json(clamp.toStdString())}});
    }
    Json residue;
    if (answer.residue)
        residue = {{"id", parts[answer.residue->part].id.toStdString()},
                   {"amount", answer.residue->amount}};
    const Json object = {{"total", total},
                         {"step", step},
                         {"sum", sum},
                         {"residue", residue},
                         {"parts", list}};
    return object.dump();
}

Status readSide(const Placed &list, std::vector<QString> &ids, std::vector<qint64> &totals)
{
    WEIWO_TRY(checkArray(list));
    if (list.value->items.empty())
        return badAt(list.place, translate("allocate", "At least one is needed."));
    for (size_t i = 0; i < list.value->items.size(); ++i) {
        const Placed at = list.item(i);
        WEIWO_TRY(checkObject(at, {"id", "total"}));
        WEIWO_ASSIGN(QString id, textAt(at.member("id")));
        WEIWO_ASSIGN(const qint64 total, amountAt(at.member("total"), 0));
        ids.push_back(std::move(id));
        totals.push_back(total);
    }
    return checkDistinct(ids, list.place);
}

/// Calls @p use(cell, place) for each cell of a table of the request's shape.
template<class Use>
Status readTable(const Placed &table, size_t rows, size_t columns, Use use)
{
    WEIWO_TRY(checkArray(table, rows));
    for (size_t row = 0; row < rows; ++row) {
        const Placed line = table.item(row);
        WEIWO_TRY(checkArray(line, columns));
        for (size_t column = 0; column < columns; ++column)
            WEIWO_TRY(use(row * columns + column, line.item(column)));
    }
    return {};
}

Status readBounds(const Placed &request, MatrixRequest &matrix)
{
    std::vector<Limits> limits(matrix.weights.size());
    const auto read = [&](const char *key, std::optional<qint64> Limits::*bound) -> Status {
        const Placed table = request.member(key);
        if (table.isNull())
            return {};
        return readTable(table, matrix.rowIds.size(), matrix.columnIds.size(),
                         [&limits, bound](size_t cell, const Placed &at) -> Status {
                             WEIWO_ASSIGN(limits[cell].*bound, boundAt(at));
                             return {};
                         });
    };
    WEIWO_TRY(read("floors", &Limits::floor));
    WEIWO_TRY(read("caps", &Limits::cap));
    WEIWO_TRY(read("locked", &Limits::locked));
    for (size_t cell = 0; cell < limits.size(); ++cell) {
        limits[cell].part = cell;
        if (limits[cell].any())
            matrix.limits.push_back(limits[cell]);
    }
    return {};
}

Result<MatrixRequest> matrixOf(const Placed &request)
{
    WEIWO_TRY(checkObject(request, {"step", "method", "rows", "columns", "weights", "floors",
                                    "caps", "locked"}));
    MatrixRequest matrix;
    WEIWO_ASSIGN(matrix.step, stepOf(request));
    const Placed method = request.member("method");
    if (method.value != nullptr) {
        WEIWO_ASSIGN(const QString key, textAt(method));
        const auto known = matrixMethodFromKey(key);
        if (!known)
            return badAt(method.place,
                         translate("allocate", "%1 is no method. Use controlled or "
                                               "biproportional.")
                             .arg(key));
        matrix.method = *known;
    }
    WEIWO_TRY(readSide(request.member("rows"), matrix.rowIds, matrix.rowTotals));
    WEIWO_TRY(readSide(request.member("columns"), matrix.columnIds, matrix.columnTotals));
    WeightList weights;
    WEIWO_TRY(readTable(request.member("weights"), matrix.rowIds.size(), matrix.columnIds.size(),
                        [&weights](size_t, const Placed &at) { return weights.add(at); }));
    WEIWO_ASSIGN(matrix.weights, weights.scaled());
    WEIWO_TRY(readBounds(request, matrix));
    return matrix;
}

Result<std::string> answerTable(const Placed &request)
{
    WEIWO_ASSIGN(const MatrixRequest matrix, matrixOf(request));
    WEIWO_ASSIGN(const MatrixAllocation answer, allocateMatrix(matrix));
    Json cells = Json::array(), exact = Json::array();
    const size_t columns = matrix.columnIds.size();
    for (size_t row = 0; row < matrix.rowIds.size(); ++row) {
        Json amounts = Json::array(), shares = Json::array();
        for (size_t column = 0; column < columns; ++column) {
            const MatrixCell &cell = answer.cells[row * columns + column];
            amounts.push_back(cell.amount);
            shares.push_back(cell.exactText().toStdString());
        }
        cells.push_back(std::move(amounts));
        exact.push_back(std::move(shares));
    }
    Json object = {{"method", matrixMethodKey(matrix.method).toStdString()},
                   {"cells", std::move(cells)},
                   {"exact", std::move(exact)},
                   {"iterations", answer.iterations},
                   {"paths", answer.paths}};
    if (!answer.converged)
        object["findings"] = Json::array(
            {{{"severity", "warning"},
              {"code", "allocate.not-converged"},
              {"message", translate("allocate", "The exact shares are approximate: the fitting did "
                                                "not settle. The amounts are exact.")
                              .toStdString()}}});
    return object.dump();
}

} // namespace

Result<std::string> answerAllocation(const QByteArray &request)
{
    WEIWO_ASSIGN(const ExactJson json, exactJson(request));
    const Placed root{&json, {}};
    if (json.kind != ExactJson::Kind::Object)
        return badAt({}, translate("allocate", "The request must be one JSON object."));
    const bool table = json.find("rows") != nullptr || json.find("columns") != nullptr;
    return table ? answerTable(root) : answerParts(root);
}

} // namespace weiwo
