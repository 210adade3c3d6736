#include "ui/panels/tiers/preview_view.h"

#include "core/base/day_text.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/kpi_card.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

enum Column { Name, Code, From, To, Amount, Because };

} // namespace

TierPreviewView::TierPreviewView(QWidget *parent)
    : QWidget(parent), m_dayTitle(new QLabel), m_day(new QLineEdit), m_dayProblem(new QLabel), m_state(new QLabel), m_sums(new QLabel), m_cardRow(new QHBoxLayout), m_store(new GridStore(this)), m_grid(new Grid)
{
    m_day->setObjectName(u"tierDay"_s);
    m_dayProblem->setObjectName(u"tierDayProblem"_s);
    m_state->setObjectName(u"tierState"_s);
    m_sums->setObjectName(u"tierSums"_s);
    m_grid->setObjectName(u"tierMoves"_s);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    setTextToken(m_state, Token::Text2);
    setTypeRole(m_sums, TypeRole::Section);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::L, 0, space::L, space::S);
    layout->setSpacing(space::M);
    m_cardRow->setSpacing(space::M);
    // Cards that are as wide as they get stand at the left.
    m_cardRow->addStretch(0);
    layout->addLayout(makeDay());
    layout->addLayout(m_cardRow);
    layout->addWidget(m_sums);
    layout->addWidget(m_grid, 1);
    retranslate();
    m_grid->setGridModel(m_store);
    connect(m_grid, &Grid::currentCellChanged, this, &TierPreviewView::currentChanged);
}

QLayout *TierPreviewView::makeDay()
{
    m_dayTitle->setBuddy(m_day);
    m_day->setFixedWidth(px(120));
    for (QLabel *label : {m_dayProblem, m_state, m_sums}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTextToken(m_dayProblem, Token::Danger);
    m_dayProblem->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Xxs);
    words->addWidget(m_dayProblem);
    words->addWidget(m_state);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::S);
    row->addWidget(m_dayTitle);
    row->addWidget(m_day);
    row->addSpacing(space::S);
    row->addLayout(words, 1);
    connect(m_day, &QLineEdit::editingFinished, this, &TierPreviewView::dayChanged);
    return row;
}

void TierPreviewView::present(const TierPreviewAnswer &answer, const AmountStyle &style, QDate today)
{
    m_answer = answer;
    m_style = style;
    m_today = today;
    m_grid->setLoading(false);
    // Over night today becomes another day.
    if (!m_day->hasFocus())
        m_day->setText(answer.evaluation->asOf.toString(Qt::ISODate));
    retranslate();
}

std::optional<QDate> TierPreviewView::day(QDate today)
{
    m_today = today;
    if (m_day->text().trimmed().isEmpty())
        m_day->setText(today.toString(Qt::ISODate));
    const auto day = dayFromText(m_day->text());
    refuseDay(day ? QString() : noDayText(m_day->text()));
    return day;
}

void TierPreviewView::refuseDay(const QString &why)
{
    m_dayProblem->setText(why);
    m_dayProblem->setVisible(!why.isEmpty());
    m_day->setProperty("weiwoInvalid", !why.isEmpty());
    m_day->setAccessibleDescription(why);
    m_day->update();
    m_grid->setLoading(false);
}

const TierMove *TierPreviewView::current() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row < int(m_answer.moves.moves.size()) ? &m_answer.moves.moves[size_t(row)] : nullptr;
}

QString TierPreviewView::sumText(const TierPreview::Sum &sum) const
{
    return tr("%1 (%2)").arg(QLocale().toString(sum.customers), tierAmountText(sum.amount, m_answer.evaluation->amount->kind, m_style));
}

