#pragma once

#include "core/sync/package_writer.h"
#include "ui/kit/side_form.h"

class QCheckBox;
class QLabel;
class QProgressBar;

namespace weiwo::ui {

class FactList;

/// What a package is to be written for.
struct PackageWish
{
    std::optional<Id> to;              ///< a device below; none: submitted to the upstream
    QString receiver;                  ///< its name
    QString person;                    ///< who works there; empty: not known
};

/// A package that is to be written: first what is in it and how big it is, then where it goes.
class PackageForm : public SideForm
{
    Q_OBJECT

public:
    explicit PackageForm(QWidget *parent = nullptr);

    void start(const PackageWish &wish);
    [[nodiscard]] const PackageWish &wish() const { return m_wish; }
    /// Everything that the receiver may see, whatever he has.
    [[nodiscard]] bool isFull() const;
    /// The answer to previewWanted().
    void present(const sync::PackageFile &file);

Q_SIGNALS:
    void previewWanted();
    void accepted();

protected:
    void showRefusal(const Error &error) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    [[nodiscard]] bool isEmpty() const;
    void retranslate();

    PackageWish m_wish;
    QLabel *m_what;
    QProgressBar *m_progress;
    FactList *m_facts;
    QCheckBox *m_full;
    QLabel *m_note;
    std::optional<sync::PackageFile> m_file;
    std::optional<Error> m_error;
};

/// "up" → "Submission", in words.
[[nodiscard]] QString packageKindTitle(sync::PackageKind kind);
/// "12.3 kB" in the program's language.
[[nodiscard]] QString bytesText(qint64 bytes);

} // namespace weiwo::ui
