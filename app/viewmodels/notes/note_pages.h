#pragma once

#include "app/viewmodels/notes/note_composer.h"
#include "app/viewmodels/notes/note_feed.h"

#include <QObject>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// What the page of notes shows, and the line in which one is written.
class NotePages final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(pipit::viewmodels::NoteFeed* feed READ feed CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::NoteComposer* composer READ composer CONSTANT FINAL)

public:
    NotePages(NoteFeed& feed, NoteComposer& composer)
        : m_feed(feed)
        , m_composer(composer)
    {
    }

    NoteFeed* feed() const { return &m_feed; }
    NoteComposer* composer() const { return &m_composer; }

private:
    NoteFeed& m_feed;
    NoteComposer& m_composer;
};

} // namespace pipit::viewmodels
