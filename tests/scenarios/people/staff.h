#pragma once

#include "core/notes/note_store.h"
#include "tests/scenarios/oracle/model.h"
#include "tests/scenarios/people/lesson.h"
#include "tests/scenarios/world/chance.h"
#include "tests/scenarios/world/sim_tablet.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace pipit::scenarios {

class World;

/// A form that somebody has open: what they saw when they began.
struct Screen {
    FieldKey field;
    std::vector<changes::HeadRef> heads;
    std::set<int> seen; ///< the same, as the oracle calls them
    std::string text; ///< what was shown
};

/// What people do, at random but around the lesson of the hour. Each act goes through the app's own
/// services, and the oracle hears of it and of what the person was told.
class Staff {
public:
    Staff(World& world, std::uint64_t seed);

    void beginLesson(const Lesson& lesson);
    /// Somebody on some tablet does something. With `anything`, also syncing, locking and the like.
    void step(bool anything);
    /// After a kill: what the tablet died over is there, or it is not.
    void findOut(SimProfile& profile);
    /// Somebody has imported the school's file to its end.
    bool hasImported() const { return m_imported; }
    /// Forms are gone with the app.
    void forgetScreens(const SimProfile& profile) { m_screens.erase(&profile); }

private:
    void act(SimProfile& profile);
    void device(SimProfile& profile);
    void writeNote(SimProfile& profile);
    void beginForm(SimProfile& profile);
    void finishForm(SimProfile& profile);
    void putOne(SimProfile& profile);
    void editSet(SimProfile& profile);
    void tally(SimProfile& profile);
    void retract(SimProfile& profile);
    void typeOnly(SimProfile& profile);
    void settle(SimProfile& profile);
    void agree(Wrote& wrote) const;
    void erase(SimProfile& profile);
    void eraseNote(SimProfile& profile, const FieldKey& field);
    void workApart(SimProfile& one);
    void rewrite(SimProfile& profile, const FieldKey& field);
    void importFile(SimProfile& profile);
    void addPupil(SimProfile& profile);
    void writeOfLater(SimProfile& profile);
    void carryFile(SimProfile& profile);

    bool mayWritePassports(const SimProfile& profile) const;
    std::optional<Screen> lookAt(SimProfile& profile, const FieldKey& field);
    void save(SimProfile& profile, const Screen& screen, const std::string& value);
    std::string edited(const std::string& text, int id, const SimProfile& profile);
    std::string token(int id, const SimProfile& profile) const;
    std::string words(
        std::uint16_t field, int id, const std::string& text, const SimProfile& profile);
    /// Does it, and says what the person was told.
    Fate attempt(
        SimProfile& profile, const std::string& what, const std::function<Result<void>()>& work);
    /// The same for a change of a record.
    Fate change(SimProfile& profile, const changes::RecordKey& record, const std::string& what,
        const std::function<Result<void>()>& work);
    void findTallies(SimProfile& profile);
    void findErasures(SimProfile& profile);
    int nextWrite() const;

    World& m_world;
    Chance m_chance;
    Lesson m_lesson;
    bool m_imported = false;
    std::vector<Bytes> m_files; ///< that somebody has in a pocket
    std::map<const SimProfile*, std::vector<Screen>> m_screens;
};

} // namespace pipit::scenarios
