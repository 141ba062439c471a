#pragma once

#include "app/viewmodels/starting/kit_page.h"

namespace pipit::tablet {

/// One page of A4 with the recovery kit, as a PDF. GUI thread.
QByteArray printKit(const viewmodels::KitPaper& paper);

} // namespace pipit::tablet
