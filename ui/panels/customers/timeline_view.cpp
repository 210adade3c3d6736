#include "ui/panels/customers/timeline_view.h"

#include "ui/kit/form_saves.h"
#include "ui/kit/link_button.h"
#include "ui/kit/search_field.h"
#include "ui/kit/segmented.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using Kind = TimelineEntry::Kind;

namespace {

const QString allKinds = u"all"_s;

/// The kinds beside "all", in the order of their segments.
struct KindLook
{
    Kind kind;
    const char *key;
    const char *icon;
    const char *title;
    const char *none;
};
constexpr KindLook kindLooks[] = {
    {Kind::Order, "orders", "receipt", QT_TRANSLATE_NOOP("weiwo::ui::TimelineView", "Orders"), QT_TRANSLATE_NOOP("weiwo::ui::TimelineView", "No orders in the last three years.")},
    {Kind::Contact, "contacts", "phone", QT_TRANSLATE_NOOP("weiwo::ui::TimelineView", "Visits and calls"),
     QT_TRANSLATE_NOOP("weiwo::ui::TimelineView", "Nobody has logged a visit or a call yet.")},
    {Kind::Note, "notes", "message", QT_TRANSLATE_NOOP("weiwo::ui::TimelineView", "Notes"),
     QT_TRANSLATE_NOOP("weiwo::ui::TimelineView", "No notes yet. Write down what was talked about, in the line above.")},
    {Kind::Change, "changes", "history", QT_TRANSLATE_NOOP("weiwo::ui::TimelineView", "Changes"), QT_TRANSLATE_NOOP("weiwo::ui::TimelineView", "Nothing has happened yet.")},
};

const KindLook &lookOf(Kind kind)
{
    return *std::ranges::find(kindLooks, kind, &KindLook::kind);
}

QString keyOf(const KindLook &look)
{
    return QString::fromLatin1(look.key);
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent), m_kind(allKinds), m_note(new LiveLineEdit(this)), m_write(new QPushButton(this)), m_saves(new FormSaves(m_note, m_write)), m_problem(new QLabel(this)), m_kinds(new Segmented(this)),
      m_orders(new LinkButton({}, this)), m_page(new QWidget), m_entries(new QVBoxLayout(m_page)), m_more(new LinkButton({}, this))
{
    setObjectName(u"customerTimeline"_s);
    m_note->setObjectName(u"timelineNote"_s);
    m_write->setObjectName(u"timelineWrite"_s);
    m_kinds->setObjectName(u"timelineKinds"_s);
    m_orders->setObjectName(u"timelineOrders"_s);
    m_more->setObjectName(u"timelineMore"_s);
    m_kinds->addSegment(allKinds, {});
    for (const KindLook &look : kindLooks)
        m_kinds->addSegment(keyOf(look), {});
    m_kinds->setCurrent(allKinds);
    m_saves->setAcceptable(false);
    m_problem->setObjectName(u"timelineProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTypeRole(m_problem, TypeRole::Caption);
    setTextToken(m_problem, Token::Danger);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::S);
    top->addWidget(m_note, 1);
    top->addWidget(m_write);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_kinds);
    bar->addStretch(1);
    bar->addWidget(m_orders);
    m_entries->setContentsMargins(0, 0, space::S, 0);
    m_entries->setSpacing(space::Xs);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::M, space::S, space::M, 0);
    layout->setSpacing(space::S);
    layout->addLayout(top);
    layout->addWidget(m_problem);
    layout->addLayout(bar);
    layout->addWidget(area, 1);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    const auto write = [this] {
        const QString text = m_note->text().trimmed();
        if (text.isEmpty() || !m_saves->start())
            return;
        m_asked = text;
        noteRefused({});
        Q_EMIT noteAdded(text);
    };
    connect(m_note, &QLineEdit::returnPressed, this, write);
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString &text) { m_saves->setAcceptable(!text.trimmed().isEmpty()); });
    connect(m_write, &QPushButton::clicked, this, write);
    connect(m_orders, &QPushButton::clicked, this, &TimelineView::ordersWanted);
    connect(m_more, &QPushButton::clicked, this, &TimelineView::moreWanted);
    connect(m_kinds, &Segmented::currentChanged, this, [this](const QString &key) {
        m_kind = key;
        rebuild();
    });
    retranslate();
}

void TimelineView::present(const Timeline &timeline, const AmountStyle &style)
{
    m_timeline = timeline;
    m_style = style;
    rebuild();
}

void TimelineView::noteWritten()
{
    if (m_note->text().trimmed() == m_asked)
        m_note->clear();
    noteRefused({});
}

