#include <QTest> // first: moc 6.4 cannot begin with <compare>

#include "core/changes/text_units.h"
#include "core/store/text_state.h"
#include "tests/core/store/log_tablet.h"
#include "tests/core/store/merge_model.h"
#include "tests/support/property.h"
#include "tests/support/quick_directory.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <array>
#include <clocale>
#include <cstdlib>
#include <ctime>
#include <locale>

using namespace pipit;
using namespace pipit::tests;
using changes::HeadRef;

namespace {

constexpr std::uint16_t kText = 1; // a text field of a note
constexpr std::uint16_t kRegister = 2;
constexpr std::uint16_t kSet = 3;
constexpr std::uint16_t kEvents = 4;

enum class Step : std::uint8_t { Edit, Put, PutBlindly, Add, Remove, Tick, Retract, Delete, Pull };

/// What one tablet does next, by a clock that is anything. Small numbers: tablets are to meet.
struct Act {
    std::uint8_t tablet;
    Step step;
    std::uint8_t vault;
    std::uint8_t item;
    std::chrono::hours clock;
};

rc::Gen<Act> anyAct()
{
    constexpr int kYears = 10 * 365 * 24;
    return rc::gen::construct<Act>(rc::gen::inRange<std::uint8_t>(0, 3),
        rc::gen::map(rc::gen::weightedElement<int>({ { 4, 0 }, { 1, 1 }, { 1, 2 }, { 1, 3 },
                         { 1, 4 }, { 1, 5 }, { 1, 6 }, { 2, 7 }, { 5, 8 } }),
            [](int step) { return static_cast<Step>(step); }),
        rc::gen::inRange<std::uint8_t>(0, 2), rc::gen::inRange<std::uint8_t>(0, 3),
        rc::gen::map(
            rc::gen::inRange(-kYears, kYears), [](int h) { return std::chrono::hours(h); }));
}

const std::array kRecords{ changes::RecordKey{ idWith<VaultId>(1), 15, idWith<RecordId>(1) },
    changes::RecordKey{ idWith<VaultId>(2), 15, idWith<RecordId>(1) } };

const changes::RecordKey& recordOf(const Act& act) { return kRecords.at(act.vault); }

/// A tablet with what it holds, so that the model can be asked about the same.
class ModelledTablet {
public:
    ModelledTablet(const std::filesystem::path& file, std::uint8_t replica)
        : m_tablet(file, replica)
        , m_number(replica)
    {
    }

    LogTablet& tablet() { return m_tablet; }
    const MergeModel& model() const { return m_model; }

    void take(const std::vector<Bytes>& envelopes)
    {
        m_tablet.receive(envelopes);
        for (const Bytes& bytes : envelopes) {
            m_model.take(bytes);
        }
    }
    /// Seals and gives what is new.
    std::vector<Bytes> send()
    {
        m_tablet.seal();
        auto sent = m_tablet.send();
        for (const Bytes& bytes : sent) {
            m_model.take(bytes);
        }
        return sent;
    }
    void write(const Act& act)
    {
        m_tablet.clock().set(at(1'700'000'000'000) + act.clock);
        const auto [field, op] = opOf(act);
        RC_ASSERT(
            m_tablet.log().append({ recordOf(act), std::nullopt, { { field, op } } }).has_value());
    }

private:
    std::pair<std::uint16_t, changes::Op> opOf(const Act& act)
    {
        const auto item = idWith<RecordId>(act.item);
        switch (act.step) {
        case Step::Edit:
            return { kText, edited(act) };
        case Step::Put:
            return { kRegister, changes::PutOp{ words(act), headsOf(recordOf(act), kRegister) } };
        case Step::PutBlindly:
            return { kRegister, changes::PutOp{ words(act), {} } };
        case Step::Add:
            return { kSet, changes::SetAddOp{ item, std::to_string(m_number), words(act) } };
        case Step::Remove:
            return { kSet, changes::SetRemoveOp{ item, addsOf(recordOf(act), item) } };
        case Step::Tick:
            return { kEvents, changes::EventOp{ item, words(act), std::nullopt } };
        case Step::Retract:
            return { kEvents, changes::RetractOp{ item } };
        default:
            return { kText, changes::DeleteOp{} };
        }
    }
    /// No two writes have the same value.
    Bytes words(const Act& act)
    {
        return bytesOf("tablet " + std::to_string(act.tablet) + " act " + std::to_string(++m_acts));
    }
    std::vector<HeadRef> headsOf(const changes::RecordKey& record, std::uint16_t field)
    {
        std::vector<HeadRef> refs;
        const auto heads = m_tablet.log().heads(record, field).value();
        for (const changes::Head& head : heads) {
            refs.push_back(head.ref);
        }
        return refs;
    }
    /// One paragraph of what the screen shows, written anew.
    changes::PutOp edited(const Act& act)
    {
        const auto shown = store::textOf(m_tablet.database(), recordOf(act), kText).value();
        const std::string text = shown ? shown->view.text : "one\ntwo\nthree\nfour";
        auto paragraphs = changes::paragraphsOf(text);
        const std::string fresh(base::asText(words(act)));
        paragraphs[act.item % paragraphs.size()] = fresh;
        std::string out;
        for (const std::string_view paragraph : paragraphs) {
            out += (out.empty() ? "" : "\n") + std::string(paragraph);
        }
        return { bytesOf(out), headsOf(recordOf(act), kText) };
    }
    std::vector<HeadRef> addsOf(const changes::RecordKey& record, const RecordId& item)
    {
        const auto elements = store::elementsOf(m_tablet.database(), record, kSet).value();
        const auto found = std::ranges::find(elements, item, &store::Element::id);
        return found == elements.end() ? std::vector<HeadRef>{} : found->adds;
    }

