#include "core/store/record_state.h"
#include "tests/core/store/log_tablet.h"
#include "tests/support/quick_directory.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;

namespace {

const changes::RecordKey kRecord{ idWith<VaultId>(0x11), 15, idWith<RecordId>(1) };

changes::Draft act(std::uint16_t field, changes::Op op)
{
    return { kRecord, std::nullopt, { { field, std::move(op) } } };
}

changes::Draft put(std::string_view value) { return act(1, changes::PutOp{ bytesOf(value), {} }); }

changes::Draft erase() { return act(1, changes::DeleteOp{}); }

} // namespace

/// Sets, events and deletes, as tablets agree on them.
class RecordStateTest : public QObject {
    Q_OBJECT

    QuickDirectory m_directory;
    int m_files = 0;

    LogTablet tablet(std::uint8_t replica)
    {
        return LogTablet(m_directory.path() / ("log" + std::to_string(++m_files) + ".db"), replica);
    }
    static void append(LogTablet& tablet, const changes::Draft& draft)
    {
        tablet.clock().advance(std::chrono::seconds(1));
        QVERIFY(tablet.log().append(draft));
    }

private slots:
    void deleteHidesOnlyWhatItHadApplied()
    {
        LogTablet mine = tablet(1);
        LogTablet theirs = tablet(2);
        append(mine, put("base"));
        mine.seal();
        theirs.receive(mine.send());
        append(theirs, erase());
        QVERIFY(store::isHidden(theirs.database(), kRecord).value());
        theirs.seal();
        QVERIFY(store::isHidden(theirs.database(), kRecord).value());
        const auto deletion = theirs.send();

        append(mine, put("edited meanwhile"));
        mine.receive(deletion);
        QVERIFY(!store::isHidden(mine.database(), kRecord).value());
        mine.seal();
        theirs.receive(mine.send());
        QVERIFY(!store::isHidden(theirs.database(), kRecord).value());
        QCOMPARE(mine.dump(), theirs.dump());
    }

    void ownLaterWriteBringsARecordBackAndTheDeleteDoesNotHideItself()
    {
        LogTablet mine = tablet(1);
        append(mine, put("base"));
        append(mine, erase());
        QVERIFY(store::isHidden(mine.database(), kRecord).value());
        append(mine, put("after all"));
        QVERIFY(!store::isHidden(mine.database(), kRecord).value());

        mine.seal(); // all in one envelope
        QVERIFY(!store::isHidden(mine.database(), kRecord).value());
        append(mine, erase());
        QVERIFY(store::isHidden(mine.database(), kRecord).value());
        mine.seal();
        LogTablet theirs = tablet(2);
        theirs.receive(mine.send());
        QVERIFY(store::isHidden(theirs.database(), kRecord).value());
    }

    void addWinsOverARemoveThatDidNotSeeIt()
    {
        LogTablet mine = tablet(1);
        LogTablet theirs = tablet(2);
        const auto add = [](std::string position) {
            return changes::Draft{ kRecord, std::nullopt,
                { { 3, changes::SetAddOp{ idWith<RecordId>(8), std::move(position), {} } } } };
        };
        append(mine, add("a"));
        mine.seal();
        theirs.receive(mine.send());
        const auto seen = store::elementsOf(theirs.database(), kRecord, 3).value();
        append(theirs,
            { kRecord, std::nullopt, { { 3, changes::SetRemoveOp{ seen[0].id, seen[0].adds } } } });
        append(mine, add("b"));
        theirs.seal();
        mine.seal();
        const auto fromMine = mine.send();
        mine.receive(theirs.send());
        QCOMPARE(store::elementsOf(theirs.database(), kRecord, 3)->size(), 0u);
        theirs.receive(fromMine);

        const auto left = store::elementsOf(theirs.database(), kRecord, 3).value();
        QCOMPARE(left.size(), 1u);
        QCOMPARE(left[0].position, std::string("b"));
        QCOMPARE(mine.dump(), theirs.dump());
    }

    void eventsAreASetById()
    {
        LogTablet mine = tablet(1);
        const changes::Draft tick{ kRecord, std::nullopt,
            { { 4, changes::EventOp{ idWith<RecordId>(6), bytesOf("tick"), {} } } } };
        append(mine, tick);
        append(
            mine, { kRecord, std::nullopt, { { 4, changes::RetractOp{ idWith<RecordId>(6) } } } });
        mine.seal();
        LogTablet theirs = tablet(2);
        const auto envelopes = mine.send();
        theirs.receive(envelopes);
        theirs.receive(envelopes);
        const auto events = store::eventsOf(theirs.database(), kRecord, 4).value();
        QCOMPARE(events.size(), 1u);
        QVERIFY(events[0].retractedBy == std::vector{ mine.log().me() });
    }
};

PIPIT_TEST(RecordStateTest)

#include "record_state_test.moc"
