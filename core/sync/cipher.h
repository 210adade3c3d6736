#pragma once

#include "core/sync/package.h"

struct crypto_generichash_blake2b_state;

namespace weiwo::sync {

/// The content key of a package: random, or from a passphrase. Wiped when it goes.
class ContentKey
{
public:
    [[nodiscard]] static ContentKey random();
    /// Argon2id; takes as long and as much memory as the lock says. internal where there is not so much.
    [[nodiscard]] static Result<ContentKey> fromPassphrase(const QByteArray &passphrase, const PassphraseLock &lock);
    /// KeySize bytes, as unsealed.
    explicit ContentKey(const QByteArray &bytes) : m_bytes(bytes) {}
    ~ContentKey();
    ContentKey(const ContentKey &) = delete;
    ContentKey &operator=(const ContentKey &) = delete;
    ContentKey(ContentKey &&) = default;
    ContentKey &operator=(ContentKey &&) = default;

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// For who has the secret key of @p receivingKey alone.
    [[nodiscard]] QByteArray sealedTo(const QByteArray &receivingKey) const;

private:
    QByteArray m_bytes;
};

[[nodiscard]] PassphraseLock newPassphraseLock();

/// What a package's trailer signs: gathers the bytes before it.
class PackageHash
{
public:
    PackageHash();
    ~PackageHash();
    PackageHash(const PackageHash &) = delete;
    PackageHash &operator=(const PackageHash &) = delete;

    void add(QByteArrayView bytes);
    /// The message to sign. Ends it.
    [[nodiscard]] QByteArray message();

private:
    std::unique_ptr<crypto_generichash_blake2b_state> m_state;
};

[[nodiscard]] bool isSignedBy(const QByteArray &senderKey, const QByteArray &signature, const QByteArray &message);

/// One direction of the body's cipher.
class BodyCipher
{
public:
    /// Length that a chunk has more than what is in it.
    static constexpr qint64 ChunkOverhead = 17;
    static constexpr qint64 HeaderSize = 24;

    /// To encrypt. @p binding: without the same one nothing decrypts, see bindingOf().
    BodyCipher(const ContentKey &key, const QByteArray &binding);
    /// To decrypt; damaged where the header is none.
    [[nodiscard]] static Result<BodyCipher> opening(const ContentKey &key, const QByteArray &binding, const QByteArray &header);

    /// What stands before the first chunk.
    [[nodiscard]] const QByteArray &header() const { return m_header; }
    [[nodiscard]] QByteArray encrypt(const QByteArray &plain, bool last);
    /// @p last: whether it was written as the last one. damaged for a chunk that was altered, moved or left out.
    [[nodiscard]] Result<QByteArray> decrypt(const QByteArray &chunk, bool last);

private:
    explicit BodyCipher(const QByteArray &binding) : m_bound(binding) {}

    QByteArray m_bound;        ///< goes with the first chunk; the others hang on it
    QByteArray m_header;
    QByteArray m_state;        ///< crypto_secretstream_xchacha20poly1305_state
};

} // namespace weiwo::sync
