#pragma once

// moc cannot read RapidCheck's headers and does not need them.
#ifndef Q_MOC_RUN
#include <rapidcheck.h>
#endif
