#include "app/viewmodels/observation/observe.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/problem_words.h"

#include <algorithm>

namespace pipit::viewmodels {

namespace {

std::optional<RecordId> idOf(const QString& hex) { return RecordId::fromHex(hex.toStdString()); }

} // namespace

Observe::Observe(StorageThread& storage, ObservationSources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
    , m_finder(storage, sources.clock)
    , m_capture(storage, sources)
    , m_past(storage, sources)
{
    connect(&storage, &StorageThread::changed, this, &Observe::refresh);
}

/// Asks, and takes what comes if the same profile is open then; at once only one.
template <class T>
void Observe::ask(StorageThread::Work<T> work, std::function<void(const T&)> take, bool writes)
{
    if (!m_open || m_busy) {
        return;
    }
    m_busy = true;
    const auto then
        = [this, take = std::move(take), opening = m_storage.opening()](const Result<T>& answer) {
              if (!m_open || opening != m_storage.opening()) {
                  return;
              }
              m_busy = false;
              if (answer) {
                  m_problem.clear();
                  take(*answer);
                  emit changed();
              } else {
                  fail(m_stage == Finishing ? finishProblem(answer.error().code)
                                            : readProblem(answer.error().code));
              }
          };
    writes ? m_storage.change<T>(this, std::move(work), then)
           : m_storage.ask<T>(this, std::move(work), then);
}

void Observe::observeClass(const QString& classId)
{
    m_class = idOf(classId);
    m_lesson.clear();
    m_asked = {};
    m_classmates.show({});
    if (m_stage != Choosing) {
        flush();
        go(Choosing);
    }
    emit changed();
    refresh();
}

void Observe::pick(const QString& pupilId)
{
    const auto pupil = idOf(pupilId);
    if (pupil && m_asked.classId && m_asked.isNow) {
        startWith(*pupil, m_asked);
    } else {
        propose(pupilId);
    }
}

void Observe::propose(const QString& pupilId)
{
    const auto pupil = idOf(pupilId);
    if (!pupil) {
        return;
    }
    flush();
    ask<ObserveProposal>(
        [sources = m_sources, pupil = *pupil](
            client::Replica& replica) { return readProposal(sources, replica, pupil); },
        [this](const ObserveProposal& proposal) { takeProposal(proposal); });
}

void Observe::start()
{
    if (m_beginning.pupilId()) {
        startWith(*m_beginning.pupilId(), m_beginning.lesson());
    }
}

void Observe::startWith(const RecordId& pupil, const ObserveLesson& lesson)
{
    ask<ObservationSheet>(
        [sources = m_sources, pupil, lesson](
            client::Replica& replica) { return beginObservation(sources, replica, pupil, lesson); },
        [this](const ObservationSheet& sheet) { takeSheet(sheet); }, true);
}

void Observe::goOn(const QString& draftId)
{
    const auto draft = idOf(draftId);
    if (!draft) {
        return;
    }
    flush();
    ask<ObservationSheet>(
        [sources = m_sources, draft = *draft](
            client::Replica& replica) { return readObservation(sources, replica, draft); },
        [this](const ObservationSheet& sheet) { takeSheet(sheet); });
}

void Observe::askFinish()
{
    m_capture.flush();
    go(Finishing);
}

void Observe::goOnWriting()
{
    m_capture.ending()->flush();
    go(Capturing);
}

void Observe::share()
{
    if (m_stage != Finishing || !m_capture.draft()) {
        return;
    }
    flush();
    ask<PastSheet>(
        [sources = m_sources, draft = *m_capture.draft(), end = m_capture.end()](
            client::Replica& replica) { return finishObservation(sources, replica, draft, end); },
        [this](const PastSheet& sheet) {
            m_capture.forget();
            takePast(sheet);
        },
        true);
}

void Observe::discard()
{
    if (!m_capture.draft()) {
        return;
    }
    m_storage.change<void>(
        this,
        [sources = m_sources, draft = *m_capture.draft()](
            client::Replica& replica) { return discardObservation(sources, replica, draft); },
        [this, opening = m_storage.opening()](const Result<void>& result) {
            if (!m_open || opening != m_storage.opening()) {
                return;
            }
            if (!result) {
                fail(tapProblem(result.error().code));
                return;
            }
            m_capture.forget();
            go(Choosing);
        });
}

void Observe::read(const QString& target)
{
    const QStringList ids = target.split(QLatin1Char('/'));
    const auto together = idOf(ids.value(0));
    const auto pupil = idOf(ids.value(1));
    if (!together || !pupil) {
        return;
    }
    ask<PastSheet>(
        [sources = m_sources, together = *together, pupil = *pupil](client::Replica& replica) {
            return readPastObservation(sources, replica, together, pupil);
        },
        [this](const PastSheet& sheet) { takePast(sheet); });
}

void Observe::leave()
{
    flush();
    const bool backToPupil = m_stage == Reading && m_beginning.pupilId();
    go(m_stage == Finishing ? Capturing : backToPupil ? Beginning : Choosing);
    refresh();
}

void Observe::begin()
{
    m_open = true;
    m_finder.begin();
    refresh();
}

void Observe::flush()
{
    m_capture.flush();
    m_capture.ending()->flush();
    m_past.flush();
}

void Observe::forget()
{
    m_open = m_busy = m_allowed = m_isFirst = false;
    m_class.reset();
    m_asked = {};
    m_finder.forget();
    m_classmates.forget();
    m_openRows.show({});
    m_beginning.forget();
    m_capture.forget();
    m_past.forget();
    for (QString* text : { &m_dslName, &m_dslPhone, &m_lesson, &m_problem }) {
        text->clear();
    }
    go(Choosing);
    emit changed();
}

void Observe::refresh()
{
    if (!m_open) {
        return;
    }
    m_stale = m_reading;
    if (m_reading) {
        return;
    }
    m_reading = true;
    m_storage.ask<ObserveStart>(
        this,
        [sources = m_sources, asked = m_class](
            client::Replica& replica) { return readStart(sources, replica, asked); },
        [this, asked = m_class, opening = m_storage.opening()](const Result<ObserveStart>& start) {
            m_reading = false;
            if (m_open && opening == m_storage.opening() && asked == m_class) {
                start ? take(*start) : fail(readProblem(start.error().code));
            }
            if (m_stale) {
                refresh();
            }
        });
}

void Observe::take(const ObserveStart& start)
{
    m_allowed = start.mayObserve;
    m_isFirst = start.isFirst;
    m_dslName = QString::fromStdString(start.dslName);
    m_dslPhone = QString::fromStdString(start.dslPhone);
    std::vector<TodayRow> rows;
    std::ranges::transform(start.open, std::back_inserter(rows),
        [&](const OpenObservation& open) { return openRow(open, today()); });
    m_openRows.show(std::move(rows));
    m_asked = start.lesson.value_or(ObserveLesson{});
    m_lesson = start.lesson ? lessonTitle(m_asked) : QString();
    PupilPage page;
    for (const ObservePupil& pupil : start.pupils) {
        page.rows.push_back(pupilRowOf(pupil, m_asked.className));
    }
    page.total = static_cast<int>(page.rows.size());
    m_classmates.show(std::move(page));
    emit changed();
}

void Observe::takeProposal(const ObserveProposal& proposal)
{
    m_beginning.show(proposal, today());
    go(Beginning);
}

void Observe::takeSheet(const ObservationSheet& sheet)
{
    m_capture.take(sheet);
    go(Capturing);
}

void Observe::takePast(const PastSheet& sheet)
{
    m_past.take(sheet);
    go(Reading);
}

void Observe::go(Stage stage)
{
    if (stage != m_stage) {
        m_stage = stage;
        emit stageChanged();
    }
}

void Observe::fail(const QString& problem)
{
    m_problem = problem;
    emit changed();
}

QDate Observe::today() const { return toLocal(m_sources.clock.now()).date(); }

} // namespace pipit::viewmodels
