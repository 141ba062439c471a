#include "tests/support/registry.h"

#include <QAccessible>
#include <QGuiApplication>

/// As the other test programs, with a screen that nobody sees.
int main(int argc, char** argv)
{
    qputenv("TZ", "Europe/London");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    QAccessible::setActive(true);
    return pipit::tests::runTests(QCoreApplication::arguments());
}
