#include "core/program/demo.h"

#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/program/demo_plan.h"
#include "core/program/demo_writer.h"
#include "core/program/program.h"
#include "core/workspace/device.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

using namespace demo;

constexpr qint64 BeijingSeconds = 8 * 3600;

QDateTime beijing(QDate date, int hour, int minute)
{
    return QDateTime(date, QTime(hour, minute), Qt::OffsetFromUTC, BeijingSeconds);
}

/// The next working morning, by the plain week.
QDate morningOn(QDate date)
{
    while (date.dayOfWeek() > 5)
        date = date.addDays(1);
    return date;
}

/// Makes one demo: owns the clock and the ids that its file is made with.
class DemoMaking
{
public:
    DemoMaking(const QString &path, const DemoOptions &options, const Workspace::Services &base,
               JobContext *job)
        : m_path(path), m_tiers(options.tiers && options.size == DemoOptions::Size::Small), m_scale(scaleOf(options)), m_roster(makeRoster(m_scale)),
          m_clock(beijing(QDate(m_scale.firstYear - 1, 12, 26), 9, 0)),
          m_ids(m_scale.seed, m_clock.milliseconds()), m_services(base),
          m_progress(job, totalSteps())
    {
        m_services.clock = &m_clock;
        m_services.ids = &m_ids;
    }

    Status run()
    {
        WEIWO_ASSIGN(const DayTable days, DayTable::shipped());
        WEIWO_TRY(foundCompany());
        Writer writer(*m_workspace, m_scale, m_progress);
        at(QDate(m_scale.firstYear - 1, 12, 27), 10, 0);
        WEIWO_TRY(writer.writeRoster(m_roster));
        WEIWO_TRY(writer.writeProducts());
        at(QDate(m_scale.firstYear - 1, 12, 28), 9, 30);
        WEIWO_ASSIGN(const std::vector<CustomerTraits> customers, writer.writeCustomers(m_roster));
        WEIWO_TRY(writer.findKeys());
        if (!m_scale.national)
            WEIWO_TRY(writer.writeContacts());
        const Season season(m_scale, days);
        OrderMaker maker(m_scale, m_roster, season, customers);
        return writeYears(writer, maker, CareMaker(m_scale, m_roster, customers));
    }

    /// Closes the file; an unfinished one is of no use.
    void discard()
    {
        m_workspace.reset();
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
            QFile::remove(m_path + suffix);
    }

private:
    [[nodiscard]] qint64 totalSteps() const
    {
        const int months = Month(m_scale.to).index() - Month(m_scale.from).index();
        return m_scale.customers + m_scale.linesFirstYear * months / 12;
    }

    void at(QDate date, int hour, int minute) { m_clock.set(beijing(morningOn(date), hour, minute)); }

    Status foundCompany()
    {
        NewWorkspace request;
        request.settings.company = m_roster.units.front().name;
        request.person = m_roster.people.front().name;
        WEIWO_ASSIGN(m_workspace,
                     Workspace::create(m_path, request.settings, m_services, [&](Edit &edit) {
                         return foundWithCodes(edit, request);
                     }));
        return {};
    }

    Result<Id> foundWithCodes(Edit &edit, const NewWorkspace &request)
    {
        WEIWO_ASSIGN(const Id founder, found(edit, request));
        WEIWO_ASSIGN(org::Node top, org::headquarters(edit));
        top.code = m_roster.units.front().code;
        WEIWO_TRY(org::updateNode(edit, top));
        WEIWO_ASSIGN(org::Node person, org::node(edit, org::NodeId(founder)));
        const Person &first = m_roster.people.front();
        person.code = first.code;
        person.title = first.title;
        person.email = first.email;
        person.hired = first.hired;
        WEIWO_TRY(org::updateNode(edit, person));
        return founder;
    }

    Status writeYears(Writer &writer, OrderMaker &maker, const CareMaker &care)
    {
        const std::vector<int> plans = m_scale.planYears();
        const Month behind(m_scale.to);
        for (Month month(m_scale.from); month < behind; month = month.plus(m_scale.monthsPerBatch)) {
            if (month.month() == 1 && std::find(plans.begin(), plans.end(), month.year()) != plans.end()) {
                at(month.first().addDays(5), 14, 0);
                // Figures of ten million lines a year take a minute each: that plan goes by heads.
                const bool byHistory = !m_scale.national && month > Month(m_scale.from);
                WEIWO_TRY(writePlan(*m_workspace, month.year(), byHistory));
            }
            const Month end = std::min(month.plus(m_scale.monthsPerBatch), behind);
            const QString name = periodName(month, end);
            at(end.first().addDays(1), 9, 30);
            WEIWO_TRY(writer.writeLines(maker, month, end, name));
            if (m_scale.collections)
                WEIWO_TRY(writer.writePayments(maker, month, end, name));
            if (!m_scale.national)
                WEIWO_TRY(writer.writeTouches(care, month, end, name));
            if (m_tiers && isJudged(end))
                WEIWO_TRY(writer.writeTiers(end.first().addDays(-1)));
        }
        return {};
    }

    /// The first months behind the last four quarters.
    [[nodiscard]] bool isJudged(Month behind) const
    {
        return behind.index() % 3 == Month(m_scale.from).index() % 3 && behind.plus(12) > Month(m_scale.to);
    }

    [[nodiscard]] static QString periodName(Month first, Month behind)
    {
        const FiscalCalendar calendar;
        return behind.index() - first.index() == 3 ? calendar.quarterKey(first)
            : behind == first.plus(1)              ? first.key()
                                                   : first.key() + u".."_s + behind.plus(-1).key();
    }

    QString m_path;
    bool m_tiers;
    Scale m_scale;
    Roster m_roster;
    FixedClock m_clock;
    SeededIdSource m_ids;
    Workspace::Services m_services;
    Progress m_progress;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

Result<std::unique_ptr<Workspace>> createDemo(const QString &path, const DemoOptions &options,
                                              const Workspace::Services &base, JobContext *progress)
{
    if (options.years < 1 || options.years > 3)
        return fail(errc::BadInput,
                    translate("demo", "A demo has one to three years of orders, not %1.").arg(options.years));
    if (QFile::exists(path))
        return fail(errc::StoreExists, translate("storage", "%1 is there already. Choose another name.").arg(path), path);
    // The device is the machine's: made now, it takes nothing from the seed.
    WEIWO_ASSIGN([[maybe_unused]] const Device device, Device::load(base.configDir, *base.ids));
    {
        DemoMaking making(path, options, base, progress);
        if (const Status status = making.run(); !status) {
            making.discard();
            return failed(status);
        }
    }
    return Workspace::open(path, base);
}

} // namespace weiwo
