pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** What the marks in the list of versions mean. */
Flow {
    spacing: Theme.space.medium

    MarkedText { marked: qsTr("<u>underlined</u> was added") }
    MarkedText { marked: qsTr("<s>struck out</s> was taken off") }
}
