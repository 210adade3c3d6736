#pragma once

#include "ui/panels/merge/merge_lists.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

#include <atomic>

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace weiwo::ui {

class Grid;
class GridStore;
class Segmented;

/// The same customer? Pairs by how likely they are one, the two side by side with what goes along, and
/// what was merged, to be taken apart again.
class MergePanel : public Panel
{
    Q_OBJECT

public:
    /// Up to so many customers are searched without being asked.
    static constexpr qint64 MostUnasked = 20'000;
    /// From this probability on pairs are merged many at once.
    static constexpr double Sure = 0.98;

    explicit MergePanel(const PanelContext &context, QWidget *parent = nullptr);
    ~MergePanel() override;

    void arrive(const Place &place) override;
    void leave() override;
    [[nodiscard]] QWidget *mainWidget() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class View { Proposed, Review, Merged };

    void makeActions();
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeComparison();
    /// Pairs and comparison beside each other where both are wide enough for whole names, else one above the other.
    void arrangeBody();
    void setColumns();
    [[nodiscard]] View view() const;
    [[nodiscard]] const std::vector<MergeLists::Pair> &pairs() const;
    [[nodiscard]] const MergeLists::Pair *currentPair() const;
    [[nodiscard]] const customers::MergedCustomer *currentMerged() const;

    void ask();
    void present(const MergeLists &lists);
    void presentPairs();
    void presentMerged();
    void presentEmpty();
    void showView();
    void follow();
    /// Puts the current pair side by side.
    void compare();
    void askSides();
    void presentComparison(const MergeComparison &comparison);
    void presentLines();
    /// Asks in a dry run what would go along, and whether it may.
    void preview();
    void presentPreview(const Result<EditOutcome> &outcome, const customers::MergeResult &result);

    void search();
    void finishSearch(const Result<FoundPairs> &found);
    void take();
    void swap();
    void merge();
    void mergeSure();
    /// Says which groups could not be merged.
    void tellLeft(const QStringList &left);
    void setApart();
    void unmerge();
    void next();

    Segmented *m_views;
    QStackedWidget *m_pages;
    QSplitter *m_split;
    GridStore *m_pairStore;
    GridStore *m_mergedStore;
    GridStore *m_lineStore;
    Grid *m_pairs;
    Grid *m_merged;
    Grid *m_lines;
    QWidget *m_side = nullptr;
    QLabel *m_why;
    QLabel *m_along;
    QAction *m_merge;
    QAction *m_swap;
    QAction *m_apart;
    QAction *m_next;
    QAction *m_sure;
    QAction *m_unmerge;
    QAction *m_take;
    QAction *m_search;
    std::array<QAction *, 3> m_show{};     ///< the views, for the palette and for who has no pointer
    LiveQuery<MergeLists> m_query;
    LiveQuery<std::optional<MergeComparison>> m_compare;   ///< nothing where one lives no more
    std::shared_ptr<Job> m_job;
    std::shared_ptr<const FoundPairs> m_found;
    MergeLists m_lists;
    std::optional<MergeComparison> m_comparison;
    std::optional<FoundPairs::Pair> m_pair;   ///< that is side by side
    customers::MergeWish m_wish;
    std::shared_ptr<std::atomic<int>> m_previews;   ///< the newest dry run's number
    bool m_arranged = false;
    bool m_loaded = false;
    bool m_stopped = false;                ///< the last search
    bool m_refused = false;                ///< the pair may not be merged; m_along says why
};

} // namespace weiwo::ui
