#include "tests/support/registry.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>
#include <map>
#include <string>

namespace pipit::tests {

namespace {

std::map<std::string, std::function<std::unique_ptr<QObject>()>>& tests()
{
    static std::map<std::string, std::function<std::unique_ptr<QObject>()>> all;
    return all;
}

} // namespace

bool registerTest(const char* name, std::function<std::unique_ptr<QObject>()> make)
{
    tests().emplace(name, std::move(make));
    return true;
}

} // namespace pipit::tests

/// `test_x` runs every class; `test_x Class [Qt Test options]` runs one.
int main(int argc, char** argv)
{
    qputenv("QTEST_DISABLE_STACK_DUMP", "1"); // a debugger would take minutes, and CI its time-out
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments();
    std::string only;
    if (arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-'))) {
        only = arguments.takeAt(1).toStdString();
    }
    int failures = 0;
    int ran = 0;
    for (const auto& [name, make] : pipit::tests::tests()) {
        if (only.empty() || only == name) {
            const auto test = make();
            failures += QTest::qExec(test.get(), arguments);
            ++ran;
        }
    }
    if (ran == 0) {
        std::fprintf(stderr, "no test class named '%s'\n", only.c_str());
        return 2;
    }
    return failures == 0 ? 0 : 1;
}
