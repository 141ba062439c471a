#include "tests/gallery/shots.h"
#include "tests/qml/items.h"
#include "tests/support/registry.h"

#include <QAccessible>
#include <QTest>

using namespace pipit;

namespace {

constexpr qreal kTarget = 48;

bool isControl(const QQuickItem* item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextInput")
        || item->inherits("QQuickTextEdit");
}

/// True if a tap on the item does something without it being a control.
bool takesTaps(const QQuickItem* item)
{
    if (item->inherits("QQuickMouseArea")) {
        return true;
    }
    const auto handlers = item->findChildren<QObject*>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(handlers.begin(), handlers.end(),
        [](const QObject* child) { return child->inherits("QQuickTapHandler"); });
}

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void everyControlHasRoleNameAndRoomForAFinger_data() { everyShot(); }
    void everyControlHasRoleNameAndRoomForAFinger()
    {
        QFETCH(int, number);
        const auto shots = gallery::shots();
        gallery::Stage stage(shots[static_cast<std::size_t>(number)]);
        QVERIFY(stage.ready());
        int controls = 0;
        for (QQuickItem* item : tests::visibleItems(stage.view().rootObject())) {
            if (!isControl(item) && !takesTaps(item)) {
                continue;
            }
            ++controls;
            auto* face = QAccessible::queryAccessibleInterface(item);
            QVERIFY2(face != nullptr, tests::described(item));
            QVERIFY2(face->role() != QAccessible::NoRole && face->role() != QAccessible::Client,
                tests::described(item));
            QVERIFY2(!tests::accessibleName(item).trimmed().isEmpty(), tests::described(item));
            QVERIFY2(item->height() >= kTarget && item->width() >= kTarget, tests::described(item));
        }
        QVERIFY(controls > 0);
    }

    void whatIsTypedAsPasscodeIsToldToNobody_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("name");
        QTest::newRow("unlock") << QByteArray("passcode") << QStringLiteral("Passcode");
        QTest::newRow("new") << QByteArray("join-entering") << QStringLiteral("New passcode");
        QTest::newRow("again") << QByteArray("join-entering") << QStringLiteral("The same again");
    }
    void whatIsTypedAsPasscodeIsToldToNobody()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, name);
        const auto shots = gallery::shots();
        const auto shot = std::find_if(
            shots.begin(), shots.end(), [&](const auto& each) { return page == each.name; });
        QVERIFY(shot != shots.end());
        gallery::Stage stage(*shot);
        auto* field = tests::named(stage.view().rootObject(), name);
        QVERIFY(field != nullptr);

        QVERIFY(QMetaObject::invokeMethod(
            field, "insert", Q_ARG(int, 0), Q_ARG(QString, "slow green heron")));

        QCOMPARE(field->property("passcode").toString(), "slow green heron");
        auto* face = QAccessible::queryAccessibleInterface(field);
        QVERIFY(face->state().passwordEdit);
        for (const auto what :
            { QAccessible::Name, QAccessible::Value, QAccessible::Description }) {
            QVERIFY(!face->text(what).contains("green"));
        }
        if (auto* words = face->textInterface()) {
            QVERIFY(!words->text(0, words->characterCount()).contains("green"));
        }
    }

    void aNoteIsReadWithTimeAuthorAndWhetherItWaits()
    {
        const auto shots = gallery::shots();
        const auto shot = std::find_if(shots.begin(), shots.end(),
            [](const auto& each) { return qstrcmp(each.name, "notes-portrait") == 0; });
        gallery::Stage stage(*shot);
        auto* note = tests::named(stage.view().rootObject(),
            "14:36, You: Ear defenders: two pairs are back from 5 Rowan, batteries changed.");
        QVERIFY(note != nullptr);
        auto* face = QAccessible::queryAccessibleInterface(note);
        QCOMPARE(face->text(QAccessible::Description), QStringLiteral("Waiting to send"));
    }

    void aPupilIsReadWithClassAndPassport()
    {
        const auto shots = gallery::shots();
        const auto shot = std::find_if(shots.begin(), shots.end(),
            [](const auto& each) { return qstrcmp(each.name, "pupils") == 0; });
        gallery::Stage stage(*shot);
        auto* pupil = tests::named(stage.view().rootObject(), "Aisha Khan");
        QVERIFY(pupil != nullptr);
        auto* face = QAccessible::queryAccessibleInterface(pupil);
        QCOMPARE(face->text(QAccessible::Description), QStringLiteral("4 Maple, has a passport"));
    }

private:
    static void everyShot()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const auto& shot : gallery::shots()) {
            QTest::newRow(shot.name) << number++;
        }
    }
};

PIPIT_TEST(AccessibilityTest)
#include "accessibility_test.moc"
