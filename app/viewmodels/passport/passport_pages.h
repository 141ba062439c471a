#pragma once

#include "app/viewmodels/passport/passport_editor.h"
#include "app/viewmodels/passport/passport_history.h"
#include "app/viewmodels/passport/pupil_passport.h"

#include <QObject>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// The three pages of a passport: as it is read, as it is written, and how it came to be.
class PassportPages final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(pipit::viewmodels::PupilPassport* shown READ shown CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PassportEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::PassportHistory* history READ history CONSTANT FINAL)

public:
    PassportPages(PupilPassport& shown, PassportEditor& editor, PassportHistory& history)
        : m_shown(shown)
        , m_editor(editor)
        , m_history(history)
    {
    }

    PupilPassport* shown() const { return &m_shown; }
    PassportEditor* editor() const { return &m_editor; }
    PassportHistory* history() const { return &m_history; }

private:
    PupilPassport& m_shown;
    PassportEditor& m_editor;
    PassportHistory& m_history;
};

} // namespace pipit::viewmodels
