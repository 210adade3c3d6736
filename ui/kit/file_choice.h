#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace weiwo::ui {

/// What a file dialog is asked for.
struct FileRequest
{
    enum class Purpose { Open, Save, Folder };

    Purpose purpose = Purpose::Open;
    QString title;
    QString filter;            ///< "Workspaces (*.weiwo)"
    QString start;             ///< folder or suggested file
};

/// The platform's own file dialog; empty where nothing was chosen. A file to save gets the first
/// suffix of the filter where it has none.
[[nodiscard]] QString chooseFile(QWidget *parent, const FileRequest &request);

/// Answers in place of the dialog, for tests and pictures; null: the dialog again.
void setFileChooser(std::function<QString(const FileRequest &)> chooser);

} // namespace weiwo::ui
