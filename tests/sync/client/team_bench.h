#pragma once

#include "core/changes/fields.h"
#include "core/intervention/group_store.h"
#include "core/school/pupil_vault.h"
#include "core/school/school_writer.h"
#include "sync/client/pupil_vaults.h"
#include "sync/client/teams.h"
#include "tests/sync/bench/test_tablet.h"

#include <QTest>

namespace pipit::tests {

using changes::VaultKind;
using Fault = TestTransport::Fault;
using protocol::CircleType;
using protocol::Role;

/// A SENCo with a school that others come to, and its records of classes and groups.
struct TeamBench {
    TestClock clock;
    crypto::SeededRandom random;
    TestServer server{ clock, random };
    TestTablet senco{ server, clock, random };

    explicit TeamBench(std::uint32_t seed = 41)
        : random(seed)
    {
        senco.startSchool(server);
    }

    static school::SchoolPlace placeAt(TestTablet& tablet)
    {
        return { tablet.replica().identity().school, tablet.schoolVault() };
    }
    static void write(TestTablet& tablet, const store::RecordUpdate& update)
    {
        auto& replica = tablet.replica();
        school::SchoolWriter writer(replica.database(), replica.log(), placeAt(tablet));
        const auto written = writer.apply({ &update, 1 });
        QVERIFY(written.has_value());
    }

    /// A pupil with all vaults.
    RecordId addPupil(const std::string& name = "Leo")
    {
        school::Pupil pupil;
        pupil.id = random.id<RecordId>();
        pupil.forename = name;
        write(senco, school::updateOf(placeAt(senco), pupil));
        PIPIT_CHECK(client::ensurePupilVaults(senco.replica(), { &pupil.id, 1 }).has_value());
        return pupil.id;
    }
    std::vector<RecordId> addPupils(std::size_t count)
    {
        std::vector<RecordId> pupils;
        while (pupils.size() < count) {
            pupils.push_back(addPupil());
        }
        return pupils;
    }
    /// The staff record of a person.
    RecordId addStaff(const PersonId& person)
    {
        school::Staff staff;
        staff.id = random.id<RecordId>();
        staff.surname = "Okafor";
        staff.person = person;
        write(senco, school::updateOf(placeAt(senco), staff));
        return staff.id;
    }
    RecordId addStaff(TestTablet& tablet) { return addStaff(tablet.replica().identity().person); }

    RecordId addClass(const std::vector<RecordId>& pupils, const std::vector<RecordId>& staff)
    {
        const RecordId id = random.id<RecordId>();
        addClassAs(id, pupils, staff);
        return id;
    }
    void addClassAs(
        const RecordId& id, const std::vector<RecordId>& pupils, const std::vector<RecordId>& staff)
    {
        school::Class one;
        one.id = id;
        one.name = "4 Maple";
        auto update = school::updateOf(placeAt(senco), one);
        update.sets = { members(changes::class_::kPupils, pupils),
            members(changes::class_::kStaff, staff) };
        write(senco, update);
    }
    void putIn(TestTablet& tablet, const RecordId& theClass, const RecordId& pupil)
    {
        write(tablet,
            { classKey(tablet, theClass), {}, { members(changes::class_::kPupils, { pupil }) } });
    }
    void takeOut(TestTablet& tablet, const RecordId& theClass, const RecordId& pupil)
    {
        write(tablet,
            { classKey(tablet, theClass), {}, { { changes::class_::kPupils, {}, { pupil } } } });
    }
    void name(TestTablet& tablet, const RecordId& theClass, const RecordId& staff)
    {
        write(tablet,
            { classKey(tablet, theClass), {}, { members(changes::class_::kStaff, { staff }) } });
    }
    intervention::Group addGroup(
        const std::vector<RecordId>& pupils, const std::vector<RecordId>& staff)
    {
        intervention::Group group{ random.id<RecordId>(), "Story talk" };
        group.pupils = pupils;
        group.staff = staff;
        std::ranges::sort(group.pupils);
        auto& replica = senco.replica();
        intervention::GroupStore groups(replica.database(), replica.log(), placeAt(senco));
        PIPIT_CHECK(groups.save(intervention::GroupEdit{ group }).has_value());
        return group;
    }

    /// Whether the tablet has the key and the right to write what is being worked on with a pupil.
    static bool opens(TestTablet& tablet, const RecordId& pupil)
    {
        const auto& known = tablet.replica().schoolRegister();
        const auto vault = school::pupilVaultId(known.school(), pupil, VaultKind::PupilWorking);
        const auto right = known.rightOn(tablet.replica().identity().replica, vault);
        const auto* state = known.vault(vault);
        return state != nullptr && tablet.replica().keyring().has(state->keys.back())
            && right == protocol::Right::Write;
    }
    std::size_t circlesOf(TestTablet& tablet, CircleType type) const
    {
        const auto& circles = tablet.replica().schoolRegister().circles();
        return static_cast<std::size_t>(
            std::ranges::count(circles, type, [](const auto& entry) { return entry.second.type; }));
    }
    static const protocol::CircleState* circle(
        TestTablet& tablet, CircleType type, const RecordId& record)
    {
        const auto& known = tablet.replica().schoolRegister();
        const auto found = known.circles().find(client::teamCircleId(known.school(), type, record));
        return found == known.circles().end() ? nullptr : &found->second;
    }

private:
    static changes::RecordKey classKey(TestTablet& tablet, const RecordId& theClass)
    {
        return school::keyOf(placeAt(tablet), changes::Kind::Class, theClass);
    }
    static store::SetEdit members(std::uint16_t field, const std::vector<RecordId>& ids)
    {
        store::SetEdit edit{ field };
        for (const RecordId& id : ids) {
            edit.add.push_back({ id });
        }
        return edit;
    }
};

} // namespace pipit::tests
