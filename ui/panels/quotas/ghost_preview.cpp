#include "ui/panels/quotas/ghost_preview.h"

#include <QCoreApplication>
#include <QPointer>

namespace weiwo::ui {

namespace {

/// Long enough for the next key of somebody who types, too short to be waited for.
constexpr int PauseMs = 80;

} // namespace

GhostPreview::GhostPreview(QThreadPool &pool, QObject *parent) : QObject(parent), m_pool(pool)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &GhostPreview::start);
}

void GhostPreview::ask(std::shared_ptr<const quotas::Sheet> sheet, const quotas::CellValue &cell)
{
    m_sheet = std::move(sheet);
    m_cell = cell;
    ++m_generation;
    m_pause.start();
}

void GhostPreview::cancel()
{
    m_pause.stop();
    ++m_generation;
}

void GhostPreview::start()
{
    ++m_running;
    const QPointer<GhostPreview> self(this);
    m_pool.start([self, sheet = m_sheet, cell = m_cell, generation = m_generation] {
        auto preview = quotas::previewSet(*sheet, std::span(&cell, 1));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, generation, preview = std::move(preview)] {
                if (!self)
                    return;
                --self->m_running;
                if (generation != self->m_generation)
                    return;
                if (preview)
                    Q_EMIT self->ready(preview->sheet, {});
                else
                    Q_EMIT self->ready(nullptr, preview.error().message);
            },
            Qt::QueuedConnection);
    });
}

} // namespace weiwo::ui
