#include "app/cli/context.h"

#include "app/cli/allocate_command.h"
#include "core/exchange/text/csv_writer.h"
#include "core/org/queries.h"
#include "core/workspace/jobs.h"
#include "core/workspace/write_lock.h"

#include <CLI/CLI.hpp>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <iostream>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint character : text.toUcs4()) {
        const bool wide = (character >= 0x1100 && character <= 0x115F)
            || (character >= 0x2E80 && character <= 0xA4CF) || (character >= 0xAC00 && character <= 0xD7A3)
            || (character >= 0xF900 && character <= 0xFAFF) || (character >= 0xFE30 && character <= 0xFE6F)
            || (character >= 0xFF00 && character <= 0xFF60) || (character >= 0xFFE0 && character <= 0xFFE6)
            || character >= 0x20000;
        width += wide ? 2 : 1;
    }
    return width;
}

/// Says what takes so long, once it takes longer than a moment. Stops where nothing has come of it for as
/// long as the store makes a writer wait: others write.
class SlowNotice : public JobContext
{
public:
    explicit SlowNotice(const Context &context) : m_context(context) { m_timer.start(); }
    void progress(qint64 done, qint64 total) override
    {
        m_sinceProgress.restart();
        if (done >= total || m_timer.elapsed() < MomentMs)
            return;
        if (!std::exchange(m_said, true))
            m_context.say(translate("cli", "Order lines are being prepared for fast figures; this is done once."));
        if (isTerminal(stderr))
            m_context.say(translate("cli", "%1 %").arg(done * 100 / total));
    }
    [[nodiscard]] bool cancelled() const override
    {
        // Asked before each attempt: the first one is always made.
        if (!m_sinceProgress.isValid())
            m_sinceProgress.start();
        return m_sinceProgress.hasExpired(PatienceMs);
    }

private:
    static constexpr qint64 MomentMs = 1000;
    /// Less than Database::begin() waits, and more than a pause between two parts.
    static constexpr qint64 PatienceMs = 5000;
    const Context &m_context;
    QElapsedTimer m_timer;
    mutable QElapsedTimer m_sinceProgress;
    bool m_said = false;
};

} // namespace

Context::Context()
{
    store = qEnvironmentVariable("WEIWO_STORE");
    language = qEnvironmentVariable("WEIWO_LANG");
}

Program &Context::program()
{
    if (!m_program)
        m_program = std::make_unique<Program>();
    return *m_program;
}

void Context::upgrade(Workspace &workspace, For purpose) const
{
    if (purpose == For::Reading) {
        // Who imports holds it all the time; whoever needs it now gets it at once.
        const Result<bool> due = workspace.isUpgradeDue();
        if (!due || !*due || !WriteLock::take(workspace.path(), 0))
            return;
    }
    SlowNotice notice(*this);
    // Answers are right without it, if slower; what hinders it does not hinder the command.
    (void)workspace.upgrade(&notice);
}

Result<std::unique_ptr<Workspace>> Context::open(For purpose)
{
    if (store.isEmpty())
        return fail(errc::NoStore, translate("cli", "No workspace is named. Use --store FILE or set WEIWO_STORE."));
    WEIWO_ASSIGN(std::unique_ptr<Workspace> workspace, Workspace::open(store, program().services()));
    upgrade(*workspace, purpose);
    if (!person.isEmpty()) {
        WEIWO_ASSIGN(Reader reader, workspace->reader());
        WEIWO_ASSIGN(const org::Node node, org::findNode(reader, person));
        if (node.level != org::Level::Person)
            return fail(errc::NotFound, translate("cli", "%1 is not a person.").arg(person), person);
        workspace->setPerson(node.id.raw());
    }
    return workspace;
}

