#pragma once

#include "core/quotas/preview.h"

#include <QThreadPool>
#include <QTimer>

namespace weiwo::ui {

/// What a figure would do to the table while it is still being typed: worked out on a worker after
/// a short pause, only for the newest figure. GUI thread.
class GhostPreview : public QObject
{
    Q_OBJECT

public:
    /// @p pool outlives it.
    GhostPreview(QThreadPool &pool, QObject *parent);

    void ask(std::shared_ptr<const quotas::Sheet> sheet, const quotas::CellValue &cell);
    /// Nothing is typed any more: what is still on its way is not told.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_pause.isActive() || m_running > 0; }

Q_SIGNALS:
    /// The table as it would be; null where the figure is refused, and why.
    void ready(const std::shared_ptr<const weiwo::quotas::Sheet> &after, const QString &refusal);

private:
    void start();

    QThreadPool &m_pool;
    QTimer m_pause;
    std::shared_ptr<const quotas::Sheet> m_sheet;
    quotas::CellValue m_cell;
    quint64 m_generation = 0;
    int m_running = 0;
};

} // namespace weiwo::ui
