#include "tests/sync/client/team_bench.h"

#include "core/base/check.h"

namespace pipit::tests {

void TeamBench::write(TestTablet& tablet, const store::RecordUpdate& update)
{
    auto& replica = tablet.replica();
    school::SchoolWriter writer(replica.database(), replica.log(), placeAt(tablet));
    const auto written = writer.apply({ &update, 1 });
    QVERIFY(written.has_value());
}

RecordId TeamBench::addPupil(const std::string& name)
{
    school::Pupil pupil;
    pupil.id = random.id<RecordId>();
    pupil.forename = name;
    write(senco, school::updateOf(placeAt(senco), pupil));
    PIPIT_CHECK(client::ensurePupilVaults(senco.replica(), { &pupil.id, 1 }).has_value());
    return pupil.id;
}

std::vector<RecordId> TeamBench::addPupils(std::size_t count)
{
    std::vector<RecordId> pupils;
    while (pupils.size() < count) {
        pupils.push_back(addPupil());
    }
    return pupils;
}

RecordId TeamBench::addStaff(const PersonId& person)
{
    school::Staff staff;
    staff.id = random.id<RecordId>();
    staff.surname = "Okafor";
    staff.person = person;
    write(senco, school::updateOf(placeAt(senco), staff));
    return staff.id;
}

void TeamBench::addClassAs(
    const RecordId& id, const std::vector<RecordId>& pupils, const std::vector<RecordId>& staff)
{
    school::Class one;
    one.id = id;
    one.name = "4 Maple";
    auto update = school::updateOf(placeAt(senco), one);
    update.sets
        = { members(changes::class_::kPupils, pupils), members(changes::class_::kStaff, staff) };
    write(senco, update);
}

intervention::Group TeamBench::addGroup(
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

bool TeamBench::opens(TestTablet& tablet, const RecordId& pupil)
{
    const auto& known = tablet.replica().schoolRegister();
    const auto vault = school::pupilVaultId(known.school(), pupil, VaultKind::PupilWorking);
    const auto right = known.rightOn(tablet.replica().identity().replica, vault);
    const auto* state = known.vault(vault);
    return state != nullptr && tablet.replica().keyring().has(state->keys.back())
        && right == protocol::Right::Write;
}

} // namespace pipit::tests
