#include "tests/lint/lints.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit::lint;

/// Each lint is seen to fail on the fault it is there for, and to pass on its neighbour.
class LintTest : public QObject {
    Q_OBJECT
private slots:
    void includesFollowTheArrows_data();
    void includesFollowTheArrows();
    void linksFollowTheArrows();
    void theDriverLinksNothingOfOurs();
    void qtIsNotLinkedByTheCore();
    void everySourceIsListed();
    void everyTestFileHoldsATest();
    void documentsNameWhatExists();
    void qmlImportsModulesOnly();
    void qmlHoldsFewLinesOfJavaScript();
    void longFilesAndFunctionsAreFound();
    void unfinishedBusinessNeedsANumber();
    void pathsOfOneMachineAreFound();
};

namespace {

Tree oneFile(const std::string& path, const std::string& text)
{
    return { { path, linesOf(text) } };
}

std::string repeated(const std::string& line, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i) {
        text += line;
    }
    return text;
}

} // namespace

void LintTest::includesFollowTheArrows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char* path, const char* line, bool fine) {
        QTest::addRow("%s %s", path, line) << path << line << fine;
    };
    row("core/store/a.cpp", "#include \"core/changes/change.h\"", true);
    row("core/changes/a.cpp", "#include \"core/store/database.h\"", false);
    row("core/notes/a.cpp", "#include \"core/store/database.h\"", true);
    row("core/notes/a.cpp", "#include \"core/exchange/ctf.h\"", false);
    row("core/notes/a.cpp", "#include \"sync/client/session.h\"", false);
    row("sync/client/a.cpp", "#include \"sync/protocol/envelope.h\"", true);
    row("sync/client/a.cpp", "#include \"sync/server/store.h\"", false);
    row("sync/server/a.cpp", "#include \"sync/client/session.h\"", false);
    row("sync/server/selftest/a.cpp", "#include \"sync/server/store.h\"", true);
    row("core/exchange/csv/a.cpp", "#include \"core/exchange/b.h\"", true);
    row("sync/client/a.h", "#include <QObject>", false);
    row("app/viewmodels/a.h", "#include <QObject>", true);
    row("app/viewmodels/a.h", "#include <QQuickItem>", false);
    row("app/viewmodels/a.h", "#include \"platform/qt/paths.h\"", false);
    row("core/crypto/a.cpp", "#include <sodium.h>", true);
    row("core/store/a.cpp", "#include <sodium.h>", false);
    row("core/store/a.cpp", "#include <sqlite3.h>", true);
    row("sync/server/a.cpp", "#include <sqlite3.h>", false);
    row("core/base/a.cpp", "#include \"bytes.h\"", false);
    row("app/viewmodels/a.cpp", "#include \"a.moc\"", true);
    row("tests/e2e/driver/a.cpp", "#include <QQuickWindow>", true);
    row("tests/e2e/driver/a.cpp", "#include \"core/base/bytes.h\"", false);
    row("tests/core/notes/a.cpp", "#include \"core/notes/note.h\"", true);
}

void LintTest::includesFollowTheArrows()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(bool, fine);

    const auto findings = lintArrows(oneFile(path.toStdString(), line.toStdString() + "\n"));

    QCOMPARE(findings.empty(), fine);
}

void LintTest::linksFollowTheArrows()
{
    Tree tree;
    tree["core/store/CMakeLists.txt"] = linesOf("pipit_library(store\n    a.cpp\n)\n");
    tree["core/base/CMakeLists.txt"] = linesOf("pipit_library(base\n    a.cpp\n)\n");
    tree["core/changes/CMakeLists.txt"]
        = linesOf("target_link_libraries(pipit_changes PUBLIC pipit::base pipit::store)\n");

    const std::vector<Finding> expected{ { "core/changes/CMakeLists.txt", 1,
        "no arrow leads to core/store" } };
    QCOMPARE(lintLinks(tree), expected);
}

void LintTest::theDriverLinksNothingOfOurs()
{
    Tree tree;
    tree["core/base/CMakeLists.txt"] = linesOf("pipit_library(base\n    a.cpp\n)\n");
    tree["tests/e2e/driver/CMakeLists.txt"]
        = linesOf("target_link_libraries(pipit_driver PRIVATE pipit::warnings pipit::base)\n");

    QCOMPARE(lintLinks(tree).size(), 1u);
}

