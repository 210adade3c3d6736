#include "ui/shell/preference_box.h"

#include <QComboBox>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

class PreferenceBox : public QComboBox
{
public:
    PreferenceBox(Preferences &preferences, const QString &key, QWidget *parent)
        : QComboBox(parent), m_preferences(preferences), m_key(key)
    {
        setObjectName(u"preference."_s + key);
        fill();
        connect(this, &QComboBox::activated, this,
                [this](int index) { m_preferences.choose(m_key, itemData(index).toString()); });
        connect(&preferences, &Preferences::changed, this, [this](const QString &changed) {
            if (changed == m_key)
                setCurrentIndex(findData(m_preferences.choice(m_key)));
        });
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            fill();
        QComboBox::changeEvent(event);
    }

private:
    void fill()
    {
        const PreferenceSpec *spec = preferenceSpec(m_key);
        clear();
        for (const PreferenceChoice &choice : spec->choices)
            addItem(choice.title.str(), choice.key);
        setCurrentIndex(findData(m_preferences.choice(m_key)));
        setAccessibleName(spec->title.str());
    }

    Preferences &m_preferences;
    QString m_key;
};

} // namespace

QComboBox *makePreferenceBox(Preferences &preferences, const QString &key, QWidget *parent)
{
    return new PreferenceBox(preferences, key, parent);
}

} // namespace weiwo::ui
