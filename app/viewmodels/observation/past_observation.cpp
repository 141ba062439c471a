#include "app/viewmodels/observation/past_observation.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/observation/typing_pause.h"
#include "app/viewmodels/passport/draft_field.h"

namespace pipit::viewmodels {

namespace {

std::vector<TodayRow> addendumRows(const PastSheet& sheet, const QDate& today)
{
    std::vector<TodayRow> rows;
    for (std::size_t i = 0; i < sheet.observation.addenda.size(); ++i) {
        const observation::Addendum& addendum = sheet.observation.addenda[i];
        const QDateTime at = toLocal(addendum.noted);
        QStringList who{ dayWords(at.date(), today), at.toString(QStringLiteral("H:mm")) };
        if (!sheet.addendaBy[i].empty()) {
            who << QString::fromStdString(sheet.addendaBy[i]);
        }
        TodayRow row;
        row.heading = QString::fromStdString(addendum.text);
        row.detail = who.join(QStringLiteral(", "));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

PastObservation::PastObservation(
    StorageThread& storage, ObservationSources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &PastObservation::flush);
}

void PastObservation::setTyped(const QString& typed)
{
    const QString text
        = plainWords(typed, true).left(static_cast<qsizetype>(observation::kMaxAddendum));
    if (!m_shown || m_adding || text == m_typed) {
        return;
    }
    m_typed = text;
    m_pause.start();
    emit typedChanged();
}

void PastObservation::flush()
{
    m_pause.stop();
    if (!m_shown || m_adding || m_typed == m_stored) {
        return;
    }
    m_storage.ask<void>(
        this,
        [sources = m_sources, key = *m_shown, text = m_typed.toStdString()](
            client::Replica& replica) {
            return keepAddendum(sources, replica, key.first, key.second, text);
        },
        [this, key = *m_shown, text = m_typed](const Result<void>& result) {
            if (m_shown != key) {
                return;
            }
            if (!result) {
                fail(result.error().code);
                return;
            }
            m_stored = text;
            emit typedChanged();
        });
}

void PastObservation::add()
{
    const QString text = m_typed.trimmed();
    if (!m_shown || m_adding || text.isEmpty()) {
        return;
    }
    m_pause.stop();
    m_adding = true;
    m_storage.change<PastSheet>(
        this,
        [sources = m_sources, key = *m_shown, text = text.toStdString()](client::Replica& replica) {
            return addAddendum(sources, replica, key.first, key.second, text);
        },
        [this, key = *m_shown](const Result<PastSheet>& sheet) {
            if (m_shown != key) {
                return;
            }
            m_adding = false;
            sheet ? take(*sheet) : fail(sheet.error().code);
        });
}

void PastObservation::fail(ErrorCode code)
{
    m_problem = tapProblem(code);
    emit changed();
}

void PastObservation::take(const PastSheet& sheet)
{
    m_shown = { sheet.observation.together, sheet.observation.pupil };
    m_typed = m_stored = QString::fromStdString(sheet.typed);
    m_problem.clear();
    emit typedChanged();
    show(sheet);
}

void PastObservation::show(const PastSheet& sheet)
{
    const observation::Observation& past = sheet.observation;
    const std::string& by = past.source.writtenBy.empty() ? sheet.by : past.source.writtenBy;
    m_face.show(observedFace(sheet.pupil));
    m_title = observationTitle({ sheet.pupil }, past.subject);
    m_when = whenWords(past);
    if (!sheet.className.empty()) {
        m_when = QString::fromStdString(sheet.className) + QStringLiteral(", ") + m_when;
    }
    m_by = by.empty() ? QString() : tr("Observed by %1").arg(QString::fromStdString(by));
    m_summary = QString::fromStdString(past.ending.summary);
    m_next = past.ending.nextStep ? nextStepWords(*past.ending.nextStep) : QString();
    m_nextText = QString::fromStdString(past.ending.nextText);
    std::vector<EntryWords> rows;
    for (const observation::Entry& entry : past.entries) {
        rows.push_back(entryWords(entry));
    }
    m_entries.show(std::move(rows));
    m_addenda.show(addendumRows(sheet, toLocal(m_sources.clock.now()).date()));
    emit changed();
}

void PastObservation::forget()
{
    m_pause.stop();
    m_shown.reset();
    m_adding = false;
    m_face.show({});
    m_entries.show({});
    m_addenda.show({});
    for (QString* text : { &m_title, &m_when, &m_by, &m_summary, &m_next, &m_nextText, &m_typed,
             &m_stored, &m_problem }) {
        text->clear();
    }
    emit typedChanged();
    emit changed();
}

} // namespace pipit::viewmodels
