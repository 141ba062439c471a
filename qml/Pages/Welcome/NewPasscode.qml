pragma ComponentBehavior: Bound
import QtQuick
import Pipit
import Pipit.Theme
import Pipit.Controls

/** A passcode that is being chosen: typed twice, with the rule beside it. */
Column {
    id: choice

    readonly property bool longEnough: rule.fits(first.passcode)
    readonly property bool same: again.length > 0 && first.passcode === again.passcode
    /** True if both are the same and the rule is kept. */
    readonly property bool fits: choice.longEnough && choice.same
    readonly property string passcode: choice.fits ? first.passcode : ""
    /** Enter in the second field, once it fits. */
    signal accepted

    function clear(): void {
        first.clear();
        again.clear();
    }
    function take(): void { first.forceActiveFocus(); }

    spacing: Theme.space.small

    PasscodeRule { id: rule }
    PasscodeField {
        id: first
        width: parent.width
        placeholderText: qsTr("New passcode")
        onAccepted: again.forceActiveFocus()
    }
    RuleLine {
        width: parent.width
        kept: choice.longEnough
        text: rule.advice(first.passcode)
    }
    PasscodeField {
        id: again
        width: parent.width
        placeholderText: qsTr("The same again")
        onAccepted: if (choice.fits) choice.accepted()
    }
    RuleLine {
        width: parent.width
        kept: choice.same
        text: choice.same ? qsTr("Both are the same")
            : again.length < first.length || first.length === 0 ? qsTr("Typed twice, so that no slip of a finger locks you out")
            : qsTr("These two are not the same")
    }
    Small {
        width: parent.width
        text: qsTr("Nobody else knows it, and nobody can look it up. Write it down where only you find it.")
    }
}
