#pragma once

#include "core/customers/field_values.h"
#include "core/workspace/edit.h"

namespace weiwo::customers {

using ContactId = StrongId<struct ContactTag>;
using AddressId = StrongId<struct AddressTag>;
using NoteId = StrongId<struct NoteTag>;
using AttachmentId = StrongId<struct AttachmentTag>;

/// Somebody to talk to at a customer. All but the name may be empty.
struct Contact
{
    ContactId id;
    CustomerId customer;
    QString name;
    QString post;
    QString department;
    QString mobile;
    QString phone;
    QString email;
    QString wechat;
    QString note;
    bool main = false;                 ///< whom one asks first

    bool operator==(const Contact &) const = default;
};

/// A further place of a customer: where goods or invoices go.
struct Address
{
    AddressId id;
    CustomerId customer;
    QString kind;                      ///< 收货, 开票 …; as the company says
    QString division;                  ///< national division code, six digits
    QString province;
    QString city;
    QString county;
    QString address;
    QString postcode;
    QString receiver;
    QString phone;

    bool operator==(const Address &) const = default;
};

struct Note
{
    NoteId id;
    CustomerId customer;
    QDateTime at;                      ///< UTC
    std::optional<org::NodeId> author;
    QString text;

    bool operator==(const Note &) const = default;
};

/// A file or page that belongs to a customer, by its path or address; its content stays where it is.
struct Attachment
{
    AttachmentId id;
    CustomerId customer;
    QString title;
    QString path;

    bool operator==(const Attachment &) const = default;
};

/// All that stands beside a customer's own fields.
struct Details
{
    std::vector<Contact> contacts;     ///< the main one first, then by name
    std::vector<Address> addresses;
    std::vector<Note> notes;           ///< newest first
    std::vector<Attachment> attachments;
    QStringList tags;                  ///< by code point
};
[[nodiscard]] Result<Details> details(Reader &reader, const CustomerId &customer);

/// Those of all customers, in no order.
Status eachContact(Reader &reader, const std::function<void(Contact &&)> &each);
Status eachAddress(Reader &reader, const std::function<void(Address &&)> &each);

// Each makes a row (a null id: a new one) or changes it. Refused with bad-input without what names it, and for a
// value that is none (field_values.h) and was another before; with not-found where the customer does not live.
[[nodiscard]] Result<ContactId> putContact(Edit &edit, Contact contact, Values values = Values::Judged);
[[nodiscard]] Result<AddressId> putAddress(Edit &edit, Address address, Values values = Values::Judged);
/// A note without an instant or an author gets those of the edit.
[[nodiscard]] Result<NoteId> putNote(Edit &edit, Note note);
[[nodiscard]] Result<AttachmentId> putAttachment(Edit &edit, Attachment attachment);
Status removeContact(Edit &edit, const ContactId &id);
Status removeAddress(Edit &edit, const AddressId &id);
Status removeNote(Edit &edit, const NoteId &id);
Status removeAttachment(Edit &edit, const AttachmentId &id);

/// Tags are words; the same one twice is one.
Status addTag(Edit &edit, const CustomerId &customer, const QString &tag);
Status removeTag(Edit &edit, const CustomerId &customer, const QString &tag);

/// The tables of this file, for the registry.
[[nodiscard]] std::vector<TableSpec> detailTables();

} // namespace weiwo::customers
