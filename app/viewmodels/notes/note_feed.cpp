#include "app/viewmodels/notes/note_feed.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/problem_words.h"

namespace pipit::viewmodels {

namespace {

constexpr std::size_t kPage = 100;
/// Further back the search finds it.
constexpr std::size_t kMost = 400;

} // namespace

NoteFeed::NoteFeed(StorageThread& storage, NoteSources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
    , m_limit(kPage)
{
    connect(&storage, &StorageThread::changed, this, &NoteFeed::refresh);
}

void NoteFeed::setSearch(const QString& search)
{
    if (search == m_search) {
        return;
    }
    m_search = search;
    m_limit = kPage;
    emit searchChanged();
    refresh();
}

void NoteFeed::showEarlier()
{
    m_limit = std::min(m_limit + kPage, kMost);
    refresh();
}

void NoteFeed::refresh()
{
    if (!m_open) {
        return;
    }
    if (m_reading) {
        m_stale = true;
        return;
    }
    read();
}

void NoteFeed::begin(const store::Face& me)
{
    m_open = true;
    m_limit = kPage;
    m_notes.setMe(me);
    refresh();
}

void NoteFeed::forget()
{
    m_open = false;
    m_search.clear();
    m_problem.clear();
    m_hasEarlier = false;
    m_notes.forget();
    emit searchChanged();
    emit loaded();
}

void NoteFeed::read()
{
    m_reading = true;
    m_stale = false;
    m_storage.ask<NotePage>(
        this,
        [sources = m_sources, search = m_search.toStdString(), limit = m_limit](
            client::Replica& replica) mutable {
            return readNotes(sources, replica, search, limit);
        },
        [this, opening = m_storage.opening()](Result<NotePage> page) {
            m_reading = false;
            if (m_open && opening == m_storage.opening()) {
                took(std::move(page));
            }
            if (m_stale) {
                refresh();
            }
        });
}

void NoteFeed::took(Result<NotePage> page)
{
    if (page) {
        m_problem.clear();
        m_hasEarlier = page->hasEarlier;
        m_notes.show(std::move(*page), toLocal(m_sources.clock.now()).date());
    } else {
        m_problem = readProblem(page.error().code);
    }
    emit loaded();
}

} // namespace pipit::viewmodels
