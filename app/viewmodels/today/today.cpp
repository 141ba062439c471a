#include "app/viewmodels/today/today.h"

#include "app/viewmodels/problem_words.h"

namespace pipit::viewmodels {

namespace {

constexpr std::chrono::milliseconds kSoon{ 400 };

} // namespace

Today::Today(StorageThread& storage, TodaySources sources, SchoolClock& clock, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &Today::refresh);
    connect(&storage, &StorageThread::changed, this, [this] {
        if (m_open && !m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(&clock, &SchoolClock::minutePassed, this, &Today::refresh);
}

void Today::begin()
{
    m_open = true;
    refresh();
}

void Today::forget()
{
    m_open = false;
    m_soon.stop();
    m_known = m_hasSchool = m_isLead = false;
    m_drafts = 0;
    m_head = {};
    for (auto* text : { &m_week, &m_lessonsHeading, &m_problem }) {
        text->clear();
    }
    for (auto* rows : { &m_lessons, &m_eye, &m_reviews, &m_unfinished }) {
        rows->show({});
    }
    emit changed();
}

void Today::show(const TodayPage& page)
{
    m_known = true;
    m_hasSchool = page.hasSchool;
    m_isLead = page.isLead;
    m_week = weekWords(page);
    m_head = headOf(page);
    m_lessonsHeading = viewmodels::lessonsHeading(page);
    m_problem.clear();
    m_lessons.show(lessonRows(page));
    m_eye.show(eyeRows(page));
    m_reviews.show(reviewRows(page));
    m_unfinished.show(unfinishedRows(page));
    m_drafts = static_cast<int>(page.drafts.size() + page.observations.size())
        + (page.noteBegun ? 1 : 0);
    emit changed();
}

void Today::refresh()
{
    if (!m_open) {
        return;
    }
    m_stale = m_reading;
    if (m_reading) {
        return;
    }
    m_reading = true;
    m_storage.ask<TodayPage>(
        this,
        [sources = m_sources](client::Replica& replica) { return readToday(sources, replica); },
        [this, opening = m_storage.opening()](const Result<TodayPage>& page) {
            m_reading = false;
            if (m_open && opening == m_storage.opening()) {
                took(page);
            }
            if (m_stale) {
                refresh();
            }
        });
}

void Today::took(const Result<TodayPage>& page)
{
    if (page) {
        show(*page);
        return;
    }
    m_problem = readProblem(page.error().code);
    emit changed();
}

} // namespace pipit::viewmodels
