#include "app/viewmodels/pupils/pupil_finder.h"

#include "app/viewmodels/problem_words.h"
#include "app/viewmodels/pupils/pupil_calls.h"

namespace pipit::viewmodels {

namespace {

constexpr std::chrono::milliseconds kSoon{ 150 };

using ClassId = std::optional<RecordId>;

StorageThread::Work<PupilPage> reading(Clock& clock, const ClassId& classId, std::string typed)
{
    return [&clock, classId, typed = std::move(typed)](client::Replica& replica) {
        return classId ? readPupilsOf(clock, replica, *classId) : readPupils(clock, replica, typed);
    };
}

} // namespace

PupilFinder::PupilFinder(StorageThread& storage, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &PupilFinder::refresh);
    connect(&storage, &StorageThread::changed, this, [this] {
        if (m_open && !m_soon.isActive()) {
            m_soon.start();
        }
    });
}

void PupilFinder::setSearch(const QString& search)
{
    if (search == m_search) {
        return;
    }
    m_search = search;
    emit searchChanged();
    refresh();
}

void PupilFinder::setClass(const std::optional<RecordId>& classId)
{
    if (classId == m_class) {
        return;
    }
    m_class = classId;
    m_search.clear();
    m_pupils.forget(); // nobody is taken for one of the class while it is read
    emit searchChanged();
    refresh();
}

void PupilFinder::begin()
{
    m_open = true;
    refresh();
}

void PupilFinder::forget()
{
    m_open = false;
    m_soon.stop();
    m_search.clear();
    m_class.reset();
    m_problem.clear();
    m_pupils.forget();
    emit searchChanged();
    emit loaded();
}

void PupilFinder::refresh()
{
    if (!m_open) {
        return;
    }
    m_stale = m_reading;
    if (m_reading) {
        return;
    }
    m_reading = true;
    m_storage.ask<PupilPage>(this, reading(m_clock, m_class, m_search.trimmed().toStdString()),
        [this, asked = m_class, opening = m_storage.opening()](Result<PupilPage> page) {
            m_reading = false;
            if (m_open && asked == m_class && opening == m_storage.opening()) {
                took(std::move(page));
            }
            if (m_stale) {
                refresh();
            }
        });
}

void PupilFinder::took(Result<PupilPage> page)
{
    if (page) {
        m_problem.clear();
        m_pupils.show(std::move(*page));
    } else {
        m_problem = readProblem(page.error().code);
    }
    emit loaded();
}

} // namespace pipit::viewmodels
