#include "tests/e2e/tour/ways.h"

namespace pipit::tour {

void openPassport(AppProcess& app)
{
    app.press("Pupils");
    app.press("Find a pupil by name");
    app.key("Ctrl+A");
    app.type("leo mor");
    app.press("Leo Morgan...");
    app.wait("How to help me");
}

} // namespace pipit::tour
