pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/** The look: tokens only. Its three settings are written by the app's window and nobody else. */
QtObject {
    id: theme

    property bool dark: false
    /** 1.0 to 2.0, the person's text setting. */
    property real textScale: 1.0
    property bool reducedMotion: false

    readonly property Colours colour: theme.dark ? theme.night : theme.day
    readonly property TypeScale type: TypeScale { scale: Math.min(2, Math.max(1, theme.textScale)) }
    readonly property Spaces space: Spaces {}
    readonly property Radii radius: Radii {}
    readonly property Motion motion: Motion { reduced: theme.reducedMotion }

    readonly property Colours day: Colours {
        page: "#f7f5f0"; card: "#ffffff"; cardBorder: "#e8e3d9"; warm: "#fffbf0"; line: "#ece8df"; outline: "#cdc6b8"
        field: "#ffffff"; fieldBorder: "#8a9491"
        ink: "#1e2a2b"; inkSoft: "#5d6b6a"
        rail: "#143c3a"; railChosen: "#235855"; railInk: "#ffffff"; railInkSoft: "#c4d6d2"
        primary: "#176b63"; primaryPressed: "#115850"; primaryInk: "#ffffff"
        primaryGround: "#e6efed"; primaryGroundInk: "#115850"; focus: "#0f766c"
        quiet: "#f0ede6"; quietPressed: "#e6e1d6"; quietInk: "#3c4a4a"
        honey: "#f2b84b"; honeyInkOn: "#1e2a2b"
        honeyGround: "#fff4dc"; honeyBorder: "#f0d391"; honeyInk: "#7a5408"
        leafGround: "#e4f1ea"; leafBorder: "#bcdccb"; leafInk: "#1e6243"
        clayGround: "#fdf0e6"; clayBorder: "#f0d0b6"; clayInk: "#7c3f12"
        scrim: "#80101c1b"
    }
    readonly property Colours night: Colours {
        page: "#121b1b"; card: "#1b2626"; cardBorder: "#2c3a39"; warm: "#24261e"; line: "#273433"; outline: "#475755"
        field: "#141e1e"; fieldBorder: "#6f807d"
        ink: "#eef2f0"; inkSoft: "#a9b7b4"
        rail: "#0d2a29"; railChosen: "#1d4a47"; railInk: "#ffffff"; railInkSoft: "#b3cac5"
        primary: "#5cc2b2"; primaryPressed: "#7ad0c2"; primaryInk: "#06201d"
        primaryGround: "#1c3835"; primaryGroundInk: "#a5e0d6"; focus: "#7ad0c2"
        quiet: "#263332"; quietPressed: "#314140"; quietInk: "#d7e0dd"
        honey: "#f2b84b"; honeyInkOn: "#1e2a2b"
        honeyGround: "#3a2e12"; honeyBorder: "#5c4a1e"; honeyInk: "#f5d48a"
        leafGround: "#16352a"; leafBorder: "#265243"; leafInk: "#9ad9bc"
        clayGround: "#3b2415"; clayBorder: "#5d3a22"; clayInk: "#f0be95"
        scrim: "#a0060c0c"
    }

    // The app brings its own font, so that a screen measures the same on every machine.
    readonly property list<FontLoader> fonts: [
        FontLoader { source: Qt.resolvedUrl("fonts/Inter-Regular.otf") },
        FontLoader { source: Qt.resolvedUrl("fonts/Inter-Medium.otf") },
        FontLoader { source: Qt.resolvedUrl("fonts/Inter-SemiBold.otf") },
        FontLoader { source: Qt.resolvedUrl("fonts/Inter-Bold.otf") }
    ]
}
