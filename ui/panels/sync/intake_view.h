#pragma once

#include "core/sync/import.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace weiwo {
class Registry;
}

namespace weiwo::ui {

class FactList;
class Grid;
class GridStore;

/// A package that is to be taken in: who sent it, what would change, conflicts and what is refused; then what came of it.
class IntakeView : public QWidget
{
    Q_OBJECT

public:
    /// @p registry outlives it.
    explicit IntakeView(const Registry &registry, QWidget *parent = nullptr);

    /// What it says of a package.
    struct Answer
    {
        sync::ImportReport report;
        QString person;                ///< who works at the sender's device; empty: not known
    };
    /// Of that file nothing is known yet, or it is being taken in.
    void presentProgress(const QString &path, bool applying);
    void present(const Answer &answer, bool applied);
    /// Nothing was changed.
    void presentFailure(const Error &error);
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QWidget *mainWidget() const;
    [[nodiscard]] Grid &changes() const { return *m_changes; }
    [[nodiscard]] Grid &refusals() const { return *m_refusals; }

Q_SIGNALS:
    void applyRequested();
    void tryAgainRequested();
    void otherFileRequested();
    void conflictsRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString failureText() const;
    void presentFacts();
    void presentTables();
    void setColumns();
    void retranslate();
    [[nodiscard]] bool isNew() const { return m_answer && !m_answer->report.alreadyImported; }

    const Registry &m_registry;
    QString m_path;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    FactList *m_facts;
    QLabel *m_changesTitle;
    QLabel *m_refusalsTitle;
    Grid *m_changes;
    Grid *m_refusals;
    GridStore *m_changeStore;
    GridStore *m_refusalStore;
    QPushButton *m_close;
    QPushButton *m_other;
    QPushButton *m_conflicts;
    QPushButton *m_apply;
    std::optional<Answer> m_answer;
    std::optional<Error> m_error;
    bool m_applying = false;           ///< or it has been applied
};

} // namespace weiwo::ui
