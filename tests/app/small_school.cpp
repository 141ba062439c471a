#include "tests/app/small_school.h"

#include "app/viewmodels/school_calls.h"
#include "core/base/check.h"
#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/school/school_writer.h"

namespace pipit::tests {

namespace {

using namespace std::chrono_literals;

/// The stores of passports on an open profile.
struct Desk {
    Desk(client::Replica& replica, AppTablet& tablet)
        : me(replica.identity().person)
        , place(viewmodels::placeOf(replica).value())
        , random(tablet.sources().random)
        , school(replica.database(), place)
        , writer(replica.database(), replica.log(), place)
        , drafts(replica.database(), tablet.clock())
        , passports(replica.database(), drafts, place)
        , receipts(
              replica.database(), replica.log(), passports, school, viewmodels::personOf(replica))
        , sharing(replica.database(), replica.log(), passports, receipts, random)
    {
    }

    PersonId me;
    school::SchoolPlace place;
    crypto::Random& random;
    school::SchoolStore school;
    school::SchoolWriter writer;
    store::DraftStore drafts;
    passport::PassportStore passports;
    passport::Receipts receipts;
    passport::Sharing sharing;
};

void onDesk(AppTablet& tablet, const std::function<Result<void>(Desk&)>& work)
{
    tablet.clock().advance(1s);
    const auto done = tablet.ask<void>([&](client::Replica& replica) {
        Desk desk(replica, tablet);
        return work(desk);
    });
    PIPIT_CHECK(done.has_value());
}

/// A class with these members.
store::RecordUpdate classWith(const school::SchoolPlace& place, const school::Class& theClass,
    const std::vector<RecordId>& pupils)
{
    auto update = school::updateOf(place, theClass);
    store::SetEdit members{ changes::class_::kPupils, {}, {} };
    for (const RecordId& pupil : pupils) {
        members.add.push_back({ pupil });
    }
    update.sets.push_back(std::move(members));
    return update;
}

school::TimetableSlot slot(std::uint8_t id, std::chrono::minutes starts, std::chrono::minutes ends,
    const char* subject, const RecordId& theClass, const RecordId& staff)
{
    return { recordOf(id), 2, {}, starts, ends, subject, theClass, {}, staff };
}

} // namespace

SmallSchool::SmallSchool(AppTablet& tablet)
    : m_tablet(tablet)
{
    onDesk(tablet, [](Desk& desk) -> Result<void> {
        const auto& place = desk.place;
        const std::vector<store::RecordUpdate> updates{
            school::updateOf(
                place, school::Staff{ kOkafor, "Ada", "Okafor", "Mrs", "Teacher", {}, {}, {} }),
            school::updateOf(place, school::Pupil{ kLeo, "Leo", "Morgan", {}, 4, kMaple, {} }),
            school::updateOf(place, school::Pupil{ kSian, "Siân", "Llŷr", {}, 4, kMaple, {} }),
            school::updateOf(place, school::Pupil{ kJonah, "Jonah", "Webb", {}, 5, kRowan, {} }),
            classWith(place, { kMaple, "4 Maple", 4, "Room 7" }, { kLeo, kSian }),
            classWith(place, { kRowan, "5 Rowan", 5, "Room 9" }, { kJonah }),
            school::updateOf(place, slot(31, 9h + 30min, 10h + 45min, "Maths", kMaple, kMe)),
            school::updateOf(place, slot(32, 11h, 12h, "English", kRowan, kOkafor)),
        };
        PIPIT_TRY(desk.writer.apply(updates));
        return {};
    });
}

void SmallSchool::nameMe()
{
    onDesk(m_tablet, [](Desk& desk) -> Result<void> {
        const auto me = school::updateOf(
            desk.place, school::Staff{ kMe, "Rhian", "Kendrick", "Mrs", "SENCo", {}, {}, desk.me });
        PIPIT_TRY(desk.writer.apply({ &me, 1 }));
        return {};
    });
}

void SmallSchool::share(const RecordId& pupil, passport::Section section, const std::string& text)
{
    onDesk(m_tablet, [&](Desk& desk) -> Result<void> {
        PIPIT_TRY_ASSIGN(auto draft, desk.passports.begin(pupil));
        draft.text(section).text = text;
        PersonId colleague;
        colleague.bytes.fill(77);
        PIPIT_TRY(desk.sharing.share(draft, "", colleague));
        return {};
    });
}

void SmallSchool::beginDraft(const RecordId& pupil)
{
    onDesk(m_tablet, [&](Desk& desk) -> Result<void> {
        PIPIT_TRY_ASSIGN(auto draft, desk.passports.begin(pupil));
        draft.text(passport::Section::Likes).text = "Kind";
        return desk.passports.keep(draft);
    });
}

void SmallSchool::markRead(const RecordId& pupil)
{
    onDesk(m_tablet, [&](Desk& desk) -> Result<void> {
        PIPIT_TRY_ASSIGN(const auto passport, desk.passports.find(pupil));
        const passport::ShownVersion shown{ pupil, passport.version(), shownHash(passport) };
        return desk.receipts.markRead({ &shown, 1 }, desk.me);
    });
}

} // namespace pipit::tests
