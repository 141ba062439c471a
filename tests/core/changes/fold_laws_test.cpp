#include <QTest> // first: moc 6.4 cannot begin with <compare>

#include "core/changes/fold.h"
#include "core/changes/heads.h"
#include "tests/core/changes/values.h"
#include "tests/support/property.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <map>
#include <set>

using namespace pipit;
using namespace pipit::changes;
using namespace pipit::tests;

namespace {

bool oneIn(int times) { return *rc::gen::inRange(0, times) == 0; }

/// Names of some earlier ones that wrote the field too, most often of the last, and from outside.
std::vector<HeadRef> anyHeads(
    const std::vector<PendingChange>& earlier, const RecordId& record, std::uint16_t field)
{
    std::vector<HeadRef> heads;
    bool last = true;
    for (auto one = earlier.rbegin(); one != earlier.rend(); ++one) {
        if (one->change.record != record || one->change.writes.size() < field) {
            continue;
        }
        if (last ? !oneIn(5) : oneIn(8)) {
            heads.emplace_back(one->number);
        }
        last = false;
    }
    if (oneIn(2)) {
        heads.emplace_back(idWith<ChangeId>(*rc::gen::inRange<std::uint8_t>(0, 4)));
    }
    return heads;
}

/// Acts on one or two fields of two records.
std::vector<PendingChange> anyPending()
{
    std::vector<PendingChange> all;
    const auto count = *rc::gen::inRange(0, 12);
    for (int number = 1; number <= count; ++number) {
        PendingChange next{ LocalNumber{ number }, {} };
        next.change.kind = 15;
        next.change.record = idWith<RecordId>(oneIn(3) ? 1 : 0);
        next.change.stamp = { 1000 * number, 0 };
        next.change.noted = at(1000 * number);
        const std::uint16_t fields = oneIn(3) ? 2 : 1;
        for (std::uint16_t field = 1; field <= fields; ++field) {
            next.change.writes.push_back({ field,
                PutOp{
                    bytesOf(std::to_string(number)), anyHeads(all, next.change.record, field) } });
        }
        all.push_back(std::move(next));
    }
    return all;
}

struct Place {
    RecordId record;
    std::uint16_t field;
    auto operator<=>(const Place&) const = default;
};
using Fields = std::map<Place, std::vector<FieldWrite>>;

void add(Fields& fields, const Change& change, LocalNumber number)
{
    for (const Write& write : change.writes) {
        fields[{ change.record, write.field }].push_back(
            { number, std::get<PutOp>(write.op).heads });
    }
}

/// What shows, and what from outside is replaced.
std::map<Place, std::pair<std::vector<HeadRef>, std::set<HeadRef>>> meaning(const Fields& fields)
{
    std::map<Place, std::pair<std::vector<HeadRef>, std::set<HeadRef>>> out;
    for (const auto& [place, writes] : fields) {
        auto& [heads, outside] = out[place];
        heads = currentHeads(writes);
        for (const FieldWrite& write : writes) {
            std::ranges::copy_if(write.names, std::inserter(outside, outside.end()),
                [](const HeadRef& ref) { return std::holds_alternative<ChangeId>(ref); });
        }
    }
    return out;
}

} // namespace

/// I14: what was typed travels as fewer changes, and means the same.
class FoldLawsTest : public QObject {
    Q_OBJECT

private slots:
    void foldedMeansWhatWasTyped()
    {
        int folds = 0;
        QVERIFY(rc::check("same heads, same replaced values", [&] {
            const auto pending = anyPending();
            const auto folded = fold(pending);
            Fields before;
            Fields after;
            for (const PendingChange& one : pending) {
                add(before, one.change, one.number);
            }
            for (const FoldedChange& one : folded) {
                add(after, one.change, one.from.back());
            }
            RC_ASSERT(meaning(before) == meaning(after));
            folds += static_cast<int>(pending.size() - folded.size());
        }));
        QVERIFY(folds > 20); // or the law was hardly asked
    }

    void everyChangeIsInOneFoldAndTheLastOneGivesTheValue()
    {
        QVERIFY(rc::check("each number once, in rising order", [] {
            const auto pending = anyPending();
            std::set<LocalNumber> seen;
            LocalNumber last{};
            for (const FoldedChange& one : fold(pending)) {
                RC_ASSERT(std::ranges::is_sorted(one.from));
                RC_ASSERT(one.from.back() > last);
                last = one.from.back();
                for (const LocalNumber number : one.from) {
                    RC_ASSERT(seen.insert(number).second);
                }
                const auto at = [&](LocalNumber number) -> const Change& {
                    return pending[static_cast<std::size_t>(number) - 1].change;
                };
                RC_ASSERT(one.change.stamp == at(last).stamp);
                RC_ASSERT(one.change.noted == at(one.from.front()).noted);
            }
            RC_ASSERT(seen.size() == pending.size());
        }));
    }

    /// What is named is there under the number that it is named by.
    void nobodyNamesWhatWasFoldedAway()
    {
        QVERIFY(rc::check("names are of results", [] {
            const auto folded = fold(anyPending());
            std::set<HeadRef> results;
            for (const FoldedChange& one : folded) {
                results.insert(one.from.back());
            }
            for (const FoldedChange& one : folded) {
                for (const Write& write : one.change.writes) {
                    for (const HeadRef& ref : std::get<PutOp>(write.op).heads) {
                        RC_ASSERT(std::holds_alternative<ChangeId>(ref) || results.contains(ref));
                    }
                }
            }
        }));
    }
};

PIPIT_TEST(FoldLawsTest)

#include "fold_laws_test.moc"
