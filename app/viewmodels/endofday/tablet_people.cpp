#include "app/viewmodels/endofday/tablet_people.h"

#include <QCoreApplication>

#include <algorithm>

namespace pipit::viewmodels {

namespace {

/// Names the words of this file for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TabletPeople)
};

template <class Member> std::int64_t sumOf(const OthersWaiting& others, Member member)
{
    std::int64_t sum = 0;
    for (const auto& person : others.people) {
        sum += person.*member;
    }
    return sum;
}

} // namespace

std::int64_t OthersWaiting::waiting() const
{
    return sumOf(*this, &client::PersonWaiting::waiting);
}

std::int64_t OthersWaiting::refused() const
{
    return sumOf(*this, &client::PersonWaiting::refused);
}

std::int64_t OthersWaiting::sealed() const { return sumOf(*this, &client::PersonWaiting::sealed); }

bool OthersWaiting::known() const
{
    return std::ranges::all_of(people, &client::PersonWaiting::known);
}

QStringList OthersWaiting::words() const
{
    QStringList words;
    for (const auto& person : people) {
        const QString name = QString::fromStdString(person.entry.face.firstName);
        if (person.waiting > 0) {
            words << Words::tr("%1: %n waiting to send", "", static_cast<int>(person.waiting))
                         .arg(name);
        }
        if (person.refused > 0) {
            words << Words::tr("%1: %n could not be sent, kept on this tablet", "",
                static_cast<int>(person.refused))
                         .arg(name);
        }
        if (!person.known) {
            words << Words::tr("%1: Pipit ended before it was locked; what waits there is counted "
                               "when %1 opens it again")
                         .arg(name);
        }
    }
    return words;
}

OthersWaiting othersOnThisTablet(const ProfileDoor& door, const crypto::ProfileId& me)
{
    OthersWaiting others;
    for (const store::ProfileEntry& entry : door.profiles.list()) {
        if (entry.id != me) {
            others.people.push_back(door.outgoing != nullptr
                    ? door.outgoing->waitingOf(entry)
                    : client::PersonWaiting{ entry, false, 0, 0, 0, 0 });
        }
    }
    return others;
}

void leaveBeforeClosing(StorageThread& storage, const client::Outgoing& outgoing, Log& log)
{
    storage.beforeClosing([&outgoing, &log](client::Replica& replica) {
        const auto left = outgoing.leave(replica);
        if (!left) {
            log.write(base::LogLevel::Warning, "outgoing.leave.failed",
                "profile=" + replica.entry().id.hex()
                    + " code=" + std::to_string(static_cast<int>(left.error().code)));
        }
    });
}

} // namespace pipit::viewmodels
