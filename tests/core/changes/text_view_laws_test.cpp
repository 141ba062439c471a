#include <QTest> // first: moc 6.4 cannot begin with <compare>

#include "core/changes/text_merge.h"
#include "core/changes/text_view.h"
#include "tests/core/changes/values.h"
#include "tests/support/property.h"
#include "tests/support/registry.h"

#include <array>

using namespace pipit;
using namespace pipit::changes;
using namespace pipit::tests;

namespace {

constexpr std::size_t kWrites = 7;

HeadRef refOf(std::size_t number) { return idWith<ChangeId>(static_cast<std::uint8_t>(number)); }

/// Who wrote over what: each write names some earlier ones. Some never came. The last two stand.
struct Story {
    std::array<std::array<bool, kWrites>, kWrites> over{}; ///< over[a][b]: b is below a
    std::array<bool, kWrites> came{};

    TextHistory history() const
    {
        TextHistory history;
        for (std::size_t a = 0; a < kWrites; ++a) {
            for (std::size_t b = 0; came[a] && b < a; ++b) {
                if (over[a][b]) {
                    history.names[refOf(a)].push_back(refOf(b));
                }
            }
            if (came[a] && a + 2 < kWrites) {
                history.values[refOf(a)] = textOf(a);
            }
        }
        return history;
    }
    /// A base of four paragraphs; each write has one of them anew.
    static Bytes textOf(std::size_t number)
    {
        std::array<std::string, 4> paragraphs{ "a", "b", "c", "d" };
        paragraphs.at(number % 4) += std::to_string(number);
        return bytesOf(
            paragraphs[0] + "\n" + paragraphs[1] + "\n" + paragraphs[2] + "\n" + paragraphs[3]);
    }
    std::vector<Head> heads() const
    {
        std::vector<Head> heads;
        for (const std::size_t a : { kWrites - 2, kWrites - 1 }) {
            heads.push_back({ refOf(a), textOf(a), { 5, 0 }, idWith<ReplicaId>(1), at(0) });
        }
        return heads;
    }

    /// The base by the definition, worked out over the closed relation.
    std::optional<HeadRef> base() const
    {
        auto below = over;
        for (std::size_t a = 0; a < kWrites; ++a) {
            below[a] = came[a] ? below[a] : std::array<bool, kWrites>{}; // what it named is unknown
        }
        for (std::size_t middle = 0; middle < kWrites; ++middle) {
            for (std::size_t a = 0; a < kWrites; ++a) {
                for (std::size_t b = 0; b < kWrites; ++b) {
                    below[a][b] = below[a][b] || (below[a][middle] && below[middle][b]);
                }
            }
        }
        const auto& one = below[kWrites - 2];
        const auto& other = below[kWrites - 1];
        std::vector<std::size_t> greatest;
        for (std::size_t c = 0; c < kWrites; ++c) {
            bool isGreatest = one[c] && other[c];
            for (std::size_t d = 0; d < kWrites; ++d) {
                isGreatest = isGreatest && !(one[d] && other[d] && below[d][c]);
            }
            if (isGreatest) {
                greatest.push_back(c);
            }
        }
        if (greatest.size() != 1 || !came[greatest[0]]) {
            return std::nullopt;
        }
        for (std::size_t c = 0; c < kWrites; ++c) { // another way may lead through what never came
            if ((one[c] || other[c]) && !came[c] && !below[greatest[0]][c]) {
                return std::nullopt;
            }
        }
        return refOf(greatest[0]);
    }
};

Story anyStory()
{
    Story story;
    for (std::size_t a = 0; a < kWrites; ++a) {
        story.came[a] = a + 2 >= kWrites || *rc::gen::inRange(0, 6) != 0;
        for (std::size_t b = 0; b < a && b + 2 < kWrites; ++b) {
            story.over[a][b] = *rc::gen::inRange(0, 3) == 0;
        }
    }
    return story;
}

} // namespace

/// I21 and I13: when two texts are shown together, and that it depends on nothing else.
class TextViewLawsTest : public QObject {
    Q_OBJECT

private slots:
    /// No single base, no merge.
    void baseIsTheOneGreatestCommonAncestor()
    {
        int bases = 0;
        QVERIFY(rc::check("mergeBase == its definition", [&] {
            const Story story = anyStory();
            const auto base = mergeBase(refOf(kWrites - 2), refOf(kWrites - 1), story.history());
            RC_ASSERT(base == story.base());
            RC_ASSERT(base == mergeBase(refOf(kWrites - 1), refOf(kWrites - 2), story.history()));
            bases += base ? 1 : 0;
        }));
        QVERIFY(bases > 5 && bases < 95); // or the law was hardly asked
    }

    void textIsMergedOverThatBaseOrTheNewestStands()
    {
        QVERIFY(rc::check("shown == merged over the base", [] {
            const Story story = anyStory();
            const auto heads = story.heads();
            const TextView view = showText(heads, story.history());
            const auto base = story.base();
            const auto text = [](const Bytes& bytes) { return std::string(base::asText(bytes)); };
            const auto merged = base ? mergeText(text(story.history().values.at(*base)),
                                    text(heads[0].value), text(heads[1].value))
                                     : std::nullopt;
            RC_ASSERT(view.state == (merged ? TextState::Merged : TextState::Conflict));
            RC_ASSERT(view.text == merged.value_or(text(heads[1].value)));
            const std::vector swapped{ heads[1], heads[0] };
            RC_ASSERT(showText(swapped, story.history()).text == view.text);
        }));
    }

    void threeTextsAreNeverMerged()
    {
        QVERIFY(rc::check("three heads: the newest stands", [] {
            const Story story = anyStory();
            auto heads = story.heads();
            heads.push_back({ refOf(99), bytesOf("x"), { 4, 0 }, idWith<ReplicaId>(1), at(0) });
            const TextView view = showText(heads, story.history());
            RC_ASSERT(view.state == TextState::Conflict);
            RC_ASSERT(view.newest == 1U);
        }));
    }
};

PIPIT_TEST(TextViewLawsTest)

#include "text_view_laws_test.moc"
