#include "app/viewmodels/inbox/inbox_words.h"

#include "app/viewmodels/inbox/field_words.h"
#include "app/viewmodels/local_time.h"
#include "app/viewmodels/problem_words.h"
#include "core/school/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pipit::viewmodels {

namespace {

/// Names the words of this file for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

QString textOf(const std::string& text) { return QString::fromStdString(text); }

/// Of versions that one person wrote on two tablets.
QString timeOf(const InboxItem& item, std::size_t version)
{
    const auto& author = item.authors[version];
    const auto alike = [&](const InboxAuthor& other) {
        return other.me == author.me && other.name == author.name;
    };
    if (std::ranges::count_if(item.authors, alike) < 2) {
        return {};
    }
    return toLocal(item.conflict.versions[version].noted).toString(QStringLiteral("H:mm"));
}

} // namespace

QString whoseWords(const InboxItem& item)
{
    if (item.pupil) {
        return textOf(school::fullName(*item.pupil));
    }
    return item.name.empty() ? Words::tr("The school") : textOf(item.name);
}

QString whatWords(const InboxItem& item)
{
    const QString field = fieldWords(item.conflict.record.kind, item.conflict.field);
    return item.line == 0 ? field : Words::tr("%1, line %2").arg(field).arg(item.line);
}

QString authorWords(const InboxAuthor& author)
{
    return author.me          ? Words::tr("You")
        : author.name.empty() ? Words::tr("A colleague")
                              : textOf(author.name);
}

QString betweenWords(const InboxItem& item)
{
    if (item.authors.size() != 2) {
        return Words::tr("%n version(s)", "", static_cast<int>(item.authors.size()));
    }
    const bool meSecond = item.authors[1].me;
    const QString first = authorWords(item.authors[meSecond ? 1 : 0]);
    const QString second = authorWords(item.authors[meSecond ? 0 : 1]);
    return first == second ? Words::tr("%1, twice").arg(first)
                           : Words::tr("%1 and %2").arg(first, second);
}

QString baseWords(const InboxItem& item)
{
    if (item.conflict.base.empty()) {
        return Words::tr("Nobody had seen what the others wrote.");
    }
    const QString words = item.conflict.versions.size() == 2
        ? Words::tr("Both wrote from the same text: \"%1\"")
        : Words::tr("All wrote from the same text: \"%1\"");
    return words.arg(textOf(item.conflict.base));
}

QString untilThenWords(const InboxItem& item)
{
    return item.conflict.merged.empty()
        ? Words::tr("Nothing was lost: until somebody decides, the newer version shows with a "
                    "badge.")
        : Words::tr("Nothing was lost: until somebody decides, both show together as: \"%1\"")
              .arg(textOf(item.conflict.merged));
}

QString valueWords(const InboxItem& item, const std::string& value)
{
    const QString words = shownValue(item.conflict.record.kind, item.conflict.field, value);
    return words.isEmpty() ? Words::tr("No words: they were taken out.") : words;
}

QString keepWords(const InboxItem& item, std::size_t version)
{
    const InboxAuthor& author = item.authors[version];
    const QString keep = author.me ? Words::tr("Keep yours")
        : author.name.empty()      ? Words::tr("Keep the colleague's")
                                   : Words::tr("Keep %1's").arg(textOf(author.name));
    const QString time = timeOf(item, version);
    return time.isEmpty() ? keep : Words::tr("%1 of %2").arg(keep, time);
}

QString writtenWhen(Instant noted, const QDate& today)
{
    const QDateTime written = toLocal(noted);
    return Words::tr("%1, %2").arg(
        dayWords(written.date(), today), written.toString(QStringLiteral("H:mm")));
}

QString settleProblem(base::ErrorCode code)
{
    const QString safe = Words::tr("Nothing was settled; every version is still here.");
    switch (code) {
    case base::ErrorCode::BadInput:
    case base::ErrorCode::TooBig:
        return Words::tr("This text is too long or empty.") + QLatin1Char(' ') + safe;
    case base::ErrorCode::NotFound:
        return Words::tr("Somebody else has settled this in the meantime. Their choice stands.");
    case base::ErrorCode::Denied:
        return Words::tr("This is for others to settle.") + QLatin1Char(' ') + safe;
    case base::ErrorCode::DiskFull:
        return diskProblem(code) + QLatin1Char(' ') + safe + QLatin1Char(' ')
            + Words::tr("Make room on the tablet, then try again.");
    default:
        return diskProblem(code) + QLatin1Char(' ') + safe + QLatin1Char(' ')
            + Words::tr("Try again.");
    }
}

} // namespace pipit::viewmodels
