#pragma once

#include "core/crypto/random.h"
#include "core/notes/note_store.h"
#include "core/store/draft_store.h"
#include "sync/client/session.h"
#include "tests/scenarios/hostile/rogue.h"
#include "tests/scenarios/oracle/model.h"
#include "tests/scenarios/oracle/sealed_checks.h"
#include "tests/scenarios/oracle/watch.h"
#include "tests/scenarios/people/staff.h"
#include "tests/scenarios/world/copies.h"
#include "tests/scenarios/world/leavers.h"
#include "tests/scenarios/world/plan.h"
#include "tests/scenarios/world/sim_network.h"
#include "tests/scenarios/world/sim_server.h"
#include "tests/scenarios/world/trace.h"

#include <map>
#include <memory>
#include <vector>

namespace pipit::scenarios {

/// A school for the length of one run: its tablets, its server, what lies between, and the people.
/// One thread; the plan's seed decides everything.
class World {
public:
    World(const SchoolTemplate& school, const Plan& plan);

    /// Lessons, then quiet, then the final checks.
    void run();

    const Plan& plan() const { return m_plan; }
    const Trace& trace() const { return m_trace; }
    Model& model() { return m_model; }
    const Staff& staff() const { return m_staff; }
    const SchoolTemplate& school() const { return m_school; }
    const store::Projections& projections() const { return m_projections; }
    const school::SchoolPlace& place() const { return m_school.place(); }
    Watch& watch() { return m_watch; }
    Instant now() const { return m_time.now(); }
    SealedChecks& sealed() { return m_sealed; }
    SimServer& server() { return m_server; }
    const SimServer& server() const { return m_server; }
    /// Whose keys may do harm; null if there is nobody.
    const client::Replica* rogueSelf() const { return m_school.rogue(); }
    Leavers& leavers() { return m_leavers; }
    SimNetwork& network() { return m_network; }

    void say(const std::string& line);
    void breaks(int invariant, const std::string& what) { m_trace.breaks(invariant, what); }
    void pass(std::chrono::milliseconds by) { m_time.pass(by); }

    /// While a request is on its way: others act, and sync inside this very call.
    void meanwhile();
    /// One whole session with the server.
    std::optional<client::Outcome> sync(SimProfile& profile);
    bool unlock(SimProfile& profile);
    bool unlockSomebody(SimTablet& tablet, Chance& chance);
    void lock(SimProfile& profile);
    /// Something happens to a tablet, if the plan has it.
    void misfortune(SimTablet& tablet);
    /// After any work on a tablet: it may have died over it. Else what always holds is looked at.
    void look(SimTablet& tablet);
    /// A lead's app of a later version appends a statement that this one has no name for.
    void sayOfLater(SimProfile& lead);
    /// Somebody does what they should not be able to, if the plan has it: true if so.
    bool mischief(SimProfile& profile, Chance& chance);

    /// The tablet's disk is as it was once, its app closed.
    void setBack(SimTablet& tablet, const tests::MemoryFiles& files);
    /// What somebody saved for another tablet; nothing if it is not whole.
    std::optional<Bytes> saveFile(SimProfile& profile);
    /// False if the tablet broke over it.
    bool takeFile(SimProfile& profile, const Bytes& file);

    std::vector<SimProfile*> everybody();
    std::vector<SimProfile*> peopleOf(const SimTablet& tablet);
    SimTablet& anyTablet(Chance& chance) { return *chance.pick(m_tablets); }
    std::size_t numberOf(const SimProfile& profile) const;
    bool samePerson(const ReplicaId& one, const ReplicaId& other) const;
    bool samePerson(std::size_t number, const SimProfile& other) const
    {
        return m_profiles[number]->person().person == other.person().person;
    }
    /// The write that a replica's value comes from.
    std::optional<int> writeOf(
        const FieldKey& field, std::string_view value, const ReplicaId& author) const;
    /// False for the casework of an earlier landing, and whoever is no lead.
    bool maySee(const SimProfile& profile, const FieldKey& field) const;
    changes::RecordKey keyOf(changes::Kind kind, const RecordId& id) const;
    /// Of each other profile, up to which envelope everything of a vault was applied here.
    std::map<std::size_t, std::uint64_t> appliedUpTo(SimProfile& profile, const VaultId& vault);
    RecordId newRecord() { return m_ids.id<RecordId>(); }
    notes::NoteStore notesOf(SimProfile& profile);

private:
    void knowWhatStood();
    void startServer();
    void firstUnlock(SimTablet& tablet);
    void lesson();
    void afterLesson();
    void restore(const tests::MemoryFiles& backup);
    void quiet();
    void settleDown();
    bool quietRound();
    void sayWhatDiffers(SimProfile& profile);
    void loseTablet();
    std::vector<SimProfile*> awake();
    void goToBed();
    void checkAll();
    void lookForWords();
    void died(SimTablet& tablet);
    FieldKey passportField(const RecordId& pupil, std::uint16_t field) const;

    const Plan m_plan;
    const SchoolTemplate& m_school;
    Trace m_trace;
    TrueTime m_time;
    crypto::SeededRandom m_crypto;
    crypto::SeededRandom m_ids;
    Chance m_devices;
    store::Projections m_projections;
    Model m_model;
    Watch m_watch;
    SimServer m_server;
    SimNetwork m_network;
    Rogue m_rogue;
    SealedChecks m_sealed;
    TabletCopies m_copies;
    Leavers m_leavers;
    std::vector<std::unique_ptr<SimTablet>> m_tablets;
    std::vector<std::unique_ptr<SimProfile>> m_profiles;
    Staff m_staff;
    tests::MemoryFiles m_backup;
    const SimProfile* m_sleeper = nullptr;
    const SimTablet* m_lost = nullptr;
    bool m_wasRestored = false;
    int m_depth = 0;
};

} // namespace pipit::scenarios
