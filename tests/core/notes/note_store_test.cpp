#include "core/notes/note_projection.h"
#include "core/notes/note_store.h"
#include "tests/core/store/log_tablet.h"
#include "tests/support/quick_directory.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::tests;
using notes::Note;
using notes::NoteStore;

namespace {

const VaultId kSchoolVault = idWith<VaultId>(0x11);

store::Projections noteProjection()
{
    auto projection = std::make_shared<notes::NoteProjection>();
    return { { projection->kind(), projection } };
}

/// A tablet with a note screen.
struct Person {
    Person(const std::filesystem::path& file, std::uint8_t replica)
        : tablet(file, replica, noteProjection())
        , random(replica)
        , notes(tablet.database(), tablet.log(), tablet.clock(), random, kSchoolVault)
    {
    }

    RecordId add(std::string_view text)
    {
        tablet.clock().advance(std::chrono::minutes(1));
        return notes.add(text).value();
    }
    void edit(const RecordId& id, std::string_view text)
    {
        tablet.clock().advance(std::chrono::minutes(1));
        std::vector<changes::HeadRef> seen;
        const auto heads = notes.heads(id).value();
        for (const auto& head : heads) {
            seen.push_back(head.ref);
        }
        PIPIT_CHECK(notes.edit(id, text, seen).has_value());
    }
    std::vector<Bytes> send()
    {
        tablet.seal();
        return tablet.send();
    }
    std::vector<std::string> texts() { return textsOf(notes.latest(500).value()); }
    std::vector<std::string> found(std::string_view words)
    {
        return textsOf(notes.search(words, 500).value());
    }
    static std::vector<std::string> textsOf(const std::vector<Note>& list)
    {
        std::vector<std::string> texts;
        for (const Note& note : list) {
            texts.push_back(note.text);
        }
        return texts;
    }

    LogTablet tablet;
    crypto::SeededRandom random;
    NoteStore notes;
};

using Texts = std::vector<std::string>;

} // namespace

class NoteStoreTest : public QObject {
    Q_OBJECT

    QuickDirectory m_directory;
    int m_files = 0;

    std::filesystem::path fresh()
    {
        return m_directory.path() / ("notes" + std::to_string(++m_files) + ".db");
    }

private slots:
    void newestNoteComesFirst()
    {
        Person teacher(fresh(), 1);
        teacher.add("first");
        const auto id = teacher.notes.add("second", at(5)).value();
        QVERIFY((teacher.texts() == Texts{ "first", "second" }
            || teacher.texts() == Texts{ "second", "first" })); // the clock stood still
        teacher.add("third");
        QCOMPARE(teacher.texts().front(), std::string("third"));
        QVERIFY(teacher.notes.find(id)->happened == at(5));
        QVERIFY(teacher.notes.find(id)->author == teacher.tablet.log().me());
    }

    void noteWaitsUntilTheServerSaysStored()
    {
        Person teacher(fresh(), 1);
        const RecordId id = teacher.add("on its way");
        QVERIFY(teacher.notes.find(id)->waiting);
        teacher.tablet.seal();
        QVERIFY(teacher.notes.find(id)->waiting);
        teacher.tablet.send();
        QVERIFY(!teacher.notes.find(id)->waiting);
        teacher.edit(id, "again");
        QVERIFY(teacher.notes.find(id)->waiting);
    }

    void noteThatTheServerRefusedDoesNotWaitAnyMore()
    {
        Person teacher(fresh(), 1);
        const RecordId id = teacher.add("too late");
        teacher.tablet.seal();
        QVERIFY(!teacher.notes.find(id)->refused);
        const auto items = teacher.tablet.log().outbox(10, 1 << 20).value();
        QVERIFY(
            teacher.tablet.log().answered(items.front().envelope, store::PushAnswer::NoWriteRight));
        QVERIFY(!teacher.notes.find(id)->waiting);
        QVERIFY(teacher.notes.find(id)->refused);
        teacher.edit(id, "again");
        QVERIFY(teacher.notes.find(id)->waiting);
        QVERIFY(teacher.notes.find(id)->refused);
    }

    void noteArrivesOnAnotherTabletAsItWas()
    {
        Person teacher(fresh(), 1);
        Person lead(fresh(), 2);
        const RecordId id = teacher.add("Reads well");
        lead.tablet.receive(teacher.send());

        QVERIFY(lead.notes.find(id).value() == teacher.notes.find(id).value());
        QVERIFY(!lead.notes.find(id)->waiting);
        QCOMPARE(lead.tablet.dump(), teacher.tablet.dump());
    }

