#include "tests/gallery/shots.h"

#include "app/viewmodels/joining/join_words.h"

namespace pipit::gallery {

namespace {

using viewmodels::JoinSchool;
using viewmodels::OpenInvitation;
using viewmodels::PeoplePage;
using viewmodels::StaffMember;

using protocol::Role;

StaffMember member(std::uint8_t number, const char* title, const char* first, const char* last,
    const char* job, std::optional<Role> role = {}, int tablets = 0)
{
    StaffMember out;
    school::Staff staff;
    staff.id.bytes.fill(number);
    staff.title = title;
    staff.firstName = first;
    staff.surname = last;
    staff.role = job;
    out.staff = staff;
    out.role = role;
    out.tablets = tablets;
    return out;
}

PeoplePage school()
{
    PeoplePage page;
    page.allowed = true;
    auto senco = member(1, "Mrs", "Rhian", "Kaur", "SENCo", Role::Lead, 2);
    senco.isHere = senco.isMe = true;
    auto okafor = member(2, "Mrs", "Sade", "Okafor", "Class Teacher", Role::Teacher, 1);
    auto patel = member(3, "Miss", "Mira", "Patel", "Teaching Assistant", Role::Assistant, 2);
    okafor.sharedWith = { *patel.staff };
    patel.sharedWith = { *okafor.staff };
    page.people = { member(4, "Mr", "Kwame", "Addo", "Class Teacher"),
        member(5, "Miss", "Bethan", "Cook", "Teaching Assistant"),
        member(6, "Mr", "Gethin", "Hughes", "Class Teacher"), senco,
        member(7, "Mrs", "Lynne", "Featherstonehaugh-Llywelyn", "Higher Level Teaching Assistant"),
        okafor, patel, member(8, "Mrs", "Helen", "Pascoe", "Office Manager") };
    return page;
}

void people(Scene& scene)
{
    scene.waiting(0);
    scene.people().show(school());
}
void alone(Scene& scene)
{
    scene.waiting(0);
    PeoplePage page;
    page.allowed = true;
    StaffMember me;
    me.role = Role::Lead;
    me.tablets = 1;
    me.isHere = me.isMe = true;
    page.people = { me };
    scene.people().show(page);
}

void choosing(Scene& scene)
{
    people(scene);
    scene.people().invite(2);
}
void choosingMine(Scene& scene)
{
    people(scene);
    scene.people().inviteAgain(0);
}
void serverSilent(Scene& scene)
{
    choosing(scene);
    scene.people().invitation()->showProblem(
        viewmodels::inviteProblem(base::ErrorCode::Offline, client::InvitingRefusal::None),
        OpenInvitation::Choosing);
}

void open(Scene& scene)
{
    choosing(scene);
    protocol::Invitation invitation;
    crypto::SeededRandom random{ 4 };
    invitation.serverUrl = "https://pipit.oakfield.example:8443";
    invitation.serverPin = random.id<ServerKeyPin>();
    invitation.root = random.id<crypto::SignPublicKey>();
    invitation.secret = random.secret(crypto::kKeySize);
    invitation.person = random.id<PersonId>();
    invitation.expires = scene.now() + std::chrono::seconds(872);
    scene.people().invitation()->showCode(
        QString::fromStdString(protocol::invitationText(invitation)), invitation.expires);
}
void otherTablet(Scene& scene)
{
    open(scene);
    scene.people().invitation()->showProblem(viewmodels::approveProblem(base::ErrorCode::Denied,
                                                 client::InvitingRefusal::OtherTablet, true),
        OpenInvitation::Open);
}
void twoAsked(Scene& scene)
{
    open(scene);
    scene.people().invitation()->showProblem(
        viewmodels::approveProblem(base::ErrorCode::Conflict, client::InvitingRefusal::None, false),
        OpenInvitation::Over);
}
void isIn(Scene& scene)
{
    open(scene);
    scene.people().invitation()->showDone(QStringLiteral("Year 4 tablet"));
}

void somebodyNew(Scene& scene)
{
    scene.somePeople();
    scene.joining().begin();
}
void first(Scene& scene) { scene.joining().begin(); }
void mistyped(Scene& scene)
{
    scene.joining().begin();
    scene.joining().ask(QStringLiteral("PIPIT:JOIN: 0000"), QStringLiteral("Year 3 trolley"));
    while (scene.joining().busy()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}
void waiting(Scene& scene) { scene.newcomer(JoinSchool::Waiting); }
void asking(Scene& scene) { scene.newcomer(JoinSchool::Waiting, false); }
void letIn(Scene& scene)
{
    scene.newcomer(JoinSchool::LetIn);
    scene.joining().face()->setFirstName(QStringLiteral("Gethin"));
}

Shot lead(const char* place, const char* name, const QSize& size, void (*prepare)(Scene&),
    bool dark = false, double textScale = 1.0, bool welsh = false)
{
    return { name, kApp, size, prepare, false, dark, textScale, welsh, nullptr, place };
}

Shot newcomer(const char* name, const QSize& size, void (*prepare)(Scene&), bool dark = false,
    double textScale = 1.0, bool welsh = false)
{
    return { name, kApp, size, prepare, true, dark, textScale, welsh };
}

} // namespace

std::vector<Shot> joinShots()
{
    return {
        newcomer("join-first", kTablet, [](Scene&) {}),
        newcomer(
            "join-first-phone-dark", kPhone, [](Scene&) {}, true),
        newcomer(
            "join-first-phone-200-welsh", kPhone, [](Scene&) {}, false, 2.0, true),
        newcomer("join-invitation", kTablet, first),
        newcomer("join-invitation-phone", kPhone, somebodyNew),
        newcomer("join-invitation-200", kTablet, first, false, 2.0),
        newcomer("join-mistyped", kPortrait, mistyped),
        newcomer("join-waiting", kTablet, waiting),
        newcomer("join-waiting-dark", kTablet, waiting, true),
        newcomer("join-waiting-portrait", kPortrait, waiting),
        newcomer("join-waiting-phone-200-welsh", kPhone, waiting, false, 2.0, true),
        newcomer("join-asking-phone", kPhone, asking),
        newcomer("join-entering", kTablet, letIn),
        newcomer("join-entering-portrait-dark", kPortrait, letIn, true),
        newcomer("join-entering-phone", kPhone, letIn),
        newcomer("join-entering-phone-200-welsh", kPhone, letIn, false, 2.0, true),
        lead("people", "people", kTablet, people),
        lead("people", "people-dark", kTablet, people, true),
        lead("people", "people-portrait", kPortrait, people),
        lead("people", "people-phone", kPhone, people),
        lead("people", "people-200", kTablet, people, false, 2.0),
        lead("people", "people-phone-200-welsh", kPhone, people, false, 2.0, true),
        lead("people", "people-alone", kTablet, alone),
        lead("people", "people-invitation-open", kTablet, open),
        lead("invite", "invite", kTablet, choosing),
        lead("invite", "invite-mine-phone", kPhone, choosingMine),
        lead("invite", "invite-phone-200-welsh", kPhone, choosing, true, 2.0, true),
        lead("invite", "invite-offline", kTablet, serverSilent),
        lead("invite", "invite-code", kTablet, open),
        lead("invite", "invite-code-dark", kTablet, open, true),
        lead("invite", "invite-code-portrait", kPortrait, open),
        lead("invite", "invite-code-phone", kPhone, open),
        lead("invite", "invite-code-200-welsh", kTablet, open, false, 2.0, true),
        lead("invite", "invite-other-tablet", kTablet, otherTablet),
        lead("invite", "invite-two-asked", kTablet, twoAsked),
        lead("invite", "invite-done", kTablet, isIn),
    };
}

} // namespace pipit::gallery
