#include "core/exchange/mappings.h"

#include "core/base/text.h"
#include "core/exchange/repo.h"
#include "core/storage/record_store.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

enum Column { Name, Dataset, Signature, Body };

Id rowId(const QString &name)
{
    return naturalId(u"mapping"_s, {name.toUtf8()});
}

QString hashOf(const nlohmann::ordered_json &json)
{
    // Keys in order of their names: how the file was typed does not matter.
    const std::string text = nlohmann::json(json).dump();
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArray::fromStdString(text));
    return QString::fromLatin1(hash.result().toHex());
}

nlohmann::ordered_json anonymous(const Mapping &mapping)
{
    nlohmann::ordered_json json = mappingJson(mapping);
    json.erase("name");
    json.erase("file");
    return json;
}

} // namespace

TableSpec mappingTable()
{
    const auto text = [](const QString &name, Text title, bool key = false) {
        return ColumnSpec{name, ColumnKind::Text, title, {}, key};
    };
    return {.key = u"mapping"_s,
            .title = WEIWO_TEXT("exchange", "Mapping"),
            .policy = u"mapping"_s,
            .columns = {text(u"name"_s, WEIWO_TEXT("exchange", "Name"), true),
                        text(u"dataset"_s, WEIWO_TEXT("exchange", "Dataset")),
                        text(u"signature"_s, WEIWO_TEXT("exchange", "Headers")),
                        text(u"body"_s, WEIWO_TEXT("exchange", "Columns"))},
            .nameColumn = u"name"_s};
}

Result<Mapping> savedMapping(Reader &reader, const QString &name)
{
    WEIWO_ASSIGN(const auto row,
                 records::load(reader.db(), reader.table(u"mapping"_s), rowId(name)));
    if (!row || !row->alive)
        return fail(errc::NotFound,
                    translate("exchange", "There is no saved mapping \"%1\", and no file of that "
                                          "name.")
                        .arg(name),
                    name);
    return mappingFromJson(textOf(row->values[Body]).toUtf8());
}

Result<std::optional<Mapping>> mappingForHeaders(Reader &reader, const QString &signature)
{
    WEIWO_ASSIGN(const auto body, repo::mappingBody(reader, signature));
    if (!body)
        return std::optional<Mapping>();
    WEIWO_ASSIGN(Mapping mapping, mappingFromJson(body->toUtf8()));
    return std::optional(std::move(mapping));
}

Result<std::vector<Mapping>> savedMappings(Reader &reader)
{
    std::vector<Mapping> all;
    WEIWO_TRY(records::eachLiving(reader.db(), reader.table(u"mapping"_s), [&all](Record &&row) {
        if (auto mapping = mappingFromJson(textOf(row.values[Body]).toUtf8()))
            all.push_back(std::move(*mapping));
        return true;
    }));
    std::sort(all.begin(), all.end(),
              [](const Mapping &a, const Mapping &b) { return a.name < b.name; });
    return all;
}

Status saveMapping(Edit &edit, const Mapping &mapping, const QString &signature)
{
    Record row;
    row.id = rowId(mapping.name);
    row.values = {textValue(mapping.name), textValue(mapping.dataset), textValue(signature),
                  textValue(QString::fromUtf8(mappingText(mapping)))};
    return edit.put(edit.table(u"mapping"_s), row);
}

Status removeMapping(Edit &edit, const QString &name)
{
    return edit.remove(edit.table(u"mapping"_s), rowId(name));
}

QString mappingHash(const Mapping &mapping)
{
    nlohmann::ordered_json json = anonymous(mapping);
    if (auto format = json.find("format"); format != json.end())
        for (const char *key : {"encoding", "delimiter", "quote", "sheet", "header_row",
                                "skip_rows"})
            format->erase(key);
    // Who is taken for whom does not tell lines apart.
    if (auto match = json.find("match"); match != json.end()) {
        match->erase("duplicates");
        if (match->empty())
            json.erase("match");
    }
    return hashOf(json);
}

QString readingHash(const Mapping &mapping)
{
    return hashOf(anonymous(mapping));
}

} // namespace weiwo::exchange
