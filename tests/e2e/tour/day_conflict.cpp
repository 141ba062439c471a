#include "tests/e2e/tour/day.h"

#include "tests/e2e/tour/ways.h"

// One line of a passport that SENCo and teacher rewrite apart, until one of them settles it.
namespace pipit::tour {

namespace {

const QString kOtherLine = QStringLiteral("Show now and next; he ticks it off");
const QString kLiked = QStringLiteral(" I know every bus stop.");
const QString kWhy = QStringLiteral("Ticking helps him begin");
const QString kSettled = QStringLiteral("Now, next and then on the desk; he ticks it off");
const QString kDraftKept = QStringLiteral("Draft saved on this tablet");
const QString kTwoVersions = QStringLiteral("Two versions, the newest shows");

} // namespace

/// The teacher has not seen what the SENCo shared in the morning, and nobody what she writes.
void Day::shareDifferently()
{
    auto& app = m_teacher;
    restart(app, m_people[kTeacher], "12:20");
    openPassport(*app);
    app->press("Edit");
    app->press("What helps");
    app->key("Ctrl+A");
    app->type(kOtherLine);
    app->press("What people like about me");
    app->key("Ctrl+End");
    app->type(kLiked);
    app->wait(kDraftKept);
    m_book.record(*app, "teacher", "draft-of-the-teacher");
    atTeachers("other draft",
        { kDraftKept, "draft-of-the-teacher-after-a-kill",
            [](AppProcess& back) {
                openPassport(back);
                back.press("Go on writing");
                back.wait(kDraftKept);
            } },
        m_people[kTeacher]);
    app->press("Share as version...");
    app->press("After the review with mum");
    app->type(kWhy);
    app->press("Share this version");
    app->gone("Share this version");
    app->wait(kOtherLine);
    m_book.picture(*app, "shared-by-the-teacher");
    atTeachers("other passport shared",
        { "waiting to send", "shared-by-the-teacher-after-a-kill", openPassport },
        m_people[kTeacher]);
}

/// Who may settle it finds it in the inbox, and everybody on the passport.
void Day::seeConflict()
{
    for (const auto& [app, tablet] : tabletsNow()) {
        openPassport(*app);
        app->wait(kTwoVersions);
        m_book.record(*app, tablet, "two-versions-on-a-passport");
    }
    for (auto* app : { m_senco.get(), m_teacher.get() }) {
        app->press("Today");
        app->wait("Two versions of one passport");
        m_book.picture(*app, "today-knows-the-two-versions");
    }
    m_teacher->press("Inbox");
    m_teacher->wait("Leo Morgan");
    m_book.picture(*m_teacher, "inbox-of-the-teacher");
}

void Day::settleConflict()
{
    if (m_break == Break::SilentOverwrite) {
        overwriteConflict();
        return;
    }
    m_senco->press("Inbox");
    m_senco->wait("1 to settle");
    m_book.picture(*m_senco, "inbox");
    m_senco->press("Leo Morgan");
    m_senco->wait("Keep both together");
    m_book.record(*m_senco, "senco", "two-versions-side-by-side");
    m_senco->press("Together, if you want both");
    m_senco->key("Ctrl+A");
    m_senco->type(kSettled);
    m_book.picture(*m_senco, "both-together");
    m_senco->press("Keep both together");
    m_senco->wait("Settled: ");
    m_book.picture(*m_senco, "settled");
}

void Day::overwriteConflict()
{
    leave(m_senco);
    const auto& person = m_people[kSenco];
    runToEnd(m_programs.spoil, { "--tablet", tabletFolder(person), "--passcode", person.passcode });
    restart(m_senco, person, "15:50");
}

/// The same words on every tablet, and no badge.
void Day::agree()
{
    const bool settled = m_break != Break::SilentOverwrite;
    for (const auto& [app, tablet] : tabletsNow()) {
        sync(*app);
        openPassport(*app);
        app->wait(settled ? kSettled : kOtherLine);
        app->gone(kTwoVersions);
        for (const auto& words : { kLiked, QStringLiteral("A seat by the window.") }) {
            app->wait(words.trimmed());
        }
        m_book.record(*app, tablet, "all-agree");
    }
}

} // namespace pipit::tour
