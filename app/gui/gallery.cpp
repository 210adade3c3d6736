#include "app/gui/gallery.h"

#include "app/gui/gallery_copies.h"
#include "app/gui/gallery_shots.h"
#include "core/program/demo.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/gallery_page.h"
#include "ui/panels/panel_list.h"
#include "ui/shell/appearance.h"
#include "ui/shell/inspector.h"
#include "ui/shell/panel.h"
#include "ui/shell/panel_stage.h"
#include "ui/shell/shell.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace weiwo::app {

namespace {

constexpr int MostMs = 60'000;
constexpr QSize Sizes[] = {{1280, 800}, {2560, 1440}};

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

int refuse(const Error &error)
{
    QTextStream(stderr) << error.message << ' ' << error.detail << Qt::endl;
    return 1;
}

/// A few orders, two rows of them to mend, as a Chinese program on Windows writes them.
QByteArray sampleOrders()
{
    return QByteArray(
        "\xB6\xA9\xB5\xA5\xBA\xC5,\xC8\xD5\xC6\xDA,\xBF\xCD\xBB\xA7,\xB4\xF3\xC7\xF8,\xB2\xFA\xC6\xB7,\xCA\xFD\xC1\xBF,\xBD\xF0\xB6\xEE\r\n"
        "S-001,2026-11-02,\xC3\xF7\xB4\xEF\xC9\xCC\xC3\xB3,\xBB\xAA\xB6\xAB,\xB5\xE7\xB7\xB9\xEC\xD2,12,3588.00\r\n"
        "S-002,2026-11-03,\xD6\xD0\xBA\xE3\xB5\xE7\xC6\xF7,\xBB\xAA\xC4\xCF,\xB5\xE7\xB7\xB9\xEC\xD2,30,\"\xA3\xA4" "8,970.00\"\r\n"
        "S-003,2026-11-04,\xC3\xF7\xB4\xEF\xC9\xCC\xC3\xB3,\xBB\xAA\xB6\xAB,\xBC\xD3\xCA\xAA\xC6\xF7,8,1.2\xCD\xF2\r\n"
        "S-004,2026-11-31,\xD6\xD0\xBA\xE3\xB5\xE7\xC6\xF7,\xBB\xAA\xC4\xCF,\xBC\xD3\xCA\xAA\xC6\xF7,5,745.00\r\n"
        "S-005,2026-11-06,\xC3\xF7\xB4\xEF\xC9\xCC\xC3\xB3,\xBB\xAA\xB6\xAB,\xB5\xE7\xB7\xB9\xEC\xD2,3,12.3.4\r\n");
}

/// A list of which some are in the demo under another name.
QByteArray sampleCustomers()
{
    return u"名称,省份,城市,电话,行业\r\n"
           u"苏州聚义建材公司,江苏省,苏州市,,建材\r\n"
           u"温州居顺百货,浙江省,温州市,,零售\r\n"
           u"（泰州）科翔电器有限责任公司,江苏,泰州,,家电\r\n"
           u"嘉兴南湖暖通设备有限公司,浙江省,嘉兴市,0573-82001234,暖通\r\n"_s.toUtf8();
}

Status writeSample(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
        return fail(errc::Io, file.errorString());
    return {};
}

/// Gives one file to whoever asks for one to open, and one folder.
class OneFile : public ui::Dialogs
{
public:
    OneFile(QString file, QString folder) : m_file(std::move(file)), m_folder(std::move(folder)) { ui::setDialogs(this); }
    ~OneFile() override { ui::setDialogs(nullptr); }
    Q_DISABLE_COPY_MOVE(OneFile)

    std::optional<int> ask(QWidget *, const ui::DialogQuestion &) override { return {}; }
    void tell(QWidget *, const ui::DialogNotice &) override {}
    std::optional<QString> askText(QWidget *, const ui::DialogTextQuestion &) override { return {}; }
    QStringList openFiles(QWidget *, const ui::DialogFileQuestion &, bool) override { return {m_file}; }
    std::optional<QString> saveFile(QWidget *, const ui::DialogFileQuestion &) override { return {}; }
    std::optional<QString> openFolder(QWidget *, const ui::DialogFileQuestion &) override { return m_folder; }

private:
    QString m_file;
    QString m_folder;
};

class Photographer
{
public:
    Photographer(Program &program, const GalleryRequest &request) : m_program(program), m_request(request) { }

