#include "app/viewmodels/passport/word_marks.h"

#include "core/changes/unit_diff.h"

namespace pipit::viewmodels {

namespace {

using changes::Hunk;
using changes::Units;

/// Words, each with the blank that follows it; a line end is a word of its own.
Units wordsOf(std::string_view text)
{
    Units words;
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool lineEnd = text[i] == '\n';
        if (lineEnd && i > from) {
            words.push_back(text.substr(from, i - from));
        }
        if (lineEnd) {
            words.push_back(text.substr(i, 1));
        } else if (text[i] == ' ') {
            words.push_back(text.substr(from, i + 1 - from));
        }
        if (lineEnd || text[i] == ' ') {
            from = i + 1;
        }
    }
    if (from < text.size()) {
        words.push_back(text.substr(from));
    }
    return words;
}

QString plain(const Units& words, std::size_t from, std::size_t to)
{
    QByteArray text;
    for (std::size_t i = from; i < to; ++i) {
        text.append(words[i].data(), static_cast<qsizetype>(words[i].size()));
    }
    return QString::fromUtf8(text).toHtmlEscaped().replace(
        QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString tagged(const QString& text, QLatin1String tag)
{
    return text.isEmpty() ? QString() : QStringLiteral("<%1>%2</%1>").arg(tag, text);
}

/// A word is the same with and without a blank after it.
Units withoutBlanks(Units words)
{
    for (std::string_view& word : words) {
        if (word.size() > 1 && word.back() == ' ') {
            word.remove_suffix(1);
        }
    }
    return words;
}

} // namespace

QString markedWords(std::string_view before, std::string_view after)
{
    const Units old = wordsOf(before);
    const Units now = wordsOf(after);
    const auto hunks
        = changes::diff(old, now).value_or(std::vector{ Hunk{ 0, old.size(), 0, now.size() } });
    QString marked;
    std::size_t at = 0;
    for (const Hunk& hunk : hunks) {
        marked += plain(now, at, hunk.sideFrom);
        marked += tagged(plain(old, hunk.baseFrom, hunk.baseTo), QLatin1String("s"));
        if (!hunk.inserts() && hunk.sideTo > hunk.sideFrom) {
            marked += QLatin1Char(' ');
        }
        marked += tagged(plain(now, hunk.sideFrom, hunk.sideTo), QLatin1String("u"));
        at = hunk.sideTo;
    }
    return marked + plain(now, at, now.size());
}

QString markedDifferences(std::string_view before, std::string_view after)
{
    const Units old = wordsOf(before);
    const Units now = wordsOf(after);
    const auto hunks = changes::diff(withoutBlanks(old), withoutBlanks(now))
                           .value_or(std::vector{ Hunk{ 0, old.size(), 0, now.size() } });
    QString marked;
    std::size_t at = 0;
    for (const Hunk& hunk : hunks) {
        marked += plain(now, at, hunk.sideFrom);
        const bool went = hunk.sideTo == hunk.sideFrom;
        const bool needsBlank = went && at < hunk.sideFrom && !marked.endsWith(QLatin1Char(' '));
        marked += needsBlank ? QStringLiteral(" ") : QString();
        marked += went ? tagged(plain(old, hunk.baseFrom, hunk.baseTo), QLatin1String("s"))
                       : tagged(plain(now, hunk.sideFrom, hunk.sideTo), QLatin1String("u"));
        at = hunk.sideTo;
    }
    return marked + plain(now, at, now.size());
}

} // namespace pipit::viewmodels
