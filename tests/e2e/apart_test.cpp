#include "app/tools/audit/conflict_facts.h"
#include "app/tools/audit/facts.h"
#include "core/changes/fields.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace pipit;
using namespace pipit::audit;

/// What people wrote without having seen each other's is counted from the changes alone, and no
/// version may vanish unseen.
class ApartTest : public QObject {
    Q_OBJECT
private slots:
    void whatFollowsIsNotApart();
    void twoThatFollowTheSameAreApart();
    void anOlderOneBesideItsOwnSuccessorIsNoVersion();
    void textsThatCombineAreNobodysToSettle();
    void aSettledConflictWasSeenBySomebody();
    void whatWasWrittenUponUnseenVanished();
    void aTabletThatDoesNotOfferAVersionLetItVanish();
    void aTabletThatNeverShowedItIsFound();
};

namespace {

using changes::Kind;

const ReplicaId kRhian{ { 1 } };
const ReplicaId kSade{ { 2 } };

/// Writes into one field, change by change.
class Pen {
public:
    explicit Pen(
        Kind kind = Kind::PassportLine, std::uint16_t field = changes::passport_line::kLine)
        : m_kind(kind)
        , m_field(field)
    {
    }

    ChangeId write(
        const ReplicaId& author, const std::string& value, const std::vector<ChangeId>& upon)
    {
        changes::Change change;
        change.kind = static_cast<std::uint16_t>(m_kind);
        change.counter = ++m_counter;
        changes::PutOp put{ Bytes(value.begin(), value.end()), {} };
        put.heads.assign(upon.begin(), upon.end());
        change.writes.push_back({ m_field, put });
        const Bytes bytes = changes::encodeChange(change);
        if (!log.take(VaultId{}, author, bytes)) {
            qFatal("a change does not parse");
        }
        return changes::changeId(author, change.counter, bytes);
    }

    FieldLog log;

private:
    Kind m_kind;
    std::uint16_t m_field;
    std::uint64_t m_counter = 0;
};

/// Two lines written upon the same one.
struct Fork {
    Pen pen;
    ChangeId base = pen.write(kRhian, "Now and next", {});
    ChangeId one = pen.write(kRhian, "Now, next and then", { base });
    ChangeId two = pen.write(kSade, "Now and next, he ticks", { base });
};

ScreenRecord screenOf(const std::string& tablet, std::vector<std::string> words)
{
    ScreenRecord screen;
    screen.tablet = tablet;
    screen.words = std::move(words);
    return screen;
}

/// Two tablets that open everything and hold what the log says.
Evidence dayOf(const FieldLog& log)
{
    Evidence day;
    for (const auto& [name, me] : { std::pair{ "senco", kRhian }, std::pair{ "teacher", kSade } }) {
        TabletState tablet;
        tablet.name = name;
        tablet.me = me;
        tablet.readable = { VaultId{} };
        tablet.onServer.apart = writtenApart(log);
        day.tablets.push_back(tablet);
    }
    return day;
}

const std::vector<std::string> kSideBySide{ "Two versions", "You, 9:58, Now, next and then",
    "Mrs Okafor, 12:20, Now and next, he ticks" };
const std::vector<std::string> kBadge{ "Now and next, he ticks", "Two versions, the newest shows" };

} // namespace

void ApartTest::whatFollowsIsNotApart()
{
    Pen pen;
    const auto first = pen.write(kRhian, "Now and next", {});
    const auto second = pen.write(kSade, "Now, next and then", { first });
    pen.write(kRhian, "Now, next, then", { second });

    QVERIFY(writtenApart(pen.log).empty());
}

void ApartTest::twoThatFollowTheSameAreApart()
{
    const Fork fork;

    const auto apart = writtenApart(fork.pen.log);

    QCOMPARE(apart.size(), 1u);
    QCOMPARE(apart.begin()->versions,
        (std::set<std::string>{ "Now, next and then", "Now and next, he ticks" }));
    QVERIFY(!apart.begin()->settler);
}

void ApartTest::anOlderOneBesideItsOwnSuccessorIsNoVersion()
{
    Pen pen;
    const auto first = pen.write(kRhian, "Now", {});
    const auto second = pen.write(kRhian, "Now and", { first });
    pen.write(kRhian, "Now and next", { first, second });

    QVERIFY(writtenApart(pen.log).empty());
}

void ApartTest::textsThatCombineAreNobodysToSettle()
{
    Pen pen(Kind::Passport, changes::passport::kLikes);
    const auto base = pen.write(kRhian, "I am kind. I draw maps.", {});
    const auto one = pen.write(kRhian, "I am very kind. I draw maps.", { base });
    const auto two = pen.write(kSade, "I am kind. I draw any map.", { base });
    QVERIFY(writtenApart(pen.log).empty());

    pen.write(kSade, "I am kind. I draw buses.", { base });
    QCOMPARE(writtenApart(pen.log).size(), 1u);
    QVERIFY(one != two);
}

void ApartTest::aSettledConflictWasSeenBySomebody()
{
    Fork fork;
    fork.pen.write(kRhian, "Now, next and then, he ticks", { fork.one, fork.two });
    Evidence day = dayOf(fork.pen.log);
    day.screens = { screenOf("teacher", kBadge), screenOf("senco", kSideBySide) };

    const auto facts = judgeConflicts(day);

    QCOMPARE(facts.written, 1u);
    QCOMPARE(facts.shown, 1u);
    QCOMPARE(facts.settled, 1u);
    QCOMPARE(facts.vanished, 0u);
}

void ApartTest::whatWasWrittenUponUnseenVanished()
{
    Fork fork;
    fork.pen.write(kRhian, "Now and next, he ticks", { fork.one, fork.two });
    Evidence day = dayOf(fork.pen.log);
    // A badge tells that there is another one. It does not show it.
    day.screens = { screenOf("teacher", kSideBySide), screenOf("senco", kBadge) };

    const auto facts = judgeConflicts(day);

    QCOMPARE(facts.settled, 0u);
    QCOMPARE(facts.vanished, 1u);
    QVERIFY(judge(day).mergedSilently > 0);
}

void ApartTest::aTabletThatDoesNotOfferAVersionLetItVanish()
{
    const Fork fork;
    Evidence day = dayOf(fork.pen.log);
    const FieldKey where = day.tablets[0].onServer.apart.begin()->where;
    day.tablets[0].openConflicts = day.tablets[1].openConflicts = { where };
    QCOMPARE(judgeConflicts(day).vanished, 0u);
    QCOMPARE(judgeConflicts(day).shown, 1u);

    day.tablets[1].openConflicts = {};
    QCOMPARE(judgeConflicts(day).vanished, 1u);

    day.tablets[1].readable = {}; // not theirs to open
    QCOMPARE(judgeConflicts(day).vanished, 0u);
}

void ApartTest::aTabletThatNeverShowedItIsFound()
{
    Fork fork;
    fork.pen.write(kRhian, "Now, next and then, he ticks", { fork.one, fork.two });
    Evidence day = dayOf(fork.pen.log);
    day.screens = { screenOf("senco", kSideBySide) };

    const auto facts = judgeConflicts(day);

    QCOMPARE(facts.settled, 1u);
    QCOMPARE(facts.shown, 0u);
}

PIPIT_TEST(ApartTest)

#include "apart_test.moc"
