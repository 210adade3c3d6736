#include "ui/shell/palette.h"

#include "ui/kit/search_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int PaletteWidth = 620;
constexpr int MostShown = 60;
constexpr int RowsVisible = 11;
constexpr int RowHeight = 36;
constexpr int MostRecent = 12;
const QString RecentState = u"palette_recent"_s;

QString kindTitle(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Panel: return Palette::tr("Panel");
    case PaletteKind::Command: return Palette::tr("Command");
    case PaletteKind::Period: return Palette::tr("Period");
    case PaletteKind::Unit: return Palette::tr("Scope");
    case PaletteKind::Person: return Palette::tr("Person");
    case PaletteKind::Customer: return Palette::tr("Customer");
    }
    return {};
}

/// Icon, title, kind in small type, and the key or path at the right.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {px(200), px(RowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(space::S, 1, -space::S, -1);
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color(Token::Selection));
            painter->drawRoundedRect(box, radius::Field, radius::Field);
        }
        const int size = px(extent::Icon);
        const QRect iconBox(int(box.left()) + space::S, option.rect.center().y() - size / 2, size, size);
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(iconBox, iconPixmap(index.data(Qt::UserRole).toString(),
                                                color(selected ? Token::Accent : Token::Text2), size, ratio));
        const QString hint = index.data(Qt::UserRole + 1).toString();
        painter->setFont(font(TypeRole::Caption));
        const int hintWidth = qMin(painter->fontMetrics().horizontalAdvance(hint) + 2, option.rect.width() / 2);
        QRect text(iconBox.right() + space::M, option.rect.top(), 0, option.rect.height());
        text.setRight(int(box.right()) - hintWidth - space::L);
        painter->setPen(color(selected ? Token::SelectionText : Token::Text3));
        const QRect hintBox(text.right() + space::S, text.top(), hintWidth, text.height());
        painter->drawText(hintBox, Qt::AlignVCenter | Qt::AlignRight,
                          painter->fontMetrics().elidedText(hint, Qt::ElideLeft, hintWidth));
        painter->setFont(font(TypeRole::Body));
        painter->setPen(color(selected ? Token::SelectionText : Token::Text));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

class PaletteModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<const PaletteItem *> items)
    {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
    }
    [[nodiscard]] const PaletteItem *item(const QModelIndex &index) const
    {
        return index.isValid() ? m_items[size_t(index.row())] : nullptr;
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_items.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const PaletteItem &item = *m_items[size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole: return item.title;
        case Qt::UserRole: return item.icon;
        case Qt::UserRole + 1: return item.hint.isEmpty() ? kindTitle(item.kind) : item.hint;
        case Qt::AccessibleDescriptionRole: return kindTitle(item.kind);
        default: return {};
        }
    }

private:
    std::vector<const PaletteItem *> m_items;
};

Palette::Palette(Preferences &preferences, QWidget *host)
    : Popover(host), m_preferences(preferences), m_edit(new LiveLineEdit(content())),
      m_list(new QListView(content())), m_none(new QLabel(m_list)), m_foot(new QLabel(content())), m_model(new PaletteModel(this))
{
    setObjectName(u"palette"_s);
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(space::Xs, space::M, space::Xs, space::S);
    layout->setSpacing(space::S);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::M, 0, space::M, 0);
    top->addWidget(m_edit);
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->addAction(icon(u"search"_s, Token::Text3), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMinimumHeight(px(RowHeight) * RowsVisible);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_foot->setContentsMargins(space::L, 0, space::L, 0);
    setTypeRole(m_foot, TypeRole::Caption);
    setTextToken(m_foot, Token::Text3);
    m_none->setObjectName(u"paletteNone"_s);
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setContentsMargins(space::L, space::M, space::L, space::M);
    setTextToken(m_none, Token::Text2);
    auto *none = new QVBoxLayout(m_list);
    none->setContentsMargins(0, 0, 0, 0);
    none->addWidget(m_none);
    none->addStretch(1);
    layout->addLayout(top);
    layout->addWidget(m_list);
    layout->addWidget(m_foot);
    connect(m_edit, &LiveLineEdit::liveTextChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, &Palette::run);
    retranslate();
}

void Palette::setSource(std::function<std::vector<PaletteItem>()> source)
{
    m_source = std::move(source);
}

void Palette::setPeriodSource(std::function<std::optional<PaletteItem>(const QString &)> source)
{
    m_periodSource = std::move(source);
}

