#include "tests/bench/bench_school.h"

#include "app/kinds/every_kind.h"
#include "app/viewmodels/school_calls.h"
#include "core/base/try.h"
#include "core/changes/fields.h"
#include "core/passport/brought_version.h"
#include "core/school/school_store.h"
#include "core/school/school_writer.h"
#include "core/store/open.h"
#include "platform/qt/qt_transport.h"
#include "sync/client/pupil_vaults.h"
#include "sync/client/session.h"
#include "tests/bench/records.h"

#include <QProcess>

#include <algorithm>
#include <array>
#include <iterator>

namespace pipit::bench {

namespace {

constexpr int kPatienceMs = 120'000;
constexpr int kClassOf = 30;
constexpr int kPassportsInAClass = 6;
constexpr int kBetweenSessions = 5'000; ///< observations: nobody has years of them unsent
constexpr int kSessions = 20; ///< at most, until everything lies on the server
enum Ids : std::uint8_t { kPupilIds = 2, kClassIds = 4, kPassportIds = 5, kLineIds = 6 };

Error failed(const char* what) { return { ErrorCode::Offline, what }; }

/// On the thread that calls.
class Gate final : public client::StorageGate {
public:
    explicit Gate(client::Replica& replica)
        : m_replica(replica)
    {
    }
    bool run(const std::function<void(client::Replica&)>& work) override
    {
        work(m_replica);
        return true;
    }

private:
    client::Replica& m_replica;
};

school::Pupil pupilNumbered(int number, const RecordId& theClass)
{
    static constexpr std::array kForenames{ "Amira", "Ben", "Carys", "Dafydd", "Ella", "Femi",
        "Grace", "Harri", "Isla", "Jac", "Kofi", "Lowri", "Maya", "Nia", "Osian", "Priya" };
    school::Pupil pupil;
    pupil.id = idOf(kPupilIds, number);
    pupil.forename = kForenames[static_cast<std::size_t>(number) % kForenames.size()];
    pupil.surname = "Surname" + std::to_string(number);
    pupil.yearGroup = 4;
    pupil.registrationClass = theClass;
    return pupil;
}

passport::BroughtVersion passportOf(const RecordId& pupil, int number)
{
    using passport::Section;
    passport::BroughtVersion version;
    version.pupil = pupil;
    version.event = idOf(kPassportIds, number);
    version.texts[passport::indexOf(Section::Likes)] = "Kind, funny, knows every bird by its song.";
    version.texts[passport::indexOf(Section::MattersToMe)] = "That the plan stays the plan.";
    version.texts[passport::indexOf(Section::HardForMe)]
        = "Sudden noise. The hall when it is full.";
    version.texts[passport::indexOf(Section::Headline)] = "Kind, funny, loves maps";
    int line = number * 4;
    for (const char* help : { "Show now and next on the desk", "One instruction at a time",
             "Movement break after 15 minutes", "Ear defenders are fine" }) {
        version.lines.push_back({ idOf(kLineIds, line++), help, {}, {}, "calendar-check" });
    }
    return version;
}

} // namespace

SchoolSize SchoolSize::of(int observations)
{
    return { observations, observations * 15 / 1000, observations * 3 / 1000 };
}

BenchSchool::BenchSchool(const std::filesystem::path& folder)
    : m_folder(folder)
    , m_clock(Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 24)
          + std::chrono::hours(9) + std::chrono::minutes(40)))
    , m_projections(kinds::everyKind())
{
}

Result<void> BenchSchool::make(const SchoolSize& size)
{
    PIPIT_TRY(makeDemo());
    PIPIT_TRY(takeKey());
    PIPIT_TRY_ASSIGN(const auto replica, open());
    PIPIT_TRY(grow(*replica, size));
    m_server.reset();
    PIPIT_TRY_ASSIGN(
        const auto observations, replica->database().integer("SELECT count(*) FROM observation"));
    m_size.observations = static_cast<int>(observations);
    return replica->database().checkpoint();
}

/// As run.sh makes it.
Result<void> BenchSchool::makeDemo()
{
    m_server
        = std::make_unique<BenchServer>(QString::fromStdString((m_folder / "school").string()));
    if (!m_server->start()) {
        return failed("the server did not start");
    }
    const client::ServerPaper& paper = m_server->paper();
    QProcess demo;
    demo.start(QStringLiteral(PIPIT_DEMO),
        { "--server", QString::fromStdString(paper.url), "--pin",
            QString::fromStdString(paper.pin.hex()), "--start-code",
            QString::fromStdString(paper.startCode), "--out",
            QString::fromStdString((m_folder / "tablets").string()) });
    if (!demo.waitForFinished(kPatienceMs) || demo.exitCode() != 0) {
        return failed("the demo school was not made");
    }
    const auto fields = demo.readAllStandardOutput().split('\n').first().split('\t');
    m_tablet = fields.value(0).toStdString();
    m_passcode = fields.value(2).toStdString();
    return {};
}

