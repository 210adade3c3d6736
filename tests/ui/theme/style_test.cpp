#include "tests/support/catch.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QtWidgets>
#include <set>

using namespace weiwo::ui;
using namespace Qt::StringLiterals;

namespace {

std::set<QRgb> tokensOf(bool dark)
{
    std::set<QRgb> known;
    for (int i = 0; i < TokenCount; ++i)
        known.insert(tokenColor(Token(i), dark).rgb());
    const QColor base = tokenColor(Token::Base, dark);
    known.insert(mixed(base, tokenColor(Token::Selection, dark), 0.6).rgb());
    return known;
}

/// Pixels whose four neighbours have the same colour, and whose colour is no token.
int strangeFlatPixels(const QImage &image, bool dark, QRgb *example)
{
    const std::set<QRgb> known = tokensOf(dark);
    int count = 0;
    for (int y = 1; y + 1 < image.height(); ++y) {
        for (int x = 1; x + 1 < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const bool flat = image.pixel(x - 1, y) == pixel && image.pixel(x + 1, y) == pixel
                           && image.pixel(x, y - 1) == pixel && image.pixel(x, y + 1) == pixel;
            if (flat && !known.contains(pixel)) {
                *example = pixel;
                ++count;
            }
        }
    }
    return count;
}

/// Every standard widget in one window: what Fusion would paint in its own colours.
QWidget *makeZoo()
{
    auto *zoo = new QWidget;
    auto *layout = new QGridLayout(zoo);
    int cell = 0;
    const auto add = [&](QWidget *widget) {
        layout->addWidget(widget, cell / 3, cell % 3);
        ++cell;
        return widget;
    };
    for (const ButtonKind kind : {ButtonKind::Normal, ButtonKind::Primary, ButtonKind::Danger,
                                  ButtonKind::Flat}) {
        auto *button = new QPushButton(u"Button"_s);
        setButtonKind(button, kind);
        add(button);
        auto *off = new QPushButton(u"Off"_s);
        setButtonKind(off, kind);
        off->setEnabled(false);
        add(off);
        auto *down = new QPushButton(u"Down"_s);
        setButtonKind(down, kind);
        down->setCheckable(true);
        down->setChecked(true);
        add(down);
    }
    add(new QLineEdit(u"text"_s));
    add(new QLineEdit)->setEnabled(false);
    auto *combo = new QComboBox;
    combo->addItems({u"One"_s, u"Two"_s});
    add(combo);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    add(editable);
    add(new QSpinBox);
    add(new QDateEdit)->setEnabled(false);
    for (const Qt::CheckState state : {Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked}) {
        auto *check = new QCheckBox(u"Check"_s);
        check->setTristate(true);
        check->setCheckState(state);
        add(check);
        auto *off = new QCheckBox(u"Off"_s);
        off->setTristate(true);
        off->setCheckState(state);
        off->setEnabled(false);
        add(off);
    }
    add(new QRadioButton(u"Radio"_s));
    auto *radio = new QRadioButton(u"On"_s);
    radio->setChecked(true);
    add(radio);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    add(slider);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    add(progress);
    auto *scroll = new QScrollBar(Qt::Horizontal);
    add(scroll);
    auto *group = new QGroupBox(u"Group"_s);
    group->setCheckable(true);
    group->setMinimumHeight(60);
    add(group);
    auto *tabs = new QTabWidget;
    tabs->addTab(new QWidget, u"First"_s);
    tabs->addTab(new QWidget, u"Second"_s);
    tabs->setTabsClosable(true);
    add(tabs);
    auto *table = new QTableWidget(3, 2);
    table->selectRow(1);
    table->setSortingEnabled(true);
    table->setAlternatingRowColors(true);
    add(table);
    auto *tree = new QTreeWidget;
    auto *root = new QTreeWidgetItem(tree, {u"Root"_s});
    new QTreeWidgetItem(root, {u"Child"_s});
    tree->expandAll();
    add(tree);
    auto *splitter = new QSplitter;
    splitter->addWidget(new QFrame);
    splitter->addWidget(new QFrame);
    add(splitter);
    auto *menu = new QMenuBar;
    menu->addMenu(u"File"_s);
    add(menu);
    auto *tool = new QToolButton;
    tool->setText(u"Tool"_s);
    tool->setCheckable(true);
    tool->setChecked(true);
    add(tool);
    auto *bar = new QToolBar;
    bar->addAction(u"Do"_s);
    bar->addSeparator();
    add(bar);
    return zoo;
}

} // namespace

