#include "ui/panels/customers/fields_form.h"

#include "core/base/pinyin.h"
#include "ui/kit/form.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

constexpr CustomField::Kind kinds[] = {CustomField::Kind::Text, CustomField::Kind::Number, CustomField::Kind::Date, CustomField::Kind::Choice};
const QString Prefix = u"own."_s;

/// A word for files and the command line, made from the name: 信用额度 gives xinyongedu.
QString wordOf(const QString &name)
{
    QString word = pinyinKey(name).full.toLower();
    word.remove(QRegularExpression(u"[^a-z0-9_]"_s));
    return word;
}

} // namespace

FieldsForm::FieldsForm(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_list(new QListWidget), m_new(new QPushButton), m_up(new QToolButton), m_down(new QToolButton),
      m_form(new Form), m_name(new QLineEdit), m_key(new QLineEdit), m_kind(new QComboBox), m_choices(new QLineEdit), m_save(new QPushButton),
      m_remove(new QPushButton), m_close(new QPushButton)
{
    setObjectName(u"fieldsForm"_s);
    setTypeRole(m_title, TypeRole::Section);
    m_list->setObjectName(u"fieldsList"_s);
    m_list->setMaximumHeight(px(180));
    m_new->setObjectName(u"fieldsNew"_s);
    m_name->setObjectName(u"fieldName"_s);
    m_key->setObjectName(u"fieldKey"_s);
    m_kind->setObjectName(u"fieldKind"_s);
    m_choices->setObjectName(u"fieldChoices"_s);
    m_save->setObjectName(u"fieldSave"_s);
    m_remove->setObjectName(u"fieldRemove"_s);
    m_close->setObjectName(u"fieldsClose"_s);
    m_up->setObjectName(u"fieldUp"_s);
    m_down->setObjectName(u"fieldDown"_s);
    m_up->setIcon(icon(u"arrow-up"_s));
    m_down->setIcon(icon(u"arrow-down"_s));
    setButtonKind(m_save, ButtonKind::Primary);
    setButtonKind(m_new, ButtonKind::Flat);
    setButtonKind(m_remove, ButtonKind::Flat);
    m_form->addField(u"name"_s, {}, m_name, true);
    m_form->addField(u"key"_s, {}, m_key, true);
    m_form->addField(u"kind"_s, {}, m_kind);
    m_form->addField(u"choices"_s, {}, m_choices);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_new);
    tools->addStretch(1);
    tools->addWidget(m_up);
    tools->addWidget(m_down);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::S);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    QVBoxLayout *layout = scrollAbove(this, buttons);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addLayout(tools);
    layout->addWidget(m_form);
    layout->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, &FieldsForm::present);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        present();
        m_name->setFocus();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        if (!current() && !m_key->isModified())
            m_key->setText(wordOf(name));
    });
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_form->field(u"choices"_s)->setVisible(kinds[m_kind->currentIndex()] == CustomField::Kind::Choice); });
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_save, &QPushButton::clicked, this, &FieldsForm::save);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const CustomField *field = current())
            Q_EMIT removed(*field);
    });
    connect(m_close, &QPushButton::clicked, this, &FieldsForm::cancelled);
    submitByKeys(this, m_save);
    closeByKey(this, m_close);
    retranslate();
    present();
}

void FieldsForm::start()
{
    m_list->setCurrentRow(m_fields.empty() ? -1 : 0);
    present();
    m_name->setFocus();
}

void FieldsForm::setFields(const std::vector<CustomField> &fields)
{
    const CustomField *before = current();
    const QString key = !m_wanted.isEmpty() ? std::exchange(m_wanted, {}) : before ? before->key : QString();
    m_fields = fields;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = -1;
    for (size_t i = 0; i < fields.size(); ++i) {
        auto *item = new QListWidgetItem(tr("%1 · %2", "name of a field, its kind").arg(fields[i].title, customKindTitle(fields[i].kind)), m_list);
        item->setSizeHint({px(100), rowHeight()});
        if (fields[i].key == key)
            row = int(i);
    }
    m_list->setCurrentRow(row);
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_new, m_up, m_down})
        part->setVisible(!fields.empty());
    present();
}

