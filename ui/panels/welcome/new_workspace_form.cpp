#include "ui/panels/welcome/new_workspace_form.h"

#include "ui/kit/dialogs.h"
#include "ui/kit/form.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

NewWorkspaceForm::NewWorkspaceForm(QWidget *parent)
    : QWidget(parent), m_companyLabel(new QLabel(this)), m_company(new QLineEdit(this)),
      m_companyProblem(new QLabel(this)), m_personLabel(new QLabel(this)), m_person(new QLineEdit(this)),
      m_fiscalLabel(new QLabel(this)), m_fiscalStart(new QComboBox(this)),
      m_create(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"newWorkspace"_s);
    m_company->setObjectName(u"company"_s);
    m_person->setObjectName(u"person"_s);
    m_fiscalStart->setObjectName(u"fiscalStart"_s);
    m_create->setObjectName(u"create"_s);
    setButtonKind(m_create, ButtonKind::Primary);
    setTypeRole(m_companyProblem, TypeRole::Caption);
    setTextToken(m_companyProblem, Token::Danger);
    m_companyProblem->hide();
    for (QLabel *label : {m_companyLabel, m_personLabel, m_fiscalLabel})
        setTextToken(label, Token::Text2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::L);
    layout->setSpacing(space::Xs);
    layout->addWidget(m_companyLabel);
    layout->addWidget(m_company);
    layout->addWidget(m_companyProblem);
    layout->addSpacing(space::S);
    layout->addWidget(m_personLabel);
    layout->addWidget(m_person);
    layout->addSpacing(space::S);
    layout->addWidget(m_fiscalLabel);
    layout->addWidget(m_fiscalStart);
    layout->addSpacing(space::M);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_create);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_create, &QPushButton::clicked, this, &NewWorkspaceForm::accept);
    submitByKeys(this, m_create);
    connect(m_cancel, &QPushButton::clicked, this, &NewWorkspaceForm::cancelled);
    retranslate();
}

void NewWorkspaceForm::start()
{
    show();
    m_company->setFocus();
}

void NewWorkspaceForm::accept()
{
    const QString company = m_company->text().trimmed();
    m_companyProblem->setVisible(company.isEmpty());
    if (company.isEmpty())
        return m_company->setFocus();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = dialogs().saveFile(this, {.title = tr("Where to keep the workspace"),
                                                .folder = folder + u'/' + company + u".weiwo"_s,
                                                .filter = tr("Weiwo workspaces (*.weiwo)"),
                                                .suffix = u"weiwo"_s});
    if (!path)
        return;
    NewWorkspace request;
    request.settings.company = company;
    request.settings.fiscalStart = m_fiscalStart->currentIndex() + 1;
    request.person = m_person->text().trimmed();
    Q_EMIT accepted(*path, request);
}

void NewWorkspaceForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewWorkspaceForm::retranslate()
{
    m_companyLabel->setText(tr("Company (required)"));
    m_company->setAccessibleName(m_companyLabel->text());
    m_companyProblem->setText(tr("Type the name of the company: it names headquarters."));
    m_personLabel->setText(tr("Your name"));
    m_person->setAccessibleName(m_personLabel->text());
    m_person->setPlaceholderText(tr("As colleagues know you"));
    m_fiscalLabel->setText(tr("The fiscal year starts in"));
    m_fiscalStart->setAccessibleName(m_fiscalLabel->text());
    const int month = qMax(0, m_fiscalStart->currentIndex());
    m_fiscalStart->clear();
    for (int i = 1; i <= 12; ++i)
        m_fiscalStart->addItem(QLocale().standaloneMonthName(i));
    m_fiscalStart->setCurrentIndex(month);
    m_create->setText(tr("Create…"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace weiwo::ui
