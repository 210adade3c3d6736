#include "ui/panels/customers/node_button.h"

#include "ui/shell/scope_picker.h"

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