    int run()
    {
        if (const Status made = prepare(); !made)
            return refuse(made.error());
        for (const QString &language : {u"zh"_s, u"en"_s})
            for (const QString &theme : {u"light"_s, u"dark"_s})
                for (const QSize &size : Sizes)
                    if (const Status taken = takeAll(language, theme, size); !taken)
                        return refuse(taken.error());
        say(u"%1 pictures in %2"_s.arg(m_count).arg(m_request.folder));
        return 0;
    }

private:
    Status prepare()
    {
        if (!QDir().mkpath(m_request.folder))
            return fail(errc::Io, u"The folder %1 cannot be made."_s.arg(m_request.folder));
        m_demo = m_request.workspace;
        if (m_demo.isEmpty() && needs({GalleryShot::Workspace::Demo, GalleryShot::Workspace::Copy})) {
            m_demo = m_scratch.filePath(u"demo.weiwo"_s);
            say(u"making the demo"_s);
            WEIWO_ASSIGN([[maybe_unused]] const auto made, createDemo(m_demo, {.tiers = true}, m_program.services()));
        }
        if (needs({GalleryShot::Workspace::Root, GalleryShot::Workspace::Region})) {
            WEIWO_ASSIGN(m_copies, makeGalleryCopies(m_program, m_scratch.path()));
        }
        m_empty = m_scratch.filePath(u"empty.weiwo"_s);
        WEIWO_TRY(makeEmpty(m_empty));
        WEIWO_TRY(writeSample(m_scratch.filePath(u"orders.csv"_s), sampleOrders()));
        return writeSample(m_scratch.filePath(u"customers.csv"_s), sampleCustomers());
    }

    /// Some picture is taken of one of these.
    [[nodiscard]] bool needs(std::initializer_list<GalleryShot::Workspace> kinds) const
    {
        return std::ranges::any_of(galleryShots(), [&](const GalleryShot &shot) {
            return isWanted(shot) && std::ranges::find(kinds, shot.workspace) != kinds.end();
        });
    }

    Status makeEmpty(const QString &path)
    {
        NewWorkspace request;
        request.settings.company = u"Weiwo"_s;
        request.person = u"Li Jing"_s;
        WEIWO_ASSIGN([[maybe_unused]] const auto empty, createWorkspace(path, request, m_program.services()));
        return {};
    }

    /// The file that a picture is taken of.
    Result<QString> fileFor(GalleryShot::Workspace workspace)
    {
        if (workspace == GalleryShot::Workspace::Demo)
            return m_demo;
        if (workspace == GalleryShot::Workspace::Empty)
            return m_empty;
        const QString fresh = m_scratch.filePath(u"fresh%1.weiwo"_s.arg(m_count));
        const QString original = workspace == GalleryShot::Workspace::Copy ? m_demo
            : workspace == GalleryShot::Workspace::Root                    ? m_copies.root
            : workspace == GalleryShot::Workspace::Region                  ? m_copies.region
                                                                           : QString();
        if (!original.isEmpty()) {
            if (!QFile::copy(original, fresh))
                return fail(errc::Io, u"%1 cannot be copied."_s.arg(original), original);
            return fresh;
        }
        WEIWO_TRY(makeEmpty(fresh));
        return fresh;
    }

    [[nodiscard]] bool isWanted(const GalleryShot &shot) const
    {
        return m_request.panels.isEmpty() || m_request.panels.contains(shot.panel);
    }

    Status takeAll(const QString &language, const QString &theme, const QSize &size)
    {
        ui::Preferences preferences(m_scratch.filePath(language + theme));
        preferences.choose(u"language"_s, language);
        preferences.choose(u"theme"_s, theme);
        const ui::Appearance appearance(preferences, *ui::Theme::current());
        const QString tail = u"-%1-%2-%3x%4.png"_s.arg(language, theme).arg(size.width()).arg(size.height());
        for (const GalleryShot &shot : galleryShots()) {
            if (!isWanted(shot) || (shot.panel != "kit"_L1 && !ui::findPanel(ui::panelList(), shot.panel)))
                continue;
            const QString name = shot.state.isEmpty() ? shot.panel : shot.panel + u'-' + shot.state;
            WEIWO_ASSIGN(const QImage picture, shot.panel == "kit"_L1 ? kitPicture(size)
                                                                      : picture(shot, size, preferences));
            const QString path = QDir(m_request.folder).filePath(name + tail);
            if (!picture.save(path))
                return fail(errc::Io, u"%1 cannot be written."_s.arg(path), path);
            say(path);
            ++m_count;
        }
        return {};
    }

