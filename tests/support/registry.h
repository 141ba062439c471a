#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace pipit::tests {

/// Remembers a test class under its name. Used through PIPIT_TEST.
bool registerTest(const char* name, std::function<std::unique_ptr<QObject>()> make);

/// Runs every class, or the one that the first argument names, with the other arguments as options
/// of Qt Test. The program's exit status.
int runTests(QStringList arguments);

} // namespace pipit::tests

/// At file scope, at the start of a line: makes the class a test of this binary and of CTest.
#define PIPIT_TEST(Class)                                                                          \
    [[maybe_unused]] static const bool registered##Class                                           \
        = pipit::tests::registerTest(#Class, [] { return std::make_unique<Class>(); });
