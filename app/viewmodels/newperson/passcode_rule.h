#pragma once

#include "core/crypto/secret.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <memory>

namespace pipit::viewmodels {

/// The UTF-8 of a passcode as it was typed, in guarded memory. A letter with an accent is one
/// character, whichever way the keyboard made it.
std::shared_ptr<crypto::Secret> guardedPasscode(const QString& passcode);

/// Says whether a passcode may protect a profile. Holds nothing of what was typed.
class PasscodeRule : public QObject {
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    Q_INVOKABLE bool fits(const QString& passcode) const;
    /// Translated: what the rule is, or what is still missing.
    Q_INVOKABLE QString advice(const QString& passcode) const;
};

} // namespace pipit::viewmodels