TEST_CASE("Nothing is painted in a colour that is no token")
{
    Theme theme;
    theme.install();
    const bool dark = GENERATE(false, true);
    theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
    const std::unique_ptr<QWidget> zoo(makeZoo());
    zoo->resize(900, 900);
    zoo->show();
    QRgb example = 0;
    const int strange = strangeFlatPixels(zoo->grab().toImage(), dark, &example);
    INFO("for example " << QColor(example).name().toStdString());
    CHECK(strange == 0);
}

TEST_CASE("Menus, tool tips and states of single elements keep to the tokens")
{
    Theme theme;
    theme.install();
    const bool dark = GENERATE(false, true);
    theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
    QMenu menu;
    menu.addAction(u"Plain"_s);
    menu.addSeparator();
    QAction *checked = menu.addAction(u"Checked"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu.addAction(u"Off"_s)->setEnabled(false);
    menu.addMenu(u"More"_s)->addAction(u"Sub"_s);
    menu.setActiveAction(checked);
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    QRgb example = 0;
    CHECK(strangeFlatPixels(menu.grab().toImage(), dark, &example) == 0);

    struct Element
    {
        QStyle::PrimitiveElement element;
        const char *name;
    };
    static constexpr Element Elements[] = {
        {QStyle::PE_PanelButtonCommand, "button"}, {QStyle::PE_PanelButtonTool, "tool button"},
        {QStyle::PE_PanelLineEdit, "field"},       {QStyle::PE_Frame, "frame"},
        {QStyle::PE_PanelMenu, "menu"},            {QStyle::PE_PanelTipLabel, "tool tip"},
        {QStyle::PE_IndicatorCheckBox, "check"},   {QStyle::PE_IndicatorRadioButton, "radio"},
        {QStyle::PE_FrameFocusRect, "focus"},      {QStyle::PE_PanelItemViewItem, "item"},
        {QStyle::PE_IndicatorTabClose, "close"},   {QStyle::PE_PanelScrollAreaCorner, "corner"},
    };
    static constexpr QStyle::State States[] = {
        QStyle::State_None,
        QStyle::State_Enabled,
        QStyle::State_Enabled | QStyle::State_MouseOver,
        QStyle::State_Enabled | QStyle::State_HasFocus,
        QStyle::State_Enabled | QStyle::State_Sunken,
        QStyle::State_Enabled | QStyle::State_On,
        QStyle::State_Enabled | QStyle::State_Selected | QStyle::State_Active,
        QStyle::State_Enabled | QStyle::State_Selected,
    };
    for (const Element &element : Elements) {
        for (const QStyle::State state : States) {
            QImage image(60, 40, QImage::Format_RGB32);
            image.fill(color(Token::Base));
            QPainter painter(&image);
            QStyleOptionViewItem item;
            QStyleOptionButton button;
            QStyleOptionFrame frame;
            frame.lineWidth = 1;
            QStyleOption *option = &button;
            if (element.element == QStyle::PE_PanelItemViewItem)
                option = &item;
            else if (element.element == QStyle::PE_PanelLineEdit)
                option = &frame;
            option->rect = QRect(5, 5, 50, 30);
            option->palette = theme.palette();
            option->state = state;
            QApplication::style()->drawPrimitive(element.element, option, &painter, nullptr);
            painter.end();
            INFO(element.name << " in state " << int(state));
            CHECK(strangeFlatPixels(image, dark, &example) == 0);
        }
    }
}

TEST_CASE("Sizes follow the scale")
{
    Theme theme;
    theme.install();
    QPushButton button(u"分解"_s);
    CHECK(button.sizeHint().height() >= extent::Field);
    CHECK(button.sizeHint().width() >= 72);
    CHECK(QLineEdit().sizeHint().height() >= extent::Field);
    CHECK(QApplication::style()->pixelMetric(QStyle::PM_ScrollBarExtent) == extent::ScrollBar);
    theme.setZoom(150);
    CHECK(QApplication::style()->pixelMetric(QStyle::PM_ScrollBarExtent) == 15);
    CHECK(QPushButton(u"x"_s).sizeHint().height() >= 45);
}
