#pragma once

#include "core/customers/book.h"
#include "core/customers/commands.h"
#include "core/customers/custom_fields.h"
#include "core/customers/details.h"
#include "core/customers/duplicates/commands.h"
#include "core/customers/merge.h"
#include "core/customers/ownership.h"
#include "core/customers/quality/rules.h"
#include "core/customers/queries.h"
#include "tests/system/step.h"

namespace weiwo::test {

/// What a user can do with the book of customers.
inline void addCustomerSteps(std::vector<Step> &steps)
{
    using namespace Qt::StringLiterals;
    const auto own = [](Edit &edit) { return must(customers::findCustomer(edit, u"C99001"_s)).id; };
    steps.push_back(step(u"customers.add"_s, [](Edit &edit) {
        customers::Customer customer;
        customer.code = u"C99001"_s;
        customer.name = u"测试客户有限公司"_s;
        customer.owner = named(edit, u"CN-GD"_s);
        return done(customers::addCustomer(edit, customer));
    }));
    steps.push_back(step(u"customers.update"_s, [](Edit &edit) {
        customers::Customer customer = must(customers::findCustomer(edit, u"C99001"_s));
        customer.phone = u"15400000000"_s;
        customer.owner = named(edit, u"CN-BJ"_s);
        customer.parent = must(customers::findCustomer(edit, u"C00001"_s)).id;
        return customers::updateCustomer(edit, customer);
    }));
    steps.push_back(step(u"customers.contact"_s, [own](Edit &edit) {
        return done(customers::putContact(edit, {.customer = own(edit), .name = u"李静"_s, .mobile = u"13800138000"_s, .main = true}));
    }));
    steps.push_back(step(u"customers.contact"_s, [own](Edit &edit) {
        return done(customers::putContact(edit, {.customer = own(edit), .name = u"王芳"_s, .main = true}));
    }));
    steps.push_back(step(u"customers.address"_s, [own](Edit &edit) {
        return done(customers::putAddress(edit, {.customer = own(edit), .kind = u"收货"_s, .city = u"广州市"_s}));
    }));
    steps.push_back(step(u"customers.note"_s, [own](Edit &edit) {
        return done(customers::putNote(edit, {.customer = own(edit), .text = u"要发票"_s}));
    }));
    steps.push_back(step(u"customers.attachment"_s, [own](Edit &edit) {
        return done(customers::putAttachment(edit, {.customer = own(edit), .path = u"D:\\合同\\2026.pdf"_s}));
    }));
    steps.push_back(step(u"customers.tags"_s, [own](Edit &edit) { return customers::addTag(edit, own(edit), u"重点"_s); }));
    steps.push_back(step(u"customers.tags"_s, [own](Edit &edit) { return customers::removeTag(edit, own(edit), u"重点"_s); }));
    steps.push_back(step(u"customers.field"_s, [](Edit &edit) {
        return done(customers::putCustomField(edit, {.key = u"own.credit"_s, .title = u"账期"_s, .kind = customers::CustomField::Kind::Number}));
    }));
    steps.push_back(step(u"customers.bulk"_s, [own](Edit &edit) {
        const std::vector all{own(edit), must(customers::findCustomer(edit, u"C00002"_s)).id};
        return done(customers::changeCustomers(edit, all, {u"own.credit"_s, u"30"_s}));
    }));
    steps.push_back(step(u"customers.view"_s, [](Edit &edit) {
        customers::SavedView view;
        view.name = u"广东"_s;
        view.filter.conditions = {{u"province"_s, Filter::Op::Equal, {u"广东省"_s}}};
        return done(customers::putView(edit, view));
    }));
    steps.push_back(step(u"customers.view.remove"_s, [](Edit &edit) -> Status {
        for (const customers::SavedView &view : must(customers::savedViews(edit, {})))
            if (!view.id.isNull())
                WEIWO_TRY(customers::removeView(edit, view.id));
        return Status();
    }));
    steps.push_back(step(u"customers.hand_over"_s, [own](Edit &edit) {
        const auto owner = must(customers::customer(edit, own(edit))).owner;
        return done(customers::handOver(edit, {.from = *owner, .to = named(edit, u"CN-GD"_s), .customers = {own(edit)}}));
    }));
    steps.push_back(step(u"customers.notSame"_s, [own](Edit &edit) {
        return customers::setNotSame(edit, own(edit), must(customers::findCustomer(edit, u"C00003"_s)).id, u"两家公司"_s);
    }));
    steps.push_back(step(u"customers.notSame.unset"_s, [own](Edit &edit) {
        return customers::unsetNotSame(edit, own(edit), must(customers::findCustomer(edit, u"C00003"_s)).id);
    }));
    steps.push_back(step(u"customers.merge"_s, [own](Edit &edit) {
        return done(customers::merge(edit, {.kept = own(edit), .others = {must(customers::findCustomer(edit, u"C00002"_s)).id}}));
    }));
    steps.push_back(step(u"customers.merge.many"_s, [](Edit &edit) {
        const std::vector<customers::MergeWish> wishes{{.kept = must(customers::findCustomer(edit, u"C00004"_s)).id,
                                                        .others = {must(customers::findCustomer(edit, u"C00005"_s)).id},
                                                        .take = {}}};
        return done(customers::mergeAll(edit, wishes));
    }));
    steps.push_back(step(u"customers.unmerge"_s, [](Edit &edit) {
        return done(customers::unmerge(edit, must(customers::findMerged(edit, u"C00002"_s)).id));
    }));
    steps.push_back(step(u"quality.rule"_s, [](Edit &edit) {
        customers::QualityRule rule = customers::usualQualityRules().front();
        rule.enabled = false;
        return done(customers::putQualityRule(edit, rule));
    }));
    steps.push_back(step(u"quality.rule.remove"_s, [](Edit &edit) {
        return customers::removeQualityRule(edit, customers::usualQualityRules().back().id);
    }));
    steps.push_back(step(u"quality.pass"_s, [own](Edit &edit) {
        return customers::passQuality(edit, {own(edit), customers::usualQualityRules().front().id, QDate(2027, 1, 1), u"海外客户"_s});
    }));
    steps.push_back(step(u"quality.withdraw"_s, [own](Edit &edit) {
        return customers::withdrawPass(edit, own(edit), customers::usualQualityRules().front().id);
    }));
    steps.push_back(step(u"customers.field.remove"_s, [](Edit &edit) {
        return customers::removeCustomField(edit, must(customers::customField(edit, u"own.credit"_s)).id);
    }));
    steps.push_back(step(u"customers.remove"_s, [](Edit &edit) {
        return customers::removeCustomer(edit, must(customers::findCustomer(edit, u"C99001"_s)).id);
    }));
}

} // namespace weiwo::test
