#pragma once

#include "core/program/enrol.h"
#include "ui/kit/side_form.h"
#include "ui/shell/org_index.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace weiwo::ui {

class Form;
class NodeButton;

/// Lets a device that asks have a copy: its digits to compare, who works there, and how much the copy has.
class EnrolForm : public SideForm
{
    Q_OBJECT

public:
    explicit EnrolForm(QWidget *parent = nullptr);

    void start(const sync::DeviceRequest &request, const std::shared_ptr<const OrgIndex> &index);
    /// Nothing while it is not complete.
    [[nodiscard]] std::optional<Enrolment> wish() const;
    [[nodiscard]] QString personName() const;

Q_SIGNALS:
    void accepted();

protected:
    void showRefusal(const Error &error) override;
    void changeEvent(QEvent *event) override;

private:
    void edited();
    void retranslate();

    std::optional<sync::DeviceRequest> m_request;
    QLabel *m_hint;
    QLabel *m_fingerprint;
    QCheckBox *m_compared;
    Form *m_form;
    NodeButton *m_person;
    NodeButton *m_node;
    QComboBox *m_role;
    QLabel *m_then;
};

/// Takes nothing more from a device: says what stops, and asks why.
class RevokeForm : public SideForm
{
    Q_OBJECT

public:
    explicit RevokeForm(QWidget *parent = nullptr);

    void start(const Id &device, const QString &name, const QString &person);
    [[nodiscard]] const Id &device() const { return m_device; }
    [[nodiscard]] const QString &deviceName() const { return m_name; }
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void accepted();

protected:
    void showRefusal(const Error &error) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Id m_device;
    QString m_name;
    QString m_person;
    QLabel *m_what;
    Form *m_form;
    class QLineEdit *m_note;
};

/// Digits in groups, big enough to be read out by phone.
void styleFingerprint(QLabel &label);

} // namespace weiwo::ui
