#pragma once

#include "core/base/check.h"
#include "core/base/hex.h"
#include "core/crypto/secret.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

/// The files in tests/data/protocol, which another program made from the documents.
namespace pipit::tests {

inline QJsonObject vectors(const char* name)
{
    QFile file(QStringLiteral(PIPIT_TEST_DATA "/protocol/") + QLatin1String(name));
    PIPIT_CHECK(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline Bytes hex(const QJsonValue& value)
{
    const auto bytes = base::fromHex(value.toString().toStdString());
    PIPIT_CHECK(bytes.has_value());
    return *bytes;
}

template <class IdType> IdType id(const QJsonValue& value)
{
    const auto read = IdType::from(hex(value));
    PIPIT_CHECK(read.has_value());
    return *read;
}

inline crypto::Secret secret(const QJsonValue& value) { return crypto::Secret::from(hex(value)); }

} // namespace pipit::tests
