#include "ui/shell/node_button.h"

#include "ui/shell/scope_picker.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace weiwo::ui {

NodeButton::NodeButton(QWidget *parent) : QPushButton(parent)
{
    connect(this, &QPushButton::clicked, this, &NodeButton::pick);
}

void NodeButton::setIndex(const std::shared_ptr<const OrgIndex> &index)
{
    m_index = index;
    present();
}

void NodeButton::setNobody(const QString &text)
{
    m_nobody = text;
    present();
}

void NodeButton::setPlain(bool plain)
{
    m_plain = plain;
    setAttribute(Qt::WA_Hover, plain);
    update();
}

void NodeButton::paintEvent(QPaintEvent *event)
{
    if (!m_plain)
        return QPushButton::paintEvent(event);
    // As the fields beside it: an edge only while it is looked at.
    QPainter painter(this);
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (hasFocus())
        paint::box(&painter, edge, radius::Field, color(Token::Base), color(Token::Focus));
    else if (underMouse())
        paint::box(&painter, edge, radius::Field, color(Token::Hover), color(Token::Hover));
    // On the line of the texts in fields without a frame.
    const int left = hasFocus() ? px(space::S) : px(2);
    const QRect area = rect().adjusted(left, 0, -px(space::S), 0);
    painter.setPen(color(nodeName().isEmpty() ? Token::Text3 : Token::Text));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
}

void NodeButton::setNode(const std::optional<Id> &node)
{
    if (node == m_node)
        return present();
    m_node = node;
    present();
    Q_EMIT nodeChanged();
}

QString NodeButton::nodeName() const
{
    const auto at = m_node && m_index ? m_index->tree.indexOf(org::NodeId(*m_node)) : std::nullopt;
    return at ? m_index->tree.at(*at).node.name : QString();
}

void NodeButton::pick()
{
    if (!m_picker) {
        m_picker = new ScopePicker(window());
        connect(m_picker, &ScopePicker::chosen, this, [this](const Id &node) { setNode(node); });
        connect(this, &QObject::destroyed, m_picker, &QObject::deleteLater);
        m_picker->setAccepts([people = m_peopleOnly](const org::Node &node) { return !people || node.level == org::Level::Person; });
    }
    m_picker->setIndex(m_index);
    m_picker->setCurrent(m_node);
    m_picker->openUnder(this);
}

void NodeButton::present()
{
    const QString name = nodeName();
    setText(name.isEmpty() ? m_nobody : name);
}

} // namespace weiwo::ui
