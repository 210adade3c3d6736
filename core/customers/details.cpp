#include "core/customers/details.h"

#include "core/customers/detail_table.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

const DetailTable<Contact, ContactTag> &contacts()
{
    static const DetailTable<Contact, ContactTag> table(
        u"contact"_s, WEIWO_TEXT("customers", "Contact"), u"name"_s,
        {{"customer", WEIWO_TEXT("customers", "Customer"), &Contact::customer},
         {"name", WEIWO_TEXT("customers", "Name"), &Contact::name},
         {"post", WEIWO_TEXT("customers", "Post"), &Contact::post},
         {"department", WEIWO_TEXT("customers", "Department"), &Contact::department},
         {"mobile", WEIWO_TEXT("customers", "Mobile"), &Contact::mobile},
         {"phone", WEIWO_TEXT("customers", "Phone"), &Contact::phone},
         {"email", WEIWO_TEXT("customers", "Email"), &Contact::email},
         {"wechat", WEIWO_TEXT("customers", "WeChat"), &Contact::wechat},
         {"note", WEIWO_TEXT("customers", "Note"), &Contact::note},
         {"main", WEIWO_TEXT("customers", "Main contact"), &Contact::main}});
    return table;
}

const DetailTable<Address, AddressTag> &addresses()
{
    static const DetailTable<Address, AddressTag> table(
        u"customer_address"_s, WEIWO_TEXT("customers", "Address"), u"address"_s,
        {{"customer", WEIWO_TEXT("customers", "Customer"), &Address::customer},
         {"kind", WEIWO_TEXT("customers", "Kind"), &Address::kind},
         {"division", WEIWO_TEXT("customers", "Division code"), &Address::division},
         {"province", WEIWO_TEXT("customers", "Province"), &Address::province},
         {"city", WEIWO_TEXT("customers", "City"), &Address::city},
         {"county", WEIWO_TEXT("customers", "County"), &Address::county},
         {"address", WEIWO_TEXT("customers", "Address"), &Address::address},
         {"postcode", WEIWO_TEXT("customers", "Postcode"), &Address::postcode},
         {"receiver", WEIWO_TEXT("customers", "Receiver"), &Address::receiver},
         {"phone", WEIWO_TEXT("customers", "Phone"), &Address::phone}});
    return table;
}

const DetailTable<Note, NoteTag> &notes()
{
    static const DetailTable<Note, NoteTag> table(
        u"customer_note"_s, WEIWO_TEXT("customers", "Note"), u"text"_s,
        {{"customer", WEIWO_TEXT("customers", "Customer"), &Note::customer},
         {"at", WEIWO_TEXT("customers", "Time"), &Note::at},
         {"author", WEIWO_TEXT("customers", "Author"), &Note::author},
         {"text", WEIWO_TEXT("customers", "Text"), &Note::text}});
    return table;
}

const DetailTable<Attachment, AttachmentTag> &attachments()
{
    static const DetailTable<Attachment, AttachmentTag> table(
        u"customer_attachment"_s, WEIWO_TEXT("customers", "Attachment"), u"title"_s,
        {{"customer", WEIWO_TEXT("customers", "Customer"), &Attachment::customer},
         {"title", WEIWO_TEXT("customers", "Title"), &Attachment::title},
         {"path", WEIWO_TEXT("customers", "Path"), &Attachment::path}});
    return table;
}

