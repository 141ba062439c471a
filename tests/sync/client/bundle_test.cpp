#include "tests/support/registry.h"
#include "tests/sync/client/bundle_bench.h"

using namespace pipit;
using namespace pipit::tests;

class BundleTest : public QObject {
    Q_OBJECT

private slots:
    void aDaysWorkGoesFromTabletToTabletWithoutAServer()
    {
        BundleBench bench;
        bench.senco.write("Leo's taxi is late today");
        bench.teacher.write("Maya read aloud");

        const auto made = bench.save(bench.senco);
        const auto got = bench.carry(bench.senco, bench.teacher);
        const auto back = bench.carry(bench.teacher, bench.senco);

        QVERIFY(made.has_value());
        QCOMPARE(made->mine, 1);
        QCOMPARE(made->others, 0);
        QCOMPARE(made->unsealed, 0);
        QVERIFY(got.has_value());
        QCOMPARE(got->changes, 1);
        QCOMPARE(got->authors, 1);
        QVERIFY(got->writer == bench.senco.replica().identity().replica);
        QVERIFY(got->made == bench.clock.now());
        QCOMPARE(back->changes, 1);
        QCOMPARE(bench.teacher.notes(), (Notes{ "Leo's taxi is late today", "Maya read aloud" }));
        QCOMPARE(bench.teacher.dump(), bench.senco.dump());
    }

    void nothingIsTakenFromAnOutboxByAFile()
    {
        BundleBench bench;
        bench.senco.write("still only here");

        QVERIFY(bench.carry(bench.senco, bench.teacher).has_value());

        QCOMPARE(waitingOn(bench.senco), 1);
        QCOMPARE(waitingOn(bench.teacher), 0);
        QCOMPARE(bench.senco.sync()->progress.acknowledged, 1);
    }

    void whatOthersOfTheTabletLeftGoesAlong()
    {
        BundleBench bench;
        QVERIFY(bench.teacher.sync().has_value()); // knows of the assistant
        bench.assistantWritesAndGoes();
        bench.teacher.write("mine");

        const auto made = bench.save(bench.teacher);
        const auto got = bench.carry(bench.teacher, bench.senco);

        QCOMPARE(made->mine, 1);
        QCOMPARE(made->others, 2);
        QCOMPARE(got->changes, 3);
        QCOMPARE(got->authors, 2);
        QCOMPARE(bench.senco.notes().size(), 3U);
        QVERIFY(stands(bench.assistant.waiting(), 2, 0));
    }

    void workOfSomebodyNotHeardOfIsSaidNotToBeInIt()
    {
        BundleBench bench;
        bench.assistantWritesAndGoes(); // the teacher's register is older
        const auto made = bench.save(bench.teacher);
        QCOMPARE(made->others, 0);
        QCOMPARE(made->unsealed, 2);
    }

    void sameFileTwiceChangesNothing()
    {
        BundleBench bench;
        bench.senco.write("once");
        const Bytes bundle = bench.saved(bench.senco);
        QVERIFY(bench.take(bench.teacher, bundle).has_value());
        const std::string before = bench.teacher.dump();

        const auto again = bench.take(bench.teacher, bundle);

        QCOMPARE(again->changes, 0);
        QCOMPARE(again->authors, 0);
        QVERIFY(again->known >= 1);
        QCOMPARE(bench.teacher.dump(), before);
    }

    void olderFileTakesNothingBack()
    {
        BundleBench bench;
        const RecordId note = bench.senco.write("Front seat.");
        const Bytes older = bench.saved(bench.senco);
        bench.senco.edit(note, "Front seat, left side.");
        QVERIFY(bench.carry(bench.senco, bench.teacher).has_value());
        TestTablet late(bench.server, bench.clock, bench.random);
        late.join(bench.senco, Role::Teacher); // the register goes on
        QVERIFY(bench.carry(bench.senco, bench.teacher).has_value());
        const auto length = bench.teacher.replica().schoolRegister().length();

        QCOMPARE(bench.take(bench.teacher, older)->changes, 0);

        QCOMPARE(bench.teacher.notes(), Notes{ "Front seat, left side." });
        QCOMPARE(bench.teacher.replica().schoolRegister().length(), length);
    }

