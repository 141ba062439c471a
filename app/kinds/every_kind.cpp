#include "app/kinds/every_kind.h"

#include "core/intervention/projections.h"
#include "core/notes/note_projection.h"
#include "core/observation/projections.h"
#include "core/passport/projections.h"
#include "core/questions/projections.h"
#include "core/school/projections.h"
#include "core/strategy/projections.h"
#include "core/target/projections.h"

#include <memory>

namespace pipit::kinds {

store::Projections everyKind()
{
    const auto notes = std::make_shared<notes::NoteProjection>();
    store::Projections all{ { notes->kind(), notes } };
    school::addProjections(all);
    strategy::addProjections(all);
    questions::addProjections(all);
    passport::addProjections(all);
    intervention::addProjections(all);
    observation::addProjections(all);
    target::addProjections(all);
    return all;
}

} // namespace pipit::kinds