QString TimelineView::draft() const
{
    return m_saves->isSaving() && m_note->text().trimmed() == m_asked ? QString() : m_note->text();
}

void TimelineView::setDraft(const QString &text)
{
    m_saves->moveOn();
    m_note->setText(text);
    noteRefused({});
}

void TimelineView::noteRefused(const QString &why)
{
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
}

void TimelineView::setReadOnly(const QString &why)
{
    m_readOnly = why;
    m_note->setEnabled(why.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_note, m_write})
        part->setToolTip(why);
}

void TimelineView::addEntry(const TimelineEntry &entry)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::S);
    auto *mark = new QLabel(m_page);
    mark->setPixmap(iconPixmap(QString::fromLatin1(lookOf(entry.kind).icon), color(Token::Text2), px(extent::Icon), devicePixelRatioF()));
    line->addWidget(mark, 0, Qt::AlignTop);
    QString text = entry.text;
    if (entry.kind == Kind::Order)
        text = entry.text.isEmpty() ? tr("Order") : tr("Order: %1").arg(entry.text);
    auto *words = new QLabel(text, m_page);
    words->setObjectName(u"timelineText"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    if (entry.more != text)
        words->setToolTip(entry.more);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(words, 1);
    if (entry.amount)
        line->addWidget(new QLabel(amountText({entry.amount, {}}, metrics::Kind::Money, m_style), m_page), 0, Qt::AlignTop);
    QStringList foot{entry.actor, entry.at.isValid() ? QLocale().toString(entry.at.toLocalTime().time(), u"HH:mm"_s) : QString()};
    foot.removeAll(QString());
    if (!foot.isEmpty()) {
        auto *who = new QLabel(foot.join(u" "_s), m_page);
        setTypeRole(who, TypeRole::Caption);
        setTextToken(who, Token::Text3);
        line->addWidget(who, 0, Qt::AlignTop);
    }
    if (entry.kind == Kind::Note) {
        auto *remove = new QToolButton(m_page);
        remove->setObjectName(u"timelineRemove"_s);
        remove->setIcon(icon(u"trash"_s, Token::Text2));
        remove->setAutoRaise(true);
        remove->setAccessibleName(tr("Delete the note"));
        remove->setToolTip(m_readOnly.isEmpty() ? remove->accessibleName() : m_readOnly);
        remove->setEnabled(m_readOnly.isEmpty());
        connect(remove, &QToolButton::clicked, this, [this, note = entry.note] { Q_EMIT noteRemoved(note); });
        line->addWidget(remove, 0, Qt::AlignTop);
    }
    auto *row = new QWidget(m_page);
    line->setContentsMargins(0, 0, 0, 0);
    row->setLayout(line);
    m_entries->addWidget(row);
}

void TimelineView::rebuild()
{
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QDate day;
    bool any = false;
    for (const TimelineEntry &entry : m_timeline.entries) {
        if (m_kind != allKinds && keyOf(lookOf(entry.kind)) != m_kind)
            continue;
        any = true;
        if (entry.day != day) {
            if (day.isValid())
                m_entries->addSpacing(space::S);
            day = entry.day;
            auto *heading = new QLabel(QLocale().toString(day, tr("yyyy-MM-dd ddd", "a day as a heading")), m_page);
            setTypeRole(heading, TypeRole::Strong);
            m_entries->addWidget(heading);
        }
        addEntry(entry);
    }
    if (!any) {
        const auto shown = std::ranges::find(kindLooks, m_kind, keyOf);
        auto *none = new QLabel(tr(shown == std::end(kindLooks) ? lookOf(Kind::Change).none : shown->none), m_page);
        none->setWordWrap(true);
        setTextToken(none, Token::Text3);
        m_entries->addWidget(none);
    }
    m_entries->addStretch(1);
    m_more->setVisible(m_timeline.more);
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

void TimelineView::fitBar()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    m_orders->setVisible(room >= m_kinds->sizeHint().width() + space::L + m_orders->sizeHint().width());
}

void TimelineView::retranslate()
{
    m_note->setPlaceholderText(tr("Write a note: what was talked about, what comes next"));
    m_note->setAccessibleName(tr("New note"));
    m_write->setText(tr("Write down"));
    m_kinds->setSegmentText(allKinds, tr("All"));
    for (const KindLook &look : kindLooks)
        m_kinds->setSegmentText(keyOf(look), tr(look.title));
    m_orders->setText(tr("Open its orders"));
    m_more->setText(tr("Show more"));
    fitBar();
    rebuild();
}

} // namespace weiwo::ui
