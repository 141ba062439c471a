#include "tests/e2e/tour/day.h"

// The school on the screens: pupils and passports.
namespace pipit::tour {

void Day::lookIntoTheSchool()
{
    m_senco->press("Pupils");
    m_senco->wait("420 at the school");
    m_book.picture(*m_senco, "pupils");
    m_senco->press("Find a pupil by name");
    m_senco->type("leo mor");
    m_senco->wait("Found 1 pupil");
    m_book.picture(*m_senco, "a-pupil-found");
    m_senco->press("Notes");
    m_senco->wait("Write a note for your colleagues");
}

/// The assistant's tablet was away all day, and has everything after one session.
void Day::assistantLooksIn()
{
    m_assistant = startApp(m_people[2], "15:40");
    unlock(*m_assistant, m_people[2]);
    sync(*m_assistant);
    expectNote(*m_assistant, m_canary);
    m_book.record(*m_assistant, "ta", "the-assistant-has-it-too");
}

} // namespace pipit::tour