void LintTest::qtIsNotLinkedByTheCore()
{
    const std::string line = "target_link_libraries(x PRIVATE Qt6::Core)\n";

    QCOMPARE(lintLinks(oneFile("sync/client/CMakeLists.txt", line)).size(), 1u);
    QCOMPARE(lintLinks(oneFile("platform/qt/CMakeLists.txt", line)).size(), 0u);
}

void LintTest::everySourceIsListed()
{
    auto tree
        = oneFile("core/base/CMakeLists.txt", "pipit_library(base\n    sub/b.cpp\n    xa.h)\n");
    tree["core/base/sub/b.cpp"] = {};
    QCOMPARE(lintListed(tree).size(), 0u);

    tree["core/base/a.h"] = {};
    QCOMPARE(lintListed(tree).size(), 1u);
}

void LintTest::everyTestFileHoldsATest()
{
    auto tree = oneFile("tests/core/CMakeLists.txt", "    a_test.cpp\n");
    tree["tests/core/a_test.cpp"] = linesOf("  PIPIT_TEST(A)\n");
    QCOMPARE(lintListed(tree).size(), 1u);

    tree["tests/core/a_test.cpp"] = linesOf("PIPIT_TEST(A)\n");
    QCOMPARE(lintListed(tree).size(), 0u);
}

void LintTest::documentsNameWhatExists()
{
    auto tree
        = oneFile("docs/a.md", "See `core/base/` and `core/none.h`, [b](b.md), [c](../x.md)\n");
    tree["core/base/a.h"] = {};
    tree["docs/b.md"] = {};

    const std::vector<Finding> expected{ { "docs/a.md", 1, "core/none.h does not exist" },
        { "docs/a.md", 1, "the link to ../x.md is dead" } };
    QCOMPARE(lintDocs(tree), expected);
}

void LintTest::qmlImportsModulesOnly()
{
    const std::string start
        = "pragma ComponentBehavior: Bound\nimport QtQuick\nimport Pipit.Theme\n";

    QCOMPARE(lintQml(oneFile("qml/a.qml", start)).size(), 0u);
    QCOMPARE(lintQml(oneFile("qml/a.qml", start + "import \"../logic.js\" as Logic\n")).size(), 1u);
    QCOMPARE(lintQml(oneFile("qml/a.qml", "import QtQuick\n")).size(), 1u);
}

void LintTest::qmlHoldsFewLinesOfJavaScript()
{
    const std::string start = "pragma ComponentBehavior: Bound\nItem {\n    onTapped: {\n";

    QCOMPARE(
        lintQml(oneFile("qml/a.qml", start + repeated("        x()\n", 5) + "    }\n}\n")).size(),
        0u);
    QCOMPARE(
        lintQml(oneFile("qml/a.qml", start + repeated("        x()\n", 6) + "    }\n}\n")).size(),
        1u);
}

void LintTest::longFilesAndFunctionsAreFound()
{
    QCOMPARE(lintSizes(oneFile("core/a.h", repeated("x\n", 150))).size(), 0u);
    QCOMPARE(lintSizes(oneFile("core/a.h", repeated("x\n", 151))).size(), 1u);
    QCOMPARE(lintSizes(oneFile("core/a.cpp", "{\n" + repeated("    x\n", 60) + "}\n")).size(), 0u);
    QCOMPARE(lintSizes(oneFile("core/a.cpp", "{\n" + repeated("    x\n", 61) + "}\n")).size(), 1u);
    QCOMPARE(lintSizes(oneFile("app/a.h", repeated("    Q_PROPERTY(x)\n", 16))).size(), 1u);
}

void LintTest::unfinishedBusinessNeedsANumber()
{
    const std::string word = "// TO" + std::string("DO");

    QCOMPARE(lintWords(oneFile("core/a.cpp", word + ": later\n")).size(), 1u);
    QCOMPARE(lintWords(oneFile("core/a.cpp", word + " #12: later\n")).size(), 0u);
}

void LintTest::pathsOfOneMachineAreFound()
{
    const std::string path = "/ho" + std::string("me/me/x");

    QCOMPARE(lintWords(oneFile("README.md", "see " + path + "\n")).size(), 1u);
    QCOMPARE(lintWords(oneFile("README.md", "see docs" + path + "\n")).size(), 0u);
}

PIPIT_TEST(LintTest)

#include "lint_test.moc"
