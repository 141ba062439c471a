#include "tests/gallery/shots.h"
#include "tests/qml/items.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace pipit;

namespace {

gallery::Shot shotNamed(const char* name)
{
    const auto shots = gallery::shots();
    const auto found = std::find_if(shots.begin(), shots.end(),
        [&](const auto& each) { return qstrcmp(each.name, name) == 0; });
    Q_ASSERT(found != shots.end());
    return *found;
}

void type(gallery::Stage& stage, const char* letters)
{
    for (const char* letter = letters; *letter != 0; ++letter) {
        QTest::keyClick(&stage.view(), *letter);
    }
}

} // namespace

class KeyboardTest : public QObject {
    Q_OBJECT

private slots:
    void tabReachesEveryControl_data()
    {
        QTest::addColumn<QByteArray>("shot");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("who are you")
            << QByteArray("who") << QStringList{ "Aisha", "Gwilym", "Rhian", "Sara", "Tomos" };
        QTest::newRow("passcode") << QByteArray(
            "passcode") << QStringList{ "Passcode", "Show passcode", "I am somebody else" };
        QTest::newRow("import") << QByteArray("import-ready")
                                << QStringList{ "Columns", "Remove", "Choose more files",
                                       "File or folder", "3 new pupils", "Only some pupils",
                                       "Import 420 pupils" };
        QTest::newRow("notes") << QByteArray("notes")
                               << QStringList{ "2 waiting to send", "Lock", "Note", "Find a note",
                                      "Send and receive now", "Notes" };
        QTest::newRow("today") << QByteArray("today")
                               << QStringList{ "7 waiting to send", "Lock", "Today", "Pupils",
                                      "At the door", "9:45, Maths with 4 Maple",
                                      "Two versions of one passport", "2 passports to read",
                                      "A note" };
        QTest::newRow("join") << QByteArray("join-invitation")
                              << QStringList{ "Invitation", "Name of this tablet", "Not now" };
        QTest::newRow("new person") << QByteArray("join-entering")
                                    << QStringList{ "Pine", "Your first name", "Initials",
                                           "New passcode", "Show passcode", "The same again" };
        QTest::newRow("invitation")
            << QByteArray("invite-code")
            << QStringList{ "Back", "What the new tablet shows", "Cancel the invitation" };
        QTest::newRow("pupils") << QByteArray("pupils")
                                << QStringList{ "Find a pupil by name", "Aisha Khan" };
    }
    void tabReachesEveryControl()
    {
        QFETCH(QByteArray, shot);
        QFETCH(QStringList, names);
        gallery::Stage stage(shotNamed(shot));
        QStringList reached;
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(&stage.view(), Qt::Key_Tab);
            if (auto* item = stage.view().activeFocusItem()) {
                reached << tests::accessibleName(item);
            }
        }
        for (const QString& name : names) {
            QVERIFY2(reached.contains(name), qPrintable(name + " not in " + reached.join(", ")));
        }
    }

    void aPasscodeIsTakenOnceBothAreTheSame()
    {
        gallery::Stage stage(shotNamed("join-entering"));
        auto* root = stage.view().rootObject();
        auto* begin = tests::named(root, "Begin");
        QVERIFY(begin != nullptr);
        const auto fill = [&](const char* name, const char* words) {
            auto* field = tests::named(root, name);
            QMetaObject::invokeMethod(field, "clear");
            QMetaObject::invokeMethod(
                field, "insert", Q_ARG(int, 0), Q_ARG(QString, QString::fromUtf8(words)));
        };
        QVERIFY(!begin->isEnabled());
        fill("New passcode", "otters");
        fill("The same again", "otters");
        QVERIFY(!begin->isEnabled()); // too short
        fill("New passcode", "seven brass bells");
        fill("The same again", "seven brass balls");
        QVERIFY(!begin->isEnabled());
        QVERIFY(tests::named(root, "These two are not the same") != nullptr);
        fill("The same again", "seven brass bells");
        QVERIFY(begin->isEnabled());
    }

    void onlyLeadsSeeTheImport()
    {
        gallery::Stage others(shotNamed("notes"));
        QVERIFY(tests::named(others.view().rootObject(), "Import") == nullptr);
        QVERIFY(tests::named(others.view().rootObject(), "People") == nullptr);
        gallery::Stage lead(shotNamed("import-empty"));
        QVERIFY(tests::named(lead.view().rootObject(), "Import") != nullptr);
    }

    void aPathThatIsTypedIsLookedAt()
    {
        gallery::Stage stage(shotNamed("import-empty"));
        auto* field = tests::named(stage.view().rootObject(), "File or folder");
        QVERIFY(field != nullptr);
        field->forceActiveFocus();
        type(stage, "pupils.csv");
        QTest::keyClick(&stage.view(), Qt::Key_Return);
        QVERIFY(stage.scene().importing().stage() != viewmodels::ImportDesk::NoFiles);
    }

    void returnOnAFaceChoosesIt()
    {
        gallery::Stage stage(shotNamed("who"));
        auto* face = tests::named(stage.view().rootObject(), "Sara");
        QVERIFY(face != nullptr);
        face->forceActiveFocus();
        QTest::keyClick(&stage.view(), Qt::Key_Return);
        stage.settle();
        QVERIFY(tests::named(stage.view().rootObject(), "Hello, Sara") != nullptr);
        QCOMPARE(tests::accessibleName(stage.view().activeFocusItem()), QStringLiteral("Passcode"));
    }

    void enterKeepsAndShiftEnterBeginsANewLine()
    {
        gallery::Stage stage(shotNamed("notes"));
        auto* field = tests::named(stage.view().rootObject(), "Note");
        QVERIFY(field != nullptr);
        field->forceActiveFocus();
        type(stage, "one");
        QTest::keyClick(&stage.view(), Qt::Key_Return, Qt::ShiftModifier);
        type(stage, "two");
        QCOMPARE(stage.scene().composer().text(), QStringLiteral("one\ntwo"));

        QTest::keyClick(&stage.view(), Qt::Key_Return);
        QVERIFY(!stage.scene().composer().text().contains("two\n")); // it was a wish to keep
    }

    void aTapOnTheChipSendsNow()
    {
        gallery::Stage stage(shotNamed("notes"));
        auto* chip = tests::named(stage.view().rootObject(), "2 waiting to send");
        QVERIFY(chip != nullptr);
        QSignalSpy clicked(chip, SIGNAL(clicked()));
        const QPointF middle = chip->mapToScene({ chip->width() / 2, chip->height() / 2 });
        QTest::mouseClick(&stage.view(), Qt::LeftButton, {}, middle.toPoint());
        QCOMPARE(clicked.count(), 1);
    }

    void lockCoversTheNotes()
    {
        gallery::Stage stage(shotNamed("notes"));
        auto* lock = tests::named(stage.view().rootObject(), "Lock");
        QVERIFY(lock != nullptr);
        lock->forceActiveFocus();
        QTest::keyClick(&stage.view(), Qt::Key_Space);
        QVERIFY(!stage.scene().lock().isOpen());
    }
};

PIPIT_TEST(KeyboardTest)
#include "keyboard_test.moc"
