#include "app/viewmodels/inbox/inbox_desk.h"

#include "app/viewmodels/inbox/inbox_words.h"
#include "app/viewmodels/local_time.h"
#include "app/viewmodels/problem_words.h"
#include "app/viewmodels/pupil_colour.h"
#include "core/school/names.h"

namespace pipit::viewmodels {

namespace {

constexpr std::chrono::milliseconds kSoon{ 200 };

InboxRow rowOf(const InboxItem& item)
{
    InboxRow row;
    row.name = whoseWords(item);
    if (item.pupil) {
        row.initials = QString::fromStdString(school::initials(*item.pupil));
        row.colour = pupilColour(item.pupil->id);
    }
    row.what = whatWords(item);
    row.between = betweenWords(item);
    return row;
}

} // namespace

InboxDesk::InboxDesk(StorageThread& storage, PassportSources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
    , m_conflict(storage, sources)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &InboxDesk::refresh);
    connect(&storage, &StorageThread::changed, this, [this] {
        if (m_live && !m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(&m_conflict, &OpenConflict::settled, this, [this] {
        m_done = tr("Settled: %1. It goes to everybody with the next sync.").arg(m_opened);
        refresh();
        emit changed();
    });
}

QString InboxDesk::summary() const
{
    return !m_known    ? QString()
        : count() == 0 ? tr("Nothing to settle")
                       : tr("%n to settle", "", count());
}

QDate InboxDesk::today() const { return toLocal(m_sources.clock.now()).date(); }

void InboxDesk::open(int row)
{
    if (row < 0 || row >= static_cast<int>(m_page.items.size())) {
        return;
    }
    const InboxItem& item = m_page.items[static_cast<std::size_t>(row)];
    m_opened = tr("%1, %2").arg(whoseWords(item), whatWords(item));
    m_done.clear();
    m_conflict.show(item, today());
    m_conflict.follow(m_page, today());
    emit changed();
}

void InboxDesk::begin()
{
    m_live = true;
    refresh();
}

void InboxDesk::forget()
{
    m_live = m_known = false;
    m_soon.stop();
    m_page = {};
    m_rows.show({});
    m_conflict.forget();
    m_opened.clear();
    m_done.clear();
    m_problem.clear();
    emit changed();
}

void InboxDesk::show(InboxPage page)
{
    m_page = std::move(page);
    m_known = true;
    m_problem.clear();
    std::vector<InboxRow> rows;
    for (const InboxItem& item : m_page.items) {
        rows.push_back(rowOf(item));
    }
    m_rows.show(std::move(rows));
    m_conflict.follow(m_page, today());
    emit changed();
}

void InboxDesk::refresh()
{
    m_stale = m_reading;
    if (!m_live || m_reading) {
        return;
    }
    m_reading = true;
    m_storage.ask<InboxPage>(
        this,
        [sources = m_sources](client::Replica& replica) { return readInbox(sources, replica); },
        [this, opening = m_storage.opening()](Result<InboxPage> page) {
            m_reading = false;
            if (m_live && opening == m_storage.opening()) {
                if (page) {
                    show(std::move(*page));
                } else {
                    m_problem = readProblem(page.error().code);
                    emit changed();
                }
            }
            if (m_stale) {
                refresh();
            }
        });
}

} // namespace pipit::viewmodels
