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
    static void write(TestTablet& tablet, const store::RecordUpdate& update);

    /// A pupil with all vaults.
    RecordId addPupil(const std::string& name = "Leo");
    std::vector<RecordId> addPupils(std::size_t count);
    /// The staff record of a person.
    RecordId addStaff(const PersonId& person);
    RecordId addStaff(TestTablet& tablet) { return addStaff(tablet.replica().identity().person); }

    RecordId addClass(const std::vector<RecordId>& pupils, const std::vector<RecordId>& staff)
    {
        const RecordId id = random.id<RecordId>();
        addClassAs(id, pupils, staff);
        return id;
    }
    void addClassAs(const RecordId& id, const std::vector<RecordId>& pupils,
        const std::vector<RecordId>& staff);
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
        const std::vector<RecordId>& pupils, const std::vector<RecordId>& staff);

    /// Whether the tablet has the key and the right to write what is being worked on with a pupil.
    static bool opens(TestTablet& tablet, const RecordId& pupil);
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
