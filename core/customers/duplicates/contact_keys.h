#pragma once

#include <QString>
#include <vector>

namespace weiwo::customers {

enum class PhoneKind {
    Mobile,
    Landline,   ///< with or without area code
    Service,    ///< 400 and 800 numbers
    Other,
};

/// A phone number in the one form in which it is compared.
struct PhoneNumber
{
    PhoneKind kind = PhoneKind::Other;
    QString area;       ///< of a landline, without 0: "755"; may be empty
    QString number;     ///< digits: the mobile number, or the landline's own
    QString extension;  ///< digits behind it; may be empty

    /// Area and number.
    [[nodiscard]] QString full() const { return area + number; }
    bool operator==(const PhoneNumber &) const = default;
};

/// The numbers in a text as people write it: several behind each other with / ; , or 、, with blanks,
/// brackets and hyphens, +86 or 0086 before and an extension behind. What has fewer than 7 digits is
/// left out. METHODS.md §6.4.
[[nodiscard]] std::vector<PhoneNumber> phonesOf(const QString &text);
/// Whether two numbers are the same line; an area code that one lacks does not matter.
[[nodiscard]] bool samePhone(const PhoneNumber &a, const PhoneNumber &b);

/// An e-mail address as it is compared: without blanks, lower case. Empty where it has no @.
struct EmailAddress
{
    QString local;
    QString domain;

    [[nodiscard]] bool isEmpty() const { return domain.isEmpty(); }
    [[nodiscard]] QString text() const { return isEmpty() ? QString() : local + u'@' + domain; }
    bool operator==(const EmailAddress &) const = default;
};
[[nodiscard]] EmailAddress emailOf(const QString &text);
/// Where anybody can have an address: such a domain says nothing of a company.
[[nodiscard]] bool isFreeMailDomain(const QString &domain);

} // namespace weiwo::customers
