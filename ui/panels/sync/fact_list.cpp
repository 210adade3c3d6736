#include "ui/panels/sync/fact_list.h"

#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

FactList::FactList(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::L);
    m_layout->setVerticalSpacing(space::Xs);
    m_layout->setColumnStretch(1, 1);
}

void FactList::setFacts(const std::vector<Fact> &facts)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList lines;
    for (int row = 0; row < int(facts.size()); ++row) {
        const auto &[what, value] = facts[size_t(row)];
        auto *label = new QLabel(what);
        setTextToken(label, Token::Text2);
        auto *text = new QLabel(value);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_layout->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
        m_layout->addWidget(text, row, 1);
        lines << what + u": "_s + value;
    }
    m_text = lines.join(u'\n');
    setVisible(!facts.empty());
}

} // namespace weiwo::ui