void Palette::open()
{
    m_model->show({});
    m_records.clear();
    m_index.setItems(m_source ? m_source() : std::vector<PaletteItem>());
    m_edit->clear();
    search({});
    openCentred(px(PaletteWidth));
}

void Palette::refresh()
{
    if (!isVisible())
        return;
    m_model->show({});
    m_index.setItems(m_source ? m_source() : std::vector<PaletteItem>());
    search(m_edit->text());
}

QWidget *Palette::firstFocus()
{
    return m_edit;
}

void Palette::search(const QString &text)
{
    m_query = PaletteQuery::parse(text);
    const bool alone = !m_query.kinds.empty() && m_query.accepts(PaletteKind::Customer);
    const bool wanted = !m_query.text.isEmpty() && m_query.accepts(PaletteKind::Customer);
    m_searching = wanted;
    // What was found before stands until the next is there.
    if (!(wanted && alone && !m_records.empty())) {
        m_model->show({});
        m_records.clear();
        present(m_query);
    }
    if (wanted)
        Q_EMIT recordsWanted(m_query.text, alone);
}

void Palette::setRecords(const QString &text, bool alone, std::vector<PaletteItem> records)
{
    const bool mine = text == m_query.text && m_query.accepts(PaletteKind::Customer) && alone == !m_query.kinds.empty();
    if (!mine || !isVisible())
        return;
    const QModelIndex current = m_list->currentIndex();
    const int row = alone ? 0 : current.row();
    m_searching = false;
    m_model->show({});
    m_records = std::move(records);
    present(m_query);
    if (row > 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void Palette::present(const PaletteQuery &query)
{
    QStringList recent;
    const QJsonArray stored = m_preferences.state(RecentState).toArray();
    for (const QJsonValue &value : stored)
        recent.append(value.toString());
    auto found = m_index.find(query, recent, MostShown);
    m_model->show({});
    m_period.reset();
    if (m_periodSource && !query.text.isEmpty() && query.accepts(PaletteKind::Period))
        m_period = m_periodSource(query.text);
    if (m_period)
        found.insert(found.begin(), &*m_period);
    for (const PaletteItem &record : m_records)
        found.push_back(&record);
    m_model->show(std::move(found));
    m_list->setCurrentIndex(m_model->index(0, 0));
    const bool none = m_model->rowCount() == 0;
    m_none->setVisible(none);
    if (none)
        m_none->setText(noneText(query));
}

QString Palette::noneText(const PaletteQuery &query) const
{
    if (query.text.isEmpty() && !query.kinds.empty() && query.accepts(PaletteKind::Customer))
        return tr("Type a name, its pinyin or initials, a code or the end of a phone number.");
    if (query.text.isEmpty())
        return tr("There is nothing of this kind here.");
    if (m_searching)
        return tr("Looking among the customers…");
    if (!query.kinds.empty())
        return tr("Nothing here is called “%1”. Without the sign in front everything is searched.").arg(query.text);
    return tr("Nothing is called “%1”. Try fewer letters, pinyin or its initials, a panel, a person or a period such as 2026Q3.").arg(query.text);
}

void Palette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + rows, count - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void Palette::run()
{
    const PaletteItem *item = m_model->item(m_list->currentIndex());
    if (!item || !item->run)
        return;
    QJsonArray recent{item->id};
    const QJsonArray stored = m_preferences.state(RecentState).toArray();
    for (const QJsonValue &value : stored)
        if (value.toString() != item->id && recent.size() < MostRecent)
            recent.append(value);
    m_preferences.setState(RecentState, recent);
    const auto action = item->run;
    close();
    action();
}

bool Palette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_PageDown: step(RowsVisible - 1); return true;
        case Qt::Key_PageUp: step(1 - RowsVisible); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: run(); return true;
        default: break;
        }
    }
    return Popover::eventFilter(object, event);
}

void Palette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Popover::changeEvent(event);
}

void Palette::retranslate()
{
    m_edit->setPlaceholderText(tr("Panel, command, person, customer, unit or period"));
    m_edit->setAccessibleName(tr("Search or command"));
    m_list->setAccessibleName(tr("Matches"));
    m_foot->setText(tr("> commands   @ people   # customers   / panels   : period or unit"));
    setAccessibleName(tr("Search or command"));
    refresh();
}

} // namespace weiwo::ui
