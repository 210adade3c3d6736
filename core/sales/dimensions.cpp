#include "core/sales/dimensions.h"

#include "core/exchange/external_ids.h"

using namespace Qt::StringLiterals;

namespace weiwo::sales {

void narrow(std::optional<std::vector<qint64>> &all, std::optional<std::vector<qint64>> some)
{
    if (!all || !some) {
        if (some)
            all = std::move(some);
        return;
    }
    std::vector<qint64> both;
    std::set_intersection(all->begin(), all->end(), some->begin(), some->end(), std::back_inserter(both));
    all = std::move(both);
}

const QStringList &factDimensions()
{
    static const QStringList keys = {u"region"_s,  u"province"_s, u"team"_s,  u"person"_s,
                                     u"node"_s,    u"customer"_s, u"product"_s, u"year"_s,
                                     u"quarter"_s, u"month"_s,    u"day"_s};
    return keys;
}

Result<std::vector<qint64>> unitMoves(Reader &reader, qint64 from, qint64 to)
{
    WEIWO_ASSIGN(const auto index, org::PlacementIndex::shared(reader));
    std::vector<qint64> days;
    for (qint64 no = 0; no < index->keyLimit(); ++no) {
        const auto level = index->levelOf(no);
        if (!level || *level == org::Level::Person)
            continue;
        for (const qint64 day : index->changesOf(no))
            if (from < day && day < to)
                days.push_back(day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

Status Lookups::loadIndex()
{
    if (m_index)
        return {};
    WEIWO_ASSIGN(m_index, org::PlacementIndex::shared(m_reader));
    return load(u"node"_s);
}

Status Lookups::load(const QString &table)
{
    if (m_members.contains(table))
        return {};
    const auto read = [&] { return repo::members(m_reader, table); };
    // A million customers are too many to keep beside each connection.
    if (table == u"customer"_s) {
        WEIWO_ASSIGN(auto customers, read());
        m_members[table] = std::make_shared<const QHash<qint64, repo::Member>>(std::move(customers));
        return {};
    }
    using Members = QHash<qint64, repo::Member>;
    WEIWO_ASSIGN(m_members[table], m_reader.db().kept<Members>(u"sales.members."_s + table, read));
    return {};
}

const repo::Member *Lookups::member(const QString &table, qint64 no) const
{
    const auto members = m_members.constFind(table);
    if (members == m_members.constEnd())
        return nullptr;
    const auto it = (*members)->constFind(no);
    return it == (*members)->constEnd() ? nullptr : &*it;
}

std::vector<qint64> Lookups::numbers(const QString &table) const
{
    const auto members = m_members.constFind(table);
    if (members == m_members.constEnd())
        return {};
    std::vector<qint64> numbers((*members)->keyBegin(), (*members)->keyEnd());
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Result<std::unique_ptr<DimensionReader>> DimensionReader::make(Lookups &lookups, const QString &key)
{
    const auto &catalogues = lookups.reader().registry().extension<metrics::Catalogues>();
    const auto *spec = catalogues.dimensions.find(key);
    const bool isField = spec && !spec->of.isEmpty();
    const QString base = isField ? spec->of : key;
    static const QHash<QString, std::pair<Kind, org::Level>> kinds = {
        {u"region"_s, {Kind::Unit, org::Level::Region}},
        {u"province"_s, {Kind::Unit, org::Level::Province}},
        {u"team"_s, {Kind::Unit, org::Level::Team}},
        {u"node"_s, {Kind::Node, org::Level::Person}},
        {u"person"_s, {Kind::Person, org::Level::Person}},
        {u"customer"_s, {Kind::Customer, org::Level::Person}},
        {u"product"_s, {Kind::Product, org::Level::Person}},
        {u"month"_s, {Kind::Month, org::Level::Person}},
        {u"quarter"_s, {Kind::Quarter, org::Level::Person}},
        {u"year"_s, {Kind::Year, org::Level::Person}},
        {u"day"_s, {Kind::Day, org::Level::Person}}};
    const auto kind = kinds.constFind(base);
    if (kind == kinds.constEnd())
        return fail(errc::BadInput,
                    translate("sales", "Sales have no values by \"%1\".").arg(key), key);
    std::unique_ptr<DimensionReader> made(new DimensionReader(lookups, kind->first));
    made->m_level = kind->second;
    made->m_isField = isField;
    if (kind->first == Kind::Unit || kind->first == Kind::Node)
        WEIWO_TRY(lookups.loadIndex());
    else if (kind->first == Kind::Person)
        WEIWO_TRY(lookups.loadIndex());
    else if (kind->first == Kind::Customer && isField)
        WEIWO_TRY(lookups.load(u"customer"_s));
    else if (kind->first == Kind::Product)
        WEIWO_TRY(lookups.load(u"product"_s));
    made->m_namesLater = kind->first == Kind::Customer && !isField;
    if (isField) {
        WEIWO_ASSIGN(made->m_texts, spec->values(lookups.reader()));
    }
    return made;
}

void DimensionReader::need(repo::FigureQuery &query) const
{
    switch (m_kind) {
    case Kind::Node:
        query.person = true;
        query.unit = true;
        break;
    case Kind::Unit:
        query.unit = true;
        break;
    case Kind::Person:
        query.person = true;
        break;
    case Kind::Customer:
        query.customer = true;
        break;
    case Kind::Product:
        query.product = true;
        break;
    case Kind::Month:
    case Kind::Quarter:
    case Kind::Year:
        query.month = true;
        break;
    case Kind::Day:
        query.day = true;
        break;
    }
}

qint64 DimensionReader::raw(const repo::FigureRow &row) const
{
    switch (m_kind) {
    case Kind::Node:
        return row.place.member ? row.person.value_or(0) * 2 + 1 : row.place.unit * 2;
    case Kind::Unit:
        return row.place.unit << 16 | row.segment;
    case Kind::Person:
        return row.person.value_or(-1);
    case Kind::Customer:
        return row.customer.value_or(-1);
    case Kind::Product:
        return row.product.value_or(-1);
    case Kind::Month:
    case Kind::Quarter:
    case Kind::Year:
        return row.month;
    case Kind::Day:
        return row.day;
    }
    return 0;
}

Label DimensionReader::recordLabel(const QString &table, const std::optional<qint64> &no) const
{
    const repo::Member *member = no ? m_lookups.member(table, *no) : nullptr;
    return member ? Label{member->name, member->id, member->code} : Label{};
}

Label DimensionReader::resolve(const repo::FigureRow &row) const
{
    const FiscalCalendar calendar = m_lookups.reader().calendar();
    const Month month = Month::fromIndex(static_cast<int>(row.month));
    switch (m_kind) {
    case Kind::Node:
        return recordLabel(u"node"_s, row.place.member ? row.person : row.place.unit);
    case Kind::Unit:
        return recordLabel(u"node"_s, m_lookups.index().unitAt(row.place.unit, m_level,
                                                               m_lookups.dayOf(row)));
    case Kind::Person:
        return recordLabel(u"node"_s, row.person);
    case Kind::Customer:
        return recordLabel(u"customer"_s, row.customer);
    case Kind::Product:
        return recordLabel(u"product"_s, row.product);
    case Kind::Month:
        return {month.key(), {}, {}};
    case Kind::Quarter:
        return {calendar.quarterKey(month), {}, {}};
    case Kind::Year:
        return {calendar.yearKey(month), {}, {}};
    case Kind::Day:
        return {QDate::fromJulianDay(row.day).toString(Qt::ISODate), {}, {}};
    }
    return {};
}

int DimensionReader::at(const repo::FigureRow &row)
{
    const qint64 key = raw(row);
    if (key == m_lastKey)
        return m_last;
    m_lastKey = key;
    if (const auto it = m_known.constFind(key); it != m_known.constEnd())
        return m_last = *it;
    if (m_namesLater) {
        m_last = static_cast<int>(m_labels.size());
        m_labels.emplace_back();
        m_unnamed.push_back(key);
    } else {
        Label label = resolve(row);
        if (m_isField)
            label = {m_texts.value(label.id), {}, {}};
        auto number = m_numbers.constFind(label);
        if (number == m_numbers.constEnd()) {
            number = m_numbers.insert(label, static_cast<int>(m_labels.size()));
            m_labels.push_back(label);
        }
        m_last = *number;
    }
    m_known.insert(key, m_last);
    return m_last;
}

Status DimensionReader::nameCustomers()
{
    if (!m_namesLater || m_unnamed.empty())
        return {};
    const QString table = u"customer"_s;
    // Beyond some share of all it is less work to go through the table than to look each up.
    constexpr size_t Many = 100'000;
    WEIWO_ASSIGN(const auto known, m_unnamed.size() > Many ? repo::members(m_lookups.reader(), table)
                                                           : repo::members(m_lookups.reader(), table, m_unnamed));
    for (size_t number = 0; number < m_unnamed.size(); ++number)
        if (const auto it = known.constFind(m_unnamed[number]); it != known.constEnd())
            m_labels[number] = {it->name, it->id, it->code};
    return {};
}

Status DimensionReader::nameAllCustomers()
{
    if (!m_namesLater)
        return {};
    m_namesLater = false;
    return m_lookups.load(u"customer"_s);
}

Result<std::unique_ptr<FilterReader>> FilterReader::make(Lookups &lookups, const Filter &filter)
{
    std::unique_ptr<FilterReader> made(new FilterReader(lookups, filter));
    // A value SPACE:KEY names a record by an external id.
    for (QString &value : made->m_filter.values)
        if (const auto key = exchange::externalKeyFromText(value)) {
            WEIWO_ASSIGN(const auto found, exchange::findExternalId(lookups.reader(), *key));
            if (found)
                value = found->record.text();
        }
    if (filter.field == u"node"_s) {
        WEIWO_TRY(made->findNodes());
        return made;
    }
    WEIWO_ASSIGN(made->m_dimension, DimensionReader::make(lookups, filter.field));
    WEIWO_TRY(made->m_dimension->nameAllCustomers());
    return made;
}

Status FilterReader::findNodes()
{
    if (m_filter.op != Filter::Op::Equal && m_filter.op != Filter::Op::NotEqual)
        return fail(errc::BadInput,
                    translate("sales", "A filter on \"node\" is node=NAME or node!=NAME."),
                    m_filter.field);
    WEIWO_TRY(m_lookups.loadIndex());
    const org::PlacementIndex &index = m_lookups.index();
    const auto add = [&](qint64 no) {
        m_nodes.push_back(no);
        m_namesPerson = m_namesPerson || index.levelOf(no) == org::Level::Person;
    };
    QStringList names;
    for (const QString &value : m_filter.values) {
        const auto id = Id::fromText(value);
        const auto no = id ? index.keyOf(org::NodeId(*id)) : std::nullopt;
        no ? add(*no) : names.append(value);
    }
    if (names.isEmpty())
        return {};
    for (const qint64 no : m_lookups.numbers(u"node"_s)) {
        const repo::Member *member = m_lookups.member(u"node"_s, no);
        if (names.contains(member->name) || (!member->code.isEmpty() && names.contains(member->code)))
            add(no);
    }
    return {};
}

void FilterReader::need(repo::FigureQuery &query) const
{
    if (m_dimension) {
        m_dimension->need(query);
        return;
    }
    query.unit = true;
    query.person = query.person || m_namesPerson;
}

bool FilterReader::isBelow(const repo::FigureRow &row)
{
    if (row.place.member && row.person && std::find(m_nodes.begin(), m_nodes.end(), *row.person) != m_nodes.end())
        return true;
    const qint64 key = row.place.unit << 16 | row.segment;
    if (const auto it = m_within.constFind(key); it != m_within.constEnd())
        return *it;
    const qint64 day = m_lookups.dayOf(row);
    const bool within = std::any_of(m_nodes.begin(), m_nodes.end(), [&](qint64 node) {
        return m_lookups.index().isWithin(row.place.unit, node, day);
    });
    m_within.insert(key, within);
    return within;
}

std::optional<std::vector<qint64>> FilterReader::units(int segments)
{
    // Of all but some: what stands in no unit that is known passes, too.
    if (m_filter.op == Filter::Op::NotEqual || (m_dimension ? !m_dimension->isOfUnits() : m_namesPerson))
        return {};
    std::vector<qint64> units;
    const org::PlacementIndex &index = m_lookups.index();
    for (qint64 no = 0; no < index.keyLimit(); ++no) {
        const auto level = index.levelOf(no);
        if (!level || *level == org::Level::Person)
            continue;
        bool any = false;
        for (int segment = 0; segment < segments && !any; ++segment)
            any = passes({.place = {.unit = no, .member = false}, .segment = segment});
        if (any)
            units.push_back(no);
    }
    return units;
}

std::optional<std::vector<qint64>> FilterReader::persons()
{
    if (!m_dimension) {
        // Nobody stands below a person: then only lines under these people's names pass.
        const auto isPerson = [this](qint64 node) { return m_lookups.index().levelOf(node) == org::Level::Person; };
        if (m_filter.op != Filter::Op::Equal || !std::all_of(m_nodes.begin(), m_nodes.end(), isPerson))
            return {};
        std::vector<qint64> persons = m_nodes;
        std::sort(persons.begin(), persons.end());
        return persons;
    }
    if (!m_dimension->isOfPeople() || m_filter.op != Filter::Op::Equal || passes({}))
        return {};
    std::vector<qint64> persons;
    for (const QString &value : m_filter.values) {
        const auto id = Id::fromText(value);
        const auto no = id ? m_lookups.index().keyOf(org::NodeId(*id)) : std::nullopt;
        if (no)
            persons.push_back(*no);
    }
    if (persons.size() == size_t(m_filter.values.size())) {
        std::sort(persons.begin(), persons.end());
        return persons;
    }
    persons.clear();
    for (const qint64 no : m_lookups.numbers(u"node"_s))
        if (passes({.person = no}))
            persons.push_back(no);
    return persons;
}

bool FilterReader::judge(const Label &label) const
{
    if (label.id.isNull())
        return m_filter.accepts(label.text);
    const bool equality = m_filter.op == Filter::Op::Equal || m_filter.op == Filter::Op::NotEqual;
    if (!equality)
        return m_filter.accepts(label.text);
    Filter equal = m_filter;
    equal.op = Filter::Op::Equal;
    const bool same = equal.accepts(label.text)
                      || (!label.code.isEmpty() && equal.accepts(label.code))
                      || equal.accepts(label.id.text());
    return same == (m_filter.op == Filter::Op::Equal);
}

bool FilterReader::passes(const repo::FigureRow &row)
{
    if (!m_dimension)
        return isBelow(row) == (m_filter.op == Filter::Op::Equal);
    const auto number = static_cast<size_t>(m_dimension->at(row));
    if (number >= m_verdicts.size())
        m_verdicts.resize(number + 1, -1);
    if (m_verdicts[number] < 0)
        m_verdicts[number] = judge(m_dimension->label(static_cast<int>(number))) ? 1 : 0;
    return m_verdicts[number] == 1;
}

} // namespace weiwo::sales
