#include "tests/e2e/tour/day.h"

// The school on the screens: its pupils, its lists, and who stands at a door.
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
}

/// The lists of today change nothing; those of next September are only looked at.
void Day::lookAtLists()
{
    m_senco->press("Import");
    m_senco->wait("Bring your school's lists in");
    m_book.picture(*m_senco, "import");
    addList(m_folder + "/lists/today");
    m_senco->wait("Nothing to change");
    m_book.picture(*m_senco, "import-changes-nothing");
    m_senco->press("Import other files");
    addList(m_folder + "/lists/september");
    m_senco->wait("Nothing is written before you press Import");
    m_book.picture(*m_senco, "import-of-september");
    m_senco->press("Notes");
}

void Day::addList(const QString& path)
{
    m_senco->press("File or folder");
    m_senco->type(path);
    m_senco->press("Add");
}

/// What has been written since the assistant's tablet sent its sessions comes with the next sync.
void Day::assistantLooksIn()
{
    m_assistant->press("Today");
    m_assistant->wait("At the door");
    m_book.picture(*m_assistant, "today-of-the-assistant");
    m_assistant->press("At the door");
    m_assistant->press("Classes");
    m_assistant->wait("My classes");
    m_book.picture(*m_assistant, "classes-of-the-assistant");
    m_assistant->press("4 Maple...");
    m_assistant->wait("Leo M.");
    m_book.picture(*m_assistant, "door-of-the-assistant");
    m_assistant->ask("size 390 780");
    m_book.picture(*m_assistant, "door-on-a-phone");
    m_assistant->ask("size 1280 800");
    sync(*m_assistant);
    expectNote(*m_assistant, "The timer stands on her table");
    m_book.record(*m_assistant, "ta", "the-assistant-has-it-too");
}

} // namespace pipit::tour
