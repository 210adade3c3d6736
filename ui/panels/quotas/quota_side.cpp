#include "ui/panels/quotas/quota_side.h"

#include "ui/kit/form.h"
#include "ui/kit/segmented.h"
#include "ui/panels/quotas/bounds_form.h"
#include "ui/panels/quotas/fairness_view.h"
#include "ui/panels/quotas/method_form.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int LeastWidth = 340;

QString keyOf(QuotaSide::Page page)
{
    return page == QuotaSide::Page::Method   ? u"method"_s
        : page == QuotaSide::Page::Bounds    ? u"bounds"_s
                                             : u"fairness"_s;
}

} // namespace

QuotaSide::QuotaSide(MethodForm *method, BoundsForm *bounds, FairnessView *fairness, QWidget *parent)
    : QWidget(parent), m_tabs(new Segmented), m_close(new QToolButton), m_pages(new QStackedWidget)
{
    setMinimumWidth(px(LeastWidth));
    m_tabs->setObjectName(u"quotaSideTabs"_s);
    m_close->setObjectName(u"quotaSideClose"_s);
    m_close->setIcon(icon(u"x"_s));
    m_close->setAutoRaise(true);
    m_pages->addWidget(method);
    m_pages->addWidget(bounds);
    m_pages->addWidget(fairness);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::L, space::S, space::S, 0);
    bar->addWidget(m_tabs);
    bar->addStretch(1);
    bar->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    closeByKey(this, m_close);
    connect(m_tabs, &Segmented::currentChanged, this, [this] {
        m_pages->setCurrentIndex(static_cast<int>(page()));
        Q_EMIT pageChanged();
    });
    retranslate();
}

QuotaSide::Page QuotaSide::page() const
{
    for (const Page page : {Page::Method, Page::Bounds})
        if (m_tabs->current() == keyOf(page))
            return page;
    return Page::Fairness;
}

void QuotaSide::open(Page page)
{
    show();
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrent(keyOf(page));
    m_pages->setCurrentIndex(static_cast<int>(this->page()));
    Q_EMIT pageChanged();
}

void QuotaSide::setEditable(bool editable)
{
    if (editable == m_editable)
        return;
    m_editable = editable;
    retranslate();
}

QSize QuotaSide::sizeHint() const
{
    return {minimumWidth(), QWidget::sizeHint().height()};
}

void QuotaSide::retranslate()
{
    const QString current = m_tabs->current();
    const QSignalBlocker quiet(m_tabs);
    m_tabs->clear();
    if (m_editable) {
        m_tabs->addSegment(keyOf(Page::Method), tr("Method"));
        m_tabs->addSegment(keyOf(Page::Bounds), tr("Floor and cap"));
    }
    m_tabs->addSegment(keyOf(Page::Fairness), tr("Fairness"));
    m_tabs->setVisible(m_editable);
    m_tabs->setCurrent(current);
    m_pages->setCurrentIndex(static_cast<int>(page()));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace weiwo::ui
