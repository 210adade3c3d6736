#include "ui/shell/scope_picker.h"

#include "ui/kit/search_field.h"
#include "ui/shell/org_tree_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

ScopePicker::ScopePicker(QWidget *host)
    : Popover(host), m_search(new SearchField(content())), m_view(new QTreeView(content())),
      m_model(new OrgTreeModel(this))
{
    setObjectName(u"scopePicker"_s);
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(space::M, space::M, space::M, space::M);
    layout->setSpacing(space::S);
    m_search->setObjectName(u"scopeSearch"_s);
    m_search->installEventFilter(this);
    m_view->setObjectName(u"scopeTree"_s);
    m_view->setModel(m_model);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumSize(px(360), px(380));
    layout->addWidget(m_search);
    layout->addWidget(m_view);
    connect(m_search, &LiveLineEdit::liveTextChanged, this, &ScopePicker::search);
    connect(m_view, &QTreeView::clicked, this, &ScopePicker::choose);
    connect(m_view, &QTreeView::activated, this, &ScopePicker::choose);
    connect(this, &Popover::opened, this, [this] {
        m_search->clear();
        showCurrent();
    });
    retranslate();
}

ScopePicker::~ScopePicker() = default;

void ScopePicker::setIndex(const std::shared_ptr<const OrgIndex> &index)
{
    m_model->setIndex(index);
    if (isVisible())
        showCurrent();
}

void ScopePicker::setCurrent(const std::optional<Id> &node)
{
    m_current = node;
}

void ScopePicker::setAccepts(std::function<bool(const org::Node &)> accepts)
{
    m_model->setAccepts(std::move(accepts));
}

QWidget *ScopePicker::firstFocus()
{
    return m_search;
}

void ScopePicker::showCurrent()
{
    m_view->expandToDepth(0);
    const auto &index = m_model->orgIndex();
    if (!index || index->tree.size() == 0)
        return;
    const auto at = m_current ? index->tree.indexOf(org::NodeId(*m_current)) : std::optional<int>(0);
    const QModelIndex current = m_model->indexOfNode(at.value_or(0));
    m_view->setCurrentIndex(current);
    m_view->scrollTo(current);
}

void ScopePicker::search(const QString &text)
{
    m_model->search(text);
    if (text.trimmed().isEmpty())
        showCurrent();
    else
        m_view->setCurrentIndex(m_model->index(0, 0));
}

void ScopePicker::choose()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !(current.flags() & Qt::ItemIsEnabled))
        return;
    const Id node = m_model->orgIndex()->tree.at(m_model->nodeAt(current)).node.id.raw();
    close();
    Q_EMIT chosen(node);
}

bool ScopePicker::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp: QCoreApplication::sendEvent(m_view, event); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(); return true;
        default: break;
        }
    }
    return Popover::eventFilter(object, event);
}

void ScopePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Popover::changeEvent(event);
}

void ScopePicker::retranslate()
{
    m_search->setPlaceholderText(tr("Name, code, pinyin or initials"));
    m_search->setAccessibleName(tr("Search the organization"));
    m_view->setAccessibleName(tr("Organization"));
    setAccessibleName(tr("Scope"));
}

} // namespace weiwo::ui
