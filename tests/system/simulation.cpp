#include "tests/support/simulation.h"

#include "core/storage/record_scan.h"
#include "core/sync/conflicts.h"
#include "core/sync/judge.h"
#include "core/sync/package_reader.h"

#include <QHashSeed>
#include <QRegularExpression>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace weiwo::test {

namespace {

constexpr qint64 Hour = 60LL * 60 * 1000;
/// Rounds after which everything has gone up and come down.
constexpr int MostRounds = 8;

QByteArray contentOf(const Workspace &receiver, const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    sync::PackageTrust trust;
    trust.device = &receiver.device();
    trust.senderKey = [](const sync::PackageHeader &header) -> Result<QByteArray> { return header.senderKey; };
    const auto package = must(sync::PackageReader::open(file, trust));
    QByteArray all;
    for (auto frame = must(package->next()); frame; frame = must(package->next()))
        all += frame->bytes;
    return all;
}

void addWords(QSet<QByteArray> &words, const Record &record)
{
    static const QRegularExpression word(u"W\\d+w|021-9\\d{7}"_s);
    for (const Value &value : record.values) {
        for (auto it = word.globalMatch(textOf(value)); it.hasNext();)
            words.insert(it.next().captured().toUtf8());
    }
}

} // namespace

Simulation::Simulation(const Options &options) : m_options(options), m_dice(options.seed)
{
    QHashSeed::setDeterministicGlobalSeed();
    found();
    fillEdits();
    fillDetailEdits();
    fillPlanEdits();
    for (Copy *copy : m_copies)
        copy->clock.aheadMs = (m_dice.below(25) - 12) * Hour;
}

void Simulation::say(const QString &text) const
{
    if (m_options.trace)
        std::fprintf(stderr, "%4d %s\n", m_done, qUtf8Printable(text));
}

QString Simulation::digest(Copy &copy) const
{
    return must(storeDigest(m_world.read(copy), DigestSource::Kept)).hex();
}

Copy &Simulation::someCopy()
{
    return *m_dice.of(m_copies);
}

void Simulation::run()
{
    // What is refused counts too: an edit is tried so many times.
    for (int tried = 0; tried < m_options.edits; ++tried) {
        editOnce();
        for (int i = m_dice.below(3); i > 0; --i)
            exchange();
        if (m_dice.percent(2))
            requireSound(someCopy());
    }
    quiet();
    requireEqual();
    requireIdempotent();
}

void Simulation::editOnce()
{
    Copy &copy = someCopy();
    int all = 0;
    for (const EditKind &kind : m_kinds)
        all += kind.weight;
    int place = m_dice.below(all);
    for (const EditKind &kind : m_kinds) {
        place -= kind.weight;
        if (place >= 0)
            continue;
        const QString name = QString::fromLatin1(kind.name);
        if (!m_options.only.isEmpty() && !m_options.only.contains(name))
            return;
        if (name == "undo"_L1 || name == "redo"_L1)
            undoOnce(copy, name == "redo"_L1);
        else
            carry(copy, name, [&] { return m_world.attempt(copy, kind.body); });
        return;
    }
}

