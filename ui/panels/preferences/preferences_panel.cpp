#include "ui/panels/preferences/preferences_panel.h"

#include "core/base/pinyin.h"
#include "ui/kit/search_field.h"
#include "ui/shell/panel_head.h"
#include "ui/shell/preference_box.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int PageWidth = 720;
constexpr int FieldWidth = 260;
constexpr Text WorkspaceGroup = WEIWO_TEXT("Preferences", "This workspace");

} // namespace

PreferencesPanel::PreferencesPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_search(new SearchField), m_page(new QWidget), m_rowsLayout(new QVBoxLayout)
{
    m_search->setObjectName(u"preferenceSearch"_s);
    m_search->setMinimumWidth(px(FieldWidth));
    head().addLead(m_search);
    auto *centre = new QHBoxLayout(m_page);
    centre->setContentsMargins(space::L, space::S, space::L, space::Xl);
    auto *column = new QWidget;
    column->setMaximumWidth(px(PageWidth));
    column->setLayout(m_rowsLayout);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(space::S);
    centre->addWidget(column, 4, Qt::AlignTop);
    centre->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_page);
    m_page->setAutoFillBackground(false);
    setBody(area);

    addPreferences();
    if (context.session)
        addWorkspaceSettings();
    connect(m_search, &LiveLineEdit::liveTextChanged, this, &PreferencesPanel::search);
    connect(&context.preferences, &Preferences::changed, this, &PreferencesPanel::present);
    retranslate();
}

void PreferencesPanel::addPreferences()
{
    for (const PreferenceSpec &spec : preferenceSpecs())
        addRow({.group = spec.group,
                .title = spec.title,
                .help = spec.help,
                .field = makePreferenceBox(context().preferences, spec.key),
                .key = spec.key});
}

void PreferencesPanel::addWorkspaceSettings()
{
    m_company = new QLineEdit;
    m_company->setObjectName(u"workspaceCompany"_s);
    m_fiscalStart = new QComboBox;
    m_fiscalStart->setObjectName(u"workspaceFiscalStart"_s);
    addRow({.group = WorkspaceGroup,
            .title = WEIWO_TEXT("Preferences", "Company"),
            .help = WEIWO_TEXT("Preferences", "Names the window and headquarters' reports."),
            .field = m_company});
    addRow({.group = WorkspaceGroup,
            .title = WEIWO_TEXT("Preferences", "The fiscal year starts in"),
            .help = WEIWO_TEXT("Preferences", "For everybody who uses this workspace. The fiscal year "
                                              "is named by the year in which it ends; can be undone."),
            .field = m_fiscalStart});
    m_compareToDate = new QComboBox;
    m_compareToDate->setObjectName(u"workspaceCompareToDate"_s);
    addRow({.group = WorkspaceGroup,
            .title = WEIWO_TEXT("Preferences", "What is not over is compared up to"),
            .help = WEIWO_TEXT("Preferences", "For everybody who uses this workspace. Where the period compared with "
                                              "stops: holidays that move, like the Spring Festival, distort what goes by date."),
            .field = m_compareToDate});
    connect(m_company, &QLineEdit::editingFinished, this, [this] {
        const QString company = m_company->text().trimmed();
        if (!company.isEmpty() && company != session().workspace().settings().company)
            writeSettings([company](WorkspaceSettings &settings) { settings.company = company; });
    });
    connect(m_fiscalStart, &QComboBox::activated, this, [this](int index) {
        writeSettings([index](WorkspaceSettings &settings) { settings.fiscalStart = index + 1; });
    });
    connect(m_compareToDate, &QComboBox::activated, this, [this](int index) {
        const auto by = compareToDateFromKey(m_compareToDate->itemData(index).toString());
        writeSettings([by](WorkspaceSettings &settings) { settings.compareToDate = by; });
    });
    connect(&session(), &Session::settingsChanged, this, &PreferencesPanel::showSettings);
}