Result<void> BenchSchool::takeKey()
{
    store::Profiles profiles(tablet(), m_clock, m_random);
    const auto all = profiles.list();
    if (all.empty()) {
        return failed("the demo school has no tablet");
    }
    m_entry = all.front();
    PIPIT_TRY_ASSIGN(auto profile, profiles.unlock(m_entry.id, m_passcode));
    m_key = std::move(profile.key);
    return {};
}

Result<std::unique_ptr<client::Replica>> BenchSchool::open()
{
    PIPIT_TRY_ASSIGN(auto database,
        store::openSealed(
            m_entry.directory, { m_key, m_entry.id, m_random, {} }, store::tabletMigrations()));
    return client::Replica::open(
        { m_entry, m_key.copy(), std::move(database) }, m_projections, m_clock, m_random);
}

Result<void> BenchSchool::grow(client::Replica& replica, const SchoolSize& size)
{
    PIPIT_TRY_ASSIGN(const auto place, viewmodels::placeOf(replica));
    school::SchoolStore school(replica.database(), place);
    PIPIT_TRY_ASSIGN(const auto here, school.allPupils());
    const int missing = std::max(size.pupils - static_cast<int>(here.size()), kClassOf);
    PIPIT_TRY(addClasses(replica, place, (missing + kClassOf - 1) / kClassOf));
    PIPIT_TRY_ASSIGN(const auto all, school.allPupils());
    std::ranges::transform(all, std::back_inserter(m_pupils), &school::Pupil::id);
    m_size.pupils = static_cast<int>(all.size());
    PIPIT_TRY(addPassports(replica, place, static_cast<std::size_t>(size.passports)));
    Records records({ replica.database(), replica.log(), m_clock, m_random, place }, m_pupils);
    for (int done = 0; done < size.observations; done += kBetweenSessions) {
        PIPIT_TRY(records.fill(done, std::min(done + kBetweenSessions, size.observations)));
        PIPIT_TRY(send(replica));
    }
    return {};
}

Result<void> BenchSchool::addClasses(
    client::Replica& replica, const school::SchoolPlace& place, int count)
{
    std::vector<store::RecordUpdate> updates;
    std::vector<RecordId> pupils;
    for (int i = 0; i < count; ++i) {
        const RecordId id = idOf(kClassIds, i);
        m_classes.push_back(id);
        updates.push_back(school::updateOf(
            place, school::Class{ id, "Year 4, class " + std::to_string(i), 4, "Room 7", {} }));
        store::RecordUpdate members{ school::keyOf(place, changes::Kind::Class, id), {},
            { { changes::class_::kPupils, {}, {} } } };
        for (int child = i * kClassOf; child < (i + 1) * kClassOf; ++child) {
            const school::Pupil pupil = pupilNumbered(child, id);
            updates.push_back(school::updateOf(place, pupil));
            members.sets.front().add.push_back({ pupil.id, {}, {} });
            pupils.push_back(pupil.id);
        }
        updates.push_back(std::move(members));
    }
    PIPIT_TRY(school::SchoolWriter(replica.database(), replica.log(), place).apply(updates));
    return client::ensurePupilVaults(replica, pupils);
}

Result<void> BenchSchool::addPassports(
    client::Replica& replica, const school::SchoolPlace& place, std::size_t wanted)
{
    store::DraftStore drafts(replica.database(), m_clock);
    passport::PassportStore passports(replica.database(), drafts, place);
    PIPIT_TRY_ASSIGN(const auto shared, passports.shared());
    std::size_t here = shared.size();
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
        const int last = i == 0 ? kClassOf : here < wanted ? kPassportsInAClass : 0;
        for (int child = 0; child < last; ++child, ++here) {
            const int number = static_cast<int>(i) * kClassOf + child;
            PIPIT_TRY(passport::bring(replica.database(), replica.log(), passports,
                passportOf(idOf(kPupilIds, number), number)));
        }
    }
    m_size.passports = static_cast<int>(here);
    return {};
}

Result<void> BenchSchool::send(client::Replica& replica)
{
    const client::ServerPaper& paper = m_server->paper();
    PIPIT_TRY_ASSIGN(auto transport, platform::QtTransport::make(paper.url, { paper.pin }, {}));
    Gate gate(replica);
    base::NullLog log;
    for (int i = 0; i < kSessions; ++i) {
        client::Session session(*transport, gate, m_clock, log);
        PIPIT_TRY_ASSIGN(const auto outcome, session.run([](const client::Progress&) {}, {}));
        if (outcome.allOnServer()) {
            return {};
        }
    }
    return failed("not everything came to lie on the server");
}

} // namespace pipit::bench
