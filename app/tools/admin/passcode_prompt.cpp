#include "app/tools/admin/passcode_prompt.h"

#include <termios.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace pipit::admin {

namespace {

constexpr std::size_t kLongest = 1024;

/// While it lives, a terminal shows nothing of what is typed.
class Unseen {
public:
    Unseen()
        : m_isTerminal(::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (m_isTerminal) {
            auto silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
            std::fputs("Passcode: ", stderr);
        }
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    ~Unseen()
    {
        if (m_isTerminal) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            std::fputc('\n', stderr);
        }
    }

private:
    termios m_before{};
    bool m_isTerminal;
};

} // namespace

Result<crypto::Secret> askPasscode()
{
    const Unseen unseen;
    crypto::Secret typed(kLongest);
    std::size_t size = 0;
    // Byte by byte, past the buffer of the C library: nothing else keeps a copy.
    while (size < kLongest && ::read(STDIN_FILENO, typed.span().data() + size, 1) == 1
        && typed.view()[size] != '\n') {
        ++size;
    }
    if (size == 0 || size == kLongest) {
        return Error{ ErrorCode::BadInput, "no passcode on standard input" };
    }
    return crypto::Secret::from(typed.view().first(size));
}

} // namespace pipit::admin
