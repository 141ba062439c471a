#include "tests/app/app_tablet.h"

#include "app/kinds/every_kind.h"
#include "core/base/check.h"
#include "core/base/try.h"

#include <QDeadlineTimer>
#include <QTest>

namespace pipit::tests {

void waitUntil(const std::function<bool()>& done)
{
    const QDeadlineTimer deadline(std::chrono::seconds(30));
    while (!done()) {
        PIPIT_CHECK(!deadline.hasExpired());
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

client::SchoolStart AppTablet::nowhere()
{
    ServerKeyPin pin;
    pin.bytes.fill(7);
    return { "https://127.0.0.1:1", pin };
}

AppTablet::AppTablet(const client::SchoolStart& start)
    : m_projections(kinds::everyKind())
    , m_profiles(m_directory.path().toStdString(), m_clock, m_random)
{
    auto profile
        = m_profiles.create({ "Rhian", "RK", "#c98a3a" }, kPasscode, crypto::kPasscodeFloor);
    PIPIT_CHECK(profile.has_value());
    m_entry = profile->entry;
    auto install = client::openInstall(m_directory.path().toStdString(), m_random);
    PIPIT_CHECK(install.has_value());
    m_install = std::move(*install);
    m_outgoing.emplace(m_directory.path().toStdString(), *m_install);
    auto identity = client::makeIdentity(m_random);
    identity.install = m_install->id;
    const auto items = client::startSchool(identity, *m_install, start, m_clock, m_random);
    PIPIT_CHECK(client::saveIdentity(profile->database, identity).has_value());
    auto replica = client::Replica::open(std::move(*profile), m_projections, m_clock, m_random);
    PIPIT_CHECK(replica.has_value());
    const auto taken = (*replica)->takeStatements(items);
    if (!taken) {
        qFatal("%s", taken.error().detail.c_str());
    }
}

void AppTablet::addColleague(const store::Face& face)
{
    using Statements = std::vector<protocol::StatementAndWraps>;
    auto identity = client::makeIdentity(m_random);
    identity.install = m_install->id;
    const auto all = ask<Statements>([&](client::Replica& lead) -> Result<Statements> {
        const client::Identity& known = lead.identity();
        identity.school = known.school;
        identity.root = known.root;
        identity.serverUrl = known.serverUrl;
        identity.serverPins = known.serverPins;
        PIPIT_TRY_ASSIGN(const auto items,
            client::addMember(lead, client::memberOf(identity, protocol::Role::Assistant),
                m_install->device.publicKey(), m_clock));
        PIPIT_TRY(lead.takeStatements(items));
        return lead.statementsFrom(0);
    });
    PIPIT_CHECK(all.has_value());
    auto profile = m_profiles.create(face, kPasscode, crypto::kPasscodeFloor);
    PIPIT_CHECK(profile.has_value());
    PIPIT_CHECK(client::saveIdentity(profile->database, identity).has_value());
    auto replica = client::Replica::open(std::move(*profile), m_projections, m_clock, m_random);
    PIPIT_CHECK(replica.has_value());
    PIPIT_CHECK((*replica)->takeStatements(*all).has_value());
}

void AppTablet::open()
{
    std::optional<Result<void>> opened;
    QObject receiver;
    m_storage.open(
        [this]() -> Result<std::unique_ptr<client::Replica>> {
            m_profiles.setBaseVfs(m_disk.vfs());
            auto profile = m_profiles.unlock(m_entry.id, kPasscode);
            m_profiles.setBaseVfs({});
            if (!profile) {
                return profile.error();
            }
            return client::Replica::open(std::move(*profile), m_projections, m_clock, m_random);
        },
        &receiver, [&](Result<void> result) { opened = std::move(result); });
    waitUntil([&] { return opened.has_value(); });
    PIPIT_CHECK(opened->has_value());
}

void AppTablet::close()
{
    bool closed = false;
    QObject receiver;
    m_storage.close(&receiver, [&] { closed = true; });
    waitUntil([&] { return closed; });
}

QStringList AppTablet::notes()
{
    auto from = sources();
    const auto page = ask<viewmodels::NotePage>(
        [&](client::Replica& replica) { return viewmodels::readNotes(from, replica, {}, 400); });
    PIPIT_CHECK(page.has_value());
    QStringList texts;
    for (const auto& row : page->rows) {
        texts << row.text;
    }
    return texts;
}

void AppTablet::fillTheDisk()
{
    const auto full = ask<void>([this](client::Replica&) -> Result<void> {
        m_disk.failAt(m_disk.operations() + 1, DiskFault::Full);
        return {};
    });
    PIPIT_CHECK(full.has_value());
}

void AppTablet::makeRoom()
{
    const auto healed = ask<void>([this](client::Replica&) -> Result<void> {
        m_disk.heal();
        return {};
    });
    PIPIT_CHECK(healed.has_value());
}

} // namespace pipit::tests
