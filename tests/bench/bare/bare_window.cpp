// The reference of a program's start: a window with one line of text, gone once it has been
// painted. Without any text the toolkit would not read the computer's fonts.

#include <QApplication>
#include <QLabel>
#include <QTimer>
#include <cstdlib>

namespace {

class BareWindow : public QLabel
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QTimer::singleShot(0, [] { std::_Exit(0); });
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    BareWindow window;
    window.setText(QStringLiteral("Weiwo 帷幄"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