    void editsApartCombineOrShowAsAConflict()
    {
        Person teacher(fresh(), 1);
        Person lead(fresh(), 2);
        const RecordId id = teacher.add("Likes cars.\nReads well.");
        lead.tablet.receive(teacher.send());
        teacher.edit(id, "Likes trains.\nReads well.");
        lead.edit(id, "Likes cars.\nReads slowly.");
        const auto fromTeacher = teacher.send();
        teacher.tablet.receive(lead.send());
        lead.tablet.receive(fromTeacher);
        QCOMPARE(lead.notes.find(id)->text, std::string("Likes trains.\nReads slowly."));
        QVERIFY(!lead.notes.find(id)->conflict);
        QCOMPARE(lead.tablet.dump(), teacher.tablet.dump());

        teacher.edit(id, "Mine");
        lead.edit(id, "Hers");
        const auto again = teacher.send();
        teacher.tablet.receive(lead.send());
        lead.tablet.receive(again);
        QVERIFY(lead.notes.find(id)->conflict);
        QCOMPARE(lead.notes.heads(id)->size(), 2u);
        QCOMPARE(lead.tablet.dump(), teacher.tablet.dump());

        lead.edit(id, "Settled");
        teacher.tablet.receive(lead.send());
        QVERIFY(!teacher.notes.find(id)->conflict);
        QCOMPARE(teacher.notes.find(id)->text, std::string("Settled"));
        QVERIFY(teacher.notes.find(id)->edited);
    }

    void searchFindsWordsByTheirBeginnings()
    {
        Person teacher(fresh(), 1);
        const RecordId id = teacher.add("Reads well with a coloured overlay");
        teacher.add("Siân asked about reading rings");
        QVERIFY((teacher.found("re")
            == Texts{ "Siân asked about reading rings", "Reads well with a coloured overlay" }));
        QVERIFY((teacher.found("OVER col") == Texts{ "Reads well with a coloured overlay" }));
        QVERIFY((teacher.found("sian") == Texts{ "Siân asked about reading rings" }));
        QVERIFY(teacher.found("").empty());
        QVERIFY(teacher.found("\" OR *").empty());
        QVERIFY((teacher.found("re \" -- *").size() == 2));

        teacher.edit(id, "Now without");
        QVERIFY(teacher.found("overlay").empty());
        QVERIFY((teacher.found("without") == Texts{ "Now without" }));
        QVERIFY(teacher.tablet.database().run(
            "INSERT INTO note_fts (note_fts, rank) VALUES ('integrity-check', 1)"));
    }

    void replayGivesTheSameNotesAndTheSameResults()
    {
        Person teacher(fresh(), 1);
        const RecordId id = teacher.add("first words");
        teacher.add("other words");
        teacher.tablet.seal();
        teacher.edit(id, "later words");
        const std::string dump = teacher.tablet.dump();
        const auto found = teacher.found("wor");

        QVERIFY(teacher.tablet.log().replay(openPlainly));

        QCOMPARE(teacher.tablet.dump(), dump);
        QVERIFY(teacher.found("wor") == found);
        QVERIFY(teacher.found("first").empty());
        QVERIFY(teacher.tablet.database().run(
            "INSERT INTO note_fts (note_fts, rank) VALUES ('integrity-check', 1)"));
    }

    void deletedNoteIsNotShown()
    {
        Person lead(fresh(), 1);
        const RecordId id = lead.add("a mistake");
        QVERIFY(lead.tablet.log().append(
            { { kSchoolVault, 15, id }, std::nullopt, { { 1, changes::DeleteOp{} } } }));
        QCOMPARE(lead.notes.find(id).error().code, ErrorCode::NotFound);
        QVERIFY(lead.texts().empty());
        QVERIFY(lead.found("mistake").empty());
        QCOMPARE(lead.notes.edit(id, "x", {}).error().code, ErrorCode::NotFound);
    }

    void addingANoteEndsItsDraft()
    {
        Person teacher(fresh(), 1);
        QVERIFY(teacher.notes.keepDraft(std::nullopt, "half a sen"));
        QCOMPARE(teacher.notes.draft(std::nullopt)->value().text, std::string("half a sen"));
        QVERIFY(teacher.texts().empty());
        QVERIFY(teacher.send().empty());

        const RecordId id = teacher.add("half a sentence");
        QVERIFY(!teacher.notes.draft(std::nullopt)->has_value());

        QVERIFY(teacher.notes.keepDraft(id, "half a sentence mo"));
        teacher.edit(id, "half a sentence more");
        QVERIFY(!teacher.notes.draft(id)->has_value());
    }

    void textsThatAreNoNoteAreRefused()
    {
        Person teacher(fresh(), 1);
        QVERIFY(teacher.notes.keepDraft(std::nullopt, "typed"));
        QVERIFY(teacher.notes.add(std::string(notes::kMaxTextBytes, 'x')));
        QVERIFY(teacher.notes.keepDraft(std::nullopt, "typed"));
        for (const std::string& text :
            { std::string(), std::string(notes::kMaxTextBytes + 1, 'x'), std::string("caf\xe9") }) {
            QCOMPARE(teacher.notes.add(text).error().code, ErrorCode::BadInput);
        }
        QCOMPARE(teacher.texts().size(), 1u);
        QVERIFY(teacher.notes.draft(std::nullopt)->has_value()); // a refusal loses nothing
    }
};

PIPIT_TEST(NoteStoreTest)

#include "note_store_test.moc"