void PreferencesPanel::addRow(Row row)
{
    const bool first = m_groups.empty() || m_groups.back().first.source != row.group.source;
    if (first) {
        auto *title = new QLabel;
        title->setContentsMargins(0, m_groups.empty() ? 0 : space::L, 0, space::Xs);
        setTypeRole(title, TypeRole::Section);
        m_rowsLayout->addWidget(title);
        m_groups.push_back({row.group, title});
    }
    row.box = new QWidget;
    row.titleLabel = new QLabel;
    row.titleLabel->setBuddy(row.field);
    row.helpLabel = new QLabel;
    row.helpLabel->setWordWrap(true);
    setTypeRole(row.helpLabel, TypeRole::Caption);
    setTextToken(row.helpLabel, Token::Text3);
    row.field->setFixedWidth(px(FieldWidth));
    row.reset = new QPushButton;
    setButtonKind(row.reset, ButtonKind::Flat);
    QSizePolicy keep = row.reset->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    row.reset->setSizePolicy(keep);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(row.titleLabel);
    texts->addWidget(row.helpLabel);
    auto *layout = new QHBoxLayout(row.box);
    layout->setContentsMargins(0, space::Xs, 0, space::Xs);
    layout->setSpacing(space::M);
    layout->addLayout(texts, 1);
    layout->addWidget(row.field, 0, Qt::AlignTop);
    layout->addWidget(row.reset, 0, Qt::AlignTop);
    connect(row.reset, &QPushButton::clicked, this, [this, key = row.key] { context().preferences.reset(key); });
    m_rowsLayout->addWidget(row.box);
    m_rows.push_back(row);
}

void PreferencesPanel::search(const QString &text)
{
    QSet<QString> groups;
    for (const Row &row : m_rows) {
        const QString all = row.title.str() + u' ' + row.help.str() + u' ' + row.group.str();
        const bool found = pinyinMatch(text, row.title.str(), pinyinKey(row.title.str())) > 0
                           || all.contains(text.trimmed(), Qt::CaseInsensitive)
                           || QString::fromUtf8(row.title.source).contains(text.trimmed(), Qt::CaseInsensitive);
        row.box->setVisible(found);
        if (found)
            groups.insert(QString::fromUtf8(row.group.source));
    }
    for (const auto &[group, label] : m_groups)
        label->setVisible(groups.contains(QString::fromUtf8(group.source)));
}

void PreferencesPanel::present()
{
    for (const Row &row : m_rows)
        row.reset->setVisible(!row.key.isEmpty() && !context().preferences.isDefault(row.key));
}

void PreferencesPanel::showSettings()
{
    if (!m_company)
        return;
    const WorkspaceSettings &settings = session().workspace().settings();
    m_company->setText(settings.company);
    m_fiscalStart->setCurrentIndex(settings.fiscalStart - 1);
    m_compareToDate->setCurrentIndex(m_compareToDate->findData(compareToDateKey(settings.compareToDate)));
}

void PreferencesPanel::writeSettings(const std::function<void(WorkspaceSettings &)> &change)
{
    WorkspaceSettings settings = session().workspace().settings();
    change(settings);
    session().edit(
        this, {u"workspace.settings"_s, {}},
        [settings](Edit &edit) { return weiwo::writeSettings(edit, settings); },
        [this, change](const Result<EditOutcome> &outcome) {
            if (!outcome)
                context().notices.refuseEdit(outcome.error(), [self = QPointer(this), change] {
                    if (self)
                        self->writeSettings(change);
                });
            showSettings();
        });
}

void PreferencesPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Search the preferences"));
    m_search->setAccessibleName(m_search->placeholderText());
    for (const auto &[group, label] : m_groups)
        label->setText(group.str());
    for (const Row &row : m_rows) {
        row.titleLabel->setText(row.title.str());
        row.helpLabel->setText(row.help.source[0] ? row.help.str() : QString());
        row.helpLabel->setVisible(row.help.source[0] != 0);
        row.field->setAccessibleName(row.title.str());
        row.reset->setText(tr("Reset"));
    }
    if (m_fiscalStart) {
        const QSignalBlocker blocker(m_fiscalStart);
        m_fiscalStart->clear();
        for (int month = 1; month <= 12; ++month)
            m_fiscalStart->addItem(QLocale().standaloneMonthName(month));
        const QSignalBlocker silent(m_compareToDate);
        m_compareToDate->clear();
        m_compareToDate->addItem(tr("the same number of working days"), compareToDateKey(CompareToDate::WorkingDays));
        m_compareToDate->addItem(tr("the same date"), compareToDateKey(CompareToDate::SameDate));
    }
    showSettings();
    present();
    search(m_search->text());
}

} // namespace weiwo::ui
