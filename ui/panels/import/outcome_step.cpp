#include "ui/panels/import/outcome_step.h"

#include "core/exchange/dataset.h"
#include "core/money/readable.h"
#include "ui/panels/import/findings_view.h"
#include "ui/panels/import/likeness_view.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

OutcomeStep::OutcomeStep(Kind kind, const exchange::Catalogues &catalogues, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_catalogues(catalogues), m_title(new QLabel(this)),
      m_facts(new QLabel(this)), m_progress(new QProgressBar(this)), m_likenesses(new LikenessView(this)),
      m_findings(new FindingsView(this))
{
    setObjectName(kind == Kind::Check ? u"checkStep"_s : u"resultStep"_s);
    m_title->setObjectName(u"outcomeTitle"_s);
    m_facts->setObjectName(u"outcomeFacts"_s);
    setTypeRole(m_title, TypeRole::Section);
    m_title->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextToken(m_facts, Token::Text2);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(px(480));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addWidget(m_facts);
    layout->addWidget(m_likenesses, 1);
    layout->addWidget(m_findings, 1);
    layout->addStretch(0);
    connect(m_likenesses, &LikenessView::decided, this, &OutcomeStep::retranslate);
    presentProgress(0, 0);
}

Grid &OutcomeStep::grid() const
{
    return m_findings->grid();
}

void OutcomeStep::presentProgress(qint64 done, qint64 total)
{
    if (m_result || m_error || done == 0) {
        m_result.reset();
        m_error.reset();
        retranslate();
    }
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(int(done * 1000 / total));
}

void OutcomeStep::present(const exchange::ImportResult &result)
{
    m_result = result;
    m_error.reset();
    m_likenesses->present(result.likenesses, result.likenessesCount);
    m_findings->present(result.findings, result.findingsCount);
    retranslate();
}

void OutcomeStep::presentFailure(const Error &error)
{
    m_error = error;
    m_result.reset();
    retranslate();
}

QString OutcomeStep::sentence() const
{
    if (m_error)
        return m_error->message;
    if (!m_result)
        return m_kind == Kind::Check ? tr("Checking every row…") : tr("Importing…");
    const QLocale locale;
    const exchange::ImportResult &result = *m_result;
    if (result.alreadyImported)
        return tr("All that this file has is here already. Nothing changes.");
    const QString read = locale.toString(result.rowsRead);
    if (m_kind == Kind::Check)
        return result.rowsBad == 0 ? tr("All %1 rows are good.").arg(read)
                                   : tr("%1 of %2 rows are good; the others are left out and saved to a file to mend.")
                                         .arg(locale.toString(result.rowsRead - result.rowsBad), read);
    const QString imported = locale.toString(result.rowsImported);
    const QString left = locale.toString(result.rowsLeft);
    const qint64 bad = result.rowsBad - result.rowsLeft;
    if (result.rowsBad == 0)
        return tr("%1 rows imported.").arg(imported);
    if (bad == 0)
        return tr("%1 rows imported; %2 left out as decided.").arg(imported, left);
    if (result.rowsLeft == 0)
        return tr("%1 rows imported; %2 bad rows left out.").arg(imported, locale.toString(bad));
    return tr("%1 rows imported; %2 left out as decided, %3 bad rows left out.").arg(imported, left, locale.toString(bad));
}

QStringList OutcomeStep::facts() const
{
    QStringList lines;
    if (!m_result)
        return lines;
    const QLocale locale;
    const exchange::ImportResult &result = *m_result;
    const DatasetFields *shape = m_catalogues.shapes.find(result.dataset);
    const QString title = shape ? shape->title.str() : result.dataset;
    if (m_kind == Kind::Check && !m_likenesses->isAsProposed())
        lines.append(tr("%1 → %2 · what becomes new or changed follows what you have decided below").arg(result.file, title));
    else
        lines.append(tr("%1 → %2 · new %3 · changed %4 · unchanged %5")
                         .arg(result.file, title, locale.toString(result.created), locale.toString(result.updated),
                              locale.toString(result.rowsUnchanged)));
    QStringList sums;
    for (const auto &[field, sum] : result.control) {
        const FieldSpec *spec = shape ? shape->find(field) : nullptr;
        sums.append((spec ? spec->title.str() : field) + u' ' + grouped(sum));
    }
    if (!sums.isEmpty())
        lines.append(tr("Sums: %1").arg(sums.join(u" · "_s)));
    QStringList made;
    for (const auto &[kind, count] : result.made) {
        const exchange::RecordKind *spec = m_catalogues.kinds.find(kind);
        const auto names = result.madeNames.find(kind);
        QStringList some = names == result.madeNames.end() ? QStringList() : names->second;
        if (count > some.size())
            some.append(u"…"_s);
        made.append(tr("%1 %2 (%3)").arg(locale.toString(count), spec ? spec->title.str() : kind, some.join(u", "_s)));
    }
    if (!made.isEmpty())
        lines.append(m_kind == Kind::Check ? tr("Will be made on the way: %1").arg(made.join(u" · "_s))
                                           : tr("Made on the way: %1").arg(made.join(u" · "_s)));
    if (result.notCompared > 0)
        lines.append(tr("%Ln new one(s) were not compared with those that are there.", nullptr, int(result.notCompared)));
    if (m_kind == Kind::Result && result.likenessesCount > 0)
        lines.append(tr("Like ones that were there: %1").arg(m_likenesses->sums()));
    if (!result.badPath.isEmpty())
        lines.append(tr("Rows that stayed out: %1").arg(result.badPath));
    return lines;
}

void OutcomeStep::retranslate()
{
    m_title->setText(sentence());
    setTextToken(m_title, m_error ? Token::Danger : Token::Text);
    const QStringList lines = facts();
    m_facts->setText(lines.join(u'\n'));
    m_facts->setVisible(!lines.isEmpty());
    m_progress->setVisible(!m_result && !m_error);
    m_likenesses->setVisible(m_kind == Kind::Check && m_result && !m_likenesses->isEmpty());
    m_findings->setVisible(m_result && !m_result->findings.empty());
}

void OutcomeStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace weiwo::ui