    Result<QImage> kitPicture(const QSize &size)
    {
        ui::GalleryPage page;
        page.resize(size);
        page.show();
        settle({});
        // The whole page, however long.
        QWidget *content = page.widget();
        return content->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    Result<QImage> picture(const GalleryShot &shot, const QSize &size, ui::Preferences &preferences)
    {
        ui::Shell shell(m_program, preferences, ui::panelList());
        shell.resize(size);
        if (shot.workspace == GalleryShot::Workspace::None)
            shell.navigator().restart({.panel = shot.panel});
        shell.show();
        shell.activateWindow();
        const auto settled = [&shell] { return shell.isSettled(); };
        settle({});
        if (shot.workspace != GalleryShot::Workspace::None) {
            WEIWO_ASSIGN(const QString file, fileFor(shot.workspace));
            shell.workspaces().open(file);
            if (!shell.session())
                return fail(errc::Internal, u"The workspace did not open."_s);
            settle(settled);
            shell.navigator().openPanel(shot.panel);
            settle(settled);
        }
        for (const QString &step : shot.steps) {
            WEIWO_TRY(perform(shell, step));
            settle(settled);
        }
        m_answer.reset();
        return composed(shell);
    }

    Status perform(ui::Shell &shell, const QString &step)
    {
        const QString verb = step.section(u':', 0, 0);
        const QString object = step.section(u':', 1).section(u'=', 0, 0);
        if (verb == "run"_L1) {
            if (auto *action = shell.findChild<QAction *>(object))
                return action->trigger(), Status();
        } else if (verb == "file"_L1) {
            shell.navigator().openPanel(u"import"_s, m_scratch.filePath(object));
            return {};
        } else if (verb == "package"_L1) {
            shell.openPackage(object == "answer"_L1 ? m_copies.answer : m_copies.submission);
            return {};
        } else if (verb == "answer"_L1) {
            m_answer = std::make_unique<OneFile>(m_copies.request, m_copies.shared);
            return {};
        } else if (verb == "record"_L1) {
            shell.navigator().openPanel(shell.navigator().place().panel, step.section(u':', 1));
            return {};
        } else if (verb == "panel"_L1) {
            shell.navigator().openPanel(object);
            return {};
        } else if (verb == "type"_L1) {
            if (auto *edit = shell.findChild<QLineEdit *>(object))
                return edit->setText(step.section(u'=', 1)), Status();
        } else if (verb == "keys"_L1) {
            if (auto *widget = shell.findChild<QWidget *>(object))
                return typeInto(*widget, step.section(u'=', 1)), Status();
        } else if (auto *button = shell.findChild<QAbstractButton *>(object)) {
            return button->click(), Status();
        } else if (auto *action = shell.findChild<QAction *>(object)) {
            return action->trigger(), Status();
        }
        return fail(errc::NotFound, u"The step %1 finds nothing."_s.arg(step), step);
    }

    static void typeInto(QWidget &widget, const QString &text)
    {
        widget.setFocus();
        for (const QChar c : text) {
            // What the first key opens takes the others.
            QWidget *taker = QApplication::focusWidget() ? QApplication::focusWidget() : &widget;
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(taker, &press);
        }
    }

    /// The window, and what stands over it as a window of its own.
    QImage composed(ui::Shell &shell)
    {
        QImage image = shell.grab().toImage().convertToFormat(QImage::Format_RGB32);
        QPainter painter(&image);
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window == &shell || !window->isVisible() || !window->isWindow())
                continue;
            const QPixmap over = window->grab();
            painter.drawPixmap((image.width() - over.width()) / 2, (image.height() - over.height()) / 2, over);
        }
        return image;
    }

    /// Lets events run until nothing is on its way.
    void settle(const std::function<bool()> &settled)
    {
        QElapsedTimer timer;
        timer.start();
        for (int quiet = 0; quiet < 3 && timer.elapsed() < MostMs;) {
            QApplication::processEvents(QEventLoop::AllEvents, 20);
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            quiet = !settled || settled() ? quiet + 1 : 0;
        }
    }

    Program &m_program;
    GalleryRequest m_request;
    QTemporaryDir m_scratch;
    QString m_demo;
    QString m_empty;
    GalleryCopies m_copies;
    std::unique_ptr<OneFile> m_answer;
    int m_count = 0;
};

} // namespace

int runGallery(Program &program, const GalleryRequest &request)
{
    QApplication::setCursorFlashTime(0);
    return Photographer(program, request).run();
}

} // namespace weiwo::app
