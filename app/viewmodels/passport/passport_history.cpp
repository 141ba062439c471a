#include "app/viewmodels/passport/passport_history.h"

#include "app/viewmodels/local_time.h"
#include "app/viewmodels/passport/passport_words.h"
#include "app/viewmodels/passport/pupil_passport.h"
#include "app/viewmodels/passport/word_marks.h"
#include "core/changes/fields.h"

namespace pipit::viewmodels {

namespace {

using passport::PartState;
using passport::VersionPart;

QString textOf(const std::string& text) { return QString::fromStdString(text); }

} // namespace

PassportHistory::PassportHistory(StorageThread& storage, PassportSources sources, QObject* parent)
    : QAbstractListModel(parent)
    , m_storage(storage)
    , m_sources(sources)
{
    connect(&storage, &StorageThread::changed, this, &PassportHistory::refresh);
}

int PassportHistory::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PassportHistory::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NumberRole:
        return row.number;
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case WordsRole:
        return row.words;
    case SpokenRole:
        return row.spoken;
    case TwinRole:
        return row.twin;
    default:
        return {};
    }
}

QHash<int, QByteArray> PassportHistory::roleNames() const
{
    return { { NumberRole, "number" }, { TitleRole, "title" }, { DetailRole, "detail" },
        { WordsRole, "words" }, { SpokenRole, "spoken" }, { TwinRole, "twin" } };
}

void PassportHistory::show(const QString& pupilId)
{
    const auto pupil = RecordId::fromHex(pupilId.toStdString());
    if (!m_open || !pupil) {
        return;
    }
    if (pupil != m_asked) {
        forget();
        m_open = true;
        m_asked = pupil;
    }
    refresh();
}

void PassportHistory::refresh()
{
    if (!m_open || !m_asked) {
        return;
    }
    m_storage.ask<PassportPast>(
        this,
        [sources = m_sources, pupil = *m_asked](
            client::Replica& replica) { return readPast(sources, replica, pupil); },
        [this, pupil = *m_asked, opening = m_storage.opening()](const Result<PassportPast>& past) {
            if (!m_open || opening != m_storage.opening() || m_asked != pupil) {
                return;
            }
            if (past) {
                take(*past, toLocal(m_sources.clock.now()).date());
            } else {
                m_problem = passportReadProblem(past.error().code);
                emit shownChanged();
            }
        });
}

void PassportHistory::take(const PassportPast& past, const QDate& today)
{
    beginResetModel();
    m_rows.clear();
    m_versions = static_cast<int>(past.versions.size());
    for (const PassportVersion& version : past.versions) {
        addVersion(version, today);
        addChanges(version.version.note);
    }
    m_known = true;
    m_problem.clear();
    m_face.show(faceOf(past.pupil));
    endResetModel();
    emit shownChanged();
}

void PassportHistory::addVersion(const PassportVersion& version, const QDate& today)
{
    const QDateTime written = toLocal(version.version.happened);
    const bool isBrought = version.version.happened != version.version.noted;
    const QString day = dayWords(written.date(), today);
    const QString by = version.by.empty() ? tr("A colleague") : textOf(version.by);
    Row row;
    row.number = static_cast<int>(version.version.note.number);
    row.title = tr("Version %1").arg(row.number);
    row.detail = isBrought
        ? tr("%1, %2").arg(by, day) // nobody knows the time of what was brought along
        : tr("%1, %2, %3").arg(by, day, written.toString(QStringLiteral("H:mm")));
    row.words = textOf(version.version.note.summary);
    row.twin = version.version.isTwin;
    m_rows.push_back(std::move(row));
}

void PassportHistory::addChanges(const passport::VersionNote& note)
{
    std::optional<RecordId> line; // the one that the last row is about
    for (const VersionPart& part : note.parts) {
        if (part.state == PartState::Same) {
            continue;
        }
        Row row = changeOf(part);
        if (part.line && part.line == line) { // the second sentence of the same line
            m_rows.back().words += QStringLiteral("<br>") + row.words;
            m_rows.back().spoken += QLatin1Char(' ') + row.spoken;
        } else {
            m_rows.push_back(std::move(row));
        }
        line = part.line;
    }
}

PassportHistory::Row PassportHistory::changeOf(const VersionPart& part) const
{
    Row row;
    row.title
        = part.line ? lineHeading() : sectionHeading(static_cast<passport::Section>(part.field));
    row.words = markedWords(part.before, part.after);
    row.spoken = part.before.empty() ? tr("Added: %1").arg(textOf(part.after))
        : part.after.empty()         ? tr("Taken off: %1").arg(textOf(part.before))
                             : tr("Was: %1. Now: %2").arg(textOf(part.before), textOf(part.after));
    return row;
}

void PassportHistory::forget()
{
    m_open = m_known = false;
    m_asked.reset();
    m_face.show({});
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_versions = 0;
    m_problem.clear();
    emit shownChanged();
}

} // namespace pipit::viewmodels