void Context::printJson(const nlohmann::json &object) const
{
    std::cout << object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

void Context::print(const QString &text) const
{
    if (json || text.isEmpty())
        return;
    std::cout << text.toStdString();
    if (!text.endsWith(u'\n'))
        std::cout << '\n';
}

void Context::say(const QString &text) const
{
    if (!quiet)
        std::cerr << text.toStdString() << '\n';
}

nlohmann::json Context::errorJson(const Error &error)
{
    nlohmann::json body = {{"code", error.code.toStdString()}, {"message", error.message.toStdString()}};
    if (!error.subject.isEmpty())
        body["subject"] = error.subject.toStdString();
    if (!error.detail.isEmpty())
        body["detail"] = error.detail.toStdString();
    if (error.more.is_object())
        body.update(error.more);
    return {{"error", body}};
}

int Context::refuse(const Error &error) const
{
    std::cerr << error.message.toStdString() << '\n';
    if (json)
        std::cerr << errorJson(error).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    return Failed;
}

void onRun(CLI::App *command, Context &context, Body body)
{
    command->callback([&context, body = std::move(body)] {
        const auto code = body(context);
        context.exitCode = code ? *code : context.refuse(code.error());
    });
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

QByteArray standardInput()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
#endif
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

void addAllocateCommand(CLI::App &app, Context &context)
{
    app.add_subcommand("allocate", "Spread a total exactly: JSON on stdin, JSON on stdout")
        ->callback([&context] { context.exitCode = runAllocate(standardInput(), std::cout, std::cerr); });
}

Result<QByteArray> bytesOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(errc::Io, translate("cli", "%1 cannot be read.").arg(file), file, source.errorString());
    return source.readAll();
}

nlohmann::json numberOrNull(const std::optional<double> &number)
{
    return number ? nlohmann::json(*number) : nlohmann::json();
}

nlohmann::json textsJson(const QStringList &texts)
{
    nlohmann::json list = nlohmann::json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

nlohmann::json textOrNull(const QString &text)
{
    return text.isEmpty() ? nlohmann::json() : nlohmann::json(text.toStdString());
}

nlohmann::json findingJson(const Finding &finding)
{
    nlohmann::json object = {{"severity", severityKey(finding.severity).toStdString()},
                             {"code", finding.code.toStdString()},
                             {"message", finding.message.toStdString()}};
    const auto add = [&object](const char *key, const QString &text) {
        if (!text.isEmpty())
            object[key] = text.toStdString();
    };
    add("subject", finding.subject);
    add("column", finding.column);
    if (finding.row) {
        object["row"] = *finding.row;
        object["value"] = finding.value.toStdString();
    } else {
        add("value", finding.value);
    }
    add("fix", finding.fix);
    if (finding.count)
        object["count"] = *finding.count;
    return object;
}

nlohmann::json findingsJson(const Findings &findings)
{
    nlohmann::json list = nlohmann::json::array();
    for (const Finding &finding : findings)
        list.push_back(findingJson(finding));
    return list;
}

std::string instant(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).toStdString();
}

QString TextTable::text() const
{
    std::vector<int> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)] = std::max(widths[static_cast<size_t>(i)], displayWidth(row[i]));
    }
    QString text;
    for (size_t line = 0; line < m_rows.size(); ++line) {
        QStringList cells;
        for (qsizetype i = 0; i < m_rows[line].size(); ++i) {
            const auto column = static_cast<size_t>(i);
            const QString fill(widths[column] - displayWidth(m_rows[line][i]), u' ');
            const bool right = column < m_align.size() && m_align[column] == Align::Right;
            cells << (right ? fill + m_rows[line][i] : m_rows[line][i] + fill);
        }
        QString joined = cells.join(u"  "_s);
        while (joined.endsWith(u' '))
            joined.chop(1);
        text += joined + u'\n';
        if (line > 0)
            continue;
        QStringList rule;
        for (const int width : widths)
            rule << QString(width, u'─');
        text += rule.join(u"  "_s) + u'\n';
    }
    return text;
}

QStringList listOf(const std::string &text)
{
    QStringList list;
    for (const QString &part : QString::fromStdString(text).split(u',', Qt::SkipEmptyParts))
        list << part.trimmed();
    return list;
}

nlohmann::json figureJson(const metrics::Figure &figure, metrics::Kind kind, const Currency &currency)
{
    if (figure.isNull())
        return nullptr;
    if (kind == metrics::Kind::Ratio)
        return numberOrNull(figure.ratio);
    if (kind == metrics::Kind::Count && figure.whole)
        return *figure.whole;
    return metrics::figureText(figure, kind, currency).toStdString();
}

QByteArray csvOf(const std::vector<QStringList> &rows)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    // To memory and in UTF-8: neither opening nor writing can fail.
    auto writer = CsvWriter::open(out, {});
    for (const QStringList &row : rows) {
        for (const QString &cell : row)
            writer->addPlain(cell);
        writer->endRow();
    }
    (void)writer->finish();
    return bytes;
}

} // namespace weiwo::cli
