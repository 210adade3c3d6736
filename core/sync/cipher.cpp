#include "core/sync/cipher.h"

#include <sodium.h>

namespace weiwo::sync {

namespace {

static_assert(crypto_secretstream_xchacha20poly1305_ABYTES == BodyCipher::ChunkOverhead);
static_assert(crypto_secretstream_xchacha20poly1305_HEADERBYTES == BodyCipher::HeaderSize);
static_assert(crypto_secretstream_xchacha20poly1305_KEYBYTES == KeySize);
static_assert(crypto_sign_PUBLICKEYBYTES == KeySize && crypto_sign_BYTES == TrailerSize);

constexpr QByteArrayView SignedPrefix("weiwo-package-v1");

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

auto *stateOf(QByteArray &bytes)
{
    return reinterpret_cast<crypto_secretstream_xchacha20poly1305_state *>(bytes.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

} // namespace

ContentKey ContentKey::random()
{
    return ContentKey(randomBytes(KeySize));
}

ContentKey::~ContentKey()
{
    if (!m_bytes.isEmpty())
        sodium_memzero(m_bytes.data(), size_t(m_bytes.size()));
}

Result<ContentKey> ContentKey::fromPassphrase(const QByteArray &passphrase, const PassphraseLock &lock)
{
    QByteArray key(KeySize, Qt::Uninitialized);
    const int made = crypto_pwhash(raw(key), KeySize, passphrase.constData(), static_cast<unsigned long long>(passphrase.size()),
                                   raw(lock.salt), lock.ops, size_t(lock.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (made != 0)
        return fail(errc::Internal, translate("sync", "There is not enough memory to open the package with its passphrase."));
    return ContentKey(key);
}

QByteArray ContentKey::sealedTo(const QByteArray &receivingKey) const
{
    QByteArray sealed(m_bytes.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (receivingKey.size() != KeySize
        || crypto_box_seal(raw(sealed), raw(m_bytes), static_cast<unsigned long long>(m_bytes.size()), raw(receivingKey)) != 0)
        return {};
    return sealed;
}

PassphraseLock newPassphraseLock()
{
    PassphraseLock lock;
    lock.salt = randomBytes(crypto_pwhash_SALTBYTES);
    return lock;
}

PackageHash::PackageHash() : m_state(std::make_unique<crypto_generichash_blake2b_state>())
{
    crypto_generichash_blake2b_init(m_state.get(), nullptr, 0, crypto_generichash_blake2b_BYTES_MAX);
}

PackageHash::~PackageHash() = default;

void PackageHash::add(QByteArrayView bytes)
{
    crypto_generichash_blake2b_update(m_state.get(), reinterpret_cast<const unsigned char *>(bytes.data()),
                                      static_cast<unsigned long long>(bytes.size()));
}

QByteArray PackageHash::message()
{
    QByteArray hash(crypto_generichash_blake2b_BYTES_MAX, Qt::Uninitialized);
    crypto_generichash_blake2b_final(m_state.get(), raw(hash), size_t(hash.size()));
    return SignedPrefix.toByteArray() + hash;
}

bool isSignedBy(const QByteArray &senderKey, const QByteArray &signature, const QByteArray &message)
{
    return senderKey.size() == KeySize && signature.size() == TrailerSize
           && crypto_sign_verify_detached(raw(signature), raw(message), static_cast<unsigned long long>(message.size()), raw(senderKey)) == 0;
}

BodyCipher::BodyCipher(const ContentKey &key, const QByteArray &binding)
    : m_bound(binding), m_header(HeaderSize, Qt::Uninitialized),
      m_state(sizeof(crypto_secretstream_xchacha20poly1305_state), Qt::Uninitialized)
{
    crypto_secretstream_xchacha20poly1305_init_push(stateOf(m_state), raw(m_header), raw(key.bytes()));
}

Result<BodyCipher> BodyCipher::opening(const ContentKey &key, const QByteArray &binding, const QByteArray &header)
{
    BodyCipher cipher(binding);
    cipher.m_header = header;
    cipher.m_state = QByteArray(sizeof(crypto_secretstream_xchacha20poly1305_state), Qt::Uninitialized);
    const bool sound = header.size() == HeaderSize && key.bytes().size() == KeySize
                       && crypto_secretstream_xchacha20poly1305_init_pull(stateOf(cipher.m_state), raw(header), raw(key.bytes())) == 0;
    if (!sound)
        return damagedPackage(translate("sync", "its content cannot be decrypted"));
    return cipher;
}

QByteArray BodyCipher::encrypt(const QByteArray &plain, bool last)
{
    QByteArray chunk(plain.size() + ChunkOverhead, Qt::Uninitialized);
    const auto tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(stateOf(m_state), raw(chunk), nullptr, raw(plain), static_cast<unsigned long long>(plain.size()),
                                               raw(m_bound), static_cast<unsigned long long>(m_bound.size()), static_cast<unsigned char>(tag));
    m_bound.clear();
    return chunk;
}

Result<QByteArray> BodyCipher::decrypt(const QByteArray &chunk, bool last)
{
    const auto undecryptable = [] { return damagedPackage(translate("sync", "its content cannot be decrypted")); };
    if (chunk.size() < ChunkOverhead)
        return undecryptable();
    QByteArray plain(chunk.size() - ChunkOverhead, Qt::Uninitialized);
    unsigned char tag = 0;
    const int pulled = crypto_secretstream_xchacha20poly1305_pull(stateOf(m_state), raw(plain), nullptr, &tag, raw(chunk),
                                                                  static_cast<unsigned long long>(chunk.size()), raw(m_bound),
                                                                  static_cast<unsigned long long>(m_bound.size()));
    m_bound.clear();
    if (pulled != 0 || (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) != last)
        return undecryptable();
    return plain;
}

} // namespace weiwo::sync
