#pragma once

#include "core/base/catalogue.h"
#include "core/base/finding.h"
#include "core/storage/table_spec.h"

#include <QHash>
#include <any>
#include <functional>
#include <memory>
#include <typeindex>
#include <unordered_map>

namespace weiwo {

class Reader;
class Edit;
class NodeTree;

enum class ChangeOp { Insert, Update, Delete, Restore };
[[nodiscard]] QString changeOpKey(ChangeOp op);

/// What an edit has done to one row so far. `before` is absent for a new row; `after` has
/// alive = false for a deleted one.
struct RowChange
{
    const TableSpec *table = nullptr;
    Id row;
    std::optional<Record> before;
    Record after;

    [[nodiscard]] ChangeOp op() const;
};

/// A rule that no edit may break. Runs before commit, for each changed row of its tables, and
/// sees the store with the whole edit applied; `before` has the state before the edit.
struct Guard
{
    QString key;
    QStringList tables;
    std::function<Status(Edit &, const RowChange &)> judge;
    /// In place of `judge`, where one look serves many rows: gets all of them at once.
    std::function<Status(Edit &, const std::vector<const RowChange *> &)> judgeAll;
};

/// Derived data (summaries, live flags) that must follow a table. Runs before commit, once an
/// edit for each of its tables that changed; may write unsynced tables only.
struct Derivation
{
    QString key;
    QStringList tables;
    std::function<Status(Edit &, const std::vector<const RowChange *> &)> apply;
};

/// One line of `weiwoctl check`.
struct StoreCheck
{
    QString key;
    Text title;
    bool deep = false;
    std::function<Result<Findings>(Reader &)> run;
};

/// How an entry of the journal is worded: %1 … are the title's arguments.
struct TitleSpec
{
    QString key;
    Text text;
};

/// Everything that the slices add to the program; the composition root builds one, every
/// workspace reads it. Higher layers keep their own catalogues in extension<T>().
class Registry
{
public:
    Catalogue<TableSpec> tables;
    Catalogue<TitleSpec> titles;
    std::vector<Guard> guards;
    std::vector<Derivation> derivations;
    std::vector<StoreCheck> checks;
    std::shared_ptr<const NodeTree> nodeTree;   ///< implemented by org
    /// Machine text of an amount of a row, by table: where Money columns hold other units too.
    QHash<QString, std::function<QString(Reader &, const Id &row, qint64 amount)>> amountTexts;

    /// The catalogue of type T of a higher layer; made on first use.
    template<class T>
    [[nodiscard]] T &extension()
    {
        auto &slot = m_extensions[std::type_index(typeid(T))];
        if (!slot)
            slot = std::make_shared<T>();
        return *std::static_pointer_cast<T>(slot);
    }
    /// The same for reading; one that nobody filled is empty.
    template<class T>
    [[nodiscard]] const T &extension() const
    {
        static const T empty{};
        const auto it = m_extensions.find(std::type_index(typeid(T)));
        return it == m_extensions.end() ? empty : *std::static_pointer_cast<T>(it->second);
    }

private:
    std::unordered_map<std::type_index, std::shared_ptr<void>> m_extensions;
};

} // namespace weiwo
