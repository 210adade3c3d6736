#pragma once

#include "core/base/error.h"
#include "ui/kit/number_format.h"

#include <QJsonObject>
#include <QObject>
#include <vector>

namespace weiwo::ui {

struct PreferenceChoice
{
    QString key;
    Text title;
};

/// One setting that belongs to the user on this machine: a row of the preferences page.
struct PreferenceSpec
{
    QString key;
    Text group;
    Text title;
    Text help;
    std::vector<PreferenceChoice> choices;
    QString fallback;              ///< key of a choice
};

/// The table of settings. Another setting is another row.
[[nodiscard]] const std::vector<PreferenceSpec> &preferenceSpecs();
[[nodiscard]] const PreferenceSpec *preferenceSpec(const QString &key);

/// What the user has chosen, and what the windows remember (state, which has no row): one JSON
/// file in the config directory. Keys that this version does not know are kept. GUI thread.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Reads @p configDir/preferences.json; a damaged file counts as empty and is set aside.
    explicit Preferences(const QString &configDir, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~Preferences() override;

    /// The chosen key, or the fallback where none, or an unknown one, is stored.
    [[nodiscard]] QString choice(const QString &key) const;
    [[nodiscard]] bool isDefault(const QString &key) const;
    void choose(const QString &key, const QString &choice);
    void reset(const QString &key);

    /// Free-form memory of a screen: widths, geometry, recent files.
    [[nodiscard]] QJsonValue state(const QString &key) const { return m_states.value(key); }
    void setState(const QString &key, const QJsonValue &value);

    /// Writes the file now.
    Status save();

Q_SIGNALS:
    void changed(const QString &key);

private:
    void saveSoon();

    QString m_file;
    QJsonObject m_choices;
    QJsonObject m_states;
    QJsonObject m_others;
    bool m_dirty = false;
};

/// The unit in which tables show money, Auto where each table decides by its median.
[[nodiscard]] MoneyUnit moneyUnit(const Preferences &preferences);
[[nodiscard]] UnitFamily unitFamily(const Preferences &preferences);

} // namespace weiwo::ui
