#include "app/viewmodels/passport/draft_field.h"

#include "core/base/utf8.h"

namespace pipit::viewmodels {

QString plainWords(const QString& typed, bool manyLines)
{
    QString words;
    words.reserve(typed.size());
    for (const QChar letter : typed) {
        const bool lineEnd = letter == QLatin1Char('\n') || letter == QChar::LineSeparator
            || letter == QChar::ParagraphSeparator;
        if (lineEnd) {
            words += manyLines ? QLatin1Char('\n') : QLatin1Char(' ');
        } else if (letter == QLatin1Char('\t')) {
            words += QLatin1Char(' ');
        } else if (letter.category() != QChar::Other_Control) {
            words += letter;
        }
    }
    return words;
}

void DraftField::setText(const QString& typed)
{
    if (typed == m_text) {
        return;
    }
    m_text = plainWords(typed, m_manyLines);
    m_draft.text = m_text.toStdString();
    emit textChanged();
    emit edited();
}

int DraftField::left() const
{
    const auto used = base::codePoints(m_draft.text).value_or(m_draft.text.size());
    return static_cast<int>(m_limit) - static_cast<int>(used);
}

QString DraftField::theirs() const
{
    return m_theirs ? QString::fromStdString(m_theirs->value) : QString();
}

void DraftField::takeTheirs()
{
    if (!m_theirs) {
        return;
    }
    const passport::DraftText before = m_draft;
    const passport::DraftText theirs{ m_theirs->value, *m_theirs };
    dropTheirs();
    show(theirs);
    emit edited();
    emit replaced(before);
}

void DraftField::keepMine()
{
    if (!m_theirs) {
        return;
    }
    m_draft.seen = *m_theirs;
    dropTheirs();
    emit edited();
}

void DraftField::setLimit(std::size_t characters, bool manyLines)
{
    m_limit = characters;
    m_manyLines = manyLines;
}

void DraftField::show(const passport::DraftText& draft)
{
    m_draft = draft;
    const QString text = QString::fromStdString(draft.text);
    if (text != m_text) {
        m_text = text;
        emit textChanged();
    }
}

void DraftField::compare(const passport::DraftText& now)
{
    const auto theirs = passport::theirsOf(m_draft, now);
    if (theirs != m_theirs) {
        m_theirs = theirs;
        emit theirsChanged();
    }
}

void DraftField::dropTheirs()
{
    m_theirs.reset();
    emit theirsChanged();
}

} // namespace pipit::viewmodels
