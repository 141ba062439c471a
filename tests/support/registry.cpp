#include "tests/support/registry.h"

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

int runTests(QStringList arguments)
{
    qputenv("QTEST_DISABLE_STACK_DUMP", "1"); // a debugger would take minutes, and CI its time-out
    std::string only;
    if (arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-'))) {
        only = arguments.takeAt(1).toStdString();
    }
    int failures = 0;
    int ran = 0;
    for (const auto& [name, make] : tests()) {
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

} // namespace pipit::tests
