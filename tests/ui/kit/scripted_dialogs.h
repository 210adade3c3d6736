#pragma once

#include "ui/kit/dialogs.h"

#include <QList>

/// Answers dialogs from a list and keeps what was asked. In use from construction to destruction.
class ScriptedDialogs : public weiwo::ui::Dialogs
{
public:
    ScriptedDialogs() { weiwo::ui::setDialogs(this); }
    ~ScriptedDialogs() override { weiwo::ui::setDialogs(nullptr); }

    QList<std::optional<int>> answers;
    QList<std::optional<QString>> texts; ///< for texts, files and folders
    QStringList asked;                   ///< titles, in order
    QStringList bodies;                  ///< texts of the questions, in order
    QStringList told;                    ///< texts of the notices, in order
    QStringList filters;                 ///< of the files to open, in order

    std::optional<int> ask(QWidget *, const weiwo::ui::DialogQuestion &question) override
    {
        asked << question.title;
        bodies << question.text;
        return answers.isEmpty() ? std::nullopt : answers.takeFirst();
    }
    void tell(QWidget *, const weiwo::ui::DialogNotice &notice) override
    {
        asked << notice.title;
        told << notice.text;
    }
    std::optional<QString> askText(QWidget *,
                                   const weiwo::ui::DialogTextQuestion &question) override
    {
        return next(question.title);
    }
    QStringList openFiles(QWidget *, const weiwo::ui::DialogFileQuestion &question, bool) override
    {
        filters << question.filter;
        const auto file = next(question.title);
        return file ? QStringList{*file} : QStringList();
    }
    std::optional<QString> saveFile(QWidget *,
                                    const weiwo::ui::DialogFileQuestion &question) override
    {
        return next(question.title);
    }
    std::optional<QString> openFolder(QWidget *,
                                      const weiwo::ui::DialogFileQuestion &question) override
    {
        return next(question.title);
    }

private:
    std::optional<QString> next(const QString &title)
    {
        asked << title;
        return texts.isEmpty() ? std::nullopt : texts.takeFirst();
    }
};
