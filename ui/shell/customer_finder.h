#pragma once

#include "core/customers/search.h"
#include "core/workspace/jobs.h"
#include "ui/shell/live_query.h"
#include "ui/shell/navigator.h"

namespace weiwo::ui {

class Palette;

/// Reads the customers that a search goes through, in the background, unless that is done or under way:
/// in a large book as a job that the tray shows. GUI thread.
void prepareCustomerSearch(Session &session, JobRunner &jobs);

/// Finds customers for the palette, on a worker: by name, pinyin, initials, code, phone, contact. GUI thread.
class CustomerFinder : public QObject
{
    Q_OBJECT

public:
    CustomerFinder(Session &session, JobRunner &jobs, Navigator &navigator, Palette &palette);

    [[nodiscard]] bool isBusy() const { return m_query.isBusy(); }

private:
    struct Answer
    {
        QString text;
        bool alone = false;
        std::vector<customers::Found> found;
    };
    void ask(const QString &text, bool alone);
    void present(const Answer &answer);

    Session &m_session;
    Navigator &m_navigator;
    Palette &m_palette;
    Answer m_asked;                    ///< what is being looked for, without an answer
    LiveQuery<Answer> m_query;
};

} // namespace weiwo::ui