const CustomField *FieldsForm::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_fields.size() ? &m_fields[size_t(row)] : nullptr;
}

void FieldsForm::present()
{
    const CustomField *field = current();
    for (const QString &key : {u"name"_s, u"key"_s, u"choices"_s})
        m_form->field(key)->setProblem({});
    m_name->setText(field ? field->title : QString());
    m_key->setText(field ? field->key.mid(Prefix.size()) : QString());
    m_key->setModified(false);
    m_key->setReadOnly(field);
    const auto kind = std::ranges::find(kinds, field ? field->kind : CustomField::Kind::Text);
    m_kind->setCurrentIndex(int(kind - std::begin(kinds)));
    m_choices->setText(field ? field->choices.join(tr(", ", "between choices")) : QString());
    m_form->field(u"choices"_s)->setVisible(field && field->kind == CustomField::Kind::Choice);
    m_save->setText(field ? tr("Save") : tr("Add"));
    m_remove->setVisible(field);
    m_up->setEnabled(field && m_list->currentRow() > 0);
    m_down->setEnabled(field && m_list->currentRow() + 1 < m_list->count());
}

void FieldsForm::save()
{
    if (!m_form->validate())
        return;
    CustomField field = current() ? *current() : CustomField{};
    field.title = m_name->text().trimmed();
    if (!current()) {
        field.key = Prefix + m_key->text().trimmed();
        field.position = qint64(m_fields.size());
    }
    field.kind = kinds[m_kind->currentIndex()];
    field.choices.clear();
    if (field.kind == CustomField::Kind::Choice) {
        static const QRegularExpression between(u"[,，、]"_s);
        for (const QString &choice : m_choices->text().split(between))
            if (!choice.trimmed().isEmpty())
                field.choices << choice.trimmed();
        m_form->field(u"choices"_s)->setProblem(field.choices.isEmpty() ? tr("Type what may be chosen, between commas.") : QString());
        if (field.choices.isEmpty())
            return;
    }
    m_wanted = field.key;
    Q_EMIT saved(field);
}

void FieldsForm::move(int by)
{
    const int row = m_list->currentRow();
    if (!current() || row + by < 0 || size_t(row + by) >= m_fields.size())
        return;
    std::vector<CustomField> fields = m_fields;
    m_wanted = fields[size_t(row)].key;
    std::swap(fields[size_t(row)], fields[size_t(row + by)]);
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i].position = qint64(i);
    Q_EMIT ordered(fields);
}

void FieldsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FieldsForm::retranslate()
{
    m_title->setText(tr("Custom fields"));
    m_list->setAccessibleName(tr("Custom fields"));
    m_new->setText(tr("New field"));
    m_up->setToolTip(tr("Earlier"));
    m_up->setAccessibleName(m_up->toolTip());
    m_down->setToolTip(tr("Later"));
    m_down->setAccessibleName(m_down->toolTip());
    m_form->field(u"name"_s)->setLabel(tr("Name"));
    m_form->field(u"key"_s)->setLabel(tr("Key"));
    m_form->field(u"key"_s)->setHint(tr("For files and the command line: letters, digits and _. It stays."));
    m_form->field(u"kind"_s)->setLabel(tr("Kind"));
    m_form->field(u"choices"_s)->setLabel(tr("Choices"));
    m_form->field(u"choices"_s)->setHint(tr("Between commas"));
    const int kind = qMax(0, m_kind->currentIndex());
    m_kind->clear();
    for (const CustomField::Kind one : kinds)
        m_kind->addItem(customKindTitle(one));
    m_kind->setCurrentIndex(kind);
    m_remove->setText(tr("Delete the field"));
    m_remove->setToolTip(tr("With all its values; undo brings them back"));
    m_close->setText(tr("Close"));
    m_save->setText(current() ? tr("Save") : tr("Add"));
}

} // namespace weiwo::ui
