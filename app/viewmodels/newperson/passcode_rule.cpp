#include "app/viewmodels/newperson/passcode_rule.h"

#include "core/crypto/passcode_rule.h"

namespace pipit::viewmodels {

namespace {

crypto::PasscodeFlaw flawOf(const QString& passcode)
{
    return crypto::passcodeFlaw(base::asText(guardedPasscode(passcode)->view()));
}

} // namespace

std::shared_ptr<crypto::Secret> guardedPasscode(const QString& passcode)
{
    QByteArray utf8 = passcode.normalized(QString::NormalizationForm_C).toUtf8();
    auto secret = std::make_shared<crypto::Secret>(crypto::Secret::from(
        base::asBytes({ utf8.constData(), static_cast<std::size_t>(utf8.size()) })));
    utf8.fill('\0');
    return secret;
}

bool PasscodeRule::fits(const QString& passcode) const
{
    return flawOf(passcode) == crypto::PasscodeFlaw::None;
}

QString PasscodeRule::advice(const QString& passcode) const
{
    using crypto::PasscodeFlaw;
    const auto least = QString::number(crypto::kLeastPasscode);
    switch (passcode.isEmpty() ? PasscodeFlaw::TooShort : flawOf(passcode)) {
    case PasscodeFlaw::TooShort:
        return tr("At least %1 characters. Three or four words of your own are easy to keep in "
                  "mind and hard to guess.")
            .arg(least);
    case PasscodeFlaw::TooSimple:
        return tr("Too easy to guess: take more different letters.");
    case PasscodeFlaw::TooLong:
    case PasscodeFlaw::NotText:
        return tr("Too long, or with signs that a passcode cannot have.");
    case PasscodeFlaw::None:
        break;
    }
    return tr("Long enough");
}

} // namespace pipit::viewmodels
