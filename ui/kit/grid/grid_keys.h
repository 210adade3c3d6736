#pragma once

#include <QHash>
#include <QString>
#include <vector>

namespace weiwo::ui {

class GridModel;

/// The cells of one column, read once, so that sorting a million rows needs no model: figures as they are; of texts the distinct ones, and for each row which it is.
class GridKeys
{
public:
    GridKeys(const GridModel &model, int column);

    /// Reads the next rows, at most @p count. GUI thread, as everything of a model.
    void read(const GridModel &model, int count);
    [[nodiscard]] bool isRead(const GridModel &model) const;
    /// Works out the order of the texts. Any thread, when all is read; at most once.
    void rank();
    [[nodiscard]] bool isRanked() const { return m_ranked; }

    /// Orders rows by this column; equals keep their order, missing and empty stay last.
    void sort(std::vector<int> &rows, bool descending) const;

private:
    void rankTexts();
    void sortNumbers(std::vector<int> &rows, bool descending) const;
    void sortTexts(std::vector<int> &rows, bool descending) const;

    int m_column = 0;
    bool m_numeric = false;           ///< by number(): figures and states
    bool m_ranked = false;
    int m_rows = 0;
    std::vector<qint64> m_numbers;
    std::vector<char> m_present;
    std::vector<quint32> m_ids;       ///< of each row: its text
    std::vector<QString> m_texts;     ///< distinct
    QHash<QString, quint32> m_index;  ///< while texts are read
    std::vector<quint32> m_ranks;     ///< of each text, from 0; the empty one last
};

/// By what Chinese texts sort: their pinyin, then the text. Same on every platform.
[[nodiscard]] QByteArray gridSortKey(const QString &text);

} // namespace weiwo::ui