    LogTablet m_tablet;
    MergeModel m_model;
    int m_number;
    int m_acts = 0;
};

MergeModel::Shown shownBy(
    ModelledTablet& holder, const changes::RecordKey& record, std::uint16_t field)
{
    MergeModel::Shown shown;
    const auto text = store::textOf(holder.tablet().database(), record, field).value();
    if (text) {
        shown.text = text->view.text;
        shown.state = text->view.state;
        for (const changes::Head& head : text->heads) {
            shown.heads.insert(head.ref);
        }
    }
    return shown;
}

std::set<RecordId> tallyOf(ModelledTablet& holder, const changes::RecordKey& record)
{
    std::set<RecordId> out;
    const auto events = store::eventsOf(holder.tablet().database(), record, kEvents).value();
    for (const store::Event& event : events) {
        if (std::ranges::find(event.retractedBy, event.replica) == event.retractedBy.end()) {
            out.insert(event.id);
        }
    }
    return out;
}

/// How often the laws were really asked.
struct Asked {
    int merged = 0;
    int conflicts = 0;
    int hidden = 0;
};

/// Everything sealed: then the store shows what the changes mean, and nothing else.
void compare(ModelledTablet& holder, Asked& asked)
{
    for (const changes::RecordKey& record : kRecords) {
        const MergeModel& model = holder.model();
        for (const std::uint16_t field : { kText, kRegister }) {
            RC_ASSERT(shownBy(holder, record, field) == model.shown(record, field)); // I14, I21
        }
        const auto state = model.shown(record, kText).state;
        asked.merged += state == changes::TextState::Merged ? 1 : 0;
        asked.conflicts += state == changes::TextState::Conflict ? 1 : 0;
        asked.hidden += model.isHidden(record) && !model.edits(record).empty() ? 1 : 0;
        std::map<RecordId, std::set<HeadRef>> elements;
        const auto held = store::elementsOf(holder.tablet().database(), record, kSet).value();
        for (const store::Element& element : held) {
            elements[element.id].insert(element.adds.begin(), element.adds.end());
        }
        RC_ASSERT(elements == model.elements(record, kSet)); // add wins
        RC_ASSERT(tallyOf(holder, record) == model.tally(record, kEvents)); // I19
        RC_ASSERT(store::isHidden(holder.tablet().database(), record).value()
            == model.isHidden(record)); // I20
    }
}

/// Numbers, cases and hours as they are nowhere near, while it lives.
class FarAway {
public:
    FarAway()
        : m_before(std::locale::global(std::locale(std::locale(), new Numbers)))
        , m_zone(qgetenv("TZ"))
    {
        std::setlocale(LC_ALL, "tr_TR.UTF-8"); // where there is one
        qputenv("TZ", "Pacific/Kiritimati");
        tzset();
    }
    ~FarAway()
    {
        std::locale::global(m_before);
        std::setlocale(LC_ALL, "C.UTF-8"); // as Qt has it
        m_zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", m_zone);
        tzset();
    }
    FarAway(const FarAway&) = delete;
    FarAway& operator=(const FarAway&) = delete;

private:
    class Numbers final : public std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\1"; }
    };

    std::locale m_before;
    QByteArray m_zone;
};

} // namespace

/// I11, I14, I17, I19, I20 and I21 over the real log, by an oracle that knows only the rules.
class MergeLawsTest : public QObject {
    Q_OBJECT

    /// Acts on three tablets; now and then one gives all it has to the next.
    static void live(
        std::array<ModelledTablet, 3>& tablets, const std::vector<Act>& acts, Asked& asked)
    {
        std::vector<Bytes> all;
        for (const Act& act : acts) {
            ModelledTablet& holder = tablets.at(act.tablet);
            if (act.step != Step::Pull) {
                holder.write(act);
                continue;
            }
            const auto fresh = holder.send();
            all.insert(all.end(), fresh.begin(), fresh.end());
            const auto from = std::min<std::size_t>(act.item, all.size()); // holes, now and then
            holder.take({ all.begin() + static_cast<std::ptrdiff_t>(from), all.end() });
            compare(holder, asked);
        }
        for (ModelledTablet& holder : tablets) {
            const auto fresh = holder.send();
            all.insert(all.end(), fresh.begin(), fresh.end());
        }
        for (ModelledTablet& holder : tablets) {
            holder.take(all);
            compare(holder, asked);
        }
    }

