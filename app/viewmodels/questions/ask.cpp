#include "app/viewmodels/questions/ask.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/problem_words.h"
#include "app/viewmodels/pupil_colour.h"
#include "app/viewmodels/questions/question_words.h"

#include <algorithm>

namespace pipit::viewmodels {

namespace {

constexpr std::chrono::milliseconds kSoon{ 150 };

/// Binds what the calls take from outside.
template <class Call> auto bound(const QuestionSources& sources, Call call)
{
    return [sources, call](client::Replica& replica, const auto&... rest) {
        return call(sources, replica, rest...);
    };
}

WritingBox::Calls questionCalls(const QuestionSources& sources)
{
    return { bound(sources, readQuestion), bound(sources, keepQuestion),
        bound(sources, sendQuestion), [](const BoxDraft& draft) { return !draft.text.empty(); } };
}

WritingBox::Calls decisionCalls(const QuestionSources& sources)
{
    return { bound(sources, readDecision), bound(sources, keepDecision),
        bound(sources, sendDecision), [](const BoxDraft& draft) { return draft.choice >= 0; } };
}

std::optional<RecordId> idFrom(const QString& hex) { return RecordId::fromHex(hex.toStdString()); }

PupilFace::Words faceOf(const AskPupil& pupil)
{
    if (pupil.id.isZero()) {
        return {};
    }
    PupilFace::Words words;
    words.id = QString::fromStdString(pupil.id.hex());
    words.name = pupilWords(pupil);
    words.firstName = QString::fromStdString(pupil.firstName);
    words.initials = QString::fromStdString(pupil.initials);
    words.colour = pupilColour(pupil.id);
    words.place = QString::fromStdString(pupil.className);
    return words;
}

std::vector<TodayRow> rowsOf(const std::vector<AskedQuestion>& lines, const QDate& today,
    TodayRow (*row)(const AskedQuestion&, const QDate&))
{
    std::vector<TodayRow> rows;
    std::ranges::transform(lines, std::back_inserter(rows),
        [&](const AskedQuestion& line) { return row(line, today); });
    return rows;
}

} // namespace

Ask::Ask(StorageThread& storage, QuestionSources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
    , m_finder(storage, sources.clock)
    , m_question(storage, questionCalls(sources))
    , m_decision(storage, decisionCalls(sources))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &Ask::refresh);
    connect(&storage, &StorageThread::changed, this, [this] {
        if (m_live && !m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(&m_question, &WritingBox::sent, this, &Ask::sent);
    connect(&m_decision, &WritingBox::sent, this, &Ask::wasDecided);
    connect(&m_question, &WritingBox::turned, this, &Ask::turned);
    connect(&m_decision, &WritingBox::turned, this, &Ask::turned);
}

Ask::Stage Ask::stage() const
{
    return m_question.about() ? Writing
        : m_decision.about()  ? Deciding
        : m_choosing          ? Choosing
                              : Listing;
}

void Ask::choose() { chooseFrom({}); }

void Ask::chooseFrom(const QString& classId)
{
    if (m_question.about()) {
        m_question.turnTo({}); // half a question about somebody else is kept, and listed
    }
    m_finder.setClass(idFrom(classId));
    m_choosing = true;
    dismissDone();
}

void Ask::askAbout(const QString& pupilId)
{
    const auto id = idFrom(pupilId);
    if (!m_live || !id) {
        return;
    }
    dismissDone();
    m_storage.ask<AskPupil>(
        this, [id = *id](client::Replica& replica) { return readAskPupil(replica, id); },
        [this, opening = m_storage.opening()](const Result<AskPupil>& pupil) {
            if (!m_live || opening != m_storage.opening()) {
                return;
            }
            if (pupil) {
                m_asking = *pupil;
                m_question.turnTo(pupil->id);
            } else {
                m_problem = readProblem(pupil.error().code);
            }
            emit changed();
        });
}

void Ask::decide(const QString& questionId)
{
    const auto id = idFrom(questionId);
    if (m_live && id && find(*id) != nullptr) {
        dismissDone();
        m_decision.turnTo(id);
    }
}

void Ask::leave()
{
    if (m_question.about()) {
        m_question.turnTo({});
    } else if (m_decision.about()) {
        m_decision.turnTo({});
    } else {
        m_choosing = false;
        emit changed();
    }
}

/// A box is about something else, or about nothing.
void Ask::turned()
{
    if (stage() == Writing) {
        m_choosing = false;
        if (m_question.about() == m_asking.id) {
            m_about = m_asking;
            m_pupil.show(faceOf(m_about));
        }
    } else {
        showQuestion();
        refresh(); // what was begun is listed
    }
    emit changed();
}

void Ask::showQuestion()
{
    const AskedQuestion* line = m_decision.about() ? find(*m_decision.about()) : nullptr;
    if (line != nullptr) {
        m_pupil.show(faceOf(line->pupil));
        m_asked = QString::fromStdString(line->question.text);
        m_askedBy = askedWords(*line, toLocal(m_page.now).date());
    } else if (!m_decision.about()) {
        m_pupil.show({});
        m_asked.clear();
        m_askedBy.clear();
    }
}

const AskedQuestion* Ask::find(const RecordId& question) const
{
    for (const auto* lines : { &m_page.open, &m_page.decided }) {
        const auto found = std::ranges::find_if(
            *lines, [&](const AskedQuestion& line) { return line.question.id == question; });
        if (found != lines->end()) {
            return &*found;
        }
    }
    return nullptr;
}

void Ask::sent()
{
    m_doneWords = sentWords(m_about);
    turned();
}

void Ask::wasDecided(const QString& question, int choice)
{
    const auto id = idFrom(question);
    const AskedQuestion* line = id ? find(*id) : nullptr;
    const auto triage = static_cast<questions::Triage>(choice);
    m_doneWords = decidedWords(line == nullptr ? AskPupil{} : line->pupil, triage);
    m_toObserve.clear();
    if (line != nullptr && triage == questions::Triage::Observe) {
        m_toObserve = QString::fromStdString(line->pupil.id.hex());
    }
    turned();
}

void Ask::dismissDone()
{
    m_doneWords.clear();
    m_toObserve.clear();
    m_problem.clear();
    emit changed();
}

void Ask::refresh()
{
    if (!m_live) {
        return;
    }
    m_stale = m_reading;
    if (m_reading) {
        return;
    }
    m_reading = true;
    m_storage.ask<AskPage>(
        this,
        [sources = m_sources](client::Replica& replica) { return readQuestions(sources, replica); },
        [this, opening = m_storage.opening()](Result<AskPage> page) {
            m_reading = false;
            if (m_live && opening == m_storage.opening()) {
                if (page) {
                    take(std::move(*page));
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

void Ask::take(AskPage page)
{
    m_page = std::move(page);
    const QDate today = toLocal(m_page.now).date();
    std::vector<TodayRow> begun;
    std::ranges::transform(m_page.begun, std::back_inserter(begun), begunRow);
    m_board.begun()->show(std::move(begun));
    m_board.mine()->show(rowsOf(m_page.mine, today, ownRow));
    m_board.open()->show(rowsOf(m_page.open, today, decideRow));
    m_board.decided()->show(rowsOf(m_page.decided, today, decideRow));
    m_board.setKnown(true);
    if (stage() == Deciding) {
        showQuestion();
    }
    emit changed();
}

void Ask::takePupil(const AskPupil& pupil)
{
    m_asking = m_about = pupil;
    m_pupil.show(faceOf(pupil));
    emit changed();
}

void Ask::begin()
{
    m_live = true;
    m_finder.begin();
    m_question.begin();
    m_decision.begin();
    refresh();
}

void Ask::flush()
{
    m_question.flush();
    m_decision.flush();
}

void Ask::forget()
{
    m_live = m_choosing = false;
    m_soon.stop();
    m_finder.forget();
    m_question.forget();
    m_decision.forget();
    m_asking = m_about = {};
    m_pupil.show({});
    for (QString* text : { &m_asked, &m_askedBy, &m_doneWords, &m_toObserve, &m_problem }) {
        text->clear();
    }
    take({});
    m_board.setKnown(false);
    emit changed();
}

} // namespace pipit::viewmodels
