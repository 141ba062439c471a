#include "tests/app/door_school.h"

#include "app/viewmodels/school_calls.h"
#include "core/base/check.h"
#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/passport/sharing.h"
#include "core/school/school_writer.h"
#include "sync/client/pupil_vaults.h"

namespace pipit::tests {

namespace {

using namespace std::chrono_literals;

school::Pupil pupil(const RecordId& id, std::string forename, std::string surname)
{
    return { id, std::move(forename), std::move(surname), {}, 4, {}, {} };
}

school::TimetableSlot slot(
    std::uint8_t id, std::chrono::minutes starts, std::string subject, const RecordId& theClass)
{
    return { numbered(id), 2, {}, starts, starts + 1h, std::move(subject), theClass, {}, kMe };
}

} // namespace

DoorSchool::DoorSchool()
{
    qputenv("TZ", "Europe/London");
    tzset();
    m_tablet.open();
    m_place = m_tablet
                  .ask<school::SchoolPlace>(
                      [](client::Replica& replica) { return viewmodels::placeOf(replica); })
                  .value();
    fill();
}

void DoorSchool::write(const std::vector<store::RecordUpdate>& updates)
{
    m_tablet.clock().advance(1ms);
    const auto written = m_tablet.ask<store::WriteCounts>([&](client::Replica& replica) {
        return school::SchoolWriter(replica.database(), replica.log(), m_place).apply(updates);
    });
    PIPIT_CHECK(written.has_value());
}

void DoorSchool::fill()
{
    const auto person = m_tablet.ask<PersonId>(
        [](client::Replica& replica) -> Result<PersonId> { return replica.identity().person; });
    school::SchoolSettings settings;
    settings.medicalListDate = base::parseDay("2026-11-03");
    const auto member
        = [&](const RecordId& theClass, std::uint16_t field, std::vector<RecordId> ids) {
              store::RecordUpdate update{ school::keyOf(m_place, changes::Kind::Class, theClass),
                  {}, { { field, {}, {} } } };
              for (const RecordId& id : ids) {
                  update.sets.front().add.push_back({ id, {}, {} });
              }
              return update;
          };
    write({ school::updateOf(m_place, settings),
        school::updateOf(m_place,
            school::Staff{ kMe, "Rhian", "Kendrick", "Mrs", "Teacher", {}, {}, person.value() }),
        school::updateOf(m_place, pupil(kLeo, "Leo", "Morgan")),
        school::updateOf(m_place, pupil(kAisha, "Aisha", "Khan")),
        school::updateOf(m_place, pupil(kOwen, "Owen", "Price")),
        school::updateOf(m_place, pupil(kMia, "Mia", "Fox")),
        school::updateOf(m_place, school::Class{ kMaple, "4 Maple", 4, "Room 7", {} }),
        school::updateOf(m_place, school::Class{ kRowan, "5 Rowan", 5, "Room 9", {} }),
        school::updateOf(m_place, school::Class{ kElder, "6 Elder", 6, "Room 2", {} }),
        member(kMaple, changes::class_::kPupils, { kLeo, kAisha, kOwen, kMia }),
        member(kElder, changes::class_::kPupils, { kMia }),
        member(kMaple, changes::class_::kStaff, { kMe }) });
    const auto made = m_tablet.ask<void>([](client::Replica& replica) {
        return client::ensurePupilVaults(replica, std::array{ kLeo, kAisha, kOwen, kMia });
    });
    PIPIT_CHECK(made.has_value());
    share(kLeo, "Kind, funny, loves maps");
    share(kAisha, "Brilliant memory for stories");
    const auto alert = m_tablet.ask<void>([&](client::Replica& replica) -> Result<void> {
        const changes::RecordKey key{ school::pupilVaultId(
                                          m_place.school, kOwen, changes::VaultKind::PupilPassport),
            static_cast<std::uint16_t>(changes::Kind::Passport), kOwen };
        const std::string_view words = "EpiPen, office";
        const auto bytes = base::asBytes(words);
        PIPIT_TRY(replica.log().append({ key, std::nullopt,
            { { changes::passport::kAlert,
                changes::PutOp{ Bytes(bytes.begin(), bytes.end()), {} } } } }));
        return {};
    });
    PIPIT_CHECK(alert.has_value());
}

void DoorSchool::fillTimetable()
{
    write({ school::updateOf(m_place, slot(1, 9h + 15min, "Maths", kMaple)),
        school::updateOf(m_place, slot(2, 10h + 45min, "English", kRowan)) });
}

void DoorSchool::share(const RecordId& pupil, const std::string& headline)
{
    m_tablet.clock().advance(1ms);
    const auto shared
        = m_tablet.ask<std::uint32_t>([&](client::Replica& replica) -> Result<std::uint32_t> {
              crypto::SeededRandom random(headline.size());
              store::DraftStore drafts(replica.database(), m_tablet.clock());
              school::SchoolStore school(replica.database(), m_place);
              passport::PassportStore passports(replica.database(), drafts, m_place);
              passport::Receipts receipts(replica.database(), replica.log(), passports, school,
                  viewmodels::personOf(replica));
              passport::Sharing sharing(
                  replica.database(), replica.log(), passports, receipts, random);
              PIPIT_TRY_ASSIGN(auto draft, passports.begin(pupil));
              draft.text(passport::Section::Headline).text = headline;
              // Somebody else wrote it: the author of a version has read it.
              return sharing.share(draft, {}, PersonId{});
          });
    PIPIT_CHECK(shared.has_value());
}

viewmodels::DoorAnswer DoorSchool::read(const std::optional<RecordId>& asked)
{
    auto answer = m_tablet.ask<viewmodels::DoorAnswer>([&](client::Replica& replica) {
        return viewmodels::readDoor(replica, m_tablet.clock(), asked);
    });
    PIPIT_CHECK(answer.has_value());
    return std::move(*answer);
}

void DoorSchool::setTime(int hour, int minute)
{
    m_tablet.clock().set(std::chrono::sys_days(std::chrono::year(2026) / 11 / 24)
        + std::chrono::hours(hour) + std::chrono::minutes(minute));
}

} // namespace pipit::tests
