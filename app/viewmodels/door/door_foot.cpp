#include "app/viewmodels/door/door_foot.h"

#include "app/viewmodels/door/door_words.h"

namespace pipit::viewmodels {

void DoorFoot::show(const DoorAnswer& answer)
{
    const passport::Door& door = answer.door;
    const auto unread = door.unread();
    m_others = othersWords(answer);
    m_medical = answer.open ? medicalWords(door) : QString();
    m_notHere = notHereWords(answer.notHere);
    m_marked = unread < door.cards.size() ? static_cast<int>(unread) : 0;
    m_reading = door.cards.empty() || !answer.mayMark ? Nothing : unread == 0 ? Read : Unread;
    emit changed();
}

void DoorFoot::setReading(Reading reading)
{
    if (reading != m_reading) {
        m_reading = reading;
        emit changed();
    }
}

} // namespace pipit::viewmodels
