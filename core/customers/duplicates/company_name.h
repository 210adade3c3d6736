#pragma once

#include <QString>
#include <QStringList>

namespace weiwo::customers {

enum class FormKind {
    None,       ///< no legal form: a short name, or a person
    Company,    ///< 公司, 集团: says only that it is one
    Registered, ///< 有限公司, Co., Ltd. …: the name as registered, which a place has only once
    Shop,       ///< 店, 厂, 商行, 经营部 …: many may have the same name
};

/// A company's name, taken apart: place + core + form. METHODS.md §6.4.
struct CompanyName
{
    QString place;          ///< as it stands in the name, folded: 深圳市, SHANGHAI; may be empty
    int division = 0;       ///< its division code, 0 where there is none
    QString core;           ///< what is left, folded, without blanks and punctuation; never empty where
                            ///< the name has a letter
    QStringList words;      ///< of a name in Latin letters: the words of the core, spelled in full
    QString form;           ///< 有限公司, COLTD; may be empty
    FormKind formKind = FormKind::None;
    bool branch = false;    ///< 分公司, 分店, 办事处: another entity of the same group
    QString branchPart;     ///< which: 上海 of 华为技术有限公司上海分公司; may be empty
    QString branchWord;     ///< 分公司, BRANCH
    int branchDivision = 0;
    bool person = false;    ///< a Chinese person's name rather than a company's
};

/// Takes a name apart. Any thread.
[[nodiscard]] CompanyName companyNameOf(const QString &name);

/// How long the brand is that a core of Han characters begins with: what follows are words for what
/// companies do (科技, 贸易 …). The whole length where none follow, 0 where there are only such.
[[nodiscard]] qsizetype brandLength(QStringView core);
/// Whether a word of a name in Latin letters (upper case, spelled in full) says what companies do.
[[nodiscard]] bool isTradeWord(const QString &word);

/// @p core with its numbers as digits: 第二机械 → 2机械, 一店 → 1店.
[[nodiscard]] QString withDigits(const QString &core);

} // namespace weiwo::customers
