#pragma once

#include "core/quotas/methods.h"
#include "core/workspace/registry.h"
#include "ui/panels/quotas/weights_editor.h"

namespace weiwo::ui {

class Form;

/// Whom the parameters of a method can name: the parts of what is broken down, and posts.
struct ParamNames
{
    std::vector<WeightName> parts;
    std::vector<WeightName> posts;
    std::vector<WeightName> metrics;   ///< that users have defined and that can weigh, by key
};

/// Fields made from typed parameters; knows no method.
class ParamForm : public QWidget
{
    Q_OBJECT

public:
    explicit ParamForm(const Registry &registry, QWidget *parent = nullptr);

    void setSpecs(const std::vector<ParamSpec> &specs, const ParamNames &names);
    void setNames(const ParamNames &names);
    /// Shows these values; what they do not name stays as it is.
    void setValue(const nlohmann::json &params);
    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }
    /// Reads the fields; a problem stands under its field and nothing comes back.
    [[nodiscard]] std::optional<nlohmann::json> value();

Q_SIGNALS:
    void changed();

private:
    struct Field
    {
        ParamSpec spec;
        QWidget *editor = nullptr;
        std::function<std::optional<nlohmann::json>(QString *problem)> read;   ///< null: not set
        std::function<void(const nlohmann::json &)> write;
    };
    [[nodiscard]] Field flagField(const ParamSpec &spec);
    [[nodiscard]] Field choiceField(const ParamSpec &spec);
    [[nodiscard]] Field weightsField(const ParamSpec &spec);
    [[nodiscard]] Field partsField(const ParamSpec &spec);
    [[nodiscard]] Field textField(const ParamSpec &spec);
    [[nodiscard]] const std::vector<WeightName> &namesFor(const ParamSpec &spec) const;

    const Registry &m_registry;
    ParamNames m_names;
    Form *m_form = nullptr;
    std::vector<Field> m_fields;
};

} // namespace weiwo::ui
