pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** The place of questions: staff ask the SENCo about a pupil, and the SENCo decides what comes of it. */
Item {
    id: page

    required property Workspace workspace
    required property Ask ask
    /** It was asked for on another page, to which the arrow leads back at last. */
    property bool visiting: false
    signal observeAsked(pupil: string)
    signal back

    readonly property int stage: page.ask.stage
    readonly property bool listing: page.stage === Ask.Listing
    readonly property string ownTitle: page.ask.mayDecide ? qsTr("Questions") : qsTr("Ask the SENCo")
    readonly property var subtitles: [
        page.ask.mayDecide ? qsTr("From staff, about pupils") : page.workspace.clock.day,
        qsTr("Pick a pupil"), page.ask.pupil.place, page.ask.pupil.place]

    function goBack(): void {
        const goes = page.visiting && page.stage < Ask.Writing;
        page.ask.leave();
        if (goes) page.back();
    }

    Component.onDestruction: { page.ask.question.flush(); page.ask.decision.flush(); }

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: page.stage > Ask.Choosing && page.ask.pupil.name !== "" ? page.ask.pupil.name : page.ownTitle
        subtitle: page.subtitles[page.stage]
        canGoBack: !page.listing || page.visiting
        onBack: page.goBack()
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: header.height + Theme.space.small
        spacing: Theme.space.small

        Problem {
            Layout.fillWidth: true
            text: page.ask.problem
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            // Repeaters where one would expect a Loader: that of Qt 6.4 makes no bound component.
            Repeater {
                model: page.listing ? 1 : 0

                QuestionLists {
                    anchors.fill: parent
                    ask: page.ask
                    onObserveAsked: pupil => page.observeAsked(pupil)
                }
            }
            Repeater {
                model: page.stage === Ask.Choosing ? 1 : 0

                AskChoice {
                    anchors.fill: parent
                    ask: page.ask
                }
            }
            Repeater {
                model: page.stage === Ask.Writing ? 1 : 0

                AskForm {
                    anchors.fill: parent
                    ask: page.ask
                }
            }
            Repeater {
                model: page.stage === Ask.Deciding ? 1 : 0

                DecideForm {
                    anchors.fill: parent
                    ask: page.ask
                }
            }
        }
    }
}
