#include "sync/server/server_key.h"

#include "core/base/try.h"
#include "core/crypto/hash.h"
#include "core/crypto/secret.h"
#include "sync/server/durable_file.h"

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <string>

namespace pipit::server {

namespace {

template <auto Free> struct Freer {
    template <class T> void operator()(T* thing) const noexcept { Free(thing); }
};
using KeyHandle = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using CertificateHandle = std::unique_ptr<X509, Freer<X509_free>>;
using BioHandle = std::unique_ptr<BIO, Freer<BIO_free_all>>;

constexpr long kSecondsPerDay = 24L * 60 * 60;
constexpr long kValidDays = 365L * 30; ///< a change is made with the register, not by expiry

Error failed(const char* what)
{
    return { ErrorCode::DiskFailed, std::string("OpenSSL: ") + what };
}

bool nameIt(X509* certificate)
{
    X509_NAME* name = X509_get_subject_name(certificate);
    const std::string text = "pipit-server";
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    return X509_NAME_add_entry_by_txt(
               name, "CN", MBSTRING_ASC, bytes, static_cast<int>(text.size()), -1, 0)
        == 1
        && X509_set_issuer_name(certificate, name) == 1;
}

bool numberIt(X509* certificate)
{
    std::uint64_t serial = 0;
    return RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1U) == 1;
}

Result<CertificateHandle> selfSigned(EVP_PKEY* key)
{
    CertificateHandle certificate(X509_new());
    X509* raw = certificate.get();
    const bool made = raw != nullptr && X509_set_version(raw, 2) == 1 && numberIt(raw)
        && nameIt(raw) && X509_gmtime_adj(X509_getm_notBefore(raw), -kSecondsPerDay) != nullptr
        && X509_gmtime_adj(X509_getm_notAfter(raw), kValidDays * kSecondsPerDay) != nullptr
        && X509_set_pubkey(raw, key) == 1 && X509_sign(raw, key, EVP_sha256()) != 0;
    if (!made) {
        return failed("making a certificate");
    }
    return certificate;
}

Bytes contentOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(data);
    return size > 0 ? Bytes(bytes, bytes + size) : Bytes{};
}

} // namespace

Result<void> makeServerKey(const ServerKeyFiles& files)
{
    if (std::error_code ignored; std::filesystem::exists(files.key, ignored)) {
        return Error{ ErrorCode::AlreadyExists, "the server has a key" };
    }
    const KeyHandle key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    if (!key) {
        return failed("making a key");
    }
    PIPIT_TRY_ASSIGN(const CertificateHandle certificate, selfSigned(key.get()));
    const BioHandle keyText(BIO_new(BIO_s_secmem()));
    const BioHandle certificateText(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1
        || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1) {
        return failed("writing PEM");
    }
    PIPIT_TRY(replaceFile(files.certificate, contentOf(certificateText.get()), FileMode::Readable));
    Bytes keyBytes = contentOf(keyText.get());
    const Result<void> written = writeNewFile(files.key, keyBytes, FileMode::OwnerOnly);
    crypto::wipe(keyBytes);
    return written; // last: a key without its certificate never stands on the disk
}

Result<ServerKeyPin> serverKeyPin(const std::filesystem::path& certificate)
{
    const BioHandle file(BIO_new_file(certificate.c_str(), "r"));
    if (!file) {
        return Error{ ErrorCode::NotFound, "no certificate" };
    }
    const CertificateHandle read(PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr));
    if (!read) {
        return Error{ ErrorCode::Corrupt, "the certificate does not read" };
    }
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(read.get()), &der);
    if (size <= 0) {
        return Error{ ErrorCode::Corrupt, "the certificate holds no key" };
    }
    const ServerKeyPin pin{ crypto::sha256({ der, static_cast<std::size_t>(size) }) };
    OPENSSL_free(der);
    return pin;
}

} // namespace pipit::server
