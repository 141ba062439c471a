#include "app/viewmodels/typed_path.h"

#include <QDir>
#include <QUrl>

namespace pipit::viewmodels {

QString typedPath(const QString& typed)
{
    QString bare = typed.trimmed();
    if (bare.size() > 1 && bare.startsWith(QLatin1Char('"')) && bare.endsWith(QLatin1Char('"'))) {
        bare = bare.mid(1, bare.size() - 2);
    }
    if (bare.startsWith(QLatin1String("file:"))) {
        return QUrl(bare).toLocalFile();
    }
    return bare.startsWith(QLatin1String("~/")) ? QDir::home().filePath(bare.mid(2)) : bare;
}

} // namespace pipit::viewmodels
