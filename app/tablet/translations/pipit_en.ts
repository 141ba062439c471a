<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>FaceGrid</name>
        <message numerus="yes">
            <source>%n people use this tablet</source>
            <translation>
                <numerusform>%n person uses this tablet</numerusform>
                <numerusform>%n people use this tablet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The faces of %n people could not be read. They were left as they are; ask the technician.</source>
            <translation>
                <numerusform>The face of %n person could not be read. It was left as it is; ask the technician.</numerusform>
                <numerusform>The faces of %n people could not be read. They were left as they are; ask the technician.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoteView</name>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message numerus="yes">
            <source>%1, %n note(s)</source>
            <translation>
                <numerusform>%1, %n note</numerusform>
                <numerusform>%1, %n notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PasscodePanel</name>
        <message numerus="yes">
            <source>The next try is in %n second(s)</source>
            <translation>
                <numerusform>The next try is in %n second</numerusform>
                <numerusform>The next try is in %n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message numerus="yes">
            <source>Your %n record(s) that wait are safe on this tablet.</source>
            <translation>
                <numerusform>Your %n record that waits is safe on this tablet.</numerusform>
                <numerusform>Your %n records that wait are safe on this tablet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RunningRecord</name>
        <message numerus="yes">
            <source>Found %n note(s)</source>
            <translation>
                <numerusform>Found %n note</numerusform>
                <numerusform>Found %n notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusChip</name>
        <message numerus="yes">
            <source>%n waiting to send</source>
            <translation>
                <numerusform>%n waiting to send</numerusform>
                <numerusform>%n waiting to send</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncPanel</name>
        <message numerus="yes">
            <source>%n waiting to send</source>
            <translation>
                <numerusform>%n waiting to send</numerusform>
                <numerusform>%n waiting to send</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be sent. It is kept on this tablet and listed for the SENCo.</source>
            <translation>
                <numerusform>%n could not be sent. It is kept on this tablet and listed for the SENCo.</numerusform>
                <numerusform>%n could not be sent. They are kept on this tablet and listed for the SENCo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pipit::viewmodels::SyncReport</name>
        <message numerus="yes">
            <source>Sealed %n record(s)</source>
            <translation>
                <numerusform>Sealed %n record</numerusform>
                <numerusform>Sealed %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Received %n record(s)</source>
            <translation>
                <numerusform>Received %n record</numerusform>
                <numerusform>Received %n records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n could not be sent and is kept here</source>
            <translation>
                <numerusform>%n could not be sent and is kept here</numerusform>
                <numerusform>%n could not be sent and are kept here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waits for a key or a newer app</source>
            <translation>
                <numerusform>%n waits for a key or a newer app</numerusform>
                <numerusform>%n wait for a key or a newer app</numerusform>
            </translation>
        </message>
    </context>
</TS>
