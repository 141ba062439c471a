#include "tests/app/app_tablet.h"
#include "tests/support/registry.h"

#include <QTest>

#include <thread>

using namespace pipit;
using viewmodels::ReplicaGate;
using viewmodels::StorageThread;

class StorageThreadTest : public QObject {
    Q_OBJECT

private slots:
    void answersComeInTheOrderOfTheCallsOnTheCallersThread()
    {
        StorageThread storage;
        std::vector<int> answers;
        bool here = true;
        for (int i = 0; i < 50; ++i) {
            storage.compute<int>(
                this, [i] { return i; },
                [&](int answer) {
                    here = here && QThread::currentThread() == thread();
                    answers.push_back(answer);
                });
        }
        tests::waitUntil([&] { return answers.size() == 50; });
        QVERIFY(std::is_sorted(answers.begin(), answers.end()));
        QVERIFY(here);
    }

    void refusesWorkWhileNothingIsOpen()
    {
        StorageThread storage;
        std::optional<ErrorCode> code;
        storage.ask<int>(
            this, [](client::Replica&) { return Result<int>(1); },
            [&](const Result<int>& answer) { code = answer.error().code; });
        tests::waitUntil([&] { return code.has_value(); });
        QCOMPARE(*code, ErrorCode::Denied);
    }

    void dropsTheAnswerOfAReceiverThatIsGone()
    {
        StorageThread storage;
        auto receiver = std::make_unique<QObject>();
        bool answered = false;
        bool after = false;
        storage.compute<int>(
            receiver.get(), [] { return 1; }, [&](int) { answered = true; });
        receiver.reset();
        storage.compute<int>(
            this, [] { return 1; }, [&](int) { after = true; });
        tests::waitUntil([&] { return after; });
        QVERIFY(!answered);
    }

    void aGateNeverReachesTheNextPersonsProfile()
    {
        tests::AppTablet tablet;
        tablet.open();
        ReplicaGate gate(tablet.storage(), tablet.storage().opening());
        QVERIFY(runFromElsewhere(gate));

        tablet.close();
        QVERIFY(!runFromElsewhere(gate));

        tablet.open();
        QVERIFY(!runFromElsewhere(gate));
    }

private:
    static bool runFromElsewhere(ReplicaGate& gate)
    {
        bool ran = false;
        std::thread([&] { ran = gate.run([](client::Replica&) {}); }).join();
        return ran;
    }
};

PIPIT_TEST(StorageThreadTest)
#include "storage_thread_test.moc"
