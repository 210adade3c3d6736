#include "ui/shell/customer_finder.h"

#include "core/customers/queries.h"
#include "ui/shell/palette.h"
#include "ui/views/record_text.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using customers::CustomerSearch;

namespace {

/// From so many customers on reading them takes long enough to be told of.
constexpr qint64 LargeBook = 50'000;
constexpr int MostBesideOthers = 8;
constexpr int MostAlone = 60;
const QString PreparingName = u"customerSearch.preparing"_s;

} // namespace

void prepareCustomerSearch(Session &session, JobRunner &jobs)
{
    const auto search = session.workspace().companion<CustomerSearch>();
    if (search->isLoaded() || session.property(PreparingName.toLatin1().constData()).toBool())
        return;
    session.setProperty(PreparingName.toLatin1().constData(), true);
    auto *size = new LiveQuery<qint64>(session, LiveQueryBase::noTables(), &session, [&session, &jobs, search](qint64 book) {
        if (book < LargeBook)
            return;
        const auto job = jobs.start(QCoreApplication::translate("CustomerFinder", "Read customers for the search"),
                                    [workspace = session.share(), search, book](JobContext &context) -> Status {
                                        WEIWO_ASSIGN(Reader reader, workspace->reader());
                                        return search->load(reader, [&](qint64 read) {
                                            context.progress(read, book);
                                            return !context.cancelled();
                                        });
                                    });
        QObject::connect(job.get(), &Job::finished, &session, [&session, &jobs, number = job->number()] {
            session.setProperty(PreparingName.toLatin1().constData(), false);
            QMetaObject::invokeMethod(&jobs, [&jobs, number] { jobs.dismiss(number); }, Qt::QueuedConnection);
        });
    });
    QObject::connect(size, &LiveQueryBase::settled, size, &QObject::deleteLater);
    size->ask([search](Reader &reader) -> Result<qint64> {
        WEIWO_ASSIGN(const qint64 book, customers::count(reader));
        if (book < LargeBook)
            WEIWO_TRY(search->load(reader));
        return book;
    });
}

CustomerFinder::CustomerFinder(Session &session, JobRunner &jobs, Navigator &navigator, Palette &palette)
    : m_session(session), m_navigator(navigator), m_palette(palette),
      m_query(session, LiveQueryBase::noTables(), nullptr, [this](const Answer &answer) { present(answer); })
{
    connect(&palette, &Popover::opened, this, [&session, &jobs] { prepareCustomerSearch(session, jobs); });
    connect(&palette, &Palette::recordsWanted, this, &CustomerFinder::ask);
    connect(&m_query, &LiveQueryBase::failed, this, [this] { present(Answer{m_asked.text, m_asked.alone, {}}); });
}

void CustomerFinder::ask(const QString &text, bool alone)
{
    m_asked = {text, alone, {}};
    m_query.ask([text, alone, search = m_session.workspace().companion<CustomerSearch>()](Reader &reader) -> Result<Answer> {
        WEIWO_ASSIGN(auto found, search->find(reader, text, alone ? MostAlone : MostBesideOthers));
        return Answer{text, alone, std::move(found)};
    });
}

void CustomerFinder::present(const Answer &answer)
{
    std::vector<PaletteItem> items;
    for (const customers::Found &found : answer.found)
        items.push_back({PaletteKind::Customer, customerRecord(found.id.raw()), found.name, {}, matchedText(found).isEmpty() ? found.code : matchedText(found), u"building-store"_s,
                         [&navigator = m_navigator, record = customerRecord(found.id.raw())] {
                             navigator.openPanel(QString::fromLatin1(CustomerPageKey), record);
                         }});
    m_palette.setRecords(answer.text, answer.alone, std::move(items));
}

} // namespace weiwo::ui
