#include "core/intake/intake.h"

namespace pipit::intake {

Intake::Intake(IntakeParts parts)
    : m_parts(std::move(parts))
{
}

} // namespace pipit::intake