const TableSpec &tagTable()
{
    static const TableSpec table{
        .key = u"customer_tag"_s,
        .title = WEIWO_TEXT("customers", "Tag"),
        .policy = u"customer"_s,
        .columns = {{u"customer"_s, ColumnKind::Reference, WEIWO_TEXT("customers", "Customer"),
                     u"customer"_s, true},
                    {u"tag"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Tag"), {}, true}},
        .nameColumn = u"tag"_s,
        .digested = true};
    return table;
}

Status require(const QString &text, const QString &message)
{
    return text.trimmed().isEmpty() ? Status(fail(errc::BadInput, message)) : Status();
}

/// A member that is more than text.
template<class T>
struct JudgedField
{
    ValueKind kind;
    Text title;
    QString T::*member;
};
constexpr JudgedField<Contact> judgedOfContact[] = {
    {ValueKind::Phone, WEIWO_TEXT("customers", "Mobile"), &Contact::mobile},
    {ValueKind::Phone, WEIWO_TEXT("customers", "Phone"), &Contact::phone},
    {ValueKind::Email, WEIWO_TEXT("customers", "Email"), &Contact::email},
};
constexpr JudgedField<Address> judgedOfAddress[] = {
    {ValueKind::Phone, WEIWO_TEXT("customers", "Phone"), &Address::phone},
};

/// What was so before is not judged.
template<class T, class Tag>
Status judge(Reader &reader, const DetailTable<T, Tag> &table, std::span<const JudgedField<T>> fields, const T &value)
{
    std::optional<T> before;
    if (!value.id.isNull()) {
        WEIWO_ASSIGN(before, table.find(reader, value.id));
    }
    for (const JudgedField<T> &field : fields)
        if (!before || (*before).*field.member != value.*field.member)
            WEIWO_TRY(requireValue(field.kind, field.title, value.*field.member));
    return {};
}

/// Of a tag: whoever tags a customer so makes this row.
Id tagId(const CustomerId &customer, const QString &tag)
{
    return naturalId(tagTable().key, {customer.raw().bytes(), tag.toUtf8()});
}

} // namespace

Result<Details> details(Reader &reader, const CustomerId &customer)
{
    Details all;
    WEIWO_ASSIGN(all.contacts, contacts().of(reader, customer));
    std::ranges::stable_sort(all.contacts, [](const Contact &a, const Contact &b) {
        return a.main != b.main ? a.main : a.name < b.name;
    });
    WEIWO_ASSIGN(all.addresses, addresses().of(reader, customer));
    WEIWO_ASSIGN(all.notes, notes().of(reader, customer));
    std::ranges::stable_sort(all.notes, [](const Note &a, const Note &b) { return a.at > b.at; });
    WEIWO_ASSIGN(all.attachments, attachments().of(reader, customer));
    WEIWO_ASSIGN(const std::vector<Record> tags,
                 rowsReferringTo(reader, tagTable(), u"customer"_s, customer.raw()));
    for (const Record &tag : tags)
        all.tags.append(textOf(tag.values[1]));
    all.tags.sort();
    return all;
}

Status eachContact(Reader &reader, const std::function<void(Contact &&)> &each) { return contacts().each(reader, each); }
Status eachAddress(Reader &reader, const std::function<void(Address &&)> &each) { return addresses().each(reader, each); }

Result<ContactId> putContact(Edit &edit, Contact contact, Values values)
{
    WEIWO_TRY(require(contact.name, translate("customers", "A contact needs a name.")));
    if (values == Values::Judged)
        WEIWO_TRY((judge<Contact, ContactTag>(edit, contacts(), judgedOfContact, contact)));
    if (contact.main) {
        // One alone is asked first.
        WEIWO_ASSIGN(const std::vector<Contact> others, contacts().of(edit, contact.customer));
        for (Contact other : others) {
            if (!other.main || other.id == contact.id)
                continue;
            other.main = false;
            WEIWO_ASSIGN([[maybe_unused]] const ContactId changed, contacts().put(edit, other));
        }
    }
    return contacts().put(edit, std::move(contact));
}

Result<AddressId> putAddress(Edit &edit, Address address, Values values)
{
    WEIWO_TRY(require(address.province + address.city + address.county + address.address,
                      translate("customers", "An address needs a place.")));
    if (values == Values::Judged)
        WEIWO_TRY((judge<Address, AddressTag>(edit, addresses(), judgedOfAddress, address)));
    return addresses().put(edit, std::move(address));
}

Result<NoteId> putNote(Edit &edit, Note note)
{
    WEIWO_TRY(require(note.text, translate("customers", "A note needs a text.")));
    if (!note.at.isValid())
        note.at = edit.clock().now().toUTC();
    if (!note.author && !edit.person().isNull())
        note.author = org::NodeId(edit.person());
    return notes().put(edit, std::move(note));
}

Result<AttachmentId> putAttachment(Edit &edit, Attachment attachment)
{
    WEIWO_TRY(require(attachment.path, translate("customers", "An attachment needs a path or an address.")));
    if (attachment.title.trimmed().isEmpty())
        attachment.title = attachment.path.section(u'/', -1).section(u'\\', -1);
    return attachments().put(edit, std::move(attachment));
}

Status removeContact(Edit &edit, const ContactId &id) { return contacts().remove(edit, id); }
Status removeAddress(Edit &edit, const AddressId &id) { return addresses().remove(edit, id); }
Status removeNote(Edit &edit, const NoteId &id) { return notes().remove(edit, id); }
Status removeAttachment(Edit &edit, const AttachmentId &id) { return attachments().remove(edit, id); }

Status addTag(Edit &edit, const CustomerId &customer, const QString &given)
{
    const QString tag = given.simplified();
    WEIWO_TRY(require(tag, translate("customers", "A tag needs a word.")));
    WEIWO_ASSIGN(const std::optional<Id> home, homeOf(edit, customer));
    Record record;
    record.id = tagId(customer, tag);
    record.home = home;
    record.values = {toValue(customer.raw()), textValue(tag)};
    return edit.put(edit.table(tagTable().key), record);
}

Status removeTag(Edit &edit, const CustomerId &customer, const QString &tag)
{
    return edit.remove(edit.table(tagTable().key), tagId(customer, tag.simplified()));
}

std::vector<TableSpec> detailTables()
{
    return {contacts().spec(), addresses().spec(), notes().spec(), attachments().spec(), tagTable()};
}

} // namespace weiwo::customers