    void cursorStaysWhereItWas()
    {
        BundleBench bench;
        bench.senco.write("one");
        const auto before = *bench.teacher.replica().log().cursor();

        QVERIFY(bench.carry(bench.senco, bench.teacher).has_value());

        QVERIFY(*bench.teacher.replica().log().cursor() == before);
    }

    /// From the SENCo by way of the teacher to a tablet that never meets hers.
    void aFileCarriesWhatAFileBrought()
    {
        BundleBench bench;
        TestTablet third(bench.server, bench.clock, bench.random);
        third.join(bench.senco, Role::Teacher);
        bench.senco.write("for all of us");

        QVERIFY(bench.carry(bench.senco, bench.teacher).has_value());
        QCOMPARE(bench.carry(bench.teacher, third)->changes, 1);

        QCOMPARE(third.notes(), Notes{ "for all of us" });
    }

    void registerComesAlongAndWhatItBringsIsRead()
    {
        BundleBench bench;
        TestTablet fresh(bench.server, bench.clock, bench.random);
        fresh.join(bench.senco, Role::Teacher);
        fresh.write("from somebody the others have not heard of");
        const auto before = bench.assistant.replica().schoolRegister().length();

        const auto got = bench.carry(fresh, bench.assistant);

        QVERIFY(got.has_value());
        QVERIFY(got->statements > 0);
        QVERIFY(bench.assistant.replica().schoolRegister().length() > before);
        QCOMPARE(bench.assistant.notes(), Notes{ "from somebody the others have not heard of" });
    }

    /// An author that the taker's register has not, by a writer it knows: nothing is lost.
    void shorterRegisterIsNeverProgress()
    {
        BundleBench bench;
        const Bytes early = bench.saved(bench.teacher);
        TestTablet fresh(bench.server, bench.clock, bench.random);
        fresh.join(bench.senco, Role::Teacher);
        const auto length = bench.senco.replica().schoolRegister().length();

        const auto got = bench.take(bench.senco, early);

        QCOMPARE(got->statements, 0);
        QCOMPARE(bench.senco.replica().schoolRegister().length(), length);
    }

    void anotherSchoolsFileIsRefused()
    {
        BundleBench bench;
        TestServer other(bench.clock, bench.random);
        TestTablet stranger(other, bench.clock, bench.random);
        stranger.startSchool(other);
        stranger.write("not for you");

        const auto got = bench.carry(stranger, bench.teacher);

        QCOMPARE(got.error().code, ErrorCode::BadInput);
        QVERIFY(bench.teacher.notes().empty());
    }

    void fileOfNobodyIsRefused()
    {
        BundleBench bench;
        bench.senco.write("one");
        auto stranger = client::makeIdentity(bench.random);
        protocol::BundleWriter writer(
            bench.senco.replica().identity().school, stranger.replica, bench.clock.now());
        const auto statements = bench.senco.replica().statementsFrom(0);
        for (const auto& item : *statements) {
            QVERIFY(writer.add(item).has_value());
        }
        QCOMPARE(bench.take(bench.teacher, writer.finish(stranger.sign)).error().code,
            ErrorCode::Denied);
    }

