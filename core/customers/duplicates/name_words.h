#pragma once

#include <QString>
#include <QStringView>

namespace weiwo::customers {

enum class FormKind;

/// A form that a name of Han characters ends with; length 0 for none.
struct HanForm
{
    qsizetype length = 0;
    FormKind kind{};
};
[[nodiscard]] HanForm hanFormAtEnd(QStringView name);
/// 集团, 有限合伙 …: what stands in brackets and belongs to the form.
[[nodiscard]] bool isFormInBrackets(QStringView text);
/// The length of 分公司, 办事处 … at the end of a name; 0 for none.
[[nodiscard]] qsizetype branchWordAtEnd(QStringView name);
/// The end of the last legal form inside of a name; −1 for none.
[[nodiscard]] qsizetype lastFormEnd(QStringView name);
/// The length of the longest trade word (科技) that @p text begins with; 0 for none.
[[nodiscard]] qsizetype tradeWordAt(QStringView text);
/// Whether a person's name may begin so.
[[nodiscard]] bool beginsWithSurname(QStringView name);

/// A word of a Latin name spelled in full and in the singular: INTL → INTERNATIONAL.
[[nodiscard]] QString spelledInFull(const QString &word);
[[nodiscard]] bool isLatinForm(const QString &word, bool atEnd);
[[nodiscard]] bool isFillWord(const QString &word);

} // namespace weiwo::customers
