#pragma once

#include "core/passport/draft_arrivals.h"

#include <QObject>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// What a person may type into a text: a line end in a text of one line becomes a space, other
/// control characters go.
QString plainWords(const QString& typed, bool manyLines);

/// One text of a passport while somebody writes it.
class DraftField : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// Characters that may still be typed; below 0 that many are too many.
    Q_PROPERTY(int left READ left NOTIFY textChanged FINAL)
    /// What others shared while this person typed here; `hasTheirs` tells empty from nothing.
    Q_PROPERTY(QString theirs READ theirs NOTIFY theirsChanged FINAL)
    Q_PROPERTY(bool hasTheirs READ hasTheirs NOTIFY theirsChanged FINAL)

public:
    using QObject::QObject;

    QString text() const { return m_text; }
    void setText(const QString& typed);
    int left() const;
    QString theirs() const;
    bool hasTheirs() const { return m_theirs.has_value(); }

    /// Puts what others wrote in the place of what was typed; the editor can undo it.
    Q_INVOKABLE void takeTheirs();
    /// What was typed is to replace what others wrote, now that it was seen.
    Q_INVOKABLE void keepMine();

    void setLimit(std::size_t characters, bool manyLines);
    void show(const passport::DraftText& draft);
    /// What the passport says now, as a draft.
    void compare(const passport::DraftText& now);
    const passport::DraftText& draft() const { return m_draft; }

signals:
    void textChanged();
    void theirsChanged();
    /// The person did something, after which `draft` is another.
    void edited();
    /// What was typed gave way to theirs; `before` brings it back.
    void replaced(const pipit::passport::DraftText& before);

private:
    void dropTheirs();

    passport::DraftText m_draft;
    QString m_text; ///< the draft's
    std::optional<store::ShownField> m_theirs;
    std::size_t m_limit = passport::kMaxSection;
    bool m_manyLines = true;
};

} // namespace pipit::viewmodels
