#include "app/viewmodels/importing/pupil_lines.h"

#include "app/viewmodels/importing/column_words.h"

#include <QCoreApplication>

#include <map>

namespace pipit::viewmodels {

namespace {

using intake::LineKind;
using intake::PupilLine;

/// Names the words of this file for the translators.
struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::optional<LineKind> lineKindOf(ImportCountList::Kind kind)
{
    switch (kind) {
    case ImportCountList::NewPupils:
        return LineKind::New;
    case ImportCountList::ChangedPupils:
        return LineKind::Changed;
    case ImportCountList::MovedPupils:
        return LineKind::Moved;
    case ImportCountList::LeftPupils:
        return LineKind::Left;
    case ImportCountList::ReturnedPupils:
        return LineKind::Returned;
    case ImportCountList::KeptHere:
        return LineKind::Kept;
    case ImportCountList::PerhapsTwice:
        return LineKind::Perhaps;
    default:
        return std::nullopt;
    }
}

/// A value of the line's field; without a field it is the name of a class.
QString valueIn(const PupilLine& line, const std::string& text)
{
    return line.field ? valueWords(*line.field, text) : QString::fromStdString(text);
}

QString changedWords(const PupilLine& line)
{
    const QString field = line.field ? fieldWords(*line.field) : QString();
    const QString here = valueIn(line, line.here);
    const QString file = valueIn(line, line.file);
    return here.isEmpty() ? Import::tr("%1: now %2", "field, value").arg(field, file)
        : file.isEmpty()
        ? Import::tr("%1: %2 is taken out", "field, value").arg(field, here)
        : Import::tr("%1: %2, now %3", "field, before, after").arg(field, here, file);
}

QString keptWords(const PupilLine& line)
{
    const QString nothing = Import::tr("nothing", "an empty cell");
    const QString here = valueIn(line, line.here);
    const QString file = valueIn(line, line.file);
    return Import::tr("%1: stays %2, the file says %3", "field, value here, value in the file")
        .arg(line.field ? fieldWords(*line.field) : QString(), here.isEmpty() ? nothing : here,
            file.isEmpty() ? nothing : file);
}

QString movedWords(const PupilLine& line)
{
    const QString here = valueIn(line, line.here);
    const QString file = valueIn(line, line.file);
    return here.isEmpty() ? Import::tr("joins %1", "a class").arg(file)
        : file.isEmpty()  ? Import::tr("leaves %1", "a class").arg(here)
                          : Import::tr("%1 to %2", "from a class to another").arg(here, file);
}

QString wordsOf(const PupilLine& line)
{
    switch (line.kind) {
    case LineKind::Changed:
        return changedWords(line);
    case LineKind::Kept:
        return keptWords(line);
    case LineKind::Moved:
        return movedWords(line);
    case LineKind::Perhaps:
        return Import::tr("Same name and date of birth as %1 here, but another UPN")
            .arg(QString::fromStdString(line.here));
    case LineKind::New:
    case LineKind::Left:
    case LineKind::Returned:
        break;
    }
    return valueIn(line, line.file.empty() ? line.here : line.file);
}

/// "Year 4, 4 Maple": where a new pupil comes to.
std::map<RecordId, QString> placesOfNew(const ImportPreview& preview)
{
    std::map<RecordId, QString> places;
    std::map<RecordId, QString> fresh;
    for (const auto& group : preview.preview.plan.newGroups) {
        fresh.emplace(group.id, QString::fromStdString(group.facts.name));
    }
    for (const auto& pupil : preview.preview.plan.newPupils) {
        QStringList words;
        if (pupil.facts.year) {
            words << yearWords(*pupil.facts.year);
        }
        for (const RecordId& group : pupil.joins) {
            const auto known = preview.names.find(group);
            const auto made = fresh.find(group);
            words << (known != preview.names.end() ? known->second
                    : made != fresh.end()          ? made->second
                                                   : QString());
        }
        words.removeAll(QString());
        places.emplace(pupil.id, words.join(QStringLiteral(", ")));
    }
    return places;
}

} // namespace

std::vector<ImportLine> pupilLines(const ImportPreview& preview, ImportCountList::Kind kind)
{
    const auto wanted = lineKindOf(kind);
    const auto places
        = wanted == LineKind::New ? placesOfNew(preview) : std::map<RecordId, QString>();
    std::map<RecordId, ImportLine> byPupil;
    for (const PupilLine& line : preview.preview.pupils) {
        if (line.kind != wanted) {
            continue;
        }
        ImportLine& shown = byPupil[line.pupil];
        shown.title = QString::fromStdString(line.name);
        const auto place = places.find(line.pupil);
        const QString words = place != places.end() ? place->second : wordsOf(line);
        shown.detail += (shown.detail.isEmpty() ? QString() : QStringLiteral("\n")) + words;
    }
    std::vector<ImportLine> lines;
    for (auto& [pupil, line] : byPupil) {
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace pipit::viewmodels
