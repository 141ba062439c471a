#include "tests/app/join_school_bench.h"

#include "app/kinds/every_kind.h"
#include "app/viewmodels/school_calls.h"
#include "core/base/check.h"
#include "core/base/try.h"
#include "core/school/school_writer.h"

#include <QDir>
#include <QSignalSpy>

namespace pipit::tests {

namespace {

using viewmodels::JoinSchool;
using viewmodels::OpenInvitation;

class RoadTransport final : public client::Transport {
public:
    explicit RoadTransport(Road& road)
        : m_road(road)
        , m_inner(road.server)
    {
        m_inner.fault = [this](int, std::string_view) {
            return m_road.kind == Road::Garbage ? TestTransport::Fault::Garbage
                : m_road.kind == Road::Error500 ? TestTransport::Fault::Status500
                                                : TestTransport::Fault::None;
        };
    }
    Result<client::Reply> post(
        std::string_view path, ByteView body, std::string_view token) override
    {
        if (m_road.kind == Road::Offline || m_road.kind == Road::OtherKey) {
            return Error{ m_road.kind == Road::Offline ? ErrorCode::Offline : ErrorCode::Denied,
                "a road that leads elsewhere" };
        }
        const std::lock_guard lock(m_road.oneAtATime);
        return m_inner.post(path, body, token);
    }
    ServerKeyPin serverPin() const override { return m_inner.serverPin(); }
    void cancel() override { }

private:
    Road& m_road;
    TestTransport m_inner;
};

school::Staff staffMember(
    std::uint8_t number, const char* title, const char* first, const char* last, const char* job)
{
    school::Staff staff;
    staff.id.bytes.fill(number);
    staff.title = title;
    staff.firstName = first;
    staff.surname = last;
    staff.role = job;
    return staff;
}

client::Install installIn(const QTemporaryDir& directory, crypto::Random& random)
{
    auto install = client::openInstall(directory.path().toStdString(), random);
    PIPIT_CHECK(install.has_value());
    return std::move(*install);
}

} // namespace

viewmodels::TransportFactory Road::factory()
{
    return [this](const viewmodels::ServerAddress& address) {
        PIPIT_CHECK(address.url == LeadsTablet::kUrl && address.pins.front() == server.pin());
        return Result<std::unique_ptr<client::Transport>>(std::make_unique<RoadTransport>(*this));
    };
}

LeadsTablet::LeadsTablet(TestServer& server, std::mutex& oneAtATime, bool named)
    : tablet({ kUrl, server.pin() })
    , road{ server, oneAtATime }
{
    tablet.open();
    beginSchool(server);
    writeStaff(named);
    QSignalSpy finished(&sync, &viewmodels::SyncRunner::finished);
    sync.start(std::chrono::hours(1));
    waitUntil([&] { return finished.count() == 1; });
    people.begin();
    waitUntil([&] { return people.known(); });
}

void LeadsTablet::beginSchool(TestServer& server)
{
    const auto begun = tablet.ask<void>([&](client::Replica& replica) -> Result<void> {
        TestTransport transport(server);
        client::ServerCalls calls(transport);
        PIPIT_TRY_ASSIGN(const auto items, replica.statementsFrom(0));
        PIPIT_TRY(calls.append(items.front(), server.startCode()));
        return {};
    });
    PIPIT_CHECK(begun.has_value());
}

void LeadsTablet::writeStaff(bool named)
{
    const auto written = tablet.ask<void>([&](client::Replica& replica) -> Result<void> {
        PIPIT_TRY_ASSIGN(const auto place, viewmodels::placeOf(replica));
        std::vector updates{
            school::updateOf(place, staffMember(2, "Mr", "Gethin", "Hughes", "Class Teacher")),
            school::updateOf(place, staffMember(3, "Miss", "Mira", "Patel", "Teaching Assistant")),
        };
        if (named) {
            auto me = staffMember(1, "Mrs", "Rhian", "Kendrick", "SENCo");
            me.person = replica.identity().person;
            updates.push_back(school::updateOf(place, me));
        }
        PIPIT_TRY(school::SchoolWriter(replica.database(), replica.log(), place).apply(updates));
        return {};
    });
    PIPIT_CHECK(written.has_value());
}

void LeadsTablet::settle()
{
    waitUntil([&] { return !invitation().busy(); });
}

QString LeadsTablet::invite(int row)
{
    people.invite(row);
    invitation().make();
    settle();
    PIPIT_CHECK(invitation().stage() == OpenInvitation::Open);
    return invitation().code();
}

NewcomersTablet::NewcomersTablet(TestServer& server, std::mutex& oneAtATime, std::uint64_t seed)
    : random(seed)
    , projections(kinds::everyKind())
    , profiles(directory.path().toStdString(), clock, random)
    , install(installIn(directory, random))
    , outgoing(directory.path().toStdString(), install)
    , road{ server, oneAtATime }
    , joining(storage, sync, { profiles, projections, clock, random, &outgoing }, &install)
{
    joining.setPatience(std::chrono::milliseconds(0));
}

void NewcomersTablet::ask(const QString& invitation)
{
    joining.begin();
    joining.ask(invitation, QStringLiteral("Year 4 tablet"));
    waitUntil([&] {
        return !joining.problem().isEmpty()
            || (joining.step() == JoinSchool::Waiting && joining.asked());
    });
}

void NewcomersTablet::waitFor(JoinSchool::Step step)
{
    waitUntil([&] { return joining.step() == step; });
}

void NewcomersTablet::enter()
{
    QSignalSpy entered(&joining, &JoinSchool::entered);
    joining.face()->setFirstName(QStringLiteral("Gethin"));
    joining.enter(QStringLiteral("seven brass bells"));
    waitUntil([&] { return entered.count() == 1 || !joining.problem().isEmpty(); });
}

QStringList NewcomersTablet::profileFolders() const
{
    return QDir(directory.path() + "/profiles").entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

} // namespace pipit::tests
