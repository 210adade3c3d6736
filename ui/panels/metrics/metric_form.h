#pragma once

#include "core/metrics/metric_set.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace weiwo::ui {

class Form;
class SearchField;

/// A metric that is being written: name, key and formula, judged at each keystroke, with a list of
/// the metrics that a formula may name. What is wrong stands under its field at once; what the
/// formula gives, below it.
class MetricForm : public QWidget
{
    Q_OBJECT

public:
    MetricForm(const metrics::Catalogues &catalogues, QWidget *parent = nullptr);

    /// Metrics that formulas may name, and those that keys may not be: from now on.
    void setMetrics(const metrics::MetricSet &known, const std::vector<metrics::OwnMetric> &own);
    /// A new metric: @p metric has an empty key. Of one that is there the key stays.
    void start(const metrics::OwnMetric &metric);
    /// What the fields say, if it can be computed.
    [[nodiscard]] std::optional<metrics::OwnMetric> value() const;
    /// What is in the fields is not what start() or noteSaved() put there.
    [[nodiscard]] bool isEdited() const;
    /// The metric is to be added; otherwise the one of its key is changed.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// What is in the fields, whether or not it can be computed.
    [[nodiscard]] metrics::OwnMetric typed() const;
    /// It is being saved: nothing is accepted until that is over.
    void setSaving(bool saving);
    /// The metric of the fields' key is stored as @p metric; what was typed since is a change of it.
    void noteSaved(const metrics::OwnMetric &metric);
    /// The metrics with it among them; meaningless where there is no value().
    [[nodiscard]] const metrics::MetricSet &drafted() const { return m_drafted; }
    void setPreview(const QString &text);
    void retranslate();

Q_SIGNALS:
    /// After each change: value() is another, or none.
    void edited();
    void accepted(const weiwo::metrics::OwnMetric &metric);
    void cancelled();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoices();
    /// What the fields are: under them what is wrong with them, except where nothing is typed yet.
    void judge();
    void accept();
    void fillChoices();
    void insertChoice();

    const metrics::Catalogues &m_catalogues;
    metrics::MetricSet m_known;
    metrics::MetricSet m_drafted;
    std::vector<metrics::OwnMetric> m_own;
    metrics::OwnMetric m_start;
    metrics::OwnMetric m_unedited;     ///< the fields as nobody has touched them
    bool m_isNew = true;
    bool m_fine = false;
    QLabel *m_title;
    Form *m_form;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QLineEdit *m_formula;
    QLabel *m_verdict;
    QLabel *m_preview;
    QLabel *m_choicesTitle;
    SearchField *m_search;
    QListWidget *m_choices;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace weiwo::ui
