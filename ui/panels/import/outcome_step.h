#pragma once

#include "core/exchange/dataset.h"
#include "core/exchange/import.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace weiwo::ui {

class FindingsView;
class Grid;
class LikenessView;

/// Steps 4 and 5: what the import would do, and what it did.
class OutcomeStep : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Check, Result };
    OutcomeStep(Kind kind, const exchange::Catalogues &catalogues, QWidget *parent = nullptr);

    /// Of the findings.
    [[nodiscard]] Grid &grid() const;
    /// New records that are like ones that are there; decided upon where the step is a check.
    [[nodiscard]] LikenessView &likenesses() const { return *m_likenesses; }
    void presentProgress(qint64 done, qint64 total);
    void present(const exchange::ImportResult &result);
    void presentFailure(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QStringList facts() const;

    Kind m_kind;
    const exchange::Catalogues &m_catalogues;
    QLabel *m_title;
    QLabel *m_facts;
    QProgressBar *m_progress;
    LikenessView *m_likenesses;
    FindingsView *m_findings;
    std::optional<exchange::ImportResult> m_result;
    std::optional<Error> m_error;
};

} // namespace weiwo::ui