void TierPreviewView::presentCards()
{
    const TierEvaluation &evaluation = *m_answer.evaluation;
    while (m_cards.size() < evaluation.counts.size()) {
        auto *card = new KpiCard;
        card->setObjectName(u"tierCard"_s + QString::number(m_cards.size()));
        m_cardRow->insertWidget(int(m_cards.size()), card, 1);
        m_cards.push_back(card);
    }
    for (size_t i = 0; i < m_cards.size(); ++i) {
        // Without a tier there is a card only where somebody is.
        const bool shown = i + 1 < evaluation.counts.size() || (i + 1 == evaluation.counts.size() && evaluation.counts[i].customers > 0);
        m_cards[i]->setVisible(shown);
        if (i >= evaluation.counts.size())
            continue;
        const TierEvaluation::Count &count = evaluation.counts[i];
        KpiContent content;
        content.label = tierName(evaluation.scheme, i < evaluation.scheme.tiers.size() ? std::optional(int(i)) : std::nullopt);
        content.value = QLocale().toString(count.customers);
        content.unit = tr("customer(s)", nullptr, int(count.customers));
        const QString amount = tierAmountText(count.amount, evaluation.amount->kind, m_style);
        content.delta = m_answer.applied ? tr("%1 · %2 before").arg(amount, QLocale().toString(evaluation.countsBefore[i].customers)) : amount;
        m_cards[i]->setContent(content);
    }
}

void TierPreviewView::presentMoves()
{
    const TierEvaluation &evaluation = *m_answer.evaluation;
    const auto &moves = m_answer.moves.moves;
    m_store->setRowCount(0);
    m_store->setRowCount(int(moves.size()));
    for (int row = 0; row < int(moves.size()); ++row) {
        const TierMove &move = moves[size_t(row)];
        m_store->setRowKey(row, move.customer.text());
        m_store->setText(row, Name, move.name);
        m_store->setText(row, Code, move.code);
        setTierChip(*m_store, row, From, evaluation.scheme, move.from);
        setTierChip(*m_store, row, To, evaluation.scheme, move.to);
        m_store->setNumber(row, Amount, move.amount);
        m_store->setText(row, Because, move.because);
        m_store->setToolTip(row, Because, move.because);
    }
    m_store->publish();
    if (!m_grid->currentCell().isValid() && !moves.empty())
        m_grid->setCurrentCell(0, Name);
    const TierPreview &sums = m_answer.moves;
    QStringList words{tr("%n customer(s) move", nullptr, int(sums.all)), tr("up %1").arg(sumText(sums.up)), tr("down %1").arg(sumText(sums.down)),
                      tr("new %1").arg(sumText(sums.came)), tr("left %1").arg(sumText(sums.left))};
    if (sums.all > qint64(moves.size()))
        words << tr("the first %1 are shown").arg(QLocale().toString(qint64(moves.size())));
    m_sums->setText(words.join(u" · "_s));
}

void TierPreviewView::retranslate()
{
    m_dayTitle->setText(tr("As of"));
    const bool loaded = m_answer.evaluation != nullptr;
    putColumns(*m_store, {{.key = u"name"_s, .title = tr("Customer"), .width = 240, .least = 110},
                          {.key = u"code"_s, .title = tr("Code"), .width = 80},
                          {.key = u"from"_s, .title = tr("From"), .kind = GridKind::Chip, .width = 96},
                          {.key = u"to"_s, .title = tr("To"), .kind = GridKind::Chip, .width = 96},
                          tierAmountColumn(u"amount"_s, loaded ? m_answer.evaluation->amount->title : tr("Amount"),
                                           loaded ? m_answer.evaluation->amount->kind : metrics::Kind::Money, m_style.digits),
                          {.key = u"because"_s, .title = tr("Because"), .width = 320, .fill = true, .least = 120}});
    m_grid->setEmptyState(u"circle-check"_s, tr("Nobody moves: all customers are in the tier that the rules say."));
    if (!loaded)
        return;
    QStringList words;
    const QDate asOf = m_answer.evaluation->asOf;
    words << (m_answer.applied ? (asOf == m_today ? tr("Last applied as of %1. This is what would change today.").arg(m_answer.applied->toString(Qt::ISODate))
                                                  : tr("Last applied as of %1. This is what would change as of %2.")
                                                        .arg(m_answer.applied->toString(Qt::ISODate), asOf.toString(Qt::ISODate)))
              : m_answer.stored ? tr("A preview on your data: nothing is applied yet.")
                                : tr("This is the scheme that ships, on your data: nothing is applied yet."));
    words << m_answer.evaluation->notes;
    m_state->setText(words.join(u'\n'));
    presentCards();
    presentMoves();
}

} // namespace weiwo::ui
