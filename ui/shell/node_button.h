#pragma once

#include "ui/shell/org_index.h"

#include <QPushButton>

namespace weiwo::ui {

class ScopePicker;

/// A field of a form that holds a person or unit: a click opens the picker.
class NodeButton : public QPushButton
{
    Q_OBJECT

public:
    explicit NodeButton(QWidget *parent = nullptr);

    void setIndex(const std::shared_ptr<const OrgIndex> &index);
    /// People only, or units, too.
    void setPeopleOnly(bool people) { m_peopleOnly = people; }
    /// Looks like a text that is changed where it stands.
    void setPlain(bool plain);
    /// What it says while nobody is chosen.
    void setNobody(const QString &text);
    void setNode(const std::optional<Id> &node);
    [[nodiscard]] const std::optional<Id> &node() const { return m_node; }
    /// The name of whom it holds; empty for nobody.
    [[nodiscard]] QString nodeName() const;

Q_SIGNALS:
    void nodeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void pick();
    void present();

    std::shared_ptr<const OrgIndex> m_index;
    std::optional<Id> m_node;
    QString m_nobody;
    bool m_peopleOnly = false;
    bool m_plain = false;
    ScopePicker *m_picker = nullptr;
};

} // namespace weiwo::ui