void Simulation::undoOnce(Copy &copy, bool redo)
{
    copy.workspace->setPerson(copy.person);
    m_world.clock.advance(60'000);
    // Not how the company began: without devices there is nobody to exchange packages with.
    const auto entry = must(redo ? copy.workspace->redoable() : copy.workspace->undoable());
    if (!entry || !m_entries.contains(entry->id))
        return;
    carry(copy, redo ? u"redo"_s : u"undo"_s, [&] { return redo ? copy.workspace->redo() : copy.workspace->undo(); });
}

void Simulation::carry(Copy &copy, const QString &name, const std::function<Result<EditOutcome>()> &edit)
{
    const Ledger::Images before = Ledger::look(m_world.read(copy));
    const Result<EditOutcome> outcome = edit();
    if (!outcome) {
        say(u"%1 %2: refused, %3: %4"_s.arg(copy.name, name, outcome.error().code, outcome.error().message));
        INFO(copy.name.toStdString() << ' ' << name.toStdString() << ": " << outcome.error().message.toStdString() << ' '
                                     << outcome.error().detail.toStdString());
        REQUIRE_FALSE(sync::isOfStore(outcome.error()));
        return;
    }
    say(u"%1 %2: %3 rows"_s.arg(copy.name, name).arg(outcome->changes));
    ++m_done;
    if (outcome->entry)
        m_entries.insert(*outcome->entry);
    m_ledger.note(copy.name, before, Ledger::look(m_world.read(copy)), name == "undo"_L1 || name == "redo"_L1);
}

void Simulation::exchange()
{
    const int what = m_dice.below(100);
    if (what < 30)
        pack(*m_copies[static_cast<size_t>(1 + m_dice.below(static_cast<int>(m_copies.size()) - 1))], true);
    else if (what < 60)
        pack(*m_copies[static_cast<size_t>(1 + m_dice.below(static_cast<int>(m_copies.size()) - 1))], false);
    else if (what < 90 && !m_flying.empty())
        deliver(static_cast<size_t>(m_dice.below(static_cast<int>(m_flying.size()))));
    else if (what < 94 && !m_old.empty())
        take(m_dice.of(m_old));
    else if (what < 96 && !m_flying.empty())
        takeCut(m_dice.of(m_flying));
    else if (what < 98)
        shiftClock();
}

void Simulation::pack(Copy &copy, bool up)
{
    m_world.clock.advance(1000);
    if (up) {
        m_flying.push_back({m_world.submission(copy), copy.above});
        say(u"%1 submits, package %2"_s.arg(copy.name).arg(m_world.packages));
        return;
    }
    const bool full = m_dice.percent(4);
    m_flying.push_back({m_world.exported(*copy.above, {.path = {}, .to = copy.device, .full = full}), &copy});
    say(u"%1 answers %2, package %3"_s.arg(copy.above->name, copy.name).arg(m_world.packages));
    requireNoStranger(*copy.above, copy, m_flying.back().path);
}

void Simulation::deliver(size_t place)
{
    const Package package = m_flying[place];
    m_flying.erase(m_flying.begin() + static_cast<std::ptrdiff_t>(place));
    m_old.push_back(package);
    if (m_dice.percent(25)) {
        say(u"lost: %1"_s.arg(QFileInfo(package.path).fileName()));
        return;
    }
    take(package);
    if (m_dice.percent(10))
        take(package);
}

void Simulation::take(const Package &package)
{
    m_world.clock.advance(1000);
    const auto report = m_world.tryImport(*package.to, package.path);
    INFO(package.to->name.toStdString() << " takes " << QFileInfo(package.path).fileName().toStdString());
    if (!report)
        FAIL("refused, " << report.error().code.toStdString() << ": " << report.error().message.toStdString() << ' '
                         << report.error().detail.toStdString());
    say(u"%1 takes %2: %3, %4 entries, %5 changes, %6 refused, %7 pending, %8 contested"_s
            .arg(package.to->name, QFileInfo(package.path).fileName(), report->alreadyImported ? u"known"_s : u"taken"_s)
            .arg(report->entries)
            .arg(report->changes)
            .arg(report->refused.size())
            .arg(report->pending)
            .arg(report->contested));
}

void Simulation::takeCut(const Package &package)
{
    const QString path = m_world.folder.filePath(u"cut.weiwopkg"_s);
    QFile::remove(path);
    REQUIRE(QFile::copy(package.path, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(m_dice.below(static_cast<int>(file.size()))));
    file.close();
    const QString before = digest(*package.to);
    REQUIRE_FALSE(m_world.tryImport(*package.to, path));
    REQUIRE(digest(*package.to) == before);
}

void Simulation::shiftClock()
{
    if (m_dice.percent(50)) {
        Copy &copy = someCopy();
        copy.clock.aheadMs = (m_dice.below(25) - 12) * Hour;
        say(u"the clock of %1 is %2 h ahead"_s.arg(copy.name).arg(copy.clock.aheadMs / Hour));
        return;
    }
    m_world.clock.advance((1 + m_dice.below(40)) * Hour);
}

void Simulation::requireNoStranger(Copy &from, Copy &to, const QString &package)
{
    if (!to.scope)
        return;
    Reader &reader = m_world.read(from);
    const std::vector<Id> within = must(reader.registry().nodeTree->within(reader, *to.scope, reader.clock().today()));
    const QSet<Id> nodes(within.begin(), within.end());
    QSet<QByteArray> own;
    QSet<QByteArray> strange;
    for (const TableSpec &table : reader.registry().tables.all())
        must(records::eachSince(reader.db(), table, 0, [&](Record &&record) {
            addWords(!record.home || nodes.contains(*record.home) ? own : strange, record);
            return true;
        }));
    strange -= own;
    const QByteArray content = contentOf(*to.workspace, package);
    for (const QByteArray &word : std::as_const(strange)) {
        INFO(from.name.toStdString() << " tells " << to.name.toStdString() << ' ' << word.toStdString());
        REQUIRE_FALSE(content.contains(word));
    }
}

void Simulation::requireSound(Copy &copy)
{
    INFO(copy.name.toStdString());
    Reader &reader = m_world.read(copy);
    REQUIRE(must(storeDigest(reader, DigestSource::Kept)).hex() == must(storeDigest(reader, DigestSource::Rows)).hex());
    for (const CheckResult &check : must(checkStore(reader, true)))
        for (const Finding &finding : check.findings) {
            INFO(check.key.toStdString() << ' ' << finding.message.toStdString());
            REQUIRE(finding.severity != Severity::Error);
        }
}

void Simulation::quiet()
{
    // Whatever begins some day has begun, by every clock.
    m_world.clock.advance(72 * Hour);
    say(u"quiet"_s);
    for (int round = 0; round < MostRounds && !(round > 0 && isQuiet()); ++round) {
        for (auto copy = m_copies.rbegin(); copy != m_copies.rend(); ++copy)
            if ((*copy)->above) {
                pack(**copy, true);
                m_old.push_back(m_flying.back());
                take(m_flying.back());
            }
        for (Copy *copy : m_copies)
            if (copy->above) {
                pack(*copy, false);
                m_old.push_back(m_flying.back());
                take(m_flying.back());
            }
    }
}

bool Simulation::isQuiet()
{
    for (Copy *copy : m_copies) {
        if (!copy->above)
            continue;
        const sync::SyncStatus status = must(sync::syncStatus(m_world.read(*copy)));
        if (status.upstream->pending > 0)
            return false;
        Reader &above = m_world.read(*copy->above);
        const sync::Scope scope = must(sync::Scope::of(above, copy->scope, above.clock().today()));
        if (must(sync::digestOf(above, scope, DigestSource::Kept)).hex() != digest(*copy))
            return false;
    }
    return true;
}

void Simulation::requireEqual()
{
    m_world.requireEqual();
    requireHomes(*m_copies.front());
    m_ledger.require(m_world.read(*m_copies.front()));
}

void Simulation::requireHomes(Copy &copy)
{
    // What belongs to a customer belongs where that does; else one region's text goes to another.
    Reader &reader = m_world.read(copy);
    const TableSpec &customers = reader.table(u"customer"_s);
    std::map<Id, std::optional<Id>> homes;
    must(records::eachSince(reader.db(), customers, 0, [&](Record &&record) {
        homes[record.id] = record.home;
        return true;
    }));
    for (const TableSpec &table : reader.registry().tables.all())
        for (const ColumnSpec &column : table.columns) {
            const bool isConflict = table.key == sync::conflictTable().key && column.name == "record"_L1;
            if (!isConflict && (column.kind != ColumnKind::Reference || column.refersTo != customers.key || table.key == customers.key))
                continue;
            must(records::eachLiving(reader.db(), table, [&](Record &&record) {
                const auto id = optionalId(record.values[static_cast<size_t>(table.indexOf(column.name))]);
                const auto home = id ? homes.find(*id) : homes.end();
                INFO(table.key.toStdString() << ' ' << column.name.toStdString() << ' ' << record.id.text().toStdString());
                if (home != homes.end())
                    CHECK((!record.home || record.home == home->second));
                return true;
            }));
        }
}

void Simulation::requireIdempotent()
{
    QStringList before;
    for (Copy *copy : m_copies)
        before << digest(*copy) << QString::number(must(copyState(m_world.read(*copy).db())).version);
    for (int i = 0; i < 12; ++i)
        take(m_dice.of(m_old));
    QStringList after;
    for (Copy *copy : m_copies)
        after << digest(*copy) << QString::number(must(copyState(m_world.read(*copy).db())).version);
    REQUIRE(before == after);
}

// --- the ledger ---

Ledger::Images Ledger::look(Reader &reader)
{
    Images images;
    const TableSpec &table = reader.table(u"customer"_s);
    must(records::eachLiving(reader.db(), table, [&](Record &&record) {
        Image &image = images[record.id];
        for (size_t i = 0; i < table.columns.size(); ++i)
            if (table.columns[i].kind == ColumnKind::Text && !isNull(record.values[i]))
                image.insert(table.columns[i].name, textOf(record.values[i]));
        return true;
    }));
    return images;
}

void Ledger::note(const QString &copy, const Images &before, const Images &after, bool isUndo)
{
    for (const auto &[id, image] : after) {
        const auto earlier = before.find(id);
        const Image had = earlier == before.end() ? Image() : earlier->second;
        const auto isOfIt = [&id = id](const Deletion &deletion) { return deletion.customer == id; };
        if (earlier == before.end() && std::any_of(m_deletions.begin(), m_deletions.end(), isOfIt))
            m_returned.insert(id);
        QSet<QString> fields(image.keyBegin(), image.keyEnd());
        fields += QSet<QString>(had.keyBegin(), had.keyEnd());
        for (const QString &field : std::as_const(fields))
            if (image.value(field) != had.value(field))
                m_values.push_back({copy, id, field, had.value(field), image.value(field), isUndo});
    }
    for (const auto &[id, image] : before)
        if (!after.contains(id))
            m_deletions.push_back({copy, id, image, isUndo});
}

bool Ledger::wasSeen(size_t from, const Value &value) const
{
    for (size_t i = from + 1; i < m_values.size(); ++i)
        if (m_values[i].customer == value.customer && m_values[i].field == value.field && m_values[i].before == value.after)
            return true;
    for (const Deletion &deletion : m_deletions)
        if (deletion.customer == value.customer && deletion.seen.value(value.field) == value.after)
            return true;
    return false;
}

void Ledger::requireValue(Reader &root, const QStringList &conflicts, size_t place) const
{
    const Value &value = m_values[place];
    if (value.after.isEmpty() || value.isUndo || wasSeen(place, value))
        return;
    const TableSpec &table = root.table(u"customer"_s);
    const auto stored = must(records::load(root.db(), table, value.customer));
    const QString now = stored ? textOf(stored->values[static_cast<size_t>(table.indexOf(value.field))]) : QString();
    if (now == value.after)
        return;
    for (const QString &conflict : conflicts)
        if (conflict.startsWith(value.customer.text()) && conflict.contains(value.after))
            return;
    INFO("customer " << value.customer.text().toStdString() << ' ' << value.field.toStdString() << ": " << value.copy.toStdString() << " set \""
                     << value.after.toStdString() << "\" over \"" << value.before.toStdString() << "\"; the root has \""
                     << now.toStdString() << "\", alive " << (stored && stored->alive));
    for (const Value &other : m_values)
        if (other.customer == value.customer && other.field == value.field)
            UNSCOPED_INFO(other.copy.toStdString() << ": \"" << other.before.toStdString() << "\" -> \"" << other.after.toStdString()
                                                   << (other.isUndo ? "\", undo" : "\""));
    FAIL("A value has vanished");
}

void Ledger::requireDeletion(Reader &root, const QStringList &conflicts, size_t place) const
{
    const Deletion &deletion = m_deletions[place];
    const TableSpec &table = root.table(u"customer"_s);
    const auto stored = must(records::load(root.db(), table, deletion.customer));
    if (!stored || !stored->alive || deletion.isUndo || m_returned.contains(deletion.customer))
        return;
    for (const QString &conflict : conflicts)
        if (conflict.startsWith(deletion.customer.text()))
            return;
    INFO("customer " << deletion.customer.text().toStdString() << ", deleted by " << deletion.copy.toStdString());
    FAIL("A deletion has vanished");
}

void Ledger::require(Reader &root) const
{
    QStringList conflicts;
    for (const sync::Conflict &conflict : must(sync::conflicts(root, {.all = true, .record = {}})))
        conflicts << conflict.record.text() + u' ' + conflict.kept.value + u' ' + conflict.other.value;
    for (size_t i = 0; i < m_values.size(); ++i)
        requireValue(root, conflicts, i);
    for (size_t i = 0; i < m_deletions.size(); ++i)
        requireDeletion(root, conflicts, i);
}

} // namespace weiwo::test
