#pragma once

#include "ui/panels/sync/device_lines.h"
#include "ui/shell/live_query.h"
#include "ui/shell/panel.h"

class QAction;
class QLabel;
class QStackedWidget;

namespace weiwo::ui {

class EnrolForm;
class Grid;
class GridStore;
class OrgDirectory;
class RevokeForm;

/// Who may do what, from where? The devices that may open a copy, whose they are and what they have; new ones are let in,
/// lost ones are shut out.
class DevicesPanel : public Panel
{
    Q_OBJECT

public:
    explicit DevicesPanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    void leave() override;
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void retranslate() override;

private:
    enum class Side { None, Enrol, Revoke };

    void makeActions();
    [[nodiscard]] QWidget *makeList();
    void setColumns();
    void ask();
    void present(const DeviceLists &lists);
    void follow();
    [[nodiscard]] const DeviceLine *current() const;
    void showSide(Side side);

    void chooseRequest();
    void enrol();
    void startRevoke();
    void revoke();
    void saveRequest();

    QLabel *m_own;
    QLabel *m_fingerprint;
    QLabel *m_ownHint;
    GridStore *m_store;
    Grid *m_grid;
    QStackedWidget *m_side;
    EnrolForm *m_enrolForm;
    RevokeForm *m_revokeForm;
    QAction *m_enrol;
    QAction *m_revoke;
    QAction *m_request;
    QAction *m_sync;
    OrgDirectory *m_directory;
    LiveQuery<DeviceLists> m_query;
    DeviceLists m_lists;
    bool m_loaded = false;
};

} // namespace weiwo::ui
