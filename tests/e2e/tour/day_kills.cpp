#include "tests/e2e/tour/day.h"

// Kills at the drawn moments, and what has to be there again.
namespace pipit::tour {

namespace {

constexpr int kMinute = 60;

} // namespace

void Day::moment(
    std::unique_ptr<AppProcess>& app, const Person& person, const QString& name, const Page& page)
{
    if (!m_kills.strikes(name)) {
        return;
    }
    const Kept kept(app->read(), page.saved);
    app->kill();
    const auto later = m_clocks.at(person.tablet).addSecs(kMinute);
    app = startApp(person, later.toString("hh:mm"));
    open(*app, person);
    page.comeBack(*app);
    kept.expectOn(*app, name);
    if (m_cameBack.insert(page.picture).second) {
        m_book.picture(*app, page.picture);
    }
}

void Day::atSenco(const QString& name, const Page& page)
{
    moment(m_senco, m_people[kSenco], name, page);
}

void Day::atTeachers(const QString& name, const Page& page, const Person& person)
{
    moment(m_teacher, person, name, page);
}

} // namespace pipit::tour
