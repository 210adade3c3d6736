#include "ui/shell/period_picker.h"

#include "ui/shell/place.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int Columns = 4;

} // namespace

PeriodPicker::PeriodPicker(QWidget *host)
    : Popover(host), m_edit(new QLineEdit(content())), m_reading(new QLabel(content())),
      m_layout(new QVBoxLayout(content()))
{
    setObjectName(u"periodPicker"_s);
    m_layout->setContentsMargins(space::M, space::M, space::M, space::M);
    m_layout->setSpacing(space::S);
    m_edit->setObjectName(u"periodTyped"_s);
    m_reading->setObjectName(u"periodReading"_s);
    setTypeRole(m_reading, TypeRole::Caption);
    setTextToken(m_reading, Token::Text3);
    m_layout->addWidget(m_edit);
    m_layout->addWidget(m_reading);
    connect(m_edit, &QLineEdit::textChanged, this, &PeriodPicker::readTyped);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (m_typed)
            choose(*m_typed);
    });
    connect(this, &Popover::opened, this, [this] { m_edit->clear(); });
}

void PeriodPicker::setCalendar(const FiscalCalendar &calendar, QDate today)
{
    m_calendar = calendar;
    m_today = today;
    m_year = calendar.yearOf(today);
}

void PeriodPicker::setCurrent(const Period &period)
{
    m_current = period;
    m_year = m_calendar.yearOf(period.range.from);
}

void PeriodPicker::prepare(bool withCompare, metrics::Compare compare)
{
    m_compareShown = withCompare;
    m_compare = compare;
    retranslate();
}

QWidget *PeriodPicker::firstFocus()
{
    return m_edit;
}

void PeriodPicker::addButton(QGridLayout *grid, int row, int column, int span, const QString &text,
                             const Period &period)
{
    auto *button = new QPushButton(text, m_page);
    button->setObjectName(u"period."_s + m_calendar.key(period));
    button->setToolTip(m_calendar.label(period));
    setButtonKind(button, period.range == m_current.range ? ButtonKind::Primary : ButtonKind::Normal);
    connect(button, &QPushButton::clicked, this, [this, period] { choose(period); });
    grid->addWidget(button, row, column, 1, span);
}

void PeriodPicker::rebuild()
{
    if (m_year == 0)
        return;
    delete m_page;
    m_page = new QWidget(content());
    m_layout->addWidget(m_page);
    auto *grid = new QGridLayout(m_page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::Xs);
    int row = 0;
    int column = 0;
    for (const NamedPeriod &named : namedPeriods(m_calendar, m_today)) {
        addButton(grid, row, column, 2, named.title, named.period);
        column = (column + 2) % Columns;
        row += column == 0 ? 1 : 0;
    }
    const auto addStep = [&](int at, const QString &iconName, const QString &name, int step) {
        auto *button = new QToolButton(m_page);
        button->setIcon(icon(iconName));
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setObjectName(step < 0 ? u"yearBefore"_s : u"yearAfter"_s);
        connect(button, &QToolButton::clicked, this, [this, step] {
            m_year += step;
            rebuild();
            adjustSize();
        });
        grid->addWidget(button, row, at, step < 0 ? Qt::AlignLeft : Qt::AlignRight);
    };
    grid->setRowMinimumHeight(row, px(40));
    addStep(0, u"chevron-left"_s, tr("Year before"), -1);
    addStep(Columns - 1, u"chevron-right"_s, tr("Year after"), 1);
    const Period year = m_calendar.year(m_year);
    addButton(grid, row++, 1, 2, m_calendar.yearKey(m_calendar.firstMonth(m_year)), year);
    for (int quarter = 1; quarter <= 4; ++quarter)
        addButton(grid, row, quarter - 1, 1, tr("Q%1").arg(quarter), m_calendar.quarter(m_year, quarter));
    ++row;
    int place = 0;
    for (const Month month : m_calendar.monthsOf(m_year)) {
        addButton(grid, row + place % 3, place / 3, 1,
                  QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat), monthPeriod(month));
        ++place;
    }
    row += 3;
    if (!m_compareShown)
        return;
    auto *title = new QLabel(tr("Compare with"), m_page);
    setTypeRole(title, TypeRole::Caption);
    setTextToken(title, Token::Text2);
    grid->addWidget(title, row++, 0, 1, Columns);
    int at = 0;
    for (const metrics::Compare compare : {metrics::Compare::PreviousYear,
                                           metrics::Compare::PreviousPeriod, metrics::Compare::None}) {
        auto *button = new QPushButton(compareTitle(compare), m_page);
        setButtonKind(button, compare == m_compare ? ButtonKind::Primary : ButtonKind::Normal);
        connect(button, &QPushButton::clicked, this, [this, compare] {
            close();
            Q_EMIT compareChosen(compare);
        });
        grid->addWidget(button, row, at, 1, at == 2 ? 2 : 1);
        ++at;
    }
}

void PeriodPicker::readTyped(const QString &text)
{
    m_typed = periodFromTyped(text, m_calendar, m_today);
    if (text.trimmed().isEmpty())
        m_reading->setText(tr("Or choose below"));
    else
        m_reading->setText(m_typed ? tr("= %1").arg(m_calendar.label(*m_typed))
                                   : tr("Not understood: type 2026Q3, 2026-07 or FY2026"));
}

void PeriodPicker::choose(const Period &period)
{
    close();
    Q_EMIT chosen(period);
}

void PeriodPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_page)
        retranslate();
    Popover::changeEvent(event);
}

void PeriodPicker::retranslate()
{
    m_edit->setPlaceholderText(tr("2026Q3, 2026-07, FY2026"));
    m_edit->setAccessibleName(tr("Typed period"));
    setAccessibleName(tr("Period"));
    readTyped(m_edit->text());
    rebuild();
}

} // namespace weiwo::ui
