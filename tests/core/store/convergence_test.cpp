#include <QTest> // first: moc 6.4 cannot begin with <compare>

#include "core/store/record_state.h"
#include "core/store/tables_check.h"
#include "tests/core/store/log_tablet.h"
#include "tests/support/property.h"
#include "tests/support/quick_directory.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <array>
#include <random>

using namespace pipit;
using namespace pipit::tests;
using changes::HeadRef;

namespace {

enum class Step : std::uint8_t { Put, PutBlindly, Add, Remove, Event, Retract, Delete, Seal, Pull };

/// What one tablet does next. Small numbers, so that tablets meet in the same fields.
struct Act {
    std::uint8_t tablet;
    Step step;
    std::uint8_t record;
    std::uint8_t item;
};

void showValue(const Act& act, std::ostream& out)
{
    out << "(" << int{ act.tablet } << " step " << int{ static_cast<std::uint8_t>(act.step) }
        << " record " << int{ act.record } << " item " << int{ act.item } << ")";
}

rc::Gen<Act> anyAct()
{
    return rc::gen::construct<Act>(rc::gen::inRange<std::uint8_t>(0, 3),
        rc::gen::map(rc::gen::inRange(0, 9), [](int step) { return static_cast<Step>(step); }),
        rc::gen::inRange<std::uint8_t>(0, 2), rc::gen::inRange<std::uint8_t>(0, 3));
}

changes::RecordKey recordOf(const Act& act)
{
    return { idWith<VaultId>(act.record), 15, idWith<RecordId>(1) };
}

changes::Op opOf(const Act& act, LogTablet& tablet)
{
    const auto element = idWith<RecordId>(act.item);
    const auto record = recordOf(act);
    changes::PutOp put{ Bytes{ act.tablet, act.item }, {} };
    std::vector<HeadRef> adds;
    switch (act.step) {
    case Step::Put: {
        const auto heads = tablet.log().heads(record, 1).value();
        for (const auto& head : heads) {
            put.heads.push_back(head.ref);
        }
        return put;
    }
    case Step::Add:
        return changes::SetAddOp{ element, std::to_string(act.tablet), {} };
    case Step::Remove: {
        const auto elements = store::elementsOf(tablet.database(), record, 3).value();
        for (const auto& one : elements) {
            adds = one.id == element ? one.adds : adds;
        }
        return changes::SetRemoveOp{ element, adds };
    }
    case Step::Event:
        return changes::EventOp{ element, Bytes{ act.tablet }, std::nullopt };
    case Step::Retract:
        return changes::RetractOp{ element };
    case Step::Delete:
        return changes::DeleteOp{};
    default:
        return put;
    }
}

/// As an idle moment finds it.
bool followsItsLog(LogTablet& tablet)
{
    const store::Projections none;
    auto check = *store::TablesCheck::make(tablet.database(), none, tablet.log().me());
    const auto vaults = check.vaultsAfter({}, 100).value();
    return std::ranges::all_of(vaults, [&](const VaultId& vault) {
        return check.compare(vault, openPlainly, [] { return true; }).value()
            == store::TablesCheck::Answer::Equal;
    });
}

/// Three tablets and what they sent, in a fresh directory.
class School {
public:
    explicit School(const std::filesystem::path& directory)
        : m_directory(directory)
        , m_tablets{ LogTablet(directory / "1.db", 1), LogTablet(directory / "2.db", 2),
            LogTablet(directory / "3.db", 3) }
    {
    }

    void act(const Act& act)
    {
        LogTablet& tablet = m_tablets[act.tablet];
        tablet.clock().advance(std::chrono::milliseconds(act.item * 500) - std::chrono::seconds(1));
        if (act.step == Step::Seal) {
            send(tablet);
        } else if (act.step == Step::Pull) {
            const auto from = std::min<std::size_t>(act.item, m_sent.size());
            tablet.receive({ m_sent.begin() + static_cast<std::ptrdiff_t>(from), m_sent.end() });
        } else {
            const std::uint16_t field = act.step <= Step::PutBlindly ? act.item % 2 + 1 : 3;
            RC_ASSERT(tablet.log()
                          .append({ recordOf(act), std::nullopt, { { field, opOf(act, tablet) } } })
                          .has_value());
        }
    }

    void send(LogTablet& tablet)
    {
        tablet.seal();
        const auto sent = tablet.send();
        m_sent.insert(m_sent.end(), sent.begin(), sent.end());
    }

    void finish()
    {
        for (LogTablet& tablet : m_tablets) {
            send(tablet);
        }
        for (LogTablet& tablet : m_tablets) {
            tablet.receive(m_sent);
        }
    }

    /// A tablet that gets everything at last, shuffled, in batches of its own, some twice.
    std::string dumpOfANewcomer(std::uint32_t seed)
    {
        std::minstd_rand random(seed);
        auto order = m_sent;
        order.insert(order.end(), m_sent.begin(),
            m_sent.begin() + static_cast<std::ptrdiff_t>(m_sent.size() / 2));
        std::ranges::shuffle(order, random);
        LogTablet newcomer(m_directory / "4.db", 4);
        for (auto from = order.begin(); from != order.end();) {
            const auto left = order.end() - from;
            const auto size = std::min<std::ptrdiff_t>(left, 1 + static_cast<int>(random() % 5));
            newcomer.receive({ from, from + size });
            from += size;
        }
        return newcomer.dump();
    }

    std::array<LogTablet, 3>& tablets() { return m_tablets; }

private:
    std::filesystem::path m_directory;
    std::array<LogTablet, 3> m_tablets;
    std::vector<Bytes> m_sent;
};

} // namespace

/// I11 and I12: equal sets give equal tables, and these are those of a replay.
class ConvergenceTest : public QObject {
    Q_OBJECT

private slots:
    void tabletsAgreeWhateverTheOrderBatchesAndRepeats()
    {
        QVERIFY(rc::check("equal sets, equal dumps; replay gives the same", [] {
            const QuickDirectory directory;
            School school(directory.path());
            // Each try is hundreds of commits: a failure names its seed at once, unshrunk.
            const auto acts = *rc::gen::noShrink(rc::gen::container<std::vector<Act>>(anyAct()));
            for (const Act& act : acts) {
                school.act(act);
            }
            for (LogTablet& tablet : school.tablets()) { // with changes that still wait
                const std::string dump = tablet.dump();
                RC_ASSERT(followsItsLog(tablet));
                RC_ASSERT(tablet.log().replay(openPlainly).has_value());
                RC_ASSERT(tablet.dump() == dump);
            }
            school.finish();
            const std::string dump = school.tablets()[0].dump();
            RC_ASSERT(school.tablets()[1].dump() == dump);
            RC_ASSERT(school.tablets()[2].dump() == dump);
            RC_ASSERT(school.tablets()[0].log().replay(openPlainly).has_value());
            RC_ASSERT(school.tablets()[0].dump() == dump);
            RC_ASSERT(school.dumpOfANewcomer(*rc::gen::arbitrary<std::uint32_t>()) == dump);
        }));
    }
};

PIPIT_TEST(ConvergenceTest)

#include "convergence_test.moc"
