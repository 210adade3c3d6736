#pragma once

#include "core/customers/duplicates/company_name.h"

namespace weiwo::customers {

/// What comparing names needs of each, worked out once.
struct NameProfile
{
    QString core;           ///< with digits for numbers: the same for 一店 and 1店
    QString key;            ///< equal for names that say the same: of Latin names the words sorted
    QString numberless;     ///< core without its numbers
    QString initials;       ///< pinyin initials of a Han core, acronym of a Latin one; lower case
    quint64 sound = 0;      ///< equal for cores that sound alike (zh as z, -ng as -n); 0: no Han
    quint64 latinBrand = 0; ///< hash of the brand in Latin letters: pinyin, or the first word
    qsizetype brand = 0;    ///< length of the brand in `core`
    qsizetype head = 0;     ///< length of its first word, or first two characters
    int division = 0;
    int branchDivision = 0;
    QString branchPart;
    QString branchWord;
    FormKind form = FormKind::None;
    bool latin = false;
    bool branch = false;
    bool person = false;
};
[[nodiscard]] NameProfile nameProfile(const QString &name);

/// How two names are to each other.
enum class NameLevel {
    Same,       ///< equal cores, the same words in another order, or a similarity of at least 0.95
    SoundAlike, ///< written otherwise, sounds alike
    Close,      ///< a typing error apart
    Shortened,  ///< one is a short form of the other and has no legal form
    Transcribed,///< one is Chinese, the other its pinyin
    Unlike,     ///< of two scripts: cannot be told
    Different,
};

/// Why two customers are two, whatever else is equal.
enum class Apart {
    No,
    Branch,     ///< one is a branch of the other, or both are different branches
    Place,      ///< the names are registered in different places
    Number,     ///< 1店 and 2店, 第一 and 第二, 城东 and 城西
    Trade,      ///< the same brand in different trades
    Name,       ///< the names differ by more than a typing error; through a third they may be one
    Codes,      ///< two different valid credit codes
    Said,       ///< a person said that they are not the same
};

struct NameMatch
{
    NameLevel level = NameLevel::Different;
    Apart apart = Apart::No;

    bool operator==(const NameMatch &) const = default;
};
/// The same both ways. Any thread.
[[nodiscard]] NameMatch matchNames(const NameProfile &a, const NameProfile &b);

} // namespace weiwo::customers