    static std::vector<std::string> dumpsAfter(const std::vector<Act>& acts)
    {
        const QuickDirectory directory;
        std::array<ModelledTablet, 3> tablets{ ModelledTablet(directory.path() / "1.db", 1),
            ModelledTablet(directory.path() / "2.db", 2),
            ModelledTablet(directory.path() / "3.db", 3) };
        Asked asked;
        live(tablets, acts, asked);
        std::vector<std::string> dumps;
        for (ModelledTablet& holder : tablets) {
            dumps.push_back(holder.tablet().dump());
        }
        return dumps;
    }

private slots:
    void everyTabletShowsWhatItsChangesMean()
    {
        Asked asked;
        QVERIFY(rc::check("store == model", [&] {
            const QuickDirectory directory;
            std::array<ModelledTablet, 3> tablets{ ModelledTablet(directory.path() / "1.db", 1),
                ModelledTablet(directory.path() / "2.db", 2),
                ModelledTablet(directory.path() / "3.db", 3) };
            live(
                tablets, *rc::gen::noShrink(rc::gen::container<std::vector<Act>>(anyAct())), asked);
        }));
        QVERIFY(asked.merged > 5 && asked.conflicts > 5 && asked.hidden > 5);
    }

    /// I13
    void whereATabletIsChangesNothing()
    {
        QVERIFY(rc::check("same acts, same tables, in any locale and time zone", [] {
            const auto acts = *rc::gen::noShrink(
                rc::gen::resize(40, rc::gen::container<std::vector<Act>>(anyAct())));
            const auto here = dumpsAfter(acts);
            const FarAway farAway;
            RC_ASSERT(dumpsAfter(acts) == here);
        }));
    }

    /// I20: a delete covers no edit that was not in front of the person who deleted.
    void aDeleteCoversOnlyWhatWasAppliedThere()
    {
        QVERIFY(rc::check("covered by a delete == applied where it was made", [] {
            const QuickDirectory directory;
            ModelledTablet author(directory.path() / "1.db", 1);
            ModelledTablet other(directory.path() / "2.db", 2);
            const changes::RecordKey& record = kRecords[0];
            std::vector<Bytes> sent;
            const auto count = *rc::gen::inRange(1, 8);
            for (int i = 0; i < count; ++i) {
                author.write({ 1, Step::Edit, 0, 0, std::chrono::hours(i) });
                const auto fresh = author.send();
                sent.insert(sent.end(), fresh.begin(), fresh.end());
            }
            const auto got = *rc::gen::container<std::vector<Bytes>>(rc::gen::elementOf(sent));
            other.take(got);
            const auto applied = other.model().edits(record);
            other.write({ 2, Step::Delete, 0, 0, std::chrono::hours(0) });
            sent = other.send();
            const auto deletes = other.model().deletes(record);
            RC_ASSERT(deletes.size() == 1U);
            author.take(sent);
            const auto covered = author.model().deletes(record).begin()->second;
            RC_ASSERT(std::ranges::includes(applied, covered));
            const bool all = applied == author.model().edits(record);
            RC_ASSERT(store::isHidden(author.tablet().database(), record).value() == all);
        }));
    }

    /// I17: what was seen and written over does not come back, however wrong the clocks are.
    void aWriteThatSawAnotherShowsOverIt()
    {
        QVERIFY(rc::check("the last of a chain shows everywhere", [] {
            const QuickDirectory directory;
            std::array<ModelledTablet, 2> tablets{ ModelledTablet(directory.path() / "1.db", 1),
                ModelledTablet(directory.path() / "2.db", 2) };
            const changes::RecordKey& record = kRecords[0];
            const auto turns = *rc::gen::container<std::vector<Act>>(anyAct());
            for (const Act& turn : turns) {
                const std::size_t who = turn.tablet % 2U;
                ModelledTablet& writer = tablets.at(who);
                writer.write({ turn.tablet, Step::Put, 0, 0, turn.clock });
                const auto sent = writer.send();
                tablets.at(1 - who).take(sent);
                const auto last = shownBy(writer, record, kRegister);
                RC_ASSERT(last.heads.size() == 1U);
                RC_ASSERT(shownBy(tablets[0], record, kRegister) == last);
                RC_ASSERT(shownBy(tablets[1], record, kRegister) == last);
            }
        }));
    }
};

PIPIT_TEST(MergeLawsTest)

#include "merge_laws_test.moc"