    /// The envelope of a member, tampered with by the member who wrote the file: only that is left.
    void oneBadEnvelopeSpoilsNothingElse()
    {
        BundleBench bench;
        bench.senco.write("good");
        const Bytes honest = bench.saved(bench.senco);
        const auto view = protocol::parseBundle(honest);
        Bytes bad(view->envelopes.back().begin(), view->envelopes.back().end());
        bad[bad.size() / 2] ^= 1;
        protocol::BundleWriter writer(view->school, view->writer, view->made);
        const auto statements = bench.senco.replica().statementsFrom(0);
        for (const auto& item : *statements) {
            QVERIFY(writer.add(item).has_value());
        }
        QVERIFY(writer.add(ByteView(bad)).has_value());
        QVERIFY(writer.add(view->envelopes.back()).has_value());
        const auto got
            = bench.take(bench.teacher, writer.finish(bench.senco.replica().identity().sign));

        QCOMPARE(got->unreadable, 1);
        QCOMPARE(got->changes, 1);
        QCOMPARE(bench.teacher.notes(), Notes{ "good" });
        QVERIFY(bench.teacher.sync()->allOnServer());
    }

    void fileWithoutItsFolderIsNotSaid()
    {
        BundleBench bench;
        bench.senco.write("one");
        QCOMPARE(bench.save(bench.senco, "no/such/day.pipit").error().code, ErrorCode::NotFound);
    }

    void wholeFileOrNone()
    {
        BundleBench bench;
        bench.senco.write("one");
        std::filesystem::create_directory(bench.file("day.pipit.new")); // nothing can be written

        QVERIFY(!bench.save(bench.senco).has_value());

        QVERIFY(!std::filesystem::exists(bench.file()));
    }

    void cutAtAnyPointItGoesOnTheNextTime()
    {
        BundleBench bench;
        for (int i = 0; i < 100; ++i) { // an envelope each: several parts
            bench.senco.write("note " + std::to_string(i));
            QVERIFY(bench.senco.replica().sealPending().has_value());
        }
        const Bytes bundle = bench.saved(bench.senco);
        bool whole = false;
        for (int cut = 0; !whole; ++cut) {
            QVERIFY(cut < 50);
            CuttingGate gate(bench.teacher, cut);
            const auto got = client::takeBundle(gate, bundle);
            whole = got.has_value();
            QVERIFY(whole || got.error().code == ErrorCode::Offline);
            bench.teacher.restart();
            QVERIFY(bench.teacher.replica().log().cursor().has_value());
        }
        QVERIFY(bench.take(bench.teacher, bundle).has_value());
        QCOMPARE(bench.teacher.notes().size(), 100U);
        QCOMPARE(bench.teacher.dump(), bench.senco.dump());
        QVERIFY(bench.teacher.sync()->allOnServer());
        QVERIFY(bench.senco.sync()->allOnServer());
        QCOMPARE(bench.server.store().counts()->envelopes, 100);
    }

    void stoppedWorkEndsAndGoesOnNextTime()
    {
        BundleBench bench;
        bench.senco.write("later");
        const Bytes bundle = bench.saved(bench.senco);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(client::takeBundle(bench.teacher, bundle, {}, stop.get_token()).error().code,
            ErrorCode::Offline);
        QCOMPARE(bench.take(bench.teacher, bundle)->changes, 1);
    }

    void editsMadeApartAreBothKept()
    {
        BundleBench bench;
        const RecordId note = bench.senco.write("Front seat.");
        QVERIFY(bench.carry(bench.senco, bench.teacher).has_value());
        bench.senco.edit(note, "Front seat, left side.");
        bench.teacher.edit(note, "Front seat, away from the door.");

        QVERIFY(bench.carry(bench.senco, bench.teacher).has_value());
        QVERIFY(bench.carry(bench.teacher, bench.senco).has_value());

        QCOMPARE(bench.senco.notes().size(), 2U);
        QCOMPARE(bench.teacher.dump(), bench.senco.dump());
    }

    void incrementalIsDropAndReplay()
    {
        BundleBench bench;
        bench.senco.write("one");
        QVERIFY(bench.carry(bench.senco, bench.teacher).has_value());
        bench.teacher.write("two");
        const std::string before = bench.teacher.dump();
        QVERIFY(bench.teacher.replica().replay().has_value());
        QCOMPARE(bench.teacher.dump(), before);
    }
};

PIPIT_TEST(BundleTest)

#include "bundle_test.moc"
