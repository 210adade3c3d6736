#include "ui/kit/file_choice.h"

#include <QFileDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

std::function<QString(const FileRequest &)> &answer()
{
    static std::function<QString(const FileRequest &)> chooser;
    return chooser;
}

QString withSuffix(const QString &path, const QString &filter)
{
    static const QRegularExpression first(u"\\*(\\.\\w+)"_s);
    const auto match = first.match(filter);
    if (path.isEmpty() || !match.hasMatch() || !QFileInfo(path).suffix().isEmpty())
        return path;
    return path + match.captured(1);
}

} // namespace

QString chooseFile(QWidget *parent, const FileRequest &request)
{
    if (answer())
        return answer()(request);
    switch (request.purpose) {
    case FileRequest::Purpose::Open:
        return QFileDialog::getOpenFileName(parent, request.title, request.start, request.filter);
    case FileRequest::Purpose::Save:
        return withSuffix(QFileDialog::getSaveFileName(parent, request.title, request.start, request.filter),
                          request.filter);
    case FileRequest::Purpose::Folder:
        return QFileDialog::getExistingDirectory(parent, request.title, request.start);
    }
    return {};
}

void setFileChooser(std::function<QString(const FileRequest &)> chooser)
{
    answer() = std::move(chooser);
}

} // namespace weiwo::ui
