#include "tests/support/registry.h"

#include <QCoreApplication>

/// `test_x` runs every class; `test_x Class [Qt Test options]` runs one.
int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    return pipit::tests::runTests(QCoreApplication::arguments());
}
