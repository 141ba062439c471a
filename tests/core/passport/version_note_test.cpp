#include "core/passport/version_note.h"
#include "tests/core/changes/values.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::passport;

namespace {

VersionNote sample()
{
    return { 7, "New seat",
        { { {}, 1, PartState::Same, {}, "Maps" }, { {}, 4, PartState::Changed, "Old", "New" },
            { tests::idWith<RecordId>(3), 1, PartState::Removed, "Front seat", {} } } };
}

} // namespace

class VersionNoteTest : public QObject {
    Q_OBJECT

private slots:
    void noteComesBackAsItWasWritten()
    {
        QVERIFY(decodeNote(encodeNote(sample())).value() == sample());
        QVERIFY(decodeNote(encodeNote({ 1, "", {} })).value() == (VersionNote{ 1, "", {} }));
    }

    void bytesAreThoseOfTheDocument()
    {
        const VersionNote note{ 2, "New",
            { { tests::idWith<RecordId>(3), 1, PartState::Added, {}, "Hi" } } };
        QCOMPARE(base::toHex(encodeNote(note)),
            std::string("00020000000300"
                        "4e6577"
                        "0100"
                        "01"
                        "03030303030303030303030303030303"
                        "0100"
                        "02"
                        "0000"
                        "0200"
                        "4869"));
    }

    void cutOrLongerBytesAreRefusedWithoutACrash()
    {
        const Bytes whole = encodeNote(sample());
        for (std::size_t size = 0; size < whole.size(); ++size) {
            QVERIFY(!decodeNote(ByteView(whole).first(size)));
        }
        Bytes longer = whole;
        longer.push_back(0);
        QVERIFY(!decodeNote(longer));
    }

    void numbersAndStatesThatCannotBeAreRefused()
    {
        VersionNote note = sample();
        note.number = 0;
        QVERIFY(!decodeNote(encodeNote(note)));
        note.number = kMaxVersion + 1;
        QVERIFY(!decodeNote(encodeNote(note)));
        note.number = kMaxVersion;
        QVERIFY(decodeNote(encodeNote(note)).has_value());
        note.parts[0].state = static_cast<PartState>(4);
        QVERIFY(!decodeNote(encodeNote(note)));
    }

    void laterFramingIsRefused()
    {
        Bytes bytes = encodeNote(sample());
        bytes[0] = 1;
        QCOMPARE(decodeNote(bytes).error().code, ErrorCode::Corrupt);
    }
};

PIPIT_TEST(VersionNoteTest)

#include "version_note_test.moc"
