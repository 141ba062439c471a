#include "app/viewmodels/passport/pupil_passport.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/passport/passport_words.h"
#include "app/viewmodels/pupil_colour.h"
#include "core/school/names.h"

namespace pipit::viewmodels {

namespace {

using passport::Section;

/// In the order of the parts.
constexpr std::array kSections{ Section::Alert, Section::Likes, Section::MattersToMe,
    Section::HardForMe, Section::TooMuch };

} // namespace

PupilFace::Words faceOf(const school::Pupil& pupil)
{
    const auto first = school::calledName(pupil);
    PupilFace::Words words;
    words.id = QString::fromStdString(pupil.id.hex());
    words.name = QString::fromStdString(school::fullName(pupil));
    words.firstName = QString::fromUtf8(first.data(), static_cast<qsizetype>(first.size()));
    words.initials = QString::fromStdString(school::initials(pupil));
    words.colour = pupilColour(pupil.id);
    return words;
}

PupilPassport::PupilPassport(StorageThread& storage, PassportSources sources, QObject* parent)
    : QObject(parent)
    , m_storage(storage)
    , m_sources(sources)
{
    connect(&storage, &StorageThread::changed, this, &PupilPassport::refresh);
}

void PupilPassport::show(const QString& pupilId)
{
    const auto pupil = RecordId::fromHex(pupilId.toStdString());
    if (!m_open || !pupil) {
        return;
    }
    if (pupil != m_asked) {
        forget(); // nothing of one child on the page of another
        m_open = true;
        m_asked = pupil;
    }
    refresh();
}

void PupilPassport::markRead()
{
    if (!m_open || !m_readers.canMark()) {
        return;
    }
    m_storage.change<void>(
        this,
        [sources = m_sources, shown = m_shown](
            client::Replica& replica) { return markPassportRead(sources, replica, shown); },
        [this, opening = m_storage.opening()](const Result<void>& result) {
            if (!result && m_open && opening == m_storage.opening()) {
                takeProblem(result.error().code);
            }
        });
}

void PupilPassport::refresh()
{
    if (!m_open || !m_asked) {
        return;
    }
    if (m_reading) {
        m_stale = true;
        return;
    }
    read();
}

void PupilPassport::read()
{
    m_reading = true;
    m_stale = false;
    m_storage.ask<PassportSheet>(
        this,
        [sources = m_sources, pupil = *m_asked](
            client::Replica& replica) { return readPassport(sources, replica, pupil); },
        [this, pupil = *m_asked, opening = m_storage.opening()](
            const Result<PassportSheet>& sheet) {
            m_reading = false;
            const bool asked = m_open && opening == m_storage.opening() && m_asked == pupil;
            if (asked && sheet) {
                take(*sheet, toLocal(m_sources.clock.now()).date());
            } else if (asked) {
                takeProblem(sheet.error().code);
            }
            if (m_stale) {
                refresh();
            }
        });
}

void PupilPassport::takeProblem(ErrorCode code)
{
    m_problem = passportReadProblem(code);
    emit shownChanged();
}

void PupilPassport::take(const PassportSheet& sheet, const QDate& today)
{
    const passport::Passport& passport = sheet.passport;
    PupilFace::Words face = faceOf(sheet.pupil);
    face.place = yearAndClass(sheet.pupil, sheet.className);
    face.needs = sheet.pupilCase ? needWords(*sheet.pupilCase) : QString();
    m_pupil.show(std::move(face));
    for (std::size_t i = 0; i < kSections.size(); ++i) {
        m_parts[i].show(QString::fromStdString(passport.text(kSections[i])),
            passport.hasConflict(kSections[i]));
    }
    m_lines.show(passport.lines);
    m_readers.show(sheet, today);
    m_written = writtenWords(passport, sheet.sharedBy, today);
    m_review = reviewWords(passport, today);
    m_shown = { passport.pupil, passport.version(), passport::shownHash(passport) };
    m_state = passport.shared ? Shared : None;
    m_canEdit = sheet.mayEdit;
    m_writing = sheet.writing;
    m_problem.clear();
    emit shownChanged();
}

void PupilPassport::forget()
{
    m_open = false;
    m_asked.reset();
    m_pupil.show({});
    for (PassportPart& part : m_parts) {
        part.show({}, false);
    }
    m_lines.show({});
    m_readers.forget();
    m_written.clear();
    m_review.clear();
    m_problem.clear();
    m_shown = {};
    m_state = Unknown;
    m_canEdit = m_writing = false;
    emit shownChanged();
}

} // namespace pipit::viewmodels
