<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AbsenceText</name>
    <message>
        <source>It must be a second or more.</source>
        <translation>Es muss eine Sekunde oder mehr sein.</translation>
    </message>
    <message>
        <source>Say as well for how long, then it counts.</source>
        <translation>Sagen Sie auch, wie lange, dann zählt es.</translation>
    </message>
    <message>
        <source>Say as well how often, then it counts.</source>
        <translation>Sagen Sie auch, wie oft, dann zählt es.</translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>%1 Arbeitszeit</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New diagram</source>
        <translation>&amp;Neues Diagramm</translation>
    </message>
    <message>
        <source>Start an empty process diagram</source>
        <translation>Mit einem leeren Prozessdiagramm beginnen</translation>
    </message>
    <message>
        <source>Start from one of the sample processes</source>
        <translation>Mit einem der Beispielprozesse beginnen</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a diagram from a file</source>
        <translation>Ein Diagramm aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Open a folder with its files, versions and alternatives</source>
        <translation>Einen Ordner mit seinen Dateien, Versionen und Alternativen öffnen</translation>
    </message>
    <message>
        <source>Open the loan application, already simulated</source>
        <translation>Den Kreditantrag öffnen, fertig simuliert</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Die Datei speichern</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Save &amp;version...</source>
        <translation>Ve&amp;rsion speichern …</translation>
    </message>
    <message>
        <source>Keep the project&apos;s state with a note</source>
        <translation>Den Stand des Projekts mit einer Notiz festhalten</translation>
    </message>
    <message>
        <source>Write the project as one .zip file</source>
        <translation>Das Projekt als eine .zip-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Import project...</source>
        <translation>Projekt i&amp;mportieren …</translation>
    </message>
    <message>
        <source>Take in a project from a .zip file</source>
        <translation>Ein Projekt aus einer .zip-Datei übernehmen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the open file</source>
        <translation>Die offene Datei schließen</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
    <message>
        <source>Change look, language and autosave</source>
        <translation>Aussehen, Sprache und automatisches Sichern ändern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>Das Studio schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wie&amp;derholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung noch einmal machen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>Die Auswahl in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>Die Auswahl in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Put in what the clipboard holds</source>
        <translation>Den Inhalt der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Remove the selection; the flow closes over the gap</source>
        <translation>Die Auswahl entfernen; der Fluss schließt die Lücke</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>Select everything in the diagram</source>
        <translation>Alles im Diagramm auswählen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Edit the name in its place</source>
        <translation>Den Namen an Ort und Stelle bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find an element by its name</source>
        <translation>Ein Element anhand seines Namens finden</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Entwerfen</translation>
    </message>
    <message>
        <source>Draw, check and document the process</source>
        <translation>Den Prozess zeichnen, prüfen und beschreiben</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulieren</translation>
    </message>
    <message>
        <source>Ask what would happen if</source>
        <translation>Fragen, was wäre, wenn</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Start cases and do their tasks</source>
        <translation>Fälle starten und ihre Aufgaben erledigen</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>Look at what has happened</source>
        <translation>Ansehen, was geschehen ist</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Reiter</translation>
    </message>
    <message>
        <source>Go to the next open file</source>
        <translation>Zur nächsten offenen Datei wechseln</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Voriger Reiter</translation>
    </message>
    <message>
        <source>Go to the open file before</source>
        <translation>Zur vorigen offenen Datei wechseln</translation>
    </message>
    <message>
        <source>Pro&amp;ject panel</source>
        <translation>Pro&amp;jektbereich</translation>
    </message>
    <message>
        <source>Show or hide files, versions and alternatives</source>
        <translation>Dateien, Versionen und Alternativen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>S&amp;ide panel</source>
        <translation>Se&amp;itenbereich</translation>
    </message>
    <message>
        <source>Show or hide the panel at the right</source>
        <translation>Den Bereich rechts ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Bottom panel</source>
        <translation>&amp;Unterer Bereich</translation>
    </message>
    <message>
        <source>Show or hide the panel below the diagram</source>
        <translation>Den Bereich unter dem Diagramm ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Show the diagram larger</source>
        <translation>Das Diagramm größer zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show the diagram smaller</source>
        <translation>Das Diagramm kleiner zeigen</translation>
    </message>
    <message>
        <source>Zoom to &amp;100 %</source>
        <translation>Auf &amp;100 %</translation>
    </message>
    <message>
        <source>Show the diagram in its own size</source>
        <translation>Das Diagramm in seiner eigenen Größe zeigen</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation>Das ganze Diagramm zeigen</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>Show the grid and let shapes stick to it</source>
        <translation>Das Raster zeigen und Formen daran ausrichten</translation>
    </message>
    <message>
        <source>Look of the s&amp;ystem</source>
        <translation>Aussehen des S&amp;ystems</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Hell oder dunkel wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Helles Aussehen</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>Den Bildschirm mit dem Fenster füllen</translation>
    </message>
    <message>
        <source>&amp;Hand</source>
        <translation>&amp;Hand</translation>
    </message>
    <message>
        <source>Move the view by dragging</source>
        <translation>Die Ansicht durch Ziehen verschieben</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>Select what lies in a rectangle</source>
        <translation>Auswählen, was in einem Rechteck liegt</translation>
    </message>
    <message>
        <source>Make &amp;space</source>
        <translation>&amp;Platz schaffen</translation>
    </message>
    <message>
        <source>Push everything beyond a line aside</source>
        <translation>Alles jenseits einer Linie beiseiteschieben</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Draw a connection from element to element</source>
        <translation>Eine Verbindung von Element zu Element ziehen</translation>
    </message>
    <message>
        <source>Check the diagram and list its problems</source>
        <translation>Das Diagramm prüfen und seine Probleme auflisten</translation>
    </message>
    <message>
        <source>Co&amp;mpare with version...</source>
        <translation>&amp;Mit Version vergleichen …</translation>
    </message>
    <message>
        <source>Show what changed since a version, on the diagram</source>
        <translation>Im Diagramm zeigen, was sich seit einer Version geändert hat</translation>
    </message>
    <message>
        <source>New &amp;alternative...</source>
        <translation>Neue &amp;Alternative …</translation>
    </message>
    <message>
        <source>Try something else beside the current state</source>
        <translation>Neben dem jetzigen Stand etwas anderes ausprobieren</translation>
    </message>
    <message>
        <source>Al&amp;ign</source>
        <translation>Aus&amp;richten</translation>
    </message>
    <message>
        <source>Line the selected shapes up</source>
        <translation>Die ausgewählten Formen ausrichten</translation>
    </message>
    <message>
        <source>Play the scenario through and show its results</source>
        <translation>Das Szenario durchspielen und seine Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Stop the running simulation</source>
        <translation>Die laufende Simulation anhalten</translation>
    </message>
    <message>
        <source>&amp;Keep scenario...</source>
        <translation>Szenario beha&amp;lten …</translation>
    </message>
    <message>
        <source>Keep the changed inputs under a name</source>
        <translation>Die geänderten Eingaben unter einem Namen behalten</translation>
    </message>
    <message>
        <source>&amp;Reset scenario</source>
        <translation>Szenario &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Go back to the scenario&apos;s kept inputs</source>
        <translation>Zu den behaltenen Eingaben des Szenarios zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Write report...</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>Write the results as a document</source>
        <translation>Die Ergebnisse als Dokument schreiben</translation>
    </message>
    <message>
        <source>Export event &amp;log...</source>
        <translation>Ereignis&amp;protokoll …</translation>
    </message>
    <message>
        <source>Write what happened as XES or CSV</source>
        <translation>Schreiben, was geschehen ist, als XES oder CSV</translation>
    </message>
    <message>
        <source>&amp;Heat map</source>
        <translation>&amp;Wärmekarte</translation>
    </message>
    <message>
        <source>Colour the diagram by waiting time</source>
        <translation>Das Diagramm nach der Wartezeit einfärben</translation>
    </message>
    <message>
        <source>&amp;Start a case</source>
        <translation>&amp;Fall starten</translation>
    </message>
    <message>
        <source>Start a case of the open process</source>
        <translation>Einen Fall des offenen Prozesses starten</translation>
    </message>
    <message>
        <source>&amp;Complete task</source>
        <translation>Aufgabe ab&amp;schließen</translation>
    </message>
    <message>
        <source>Finish the chosen task with what its form says</source>
        <translation>Die gewählte Aufgabe mit den Angaben ihres Formulars abschließen</translation>
    </message>
    <message>
        <source>&amp;Put in force</source>
        <translation>&amp;In Kraft setzen</translation>
    </message>
    <message>
        <source>Let new cases follow the open diagram</source>
        <translation>Neue Fälle dem offenen Diagramm folgen lassen</translation>
    </message>
    <message>
        <source>Send &amp;message...</source>
        <translation>&amp;Nachricht senden …</translation>
    </message>
    <message>
        <source>Send a message to waiting cases</source>
        <translation>Eine Nachricht an wartende Fälle senden</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>S&amp;chritt</translation>
    </message>
    <message>
        <source>Let the chosen token go one step</source>
        <translation>Das gewählte Token einen Schritt weiterlassen</translation>
    </message>
    <message>
        <source>&amp;Find a command</source>
        <translation>&amp;Befehl finden</translation>
    </message>
    <message>
        <source>Search everything the studio can do, and run it</source>
        <translation>Alles durchsuchen, was das Studio kann, und es ausführen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List all shortcuts</source>
        <translation>Alle Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>Read how to use the studio</source>
        <translation>Lesen, wie das Studio benutzt wird</translation>
    </message>
    <message>
        <source>&amp;About Millrace</source>
        <translation>Über &amp;Millrace</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip (shortcut)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Diagram</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>create file process model</source>
        <translation>anlegen erstellen Datei Prozess Modell</translation>
    </message>
    <message>
        <source>create example sample</source>
        <translation>anlegen erstellen Beispiel Muster</translation>
    </message>
    <message>
        <source>folder directory</source>
        <translation>Ordner Verzeichnis</translation>
    </message>
    <message>
        <source>example demo tour</source>
        <translation>Beispiel Vorführung Demo Rundgang</translation>
    </message>
    <message>
        <source>history commit snapshot checkpoint</source>
        <translation>Verlauf Stand sichern Zwischenstand Commit</translation>
    </message>
    <message>
        <source>archive backup unpack load</source>
        <translation>Archiv Sicherung entpacken laden Backup</translation>
    </message>
    <message>
        <source>preferences options configuration theme translation</source>
        <translation>Optionen Vorlieben Konfiguration Design Übersetzung</translation>
    </message>
    <message>
        <source>exit end leave</source>
        <translation>Ende verlassen Schluss</translation>
    </message>
    <message>
        <source>back revert</source>
        <translation>zurück widerrufen</translation>
    </message>
    <message>
        <source>repeat forward</source>
        <translation>nochmals vorwärts</translation>
    </message>
    <message>
        <source>erase clear</source>
        <translation>entfernen leeren</translation>
    </message>
    <message>
        <source>label title text</source>
        <translation>Beschriftung Titel Text</translation>
    </message>
    <message>
        <source>search</source>
        <translation>finden</translation>
    </message>
    <message>
        <source>theme colours appearance</source>
        <translation>Design Farben Darstellung</translation>
    </message>
    <message>
        <source>theme colours day mode bright</source>
        <translation>Design Farben Tag Modus hell</translation>
    </message>
    <message>
        <source>theme colours night mode black</source>
        <translation>Design Farben Nacht Modus schwarz</translation>
    </message>
    <message>
        <source>all everything overview</source>
        <translation>alles ganz Übersicht</translation>
    </message>
    <message>
        <source>tidy automatic align</source>
        <translation>aufräumen automatisch ausrichten Layout</translation>
    </message>
    <message>
        <source>validate verify errors warnings</source>
        <translation>validieren prüfen Fehler Warnungen</translation>
    </message>
    <message>
        <source>difference changes history</source>
        <translation>Unterschied Änderungen Verlauf</translation>
    </message>
    <message>
        <source>branch copy variation</source>
        <translation>Zweig Kopie Variante</translation>
    </message>
    <message>
        <source>calculate what-if start bottleneck</source>
        <translation>berechnen was-wäre-wenn starten Engpass</translation>
    </message>
    <message>
        <source>print export results HTML PDF</source>
        <translation>drucken exportieren Ergebnisse HTML PDF</translation>
    </message>
    <message>
        <source>data table mining</source>
        <translation>Daten Tabelle Mining</translation>
    </message>
    <message>
        <source>bottleneck colours waiting</source>
        <translation>Engpass Farben Wartezeit</translation>
    </message>
    <message>
        <source>instance execute begin</source>
        <translation>Instanz Vorgang ausführen beginnen</translation>
    </message>
    <message>
        <source>publish release activate</source>
        <translation>veröffentlichen freigeben aktivieren</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>Tasten Kurzbefehle</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <translation>Hilfe Handbuch Dokumentation</translation>
    </message>
    <message>
        <source>&amp;Format diagram</source>
        <translation>Diagramm an&amp;ordnen</translation>
    </message>
    <message>
        <source>image graphic part crop export</source>
        <translation>Bild Grafik Teil Ausschnitt exportieren</translation>
    </message>
    <message>
        <source>documentation manual Word RACI export</source>
        <translation>Dokumentation Anleitung Word RACI exportieren</translation>
    </message>
    <message>
        <source>walk demo prototype web page HTML export</source>
        <translation>durchgehen Vorführung Prototyp Webseite HTML exportieren</translation>
    </message>
    <message>
        <source>lint severity switch off grade settings style</source>
        <translation>prüfen Schwere abschalten gewichten Einstellungen Stil</translation>
    </message>
    <message>
        <source>Write the diagram, or all of them, as SVG, PNG, JPEG or PDF</source>
        <translation>Das Diagramm oder alle als SVG, PNG, JPEG oder PDF schreiben</translation>
    </message>
    <message>
        <source>Write what is selected as a picture of its own</source>
        <translation>Das Ausgewählte als eigenes Bild schreiben</translation>
    </message>
    <message>
        <source>Process &amp;handbook...</source>
        <translation>Prozess&amp;handbuch …</translation>
    </message>
    <message>
        <source>Write diagrams, steps and who does them as HTML, PDF or ODT, which Word opens</source>
        <translation>Diagramme, Schritte und wer sie erledigt als HTML, PDF oder ODT schreiben, das Word öffnet</translation>
    </message>
    <message>
        <source>Write a web page on which people walk through the process and say what is different</source>
        <translation>Eine Webseite schreiben, auf der andere den Prozess durchgehen und sagen, was anders ist</translation>
    </message>
    <message>
        <source>Look at the pages and print the diagram</source>
        <translation>Die Seiten ansehen und das Diagramm drucken</translation>
    </message>
    <message>
        <source>Let level lines hop over upright ones that they cross</source>
        <translation>Waagerechte Linien über senkrechte springen lassen, die sie kreuzen</translation>
    </message>
    <message>
        <source>R&amp;ules of the project...</source>
        <translation>Re&amp;geln des Projekts …</translation>
    </message>
    <message>
        <source>Say which rules hold in this project, and how much each weighs</source>
        <translation>Angeben, welche Regeln in diesem Projekt gelten und wie schwer jede wiegt</translation>
    </message>
    <message>
        <source>export image graphic download SVG PNG JPEG PDF</source>
        <translation>Export Bild Grafik herunterladen SVG PNG JPEG PDF</translation>
    </message>
    <message>
        <source>export zip archive backup share send pack</source>
        <translation>Export ZIP Archiv Sicherung teilen senden packen</translation>
    </message>
    <message>
        <source>enlarge magnify focus</source>
        <translation>vergrößern Lupe Ausschnitt</translation>
    </message>
    <message>
        <source>minimap overview navigator bird</source>
        <translation>Übersichtskarte Minimap Navigator Vogelperspektive</translation>
    </message>
    <message>
        <source>presentation show slides projector beamer full screen</source>
        <translation>Präsentation vorführen Folien Projektor Beamer Vollbild</translation>
    </message>
    <message>
        <source>New from temp&amp;late...</source>
        <translation>Neu aus &amp;Vorlage...</translation>
    </message>
    <message>
        <source>Open pro&amp;ject...</source>
        <translation>Pro&amp;jekt öffnen...</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>B&amp;eispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Picture of the diagram...</source>
        <translation>&amp;Bild des Diagramms...</translation>
    </message>
    <message>
        <source>Picture of the &amp;selection...</source>
        <translation>Bild der &amp;Auswahl...</translation>
    </message>
    <message>
        <source>&amp;Click-through page...</source>
        <translation>&amp;Durchklickbare Seite...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>P&amp;roject as .zip...</source>
        <translation>P&amp;rojekt als .zip...</translation>
    </message>
    <message>
        <source>Zoom to sele&amp;ction</source>
        <translation>Auf A&amp;uswahl zoomen</translation>
    </message>
    <message>
        <source>Let what is selected fill the view</source>
        <translation>Das Ausgewählte füllt die Ansicht</translation>
    </message>
    <message>
        <source>&amp;Map of the diagram</source>
        <translation>Übersichts&amp;karte</translation>
    </message>
    <message>
        <source>Show the whole diagram small in a corner, to find one&apos;s way in a large one</source>
        <translation>Das ganze Diagramm klein in einer Ecke zeigen, um sich in einem großen zurechtzufinden</translation>
    </message>
    <message>
        <source>Bridges &amp;where lines cross</source>
        <translation>Brüc&amp;ken, wo sich Linien kreuzen</translation>
    </message>
    <message>
        <source>Pres&amp;ent</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Show the diagram alone on the whole screen, and go through it step by step</source>
        <translation>Das Diagramm allein auf dem ganzen Bildschirm zeigen und es Schritt für Schritt durchgehen</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>clone twice copy again</source>
        <translation>klonen noch einmal kopieren verdoppeln</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>Dupl&amp;izieren</translation>
    </message>
    <message>
        <source>Put a copy of the selection beside it</source>
        <translation>Eine Kopie der Auswahl daneben setzen</translation>
    </message>
    <message>
        <source>Arrange the diagram anew, or only what is selected</source>
        <translation>Das Diagramm neu anordnen, oder nur das, was ausgewählt ist</translation>
    </message>
    <message>
        <source>calibrate mining import CSV XES fit measure data</source>
        <translation>kalibrieren Mining Import CSV XES anpassen messen Daten Protokoll</translation>
    </message>
    <message>
        <source>Scenario from an &amp;event log...</source>
        <translation>Szenario aus &amp;Ereignisprotokoll …</translation>
    </message>
    <message>
        <source>Measure arrivals, durations, shares and people in a log of what happened (CSV or XES)</source>
        <translation>Ankünfte, Dauern, Anteile und Personen in einem Protokoll dessen messen, was geschah (CSV oder XES)</translation>
    </message>
    <message>
        <source>import open BPSim QBP BIMP Prosimos Scylla JSON XML what-if inputs</source>
        <translation>importieren öffnen BPSim QBP BIMP Prosimos Scylla JSON XML Was-wäre-wenn Eingaben</translation>
    </message>
    <message>
        <source>Scenario from &amp;another tool...</source>
        <translation>Szenario aus &amp;anderem Werkzeug …</translation>
    </message>
    <message>
        <source>Take over the inputs that another tool wrote: BPSim, QBP (BIMP), Prosimos or Scylla</source>
        <translation>Die Eingaben übernehmen, die ein anderes Werkzeug geschrieben hat: BPSim, QBP (BIMP), Prosimos oder Scylla</translation>
    </message>
    <message>
        <source>grid table spreadsheet Excel paste durations shares costs</source>
        <translation>Raster Tabelle Excel einfügen Dauern Anteile Kosten</translation>
    </message>
    <message>
        <source>bottleneck cause relief tornado sensitivity</source>
        <translation>Engpass Ursache Entlastung Tornado Empfindlichkeit</translation>
    </message>
    <message>
        <source>optimise optimize people capacity cost demand growth more cases</source>
        <translation>optimieren Personen Kapazität Kosten Nachfrage Wachstum mehr Fälle</translation>
    </message>
    <message>
        <source>&amp;Inputs of all activities</source>
        <translation>&amp;Eingaben aller Aktivitäten</translation>
    </message>
    <message>
        <source>Enter durations, people, shares and costs in one table</source>
        <translation>Dauern, Personen, Anteile und Kosten in einer Tabelle eingeben</translation>
    </message>
    <message>
        <source>Wh&amp;y is it slow?</source>
        <translation>&amp;Warum ist es langsam?</translation>
    </message>
    <message>
        <source>Rank what more people would bring, and which inputs matter most</source>
        <translation>Ordnen, was mehr Personen brächten und welche Eingaben zählen</translation>
    </message>
    <message>
        <source>&amp;Find the best staffing</source>
        <translation>Die &amp;beste Besetzung finden</translation>
    </message>
    <message>
        <source>Search the staffings that are worth their money</source>
        <translation>Die Besetzungen suchen, die ihr Geld wert sind</translation>
    </message>
    <message>
        <source>save figures KPI data spreadsheet Excel JSON CSV</source>
        <translation>sichern Zahlen Kennzahlen KPI Daten Tabelle Excel JSON CSV</translation>
    </message>
    <message>
        <source>save embed BPSim QBP BIMP inputs what-if</source>
        <translation>sichern einbetten BPSim QBP BIMP Eingaben Was-wäre-wenn</translation>
    </message>
    <message>
        <source>&amp;Compare with...</source>
        <translation>&amp;Vergleichen mit ...</translation>
    </message>
    <message>
        <source>Hold the scenario against another one, another file or an earlier version</source>
        <translation>Das Szenario gegen ein anderes, eine andere Datei oder eine frühere Version halten</translation>
    </message>
    <message>
        <source>Export res&amp;ults...</source>
        <translation>E&amp;rgebnisse exportieren ...</translation>
    </message>
    <message>
        <source>Write all figures with their intervals as CSV, a workbook, JSON or BPSim result values</source>
        <translation>Alle Kennzahlen mit ihren Intervallen als CSV, Arbeitsmappe, JSON oder BPSim-Ergebniswerte schreiben</translation>
    </message>
    <message>
        <source>Export diagram with sce&amp;nario...</source>
        <translation>Diagramm mit Sze&amp;nario exportieren ...</translation>
    </message>
    <message>
        <source>Write a copy of the diagram that other simulators read: with BPSim 2.0, BPSim 1.0 or QBP (BIMP)</source>
        <translation>Eine Kopie des Diagramms schreiben, die andere Simulatoren lesen: mit BPSim 2.0, BPSim 1.0 oder QBP (BIMP)</translation>
    </message>
    <message>
        <source>create file rules table DMN business rule</source>
        <translation>Datei Regeln Tabelle DMN Geschäftsregel anlegen</translation>
    </message>
    <message>
        <source>jump DMN table rules business rule</source>
        <translation>springen DMN Tabelle Regeln Geschäftsregel</translation>
    </message>
    <message>
        <source>New &amp;decision</source>
        <translation>Neue &amp;Entscheidung</translation>
    </message>
    <message>
        <source>Start a decision with an empty table</source>
        <translation>Eine Entscheidung mit leerer Tabelle beginnen</translation>
    </message>
    <message>
        <source>Go to the &amp;decision of the task</source>
        <translation>Zur &amp;Entscheidung der Aufgabe</translation>
    </message>
    <message>
        <source>From a business rule task to the decision that it asks, and back</source>
        <translation>Von einer Geschäftsregelaufgabe zur Entscheidung, die sie befragt, und zurück</translation>
    </message>
</context>
<context>
    <name>Analyze</name>
    <message>
        <source>Median cycle time</source>
        <translation>Mittlere Durchlaufzeit (Median)</translation>
    </message>
    <message>
        <source>P90 %1</source>
        <translation>P90 %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1 running, %2 cancelled</source>
        <translation>%1 laufen, %2 abgebrochen</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisierung</translation>
    </message>
    <message>
        <source>of steps without hands</source>
        <translation>der Schritte ohne Handarbeit</translation>
    </message>
    <message>
        <source>Share of completed activities that the engine did by itself.</source>
        <translation>Anteil der abgeschlossenen Aktivitäten, die die Engine selbst erledigt hat.</translation>
    </message>
    <message>
        <source>From start to end: half of the finished cases took less, nine in ten less than P90.</source>
        <translation>Von Anfang bis Ende: Die Hälfte der beendeten Fälle dauerte kürzer, neun von zehn kürzer als P90.</translation>
    </message>
    <message>
        <source>Cases that reached an end.</source>
        <translation>Fälle, die ein Ende erreicht haben.</translation>
    </message>
    <message>
        <source>of cases repeat a step</source>
        <translation>der Fälle wiederholen einen Schritt</translation>
    </message>
    <message>
        <source>Share of finished cases in which an activity was done more than once.</source>
        <translation>Anteil der beendeten Fälle, in denen eine Aktivität mehr als einmal erledigt wurde.</translation>
    </message>
</context>
<context>
    <name>AnalyzeTexts</name>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>timers</source>
        <translation>Zeitgeber</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>other branches</source>
        <translation>andere Zweige</translation>
    </message>
</context>
<context>
    <name>AnswerNotes</name>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>In &apos;%1&apos;: %2</source>
        <translation>In „%1“: %2</translation>
    </message>
    <message>
        <source>Assumed in &apos;%1&apos;: %2</source>
        <translation>Angenommen in „%1“: %2</translation>
    </message>
</context>
<context>
    <name>AskedFigures</name>
    <message>
        <source>%1: busy</source>
        <translation>%1: beschäftigt</translation>
    </message>
    <message>
        <source>%1: work that waits</source>
        <translation>%1: wartende Arbeit</translation>
    </message>
</context>
<context>
    <name>AskedWords</name>
    <message>
        <source>points</source>
        <comment>of a share in per cent</comment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>je Tag</translation>
    </message>
</context>
<context>
    <name>AssumedStaff</name>
    <message>
        <source>Who works is not said, so each lane is one person around the clock: %1.</source>
        <translation>Wer arbeitet, ist nicht gesagt, also ist jede Bahn eine Person rund um die Uhr: %1.</translation>
    </message>
    <message>
        <source>Who works is not said, so each lane is a pool around the clock, of as many people as the work keeps busy for at most 80 % of their time: %1.</source>
        <translation>Wer arbeitet, ist nicht gesagt, also ist jede Bahn eine Gruppe rund um die Uhr, mit so vielen Personen, wie die Arbeit höchstens 80 % ihrer Zeit beschäftigt: %1.</translation>
    </message>
    <message>
        <source>Who works is not said, so each lane is a pool around the clock, of as many people as the work of “%2” keeps busy for at most 80 % of their time: %1.</source>
        <translation>Wer arbeitet, ist nicht gesagt, also ist jede Bahn eine Gruppe rund um die Uhr, mit so vielen Personen, wie die Arbeit von „%2“ höchstens 80 % ihrer Zeit beschäftigt: %1.</translation>
    </message>
    <message>
        <source>Who works is not said, so it is one person around the clock: %1.</source>
        <translation>Wer arbeitet, ist nicht gesagt, also ist es eine Person rund um die Uhr: %1.</translation>
    </message>
    <message>
        <source>Who works is not said, so the whole process is done by as many people around the clock as the work keeps busy for at most 80 % of their time: %1.</source>
        <translation>Wer arbeitet, ist nicht gesagt, also erledigen den ganzen Prozess rund um die Uhr so viele Personen, dass die Arbeit sie höchstens 80 % ihrer Zeit beschäftigt: %1.</translation>
    </message>
</context>
<context>
    <name>Bottlenecks</name>
    <message>
        <source>For %1 each case waits %2 during working hours, most of that at “%3”; it is busy %4 of its working time.</source>
        <translation>Auf %1 wartet jeder Fall %2 innerhalb der Arbeitszeit, am meisten vor „%3“; die Auslastung liegt bei %4 der Arbeitszeit.</translation>
    </message>
    <message>
        <source>Outside the working hours of %1 each case waits %2, most of that at “%3”: longer hours would help there, not more people.</source>
        <translation>Außerhalb der Arbeitszeit von %1 wartet jeder Fall %2, am meisten vor „%3“: Hier würden längere Zeiten helfen, nicht mehr Personen.</translation>
    </message>
    <message>
        <source>The bottleneck is the pool “%1”: each case waits %2 for it during working hours, most of that at “%3”, and it is busy %4 of its working time.</source>
        <translation>Der Engpass ist der Ressourcenpool „%1“: Jeder Fall wartet darauf %2 innerhalb der Arbeitszeit, am meisten vor „%3“; die Auslastung liegt bei %4 der Arbeitszeit.</translation>
    </message>
    <message>
        <source>It can hardly keep up with the work that arrives. By estimate, 10 % more capacity would save about %1 of waiting per case, waits side by side added up.</source>
        <translation>Es schafft die ankommende Arbeit kaum. Geschätzt würden 10 % mehr Kapazität etwa %1 Wartezeit je Fall sparen, gleichzeitiges Warten zusammengezählt.</translation>
    </message>
    <message>
        <source>By estimate, 10 % more capacity would save about %1 of waiting per case, waits side by side added up.</source>
        <translation>Geschätzt würden 10 % mehr Kapazität etwa %1 Wartezeit je Fall sparen, gleichzeitiges Warten zusammengezählt.</translation>
    </message>
    <message>
        <source>It cannot keep up with the work that arrives, so the queue grows for as long as cases come.</source>
        <translation>Er kommt mit der Arbeit, die ankommt, nicht nach; die Warteschlange wächst daher, solange Fälle kommen.</translation>
    </message>
</context>
<context>
    <name>BoundsWords</name>
    <message>
        <source>There is no pool &apos;%1&apos;. There are: %2.</source>
        <translation>Es gibt keinen Ressourcenpool „%1“. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>BpmnType</name>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Kollaboration</translation>
    </message>
    <message>
        <source>Choreography</source>
        <translation>Choreographie</translation>
    </message>
    <message>
        <source>Global conversation</source>
        <translation>Globale Konversation</translation>
    </message>
    <message>
        <source>Global choreography task</source>
        <translation>Globale Choreographie-Aufgabe</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>User task</source>
        <translation>Benutzeraufgabe</translation>
    </message>
    <message>
        <source>Manual task</source>
        <translation>Manuelle Aufgabe</translation>
    </message>
    <message>
        <source>Service task</source>
        <translation>Service-Aufgabe</translation>
    </message>
    <message>
        <source>Send task</source>
        <translation>Sendeaufgabe</translation>
    </message>
    <message>
        <source>Receive task</source>
        <translation>Empfangsaufgabe</translation>
    </message>
    <message>
        <source>Script task</source>
        <translation>Skriptaufgabe</translation>
    </message>
    <message>
        <source>Business rule task</source>
        <translation>Geschäftsregelaufgabe</translation>
    </message>
    <message>
        <source>Call activity</source>
        <translation>Aufrufaktivität</translation>
    </message>
    <message>
        <source>Sub-process</source>
        <translation>Teilprozess</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Ad-hoc sub-process</source>
        <translation>Ad-hoc-Teilprozess</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Global task</source>
        <translation>Globale Aufgabe</translation>
    </message>
    <message>
        <source>Start event</source>
        <translation>Startereignis</translation>
    </message>
    <message>
        <source>End event</source>
        <translation>Endereignis</translation>
    </message>
    <message>
        <source>Intermediate catch event</source>
        <translation>Eintretendes Zwischenereignis</translation>
    </message>
    <message>
        <source>Intermediate throw event</source>
        <translation>Auslösendes Zwischenereignis</translation>
    </message>
    <message>
        <source>Boundary event</source>
        <translation>Angeheftetes Ereignis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Exclusive gateway</source>
        <translation>Exklusives Gateway</translation>
    </message>
    <message>
        <source>Inclusive gateway</source>
        <translation>Inklusives Gateway</translation>
    </message>
    <message>
        <source>Parallel gateway</source>
        <translation>Paralleles Gateway</translation>
    </message>
    <message>
        <source>Event-based gateway</source>
        <translation>Ereignisbasiertes Gateway</translation>
    </message>
    <message>
        <source>Complex gateway</source>
        <translation>Komplexes Gateway</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Sequence flow</source>
        <translation>Sequenzfluss</translation>
    </message>
    <message>
        <source>Message flow</source>
        <translation>Nachrichtenfluss</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Assoziation</translation>
    </message>
    <message>
        <source>Data association</source>
        <translation>Datenassoziation</translation>
    </message>
    <message>
        <source>Text annotation</source>
        <translation>Textanmerkung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Data object</source>
        <translation>Datenobjekt</translation>
    </message>
    <message>
        <source>Data object reference</source>
        <translation>Datenobjektreferenz</translation>
    </message>
    <message>
        <source>Data store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Data store reference</source>
        <translation>Datenspeicherreferenz</translation>
    </message>
    <message>
        <source>Data input</source>
        <translation>Dateneingabe</translation>
    </message>
    <message>
        <source>Data output</source>
        <translation>Datenausgabe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Zeitgeber</translation>
    </message>
    <message>
        <source>Message trigger</source>
        <translation>Nachrichtenauslöser</translation>
    </message>
    <message>
        <source>Signal trigger</source>
        <translation>Signalauslöser</translation>
    </message>
    <message>
        <source>Error trigger</source>
        <translation>Fehlerauslöser</translation>
    </message>
    <message>
        <source>Escalation trigger</source>
        <translation>Eskalationsauslöser</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Kompensation</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Termination</source>
        <translation>Terminierung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Multi-instance</source>
        <translation>Mehrfachinstanz</translation>
    </message>
    <message>
        <source>Item definition</source>
        <translation>Elementdefinition</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource role</source>
        <translation>Ressourcenrolle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Category value</source>
        <translation>Kategoriewert</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Sub-conversation</source>
        <translation>Teilkonversation</translation>
    </message>
    <message>
        <source>Call conversation</source>
        <translation>Aufrufkonversation</translation>
    </message>
    <message>
        <source>Conversation link</source>
        <translation>Konversationsverbindung</translation>
    </message>
    <message>
        <source>Choreography task</source>
        <translation>Choreographie-Aufgabe</translation>
    </message>
    <message>
        <source>Sub-choreography</source>
        <translation>Teilchoreographie</translation>
    </message>
    <message>
        <source>Call choreography</source>
        <translation>Aufrufchoreographie</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Diagram plane</source>
        <translation>Diagrammfläche</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
</context>
<context>
    <name>Bpsim</name>
    <message>
        <source>It is based on the scenario &apos;%1&apos;, which is not in the file.</source>
        <translation>Es beruht auf dem Szenario „%1“, das nicht in der Datei ist.</translation>
    </message>
    <message>
        <source>Scenarios are based on one another in a circle.</source>
        <translation>Szenarien beruhen im Kreis aufeinander.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit of time.</source>
        <translation>„%1“ ist keine Zeiteinheit.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date and time to start at.</source>
        <translation>„%1“ ist kein Zeitpunkt, zu dem begonnen werden kann.</translation>
    </message>
    <message>
        <source>%1 lacks its &apos;%2&apos;.</source>
        <translation>%1 hat kein „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number, as %2 of %3.</source>
        <translation>„%1“ ist keine Zahl, als %2 von %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no duration; write it like PT8H or P2DT30M.</source>
        <translation>„%1“ ist keine Dauer; richtig ist etwa PT8H oder P2DT30M.</translation>
    </message>
    <message>
        <source>%1 cannot be simulated as a time. Use a constant, a duration or a distribution.</source>
        <translation>%1 lässt sich nicht als Zeit simulieren. Eine Konstante, eine Dauer oder eine Verteilung verwenden.</translation>
    </message>
    <message>
        <source>%1 is no plain number.</source>
        <translation>%1 ist keine einfache Zahl.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of replications.</source>
        <translation>„%1“ ist keine Zahl von Replikationen.</translation>
    </message>
    <message>
        <source>The pool &apos;%1&apos; has %2 people; write a whole number.</source>
        <translation>Der Ressourcenpool „%1“ hat %2 Personen; eine ganze Zahl angeben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no order of a queue; there are: %2.</source>
        <translation>„%1“ ist keine Reihenfolge einer Warteschlange; es gibt: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says nothing of the end of a shift; write pause, finish or handOver.</source>
        <translation>„%1“ sagt nichts vom Ende einer Schicht; schreiben Sie pause, finish oder handOver.</translation>
    </message>
    <message>
        <source>Who does the work, &apos;%1&apos;, goes wrong at character %2: %3</source>
        <translation>Wer die Arbeit tut, „%1“, ist ab Zeichen %2 falsch: %3</translation>
    </message>
    <message>
        <source>An absence needs the time between and its length.</source>
        <translation>Eine Abwesenheit braucht die Zeit dazwischen und ihre Länge.</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; cannot be simulated and is left out.</source>
        <translation>Der Ausdruck „%1“ lässt sich nicht simulieren und bleibt weg.</translation>
    </message>
    <message>
        <source>The property &apos;%1&apos; of &apos;%2&apos; is the same at all times: the value for the calendar &apos;%3&apos; is left out.</source>
        <translation>Die Eigenschaft „%1“ von „%2“ ist zu allen Zeiten gleich: Der Wert für den Kalender „%3“ bleibt weg.</translation>
    </message>
    <message>
        <source>A value is valid for the calendar &apos;%1&apos;, which the scenario does not have.</source>
        <translation>Ein Wert gilt für den Kalender „%1“, den das Szenario nicht hat.</translation>
    </message>
    <message>
        <source>Work of &apos;%1&apos; is interruptible; it is so for all that the pool does, also for: %2.</source>
        <translation>Die Arbeit an „%1“ ist unterbrechbar; das gilt für alles, was der Ressourcenpool tut, auch für: %2.</translation>
    </message>
    <message>
        <source>%1 comes out of a simulation and is left out as an input: write ProcessingTime for how long work takes.</source>
        <translation>%1 kommt aus einer Simulation und bleibt als Eingabe weg: Schreiben Sie mit ProcessingTime, wie lange die Arbeit dauert.</translation>
    </message>
    <message>
        <source>%1 comes out of a simulation and is left out as an input: say how many cases are open at the start instead.</source>
        <translation>%1 kommt aus einer Simulation und bleibt als Eingabe weg: Geben Sie stattdessen an, wie viele Fälle am Anfang offen sind.</translation>
    </message>
    <message>
        <source>Role says what a resource can do and is left out of &apos;%1&apos;: say who does the work by a Selection.</source>
        <translation>Role sagt, was eine Ressource kann, und bleibt bei „%1“ weg: Geben Sie mit einer Selection an, wer die Arbeit tut.</translation>
    </message>
    <message>
        <source>Interruptible is of work; at &apos;%1&apos; it is left out.</source>
        <translation>Interruptible gehört zu Arbeit; bei „%1“ bleibt es weg.</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; counts at all times, not in the calendar &apos;%3&apos; alone.</source>
        <translation>%1 von „%2“ gilt zu allen Zeiten, nicht nur im Kalender „%3“.</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; has several values; this one is left out.</source>
        <translation>%1 von „%2“ hat mehrere Werte; dieser bleibt weg.</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; is the same at all times: the value for the calendar &apos;%3&apos; is left out.</source>
        <translation>%1 von „%2“ ist zu allen Zeiten gleich: Der Wert für den Kalender „%3“ bleibt weg.</translation>
    </message>
    <message>
        <source>ValidationTime and ReworkTime are left out beside an expression: add them to it.</source>
        <translation>ValidationTime und ReworkTime bleiben neben einem Ausdruck weg: Nehmen Sie sie in ihn auf.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is said to be there in the calendar &apos;%2&apos;, and not to be there: take one of the two out.</source>
        <translation>„%1“ ist laut Kalender „%2“ da und auch nicht da: Nehmen Sie eines von beiden heraus.</translation>
    </message>
    <message>
        <source>When &apos;%1&apos; is not there (calendar &apos;%2&apos;) is left out: say when they are.</source>
        <translation>Wann „%1“ nicht da ist (Kalender „%2“), bleibt weg: Geben Sie an, wann sie da sind.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; works by its first calendar alone; &apos;%2&apos; is left out.</source>
        <translation>„%1“ arbeitet nur nach dem ersten Kalender; „%2“ bleibt weg.</translation>
    </message>
    <message>
        <source>%1 holds cases up before activities and at events that wait, and on the only flow into one; at &apos;%2&apos; it is left out.</source>
        <translation>%1 hält Fälle vor Aktivitäten und an wartenden Ereignissen auf und auf dem einzigen Fluss in eines davon; bei „%2“ bleibt es weg.</translation>
    </message>
    <message>
        <source>Of several intervals only the first is simulated: they must be above 0, in calendars that can be.</source>
        <translation>Von mehreren Abständen wird nur der erste simuliert: Sie müssen über 0 liegen, in Kalendern, die möglich sind.</translation>
    </message>
    <message>
        <source>Cases come at the mean interval of each calendar; how the intervals vary is taken from the first of them.</source>
        <translation>Fälle kommen im mittleren Abstand jedes Kalenders; wie die Abstände schwanken, kommt vom ersten.</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; says nothing of some hours: there the value for the calendar &apos;%3&apos; counts too.</source>
        <translation>%1 von „%2“ sagt zu manchen Stunden nichts: Dort gilt der Wert für den Kalender „%3“ mit.</translation>
    </message>
    <message>
        <source>The number of arrivals is %1; it must be a whole number, %2 at most.</source>
        <translation>Die Zahl der Ankünfte ist %1; sie muss eine ganze Zahl sein, höchstens %2.</translation>
    </message>
    <message>
        <source>%1 is longer than 100 years.</source>
        <translation>%1 ist länger als 100 Jahre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Schreiben Sie eine Zahl.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no valid expression: %2</source>
        <translation>„%1“ ist kein gültiger Ausdruck: %2</translation>
    </message>
    <message>
        <source>The probabilities of %1 come to %2 in sum, not to 1; they are taken as shares of their sum.</source>
        <translation>Die Wahrscheinlichkeiten von %1 ergeben zusammen %2 und nicht 1; sie gelten als Anteile an ihrer Summe.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>An event that happens only once is taken to repeat every week.</source>
        <translation>Für ein Ereignis, das nur einmal eintritt, wird wöchentliche Wiederholung angenommen.</translation>
    </message>
    <message>
        <source>FREQ=%1 is not understood; the event is taken to repeat every week.</source>
        <translation>FREQ=%1 ist nicht verständlich; wöchentliche Wiederholung wird angenommen.</translation>
    </message>
    <message>
        <source>INTERVAL=%1 is not understood; every one is taken.</source>
        <translation>INTERVAL=%1 ist nicht verständlich; jede Wiederholung zählt.</translation>
    </message>
    <message>
        <source>%1 is left out of account: the hours repeat without end.</source>
        <translation>%1 bleibt außer Acht: Die Zeiten wiederholen sich ohne Ende.</translation>
    </message>
    <message>
        <source>An event without a beginning (DTSTART) is left out.</source>
        <translation>Ein Ereignis ohne Beginn (DTSTART) bleibt weg.</translation>
    </message>
    <message>
        <source>An event that takes no time is left out.</source>
        <translation>Ein Ereignis ohne Dauer bleibt weg.</translation>
    </message>
    <message>
        <source>An event that ends before it begins is left out.</source>
        <translation>Ein Termin, der endet, bevor er beginnt, bleibt weg.</translation>
    </message>
    <message>
        <source>EXDATE takes a day out of one event; here the whole calendar is closed on it (%1).</source>
        <translation>EXDATE nimmt einen Tag aus einem Termin heraus; hier ist der ganze Kalender an ihm geschlossen (%1).</translation>
    </message>
    <message>
        <source>%1 is left out of account.</source>
        <translation>%1 bleibt außer Acht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day of the week (MO, TU ...), or one of some weeks alone: every week is taken where it names a day.</source>
        <translation>„%1“ ist kein Wochentag (MO, TU ...) oder einer nur mancher Wochen: Nennt es einen Tag, gilt jede Woche.</translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>one every %1 on average, from %2</source>
        <translation>im Mittel alle %1 einer, aus %2</translation>
    </message>
    <message>
        <source>; they come %1</source>
        <translation>; sie kommen %1</translation>
    </message>
    <message>
        <source>; their rate varies by hour and weekday</source>
        <translation>; ihre Rate ändert sich nach Stunde und Wochentag</translation>
    </message>
    <message>
        <source>; always %1 at once</source>
        <translation>; immer %1 zugleich</translation>
    </message>
    <message>
        <source>When cases come</source>
        <translation>Wann Fälle kommen</translation>
    </message>
    <message>
        <source>No activity of the log is in the model: their names have to be the same. The log has: %1.</source>
        <translation>Keine Aktivität des Protokolls ist im Modell: Ihre Namen müssen dieselben sein. Das Protokoll hat: %1.</translation>
    </message>
    <message>
        <source>From the log: %1</source>
        <translation>Aus dem Protokoll: %1</translation>
    </message>
    <message>
        <source>From the log</source>
        <translation>Aus dem Protokoll</translation>
    </message>
    <message>
        <source>Calibrated from a log of %1 cases.</source>
        <translation>Kalibriert aus einem Protokoll von %1 Fällen.</translation>
    </message>
    <message>
        <source>The log tells no times: arrivals, durations and hours are left out.</source>
        <translation>Das Protokoll nennt keine Zeiten: Ankünfte, Dauern und Arbeitszeiten bleiben weg.</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>Der Prozess</translation>
    </message>
    <message>
        <source>Too few cases begin at &apos;%1&apos; to tell how they come.</source>
        <translation>Zu wenige Fälle beginnen bei „%1“, um zu sagen, wie sie kommen.</translation>
    </message>
    <message>
        <source>The log does not tell how long &apos;%1&apos; takes: it has no beginnings for it.</source>
        <translation>Das Protokoll sagt nicht, wie lange „%1“ dauert: Es hat keine Anfänge dafür.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the log: its duration is left out.</source>
        <translation>„%1“ ist nicht im Protokoll: Seine Dauer bleibt weg.</translation>
    </message>
    <message>
        <source>%1 on average, from %2</source>
        <translation>im Mittel %1, aus %2</translation>
    </message>
    <message>
        <source>The log does not tell how long cases wait for &apos;%1&apos;.</source>
        <translation>Das Protokoll sagt nicht, wie lange Fälle auf „%1“ warten.</translation>
    </message>
    <message>
        <source>No case of the log comes to &apos;%1&apos;: its shares are left out.</source>
        <translation>Kein Fall des Protokolls kommt zu „%1“: Seine Anteile bleiben weg.</translation>
    </message>
    <message>
        <source>%1 % by itself: %2 of %3 times at &apos;%4&apos;, where some way is always taken</source>
        <translation>%1 % für sich: %2 von %3 Malen an „%4“, wo immer ein Weg genommen wird</translation>
    </message>
    <message>
        <source>%1 %: %2 of %3 times at &apos;%4&apos;</source>
        <translation>%1 %: %2 von %3 Malen an „%4“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; happened %2 times but is not in the model.</source>
        <translation>„%1“ geschah %2-mal, ist aber nicht im Modell.</translation>
    </message>
    <message>
        <source>%1 cases do not follow the model: it does not allow &apos;%2&apos; where they did it.</source>
        <translation>%1 Fälle folgen dem Modell nicht: Es erlaubt „%2“ nicht, wo sie es taten.</translation>
    </message>
    <message>
        <source>%1 cases do not come to an end of the model.</source>
        <translation>%1 Fälle kommen zu keinem Ende des Modells.</translation>
    </message>
    <message>
        <source>The model has no process to calibrate.</source>
        <translation>Das Modell hat keinen Prozess, der sich kalibrieren lässt.</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>ein fester Wert</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>log-normal</source>
        <translation>log-normal</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>triangular</source>
        <translation>dreiecksverteilt</translation>
    </message>
    <message>
        <source>the share of each of their few values</source>
        <translation>der Anteil jedes ihrer wenigen Werte</translation>
    </message>
    <message>
        <source>a histogram of them</source>
        <translation>ein Histogramm davon</translation>
    </message>
    <message>
        <source>%1 observations, all the same</source>
        <translation>%1 Beobachtungen, alle gleich</translation>
    </message>
    <message>
        <source>%1 observations; no usual distribution fits, so %2 is taken</source>
        <translation>%1 Beobachtungen; keine übliche Verteilung passt, daher %2</translation>
    </message>
    <message>
        <source>%1 observations; %2 fits best (shares differ by %3 % at most)</source>
        <translation>%1 Beobachtungen; %2 passt am besten (Anteile weichen höchstens um %3 % ab)</translation>
    </message>
    <message>
        <source>at most %1 worked at once</source>
        <translation>höchstens %1 arbeiteten zugleich</translation>
    </message>
    <message>
        <source>so many names in the log do this work</source>
        <translation>so viele Namen im Protokoll tun diese Arbeit</translation>
    </message>
    <message>
        <source>Those who do &apos;%1&apos;</source>
        <translation>Wer „%1“ tut</translation>
    </message>
    <message>
        <source>too little work to tell their hours: around the clock</source>
        <translation>zu wenig Arbeit, um ihre Arbeitszeiten zu erkennen: rund um die Uhr</translation>
    </message>
    <message>
        <source>they work around the clock</source>
        <translation>sie arbeiten rund um die Uhr</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Arbeitszeiten von %1</translation>
    </message>
    <message>
        <source>%1, from %2 moments at which work began or ended</source>
        <translation>%1, aus %2 Zeitpunkten, zu denen Arbeit begann oder endete</translation>
    </message>
    <message>
        <source>; what is begun is finished after hours</source>
        <translation>; was begonnen ist, wird nach Dienstschluss beendet</translation>
    </message>
    <message>
        <source>Calibrating was stopped.</source>
        <translation>Das Kalibrieren wurde angehalten.</translation>
    </message>
    <message>
        <source>Measured in %1: %2</source>
        <translation>Gemessen in %1: %2</translation>
    </message>
    <message>
        <source>%1 cases, each when it came in the log, from %2 on</source>
        <translation>%1 Fälle, jeder zu der Zeit, zu der er im Protokoll kam, ab %2</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>These two cannot be connected.</source>
        <translation>Diese beiden lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>This cannot stand here.</source>
        <translation>Das kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>Make space</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Take space away</source>
        <translation>Platz wegnehmen</translation>
    </message>
    <message>
        <source>A choreography is a diagram of its own. Begin a new diagram, and place its first task there.</source>
        <translation>Eine Choreographie ist ein eigenes Diagramm. Ein neues Diagramm beginnen und ihre erste Aufgabe darin platzieren.</translation>
    </message>
    <message>
        <source>Conversations stand between pools. Place them in a diagram of pools, or in a new one.</source>
        <translation>Konversationen stehen zwischen Pools. In einem Diagramm mit Pools platzieren oder in einem neuen.</translation>
    </message>
    <message>
        <source>%1, before “%2”</source>
        <translation>%1, vor „%2“</translation>
    </message>
    <message>
        <source>%1, after “%2”</source>
        <translation>%1, nach „%2“</translation>
    </message>
    <message>
        <source>A lane keeps its place beside the others. Drag its border to change its size, or the name of the pool to move all of them.</source>
        <translation>Eine Lane behält ihren Platz neben den anderen. Ziehen Sie an ihrem Rand, um ihre Größe zu ändern, oder am Namen des Pools, um alle zu verschieben.</translation>
    </message>
    <message>
        <source>Drag to lead it elsewhere</source>
        <translation>Ziehen, um sie anderswohin zu führen</translation>
    </message>
    <message>
        <source>Drag to move the bend, onto the line to take it away</source>
        <translation>Ziehen, um den Knick zu verschieben; auf die Linie, um ihn wegzunehmen</translation>
    </message>
    <message>
        <source>Drag to move this stretch; hold Ctrl to make a bend</source>
        <translation>Ziehen, um dieses Stück zu verschieben; mit Strg einen Knick machen</translation>
    </message>
    <message>
        <source>Drag to make a bend</source>
        <translation>Ziehen, um einen Knick zu machen</translation>
    </message>
    <message>
        <source>Place this event on the border of a task or sub-process.</source>
        <translation>Setzen Sie dieses Ereignis auf den Rand einer Aufgabe oder eines Teilprozesses.</translation>
    </message>
    <message>
        <source>Another step stands here. Place this beside it.</source>
        <translation>Hier steht ein anderer Schritt. Setzen Sie diesen daneben.</translation>
    </message>
    <message>
        <source>This pool does not show what is in it. Place this in another pool, or open this one first.</source>
        <translation>Dieser Pool zeigt nicht, was in ihm ist. Setzen Sie dies in einen anderen Pool, oder öffnen Sie diesen zuerst.</translation>
    </message>
    <message>
        <source>In a diagram of pools, steps stand in a pool. Place this in one.</source>
        <translation>In einem Diagramm aus Pools stehen Schritte in einem Pool. Setzen Sie diesen in einen.</translation>
    </message>
    <message>
        <source>A pool cannot stand in a sub-process. Place it in the diagram that the sub-process belongs to.</source>
        <translation>Ein Pool kann nicht in einem Teilprozess stehen. Setzen Sie ihn in das Diagramm, zu dem der Teilprozess gehört.</translation>
    </message>
</context>
<context>
    <name>CaseValues</name>
    <message>
        <source>One of</source>
        <translation>Einer von</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Least, usual, most</source>
        <translation>Kleinster, üblicher, größter</translation>
    </message>
    <message>
        <source>Always the same number</source>
        <translation>Immer dieselbe Zahl</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value with its share, as in: large 30 %.</source>
        <translation>„%1“ ist kein Wert mit seinem Anteil, wie in: groß 30 %.</translation>
    </message>
    <message>
        <source>Write the values, as in: small 70 %; large 30 %.</source>
        <translation>Schreiben Sie die Werte wie in: klein 70 %; groß 30 %.</translation>
    </message>
    <message>
        <source>Give each of the values its share, or none of them.</source>
        <translation>Geben Sie jedem der Werte seinen Anteil oder keinem.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Schreiben Sie: %1</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>small 70 %; large 30 %</source>
        <translation>klein 70 %; groß 30 %</translation>
    </message>
    <message>
        <source>amount * 0.1</source>
        <translation>amount * 0.1</translation>
    </message>
    <message>
        <source>least; usual; most</source>
        <translation>kleinster; üblicher; größter</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>least; most</source>
        <translation>kleinster; größter</translation>
    </message>
    <message>
        <source>Say how a case gets it, as in: %1</source>
        <translation>Sagen Sie, wie ein Fall ihn bekommt, etwa: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way to get a value. Choose one from the list.</source>
        <translation>„%1“ ist keine Art, zu einem Wert zu kommen. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>At sign %1: %2</source>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Nothing that is known of a case is called &apos;%1&apos;. If it is a text, choose &apos;%2&apos; as its kind; if it is a formula, &apos;%3&apos;.</source>
        <translation>Nichts, was man von einem Fall weiß, heißt „%1“. Ist es ein Text, wählen Sie „%2“ als Art; ist es eine Formel, „%3“.</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClickThrough</name>
    <message>
        <source>Where does it begin?</source>
        <translation>Wo beginnt es?</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>Which is it?</source>
        <translation>Was trifft zu?</translation>
    </message>
    <message>
        <source>What happens first?</source>
        <translation>Was geschieht zuerst?</translation>
    </message>
    <message>
        <source>Which of these? Several can be true.</source>
        <translation>Was davon trifft zu? Es kann mehreres sein.</translation>
    </message>
    <message>
        <source>These go on side by side. Which one first?</source>
        <translation>Diese laufen nebeneinander weiter. Welches zuerst?</translation>
    </message>
    <message>
        <source>Step inside</source>
        <translation>Hineingehen</translation>
    </message>
    <message>
        <source>Take it as done</source>
        <translation>Als erledigt annehmen</translation>
    </message>
    <message>
        <source>Or something else happens</source>
        <translation>Oder es geschieht etwas anderes</translation>
    </message>
    <message>
        <source>stops %1</source>
        <translation>unterbricht %1</translation>
    </message>
    <message>
        <source>happens besides</source>
        <translation>geschieht nebenher</translation>
    </message>
    <message>
        <source>Waits here until the other branches have come.</source>
        <translation>Hier wird gewartet, bis die anderen Zweige da sind.</translation>
    </message>
    <message>
        <source>Nothing else is under way that could come here: the process would wait for ever.</source>
        <translation>Nichts anderes läuft mehr, was hierher kommen könnte: Der Prozess würde für immer warten.</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem weitergehen</translation>
    </message>
    <message>
        <source>Also under way</source>
        <translation>Läuft außerdem noch</translation>
    </message>
    <message>
        <source>This path ends here.</source>
        <translation>Dieser Weg endet hier.</translation>
    </message>
    <message>
        <source>Everything ends here, other branches too.</source>
        <translation>Alles endet hier, auch die anderen Zweige.</translation>
    </message>
    <message>
        <source>The process has ended</source>
        <translation>Der Prozess ist zu Ende</translation>
    </message>
    <message>
        <source>You have seen %1 of %2 steps so far. Walk again and answer differently to see more.</source>
        <translation>Sie haben bisher %1 von %2 Schritten gesehen. Gehen Sie noch einmal durch und antworten Sie anders, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>There is nothing to walk through in this file.</source>
        <translation>In dieser Datei gibt es nichts durchzugehen.</translation>
    </message>
    <message>
        <source>Handed over from %1</source>
        <translation>Übergeben von %1</translation>
    </message>
    <message>
        <source>The way so far</source>
        <translation>Der Weg bisher</translation>
    </message>
    <message>
        <source>What is different in reality?</source>
        <translation>Was ist in Wirklichkeit anders?</translation>
    </message>
    <message>
        <source>Your remark on this step</source>
        <translation>Ihre Anmerkung zu diesem Schritt</translation>
    </message>
    <message>
        <source>Save the remarks (%1)</source>
        <translation>Anmerkungen speichern (%1)</translation>
    </message>
    <message>
        <source>Remarks on %1</source>
        <translation>Anmerkungen zu %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps seen</source>
        <translation>%1 von %2 Schritten gesehen</translation>
    </message>
    <message>
        <source>You look at</source>
        <translation>Sie betrachten</translation>
    </message>
    <message>
        <source>Back to the step</source>
        <translation>Zurück zum Schritt</translation>
    </message>
    <message>
        <source>Nothing is written about it.</source>
        <translation>Dazu steht nichts geschrieben.</translation>
    </message>
    <message>
        <source>inside %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation>Diagramm %1</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Whole diagram</source>
        <translation>Ganzes Diagramm</translation>
    </message>
    <message>
        <source>Keys: 1 to 9 answer, Backspace goes back.</source>
        <translation>Tasten: 1 bis 9 antworten, die Rücktaste geht zurück.</translation>
    </message>
    <message>
        <source>This page works in a browser that runs scripts.</source>
        <translation>Diese Seite braucht einen Browser, der Skripte ausführt.</translation>
    </message>
    <message>
        <source>Hears from %1</source>
        <translation>Bekommt Nachricht von %1</translation>
    </message>
    <message>
        <source>Gets %1 from %2</source>
        <translation>Bekommt %1 von %2</translation>
    </message>
    <message>
        <source>Tells %1</source>
        <translation>Sendet Nachricht an %1</translation>
    </message>
    <message>
        <source>Sends %1 to %2</source>
        <translation>Sendet %1 an %2</translation>
    </message>
    <message>
        <source>Is repeated until it is done</source>
        <translation>Wird wiederholt, bis es erledigt ist</translation>
    </message>
    <message>
        <source>Is done once for each, one after the other</source>
        <translation>Wird für jeden Eintrag einmal erledigt, nacheinander</translation>
    </message>
    <message>
        <source>Is done once for each, side by side</source>
        <translation>Wird für jeden Eintrag einmal erledigt, nebeneinander</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Ruft %1 auf</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, as in 1280x800; &apos;%1&apos; is none</source>
        <translation>--size erwartet BREITExHÖHE in Pixeln, etwa 1280x800; „%1“ ist keine Größe</translation>
    </message>
    <message>
        <source>A studio for business processes: draw, simulate, run, analyze.</source>
        <translation>Ein Studio für Geschäftsprozesse: zeichnen, simulieren, ausführen, auswerten.</translation>
    </message>
    <message>
        <source>Files or project folders to open</source>
        <translation>Dateien oder Projektordner, die geöffnet werden</translation>
    </message>
    <message>
        <source>Start in this activity: design, simulate, run or analyze</source>
        <translation>In dieser Aktivität beginnen: design, simulate, run oder analyze</translation>
    </message>
    <message>
        <source>Write a picture of the window to this file and quit</source>
        <translation>Ein Bild des Fensters in diese Datei schreiben und beenden</translation>
    </message>
    <message>
        <source>Size of the window in pixels, as in 1280x800</source>
        <translation>Größe des Fensters in Pixeln, etwa 1280x800</translation>
    </message>
    <message>
        <source>Use the dark look this time</source>
        <translation>Diesmal das dunkle Aussehen verwenden</translation>
    </message>
    <message>
        <source>Use the light look this time</source>
        <translation>Diesmal das helle Aussehen verwenden</translation>
    </message>
    <message>
        <source>There is no activity &apos;%1&apos;; there are design, simulate, run and analyze</source>
        <translation>Es gibt keine Aktivität „%1“; es gibt design, simulate, run und analyze</translation>
    </message>
    <message>
        <source>The picture could not be written to %1</source>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden</translation>
    </message>
</context>
<context>
    <name>ComparedModel</name>
    <message>
        <source>Version &apos;%1&apos;</source>
        <translation>Version „%1“</translation>
    </message>
    <message>
        <source>%1 has errors, so it cannot be compared with: %2</source>
        <translation>%1 hat Fehler und kann deshalb nicht verglichen werden mit: %2</translation>
    </message>
    <message>
        <source>First guess</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file or version: scenario</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>cheaper by %1</source>
        <translation>um %1 billiger</translation>
    </message>
    <message>
        <source>dearer by %1</source>
        <translation>um %1 teurer</translation>
    </message>
    <message>
        <source>faster by %1</source>
        <translation>um %1 schneller</translation>
    </message>
    <message>
        <source>slower by %1</source>
        <translation>um %1 langsamer</translation>
    </message>
    <message>
        <source>shorter by %1</source>
        <translation>um %1 kürzer</translation>
    </message>
    <message>
        <source>longer by %1</source>
        <translation>um %1 länger</translation>
    </message>
    <message>
        <source>lower by %1</source>
        <translation>um %1 niedriger</translation>
    </message>
    <message>
        <source>higher by %1</source>
        <translation>um %1 höher</translation>
    </message>
    <message>
        <source>%1 points ± %2</source>
        <translation>%1 Punkte ± %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 % ± %2</source>
        <translation>%1 % ± %2</translation>
    </message>
    <message>
        <source>too small to matter</source>
        <translation>zu klein, um wichtig zu sein</translation>
    </message>
    <message>
        <source>no significant difference</source>
        <translation>kein signifikanter Unterschied</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Cycle time, half of the cases (P50)</source>
        <translation>Durchlaufzeit, die Hälfte der Fälle (P50)</translation>
    </message>
    <message>
        <source>Cycle time, 9 of 10 cases (P90)</source>
        <translation>Durchlaufzeit, 9 von 10 Fällen (P90)</translation>
    </message>
    <message>
        <source>Cycle time, 19 of 20 cases (P95)</source>
        <translation>Durchlaufzeit, 19 von 20 Fällen (P95)</translation>
    </message>
    <message>
        <source>Waiting, all activities of a case</source>
        <translation>Warten, alle Aktivitäten eines Falls</translation>
    </message>
    <message>
        <source>Processing, all activities of a case</source>
        <translation>Bearbeitung, alle Aktivitäten eines Falls</translation>
    </message>
    <message>
        <source>Paid per case, idle time included</source>
        <translation>Bezahlt je Fall, Leerlauf inbegriffen</translation>
    </message>
    <message>
        <source>Cases within the target</source>
        <translation>Fälle innerhalb des Ziels</translation>
    </message>
    <message>
        <source>Cases a day</source>
        <translation>Fälle am Tag</translation>
    </message>
    <message>
        <source>Cases in the process</source>
        <translation>Fälle im Prozess</translation>
    </message>
    <message>
        <source>Cases with rework</source>
        <translation>Fälle mit Nacharbeit</translation>
    </message>
    <message>
        <source>Cases right at the first pass</source>
        <translation>Fälle, die auf Anhieb richtig sind</translation>
    </message>
    <message>
        <source>Hand-offs in a case</source>
        <translation>Übergaben in einem Fall</translation>
    </message>
    <message>
        <source>Cases with errors</source>
        <translation>Fälle mit Fehlern</translation>
    </message>
</context>
<context>
    <name>Compiler</name>
    <message>
        <source>There is no process in this file. Draw one, then try again.</source>
        <translation>In dieser Datei ist kein Prozess. Einen zeichnen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no process &quot;%1&quot; in this file.</source>
        <translation>In dieser Datei ist kein Prozess „%1“.</translation>
    </message>
    <message>
        <source>This sub-process is empty: it runs as one piece of work.</source>
        <translation>Dieser Teilprozess ist leer: Er läuft als ein Stück Arbeit.</translation>
    </message>
    <message>
        <source>Complex gateways cannot run yet: this one runs as an inclusive gateway.</source>
        <translation>Komplexe Gateways können noch nicht laufen: Dieses läuft als inklusives Gateway.</translation>
    </message>
    <message>
        <source>Ad-hoc sub-processes cannot run yet: this one runs as an ordinary sub-process, each activity once.</source>
        <translation>Ad-hoc-Teilprozesse können noch nicht laufen: Dieser läuft als gewöhnlicher Teilprozess, jede Aktivität einmal.</translation>
    </message>
    <message>
        <source>No flow leads here, so this is never reached. Connect it or remove it.</source>
        <translation>Hierher führt kein Fluss, also wird dies nie erreicht. Verbinden oder entfernen.</translation>
    </message>
    <message>
        <source>There is nothing to start with. Add a start event.</source>
        <translation>Es gibt nichts, womit begonnen werden kann. Ein Startereignis hinzufügen.</translation>
    </message>
    <message>
        <source>There is no start event: a case begins at everything that no flow leads to.</source>
        <translation>Es gibt kein Startereignis: Ein Fall beginnt bei allem, wohin kein Fluss führt.</translation>
    </message>
    <message>
        <source>There are several start events without a trigger: a case begins at the first, unless another is chosen.</source>
        <translation>Es gibt mehrere Startereignisse ohne Auslöser: Ein Fall beginnt beim ersten, wenn kein anderes gewählt ist.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; cannot be read: %3 (column %4)</source>
        <translation>%1 „%2“ ist nicht lesbar: %3 (Spalte %4)</translation>
    </message>
    <message>
        <source>This boundary event has no trigger, so it never happens. Give it one.</source>
        <translation>Dieses angeheftete Ereignis hat keinen Auslöser, tritt also nie ein. Einen Auslöser geben.</translation>
    </message>
    <message>
        <source>This event does not say what it waits for: tokens pass at once.</source>
        <translation>Dieses Ereignis sagt nicht, worauf es wartet: Token laufen sofort weiter.</translation>
    </message>
    <message>
        <source>Events of this kind cannot run yet: this one never happens.</source>
        <translation>Ereignisse dieser Art können noch nicht laufen: Dieses tritt nie ein.</translation>
    </message>
    <message>
        <source>Events of this kind cannot run yet: tokens pass at once.</source>
        <translation>Ereignisse dieser Art können noch nicht laufen: Token laufen sofort weiter.</translation>
    </message>
    <message>
        <source>The timer</source>
        <translation>Der Zeitgeber</translation>
    </message>
    <message>
        <source>This timer does not say when: it never fires. Give it a duration or a date.</source>
        <translation>Dieser Zeitgeber sagt nicht, wann: Er löst nie aus. Eine Dauer oder ein Datum geben.</translation>
    </message>
    <message>
        <source>The timer &quot;%1&quot; is no ISO 8601 duration, date or cycle (as in PT8H, 2026-01-05T09:00:00Z, R3/PT10M): it never fires.</source>
        <translation>Der Zeitgeber „%1“ ist keine Dauer, kein Datum und kein Zyklus nach ISO 8601 (etwa PT8H, 2026-01-05T09:00:00Z, R3/PT10M): Er löst nie aus.</translation>
    </message>
    <message>
        <source>This event names no message: it goes by its own id.</source>
        <translation>Dieses Ereignis nennt keine Nachricht: Es gilt seine eigene Id.</translation>
    </message>
    <message>
        <source>This boundary event is not attached to an activity, so it never happens. Attach it to one.</source>
        <translation>Dieses angeheftete Ereignis hängt an keiner Aktivität, tritt also nie ein. An eine anheften.</translation>
    </message>
    <message>
        <source>This flow does not lead from one element to another: it is left out. Connect both ends.</source>
        <translation>Dieser Fluss führt nicht von einem Element zum anderen: Er bleibt weg. Beide Enden verbinden.</translation>
    </message>
    <message>
        <source>This flow crosses the border of a sub-process: it is left out.</source>
        <translation>Dieser Fluss überschreitet die Grenze eines Teilprozesses: Er bleibt weg.</translation>
    </message>
    <message>
        <source>No flow may leave an end event, or lead to a start or boundary event: it is left out.</source>
        <translation>Kein Fluss darf von einem Endereignis weg oder zu einem Start- oder angehefteten Ereignis hin führen: Er bleibt weg.</translation>
    </message>
    <message>
        <source>A condition has no effect behind a parallel or event-based gateway.</source>
        <translation>Hinter einem parallelen oder ereignisbasierten Gateway hat eine Bedingung keine Wirkung.</translation>
    </message>
    <message>
        <source>The condition</source>
        <translation>Die Bedingung</translation>
    </message>
    <message>
        <source>There is no catching link event of this name here: the token ends.</source>
        <translation>Hier gibt es kein eintretendes Linkereignis dieses Namens: Das Token endet.</translation>
    </message>
    <message>
        <source>The default flow &quot;%1&quot; does not leave this element: there is none, then.</source>
        <translation>Der Standardfluss „%1“ geht nicht von diesem Element aus: Dann gibt es keinen.</translation>
    </message>
    <message>
        <source>An event-based gateway leads here, but this waits for nothing: it is never chosen.</source>
        <translation>Ein ereignisbasiertes Gateway führt hierher, doch hier wird auf nichts gewartet: Dieser Weg wird nie gewählt.</translation>
    </message>
    <message>
        <source>There is no event behind this gateway: it runs as an exclusive gateway.</source>
        <translation>Hinter diesem Gateway steht kein Ereignis: Es läuft als exklusives Gateway.</translation>
    </message>
    <message>
        <source>This event sub-process is empty: it is left out. Add a start event with a trigger.</source>
        <translation>Dieser Ereignis-Teilprozess ist leer: Er bleibt weg. Ein Startereignis mit Auslöser hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing here says when the event sub-process begins, so it never does. Give its start event a timer, message, signal, condition, error or escalation.</source>
        <translation>Nichts sagt hier, wann der Ereignis-Teilprozess beginnt, also beginnt er nie. Dem Startereignis einen Zeitgeber, eine Nachricht, ein Signal, eine Bedingung, einen Fehler oder eine Eskalation geben.</translation>
    </message>
    <message>
        <source>This event has no condition, so it never happens. Give it one.</source>
        <translation>Dieses Ereignis hat keine Bedingung, tritt also nie ein. Eine angeben.</translation>
    </message>
    <message>
        <source>No flow may lead to an event sub-process or leave it, since its start event begins it: it is left out.</source>
        <translation>Kein Fluss darf zu einem Ereignis-Teilprozess hin oder von ihm weg führen, denn sein Startereignis beginnt ihn: Er bleibt weg.</translation>
    </message>
    <message>
        <source>This call names no process: it runs as one piece of work.</source>
        <translation>Dieser Aufruf nennt keinen Prozess: Er läuft als ein Stück Arbeit.</translation>
    </message>
    <message>
        <source>The called process &quot;%1&quot; is not in this file: this call runs as one piece of work.</source>
        <translation>Der aufgerufene Prozess „%1“ ist nicht in dieser Datei: Dieser Aufruf läuft als ein Stück Arbeit.</translation>
    </message>
    <message>
        <source>The called process &quot;%1&quot; cannot be called: all its start events wait for something. Add a start event without a trigger.</source>
        <translation>Der aufgerufene Prozess „%1“ kann nicht aufgerufen werden: Alle seine Startereignisse warten auf etwas. Ein Startereignis ohne Auslöser hinzufügen.</translation>
    </message>
    <message>
        <source>The data mappings of this call cannot be honoured yet: the called process works with the variables of the case.</source>
        <translation>Die Datenzuordnungen dieses Aufrufs können noch nicht beachtet werden: Der aufgerufene Prozess arbeitet mit den Variablen des Falls.</translation>
    </message>
    <message>
        <source>The loop&apos;s condition</source>
        <translation>Die Bedingung der Schleife</translation>
    </message>
    <message>
        <source>Nothing says how long &quot;%1&quot; repeats, so it runs once. Give the loop a condition or a maximum.</source>
        <translation>Nichts sagt, wie lange „%1“ wiederholt wird, daher läuft es einmal. Der Schleife eine Bedingung oder eine Höchstzahl geben.</translation>
    </message>
    <message>
        <source>Nothing says what each instance of &quot;%1&quot; adds to the list &quot;%2&quot;: it stays as it is.</source>
        <translation>Nichts sagt, was jede Instanz von „%1“ der Liste „%2“ hinzufügt: Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The result of an instance</source>
        <translation>Das Ergebnis einer Instanz</translation>
    </message>
    <message>
        <source>The list of instances</source>
        <translation>Die Liste der Instanzen</translation>
    </message>
    <message>
        <source>The number of instances</source>
        <translation>Die Zahl der Instanzen</translation>
    </message>
    <message>
        <source>Nothing says how often &quot;%1&quot; runs, so it runs once. Give its multiple instances a number or a list.</source>
        <translation>Nichts sagt, wie oft „%1“ läuft, daher läuft es einmal. Der Mehrfachinstanz eine Zahl oder eine Liste geben.</translation>
    </message>
    <message>
        <source>The completion condition</source>
        <translation>Die Bedingung für das Ende</translation>
    </message>
    <message>
        <source>This activity is for compensation, but undoes nothing: it is never started. Connect it to a compensation event on the border of an activity, by an association.</source>
        <translation>Diese Aktivität dient der Kompensation, macht aber nichts rückgängig: Sie wird nie gestartet. Durch eine Assoziation mit einem Kompensationsereignis auf dem Rand einer Aktivität verbinden.</translation>
    </message>
    <message>
        <source>Nothing says what undoes &quot;%1&quot;. Connect this event to an activity for compensation, by an association.</source>
        <translation>Nichts sagt, was „%1“ rückgängig macht. Dieses Ereignis durch eine Assoziation mit einer Aktivität zur Kompensation verbinden.</translation>
    </message>
    <message>
        <source>What is to be undone, &quot;%1&quot;, is no activity of this process.</source>
        <translation>Was rückgängig gemacht werden soll, „%1“, ist keine Aktivität dieses Prozesses.</translation>
    </message>
    <message>
        <source>the flow &quot;%1&quot;</source>
        <translation>der Fluss „%1“</translation>
    </message>
    <message>
        <source>the flow to &quot;%1&quot;</source>
        <translation>der Fluss zu „%1“</translation>
    </message>
    <message>
        <source>Nothing says which way to go at &quot;%1&quot;: %2 is always taken. Give each flow a condition, or mark one as the default.</source>
        <translation>Nichts sagt, welcher Weg bei „%1“ zu nehmen ist: Immer wird %2 genommen. Jedem Fluss eine Bedingung geben oder einen als Standard kennzeichnen.</translation>
    </message>
    <message>
        <source>When no condition at &quot;%1&quot; is true, %2 is taken: it has no condition and is not marked as the default. Give it a condition, or mark it as the default.</source>
        <translation>Ist keine Bedingung bei „%1“ wahr, wird %2 genommen: Er hat keine Bedingung und ist nicht als Standard gekennzeichnet. Ihm eine Bedingung geben oder ihn als Standard kennzeichnen.</translation>
    </message>
    <message>
        <source>Nothing says which ways to go at &quot;%1&quot;: all flows without a condition are always taken. Give each flow a condition.</source>
        <translation>Nichts sagt, welche Wege bei „%1“ zu nehmen sind: Alle Flüsse ohne Bedingung werden immer genommen. Jedem Fluss eine Bedingung geben.</translation>
    </message>
    <message>
        <source>%1 should be a whole number from 1 to %2, but is &quot;%3&quot;.</source>
        <translation>%1 sollte eine ganze Zahl von 1 bis %2 sein, ist aber „%3“.</translation>
    </message>
    <message>
        <source>The loop&apos;s maximum should be a whole number from 0, but is &quot;%1&quot;.</source>
        <translation>Das Maximum der Schleife sollte eine ganze Zahl ab 0 sein, ist aber „%1“.</translation>
    </message>
    <message>
        <source>The condition of what instances throw</source>
        <translation>Die Bedingung dessen, was Instanzen auslösen</translation>
    </message>
</context>
<context>
    <name>ContenderWords</name>
    <message>
        <source>%1 has errors, so it is not simulated.</source>
        <translation>%1 hat Fehler und wird daher nicht simuliert.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>at work</source>
        <translation>bei der Arbeit</translation>
    </message>
    <message>
        <source>paid and idle</source>
        <translation>bezahlt und untätig</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Cases in the process</source>
        <translation>Fälle im Prozess</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>At work (%)</source>
        <translation>Bei der Arbeit (%)</translation>
    </message>
    <message>
        <source>Cycle time (%1)</source>
        <translation>Durchlaufzeit (%1)</translation>
    </message>
</context>
<context>
    <name>CreateChoreography</name>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
</context>
<context>
    <name>CurveWords</name>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
</context>
<context>
    <name>DecisionModel</name>
    <message>
        <source>What is invoked here is no function.</source>
        <translation>Was hier aufgerufen wird, ist keine Funktion.</translation>
    </message>
    <message>
        <source>The function has no parameter “%1”.</source>
        <translation>Die Funktion hat keinen Parameter „%1“.</translation>
    </message>
    <message>
        <source>The condition is neither true nor false.</source>
        <translation>Die Bedingung ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>There is no list to go over.</source>
        <translation>Es gibt keine Liste zum Durchgehen.</translation>
    </message>
    <message>
        <source>There is no list to filter.</source>
        <translation>Es gibt keine Liste zum Filtern.</translation>
    </message>
    <message>
        <source>The condition of the filter is neither true nor false.</source>
        <translation>Die Bedingung des Filters ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>This is a process (BPMN), not a decision model (DMN).</source>
        <translation>Das ist ein Prozess (BPMN), kein Entscheidungsmodell (DMN).</translation>
    </message>
    <message>
        <source>The root &lt;definitions&gt; is of the namespace “%1”, which no version of DMN from 1.1 to 1.6 has.</source>
        <translation>Die Wurzel &lt;definitions&gt; gehört zum Namensraum „%1“, den keine DMN-Version von 1.1 bis 1.6 hat.</translation>
    </message>
    <message>
        <source>The root of this file is &lt;%1&gt;; that of a decision model (DMN) is &lt;definitions&gt;.</source>
        <translation>Die Wurzel dieser Datei ist &lt;%1&gt;; die eines Entscheidungsmodells (DMN) ist &lt;definitions&gt;.</translation>
    </message>
    <message>
        <source>%1 refers to “%2”, which is not in this file.</source>
        <translation>%1 verweist auf „%2“, das nicht in dieser Datei ist.</translation>
    </message>
    <message>
        <source>There are two types with the name “%1”. Rename one.</source>
        <translation>Es gibt zwei Typen mit dem Namen „%1“. Benennen Sie einen um.</translation>
    </message>
    <message>
        <source>There is no type “%1”.</source>
        <translation>Es gibt keinen Typ „%1“.</translation>
    </message>
    <message>
        <source>The values allowed for “%1” cannot be read: %2</source>
        <translation>Die erlaubten Werte von „%1“ lassen sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The type “%1” refers to itself.</source>
        <translation>Der Typ „%1“ verweist auf sich selbst.</translation>
    </message>
    <message>
        <source>The logic is nested too deeply, or calls itself without an end.</source>
        <translation>Die Logik ist zu tief geschachtelt oder ruft sich ohne Ende selbst auf.</translation>
    </message>
    <message>
        <source>The value %1 is none of the type “%2”; it counts as null.</source>
        <translation>Der Wert %1 ist keiner des Typs „%2“; er gilt als null.</translation>
    </message>
    <message>
        <source>The function takes %1 arguments, but was given %2.</source>
        <translation>Die Funktion nimmt %1 Argumente, erhielt aber %2.</translation>
    </message>
    <message>
        <source>The %1 lacks its part “%2”.</source>
        <translation>Bei %1 fehlt der Teil „%2“.</translation>
    </message>
    <message>
        <source>Expressions in “%1” cannot be evaluated here; write it in FEEL.</source>
        <translation>Ausdrücke in „%1“ lassen sich hier nicht auswerten; schreiben Sie sie in FEEL.</translation>
    </message>
    <message>
        <source>“%1”: %2 (line %3, column %4)</source>
        <translation>„%1“: %2 (Zeile %3, Spalte %4)</translation>
    </message>
    <message>
        <source>The invocation does not say what it invokes.</source>
        <translation>Der Aufruf sagt nicht, was er aufruft.</translation>
    </message>
    <message>
        <source>Functions in %1 cannot be called here; they give null.</source>
        <translation>Funktionen in %1 können hier nicht aufgerufen werden; sie ergeben null.</translation>
    </message>
    <message>
        <source>The imported model “%1” was not found. Put its file into the same folder.</source>
        <translation>Das importierte Modell „%1“ wurde nicht gefunden. Legen Sie seine Datei in denselben Ordner.</translation>
    </message>
    <message>
        <source>What is required here, “%1”, does not exist.</source>
        <translation>Was hier gebraucht wird, „%1“, gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” requires itself, by way of what it requires. Take out one of the requirements.</source>
        <translation>„%1“ braucht über das, was es braucht, sich selbst. Entfernen Sie eine der Abhängigkeiten.</translation>
    </message>
    <message>
        <source>“%1” requires itself.</source>
        <translation>„%1“ braucht sich selbst.</translation>
    </message>
    <message>
        <source>There is no hit policy “%1”.</source>
        <translation>Es gibt keine Trefferregel „%1“.</translation>
    </message>
    <message>
        <source>An input of the table has no expression.</source>
        <translation>Eine Eingabe der Tabelle hat keinen Ausdruck.</translation>
    </message>
    <message>
        <source>The table has no output.</source>
        <translation>Die Tabelle hat keine Ausgabe.</translation>
    </message>
    <message>
        <source>The rule has %1 inputs and %2 outputs, the table %3 and %4.</source>
        <translation>Die Regel hat %1 Eingaben und %2 Ausgaben, die Tabelle %3 und %4.</translation>
    </message>
    <message>
        <source>The input value %1 is none of those that the table allows.</source>
        <translation>Der Eingabewert %1 ist keiner von denen, die die Tabelle erlaubt.</translation>
    </message>
    <message>
        <source>The output %1 is none of those that the table allows.</source>
        <translation>Die Ausgabe %1 ist keine von denen, die die Tabelle erlaubt.</translation>
    </message>
    <message>
        <source>No rule applies, and there is no default output. Add a rule for this case.</source>
        <translation>Keine Regel trifft zu, und es gibt keine Standardausgabe. Ergänzen Sie eine Regel für diesen Fall.</translation>
    </message>
    <message>
        <source>Rules %1 and %2 both apply, but the hit policy is UNIQUE.</source>
        <translation>Die Regeln %1 und %2 treffen beide zu, aber die Trefferregel ist UNIQUE.</translation>
    </message>
    <message>
        <source>Rules %1 and %2 both apply and give different outputs, but the hit policy is ANY.</source>
        <translation>Die Regeln %1 und %2 treffen beide zu und ergeben Verschiedenes, aber die Trefferregel ist ANY.</translation>
    </message>
    <message>
        <source>The outputs cannot be added up or compared.</source>
        <translation>Die Ausgaben lassen sich nicht addieren oder vergleichen.</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>This is a web page (HTML), not a BPMN file. Perhaps a link was saved instead of the file.</source>
        <translation>Dies ist eine Webseite (HTML), keine BPMN-Datei. Vielleicht wurde ein Link statt der Datei gespeichert.</translation>
    </message>
    <message>
        <source>This is a decision model (DMN), not a BPMN file.</source>
        <translation>Dies ist ein Entscheidungsmodell (DMN), keine BPMN-Datei.</translation>
    </message>
    <message>
        <source>This is a case model (CMMN), not a BPMN file.</source>
        <translation>Dies ist ein Fallmodell (CMMN), keine BPMN-Datei.</translation>
    </message>
    <message>
        <source>This is simulation data (BPSim), not a BPMN file.</source>
        <translation>Dies sind Simulationsdaten (BPSim), keine BPMN-Datei.</translation>
    </message>
    <message>
        <source>This is a process in XPDL, not in BPMN 2.0. Export it as BPMN 2.0 where it was made.</source>
        <translation>Dies ist ein Prozess in XPDL, nicht in BPMN 2.0. Dort, wo er entstand, als BPMN 2.0 exportieren.</translation>
    </message>
    <message>
        <source>This is a picture (SVG), not a BPMN file.</source>
        <translation>Dies ist ein Bild (SVG), keine BPMN-Datei.</translation>
    </message>
    <message>
        <source>The root &lt;definitions&gt; is of the namespace “%1”; in BPMN 2.0 it is “%2”.</source>
        <translation>Die Wurzel &lt;definitions&gt; gehört zum Namensraum „%1“; in BPMN 2.0 ist es „%2“.</translation>
    </message>
    <message>
        <source>The root of this file is &lt;%1&gt;; that of a BPMN file is &lt;definitions&gt;.</source>
        <translation>Die Wurzel dieser Datei ist &lt;%1&gt;; die einer BPMN-Datei ist &lt;definitions&gt;.</translation>
    </message>
    <message>
        <source>Open the diagram of the process first; its log is taken in by “Scenario from an event log” in Simulate, or by the command mine calibrate.</source>
        <translation>Öffnen Sie zuerst das Diagramm des Prozesses; sein Protokoll kommt über „Szenario aus einem Ereignisprotokoll“ in Simulieren hinein oder mit dem Befehl mine calibrate.</translation>
    </message>
    <message>
        <source>This is an event log (XES), not a BPMN file.</source>
        <translation>Das ist ein Ereignisprotokoll (XES), keine BPMN-Datei.</translation>
    </message>
</context>
<context>
    <name>DefinitionsWords</name>
    <message>
        <source>A diagram is expected here, in BPMN. Is it a log?</source>
        <translation>Hier wird ein Diagramm in BPMN erwartet. Ist es ein Protokoll?</translation>
    </message>
</context>
<context>
    <name>DesignActivity</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited, kept aside</source>
        <translation>Bearbeitet, Kopie gesichert</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>DiagramFormat</name>
    <message numerus="yes">
        <source>Format %n shapes</source>
        <translation>
            <numerusform>%n Form anordnen</numerusform>
            <numerusform>%n Formen anordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Format diagram</source>
        <translation>Diagramm anordnen</translation>
    </message>
    <message>
        <source>Draw the diagram</source>
        <translation>Diagramm zeichnen</translation>
    </message>
</context>
<context>
    <name>Discipline</name>
    <message>
        <source>first come, first served</source>
        <translation>wer zuerst kommt, zuerst</translation>
    </message>
    <message>
        <source>oldest case first</source>
        <translation>ältester Fall zuerst</translation>
    </message>
    <message>
        <source>highest priority first</source>
        <translation>höchste Priorität zuerst</translation>
    </message>
    <message>
        <source>earliest due date first</source>
        <translation>früheste Frist zuerst</translation>
    </message>
    <message>
        <source>shortest work first</source>
        <translation>kürzeste Arbeit zuerst</translation>
    </message>
    <message>
        <source>last come, first served</source>
        <translation>wer zuletzt kommt, zuerst</translation>
    </message>
    <message>
        <source>highest priority first, interrupts</source>
        <translation>höchste Priorität zuerst, unterbricht</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>The mean must be above 0.</source>
        <translation>Der Mittelwert muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The standard deviation must be above 0.</source>
        <translation>Die Standardabweichung muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The standard deviation must not be below 0.</source>
        <translation>Die Standardabweichung darf nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>Shape and scale must both be above 0.</source>
        <translation>Form und Skala müssen beide über 0 liegen.</translation>
    </message>
    <message>
        <source>Alpha and beta must both be above 0.</source>
        <translation>Alpha und Beta müssen beide über 0 liegen.</translation>
    </message>
    <message>
        <source>K must be 1 or more.</source>
        <translation>K muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The minimum must not be above the maximum.</source>
        <translation>Das Minimum darf nicht über dem Maximum liegen.</translation>
    </message>
    <message>
        <source>The minimum must be below the maximum.</source>
        <translation>Das Minimum muss unter dem Maximum liegen.</translation>
    </message>
    <message>
        <source>The most likely value must lie between the minimum and the maximum.</source>
        <translation>Der häufigste Wert muss zwischen Minimum und Maximum liegen.</translation>
    </message>
    <message>
        <source>The probability must lie between 0 and 1.</source>
        <translation>Die Wahrscheinlichkeit muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The number of trials must be a whole number, 0 or more.</source>
        <translation>Die Zahl der Versuche muss eine ganze Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>The mean must not be below 0.</source>
        <translation>Der Mittelwert darf nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>A parameter is missing or is not a number.</source>
        <translation>Ein Parameter fehlt oder ist keine Zahl.</translation>
    </message>
    <message>
        <source>There are no values to draw from.</source>
        <translation>Es gibt keine Werte, aus denen gezogen werden kann.</translation>
    </message>
    <message>
        <source>No probability may be below 0, and one at least must be above 0.</source>
        <translation>Keine Wahrscheinlichkeit darf unter 0 liegen, und mindestens eine muss über 0 liegen.</translation>
    </message>
    <message>
        <source>A bin of the histogram ends before it begins.</source>
        <translation>Eine Klasse des Histogramms endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Bins of the histogram overlap.</source>
        <translation>Klassen des Histogramms überschneiden sich.</translation>
    </message>
    <message>
        <source>The minimum and the maximum leave practically nothing of the normal distribution.</source>
        <translation>Minimum und Maximum lassen von der Normalverteilung so gut wie nichts übrig.</translation>
    </message>
    <message>
        <source>A number is too large to compute with.</source>
        <translation>Eine Zahl ist zu groß, um damit zu rechnen.</translation>
    </message>
    <message>
        <source>With these parameters the mean or the standard deviation is too large or too small to compute with.</source>
        <translation>Mit diesen Parametern ist der Mittelwert oder die Standardabweichung zu groß oder zu klein, um damit zu rechnen.</translation>
    </message>
    <message>
        <source>The mean must be at most 10,000,000; beyond that use a normal distribution.</source>
        <translation>Der Mittelwert darf höchstens 10.000.000 sein; darüber ist eine Normalverteilung richtig.</translation>
    </message>
    <message>
        <source>The number of trials must be at most 10,000,000; beyond that use a normal distribution.</source>
        <translation>Die Zahl der Versuche darf höchstens 10.000.000 sein; darüber ist eine Normalverteilung richtig.</translation>
    </message>
    <message>
        <source>A shape above 1,000,000,000 leaves practically a single value: use a constant.</source>
        <translation>Eine Form über 1.000.000.000 lässt praktisch nur einen Wert: Nehmen Sie eine Konstante.</translation>
    </message>
</context>
<context>
    <name>DistributionEditor</name>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Normal within limits</source>
        <translation>Normal in Grenzen</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Erlang</source>
        <translation>Erlang</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Always %1</source>
        <translation>Immer %1</translation>
    </message>
    <message>
        <source>Mean %1, standard deviation %2</source>
        <translation>Mittelwert %1, Standardabweichung %2</translation>
    </message>
    <message>
        <source>1 in 10 below %1, half below %2, 9 in 10 below %3, 19 in 20 below %4</source>
        <translation>1 von 10 unter %1, die Hälfte unter %2, 9 von 10 unter %3, 19 von 20 unter %4</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>Cases that come to “%1” never come to an end: by the shares they go round for ever. Give the way out of the loop a share above 0.</source>
        <translation>Fälle, die zu „%1“ kommen, enden nie: Nach den Anteilen gehen sie ewig im Kreis. Geben Sie dem Weg aus der Schleife einen Anteil über 0.</translation>
    </message>
    <message>
        <source>Nobody ever does %1: the hours of “%2” do not open while the simulation lasts. Look at its hours and holidays.</source>
        <translation>Niemand tut je %1: Die Arbeitszeiten von „%2“ öffnen nicht, solange die Simulation dauert. Sehen Sie nach ihren Stunden und freien Tagen.</translation>
    </message>
    <message>
        <source>No case ever comes: the hours in which cases come do not open while the simulation lasts. Look at the hours and holidays of the arrivals.</source>
        <translation>Es kommt nie ein Fall: Die Zeiten, in denen Fälle kommen, öffnen nicht, solange die Simulation dauert. Sehen Sie nach Stunden und freien Tagen der Ankünfte.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>DurationShape</name>
    <message>
        <source>Normal within limits</source>
        <translation>Normal in Grenzen</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Erlang</source>
        <translation>Erlang</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull</translation>
    </message>
    <message>
        <source>Binomial</source>
        <translation>Binomial</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>As measured, in classes</source>
        <translation>Wie gemessen, in Klassen</translation>
    </message>
    <message>
        <source>One of several values</source>
        <translation>Einer von mehreren Werten</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Wie gemessen</translation>
    </message>
    <message>
        <source>One value after another</source>
        <translation>Ein Wert nach dem anderen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Shortest, usual, longest</source>
        <translation>Kürzeste bis längste</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Übliche</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Immer gleich</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Anything between two</source>
        <translation>Alles zwischen zwei Werten</translation>
    </message>
    <message>
        <source>Around a mean (normal)</source>
        <translation>Um einen Mittelwert (normal)</translation>
    </message>
    <message>
        <source>Mostly short, at times long (lognormal)</source>
        <translation>Meist kurz, manchmal lang (lognormal)</translation>
    </message>
    <message>
        <source>Very uneven (exponential)</source>
        <translation>Sehr ungleich (exponentiell)</translation>
    </message>
    <message>
        <source>Mixture of several</source>
        <translation>Mischung aus mehreren</translation>
    </message>
</context>
<context>
    <name>EditNames</name>
    <message>
        <source>small letters</source>
        <extracomment>How names of types stand inside a sentence. Translate as &apos;keep capitals&apos; where nouns begin with a capital letter.</extracomment>
        <translation>keep capitals</translation>
    </message>
    <message>
        <source>Append %1</source>
        <translation>%1 anhängen</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>In %1 ändern</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n elements</source>
        <translation>
            <numerusform>%n Element verschieben</numerusform>
            <numerusform>%n Elemente verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n elements</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>%1 ausschneiden</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n elements</source>
        <translation>
            <numerusform>%n Element ausschneiden</numerusform>
            <numerusform>%n Elemente ausschneiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe ändern: %1</translation>
    </message>
    <message>
        <source>Bend %1</source>
        <translation>Verlauf ändern: %1</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Neu verbinden: %1</translation>
    </message>
    <message>
        <source>Move label of %1</source>
        <translation>Beschriftung verschieben: %1</translation>
    </message>
    <message>
        <source>Connect with %1</source>
        <translation>Verbinden mit %1</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message numerus="yes">
        <source>and %n more by name</source>
        <translation>
            <numerusform>und %n weitere mit Namen</numerusform>
            <numerusform>und %n weitere mit Namen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The file begins as UTF-16 text but does not go on so; it may be cut off.</source>
        <translation>Die Datei beginnt als UTF-16-Text, geht aber nicht so weiter; vielleicht ist sie abgeschnitten.</translation>
    </message>
    <message>
        <source>The file is in the encoding “%1”, which cannot be read here. Save it as UTF-8.</source>
        <translation>Die Datei hat die Zeichenkodierung „%1“, die hier nicht lesbar ist. Als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The file calls itself UTF-16 but is not; it was read as UTF-8.</source>
        <translation>Die Datei nennt sich UTF-16, ist es aber nicht; sie wurde als UTF-8 gelesen.</translation>
    </message>
    <message>
        <source>A control character (%1) stands here, which no XML file may hold.</source>
        <translation>Hier steht ein Steuerzeichen (%1), das in keiner XML-Datei stehen darf.</translation>
    </message>
    <message>
        <source>The bytes here are no UTF-8 text (byte %1). Perhaps the file is in another encoding than it says.</source>
        <translation>Die Bytes hier sind kein UTF-8-Text (Byte %1). Vielleicht hat die Datei eine andere Kodierung als angegeben.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>%1 cannot be deployed before these errors are corrected:</source>
        <translation>%1 kann nicht bereitgestellt werden, bevor diese Fehler behoben sind:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>The log %1 could not be written: %2.</source>
        <translation>Das Protokoll %1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Logs are written as .xes or .csv; %1 is neither.</source>
        <translation>Protokolle werden als .xes oder .csv geschrieben; %1 ist keins von beiden.</translation>
    </message>
    <message>
        <source>%1: the log is empty.</source>
        <translation>%1: Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>%1: the log has a header, but no rows.</source>
        <translation>%1: Das Protokoll hat eine Kopfzeile, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 rows have no case or no activity, and are left out.</source>
        <translation>%1 Zeilen haben keinen Fall oder keine Aktivität und bleiben weg.</translation>
    </message>
    <message>
        <source>%1:%2: The log cannot be read: %3.</source>
        <translation>%1:%2: Das Protokoll kann nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>%1 has no column &apos;%2&apos;. Its columns are: %3.</source>
        <translation>%1 hat keine Spalte „%2“. Seine Spalten sind: %3.</translation>
    </message>
    <message>
        <source>%1: no column tells %2. Say which one does; its columns are: %3.</source>
        <translation>%1: Keine Spalte nennt %2. Sagen Sie, welche das tut; die Spalten sind: %3.</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>den Fall</translation>
    </message>
    <message>
        <source>the activity</source>
        <translation>die Aktivität</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>wann es geschah</translation>
    </message>
    <message>
        <source>The dates do not tell whether day or month stands first; the day is taken.</source>
        <translation>Die Daten sagen nicht, ob Tag oder Monat vorn steht; angenommen wird der Tag.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in column &apos;%2&apos; is no point in time like 2026-01-31 14:05:00 or 31.01.2026 14:05</source>
        <translation>„%1“ in Spalte „%2“ ist kein Zeitpunkt wie 2026-01-31 14:05:00 oder 31.01.2026 14:05</translation>
    </message>
    <message>
        <source>the row has %1 columns, but the header has %2</source>
        <translation>die Zeile hat %1 Spalten, die Kopfzeile aber %2</translation>
    </message>
    <message>
        <source>the activity ends before it starts</source>
        <translation>die Aktivität endet, bevor sie beginnt</translation>
    </message>
    <message>
        <source>it does not say when it happened</source>
        <translation>es steht nicht da, wann es geschah</translation>
    </message>
    <message>
        <source>it has more than %1 events</source>
        <translation>es hat mehr als %1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8: save it as &apos;CSV UTF-8&apos;, then read it again.</source>
        <translation>%1 ist kein Text in UTF-8: Speichern Sie es als „CSV UTF-8“ und lesen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; its letters are read as those of Western Europe.</source>
        <translation>Die Datei ist nicht in UTF-8; ihre Buchstaben werden als die von Westeuropa gelesen.</translation>
    </message>
    <message>
        <source>it has more than %1 columns</source>
        <translation>es hat mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>there is text behind the quotation mark that ends column %1</source>
        <translation>hinter dem Anführungszeichen, das Spalte %1 beendet, steht Text</translation>
    </message>
    <message>
        <source>the quotation mark that begins column %1 is never closed</source>
        <translation>das Anführungszeichen, mit dem Spalte %1 beginnt, wird nie geschlossen</translation>
    </message>
    <message>
        <source>%1 is packed: unpack it, then read what was in it.</source>
        <translation>%1 ist gepackt: Packen Sie es aus und lesen Sie, was darin war.</translation>
    </message>
    <message>
        <source>The log %1 cannot be read: %2.</source>
        <translation>Das Protokoll %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is no XES: its root is not &apos;log&apos;</source>
        <translation>es ist kein XES: Seine Wurzel ist nicht „log“</translation>
    </message>
    <message>
        <source>it is no sound XML (%1)</source>
        <translation>es ist kein richtiges XML (%1)</translation>
    </message>
    <message>
        <source>%1: there is no trace in this log.</source>
        <translation>%1: In diesem Protokoll ist kein Fall.</translation>
    </message>
    <message>
        <source>%1 event has no name and is left out.</source>
        <translation>%1 Ereignis hat keinen Namen und bleibt weg.</translation>
    </message>
    <message>
        <source>%1 events have no name and are left out.</source>
        <translation>%1 Ereignisse haben keinen Namen und bleiben weg.</translation>
    </message>
    <message>
        <source>%1 event has no time.</source>
        <translation>%1 Ereignis hat keine Zeit.</translation>
    </message>
    <message>
        <source>%1 events have no time.</source>
        <translation>%1 Ereignisse haben keine Zeit.</translation>
    </message>
    <message>
        <source>it has a document type, which logs have not</source>
        <translation>es hat eine Dokumenttyp-Angabe, die Protokolle nicht haben</translation>
    </message>
    <message>
        <source>%1:%2: The log cannot be read: %3 (column %4).</source>
        <translation>%1:%2: Das Protokoll kann nicht gelesen werden: %3 (Spalte %4).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no point in time</source>
        <translation>„%1“ ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>Das Lesen von %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>Logs are read from .xes and .csv, packed (.gz) too; %1 is neither.</source>
        <translation>Protokolle werden aus .xes und .csv gelesen, auch gepackt (.gz); %1 ist keines davon.</translation>
    </message>
    <message>
        <source>it is not there, or locked</source>
        <translation>sie ist nicht da, oder gesperrt</translation>
    </message>
    <message>
        <source>it has more than two gigabytes</source>
        <translation>sie hat mehr als zwei Gigabyte</translation>
    </message>
</context>
<context>
    <name>Execution</name>
    <message>
        <source>The condition &quot;%1&quot; is neither true nor false: %2</source>
        <translation>Die Bedingung „%1“ ist weder wahr noch falsch: %2</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>Sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>it gives %1.</source>
        <translation>Sie ergibt %1.</translation>
    </message>
    <message>
        <source>The error &quot;%1&quot; is not caught. Attach an error boundary event with this code, or one without a code.</source>
        <translation>Der Fehler „%1“ wird nicht aufgefangen. Ein Fehlerereignis mit diesem Code oder eines ohne Code anheften.</translation>
    </message>
    <message>
        <source>No condition of the flows out of &quot;%1&quot; is true, and none of them is the default flow. Mark one as default, or correct the conditions or the data.</source>
        <translation>Keine Bedingung der Flüsse aus „%1“ ist wahr, und keiner ist der Standardfluss. Einen als Standard kennzeichnen oder die Bedingungen oder Daten berichtigen.</translation>
    </message>
    <message>
        <source>The case runs in circles without ever waiting: %1. Add an activity or event that waits, or a condition that ends the loop.</source>
        <translation>Der Fall läuft im Kreis, ohne je zu warten: %1. Eine Aktivität oder ein Ereignis hinzufügen, das wartet, oder eine Bedingung, die die Schleife beendet.</translation>
    </message>
    <message>
        <source>Stopped together with an endless loop elsewhere in this case.</source>
        <translation>Angehalten zusammen mit einer Endlosschleife an anderer Stelle dieses Falls.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for tokens that can never come: %2 of its %3 incoming flows have one. Check that what it joins was split by a gateway of the same kind.</source>
        <translation>„%1“ wartet auf Token, die nie kommen können: %2 von %3 eingehenden Flüssen haben eines. Prüfen, ob das, was hier zusammengeführt wird, von einem Gateway derselben Art geteilt wurde.</translation>
    </message>
    <message>
        <source>The timer &quot;%1&quot; gives no duration or date: %2</source>
        <translation>Der Zeitgeber „%1“ ergibt keine Dauer und kein Datum: %2</translation>
    </message>
    <message>
        <source>Calls are nested more than %1 deep: the process calls itself without end. Let it call itself only where a condition says so.</source>
        <translation>Aufrufe sind tiefer als %1 verschachtelt: Der Prozess ruft sich ohne Ende selbst auf. Ihn sich nur dort selbst aufrufen lassen, wo eine Bedingung es sagt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is to run %2 times at once; more than %3 are not possible. Let it run one by one.</source>
        <translation>„%1“ soll %2-mal gleichzeitig laufen; mehr als %3-mal ist nicht möglich. Nacheinander laufen lassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should say how often as a whole number from 0, but gives %2.</source>
        <translation>„%1“ soll als ganze Zahl ab 0 sagen, wie oft, ergibt aber %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for tokens that can never come: it has %2 of the %3 that it begins with. Check its start quantity.</source>
        <translation>„%1“ wartet auf Token, die nie kommen können: Es hat %2 von den %3, mit denen es beginnt. Prüfen Sie seine Startmenge.</translation>
    </message>
    <message>
        <source>The script is written in %1; only FEEL runs here.</source>
        <translation>Das Skript ist in %1 geschrieben; hier läuft nur FEEL.</translation>
    </message>
    <message>
        <source>The script cannot be read: %1.</source>
        <translation>Das Skript ist nicht zu lesen: %1.</translation>
    </message>
    <message>
        <source>The decision &apos;%1&apos; is in none of the .dmn files in the folder of the model.</source>
        <translation>Die Entscheidung „%1“ steht in keiner der .dmn-Dateien im Ordner des Modells.</translation>
    </message>
    <message>
        <source>The script gives nothing: %1</source>
        <translation>Das Skript ergibt nichts: %1</translation>
    </message>
    <message>
        <source>The decision &apos;%1&apos; gives nothing: %2</source>
        <translation>Die Entscheidung „%1“ ergibt nichts: %2</translation>
    </message>
</context>
<context>
    <name>ExecutionActivity</name>
    <message>
        <source>Local engine not open</source>
        <translation>Lokale Engine nicht geöffnet</translation>
    </message>
    <message>
        <source>Local engine running</source>
        <translation>Lokale Engine läuft</translation>
    </message>
    <message>
        <source>everything saved</source>
        <translation>alles gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) on elements that this diagram no longer has</source>
        <translation>
            <numerusform>%n Token auf Elementen, die dieses Diagramm nicht mehr hat</numerusform>
            <numerusform>%n Token auf Elementen, die dieses Diagramm nicht mehr hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The local engine runs.</source>
        <translation>Die lokale Engine läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) forbid it.</source>
        <translation>
            <numerusform>%n weiteres Problem verhindert es.</numerusform>
            <numerusform>%n weitere Probleme verhindern es.</numerusform>
        </translation>
    </message>
    <message>
        <source>The diagram cannot run yet: %1</source>
        <translation>Das Diagramm kann noch nicht laufen: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Local engine ready</source>
        <translation>Lokale Engine bereit</translation>
    </message>
    <message>
        <source>Version %1 of &apos;%2&apos; is in force: new cases follow it.</source>
        <translation>Version %1 von „%2“ ist in Kraft: Neue Fälle folgen ihr.</translation>
    </message>
    <message numerus="yes">
        <source>%n more assumption(s): see the problems in Design.</source>
        <translation>
            <numerusform>%n weitere Annahme: siehe die Probleme unter „Entwerfen“.</numerusform>
            <numerusform>%n weitere Annahmen: siehe die Probleme unter „Entwerfen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next one begins by itself: %1.</source>
        <translation>Der nächste beginnt von selbst: %1.</translation>
    </message>
</context>
<context>
    <name>Feel</name>
    <message>
        <source>a value, a name or &apos;(&apos;</source>
        <translation>ein Wert, ein Name oder &apos;(&apos;</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>Either all arguments of a call have names, or none has.</source>
        <translation>Entweder haben alle Argumente eines Aufrufs Namen oder keines.</translation>
    </message>
    <message>
        <source>a date, time or duration between quotation marks</source>
        <translation>ein Datum, eine Zeit oder eine Dauer in Anführungszeichen</translation>
    </message>
    <message>
        <source>a date, time or duration</source>
        <translation>ein Datum, eine Zeit oder eine Dauer</translation>
    </message>
    <message>
        <source>&apos;]&apos; or &apos;)&apos;</source>
        <translation>&apos;]&apos; oder &apos;)&apos;</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>ein Typ</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Dies ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>an operator or &apos;}&apos;</source>
        <translation>ein Operator oder &apos;}&apos;</translation>
    </message>
    <message>
        <source>The method &apos;%1&apos; cannot be called here; Java methods are not available.</source>
        <translation>Die Methode „%1“ kann hier nicht aufgerufen werden; Java-Methoden stehen nicht zur Verfügung.</translation>
    </message>
    <message>
        <source>The expression is too long: at most 1 MB is read.</source>
        <translation>Der Ausdruck ist zu lang: Höchstens 1 MB wird gelesen.</translation>
    </message>
    <message>
        <source>the end of the expression</source>
        <translation>das Ende des Ausdrucks</translation>
    </message>
    <message>
        <source>a comment without its end</source>
        <translation>ein Kommentar ohne Ende</translation>
    </message>
    <message>
        <source>a text without its closing quotation mark</source>
        <translation>ein Text ohne schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>Expected %1, but found %2.</source>
        <translation>Erwartet: %1, gefunden: %2.</translation>
    </message>
    <message>
        <source>The expression is nested too deeply; split it up.</source>
        <translation>Der Ausdruck ist zu tief verschachtelt; er sollte aufgeteilt werden.</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>Die Zahl %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The text %1 has an escape (\u...) that is no character.</source>
        <translation>Der Text %1 hat eine Ersatzdarstellung (\u...), die kein Zeichen ist.</translation>
    </message>
    <message>
        <source>an operator or the end</source>
        <translation>ein Operator oder das Ende</translation>
    </message>
    <message>
        <source>The value is null.</source>
        <translation>Der Wert ist null.</translation>
    </message>
    <message>
        <source>There is no variable &apos;%1&apos;; it counts as null.</source>
        <translation>Es gibt keine Variable „%1“; sie zählt als null.</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in %2; it counts as null.</source>
        <translation>Es gibt kein „%1“ in %2; es zählt als null.</translation>
    </message>
    <message>
        <source>There is no function &apos;%1&apos;.</source>
        <translation>Es gibt keine Funktion „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not work with %2.</source>
        <translation>„%1“ geht nicht mit %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was given arguments that it does not take: %2.</source>
        <translation>„%1“ erhielt Argumente, die nicht passen: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is called like a function, but is %2.</source>
        <translation>„%1“ wird wie eine Funktion aufgerufen, ist aber %2.</translation>
    </message>
    <message>
        <source>The condition of &apos;%1&apos; is neither true nor false, but %2.</source>
        <translation>Die Bedingung von „%1“ ist weder wahr noch falsch, sondern %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: division by zero.</source>
        <translation>„%1“: Division durch null.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2 is out of range.</source>
        <translation>„%1“: %2 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot convert %2.</source>
        <translation>„%1“ kann %2 nicht umwandeln.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not allowed here.</source>
        <translation>„%1“ ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nested too deeply to be evaluated.</source>
        <translation>„%1“ ist zum Auswerten zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; gives more than can be held.</source>
        <translation>„%1“ ergibt mehr, als gehalten werden kann.</translation>
    </message>
    <message>
        <source>This decision does not require “%1”, so it has no value here.</source>
        <translation>Diese Entscheidung benötigt „%1“ nicht, also hat es hier keinen Wert.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here. A text stands in quotes.</source>
        <translation>Nichts heißt hier „%1“. Ein Text steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here. Is “%2” meant?</source>
        <translation>Nichts heißt hier „%1“. Ist „%2“ gemeint?</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>%1 could not be saved: %2. The file on disk is as it was.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Die Datei auf der Platte ist, wie sie war.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 MB, at most %3 MB are read.</source>
        <translation>%1 ist zu groß: %2 MB, höchstens %3 MB werden gelesen.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 MB are read.</source>
        <translation>%1 ist zu groß: Höchstens %2 MB werden gelesen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>FlowWords</name>
    <message>
        <source>“%1” cannot keep up: by calculation the work that comes takes %2 people all their hours, and there are %3. Its queue grows for as long as cases come. Give it more people or hours.</source>
        <translation>„%1“ kommt nicht nach: Nach Rechnung braucht die Arbeit, die kommt, %2 Personen zu allen ihren Zeiten, und es gibt %3. Die Warteschlange wächst, solange Fälle kommen. Geben Sie mehr Personen oder Stunden.</translation>
    </message>
    <message>
        <source>%1 % of them from “%2”</source>
        <translation>%1 % von ihnen über „%2“</translation>
    </message>
    <message>
        <source>At the join “%1” cases get stuck: it waits for all of its ways, but not all cases come by each (%2). Split in parallel before it, or let the ways meet at an exclusive gateway.</source>
        <translation>An der Zusammenführung „%1“ bleiben Fälle stecken: Sie wartet auf alle ihre Wege, aber nicht alle Fälle kommen über jeden (%2). Verzweigen Sie davor parallel, oder lassen Sie die Wege an einem exklusiven Gateway zusammenkommen.</translation>
    </message>
</context>
<context>
    <name>GanttRows</name>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>activity, case</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GeometryProblems</name>
    <message>
        <source>The shape of “%1” has no place that can be drawn: x, y, width and height must be numbers. It is left out of the drawing. Format the diagram to place it.</source>
        <translation>Die Form von „%1“ hat keinen Platz, der sich zeichnen lässt: x, y, Breite und Höhe müssen Zahlen sein. Sie fehlt in der Zeichnung. Das Diagramm anordnen, um ihr einen Platz zu geben.</translation>
    </message>
    <message>
        <source>The shape of “%1” has no size, so it cannot be seen. Format the diagram to give it its usual one.</source>
        <translation>Die Form von „%1“ hat keine Größe, ist also nicht zu sehen. Das Diagramm anordnen, um ihr die übliche zu geben.</translation>
    </message>
    <message>
        <source>The line of “%1” leads nowhere: it needs two points at least whose x and y are numbers. It is left out of the drawing. Format the diagram to draw it.</source>
        <translation>Die Linie von „%1“ führt nirgendwohin: Sie braucht mindestens zwei Punkte, deren x und y Zahlen sind. Sie fehlt in der Zeichnung. Das Diagramm anordnen, um sie zu zeichnen.</translation>
    </message>
    <message>
        <source>The line of “%1” has points whose x or y is no number. It is drawn without them.</source>
        <translation>Die Linie von „%1“ hat Punkte, deren x oder y keine Zahl ist. Sie ist ohne diese Punkte gezeichnet.</translation>
    </message>
    <message>
        <source>“%1” in the diagram does not say what it shows. It is kept as it is, and nothing is drawn of it.</source>
        <translation>„%1“ im Diagramm sagt nicht, was es zeigt. Es bleibt, wie es ist, und nichts davon ist gezeichnet.</translation>
    </message>
</context>
<context>
    <name>GeometryWords</name>
    <message>
        <source>The diagram “%1” has no BPMNPlane, so there is nothing in it to draw on. It is kept as it is. Format the diagram to draw the process in a new one.</source>
        <translation>Das Diagramm „%1“ hat keine BPMNPlane, also nichts, worauf gezeichnet werden könnte. Es bleibt, wie es ist. Formatieren Sie das Diagramm, um den Prozess in ein neues zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Process handbook</source>
        <translation>Prozesshandbuch</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes part in what</source>
        <translation>Wer woran beteiligt ist</translation>
    </message>
    <message>
        <source>Also documented</source>
        <translation>Außerdem beschrieben</translation>
    </message>
    <message>
        <source>Made with Millrace from the diagram: change it there, and write this again.</source>
        <translation>Mit Millrace aus dem Diagramm erstellt: Dort ändern und dies neu schreiben.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>R does it. A answers for it, where others do it. C is heard: it sends a message. I is told: it gets a message.</source>
        <translation>R erledigt es (responsible). A steht dafür ein (accountable), wo andere es erledigen. C wird gehört (consulted): sendet eine Nachricht. I wird informiert: bekommt eine Nachricht.</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>Weiter mit</translation>
    </message>
    <message>
        <source>assigned to</source>
        <translation>zugewiesen an</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>If:</source>
        <translation>Wenn:</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ruft auf:</translation>
    </message>
    <message>
        <source>Has a diagram of its own</source>
        <translation>Hat ein eigenes Diagramm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Beliebige davon</translation>
    </message>
    <message>
        <source>Whatever comes first</source>
        <translation>Was zuerst kommt</translation>
    </message>
    <message>
        <source>Who exchanges what</source>
        <translation>Wer tauscht was aus</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>you</source>
        <translation>selbst</translation>
    </message>
    <message>
        <source>Finished with &apos;%1&apos;</source>
        <translation>Beendet mit „%1“</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Stopped at &apos;%1&apos;</source>
        <translation>Angehalten bei „%1“</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Variables changed</source>
        <translation>Variablen geändert</translation>
    </message>
    <message>
        <source>Waiting for the time of &apos;%1&apos;</source>
        <translation>Wartet auf die Zeit von „%1“</translation>
    </message>
    <message>
        <source>Waiting for &apos;%1&apos; to come</source>
        <translation>Wartet auf das Eintreffen von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) begin side by side</source>
        <translation>
            <numerusform>%n Aufgabe beginnt</numerusform>
            <numerusform>%n Aufgaben beginnen nebeneinander</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 abgeschlossen</translation>
    </message>
    <message>
        <source>Reached &apos;%1&apos;</source>
        <translation>„%1“ erreicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; happened</source>
        <translation>„%1“ ist eingetreten</translation>
    </message>
    <message>
        <source>an event took its place</source>
        <translation>ein Ereignis trat an die Stelle</translation>
    </message>
    <message>
        <source>an error was thrown</source>
        <translation>ein Fehler wurde ausgelöst</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>Case cancelled</source>
        <translation>Fall abgebrochen</translation>
    </message>
    <message>
        <source>Case started</source>
        <translation>Fall gestartet</translation>
    </message>
    <message>
        <source>the case ended</source>
        <translation>der Fall endete</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 — went to %2</source>
        <comment>a decision and its outcome</comment>
        <translation>%1 – weiter mit %2</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>weil %1</translation>
    </message>
    <message>
        <source>no condition was true: default flow taken</source>
        <translation>keine Bedingung war wahr: Standardfluss genommen</translation>
    </message>
    <message>
        <source>no condition: always taken</source>
        <translation>keine Bedingung: immer genommen</translation>
    </message>
    <message>
        <source>no condition was true: first flow without one taken</source>
        <translation>keine Bedingung war wahr: erster Fluss ohne Bedingung genommen</translation>
    </message>
    <message>
        <source>no condition: first flow taken</source>
        <translation>keine Bedingung: erster Fluss genommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>variable and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>InputCells</name>
    <message>
        <source>the shortest</source>
        <translation>die kürzeste</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>die übliche</translation>
    </message>
    <message>
        <source>the longest</source>
        <translation>die längste</translation>
    </message>
    <message>
        <source>Say %1 as well, then it counts.</source>
        <translation>Geben Sie auch %1 an, dann zählt sie.</translation>
    </message>
    <message>
        <source>The longest is shorter than the shortest.</source>
        <translation>Die längste ist kürzer als die kürzeste.</translation>
    </message>
    <message>
        <source>The usual has to lie between the shortest and the longest.</source>
        <translation>Die übliche muss zwischen der kürzesten und der längsten liegen.</translation>
    </message>
    <message>
        <source>Some time must lie between two cases.</source>
        <translation>Zwischen zwei Fällen muss etwas Zeit liegen.</translation>
    </message>
    <message>
        <source>Say first who does it.</source>
        <translation>Sagen Sie zuerst, wer es erledigt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of people of 1 or more.</source>
        <translation>„%1“ ist keine Anzahl von Personen ab 1.</translation>
    </message>
    <message>
        <source>Together the ways come to %1: at most 100 % are there.</source>
        <translation>Die Wege ergeben zusammen %1: Mehr als 100 % gibt es nicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way to vary. Choose one from the list.</source>
        <translation>„%1“ ist keine Art zu schwanken. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit of time.</source>
        <translation>„%1“ ist keine Zeiteinheit.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no duration. Write a number, or as in 1.5 h.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie eine Zahl oder etwas wie 1,5 h.</translation>
    </message>
    <message>
        <source>Say the number itself first: the range is kept beside it.</source>
        <translation>Geben Sie zuerst die Zahl selbst an: Die Spanne steht neben ihr.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range. Write it as low / likely / high, like 8 / 12 / 20.</source>
        <translation>„%1“ ist keine Spanne. Schreiben Sie sie als tief / wahrscheinlich / hoch, wie 8 / 12 / 20.</translation>
    </message>
    <message>
        <source>Write the range as low / likely / high, like 8 / 12 / 20, or as low / high.</source>
        <translation>Schreiben Sie die Spanne als tief / wahrscheinlich / hoch, wie 8 / 12 / 20, oder als tief / hoch.</translation>
    </message>
    <message>
        <source>Low, likely and high must rise in that order.</source>
        <translation>Tief, wahrscheinlich und hoch müssen in dieser Folge steigen.</translation>
    </message>
    <message>
        <source>The number itself has to lie between low and high.</source>
        <translation>Die Zahl selbst muss zwischen tief und hoch liegen.</translation>
    </message>
    <message>
        <source>The likely number must be above 0.</source>
        <translation>Die wahrscheinliche Zahl muss über 0 liegen.</translation>
    </message>
    <message>
        <source>It counts as soon as the numbers beside it can be read.</source>
        <translation>Es zählt, sobald die Zahlen daneben gelesen werden können.</translation>
    </message>
</context>
<context>
    <name>InputRows</name>
    <message>
        <source>Cases come: %1</source>
        <translation>Fälle kommen: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>&apos;%1&apos; is no duration. Write it as in 12 min, 1.5 h or 2 days.</source>
        <translation>„%1“ ist keine Dauer. Richtig ist etwa 12 min, 1,5 h oder 2 Tage.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share of 0 to 100 %.</source>
        <translation>„%1“ ist kein Anteil von 0 bis 100 %.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no amount of money of 0 or more.</source>
        <translation>„%1“ ist kein Geldbetrag ab 0.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number of cases of 1 or more.</source>
        <translation>„%1“ ist keine ganze Zahl von Fällen ab 1.</translation>
    </message>
</context>
<context>
    <name>Intervals</name>
    <message>
        <source>There are no intervals: one replication alone does not tell how much is chance. Make several, or one that is much longer.</source>
        <translation>Es gibt keine Intervalle: Ein einziger Lauf sagt nicht, wie viel Zufall ist. Machen Sie mehrere, oder einen, der viel länger ist.</translation>
    </message>
    <message numerus="yes">
        <source>Intervals are 95 %, over %n batches of one long replication (%1 each). They hold chance alone, not how far the inputs may be off.</source>
        <translation>
            <numerusform>Intervalle sind zu 95 %, über %n Abschnitt eines langen Laufs (je %1). Sie enthalten nur den Zufall, nicht, wie weit die Eingaben danebenliegen können.</numerusform>
            <numerusform>Intervalle sind zu 95 %, über %n Abschnitte eines langen Laufs (je %1). Sie enthalten nur den Zufall, nicht, wie weit die Eingaben danebenliegen können.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals are where 95 % of %n replications lie, each with inputs of its own from their ranges. They hold what is not known of the inputs, and chance: more replications do not narrow them.</source>
        <translation>
            <numerusform>Intervalle sagen, wo 95 % von %n Lauf liegen, jeder mit eigenen Eingaben aus deren Spannen. Sie enthalten, was von den Eingaben nicht bekannt ist, und den Zufall: Mehr Läufe machen sie nicht enger.</numerusform>
            <numerusform>Intervalle sagen, wo 95 % von %n Läufen liegen, jeder mit eigenen Eingaben aus deren Spannen. Sie enthalten, was von den Eingaben nicht bekannt ist, und den Zufall: Mehr Läufe machen sie nicht enger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals are 95 %, over %n replications. They hold chance alone, not how far the inputs may be off.</source>
        <translation>
            <numerusform>Intervalle sind zu 95 %, über %n Lauf. Sie enthalten nur den Zufall, nicht, wie weit die Eingaben danebenliegen können.</numerusform>
            <numerusform>Intervalle sind zu 95 %, über %n Läufe. Sie enthalten nur den Zufall, nicht, wie weit die Eingaben danebenliegen können.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lever</name>
    <message>
        <source>Cases per week</source>
        <translation>Fälle je Woche</translation>
    </message>
    <message>
        <source>Cases per day</source>
        <translation>Fälle je Tag</translation>
    </message>
    <message>
        <source>Cases per opening hour</source>
        <translation>Fälle je Öffnungsstunde</translation>
    </message>
    <message>
        <source>Cases per hour</source>
        <translation>Fälle je Stunde</translation>
    </message>
    <message>
        <source>Cases per minute</source>
        <translation>Fälle je Minute</translation>
    </message>
    <message>
        <source>Cases per second</source>
        <translation>Fälle je Sekunde</translation>
    </message>
</context>
<context>
    <name>LogColumns</name>
    <message>
        <source>Column %1 holds %2, which is no point in time like 2026-01-31 14:05 or 31.01.2026 14:05. Choose another column.</source>
        <translation>Spalte %1 enthält %2; das ist kein Zeitpunkt wie 2026-01-31 14:05 oder 31.01.2026 14:05. Wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>Column %1 is empty: it tells no times.</source>
        <translation>Spalte %1 ist leer: Sie nennt keine Zeiten.</translation>
    </message>
    <message>
        <source>Say which column tells the case: an order&apos;s number, a claim&apos;s ...</source>
        <translation>Sagen Sie, welche Spalte den Fall nennt: die Nummer eines Auftrags, eines Antrags ...</translation>
    </message>
    <message>
        <source>Say which column tells the activity, by its name in the diagram.</source>
        <translation>Sagen Sie, welche Spalte die Aktivität nennt, mit ihrem Namen im Diagramm.</translation>
    </message>
    <message>
        <source>Say which column tells when it ended, or when it began.</source>
        <translation>Sagen Sie, welche Spalte sagt, wann es endete, oder wann es begann.</translation>
    </message>
    <message>
        <source>Case and activity are the same column: choose another one for one of them.</source>
        <translation>Fall und Aktivität sind dieselbe Spalte: Wählen Sie für eines davon eine andere.</translation>
    </message>
    <message>
        <source>Each row would be a case of its own: %1 is another in every row. Does another column tell the case?</source>
        <translation>Jede Zeile wäre ein Fall für sich: %1 ist in jeder Zeile anders. Nennt eine andere Spalte den Fall?</translation>
    </message>
    <message>
        <source>No activity of the diagram is in column %1, which holds %2: names have to be the same.</source>
        <translation>Keine Aktivität des Diagramms steht in Spalte %1; sie enthält %2: Die Namen müssen gleich sein.</translation>
    </message>
</context>
<context>
    <name>LogMatch</name>
    <message>
        <source>The simulation matches the log: cycle times are %1 apart, about as far as those of two simulations (%2).</source>
        <translation>Die Simulation entspricht dem Protokoll: Die Durchlaufzeiten liegen %1 auseinander, etwa so weit wie die zweier Simulationen (%2).</translation>
    </message>
    <message>
        <source>The simulation comes close to the log: cycle times are %1 apart, less than a tenth of their mean; two simulations are %2 apart.</source>
        <translation>Die Simulation kommt dem Protokoll nahe: Die Durchlaufzeiten liegen %1 auseinander, weniger als ein Zehntel ihres Mittelwerts; zwei Simulationen liegen %2 auseinander.</translation>
    </message>
    <message>
        <source>The simulation matches the log roughly: cycle times are %1 apart. Its cases are faster than those of the log: something made them wait that the log does not tell.</source>
        <translation>Die Simulation entspricht dem Protokoll ungefähr: Die Durchlaufzeiten liegen %1 auseinander. Ihre Fälle sind schneller als die des Protokolls: Etwas ließ sie warten, was das Protokoll nicht sagt.</translation>
    </message>
    <message>
        <source>The simulation matches the log roughly: cycle times are %1 apart. Its cases are slower than those of the log: look at people and their hours.</source>
        <translation>Die Simulation entspricht dem Protokoll ungefähr: Die Durchlaufzeiten liegen %1 auseinander. Ihre Fälle sind langsamer als die des Protokolls: Sehen Sie nach den Personen und ihren Arbeitszeiten.</translation>
    </message>
    <message>
        <source>The simulation does not match the log: cycle times are %1 apart. Its cases are faster than those of the log: something made them wait that the log does not tell, like other work of the same people.</source>
        <translation>Die Simulation entspricht dem Protokoll nicht: Die Durchlaufzeiten liegen %1 auseinander. Ihre Fälle sind schneller als die des Protokolls: Etwas ließ sie warten, was das Protokoll nicht sagt, wie andere Arbeit derselben Personen.</translation>
    </message>
    <message>
        <source>The simulation does not match the log: cycle times are %1 apart. Its cases are slower than those of the log: look at people and their hours, and at the order in which work is taken up.</source>
        <translation>Die Simulation entspricht dem Protokoll nicht: Die Durchlaufzeiten liegen %1 auseinander. Ihre Fälle sind langsamer als die des Protokolls: Sehen Sie nach den Personen und ihren Arbeitszeiten, und nach der Reihenfolge, in der Arbeit begonnen wird.</translation>
    </message>
</context>
<context>
    <name>LogOptionWords</name>
    <message>
        <source>--dates is dmy or mdy, not &apos;%1&apos;.</source>
        <translation>--dates ist dmy oder mdy, nicht „%1“.</translation>
    </message>
    <message>
        <source>The options --case, --activity, --start, --end and --resource say it, each with the name of its column: --case &apos;Order number&apos;.</source>
        <translation>Die Optionen --case, --activity, --start, --end und --resource sagen es, jede mit dem Namen ihrer Spalte: --case &apos;Auftragsnummer&apos;.</translation>
    </message>
</context>
<context>
    <name>LogicEditor</name>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>called function</source>
        <translation>aufgerufene Funktion</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Eintrag %1</translation>
    </message>
</context>
<context>
    <name>MineWords</name>
    <message>
        <source>%1 cannot be simulated.</source>
        <translation>%1 lässt sich nicht simulieren.</translation>
    </message>
</context>
<context>
    <name>ModelState</name>
    <message>
        <source>%1 has no versions: its folder is in no project and in no Git repository.</source>
        <translation>%1 hat keine Versionen: Sein Ordner ist in keinem Projekt und in keinem Git-Repository.</translation>
    </message>
</context>
<context>
    <name>MonitoringActivity</name>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Time open</source>
        <translation>Offene Zeit</translation>
    </message>
    <message>
        <source>Colour the diagram by</source>
        <translation>Diagramm einfärben nach</translation>
    </message>
    <message>
        <source>How often an activity was done, or how long it was open from ready to done on average</source>
        <translation>Wie oft eine Aktivität erledigt wurde oder wie lange sie im Mittel von bereit bis fertig offen war</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>measured in %1 ms</source>
        <translation>in %1 ms gemessen</translation>
    </message>
    <message>
        <source>round the clock, in local time</source>
        <translation>rund um die Uhr, in Ortszeit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No finished case</source>
        <translation>Kein beendeter Fall</translation>
    </message>
</context>
<context>
    <name>Optimization</name>
    <message>
        <source>The scenario has no target for the cycle time, so there is no share of cases within it: give it a target, or aim at cycleTime.p90.</source>
        <translation>Das Szenario hat kein Ziel für die Durchlaufzeit, also auch keinen Anteil der Fälle, die es einhalten: Geben Sie ihm eines, oder zielen Sie auf cycleTime.p90.</translation>
    </message>
    <message>
        <source>There is no figure &apos;%1&apos; to aim at. There are: %2, resources.NAME.queueLength, resources.NAME.utilisation, activities.ID.waitingTime, outcomes.ID.share.</source>
        <translation>Es gibt keine Kennzahl „%1“ als Ziel. Es gibt: %2, resources.NAME.queueLength, resources.NAME.utilisation, activities.ID.waitingTime, outcomes.ID.share.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not measured in any run, so nothing can be aimed at: simulate more cases, or leave out less of the beginning.</source>
        <translation>„%1“ wurde in keinem Lauf gemessen und kann kein Ziel sein: Simulieren Sie mehr Fälle, oder lassen Sie weniger vom Anfang weg.</translation>
    </message>
    <message>
        <source>The scenario has no pools, so there is nobody whose number could be looked for. Say who does the work.</source>
        <translation>Das Szenario hat keine Ressourcenpools, also niemanden, dessen Anzahl gesucht werden könnte. Sagen Sie, wer die Arbeit macht.</translation>
    </message>
    <message>
        <source>Nobody has a cost per hour, so the cost is the hours that are paid: each counts 1.</source>
        <translation>Niemand hat Kosten je Stunde; als Kosten zählen deshalb die bezahlten Stunden: jede als 1.</translation>
    </message>
    <message>
        <source>Nothing is left to choose: every pool has one number of people and one order of its queue.</source>
        <translation>Es bleibt nichts zu wählen: Jeder Ressourcenpool hat nur eine mögliche Anzahl und eine Reihenfolge seiner Warteschlange.</translation>
    </message>
    <message>
        <source>The time was up before any staffing could be simulated: give it more, or simulate fewer cases.</source>
        <translation>Die Zeit war um, bevor eine Besetzung simuliert werden konnte: Geben Sie mehr, oder simulieren Sie weniger Fälle.</translation>
    </message>
    <message>
        <source>No staffing gave a figure to aim at: simulate more cases, or leave out less of the beginning.</source>
        <translation>Keine Besetzung ergab eine Kennzahl als Ziel: Simulieren Sie mehr Fälle, oder lassen Sie weniger vom Anfang weg.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs at least %2, not %3: that many work on one piece at once.</source>
        <translation>„%1“ braucht mindestens %2, nicht %3: So viele arbeiten an einem Stück zugleich.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can have at most %2 people here.</source>
        <translation>„%1“ kann hier höchstens %2 Personen haben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot have at least %2 and at most %3.</source>
        <translation>„%1“ kann nicht mindestens %2 und höchstens %3 haben.</translation>
    </message>
    <message>
        <source>At most %1 of &apos;%2&apos; are too few: the work that comes keeps %3 busy all their hours, so the queue would grow without end. Allow %4, or allow overload.</source>
        <translation>Höchstens %1 von „%2“ sind zu wenige: Die Arbeit, die kommt, beschäftigt %3 in ihrer ganzen Zeit, und die Warteschlange wüchse ohne Ende. Erlauben Sie %4, oder erlauben Sie Überlast.</translation>
    </message>
    <message>
        <source>These cost nothing, so their number stays as it is: %1. Give them a cost per hour, or bounds, to have it looked for.</source>
        <translation>Diese kosten nichts, ihre Anzahl bleibt also, wie sie ist: %1. Geben Sie ihnen Kosten je Stunde oder Grenzen, damit sie gesucht wird.</translation>
    </message>
    <message numerus="yes">
        <source>After %n replications of each it cannot be said for sure which is the best. Allow more, or a larger difference that does not matter.</source>
        <translation>
            <numerusform>Nach %n Lauf von jedem lässt sich nicht sicher sagen, welches das beste ist. Erlauben Sie mehr, oder einen größeren Unterschied, der nichts ausmacht.</numerusform>
            <numerusform>Nach %n Läufen von jedem lässt sich nicht sicher sagen, welches das beste ist. Erlauben Sie mehr, oder einen größeren Unterschied, der nichts ausmacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figure was not measured, so it cannot be kept: simulate more cases, or leave out less of the beginning.</source>
        <translation>Die Kennzahl wurde nicht gemessen, also lässt sie sich nicht halten: Simulieren Sie mehr Fälle, oder lassen Sie weniger vom Anfang weg.</translation>
    </message>
    <message>
        <source>Nothing is done in batches, so &apos;%1&apos; has no size to look for.</source>
        <translation>Nichts wird stapelweise erledigt, also hat „%1“ keine Größe, die zu suchen wäre.</translation>
    </message>
    <message>
        <source>There is no activity &apos;%1&apos; that is done in batches. There are: %2.</source>
        <translation>Es gibt keine Aktivität „%1“, die stapelweise erledigt wird. Es gibt: %2.</translation>
    </message>
    <message>
        <source>No more than %1 cases come together at &apos;%2&apos;.</source>
        <translation>Mehr als %1 Fälle kommen bei „%2“ nicht zusammen.</translation>
    </message>
    <message>
        <source>Batches of &apos;%1&apos; cannot be of at least %2 and at most %3.</source>
        <translation>Stapel von „%1“ können nicht mindestens %2 und höchstens %3 Fälle haben.</translation>
    </message>
    <message>
        <source>1 h earlier</source>
        <translation>1 h früher</translation>
    </message>
    <message>
        <source>2 h earlier</source>
        <translation>2 h früher</translation>
    </message>
    <message>
        <source>1 h later</source>
        <translation>1 h später</translation>
    </message>
    <message>
        <source>2 h later</source>
        <translation>2 h später</translation>
    </message>
    <message>
        <source>1 h longer</source>
        <translation>1 h länger</translation>
    </message>
    <message>
        <source>1 h shorter</source>
        <translation>1 h kürzer</translation>
    </message>
    <message>
        <source>half 2 h earlier, half 2 h later</source>
        <translation>die Hälfte 2 h früher, die Hälfte 2 h später</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no working hours that could begin or end at another time: give it hours, or name the calendars to try.</source>
        <translation>„%1“ hat keine Arbeitszeiten, die zu einer anderen Zeit beginnen oder enden könnten: Geben Sie Zeiten an, oder nennen Sie die Kalender, die versucht werden sollen.</translation>
    </message>
    <message>
        <source>There is no calendar &apos;%1&apos;: the scenario has no working hours.</source>
        <translation>Es gibt keinen Kalender „%1“: Das Szenario hat keine Arbeitszeiten.</translation>
    </message>
    <message>
        <source>There is no calendar &apos;%1&apos;. There are: %2.</source>
        <translation>Es gibt keinen Kalender „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Cases come at times of a fixed list: there is no demand that could grow. Give the scenario a time between arrivals.</source>
        <translation>Fälle kommen zu Zeiten einer festen Liste: Es gibt keine Nachfrage, die wachsen könnte. Geben Sie dem Szenario eine Zeit zwischen den Ankünften.</translation>
    </message>
</context>
<context>
    <name>OptionWords</name>
    <message>
        <source>--duration must be above 0.</source>
        <translation>--duration muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The scenarios cannot be read as they are: correct what is said above first.</source>
        <translation>Die Szenarien können so nicht gelesen werden: Beheben Sie zuerst, was oben steht.</translation>
    </message>
    <message>
        <source>There is no scenario &apos;%1&apos;, and no file of that name with one. There are: %2</source>
        <translation>Es gibt kein Szenario „%1“ und keine Datei dieses Namens mit einem. Vorhanden sind: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Beliebige davon</translation>
    </message>
    <message>
        <source>Whatever comes first</source>
        <translation>Was zuerst kommt</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Weiter mit „%1“</translation>
    </message>
    <message>
        <source>if …</source>
        <translation>wenn …</translation>
    </message>
    <message>
        <source>who …</source>
        <translation>wer …</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Row %1 of %2, column %3 of %4</source>
        <translation>Reihe %1 von %2, Spalte %3 von %4</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Start event</source>
        <translation>Startereignis</translation>
    </message>
    <message>
        <source>Intermediate event</source>
        <translation>Zwischenereignis</translation>
    </message>
    <message>
        <source>End event</source>
        <translation>Endereignis</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Sub-process</source>
        <translation>Teilprozess</translation>
    </message>
    <message>
        <source>Data object</source>
        <translation>Datenobjekt</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ParentProblems</name>
    <message>
        <source>“%1” is listed in two lanes: “%2” and “%3”. Move it into the one where it belongs.</source>
        <translation>„%1“ ist in zwei Lanes aufgeführt: „%2“ und „%3“. In die verschieben, in die es gehört.</translation>
    </message>
    <message>
        <source>The event “%1” sits on the border of “%2”, but stands in another sub-process or pool. Move it off the border and back onto it.</source>
        <translation>Das Ereignis „%1“ sitzt auf dem Rand von „%2“, steht aber in einem anderen Teilprozess oder Pool. Vom Rand wegziehen und wieder daraufsetzen.</translation>
    </message>
    <message>
        <source>The pools “%1” and “%2” say that they hold the same process. It is taken to be in the first.</source>
        <translation>Die Pools „%1“ und „%2“ geben an, denselben Prozess zu enthalten. Er wird zum ersten gezählt.</translation>
    </message>
    <message>
        <source>The event “%1” says that it sits on the border of “%2”, but events sit on tasks, sub-processes and call activities alone. Move it onto one.</source>
        <translation>Das Ereignis „%1“ sagt, es sitze am Rand von „%2“, aber Ereignisse sitzen nur an Aufgaben, Teilprozessen und Aufrufaktivitäten. Verschieben Sie es an eine davon.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 Stunden in der Woche</translation>
    </message>
    <message>
        <source>pace %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>away every %1 for %2</source>
        <translation>alle %1 für %2 abwesend</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>A handbook can be written as .html, .pdf or .odt; &apos;%1&apos; ends otherwise. Choose another name.</source>
        <translation>Ein Handbuch kann als .html, .pdf oder .odt geschrieben werden; „%1“ endet anders. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>A picture can be written as .svg, .png, .jpg or .pdf; &apos;%1&apos; ends otherwise. Choose another name.</source>
        <translation>Ein Bild kann als .svg, .png, .jpg oder .pdf geschrieben werden; „%1“ endet anders. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>Property</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Only to compensate</source>
        <translation>Nur zur Kompensation</translation>
    </message>
    <message>
        <source>Tokens needed to start</source>
        <translation>Zum Start nötige Token</translation>
    </message>
    <message>
        <source>Tokens given on completion</source>
        <translation>Beim Abschluss erzeugte Token</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementierung</translation>
    </message>
    <message>
        <source>Called process</source>
        <translation>Aufgerufener Prozess</translation>
    </message>
    <message>
        <source>Started by an event</source>
        <translation>Durch ein Ereignis gestartet</translation>
    </message>
    <message>
        <source>Interrupts the activity</source>
        <translation>Unterbricht die Aktivität</translation>
    </message>
    <message>
        <source>Interrupts</source>
        <translation>Unterbricht</translation>
    </message>
    <message>
        <source>Waits for all of its triggers</source>
        <translation>Wartet auf alle Auslöser</translation>
    </message>
    <message>
        <source>Passes at once</source>
        <translation>Läuft sofort weiter</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Can be run</source>
        <translation>Ausführbar</translation>
    </message>
    <message>
        <source>Process type</source>
        <translation>Prozesstyp</translation>
    </message>
    <message>
        <source>Text format</source>
        <translation>Textformat</translation>
    </message>
    <message>
        <source>A collection</source>
        <translation>Eine Sammlung</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Taken when</source>
        <translation>Genommen, wenn</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(mehrere Werte)</translation>
    </message>
    <message>
        <source>Choose, or type a new name</source>
        <translation>Wählen oder neuen Namen eingeben</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Teilt auf</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Führt zusammen</translation>
    </message>
    <message>
        <source>Joins and splits</source>
        <translation>Führt zusammen und teilt auf</translation>
    </message>
    <message>
        <source>The first event</source>
        <translation>Das erste Ereignis</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>In any order, also at once</source>
        <translation>In beliebiger Folge, auch gleichzeitig</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Kompensation</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>No arrow</source>
        <translation>Kein Pfeil</translation>
    </message>
    <message>
        <source>At its end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>At both ends</source>
        <translation>An beiden Enden</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>When the first is complete</source>
        <translation>Wenn das erste fertig ist</translation>
    </message>
    <message>
        <source>Each time one is complete</source>
        <translation>Jedes Mal, wenn eines fertig ist</translation>
    </message>
    <message>
        <source>By rules of their own</source>
        <translation>Nach eigenen Regeln</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Again while a condition holds</source>
        <translation>Erneut, solange eine Bedingung gilt</translation>
    </message>
    <message>
        <source>Several times, one after the other</source>
        <translation>Mehrmals, nacheinander</translation>
    </message>
    <message>
        <source>Several times, at once</source>
        <translation>Mehrmals, gleichzeitig</translation>
    </message>
    <message>
        <source>Once for each thing</source>
        <translation>Einmal je Eintrag</translation>
    </message>
    <message>
        <source>At a date and time</source>
        <translation>Zu Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>Nach einer Weile</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Immer wieder</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Einer</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No colour of its own</source>
        <translation>Keine eigene Farbe</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Performed by</source>
        <translation>Ausgeführt von</translation>
    </message>
    <message>
        <source>Performed by (expression)</source>
        <translation>Ausgeführt von (Ausdruck)</translation>
    </message>
    <message>
        <source>Human performer</source>
        <translation>Ausführende Person</translation>
    </message>
    <message>
        <source>Human performer (expression)</source>
        <translation>Ausführende Person (Ausdruck)</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Ausführende</translation>
    </message>
    <message>
        <source>Taken when no other is</source>
        <translation>Genommen, wenn kein anderer passt</translation>
    </message>
    <message>
        <source>Is done</source>
        <translation>Wird erledigt</translation>
    </message>
    <message>
        <source>Again while</source>
        <translation>Erneut, solange</translation>
    </message>
    <message>
        <source>Example: complete = false</source>
        <translation>Beispiel: fertig = false</translation>
    </message>
    <message>
        <source>At most (times)</source>
        <translation>Höchstens (Male)</translation>
    </message>
    <message>
        <source>Ask before the first time</source>
        <translation>Vor dem ersten Mal fragen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Done once for each thing in it</source>
        <translation>Wird für jeden Eintrag darin einmal erledigt</translation>
    </message>
    <message>
        <source>Each one is called</source>
        <translation>Jeder Eintrag heißt</translation>
    </message>
    <message>
        <source>Number of times, without a collection</source>
        <translation>Zahl der Male, ohne Sammlung</translation>
    </message>
    <message>
        <source>Example: 3, or an expression: = count(items)</source>
        <translation>Beispiel: 3 oder ein Ausdruck: = count(items)</translation>
    </message>
    <message>
        <source>Ends early when</source>
        <translation>Endet früher, wenn</translation>
    </message>
    <message>
        <source>Example: numberOfCompletedInstances &gt;= 2</source>
        <translation>Beispiel: numberOfCompletedInstances &gt;= 2</translation>
    </message>
    <message>
        <source>Events thrown while repeating</source>
        <translation>Beim Wiederholen ausgelöste Ereignisse</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Starts the process</source>
        <translation>Startet den Prozess</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>One of this file, or the id of a process in another</source>
        <translation>Einer aus dieser Datei oder die Id eines Prozesses in einer anderen</translation>
    </message>
    <message>
        <source>Steps are done</source>
        <translation>Schritte werden erledigt</translation>
    </message>
    <message>
        <source>Complete when</source>
        <translation>Fertig, wenn</translation>
    </message>
    <message>
        <source>Then cancel what is under way</source>
        <translation>Dann Laufendes abbrechen</translation>
    </message>
    <message>
        <source>Happens</source>
        <translation>Tritt ein</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Example: 2026-01-05T09:00:00Z, or an expression: = dueDate</source>
        <translation>Beispiel: 2026-01-05T09:00:00Z oder ein Ausdruck: = dueDate</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Example: PT8H for 8 hours, P2D for 2 days, PT30M for 30 minutes</source>
        <translation>Beispiel: PT8H für 8 Stunden, P2D für 2 Tage, PT30M für 30 Minuten</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Example: R/P1D for every day, R3/PT10M for three times, every 10 minutes</source>
        <translation>Beispiel: R/P1D für jeden Tag, R3/PT10M für dreimal im Abstand von 10 Minuten</translation>
    </message>
    <message>
        <source>Name of the message, wherever it is used</source>
        <translation>Name der Nachricht, überall, wo sie verwendet wird</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Name of the signal, wherever it is used</source>
        <translation>Name des Signals, überall, wo es verwendet wird</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Name of the error, wherever it is used</source>
        <translation>Name des Fehlers, überall, wo er verwendet wird</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Name of the escalation, wherever it is used</source>
        <translation>Name der Eskalation, überall, wo sie verwendet wird</translation>
    </message>
    <message>
        <source>Happens when</source>
        <translation>Tritt ein, wenn</translation>
    </message>
    <message>
        <source>Example: stock &lt; 10</source>
        <translation>Beispiel: bestand &lt; 10</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Throwing and catching link of the same name belong together</source>
        <translation>Auslösender und eintretender Link gleichen Namens gehören zusammen</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Macht rückgängig</translation>
    </message>
    <message>
        <source>Waits until it is taken back</source>
        <translation>Wartet, bis es erledigt ist</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Example: amount &gt; 1000</source>
        <translation>Beispiel: betrag &gt; 1000</translation>
    </message>
    <message>
        <source>Language of the condition</source>
        <translation>Sprache der Bedingung</translation>
    </message>
    <message>
        <source>Envelope on the line</source>
        <translation>Umschlag an der Linie</translation>
    </message>
    <message>
        <source>Goes on when</source>
        <translation>Geht weiter, wenn</translation>
    </message>
    <message>
        <source>Example: activationCount &gt;= 2</source>
        <translation>Beispiel: activationCount &gt;= 2</translation>
    </message>
    <message>
        <source>Show the cross</source>
        <translation>Das Kreuz zeigen</translation>
    </message>
    <message>
        <source>Process name</source>
        <translation>Name des Prozesses</translation>
    </message>
    <message>
        <source>About the process</source>
        <translation>Über den Prozess</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>Id des Prozesses</translation>
    </message>
    <message>
        <source>How many take part</source>
        <translation>Wie viele teilnehmen</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Eskalationen</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personen und Rollen</translation>
    </message>
    <message>
        <source>Data types</source>
        <translation>Datentypen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Example: approved</source>
        <translation>Beispiel: genehmigt</translation>
    </message>
    <message>
        <source>Data object</source>
        <translation>Datenobjekt</translation>
    </message>
    <message>
        <source>Data store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Key or file of the form</source>
        <translation>Schlüssel oder Datei des Formulars</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Felder des Formulars</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Result goes to</source>
        <translation>Ergebnis geht an</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Candidate users</source>
        <translation>Mögliche Personen</translation>
    </message>
    <message>
        <source>Candidate groups</source>
        <translation>Mögliche Gruppen</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Follow-up date</source>
        <translation>Wiedervorlage am</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Extension properties</source>
        <translation>Erweiterungseigenschaften</translation>
    </message>
    <message>
        <source>Topic of the workers</source>
        <translation>Thema für die ausführenden Programme</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Java class</source>
        <translation>Java-Klasse</translation>
    </message>
    <message>
        <source>Delegate expression</source>
        <translation>Ausdruck für das ausführende Objekt</translation>
    </message>
    <message>
        <source>Save before it</source>
        <translation>Davor speichern</translation>
    </message>
    <message>
        <source>Save after it</source>
        <translation>Danach speichern</translation>
    </message>
    <message>
        <source>Form key</source>
        <translation>Formularschlüssel</translation>
    </message>
    <message>
        <source>Input parameters</source>
        <translation>Eingabeparameter</translation>
    </message>
    <message>
        <source>Output parameters</source>
        <translation>Ausgabeparameter</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Ergebnisse gehen an</translation>
    </message>
    <message>
        <source>Result of each</source>
        <translation>Ergebnis je Eintrag</translation>
    </message>
    <message>
        <source>Type of job</source>
        <translation>Art des Auftrags</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>Version tag</source>
        <translation>Versionsmarke</translation>
    </message>
    <message>
        <source>Groups that may start it</source>
        <translation>Gruppen, die starten dürfen</translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation>Verlauf wird aufbewahrt für</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Zeitgeber</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Used throughout the file</source>
        <translation>In der ganzen Datei verwendet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Eingaben und Ausgaben</translation>
    </message>
    <message>
        <source>Camunda 7</source>
        <translation>Camunda 7</translation>
    </message>
    <message>
        <source>Camunda 8</source>
        <translation>Camunda 8</translation>
    </message>
    <message>
        <source>Flowable</source>
        <translation>Flowable</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This is no date with a time. Write year-month-day, T and the time: 2026-01-05T09:00:00Z.</source>
        <translation>Das ist kein Datum mit Uhrzeit. Richtig ist Jahr-Monat-Tag, T und die Uhrzeit: 2026-01-05T09:00:00Z.</translation>
    </message>
    <message>
        <source>This is no duration. Write PT30M for 30 minutes, PT8H for 8 hours, P2D for 2 days.</source>
        <translation>Das ist keine Dauer. Richtig ist PT30M für 30 Minuten, PT8H für 8 Stunden, P2D für 2 Tage.</translation>
    </message>
    <message>
        <source>This is no repetition. Write R3/PT10M for three times, every 10 minutes, or R/P1D for every day.</source>
        <translation>Das ist keine Wiederholung. Richtig ist R3/PT10M für dreimal im Abstand von 10 Minuten oder R/P1D für jeden Tag.</translation>
    </message>
    <message>
        <source>Write a whole number, 0 or more.</source>
        <translation>Eine ganze Zahl ab 0 eingeben.</translation>
    </message>
    <message>
        <source>Web address (empty: no link)</source>
        <translation>Webadresse (leer: kein Link)</translation>
    </message>
    <message>
        <source>%1
Hold Ctrl and click to open it.</source>
        <translation>%1
Mit gedrückter Strg-Taste klicken, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Fett (Strg+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Kursiv (Strg+I)</translation>
    </message>
    <message>
        <source>List (Ctrl+L)</source>
        <translation>Liste (Strg+L)</translation>
    </message>
    <message>
        <source>Link (Ctrl+K)</source>
        <translation>Link (Strg+K)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>Datentyp</translation>
    </message>
    <message>
        <source>Data inputs</source>
        <translation>Dateneingänge</translation>
    </message>
    <message>
        <source>Data outputs</source>
        <translation>Datenausgänge</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gibt</translation>
    </message>
    <message>
        <source>Correlation key</source>
        <translation>Korrelationsschlüssel</translation>
    </message>
    <message>
        <source>Example: = orderId</source>
        <translation>Beispiel: = orderId</translation>
    </message>
    <message>
        <source>Is turned into</source>
        <translation>Wird umgeformt in</translation>
    </message>
    <message>
        <source>Example: order.customer</source>
        <translation>Beispiel: order.customer</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Art des Dienstes</translation>
    </message>
    <message>
        <source>Handed to the called process</source>
        <translation>An den aufgerufenen Prozess übergeben</translation>
    </message>
    <message>
        <source>Taken back from it</source>
        <translation>Von ihm zurückgenommen</translation>
    </message>
    <message>
        <source>Id of the form</source>
        <translation>Kennung des Formulars</translation>
    </message>
    <message>
        <source>Hand over all variables</source>
        <translation>Alle Variablen übergeben</translation>
    </message>
    <message>
        <source>Take over all variables</source>
        <translation>Alle Variablen übernehmen</translation>
    </message>
    <message>
        <source>Operations of %1</source>
        <translation>Operationen von %1</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Die Antwort zeigen</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Die Nachricht zeigen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>An interface has at least one operation. Remove the interface instead.</source>
        <translation>Eine Schnittstelle hat mindestens eine Operation. Entfernen Sie stattdessen die Schnittstelle.</translation>
    </message>
</context>
<context>
    <name>Prosimos</name>
    <message>
        <source>A parameter of the distribution &apos;%1&apos; is no number.</source>
        <translation>Ein Parameter der Verteilung „%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; with %2 parameters is no distribution that Prosimos knows.</source>
        <translation>„%1“ mit %2 Parametern ist keine Verteilung, die Prosimos kennt.</translation>
    </message>
    <message>
        <source>A histogram lacks its shares (cdf) or values (bin_midpoints).</source>
        <translation>Einem Histogramm fehlen seine Anteile (cdf) oder Werte (bin_midpoints).</translation>
    </message>
    <message>
        <source>A period of the calendar &apos;%1&apos; lacks its days or hours.</source>
        <translation>Einem Zeitraum des Kalenders „%1“ fehlen seine Tage oder Stunden.</translation>
    </message>
    <message>
        <source>The amount of &apos;%1&apos; is no whole number.</source>
        <translation>Die Menge von „%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The resource &apos;%1&apos; is in no profile.</source>
        <translation>Die Ressource „%1“ steht in keinem Profil.</translation>
    </message>
    <message>
        <source>Some people take longer for it than others; everybody takes the mixture of their times.</source>
        <translation>Manche brauchen dafür länger als andere; alle nehmen die Mischung ihrer Zeiten.</translation>
    </message>
    <message>
        <source>The people of &apos;%1&apos; keep different hours; those of most of them are taken for all.</source>
        <translation>Die Leute von „%1“ haben verschiedene Arbeitszeiten; für alle gelten die der meisten.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no probability.</source>
        <translation>„%1“ ist keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>The section &apos;%1&apos; is not simulated.</source>
        <translation>Der Abschnitt „%1“ wird nicht simuliert.</translation>
    </message>
    <message>
        <source>The file is no JSON: %1.</source>
        <translation>Die Datei ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The file is JSON, but not the simulation parameters of Prosimos: it has neither resource_profiles nor task_resource_distribution.</source>
        <translation>Die Datei ist JSON, aber nicht die Simulationsparameter von Prosimos: Sie hat weder resource_profiles noch task_resource_distribution.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one value for all cases there, which is not simulated: it is left out.</source>
        <translation>„%1“ ist dort ein einziger Wert für alle Fälle, was nicht simuliert wird: Er bleibt weg.</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; for &apos;%2&apos; cannot be said here; it is left out.</source>
        <translation>Der Ausdruck „%1“ für „%2“ lässt sich hier nicht sagen; er bleibt weg.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no type that an attribute can have; &apos;%2&apos; is left out.</source>
        <translation>„%1“ ist kein Typ, den ein Attribut haben kann; „%2“ bleibt weg.</translation>
    </message>
    <message>
        <source>A rule compares otherwise than with &apos;=&apos; and &apos;in&apos;, and is left out.</source>
        <translation>Eine Regel vergleicht anders als mit „=“ und „in“ und bleibt weg.</translation>
    </message>
    <message>
        <source>Several ways out of it have no condition; the shares of all of them count.</source>
        <translation>Mehrere Wege hinaus haben keine Bedingung; es gelten die Anteile aller.</translation>
    </message>
    <message>
        <source>The conditions of its ways count alone: their shares, which count there where none or several of them hold, are left out.</source>
        <translation>Es gelten nur die Bedingungen der Wege: Ihre Anteile, die dort gelten, wo keine oder mehrere zutreffen, bleiben weg.</translation>
    </message>
    <message>
        <source>A rule lacks its priority_level.</source>
        <translation>Einer Regel fehlt ihr priority_level.</translation>
    </message>
    <message>
        <source>A batch begins at a size, or after the wait of its first case; its other rules are left out.</source>
        <translation>Ein Stapel beginnt ab einer Größe oder nach der Wartezeit seines ersten Falls; seine anderen Regeln bleiben weg.</translation>
    </message>
    <message>
        <source>Its batches have different sizes; the most frequent one is taken.</source>
        <translation>Die Stapel haben verschiedene Größen; es gilt die häufigste.</translation>
    </message>
    <message>
        <source>Some cases are done without a batch there; here all of them wait for one.</source>
        <translation>Einige Fälle werden dort ohne Stapel erledigt; hier warten alle auf einen.</translation>
    </message>
    <message>
        <source>Its cases are done one by one, without batches.</source>
        <translation>Die Fälle werden einzeln erledigt, ohne Stapel.</translation>
    </message>
    <message>
        <source>The cases of a batch are done by whoever is free, not by one of them alone.</source>
        <translation>Die Fälle eines Stapels erledigt, wer frei ist, nicht einer allein.</translation>
    </message>
    <message numerus="yes">
        <source>How long it takes does not depend on how many cases are in the batch: the time of %n cases is taken.</source>
        <translation>
            <numerusform>Wie lange es dauert, hängt nicht davon ab, wie viele Fälle im Stapel sind: Es gilt die Zeit von %n Fall.</numerusform>
            <numerusform>Wie lange es dauert, hängt nicht davon ab, wie viele Fälle im Stapel sind: Es gilt die Zeit von %n Fällen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Qbp</name>
    <message>
        <source>&apos;%1&apos; is no distribution that QBP knows.</source>
        <translation>„%1“ ist keine Verteilung, die QBP kennt.</translation>
    </message>
    <message>
        <source>A rule of the timetable &apos;%1&apos; lacks its days or hours.</source>
        <translation>Einer Regel des Zeitplans „%1“ fehlen Tage oder Stunden.</translation>
    </message>
    <message>
        <source>Several resources are named; only the first does the work.</source>
        <translation>Mehrere Ressourcen sind genannt; nur die erste erledigt die Arbeit.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date and time to start at.</source>
        <translation>„%1“ ist kein Zeitpunkt, zu dem begonnen werden kann.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number, as %2 of %3.</source>
        <translation>„%1“ ist keine Zahl, als %2 von %3.</translation>
    </message>
    <message>
        <source>The pool &apos;%1&apos; has %2 people; write a whole number.</source>
        <translation>Der Ressourcenpool „%1“ hat %2 Personen; eine ganze Zahl angeben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of cases; write a whole number.</source>
        <translation>„%1“ ist keine Zahl von Fällen; eine ganze Zahl angeben.</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Rund um die Uhr</translation>
    </message>
    <message>
        <source>QBP has no time zones: the hours of &apos;%1&apos; are taken for UTC.</source>
        <translation>QBP kennt keine Zeitzonen: Die Arbeitszeiten von „%1“ gelten als UTC.</translation>
    </message>
    <message>
        <source>The holidays of &apos;%1&apos; are left out.</source>
        <translation>Die freien Tage von „%1“ bleiben weg.</translation>
    </message>
    <message>
        <source>The order of the queue of &apos;%1&apos; is left out.</source>
        <translation>Die Reihenfolge der Warteschlange von „%1“ bleibt weg.</translation>
    </message>
    <message>
        <source>That the people of &apos;%1&apos; finish work after hours is left out.</source>
        <translation>Dass die Personen von „%1“ nach Dienstschluss fertig arbeiten, bleibt weg.</translation>
    </message>
    <message>
        <source>Priorities, several people for one task, hourly costs of tasks and probabilities of events are left out: &apos;%1&apos;.</source>
        <translation>Prioritäten, mehrere Personen für eine Aufgabe, Stundenkosten von Aufgaben und Wahrscheinlichkeiten von Ereignissen bleiben weg: „%1“.</translation>
    </message>
    <message>
        <source>QBP has one stream of cases: those of the first start event.</source>
        <translation>QBP kennt einen Strom von Fällen: den des ersten Startereignisses.</translation>
    </message>
    <message>
        <source>Hours, rates, batches, lists and priorities of arrivals are left out: QBP has an interval alone.</source>
        <translation>Zeiten, Raten, Gruppen, Listen und Prioritäten von Ankünften bleiben weg: QBP kennt nur einen Abstand.</translation>
    </message>
    <message>
        <source>Attributes of cases and all expressions are left out.</source>
        <translation>Attribute von Fällen und alle Ausdrücke bleiben weg.</translation>
    </message>
    <message>
        <source>The hours of &apos;%1&apos; at single dates are left out.</source>
        <translation>Die Stunden von „%1“ an einzelnen Tagen bleiben weg.</translation>
    </message>
    <message>
        <source>Other values in the hours of a calendar are left out: &apos;%1&apos;.</source>
        <translation>Andere Werte in den Stunden eines Kalenders bleiben weg: „%1“.</translation>
    </message>
</context>
<context>
    <name>Queueing</name>
    <message>
        <source>Erlang C</source>
        <translation>Erlang C</translation>
    </message>
    <message>
        <source>Pollaczek-Khinchine</source>
        <translation>Pollaczek-Chintschin</translation>
    </message>
    <message>
        <source>Check (%1): more work comes for “%2” than it can do (%3 of its time), so waiting grows without end.</source>
        <translation>Prüfung (%1): Für „%2“ kommt mehr Arbeit, als zu schaffen ist (%3 der Zeit); das Warten wächst also ohne Ende.</translation>
    </message>
    <message>
        <source>Check (%1): in the long run work waits %2 for “%3”, by calculation; simulated: %4.</source>
        <translation>Prüfung (%1): Auf lange Sicht wartet Arbeit rechnerisch %2 auf „%3“; simuliert: %4.</translation>
    </message>
</context>
<context>
    <name>ReferenceWords</name>
    <message>
        <source>The %1 refers to “%2”, which is not in this file.</source>
        <translation>%1 verweist auf „%2“, das nicht in dieser Datei ist.</translation>
    </message>
    <message>
        <source>The %1 refers to “%2” as its %3, which is not in this file.</source>
        <translation>%1 verweist mit %3 auf „%2“, das nicht in dieser Datei ist.</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>The id “%1” is used twice: here and in line %2. What refers to it means the first.</source>
        <translation>Die Id „%1“ ist doppelt vergeben: hier und in Zeile %2. Verweise meinen das erste Element.</translation>
    </message>
    <message>
        <source>The %1 has no %2: it leads nowhere. Say what it refers to.</source>
        <translation>%1 hat kein „%2“: Das führt nirgendwohin. Angeben, worauf verwiesen wird.</translation>
    </message>
</context>
<context>
    <name>Relief</name>
    <message>
        <source>%1 more (+%2)</source>
        <translation>%1 mehr (+%2)</translation>
    </message>
    <message>
        <source>%1: no difference that could be told from chance.</source>
        <translation>%1: kein Unterschied, der sich vom Zufall unterscheiden ließe.</translation>
    </message>
    <message>
        <source>%1: cases take %2 longer.</source>
        <translation>%1: Fälle dauern %2 länger.</translation>
    </message>
    <message>
        <source>%1: saves %2 per case, %3 for each 10 % of capacity.</source>
        <translation>%1: spart %2 je Fall, %3 für je 10 % Kapazität.</translation>
    </message>
    <message>
        <source>Paid %1 a week.</source>
        <translation>Bezahlt mit %1 je Woche.</translation>
    </message>
    <message>
        <source>Paid %1 a week: %2 for each %3.</source>
        <translation>Bezahlt mit %1 je Woche: %2 für je %3.</translation>
    </message>
    <message>
        <source>%1: lower by %2.</source>
        <translation>%1: um %2 niedriger.</translation>
    </message>
    <message>
        <source>%1: higher by %2.</source>
        <translation>%1: um %2 höher.</translation>
    </message>
    <message>
        <source>%1: lower by %2, by %3 for each 10 % of capacity.</source>
        <translation>%1: um %2 niedriger, um %3 je 10 % Kapazität.</translation>
    </message>
    <message>
        <source>%1: higher by %2, by %3 for each 10 % of capacity.</source>
        <translation>%1: um %2 höher, um %3 je 10 % Kapazität.</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Make it a parallel gateway</source>
        <translation>Zum parallelen Gateway machen</translation>
    </message>
    <message>
        <source>Make it an inclusive gateway</source>
        <translation>Zum inklusiven Gateway machen</translation>
    </message>
    <message>
        <source>Make it an exclusive gateway</source>
        <translation>Zum exklusiven Gateway machen</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Join with a gateway</source>
        <translation>Mit einem Gateway zusammenführen</translation>
    </message>
    <message>
        <source>Split with a gateway</source>
        <translation>Mit einem Gateway verzweigen</translation>
    </message>
    <message>
        <source>Use two gateways</source>
        <translation>Zwei Gateways verwenden</translation>
    </message>
    <message>
        <source>Add an end event</source>
        <translation>Endereignis hinzufügen</translation>
    </message>
    <message>
        <source>Add a start event</source>
        <translation>Startereignis hinzufügen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the gateway</source>
        <translation>Das Gateway entfernen</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Move it in</source>
        <translation>Hineinschieben</translation>
    </message>
    <message>
        <source>Move it aside</source>
        <translation>Zur Seite schieben</translation>
    </message>
    <message>
        <source>Add the other half</source>
        <translation>Die andere Hälfte hinzufügen</translation>
    </message>
    <message>
        <source>List it there</source>
        <translation>Dort auflisten</translation>
    </message>
    <message>
        <source>This is not there any more as it was. Look at the problems again.</source>
        <translation>Das ist nicht mehr so da, wie es war. Sehen Sie sich die Probleme noch einmal an.</translation>
    </message>
    <message>
        <source>The drawing has no room for this. Mend it by hand.</source>
        <translation>Die Zeichnung hat dafür keinen Platz. Beheben Sie es von Hand.</translation>
    </message>
    <message>
        <source>The drawing does not allow this. Mend it by hand.</source>
        <translation>Die Zeichnung lässt das nicht zu. Beheben Sie es von Hand.</translation>
    </message>
</context>
<context>
    <name>RepetitionTexts</name>
    <message>
        <source>&quot;%1&quot; cannot be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives nothing%2</source>
        <translation>„%1“ ergibt nichts%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should give a list, with an item for each repetition, but gives %2.</source>
        <translation>„%1“ soll eine Liste ergeben, mit einem Eintrag je Wiederholung, ergibt aber %2.</translation>
    </message>
</context>
<context>
    <name>RepoTexts</name>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>The folder %1 is no project and keeps no versions yet. Make it one with: millrace-cli repo init %2</source>
        <translation>Der Ordner %1 ist kein Projekt und behält noch keine Versionen. Ein Projekt daraus machen mit: millrace-cli repo init %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>Cycle time, mean</source>
        <translation>Durchlaufzeit, Mittel</translation>
    </message>
    <message>
        <source>Cost of a case</source>
        <translation>Kosten je Fall</translation>
    </message>
    <message>
        <source>Cases a day</source>
        <translation>Fälle am Tag</translation>
    </message>
    <message>
        <source>Cases in progress</source>
        <translation>Fälle in Arbeit</translation>
    </message>
    <message>
        <source>Right first time</source>
        <translation>Auf Anhieb richtig</translation>
    </message>
    <message>
        <source>No pool of people makes cases wait.</source>
        <translation>Auf keine Personengruppe müssen Fälle warten.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Cost of a visit</source>
        <translation>Kosten je Ausführung</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Queue, mean</source>
        <translation>Warteschlange, Mittel</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Paid time</source>
        <translation>Bezahlte Zeit</translation>
    </message>
    <message>
        <source>Cost of a replication</source>
        <translation>Kosten je Replikation</translation>
    </message>
    <message>
        <source>Of a case</source>
        <translation>Je Fall</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Half stay below</source>
        <translation>Die Hälfte bleibt unter</translation>
    </message>
    <message>
        <source>9 of 10 stay below</source>
        <translation>9 von 10 bleiben unter</translation>
    </message>
    <message>
        <source>19 of 20 stay below</source>
        <translation>19 von 20 bleiben unter</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>How cases end</source>
        <translation>Wie Fälle enden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Where cases wait</source>
        <translation>Wo Fälle warten</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source> · the first %1 are left out</source>
        <translation> · die ersten %1 bleiben weg</translation>
    </message>
    <message>
        <source> · %1 cases were still open at the end</source>
        <translation> · %1 Fälle waren am Ende noch offen</translation>
    </message>
    <message>
        <source>How long cases take</source>
        <translation>Wie lange Fälle dauern</translation>
    </message>
    <message>
        <source>What a visit waits for</source>
        <translation>Worauf ein Durchlauf wartet</translation>
    </message>
    <message>
        <source>How busy people are</source>
        <translation>Wie ausgelastet Personen sind</translation>
    </message>
    <message>
        <source>People and machines</source>
        <translation>Personen und Maschinen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>What was simulated</source>
        <translation>Was simuliert wurde</translation>
    </message>
    <message>
        <source>Assumed where the scenario says nothing</source>
        <translation>Angenommen, wo das Szenario nichts sagt</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>truncated normal</source>
        <translation>abgeschnitten normal</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>lognormal</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>Erlang</source>
        <translation>Erlang</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>Weibull</source>
        <translation>Weibull</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>triangular</source>
        <translation>dreiecksverteilt</translation>
    </message>
    <message>
        <source>binomial</source>
        <translation>binomial</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>own values</source>
        <translation>eigene Werte</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>immer %1</translation>
    </message>
    <message>
        <source>%1, mean %2, standard deviation %3</source>
        <translation>%1, Mittelwert %2, Standardabweichung %3</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Cases begin at</source>
        <translation>Fälle beginnen bei</translation>
    </message>
    <message>
        <source>One every</source>
        <translation>Einer alle</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Cost an hour</source>
        <translation>Kosten je Stunde</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>9 of 10 cases stay below</source>
        <translation>9 von 10 Fällen bleiben unter</translation>
    </message>
    <message>
        <source>Waiting, all branches</source>
        <translation>Wartezeit, alle Zweige</translation>
    </message>
    <message>
        <source>Work, all branches</source>
        <translation>Arbeit, alle Zweige</translation>
    </message>
    <message>
        <source>Little waiting</source>
        <translation>Wenig Warten</translation>
    </message>
    <message>
        <source>much; the labels are the mean wait of a visit</source>
        <translation>viel; die Beschriftungen sind die mittlere Wartezeit je Durchlauf</translation>
    </message>
    <message>
        <source>With rework</source>
        <translation>Mit Nacharbeit</translation>
    </message>
    <message>
        <source>Hand-offs of a case</source>
        <translation>Übergaben je Fall</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events that cases waited for</source>
        <translation>Ereignisse, auf die Fälle warteten</translation>
    </message>
    <message>
        <source>much; the labels say how long a case waits there for somebody free, on average</source>
        <translation>viel; die Beschriftungen sagen, wie lange ein Fall dort im Mittel auf freie Personen wartet</translation>
    </message>
    <message>
        <source>much; the labels say how long a case waits there for the working hours, on average</source>
        <translation>viel; die Beschriftungen sagen, wie lange ein Fall dort im Mittel auf die Arbeitszeit wartet</translation>
    </message>
    <message>
        <source>Checked by queueing theory</source>
        <translation>Geprüft mit der Warteschlangentheorie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Percentiles and histograms are over cases: they tell how cases differ, intervals how sure a figure is. Made with Millrace; the same scenario and seed give the same numbers.</source>
        <translation>Perzentile und Histogramme sind über Fälle: Sie sagen, wie Fälle sich unterscheiden, Intervalle, wie sicher eine Zahl ist. Erstellt mit Millrace; dasselbe Szenario und derselbe Startwert ergeben dieselben Zahlen.</translation>
    </message>
    <message>
        <source>%1 · scenario “%2” · seed %3</source>
        <translation>%1 · Szenario „%2“ · Startwert %3</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % bis</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Replikationen</translation>
    </message>
    <message>
        <source>Cases in each</source>
        <translation>Fälle in jeder</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Warm-up left out</source>
        <translation>Weggelassene Anlaufzeit</translation>
    </message>
    <message>
        <source>Cases still open at the end</source>
        <translation>Am Ende noch offene Fälle</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Half of the cases stay below</source>
        <translation>Die Hälfte der Fälle bleibt darunter</translation>
    </message>
    <message>
        <source>19 of 20 cases stay below</source>
        <translation>19 von 20 Fällen bleiben darunter</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Waiting (min)</source>
        <translation>Warten (min)</translation>
    </message>
    <message>
        <source>Processing (min)</source>
        <translation>Bearbeitung (min)</translation>
    </message>
    <message>
        <source>Cycle time (min)</source>
        <translation>Durchlaufzeit (min)</translation>
    </message>
    <message>
        <source>Staff busy (min)</source>
        <translation>Personal belegt (min)</translation>
    </message>
    <message>
        <source>Off hours (min)</source>
        <translation>Außer Dienst (min)</translation>
    </message>
    <message>
        <source>Paused overnight (min)</source>
        <translation>Über Nacht unterbrochen (min)</translation>
    </message>
    <message>
        <source>For other branches (min)</source>
        <translation>Auf andere Zweige (min)</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Work (hours)</source>
        <translation>Arbeit (Stunden)</translation>
    </message>
    <message>
        <source>Paid (hours)</source>
        <translation>Bezahlt (Stunden)</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Engpässe</translation>
    </message>
    <message>
        <source>mixture</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Other processes with the same people</source>
        <translation>Andere Prozesse mit denselben Leuten</translation>
    </message>
    <message>
        <source>Set-up and way (min)</source>
        <translation>Rüsten und Weg (min)</translation>
    </message>
    <message>
        <source>For a batch (min)</source>
        <translation>Auf einen Stapel (min)</translation>
    </message>
    <message>
        <source>For a timer (min)</source>
        <translation>Auf einen Zeitpunkt (min)</translation>
    </message>
    <message>
        <source>For a message (min)</source>
        <translation>Auf eine Nachricht (min)</translation>
    </message>
    <message>
        <source>For a limit (min)</source>
        <translation>Auf eine Grenze (min)</translation>
    </message>
    <message>
        <source>elapsed time, day and night</source>
        <translation>verstrichene Zeit, Tag und Nacht</translation>
    </message>
    <message>
        <source>in these hours: %1</source>
        <translation>in diesen Zeiten: %1</translation>
    </message>
    <message>
        <source>Cycle time, still growing</source>
        <translation>Durchlaufzeit, wächst noch</translation>
    </message>
    <message>
        <source>Waiting, still growing</source>
        <translation>Wartezeit, wächst noch</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Where the time of a case goes</source>
        <translation>Wohin die Zeit eines Falls geht</translation>
    </message>
    <message>
        <source>Save the scenario (%1)</source>
        <translation>Das Szenario sichern (%1)</translation>
    </message>
    <message>
        <source>Calculated before the run</source>
        <translation>Vor dem Lauf berechnet</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>So lässt es sich wiederholen</translation>
    </message>
    <message>
        <source>by the formula %1</source>
        <translation>nach der Formel %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>every %1, for %2</source>
        <translation>alle %1, für %2</translation>
    </message>
    <message>
        <source>work is finished first</source>
        <translation>Arbeit wird erst beendet</translation>
    </message>
    <message>
        <source>others take it over</source>
        <translation>andere übernehmen sie</translation>
    </message>
    <message>
        <source>%1 in one piece of work</source>
        <translation>%1 in einem Arbeitsgang</translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <translation>%1 zugleich</translation>
    </message>
    <message>
        <source>after %1 at the latest</source>
        <translation>spätestens nach %1</translation>
    </message>
    <message>
        <source>or when %1</source>
        <translation>oder wenn %1</translation>
    </message>
    <message>
        <source>%1 to %2, likely %3</source>
        <translation>%1 bis %2, wahrscheinlich %3</translation>
    </message>
    <message>
        <source>Beginning of the run</source>
        <translation>Beginn des Laufs</translation>
    </message>
    <message>
        <source>Length of the run</source>
        <translation>Länge des Laufs</translation>
    </message>
    <message>
        <source>Target for cycle times</source>
        <translation>Ziel für Durchlaufzeiten</translation>
    </message>
    <message>
        <source>Calendar %1</source>
        <translation>Kalender %1</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>at the end of a shift</source>
        <translation>am Ende einer Schicht</translation>
    </message>
    <message>
        <source>share of their time</source>
        <translation>Anteil ihrer Zeit</translation>
    </message>
    <message>
        <source>cost of a piece of work</source>
        <translation>Kosten je Arbeit</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1-mal so schnell</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>can do %1</source>
        <translation>kann %1</translation>
    </message>
    <message>
        <source>away %1</source>
        <translation>abwesend %1</translation>
    </message>
    <message>
        <source>as the pool</source>
        <translation>wie der Pool</translation>
    </message>
    <message>
        <source>cases in a run</source>
        <translation>Fälle in einem Lauf</translation>
    </message>
    <message>
        <source>cases at once</source>
        <translation>Fälle auf einmal</translation>
    </message>
    <message>
        <source>cases that go round</source>
        <translation>Fälle, die im Kreis gehen</translation>
    </message>
    <message>
        <source>due after</source>
        <translation>fällig nach</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>times since the start</source>
        <translation>Zeiten seit dem Beginn</translation>
    </message>
    <message>
        <source>as many as usual times, by hour, %1 (%2)</source>
        <translation>so viele wie üblich mal, nach Stunden, %1 (%2)</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>until its event or message comes</source>
        <translation>bis sein Ereignis oder seine Nachricht kommt</translation>
    </message>
    <message>
        <source>done by</source>
        <translation>getan von</translation>
    </message>
    <message>
        <source>way there</source>
        <translation>Weg dorthin</translation>
    </message>
    <message>
        <source>set-up, each time</source>
        <translation>Rüsten, jedes Mal</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>Rüsten</translation>
    </message>
    <message>
        <source>cases here at the start</source>
        <translation>Fälle hier zu Beginn</translation>
    </message>
    <message>
        <source>cost of a visit</source>
        <translation>Kosten je Ausführung</translation>
    </message>
    <message>
        <source>cost an hour of work</source>
        <translation>Kosten je Arbeitsstunde</translation>
    </message>
    <message>
        <source>taken when</source>
        <translation>genommen, wenn</translation>
    </message>
    <message>
        <source>when done</source>
        <translation>wenn getan</translation>
    </message>
    <message>
        <source>when a case comes</source>
        <translation>wenn ein Fall kommt</translation>
    </message>
    <message>
        <source>Known of cases</source>
        <translation>Von den Fällen bekannt</translation>
    </message>
    <message>
        <source>%1, in whole numbers</source>
        <translation>%1, in ganzen Zahlen</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Fälle in Arbeit</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <translation>höchstens %1 in %2</translation>
    </message>
    <message>
        <source>the whole process</source>
        <translation>der ganze Prozess</translation>
    </message>
    <message>
        <source>Beside it runs</source>
        <translation>Daneben läuft</translation>
    </message>
    <message>
        <source>how far it may be off (%1)</source>
        <translation>wie weit es abweichen kann (%1)</translation>
    </message>
    <message>
        <source>Save the scenario of this report as “%1” beside the model, “%2.bpmn”. This command then gives the same figures:</source>
        <translation>Sichern Sie das Szenario dieses Berichts als „%1“ neben dem Modell „%2.bpmn“. Dieser Befehl gibt dann dieselben Zahlen:</translation>
    </message>
    <message>
        <source>Further input</source>
        <translation>Weitere Eingaben</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Within the target (%1)</source>
        <translation>Im Ziel (%1)</translation>
    </message>
    <message>
        <source>Scenario file</source>
        <translation>Szenario-Datei</translation>
    </message>
    <message>
        <source>hours at single dates</source>
        <translation>Stunden an einzelnen Tagen</translation>
    </message>
    <message>
        <source>where it comes from (%1)</source>
        <translation>woher sie kommt (%1)</translation>
    </message>
    <message>
        <source>What other processes took of the same people</source>
        <translation>Was andere Prozesse derselben Personen beanspruchten</translation>
    </message>
    <message>
        <source>%1, in the hours of %2</source>
        <translation>%1, in den Stunden von %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 to %2, usually %3; mean %4</source>
        <translation>%1 bis %2, meist %3; im Mittel %4</translation>
    </message>
    <message>
        <source>%1 to %2, all as likely</source>
        <translation>%1 bis %2, alle gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>Paid per case, idle time included</source>
        <translation>Bezahlt je Fall, Leerlauf inbegriffen</translation>
    </message>
    <message>
        <source>Cost of the work on a case</source>
        <translation>Kosten der Arbeit an einem Fall</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Cases of “%1”, beside this process</source>
        <translation>Fälle von „%1“ neben diesem Prozess</translation>
    </message>
    <message>
        <source>Scenario “%1” · %2 of %3 · seed %4</source>
        <translation>Szenario „%1“ · %2 mit %3 · Startwert %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replications</source>
        <translation>
            <numerusform>%Ln Replikation</numerusform>
            <numerusform>%Ln Replikationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fällen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>&apos;%1&apos; was not expected; write &apos;and&apos; or &apos;or&apos; between.</source>
        <translation>„%1“ war nicht erwartet; schreiben Sie „and“ oder „or“ dazwischen.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Die Klammern sind zu tief ineinander.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of people of 1 or more.</source>
        <translation>„%1“ ist keine Anzahl von Personen ab 1.</translation>
    </message>
    <message>
        <source>Here the name of a pool is missing, as in &apos;2 clerks&apos;.</source>
        <translation>Hier fehlt der Name eines Pools, wie in „2 clerks“.</translation>
    </message>
    <message>
        <source>There is no pool &apos;%1&apos;. There are: %2.</source>
        <translation>Es gibt keinen Ressourcenpool „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Behind &apos;with&apos; a skill is missing, as in &apos;1 clerk with English&apos;.</source>
        <translation>Hinter „with“ fehlt eine Fähigkeit, wie in „1 clerk with English“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood; write bpsim:getResource(&apos;id&apos;, quantity).</source>
        <translation>„%1“ ist nicht verständlich; richtig ist bpsim:getResource(&apos;id&apos;, Menge).</translation>
    </message>
    <message>
        <source>A bracket is missing.</source>
        <translation>Eine Klammer fehlt.</translation>
    </message>
    <message>
        <source>The id of a resource is missing, in quotes.</source>
        <translation>Die Kennung einer Ressource fehlt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A role is missing, in quotes.</source>
        <translation>Es fehlt eine Rolle, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There are not %1 with the role &apos;%2&apos;. Give resources that role, with so many people.</source>
        <translation>Es gibt keine %1 mit der Rolle „%2“. Geben Sie Ressourcen mit so vielen Personen diese Rolle.</translation>
    </message>
</context>
<context>
    <name>RuleGrid</name>
    <message>
        <source>Insert rule above</source>
        <translation>Regel darüber einfügen</translation>
    </message>
    <message>
        <source>Insert rule below</source>
        <translation>Regel darunter einfügen</translation>
    </message>
    <message>
        <source>Duplicate rules</source>
        <translation>Regeln verdoppeln</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>Regeln entfernen</translation>
    </message>
    <message>
        <source>Move rules up</source>
        <translation>Regeln nach oben</translation>
    </message>
    <message>
        <source>Move rules down</source>
        <translation>Regeln nach unten</translation>
    </message>
    <message>
        <source>Add input</source>
        <translation>Eingang hinzufügen</translation>
    </message>
    <message>
        <source>Add output</source>
        <translation>Ausgang hinzufügen</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>Anmerkung hinzufügen</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Spalte nach links</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Spalte nach rechts</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date with year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>eben</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due in less than a minute</source>
        <translation>in weniger als einer Minute fällig</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>value of a variable</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>group of values</source>
        <translation>Gruppe von Werten</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from value to value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>variable and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Skip the wait of &apos;%1&apos; (%2)</source>
        <translation>Warten von „%1“ überspringen (%2)</translation>
    </message>
    <message>
        <source>Skip the wait of &apos;%1&apos;</source>
        <translation>Warten von „%1“ überspringen</translation>
    </message>
    <message>
        <source>Send the message &apos;%1&apos;</source>
        <translation>Nachricht „%1“ senden</translation>
    </message>
    <message>
        <source>Send the signal &apos;%1&apos;</source>
        <translation>Signal „%1“ senden</translation>
    </message>
    <message>
        <source>Let &apos;%1&apos; happen</source>
        <translation>„%1“ eintreten lassen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try &apos;%1&apos; again</source>
        <translation>„%1“ erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Nothing is compared, as &apos;%1&apos; cannot be simulated: %2</source>
        <translation>Nichts wird verglichen, weil „%1“ nicht simuliert werden kann: %2</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>The folder %1 could not be made. Check that you may write there.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfen, ob dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Loan origination</source>
        <translation>Kreditvergabe</translation>
    </message>
    <message>
        <source>From the application for a home loan to the approval. Three checks run side by side, and one team is short of hands: the simulation shows which.</source>
        <translation>Vom Antrag auf einen Immobilienkredit bis zur Bewilligung. Drei Prüfungen laufen nebeneinander, und einem Team fehlen Leute: Die Simulation zeigt, welchem.</translation>
    </message>
    <message>
        <source>Employee onboarding</source>
        <translation>Einarbeitung neuer Beschäftigter</translation>
    </message>
    <message>
        <source>HR, IT and Facilities prepare the first day of a new colleague at the same time; what happens when no laptop is in stock?</source>
        <translation>Personal, IT und Gebäudedienste bereiten gleichzeitig den ersten Tag vor; was geschieht, wenn kein Laptop auf Lager ist?</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Beschaffung</translation>
    </message>
    <message>
        <source>A purchase request that goes back and forth until it is approved, with a reminder after two days and quotes for what is expensive.</source>
        <translation>Eine Bestellanforderung, die hin und her geht, bis sie genehmigt ist, mit einer Erinnerung nach zwei Tagen und Angeboten für Teures.</translation>
    </message>
    <message>
        <source>Claims handling</source>
        <translation>Schadenbearbeitung</translation>
    </message>
    <message>
        <source>An insurance claim from the report to the payment: missing documents, a deadline for the customer, and only the checks that a claim needs.</source>
        <translation>Ein Versicherungsschaden von der Meldung bis zur Zahlung: fehlende Unterlagen, eine Frist für den Kunden und nur die Prüfungen, die ein Schaden braucht.</translation>
    </message>
    <message>
        <source>Customer onboarding</source>
        <translation>Neukundenaufnahme</translation>
    </message>
    <message>
        <source>Check a new business customer, wait for the signed contract, call when it does not come, set up the account.</source>
        <translation>Einen neuen Geschäftskunden prüfen, auf den unterschriebenen Vertrag warten, anrufen, wenn er ausbleibt, das Konto einrichten.</translation>
    </message>
    <message>
        <source>Weekly sales report</source>
        <translation>Wöchentlicher Verkaufsbericht</translation>
    </message>
    <message>
        <source>A small routine that starts by itself every Monday: collect, check, write, comment, send.</source>
        <translation>Eine kleine Routine, die jeden Montag von selbst beginnt: sammeln, prüfen, schreiben, kommentieren, senden.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>The scenario file beside the model is no BPSim, so the scenario is not written over it. Move that file away.</source>
        <translation>Die Szenariodatei neben dem Modell ist kein BPSim, daher wird sie nicht mit dem Szenario überschrieben. Diese Datei verschieben.</translation>
    </message>
    <message>
        <source>The number of replications is %1; at least 1 is needed.</source>
        <translation>Die Zahl der Replikationen ist %1; mindestens 1 ist nötig.</translation>
    </message>
    <message>
        <source>The duration of the run must be above 0.</source>
        <translation>Die Dauer des Laufs muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The warm-up must not be negative.</source>
        <translation>Die Einschwingzeit darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The warm-up is as long as the whole run: nothing would be measured.</source>
        <translation>Die Einschwingzeit ist so lang wie der ganze Lauf: Nichts würde gemessen.</translation>
    </message>
    <message>
        <source>The target for the cycle time must be above 0.</source>
        <translation>Das Ziel für die Durchlaufzeit muss über 0 liegen.</translation>
    </message>
    <message>
        <source>Calendar &apos;%1&apos;: %2</source>
        <translation>Kalender „%1“: %2</translation>
    </message>
    <message>
        <source>The calendar &apos;%1&apos; never opens: give it working hours.</source>
        <translation>Der Kalender „%1“ öffnet nie: Arbeitszeiten angeben.</translation>
    </message>
    <message>
        <source>The time zone &apos;%1&apos; is not known; UTC is taken.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt; UTC wird angenommen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; works by the calendar &apos;%2&apos;, which the scenario does not have.</source>
        <translation>„%1“ arbeitet nach dem Kalender „%2“, den das Szenario nicht hat.</translation>
    </message>
    <message>
        <source>The pool &apos;%1&apos; has %2 people; give it at least one.</source>
        <translation>Der Ressourcenpool „%1“ hat %2 Personen; mindestens eine angeben.</translation>
    </message>
    <message>
        <source>The cost of the pool &apos;%1&apos; must not be negative.</source>
        <translation>Die Kosten des Ressourcenpools „%1“ dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos;: %3</source>
        <translation>%1 von „%2“: %3</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; is negative (%3 s).</source>
        <translation>%1 von „%2“ ist negativ (%3 s).</translation>
    </message>
    <message>
        <source>Cases begin at &apos;%1&apos;, which is not in the model.</source>
        <translation>Fälle beginnen bei „%1“, das nicht im Modell ist.</translation>
    </message>
    <message>
        <source>Cases begin at &apos;%1&apos;, which is no start event.</source>
        <translation>Fälle beginnen bei „%1“, das kein Startereignis ist.</translation>
    </message>
    <message>
        <source>The time between arrivals</source>
        <translation>Die Zeit zwischen Ankünften</translation>
    </message>
    <message>
        <source>The number of arrivals is %1; at least 1 is needed.</source>
        <translation>Die Zahl der Ankünfte ist %1; mindestens 1 ist nötig.</translation>
    </message>
    <message>
        <source>The scenario has values for &apos;%1&apos;, which is not in the model.</source>
        <translation>Das Szenario hat Werte für „%1“, das nicht im Modell ist.</translation>
    </message>
    <message>
        <source>The duration</source>
        <translation>Die Dauer</translation>
    </message>
    <message>
        <source>The waiting time</source>
        <translation>Die Wartezeit</translation>
    </message>
    <message>
        <source>The probability of &apos;%1&apos; is %2; it must lie between 0 and 1.</source>
        <translation>Die Wahrscheinlichkeit von „%1“ ist %2; sie muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The cost of &apos;%1&apos; must not be negative.</source>
        <translation>Die Kosten von „%1“ dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the pool &apos;%2&apos;, which the scenario does not have.</source>
        <translation>„%1“ braucht den Ressourcenpool „%2“, den das Szenario nicht hat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2 of &apos;%3&apos;; at least 1 must do the work.</source>
        <translation>„%1“ braucht %2 von „%3“; mindestens 1 muss die Arbeit tun.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2 of &apos;%3&apos;, which has only %4.</source>
        <translation>„%1“ braucht %2 von „%3“, wo es nur %4 gibt.</translation>
    </message>
    <message>
        <source>All shares behind &apos;%1&apos; are 0: no case could go on.</source>
        <translation>Alle Anteile hinter „%1“ sind 0: Kein Fall könnte weitergehen.</translation>
    </message>
    <message>
        <source>The shares behind &apos;%1&apos; come to %2 % in sum; they are stretched to 100 %.</source>
        <translation>Die Anteile hinter „%1“ ergeben zusammen %2 %; sie werden auf 100 % gestreckt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>to &apos;%1&apos;</source>
        <translation>zu „%1“</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>The shares behind &apos;%1&apos; come to %2 % in sum (%3); at most 100 % can be given out.</source>
        <translation>Die Anteile hinter „%1“ ergeben zusammen %2 % (%3); höchstens 100 % lassen sich verteilen.</translation>
    </message>
    <message>
        <source>The pool &apos;%1&apos; serves by priority, but nothing has one: give some activities or arrivals a priority.</source>
        <translation>Der Ressourcenpool „%1“ geht nach Priorität, aber nichts hat eine: Geben Sie einigen Aktivitäten oder Ankünften eine Priorität.</translation>
    </message>
    <message>
        <source>The pool &apos;%1&apos; serves what is due first, but nothing says when cases are due: the oldest case goes first. Set a target for the cycle time.</source>
        <translation>Der Ressourcenpool „%1“ nimmt zuerst, was fällig ist, aber nichts sagt, wann Fälle fällig sind: Der älteste Fall kommt zuerst. Setzen Sie ein Ziel für die Durchlaufzeit.</translation>
    </message>
    <message>
        <source>%1 cases come at once; at least 1 must.</source>
        <translation>%1 Fälle kommen auf einmal; mindestens 1 muss kommen.</translation>
    </message>
    <message>
        <source>%1 cases go round; at least 1 must.</source>
        <translation>%1 Fälle laufen um; mindestens 1 muss umlaufen.</translation>
    </message>
    <message>
        <source>The times of arrivals must not go back, and not begin before the run.</source>
        <translation>Die Zeiten der Ankünfte dürfen nicht zurückgehen und nicht vor dem Lauf beginnen.</translation>
    </message>
    <message>
        <source>The rates of arrivals are one number for each of the 168 hours of a week, none below 0 and some above.</source>
        <translation>Die Ankunftsraten sind je eine Zahl für die 168 Stunden einer Woche, keine unter 0 und einige darüber.</translation>
    </message>
    <message>
        <source>The range of &apos;%1&apos; (%2, likely %3, %4) must go from low to high, none below 0, and what is likely above 0.</source>
        <translation>Die Spanne von „%1“ (%2, wahrscheinlich %3, %4) muss von klein nach groß gehen, nichts unter 0, und was wahrscheinlich ist, über 0.</translation>
    </message>
    <message>
        <source>The range of &apos;%1&apos; goes up to %2; a share is 1 at most.</source>
        <translation>Die Spanne von „%1“ geht bis %2; ein Anteil ist höchstens 1.</translation>
    </message>
    <message>
        <source>The range of &apos;%1&apos; begins below one person.</source>
        <translation>Die Spanne von „%1“ beginnt unter einer Person.</translation>
    </message>
    <message>
        <source>There is a range for &apos;%1&apos; (%2), but no number that it could be of: it does not count.</source>
        <translation>Es gibt eine Spanne für „%1“ (%2), aber keine Zahl, zu der sie gehören könnte: Sie zählt nicht.</translation>
    </message>
    <message>
        <source>The file holds no simulationConfiguration, and for a globalConfiguration there is none for this process in its folder.</source>
        <translation>Die Datei enthält keine simulationConfiguration, und für eine globalConfiguration gibt es in ihrem Ordner keine zu diesem Prozess.</translation>
    </message>
    <message>
        <source>The file holds no scenario. Scenarios are read from BPSim, QBP, Prosimos (JSON) and Scylla (XML).</source>
        <translation>Die Datei enthält kein Szenario. Szenarien werden aus BPSim, QBP, Prosimos (JSON) und Scylla (XML) gelesen.</translation>
    </message>
    <message>
        <source>%1: results</source>
        <translation>%1: Ergebnisse</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>Der Weg</translation>
    </message>
    <message>
        <source>The set-up</source>
        <translation>Das Rüsten</translation>
    </message>
    <message>
        <source>The people have %1 different skills; at most %2 can be told apart.</source>
        <translation>Die Personen haben %1 verschiedene Fähigkeiten; höchstens %2 lassen sich unterscheiden.</translation>
    </message>
    <message>
        <source>The absences of &apos;%1&apos;: %2</source>
        <translation>Die Abwesenheiten von „%1“: %2</translation>
    </message>
    <message>
        <source>The absences of &apos;%1&apos;, and the times between them, must be above 0.</source>
        <translation>Die Abwesenheiten von „%1“, und die Zeiten dazwischen, müssen über 0 liegen.</translation>
    </message>
    <message>
        <source>The pool &apos;%1&apos; has %2 people, but %3 are named; raise the number.</source>
        <translation>Der Pool „%1“ hat %2 Personen, aber %3 sind genannt; erhöhen Sie die Zahl.</translation>
    </message>
    <message>
        <source>Somebody in the pool &apos;%1&apos; has no name.</source>
        <translation>Jemand im Pool „%1“ hat keinen Namen.</translation>
    </message>
    <message>
        <source>Two in the pool &apos;%1&apos; are called &apos;%2&apos;.</source>
        <translation>Zwei im Pool „%1“ heißen „%2“.</translation>
    </message>
    <message>
        <source>The pace of &apos;%1&apos; must be above 0; 1 is the usual one.</source>
        <translation>Das Tempo von „%1“ muss über 0 liegen; 1 ist das übliche.</translation>
    </message>
    <message>
        <source>A batch of &apos;%1&apos; has %2 cases; at least 1 is needed.</source>
        <translation>Ein Stapel von „%1“ hat %2 Fälle; mindestens 1 ist nötig.</translation>
    </message>
    <message>
        <source>The longest wait for a batch of &apos;%1&apos; must be above 0.</source>
        <translation>Das längste Warten auf einen Stapel von „%1“ muss über 0 liegen.</translation>
    </message>
    <message>
        <source>Batches of %1 cases never come together at &apos;%2&apos;: the limit &apos;%3&apos; lets only %4 in.</source>
        <translation>Stapel von %1 Fällen kommen bei „%2“ nie zusammen: Die Grenze „%3“ lässt nur %4 hinein.</translation>
    </message>
    <message>
        <source>The limit &apos;%1&apos; lets %2 cases in; at least 1 must.</source>
        <translation>Die Grenze „%1“ lässt %2 Fälle hinein; mindestens 1 muss es sein.</translation>
    </message>
    <message>
        <source>The limit &apos;%1&apos; is of &apos;%2&apos;, which is not in the model.</source>
        <translation>Die Grenze „%1“ gilt für „%2“, das nicht im Modell ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 ways to be staffed; write fewer.</source>
        <translation>„%1“ lässt sich auf mehr als %2 Weisen besetzen; schreiben Sie weniger.</translation>
    </message>
    <message>
        <source>Those who do &apos;%1&apos; (%2) are never in their hours at the same time.</source>
        <translation>Die „%1“ tun (%2), sind nie zur selben Zeit im Dienst.</translation>
    </message>
    <message>
        <source>Nobody ever does &apos;%1&apos;: the hours of &apos;%2&apos; never open. Give them working hours.</source>
        <translation>Niemand tut je „%1“: Die Arbeitszeiten von „%2“ öffnen nie. Geben Sie ihnen Stunden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2 of &apos;%3&apos; with %4; there are %5.</source>
        <translation>„%1“ braucht %2 von „%3“ mit %4; es gibt %5.</translation>
    </message>
    <message>
        <source>The pool &apos;%1&apos; gives this process %2 % of its time; it must be above 0 and at most 100 %.</source>
        <translation>Der Ressourcenpool „%1“ gibt diesem Prozess %2 % seiner Zeit; es müssen mehr als 0 und höchstens 100 % sein.</translation>
    </message>
    <message>
        <source>%1 cases cannot stand before &apos;%2&apos; as the run begins; say 0 to %3.</source>
        <translation>%1 Fälle können nicht vor „%2“ stehen, wenn der Lauf beginnt; geben Sie 0 bis %3 an.</translation>
    </message>
    <message>
        <source>Cases can stand before an activity as the run begins, and &apos;%1&apos; is none.</source>
        <translation>Fälle können beim Beginn des Laufs vor einer Aktivität stehen, und „%1“ ist keine.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is part of a sub-process: say of that one how many cases stand before it as the run begins.</source>
        <translation>„%1“ ist Teil eines Teilprozesses: Sagen Sie von diesem, wie viele Fälle beim Beginn des Laufs davor stehen.</translation>
    </message>
    <message>
        <source>when cases from &apos;%1&apos; are due</source>
        <translation>wann Fälle aus „%1“ fällig sind</translation>
    </message>
    <message>
        <source>There are two attributes with the name &apos;%1&apos;.</source>
        <translation>Es gibt zwei Attribute mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>the attribute &apos;%1&apos;</source>
        <translation>das Attribut „%1“</translation>
    </message>
    <message>
        <source>the duration of &apos;%1&apos;</source>
        <translation>die Dauer von „%1“</translation>
    </message>
    <message>
        <source>the priority of &apos;%1&apos;</source>
        <translation>die Priorität von „%1“</translation>
    </message>
    <message>
        <source>the condition of &apos;%1&apos;</source>
        <translation>die Bedingung von „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a condition, but is no sequence flow: the condition does not count.</source>
        <translation>„%1“ hat eine Bedingung, ist aber kein Sequenzfluss: Die Bedingung zählt nicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no activity that could be done: what changes when it is done does not count.</source>
        <translation>„%1“ ist keine Aktivität, die erledigt werden könnte: Was sich dann ändert, zählt nicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; changes &apos;%2&apos; twice.</source>
        <translation>„%1“ ändert „%2“ zweimal.</translation>
    </message>
    <message>
        <source>what &apos;%1&apos; makes of &apos;%2&apos;</source>
        <translation>was „%1“ aus „%2“ macht</translation>
    </message>
    <message>
        <source>An attribute has no name.</source>
        <translation>Ein Attribut hat keinen Namen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name for an attribute: begin it with a letter, and let no sign stand in it.</source>
        <translation>„%1“ ist kein Name für ein Attribut: Beginnen Sie ihn mit einem Buchstaben, ohne Sonderzeichen darin.</translation>
    </message>
    <message>
        <source>There is no expression for %1.</source>
        <translation>Für %1 gibt es keinen Ausdruck.</translation>
    </message>
    <message>
        <source>The distribution of %1: %2</source>
        <translation>Die Verteilung von %1: %2</translation>
    </message>
    <message>
        <source>The values to choose from for %1 need weights of 0 or more, some of them above 0.</source>
        <translation>Die Werte, aus denen für %1 gewählt wird, brauchen Gewichte von 0 oder mehr, einige davon über 0.</translation>
    </message>
    <message>
        <source>The expression &apos;%1&apos; for %2 cannot be read: %3</source>
        <translation>Der Ausdruck „%1“ für %2 ist nicht zu lesen: %3</translation>
    </message>
    <message>
        <source>Nothing gives a value to &apos;%1&apos;, which the expression &apos;%2&apos; for %3 asks for.</source>
        <translation>Nichts gibt „%1“ einen Wert, wonach der Ausdruck „%2“ für %3 fragt.</translation>
    </message>
    <message>
        <source>A key figure has no name.</source>
        <translation>Eine Kennzahl hat keinen Namen.</translation>
    </message>
    <message>
        <source>There are two key figures with the name &apos;%1&apos;.</source>
        <translation>Es gibt zwei Kennzahlen mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>the key figure &apos;%1&apos;</source>
        <translation>die Kennzahl „%1“</translation>
    </message>
    <message>
        <source>when a batch of &apos;%1&apos; is complete</source>
        <translation>wann ein Stapel von „%1“ voll ist</translation>
    </message>
    <message>
        <source>There are %1 of &apos;%2&apos;; at least 1 is needed.</source>
        <translation>Von „%2“ gibt es %1; mindestens 1 ist nötig.</translation>
    </message>
    <message>
        <source>The hours of &apos;%1&apos; do not count: its duration is elapsed time.</source>
        <translation>Die Zeiten von „%1“ zählen nicht: Die Dauer ist verstrichene Zeit.</translation>
    </message>
    <message>
        <source>The hours of &apos;%1&apos; do not count: those of the people who do it do.</source>
        <translation>Die Zeiten von „%1“ zählen nicht: Es zählen die der Personen, die es tun.</translation>
    </message>
    <message>
        <source>mean duration</source>
        <translation>mittlere Dauer</translation>
    </message>
    <message>
        <source>mean wait</source>
        <translation>mittlere Wartezeit</translation>
    </message>
    <message>
        <source>share of the cases</source>
        <translation>Anteil der Fälle</translation>
    </message>
    <message>
        <source>cost a visit</source>
        <translation>Kosten je Ausführung</translation>
    </message>
    <message>
        <source>paid per hour</source>
        <translation>bezahlt je Stunde</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>mean time between cases</source>
        <translation>mittlere Zeit zwischen Fällen</translation>
    </message>
    <message>
        <source>Scenarios are read from BPSim, QBP, Prosimos (JSON) and Scylla (XML). An event log becomes one by “Scenario from an event log” in Simulate, or by the command mine calibrate.</source>
        <translation>Szenarien werden aus BPSim, QBP, Prosimos (JSON) und Scylla (XML) gelesen. Ein Ereignisprotokoll wird zu einem über „Szenario aus einem Ereignisprotokoll“ in Simulieren oder mit dem Befehl mine calibrate.</translation>
    </message>
    <message>
        <source>The number of replications is %1; %2 at most are made.</source>
        <translation>Die Zahl der Replikationen ist %1; höchstens %2 werden gemacht.</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; is %3 years on average; %4 years at most can be simulated.</source>
        <translation>%1 von „%2“ beträgt im Mittel %3 Jahre; höchstens %4 Jahre lassen sich simulieren.</translation>
    </message>
    <message>
        <source>%1 of &apos;%2&apos; has a standard deviation of %3 years; %4 years at most can be simulated.</source>
        <translation>%1 von „%2“ hat eine Standardabweichung von %3 Jahren; höchstens %4 Jahre lassen sich simulieren.</translation>
    </message>
</context>
<context>
    <name>ScenarioChange</name>
    <message>
        <source>Take the lanes as pools</source>
        <translation>Lanes als Ressourcenpools</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation>Arbeitszeiten ändern</translation>
    </message>
    <message>
        <source>Change how often cases come</source>
        <translation>Ändern, wie oft Fälle kommen</translation>
    </message>
    <message numerus="yes">
        <source>Change %n elements</source>
        <translation>
            <numerusform>%n Element ändern</numerusform>
            <numerusform>%n Elemente ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change how it is measured</source>
        <translation>Ändern, wie gemessen wird</translation>
    </message>
    <message>
        <source>Change the people of %1</source>
        <translation>Personen von %1 ändern</translation>
    </message>
    <message>
        <source>Change what is known of cases</source>
        <translation>Ändern, was von Fällen bekannt ist</translation>
    </message>
    <message>
        <source>Change key figures</source>
        <translation>Kennzahlen ändern</translation>
    </message>
    <message>
        <source>Change work in progress</source>
        <translation>Grenzen für Fälle in Arbeit ändern</translation>
    </message>
</context>
<context>
    <name>ScenarioDifferences</name>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>%1 bis %2, meist %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 on average (%2)</source>
        <translation>im Mittel %1 (%2)</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 h je Woche</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: Zeit</translation>
    </message>
    <message>
        <source>%1: done by</source>
        <translation>%1: erledigt von</translation>
    </message>
    <message>
        <source>%1: people needed</source>
        <translation>%1: benötigte Personen</translation>
    </message>
    <message>
        <source>%1: share</source>
        <translation>%1: Anteil</translation>
    </message>
    <message>
        <source>%1: cost a visit</source>
        <translation>%1: Kosten je Durchlauf</translation>
    </message>
    <message>
        <source>Target for cycle times</source>
        <translation>Ziel für Durchlaufzeiten</translation>
    </message>
    <message>
        <source>Length of the run</source>
        <translation>Länge des Laufs</translation>
    </message>
    <message>
        <source>%1: people</source>
        <translation>%1: Personen</translation>
    </message>
    <message>
        <source>%1: name</source>
        <translation>%1: Name</translation>
    </message>
    <message>
        <source>%1: paid per hour</source>
        <translation>%1: Lohn je Stunde</translation>
    </message>
    <message>
        <source>%1: working hours</source>
        <translation>%1: Arbeitszeiten</translation>
    </message>
    <message>
        <source>%1, others</source>
        <translation>%1, andere</translation>
    </message>
    <message>
        <source>%1: queue</source>
        <translation>%1: Warteschlange</translation>
    </message>
    <message>
        <source>work pauses</source>
        <translation>Arbeit pausiert</translation>
    </message>
    <message>
        <source>work is finished first</source>
        <translation>Arbeit wird erst beendet</translation>
    </message>
    <message>
        <source>%1: at the end of a shift</source>
        <translation>%1: am Schichtende</translation>
    </message>
    <message>
        <source>%1: how many in a run</source>
        <translation>%1: wie viele in einem Lauf</translation>
    </message>
    <message>
        <source>%1: other inputs</source>
        <translation>%1: andere Eingaben</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>others take it over</source>
        <translation>andere übernehmen sie</translation>
    </message>
    <message>
        <source>Known of cases: %1</source>
        <translation>Von Fällen bekannt: %1</translation>
    </message>
    <message>
        <source>Key figure: %1</source>
        <translation>Kennzahl: %1</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <translation>höchstens %1 in %2</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Fälle in Arbeit</translation>
    </message>
    <message>
        <source>%1: paid per piece of work</source>
        <translation>%1: bezahlt je Arbeitsgang</translation>
    </message>
    <message>
        <source>%1: time for this process</source>
        <translation>%1: Zeit für diesen Prozess</translation>
    </message>
    <message>
        <source>every %1 for %2</source>
        <translation>alle %1 für %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1: away</source>
        <translation>%1: abwesend</translation>
    </message>
    <message>
        <source>as the pool</source>
        <translation>wie der Pool</translation>
    </message>
    <message>
        <source>%1: way there</source>
        <translation>%1: Weg dorthin</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>jedes Mal %1</translation>
    </message>
    <message>
        <source>%1: set-up</source>
        <translation>%1: Rüsten</translation>
    </message>
    <message>
        <source>%1 in one piece of work</source>
        <translation>%1 in einem Arbeitsgang</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 zusammen</translation>
    </message>
    <message>
        <source>%1, after %2 at the latest</source>
        <translation>%1, spätestens nach %2</translation>
    </message>
    <message>
        <source>%1: cases at once</source>
        <translation>%1: Fälle auf einmal</translation>
    </message>
    <message>
        <source>%1: priority</source>
        <translation>%1: Priorität</translation>
    </message>
    <message>
        <source>%1: changes of the case</source>
        <translation>%1: Änderungen am Fall</translation>
    </message>
    <message>
        <source>%1: cases here at the start</source>
        <translation>%1: Fälle am Beginn hier</translation>
    </message>
    <message>
        <source>Other processes beside</source>
        <translation>Andere Prozesse daneben</translation>
    </message>
    <message>
        <source>%1, or when %2</source>
        <translation>%1, oder wenn %2</translation>
    </message>
    <message>
        <source>elapsed time</source>
        <translation>verstrichene Zeit</translation>
    </message>
    <message>
        <source>%1: duration in the hours of</source>
        <translation>%1: Dauer in den Zeiten von</translation>
    </message>
    <message>
        <source>Beginning of the run</source>
        <translation>Beginn des Laufs</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>%1: in which hours</source>
        <translation>%1: in welchen Zeiten</translation>
    </message>
    <message>
        <source>%1: cases that go round</source>
        <translation>%1: Fälle, die umlaufen</translation>
    </message>
    <message>
        <source>%1: due after</source>
        <translation>%1: fällig nach</translation>
    </message>
    <message>
        <source>%1: times of a list</source>
        <translation>%1: Zeiten einer Liste</translation>
    </message>
    <message>
        <source>%1: by hour and weekday</source>
        <translation>%1: nach Stunde und Wochentag</translation>
    </message>
    <message>
        <source>as many at all hours</source>
        <translation>zu allen Stunden gleich viele</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>%1: in the hours of %2</source>
        <translation>%1: in den Stunden von %2</translation>
    </message>
    <message>
        <source>comes after %1</source>
        <translation>kommt nach %1</translation>
    </message>
    <message>
        <source>way there %1</source>
        <translation>Weg dorthin %1</translation>
    </message>
    <message>
        <source>set-up %1</source>
        <translation>Rüsten %1</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>Anteil %1</translation>
    </message>
    <message>
        <source>In the hours of %1: %2</source>
        <translation>In den Stunden von %1: %2</translation>
    </message>
</context>
<context>
    <name>Scylla</name>
    <message>
        <source>&apos;%1&apos; is no number, as %2.</source>
        <translation>„%1“ ist keine Zahl, als %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>A period of the timetable &apos;%1&apos; lacks its days or hours.</source>
        <translation>Einem Zeitraum des Zeitplans „%1“ fehlen seine Tage oder Stunden.</translation>
    </message>
    <message>
        <source>The people of &apos;%1&apos; keep different hours; those of most of them are taken for all.</source>
        <translation>Die Leute von „%1“ haben verschiedene Arbeitszeiten; für alle gelten die der meisten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no date and time.</source>
        <translation>„%1“ sind kein Datum und keine Zeit.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no unit of time.</source>
        <translation>„%1“ ist keine Zeiteinheit.</translation>
    </message>
    <message>
        <source>There is no distribution.</source>
        <translation>Es gibt keine Verteilung.</translation>
    </message>
    <message>
        <source>%1 lacks its &apos;%2&apos;.</source>
        <translation>%1 hat kein „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no distribution that Scylla knows.</source>
        <translation>„%1“ ist keine Verteilung, die Scylla kennt.</translation>
    </message>
    <message>
        <source>Who does the work stands in another file, a globalConfiguration, and none in this folder has all the resources. Put it beside this one.</source>
        <translation>Wer die Arbeit tut, steht in einer anderen Datei, einer globalConfiguration, und keine in diesem Ordner hat alle Ressourcen. Legen Sie sie neben diese.</translation>
    </message>
</context>
<context>
    <name>SearchSheet</name>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Cycle time of 9 in 10 cases</source>
        <translation>Durchlaufzeit von 9 aus 10 Fällen</translation>
    </message>
    <message>
        <source>Waiting in a case</source>
        <translation>Warten in einem Fall</translation>
    </message>
    <message>
        <source>Cases within the target</source>
        <translation>Fälle innerhalb des Ziels</translation>
    </message>
    <message>
        <source>Cycle time of half of the cases</source>
        <translation>Durchlaufzeit der Hälfte der Fälle</translation>
    </message>
    <message>
        <source>Cycle time of 19 in 20 cases</source>
        <translation>Durchlaufzeit von 19 aus 20 Fällen</translation>
    </message>
    <message>
        <source>Cases in the process</source>
        <translation>Fälle im Prozess</translation>
    </message>
    <message>
        <source>Cases done in a day</source>
        <translation>Erledigte Fälle am Tag</translation>
    </message>
    <message>
        <source>Cost of the work on a case</source>
        <translation>Kosten der Arbeit an einem Fall</translation>
    </message>
    <message>
        <source>Cases with rework</source>
        <translation>Fälle mit Nacharbeit</translation>
    </message>
    <message>
        <source>Cases with errors</source>
        <translation>Fälle mit Fehlern</translation>
    </message>
    <message>
        <source>Cases right the first time</source>
        <translation>Fälle, die auf Anhieb richtig sind</translation>
    </message>
    <message>
        <source>Hand-offs in a case</source>
        <translation>Übergaben in einem Fall</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>Time between cases</source>
        <translation>Zeit zwischen Fällen</translation>
    </message>
    <message>
        <source>Time between cases (%1)</source>
        <translation>Zeit zwischen Fällen (%1)</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
</context>
<context>
    <name>SetProperty</name>
    <message>
        <source>&apos;%1&apos; is no value for %2 of %3.</source>
        <translation>„%1“ ist kein Wert für %2 von %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id: it starts with a letter or _, and holds letters, digits, &apos;.&apos;, &apos;-&apos; and &apos;_&apos; only.</source>
        <translation>„%1“ ist keine Id: Sie beginnt mit einem Buchstaben oder _ und enthält nur Buchstaben, Ziffern, &apos;.&apos;, &apos;-&apos; und &apos;_&apos;.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; is taken by %2.</source>
        <translation>Die Id „%1“ ist schon vergeben, an %2.</translation>
    </message>
    <message>
        <source>%1 has no property &apos;%2&apos;.</source>
        <translation>%1 hat keine Eigenschaft „%2“.</translation>
    </message>
    <message>
        <source>%1 of %2 holds elements, not a text.</source>
        <translation>%1 von %2 enthält Elemente, keinen Text.</translation>
    </message>
    <message>
        <source>There is nothing with the id &apos;%1&apos; in this file.</source>
        <translation>In dieser Datei gibt es nichts mit der Id „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot refer to %2.</source>
        <translation>%1 kann nicht auf %2 verweisen.</translation>
    </message>
    <message>
        <source>%1 cannot do without its %2.</source>
        <translation>%1 kommt ohne „%2“ nicht aus.</translation>
    </message>
    <message>
        <source>What is in a lane follows from where it is drawn: move it there.</source>
        <translation>Was in einer Lane ist, ergibt sich daraus, wo es gezeichnet ist: Dorthin verschieben.</translation>
    </message>
</context>
<context>
    <name>SetValue</name>
    <message>
        <source>&apos;%1&apos; is none of the choices.</source>
        <translation>„%1“ ist keine der Möglichkeiten.</translation>
    </message>
    <message>
        <source>There is nothing that could hold &apos;%1&apos;.</source>
        <translation>Es gibt nichts, was „%1“ aufnehmen könnte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; refers to nothing.</source>
        <translation>„%1“ verweist auf nichts.</translation>
    </message>
    <message>
        <source>Choose one of those that there are.</source>
        <translation>Eines der vorhandenen wählen.</translation>
    </message>
</context>
<context>
    <name>SimulateWords</name>
    <message>
        <source>--precision-of and --most-replications go with --precision.</source>
        <translation>--precision-of und --most-replications gehören zu --precision.</translation>
    </message>
    <message>
        <source>--precision and --ranges do not go together: more replications do not narrow what is not known of the inputs.</source>
        <translation>--precision und --ranges gehen nicht zusammen: Mehr Läufe machen nicht enger, was von den Eingaben nicht bekannt ist.</translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message>
        <source>The run begins on Monday, 5 January 2026, at 0:00.</source>
        <translation>Der Lauf beginnt am Montag, dem 5. Januar 2026, um 0:00 Uhr.</translation>
    </message>
    <message>
        <source>Cases that begin at &apos;%1&apos; are left out: that is not the process that is simulated.</source>
        <translation>Fälle, die bei „%1“ beginnen, bleiben weg: Das ist nicht der simulierte Prozess.</translation>
    </message>
    <message>
        <source>Cases arrive around the clock, 30 minutes apart on average (exponential).</source>
        <translation>Fälle kommen rund um die Uhr, im Mittel alle 30 Minuten (exponentiell).</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Every activity takes 10 minutes.</source>
        <translation>Jede Aktivität dauert 10 Minuten.</translation>
    </message>
    <message>
        <source>Nobody has to be free for the work: it begins at once.</source>
        <translation>Für die Arbeit muss niemand frei sein: Sie beginnt sofort.</translation>
    </message>
    <message>
        <source>These activities take no time: %1.</source>
        <translation>Diese Aktivitäten brauchen keine Zeit: %1.</translation>
    </message>
    <message>
        <source>All ways out of these gateways are as likely: %1.</source>
        <translation>Alle Wege aus diesen Gateways sind gleich wahrscheinlich: %1.</translation>
    </message>
    <message>
        <source>Each way out of these is taken in half of the cases: %1.</source>
        <translation>Jeder Weg hieraus wird in der Hälfte der Fälle genommen: %1.</translation>
    </message>
    <message>
        <source>What these events wait for is there at once: %1.</source>
        <translation>Worauf diese Ereignisse warten, ist sofort da: %1.</translation>
    </message>
    <message>
        <source>These events happen as soon as the work begins, with their probability: %1.</source>
        <translation>Diese Ereignisse treten mit ihrer Wahrscheinlichkeit ein, sobald die Arbeit beginnt: %1.</translation>
    </message>
    <message>
        <source>These events never happen: %1.</source>
        <translation>Diese Ereignisse treten nie ein: %1.</translation>
    </message>
    <message>
        <source>These errors never happen: %1.</source>
        <translation>Diese Fehler treten nie auf: %1.</translation>
    </message>
    <message>
        <source>There is no process to simulate: draw one with a start event and an activity.</source>
        <translation>Es gibt keinen Prozess zu simulieren: Einen mit einem Startereignis und einer Aktivität zeichnen.</translation>
    </message>
    <message>
        <source>The process has nothing to start with, so nothing can be simulated. Add a start event.</source>
        <translation>Der Prozess hat nichts, womit er beginnt, daher lässt sich nichts simulieren. Ein Startereignis hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>The precision asked for was not reached with %n replications.</source>
        <translation>
            <numerusform>Die gewünschte Genauigkeit wurde mit %n Replikation nicht erreicht.</numerusform>
            <numerusform>Die gewünschte Genauigkeit wurde mit %n Replikationen nicht erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No warm-up could be found: the cycle times do not settle within the run. Simulate more cases, or check whether there are enough people.</source>
        <translation>Es ließ sich keine Einschwingzeit finden: Die Durchlaufzeiten beruhigen sich im Lauf nicht. Mehr Fälle simulieren oder prüfen, ob genug Personen da sind.</translation>
    </message>
    <message>
        <source>No case has come to its end, so there are no times.</source>
        <translation>Kein Fall ist zu seinem Ende gekommen, daher gibt es keine Zeiten.</translation>
    </message>
    <message>
        <source>How often these repeat depends on the data of a case: each is done once: %1.</source>
        <translation>Wie oft sich diese wiederholen, hängt von den Daten eines Falls ab: Jedes wird einmal erledigt: %1.</translation>
    </message>
    <message>
        <source>These are done as often as they say, without an end before: %1.</source>
        <translation>Diese werden so oft erledigt, wie sie sagen, ohne früheres Ende: %1.</translation>
    </message>
    <message>
        <source>Nothing was measured: the first %1 are left out as warm-up, and all %2 cases began within them. Simulate at least %3 cases, or shorten the warm-up.</source>
        <translation>Nichts wurde gemessen: Die ersten %1 bleiben als Einschwingzeit weg, und alle %2 Fälle begannen darin. Mindestens %3 Fälle simulieren oder die Einschwingzeit verkürzen.</translation>
    </message>
    <message>
        <source>Nothing was measured: the first %1 are left out as warm-up, and no case that began later has come to its end. Simulate longer, or shorten the warm-up.</source>
        <translation>Nichts wurde gemessen: Die ersten %1 bleiben als Einschwingzeit weg, und kein später begonnener Fall ist zu seinem Ende gekommen. Länger simulieren oder die Einschwingzeit verkürzen.</translation>
    </message>
    <message>
        <source>“%1” gets more work than it can do (%2 of its working time while cases arrive): its queue grows for as long as cases come, and all times depend on how long the run is. Give it more people or hours.</source>
        <translation>„%1“ bekommt mehr Arbeit, als es schafft (%2 seiner Arbeitszeit, solange Fälle kommen): Seine Warteschlange wächst, solange Fälle kommen, und alle Zeiten hängen davon ab, wie lang der Lauf ist. Geben Sie ihm mehr Personen oder Stunden.</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>Little&apos;s law does not hold in this run: %1 cases are in progress on average, but throughput times cycle time makes %2. The process did not come to rest: simulate longer, or leave out more of the beginning as warm-up.</source>
        <translation>Littles Gesetz gilt in diesem Lauf nicht: Im Mittel sind %1 Fälle in Arbeit, aber Durchsatz mal Durchlaufzeit ergibt %2. Der Prozess kam nicht zur Ruhe: Simulieren Sie länger oder lassen Sie mehr vom Anfang als Einschwingzeit weg.</translation>
    </message>
    <message>
        <source>The warm-up was found, but in whole weeks it takes more than half of the run. Simulate more cases.</source>
        <translation>Die Einschwingzeit wurde gefunden, nimmt in ganzen Wochen aber mehr als die Hälfte des Laufs ein. Simulieren Sie mehr Fälle.</translation>
    </message>
    <message>
        <source>Cases that were still open at the end are in progress, but have no cycle time.</source>
        <translation>Fälle, die am Ende noch offen waren, sind in Arbeit, haben aber keine Durchlaufzeit.</translation>
    </message>
    <message>
        <source>There is no figure &apos;%1&apos; that could be made precise.</source>
        <translation>Es gibt keine Kennzahl „%1“, die genauer werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n replications were ended because cases went round without end, the longest of them by way of &apos;%1&apos;. Give them a way out.</source>
        <translation>
            <numerusform>%n Replikation wurde beendet, weil Fälle ohne Ende im Kreis gingen, am längsten über „%1“. Geben Sie ihnen einen Weg hinaus.</numerusform>
            <numerusform>%n Replikationen wurden beendet, weil Fälle ohne Ende im Kreis gingen, am längsten über „%1“. Geben Sie ihnen einen Weg hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replications were ended as two million cases were open: they come faster than they leave.</source>
        <translation>
            <numerusform>%n Replikation wurde beendet, als zwei Millionen Fälle offen waren: Sie kommen schneller, als sie gehen.</numerusform>
            <numerusform>%n Replikationen wurden beendet, als zwei Millionen Fälle offen waren: Sie kommen schneller, als sie gehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replications were ended as two million cases were open: they come faster than &apos;%1&apos; can serve them.</source>
        <translation>
            <numerusform>%n Replikation wurde beendet, als zwei Millionen Fälle offen waren: Sie kommen schneller, als „%1“ sie bedienen kann.</numerusform>
            <numerusform>%n Replikationen wurden beendet, als zwei Millionen Fälle offen waren: Sie kommen schneller, als „%1“ sie bedienen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” works together with %2, so their work is in one queue: %3.</source>
        <translation>„%1“ arbeitet mit %2 zusammen, also steht ihre Arbeit in einer Warteschlange: %3.</translation>
    </message>
    <message>
        <source>it gives %1.</source>
        <translation>sie ergibt %1.</translation>
    </message>
    <message>
        <source>the attribute &apos;%1&apos;</source>
        <translation>das Attribut „%1“</translation>
    </message>
    <message>
        <source>the key figure &apos;%1&apos;</source>
        <translation>die Kennzahl „%1“</translation>
    </message>
    <message>
        <source>such cases do not count</source>
        <translation>solche Fälle zählen dann nicht</translation>
    </message>
    <message>
        <source>when cases are due</source>
        <translation>wann Fälle fällig sind</translation>
    </message>
    <message>
        <source>they are due as if there were none then</source>
        <translation>sie sind dann fällig, als wäre nichts gesagt</translation>
    </message>
    <message>
        <source>it is without a value then</source>
        <translation>es hat dann keinen Wert</translation>
    </message>
    <message>
        <source>what &apos;%1&apos; makes of &apos;%2&apos;</source>
        <translation>was „%1“ aus „%2“ macht</translation>
    </message>
    <message>
        <source>the duration of &apos;%1&apos;</source>
        <translation>die Dauer von „%1“</translation>
    </message>
    <message>
        <source>it takes no time then</source>
        <translation>sie ist dann null</translation>
    </message>
    <message>
        <source>the priority of &apos;%1&apos;</source>
        <translation>die Priorität von „%1“</translation>
    </message>
    <message>
        <source>that of the case counts then</source>
        <translation>dann gilt die des Falls</translation>
    </message>
    <message>
        <source>what &apos;%1&apos; does with data</source>
        <translation>was „%1“ mit Daten macht</translation>
    </message>
    <message>
        <source>the data of the case stay as they are then</source>
        <translation>die Daten des Falls bleiben dann, wie sie sind</translation>
    </message>
    <message>
        <source>the way out of &apos;%1&apos;</source>
        <translation>der Weg aus „%1“</translation>
    </message>
    <message>
        <source>all ways are as likely then</source>
        <translation>dann sind alle Wege gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>how often &apos;%1&apos; is done</source>
        <translation>wie oft „%1“ erledigt wird</translation>
    </message>
    <message>
        <source>it is done once then</source>
        <translation>dann wird es einmal erledigt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in &apos;%2&apos;</source>
        <translation>„%1“ in „%2“</translation>
    </message>
    <message>
        <source>Nothing gives a value to %1: all ways out of &apos;%2&apos; are as likely.</source>
        <translation>Nichts gibt %1 einen Wert: Alle Wege aus „%2“ sind gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>“%1” give this process %2 % of their time, also while they are at its work: an hour of work takes them %3.</source>
        <translation>„%1“ geben diesem Prozess %2 % ihrer Zeit, auch während sie an seiner Arbeit sind: Für eine Stunde Arbeit brauchen sie %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are open as the run begins. They count in queues, work and costs, but not in the times of cases: nobody knows when they began. Of branches beside the one where a case stands it has been through all.</source>
        <translation>
            <numerusform>%n Fall ist offen, wenn der Lauf beginnt. Er zählt in Warteschlangen, Arbeit und Kosten, aber nicht in den Zeiten der Fälle: Niemand weiß, wann er begonnen hat. Von den Zweigen neben dem, in dem ein Fall steht, ist er durch alle schon durch.</numerusform>
            <numerusform>%n Fälle sind offen, wenn der Lauf beginnt. Sie zählen in Warteschlangen, Arbeit und Kosten, aber nicht in den Zeiten der Fälle: Niemand weiß, wann sie begonnen haben. Durch die Zweige neben dem, in dem ein Fall steht, ist er schon durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>people: %1 and %2</source>
        <translation>Leute: %1 und %2</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>order of the queue: %1 and %2</source>
        <translation>Reihenfolge der Warteschlange: %1 und %2</translation>
    </message>
    <message>
        <source>what happens at the end of a shift</source>
        <translation>was am Ende einer Schicht geschieht</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>share of their time</source>
        <translation>Anteil ihrer Zeit</translation>
    </message>
    <message>
        <source>who they are and when they are away</source>
        <translation>wer sie sind und wann sie fehlen</translation>
    </message>
    <message>
        <source>Formulas for times count in another unit of time in “%1” (%2) than here (%3). Give both scenarios the same.</source>
        <translation>Formeln für Zeiten zählen in „%1“ in einer anderen Einheit (%2) als hier (%3). Geben Sie beiden Szenarien dieselbe.</translation>
    </message>
    <message>
        <source>“%1” needs %2 of “%3” at once, and here are only %4 who could.</source>
        <translation>„%1“ braucht %2 von „%3“ zugleich, und hier sind nur %4, die es könnten.</translation>
    </message>
    <message>
        <source>“%1” are shared with “%2”, but the two scenarios say different things of them (%3). What is said here counts.</source>
        <translation>„%1“ teilt sich dieser Prozess mit „%2“, doch die beiden Szenarien sagen Verschiedenes darüber (%3). Es gilt, was hier steht.</translation>
    </message>
    <message>
        <source>when a batch of &apos;%1&apos; is complete</source>
        <translation>wann ein Stapel von „%1“ voll ist</translation>
    </message>
    <message>
        <source>its size and time decide then</source>
        <translation>dann entscheiden Größe und Zeit</translation>
    </message>
    <message>
        <source>Cases of “%1” arrive around the clock, 30 minutes apart on average (exponential).</source>
        <translation>Fälle von „%1“ kommen rund um die Uhr, im Mittel alle 30 Minuten (exponentiell).</translation>
    </message>
    <message>
        <source>Every activity of “%1” takes 10 minutes.</source>
        <translation>Jede Aktivität von „%1“ dauert 10 Minuten.</translation>
    </message>
    <message>
        <source>“%1” is left out here: the figures are those of this process alone.</source>
        <translation>„%1“ ist hier weggelassen: Die Zahlen sind die dieses Prozesses allein.</translation>
    </message>
    <message>
        <source>A process cannot run beside itself: name another file or process.</source>
        <translation>Ein Prozess kann nicht neben sich selbst laufen: Nennen Sie eine andere Datei oder einen anderen Prozess.</translation>
    </message>
    <message>
        <source>“%1” is to run beside this process, but there is no such file.</source>
        <translation>„%1“ soll neben diesem Prozess laufen, doch die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is to run beside this process, but has errors.</source>
        <translation>„%1“ soll neben diesem Prozess laufen, hat aber Fehler.</translation>
    </message>
    <message>
        <source>“%1” is to run beside this process under the scenario “%2”, which it does not have.</source>
        <translation>„%1“ soll neben diesem Prozess mit dem Szenario „%2“ laufen, das es dort nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” is to run beside this process, but has no start event. Add one.</source>
        <translation>„%1“ soll neben diesem Prozess laufen, hat aber kein Startereignis. Fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>“%1” is to run beside this process: save this diagram first, so that the other can be found from its folder.</source>
        <translation>„%1“ soll neben diesem Prozess laufen: Speichern Sie zuerst dieses Diagramm, damit das andere von seinem Ordner aus gefunden wird.</translation>
    </message>
    <message>
        <source>By calculation (flow analysis, %1): “%2” will be busy for %3 of their hours, and work will wait %4 for them on average.</source>
        <translation>Berechnet (Flussanalyse, %1): „%2“ wird %3 der Stunden beschäftigt sein, und Arbeit wird im Mittel %4 warten.</translation>
    </message>
    <message>
        <source>By calculation (flow analysis): “%1” will be busy for %2 of their hours.</source>
        <translation>Berechnet (Flussanalyse): „%1“ wird %2 der Stunden beschäftigt sein.</translation>
    </message>
    <message>
        <source>By calculation (flow analysis, queueing theory): a case will take %1 from beginning to end on average; the work in it takes %2.</source>
        <translation>Berechnet (Flussanalyse, Warteschlangentheorie): Ein Fall wird vom Anfang bis zum Ende im Mittel %1 dauern; die Arbeit daran dauert %2.</translation>
    </message>
    <message>
        <source>By calculation (flow analysis): the work in a case will take %1 on average, waiting not counted.</source>
        <translation>Berechnet (Flussanalyse): Die Arbeit an einem Fall wird im Mittel %1 dauern, ohne Warten.</translation>
    </message>
    <message>
        <source>by “%1”</source>
        <translation>von „%1“</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>In the hours of “%1” other values count for what comes to these then: %2.</source>
        <translation>In den Stunden von „%1“ gelten andere Werte für das, was dann hierher kommt: %2.</translation>
    </message>
    <message>
        <source>These activities take 10 minutes, as nobody has said how long: %1.</source>
        <translation>Diese Aktivitäten dauern 10 Minuten, da niemand gesagt hat, wie lange: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of simulated time, before the first replication had ended: the figures are of the %Ln cases that had come to their end by then.</source>
        <translation>
            <numerusform>Nach %1 simulierter Zeit abgebrochen, bevor die erste Replikation zu Ende war: Die Zahlen sind die des %Ln Falls, der bis dahin zu Ende gekommen war.</numerusform>
            <numerusform>Nach %1 simulierter Zeit abgebrochen, bevor die erste Replikation zu Ende war: Die Zahlen sind die der %Ln Fälle, die bis dahin zu Ende gekommen waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sampled durations were negative and count as 0.</source>
        <translation>
            <numerusform>%Ln gezogene Dauer war negativ und zählt als 0.</numerusform>
            <numerusform>%Ln gezogene Dauern waren negativ und zählen als 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sampled durations were longer than 100 years and count as 100 years.</source>
        <translation>
            <numerusform>%Ln gezogene Dauer war länger als 100 Jahre und zählt als 100 Jahre.</numerusform>
            <numerusform>%Ln gezogene Dauern waren länger als 100 Jahre und zählen als 100 Jahre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases or branches got stuck. The first: %1</source>
        <translation>
            <numerusform>%Ln Fall oder Zweig blieb stecken. Der erste: %1</numerusform>
            <numerusform>%Ln Fälle oder Zweige blieben stecken. Der erste: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 could not be worked out (&quot;%2&quot;): %3. The first time: %4</source>
        <translation>
            <numerusform>%Ln Mal konnte %1 nicht ausgerechnet werden („%2“): %3. Das erste Mal: %4</numerusform>
            <numerusform>%Ln Mal konnte %1 nicht ausgerechnet werden („%2“): %3. Das erste Mal: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were still open at the end (%1 of all). Times and costs are those of completed cases alone, so they understate.</source>
        <translation>
            <numerusform>%Ln Fall war am Ende noch offen (%1 von allen). Zeiten und Kosten sind die der abgeschlossenen Fälle allein und daher zu niedrig.</numerusform>
            <numerusform>%Ln Fälle waren am Ende noch offen (%1 von allen). Zeiten und Kosten sind die der abgeschlossenen Fälle allein und daher zu niedrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>No further replications were made: they would end in the same way.</source>
        <translation>Weitere Replikationen wurden nicht gemacht: Sie würden ebenso enden.</translation>
    </message>
</context>
<context>
    <name>SimulationFigures</name>
    <message>
        <source>no significant difference</source>
        <translation>kein signifikanter Unterschied</translation>
    </message>
    <message>
        <source>%1 points ± %2</source>
        <translation>%1 Punkte ± %2</translation>
    </message>
    <message>
        <source>%1 % ± %2</source>
        <translation>%1 % ± %2</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 je Minute</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Cases that come to their end.</source>
        <translation>Fälle, die zu ihrem Ende kommen.</translation>
    </message>
    <message>
        <source>staff busy</source>
        <translation>Personal belegt</translation>
    </message>
    <message>
        <source>off hours</source>
        <translation>außer Dienst</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>timers</source>
        <translation>Zeitgeber</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>From the arrival of a case to its end, on average.</source>
        <translation>Von der Ankunft eines Falls bis zu seinem Ende, im Mittel.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>The work on a case in sum, on average.</source>
        <translation>Die Arbeit an einem Fall zusammen, im Mittel.</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Innerhalb von %1</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Cases in which an activity is done more than once.</source>
        <translation>Fälle, in denen eine Aktivität mehr als einmal erledigt wird.</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 bis %1</translation>
    </message>
    <message>
        <source>not significant</source>
        <translation>nicht signifikant</translation>
    </message>
    <message>
        <source>from 0</source>
        <translation>von 0 aus</translation>
    </message>
    <message>
        <source>less than 0.1 points</source>
        <translation>unter 0,1 Punkte</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>unter 0,1 %</translation>
    </message>
    <message>
        <source>Waiting, added up</source>
        <translation>Wartezeit, Summe</translation>
    </message>
    <message>
        <source>What all activities of a case wait, added up, on average. Branches side by side each count in full, so it may be longer than the cycle time.</source>
        <translation>Was alle Aktivitäten eines Falls zusammen im Mittel warten. Zweige nebeneinander zählen jeder voll, daher kann es länger sein als die Durchlaufzeit.</translation>
    </message>
    <message>
        <source>What the activities of a case wait, on average.</source>
        <translation>Was die Aktivitäten eines Falls im Mittel warten.</translation>
    </message>
    <message>
        <source>no pools yet</source>
        <translation>noch keine Pools</translation>
    </message>
    <message>
        <source>Nobody does the work yet, so no case waits for people. Add a pool at the right, or take the lanes.</source>
        <translation>Noch erledigt niemand die Arbeit, daher wartet kein Fall auf Personen. Rechts einen Ressourcenpool hinzufügen oder die Lanes übernehmen.</translation>
    </message>
    <message>
        <source>Waiting for people, per case</source>
        <translation>Warten auf Personen, je Fall</translation>
    </message>
    <message>
        <source>Waiting for opening hours, per case</source>
        <translation>Warten auf Öffnungszeiten, je Fall</translation>
    </message>
    <message>
        <source>All waiting, per visit</source>
        <translation>Alles Warten, je Durchlauf</translation>
    </message>
    <message>
        <source>Paid per case</source>
        <translation>Bezahlt je Fall</translation>
    </message>
    <message>
        <source>What people are paid for their hours, at work and idle, and what the activities cost, shared out over the cases.</source>
        <translation>Was Personen für ihre Stunden bezahlt werden, bei der Arbeit und untätig, und was die Aktivitäten kosten, auf die Fälle verteilt.</translation>
    </message>
    <message>
        <source>Work, per visit</source>
        <translation>Arbeit, je Besuch</translation>
    </message>
    <message>
        <source>From ready to done, per visit</source>
        <translation>Von bereit bis fertig, je Besuch</translation>
    </message>
    <message>
        <source>Visits in a replication</source>
        <translation>Besuche in einer Replikation</translation>
    </message>
    <message>
        <source>Cost, per visit</source>
        <translation>Kosten, je Besuch</translation>
    </message>
    <message>
        <source>How busy who does it is</source>
        <translation>Wie ausgelastet ist, wer es tut</translation>
    </message>
    <message>
        <source>%1: a key figure of your own, its mean over the cases that end.</source>
        <translation>%1: eine eigene Kennzahl, ihr Mittelwert über die Fälle, die enden.</translation>
    </message>
    <message>
        <source>no case has it</source>
        <translation>kein Fall hat sie</translation>
    </message>
    <message>
        <source>%1: a key figure of your own, which came to no number in any case. See its formula.</source>
        <translation>%1: eine eigene Kennzahl, die in keinem Fall eine Zahl ergab. Sehen Sie nach ihrer Formel.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Begun and left overnight, per case</source>
        <translation>Begonnen und über Nacht liegen geblieben, je Fall</translation>
    </message>
    <message>
        <source>Way there and set-up, per case</source>
        <translation>Weg und Rüsten, je Fall</translation>
    </message>
    <message>
        <source>Waiting for other branches, per case</source>
        <translation>Warten auf andere Zweige, je Fall</translation>
    </message>
    <message>
        <source>Waiting for a full batch, per case</source>
        <translation>Warten auf einen vollen Stapel, je Fall</translation>
    </message>
    <message>
        <source>Waiting for a message, per case</source>
        <translation>Warten auf eine Nachricht, je Fall</translation>
    </message>
    <message>
        <source>Waiting as too many are there, per case</source>
        <translation>Warten, weil zu viele darin sind, je Fall</translation>
    </message>
    <message>
        <source>overnight pause</source>
        <translation>Unterbrechung über Nacht</translation>
    </message>
    <message>
        <source>set-up and way</source>
        <translation>Rüsten und Weg</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts bleibt weg.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Bleibt weg: %1.</translation>
    </message>
    <message>
        <source>Settled after %1, left out: %2.</source>
        <translation>Eingeschwungen nach %1, bleibt weg: %2.</translation>
    </message>
    <message>
        <source>still growing</source>
        <translation>wächst noch</translation>
    </message>
    <message>
        <source>More work comes than can be done: the longer the run, the longer this is.</source>
        <translation>Es kommt mehr Arbeit, als getan werden kann: Je länger der Lauf, desto länger wird dies.</translation>
    </message>
    <message>
        <source>Within the target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Cases that end within the target: %1.</source>
        <translation>Fälle, die im Ziel enden: %1.</translation>
    </message>
    <message>
        <source>Waiting for a time, per case</source>
        <translation>Warten auf eine Zeit, je Fall</translation>
    </message>
    <message>
        <source>Waiting, half of the visits (P50)</source>
        <translation>Warten, die Hälfte der Besuche (P50)</translation>
    </message>
    <message>
        <source>Waiting, 9 of 10 visits (P90)</source>
        <translation>Warten, 9 von 10 Besuchen (P90)</translation>
    </message>
    <message>
        <source>Waiting, 19 of 20 visits (P95)</source>
        <translation>Warten, 19 von 20 Besuchen (P95)</translation>
    </message>
    <message>
        <source>From ready to done, half of the visits (P50)</source>
        <translation>Von bereit bis fertig, die Hälfte der Besuche (P50)</translation>
    </message>
    <message>
        <source>From ready to done, 9 of 10 visits (P90)</source>
        <translation>Von bereit bis fertig, 9 von 10 Besuchen (P90)</translation>
    </message>
    <message>
        <source>From ready to done, 19 of 20 visits (P95)</source>
        <translation>Von bereit bis fertig, 19 von 20 Besuchen (P95)</translation>
    </message>
    <message>
        <source>Done again, times per case</source>
        <translation>Noch einmal getan, Male je Fall</translation>
    </message>
    <message>
        <source>Work that waits for who does it</source>
        <translation>Arbeit, die auf Personen wartet</translation>
    </message>
    <message>
        <source>People who work for other processes too cost this one what they do for it, and as large a part of their idle time as of their work.</source>
        <translation>Personen, die auch für andere Prozesse arbeiten, kosten diesen, was sie für ihn tun, und von ihrer Leerzeit einen ebenso großen Teil wie von ihrer Arbeit.</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Hours of %1</source>
        <translation>Arbeitszeiten von %1</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>Give the pool a name, as in Clerks.</source>
        <translation>Dem Ressourcenpool einen Namen geben, etwa Sachbearbeitung.</translation>
    </message>
    <message>
        <source>There is a pool called &apos;%1&apos; already: take another name.</source>
        <translation>Es gibt schon einen Ressourcenpool namens „%1“: Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Arbeitszeiten von %1</translation>
    </message>
</context>
<context>
    <name>Studio</name>
    <message>
        <source>%1 is not there any more: it was deleted or moved, or its disk is away.</source>
        <translation>%1 ist nicht mehr da: gelöscht, verschoben, oder der Datenträger fehlt.</translation>
    </message>
</context>
<context>
    <name>TableCheck</name>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>any values</source>
        <translation>beliebige Werte</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Rule %1 never applies: no value that “%2” may have passes its test.</source>
        <translation>Regel %1 trifft nie zu: Kein Wert, den „%2“ haben kann, besteht ihren Test.</translation>
    </message>
    <message>
        <source>No rule applies for %1, and there is no default output.</source>
        <translation>Für %1 trifft keine Regel zu, und es gibt keine Standardausgabe.</translation>
    </message>
    <message>
        <source>Rules %1 and %2 both apply for %3, but the hit policy is UNIQUE.</source>
        <translation>Die Regeln %1 und %2 treffen für %3 beide zu, aber die Trefferregel ist UNIQUE.</translation>
    </message>
    <message>
        <source>Rules %1 and %2 both apply for %3 and give different outputs, but the hit policy is ANY.</source>
        <translation>Die Regeln %1 und %2 treffen für %3 beide zu und geben verschiedene Ausgaben, aber die Trefferregel ist ANY.</translation>
    </message>
    <message>
        <source>Rule %1 adds nothing: rule %2 covers it and gives the same output.</source>
        <translation>Regel %1 fügt nichts hinzu: Regel %2 deckt sie ab und gibt dieselbe Ausgabe.</translation>
    </message>
    <message>
        <source>Rule %1 never counts: whenever it applies, one of the rules %2 comes before it.</source>
        <translation>Regel %1 zählt nie: Immer wenn sie zutrifft, kommt eine der Regeln %2 vor ihr.</translation>
    </message>
    <message>
        <source>Rules with tests that are worked out (%1) were not held against the others.</source>
        <translation>Regeln mit Tests, die ausgerechnet werden (%1), wurden nicht mit den anderen verglichen.</translation>
    </message>
    <message>
        <source>The table is too large to be checked as a whole; there may be more to find.</source>
        <translation>Die Tabelle ist zu groß, um ganz geprüft zu werden; es kann mehr zu finden sein.</translation>
    </message>
    <message>
        <source>There is more of this kind; only the first findings are listed.</source>
        <translation>Davon gibt es mehr; nur die ersten Funde stehen hier.</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>U  Unique: one rule applies</source>
        <translation>U  Eindeutig: eine Regel trifft zu</translation>
    </message>
    <message>
        <source>Never more than one rule may apply</source>
        <translation>Nie darf mehr als eine Regel zutreffen</translation>
    </message>
    <message>
        <source>F  First: the topmost rule counts</source>
        <translation>F  Erste: die oberste Regel zählt</translation>
    </message>
    <message>
        <source>Several rules may apply; the topmost of them counts</source>
        <translation>Mehrere Regeln dürfen zutreffen; die oberste davon zählt</translation>
    </message>
    <message>
        <source>A  Any: rules agree</source>
        <translation>A  Beliebig: Regeln stimmen überein</translation>
    </message>
    <message>
        <source>Several rules may apply, but all with the same outputs</source>
        <translation>Mehrere Regeln dürfen zutreffen, aber alle mit denselben Ausgängen</translation>
    </message>
    <message>
        <source>P  Priority: the highest output</source>
        <translation>P  Vorrang: der höchste Ausgang</translation>
    </message>
    <message>
        <source>Of the rules that apply, the one whose output stands first among the allowed values</source>
        <translation>Von den zutreffenden Regeln die, deren Ausgang in den erlaubten Werten zuerst steht</translation>
    </message>
    <message>
        <source>C  Collect: all outputs</source>
        <translation>C  Sammeln: alle Ausgänge</translation>
    </message>
    <message>
        <source>The outputs of all rules that apply, as a list or summed up</source>
        <translation>Die Ausgänge aller zutreffenden Regeln, als Liste oder zusammengefasst</translation>
    </message>
    <message>
        <source>R  Rule order: all, from the top</source>
        <translation>R  Regelfolge: alle, von oben</translation>
    </message>
    <message>
        <source>The outputs of all rules that apply, in the order of the rules</source>
        <translation>Die Ausgänge aller zutreffenden Regeln in der Folge der Regeln</translation>
    </message>
    <message>
        <source>O  Output order: all, highest first</source>
        <translation>O  Ausgangsfolge: alle, höchste zuerst</translation>
    </message>
    <message>
        <source>The outputs of all rules that apply, in the order of the allowed values</source>
        <translation>Die Ausgänge aller zutreffenden Regeln in der Folge der erlaubten Werte</translation>
    </message>
    <message>
        <source>as a list</source>
        <translation>als Liste</translation>
    </message>
    <message>
        <source>their sum</source>
        <translation>ihre Summe</translation>
    </message>
    <message>
        <source>their number</source>
        <translation>ihre Anzahl</translation>
    </message>
    <message>
        <source>the smallest</source>
        <translation>der kleinste</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>der größte</translation>
    </message>
</context>
<context>
    <name>TimesText</name>
    <message>
        <source>Line %1: &apos;%2&apos; is no day. Write it as in %3.</source>
        <translation>Zeile %1: „%2“ ist kein Tag. Schreiben Sie ihn wie %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days, %1 to %2</source>
        <translation>
            <numerusform>%Ln Tag, %1 bis %2</numerusform>
            <numerusform>%Ln Tage, %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: &apos;%2&apos; is no time. Write it as in %3, or as hours since the start, as in 27:30.</source>
        <translation>Zeile %1: „%2“ ist keine Zeit. Schreiben Sie sie wie %3 oder als Stunden seit dem Beginn wie 27:30.</translation>
    </message>
    <message>
        <source>%1 is before the start of the run, %2.</source>
        <translation>%1 liegt vor dem Beginn des Laufs, %2.</translation>
    </message>
    <message>
        <source>Line %1: &apos;%2&apos; is no day with two times. Write it as in %3.</source>
        <translation>Zeile %1: „%2“ ist kein Tag mit zwei Uhrzeiten. Schreiben Sie ihn wie in %3.</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>The root of a document cannot be removed.</source>
        <translation>Die Wurzel eines Dokuments kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The root of a document cannot be moved.</source>
        <translation>Die Wurzel eines Dokuments kann nicht verschoben werden.</translation>
    </message>
    <message>
        <source>A change has nothing to insert.</source>
        <translation>Eine Änderung hat nichts einzufügen.</translation>
    </message>
    <message>
        <source>A change does not fit this document: it was made for another state of it.</source>
        <translation>Eine Änderung passt nicht zu diesem Dokument: Sie wurde für einen anderen Stand gemacht.</translation>
    </message>
    <message>
        <source>The elements would be nested more than %1 deep.</source>
        <translation>Die Elemente wären tiefer als %1 verschachtelt.</translation>
    </message>
</context>
<context>
    <name>TreeWords</name>
    <message>
        <source>The file has %1 MB; models of up to %2 MB are read.</source>
        <translation>Die Datei hat %1 MB; Modelle bis %2 MB werden gelesen.</translation>
    </message>
</context>
<context>
    <name>TryCases</name>
    <message>
        <source>%1 could not be read as test cases: %2</source>
        <translation>%1 ließ sich nicht als Testfälle lesen: %2</translation>
    </message>
    <message>
        <source>%1 has no list “tests”, so it holds no test cases.</source>
        <translation>%1 hat keine Liste „tests“, enthält also keine Testfälle.</translation>
    </message>
    <message>
        <source>There is no decision “%1” any more.</source>
        <translation>Die Entscheidung „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Expected %1, got %2.</source>
        <translation>Erwartet: %1, erhalten: %2.</translation>
    </message>
</context>
<context>
    <name>TypeChoice</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>User task</source>
        <translation>Benutzeraufgabe</translation>
    </message>
    <message>
        <source>Service task</source>
        <translation>Service-Aufgabe</translation>
    </message>
    <message>
        <source>Send task</source>
        <translation>Sendeaufgabe</translation>
    </message>
    <message>
        <source>Receive task</source>
        <translation>Empfangsaufgabe</translation>
    </message>
    <message>
        <source>Manual task</source>
        <translation>Manuelle Aufgabe</translation>
    </message>
    <message>
        <source>Business rule task</source>
        <translation>Geschäftsregelaufgabe</translation>
    </message>
    <message>
        <source>Script task</source>
        <translation>Skriptaufgabe</translation>
    </message>
    <message>
        <source>Call activity</source>
        <translation>Aufrufaktivität</translation>
    </message>
    <message>
        <source>Sub-process</source>
        <translation>Teilprozess</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Ad-hoc sub-process</source>
        <translation>Ad-hoc-Teilprozess</translation>
    </message>
    <message>
        <source>Exclusive gateway</source>
        <translation>Exklusives Gateway</translation>
    </message>
    <message>
        <source>Parallel gateway</source>
        <translation>Paralleles Gateway</translation>
    </message>
    <message>
        <source>Inclusive gateway</source>
        <translation>Inklusives Gateway</translation>
    </message>
    <message>
        <source>Event-based gateway</source>
        <translation>Ereignisbasiertes Gateway</translation>
    </message>
    <message>
        <source>Complex gateway</source>
        <translation>Komplexes Gateway</translation>
    </message>
    <message>
        <source>Start event</source>
        <translation>Startereignis</translation>
    </message>
    <message>
        <source>Message start event</source>
        <translation>Nachrichten-Startereignis</translation>
    </message>
    <message>
        <source>Timer start event</source>
        <translation>Zeitgeber-Startereignis</translation>
    </message>
    <message>
        <source>Signal start event</source>
        <translation>Signal-Startereignis</translation>
    </message>
    <message>
        <source>Conditional start event</source>
        <translation>Bedingungs-Startereignis</translation>
    </message>
    <message>
        <source>Intermediate event</source>
        <translation>Zwischenereignis</translation>
    </message>
    <message>
        <source>Message catch event</source>
        <translation>Eintretendes Nachrichtenereignis</translation>
    </message>
    <message>
        <source>Timer event</source>
        <translation>Zeitgeberereignis</translation>
    </message>
    <message>
        <source>Signal catch event</source>
        <translation>Eintretendes Signalereignis</translation>
    </message>
    <message>
        <source>Conditional event</source>
        <translation>Bedingungsereignis</translation>
    </message>
    <message>
        <source>Message throw event</source>
        <translation>Auslösendes Nachrichtenereignis</translation>
    </message>
    <message>
        <source>Signal throw event</source>
        <translation>Auslösendes Signalereignis</translation>
    </message>
    <message>
        <source>Escalation throw event</source>
        <translation>Auslösendes Eskalationsereignis</translation>
    </message>
    <message>
        <source>Timer boundary event</source>
        <translation>Angeheftetes Zeitgeberereignis</translation>
    </message>
    <message>
        <source>Message boundary event</source>
        <translation>Angeheftetes Nachrichtenereignis</translation>
    </message>
    <message>
        <source>Error boundary event</source>
        <translation>Angeheftetes Fehlerereignis</translation>
    </message>
    <message>
        <source>Escalation boundary event</source>
        <translation>Angeheftetes Eskalationsereignis</translation>
    </message>
    <message>
        <source>Signal boundary event</source>
        <translation>Angeheftetes Signalereignis</translation>
    </message>
    <message>
        <source>End event</source>
        <translation>Endereignis</translation>
    </message>
    <message>
        <source>Message end event</source>
        <translation>Nachrichten-Endereignis</translation>
    </message>
    <message>
        <source>Error end event</source>
        <translation>Fehler-Endereignis</translation>
    </message>
    <message>
        <source>Signal end event</source>
        <translation>Signal-Endereignis</translation>
    </message>
    <message>
        <source>Escalation end event</source>
        <translation>Eskalations-Endereignis</translation>
    </message>
    <message>
        <source>Terminate end event</source>
        <translation>Terminierungs-Endereignis</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Sub-processes</source>
        <translation>Teilprozesse</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Start events</source>
        <translation>Startereignisse</translation>
    </message>
    <message>
        <source>Intermediate events</source>
        <translation>Zwischenereignisse</translation>
    </message>
    <message>
        <source>Boundary events</source>
        <translation>Angeheftete Ereignisse</translation>
    </message>
    <message>
        <source>End events</source>
        <translation>Endereignisse</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Notes and groups</source>
        <translation>Notizen und Gruppierungen</translation>
    </message>
    <message>
        <source>Choreography</source>
        <translation>Choreographie</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>A step of work, of no special kind</source>
        <translation>Ein Arbeitsschritt ohne besondere Art</translation>
    </message>
    <message>
        <source>A person does it, helped by the software</source>
        <translation>Eine Person erledigt sie mit der Software</translation>
    </message>
    <message>
        <source>A system does it by itself</source>
        <translation>Ein System erledigt sie von selbst</translation>
    </message>
    <message>
        <source>Sends a message, and goes on</source>
        <translation>Sendet eine Nachricht und geht weiter</translation>
    </message>
    <message>
        <source>Waits until a message has come</source>
        <translation>Wartet, bis eine Nachricht gekommen ist</translation>
    </message>
    <message>
        <source>Receive task (starts the process)</source>
        <translation>Empfangsaufgabe (startet den Prozess)</translation>
    </message>
    <message>
        <source>A message that comes starts the process</source>
        <translation>Eine Nachricht, die kommt, startet ihn</translation>
    </message>
    <message>
        <source>A person does it without the software</source>
        <translation>Eine Person erledigt sie ohne Software</translation>
    </message>
    <message>
        <source>Asks a decision table or a set of rules</source>
        <translation>Fragt eine Tabelle oder ein Regelwerk</translation>
    </message>
    <message>
        <source>Runs a short program</source>
        <translation>Führt ein kurzes Programm aus</translation>
    </message>
    <message>
        <source>Uses a process that is drawn elsewhere</source>
        <translation>Verwendet einen anderen Prozess</translation>
    </message>
    <message>
        <source>Steps that belong together, drawn in place</source>
        <translation>Schritte, die zusammengehören</translation>
    </message>
    <message>
        <source>Sub-process (collapsed)</source>
        <translation>Teilprozess (zugeklappt)</translation>
    </message>
    <message>
        <source>Steps that belong together, drawn on a page of their own</source>
        <translation>Schritte auf einer eigenen Seite</translation>
    </message>
    <message>
        <source>Event sub-process</source>
        <translation>Ereignis-Teilprozess</translation>
    </message>
    <message>
        <source>Starts by itself when something happens meanwhile</source>
        <translation>Beginnt, wenn inzwischen etwas eintritt</translation>
    </message>
    <message>
        <source>All of it succeeds, or all is taken back</source>
        <translation>Alles gelingt, oder nichts davon gilt</translation>
    </message>
    <message>
        <source>Steps in any order, as people see fit</source>
        <translation>Schritte in beliebiger Folge</translation>
    </message>
    <message>
        <source>One way or another, by conditions</source>
        <translation>Ein Weg von mehreren, nach Bedingungen</translation>
    </message>
    <message>
        <source>All ways at once, and together again</source>
        <translation>Alle Wege gleichzeitig, dann zusammen</translation>
    </message>
    <message>
        <source>One or more ways, by conditions</source>
        <translation>Ein Weg oder mehrere, nach Bedingungen</translation>
    </message>
    <message>
        <source>Whatever happens first decides</source>
        <translation>Was zuerst geschieht, entscheidet</translation>
    </message>
    <message>
        <source>Event-based gateway (starts the process)</source>
        <translation>Ereignisbasiertes Gateway (startet den Prozess)</translation>
    </message>
    <message>
        <source>Whatever happens first starts the process</source>
        <translation>Was zuerst geschieht, startet den Prozess</translation>
    </message>
    <message>
        <source>Parallel event-based gateway (starts the process)</source>
        <translation>Paralleles ereignisbasiertes Gateway (startet den Prozess)</translation>
    </message>
    <message>
        <source>All events together start the process</source>
        <translation>Alle Ereignisse zusammen starten ihn</translation>
    </message>
    <message>
        <source>Goes on by a rule of its own</source>
        <translation>Geht nach einer eigenen Regel weiter</translation>
    </message>
    <message>
        <source>Where the process begins</source>
        <translation>Wo der Prozess beginnt</translation>
    </message>
    <message>
        <source>A message starts the process</source>
        <translation>Eine Nachricht startet den Prozess</translation>
    </message>
    <message>
        <source>The process starts by the clock</source>
        <translation>Der Prozess startet nach der Uhr</translation>
    </message>
    <message>
        <source>A signal to all starts the process</source>
        <translation>Ein Signal an alle startet den Prozess</translation>
    </message>
    <message>
        <source>The process starts when a condition becomes true</source>
        <translation>Startet, wenn eine Bedingung wahr wird</translation>
    </message>
    <message>
        <source>Multiple start event</source>
        <translation>Mehrfach-Startereignis</translation>
    </message>
    <message>
        <source>Any of several things starts the process</source>
        <translation>Eines von mehreren startet den Prozess</translation>
    </message>
    <message>
        <source>Parallel multiple start event</source>
        <translation>Paralleles Mehrfach-Startereignis</translation>
    </message>
    <message>
        <source>Several things together start the process</source>
        <translation>Mehrere Dinge zusammen starten den Prozess</translation>
    </message>
    <message>
        <source>Error start event</source>
        <translation>Fehler-Startereignis</translation>
    </message>
    <message>
        <source>An error that is caught starts it</source>
        <translation>Ein aufgefangener Fehler startet ihn</translation>
    </message>
    <message>
        <source>Escalation start event</source>
        <translation>Eskalations-Startereignis</translation>
    </message>
    <message>
        <source>An escalation starts it</source>
        <translation>Eine Eskalation startet ihn</translation>
    </message>
    <message>
        <source>Compensation start event</source>
        <translation>Kompensations-Startereignis</translation>
    </message>
    <message>
        <source>Undoing what was done starts it</source>
        <translation>Startet beim Rückgängigmachen</translation>
    </message>
    <message>
        <source>Message start event (non-interrupting)</source>
        <translation>Nachrichten-Start (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>Starts beside what goes on, and does not stop it</source>
        <translation>Startet nebenher und unterbricht nichts</translation>
    </message>
    <message>
        <source>Timer start event (non-interrupting)</source>
        <translation>Zeitgeber-Start (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>Signal start event (non-interrupting)</source>
        <translation>Signal-Start (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>Conditional start event (non-interrupting)</source>
        <translation>Bedingungs-Start (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>Escalation start event (non-interrupting)</source>
        <translation>Eskalations-Start (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>Multiple start event (non-interrupting)</source>
        <translation>Mehrfach-Start (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>Parallel multiple start event (non-interrupting)</source>
        <translation>Paralleler Mehrfach-Start (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>A state that the process passes</source>
        <translation>Ein Zustand, den der Prozess durchläuft</translation>
    </message>
    <message>
        <source>Waits for a message</source>
        <translation>Wartet auf eine Nachricht</translation>
    </message>
    <message>
        <source>Sends a message</source>
        <translation>Sendet eine Nachricht</translation>
    </message>
    <message>
        <source>Waits for a time, or for some time to pass</source>
        <translation>Wartet einen Zeitpunkt oder Zeitraum ab</translation>
    </message>
    <message>
        <source>Waits for a signal to all</source>
        <translation>Wartet auf ein Signal an alle</translation>
    </message>
    <message>
        <source>Sends a signal to all</source>
        <translation>Sendet ein Signal an alle</translation>
    </message>
    <message>
        <source>Waits until a condition becomes true</source>
        <translation>Wartet, bis eine Bedingung wahr wird</translation>
    </message>
    <message>
        <source>Tells those around it, and goes on</source>
        <translation>Meldet es nach außen und geht weiter</translation>
    </message>
    <message>
        <source>Link catch event</source>
        <translation>Eintretendes Linkereignis</translation>
    </message>
    <message>
        <source>Goes on here from a link of the same name</source>
        <translation>Geht beim Link gleichen Namens weiter</translation>
    </message>
    <message>
        <source>Link throw event</source>
        <translation>Auslösendes Linkereignis</translation>
    </message>
    <message>
        <source>Goes on at the link of the same name</source>
        <translation>Führt zum Link gleichen Namens</translation>
    </message>
    <message>
        <source>Compensation throw event</source>
        <translation>Auslösendes Kompensationsereignis</translation>
    </message>
    <message>
        <source>Undoes what was done</source>
        <translation>Macht Getanes rückgängig</translation>
    </message>
    <message>
        <source>Multiple catch event</source>
        <translation>Eintretendes Mehrfachereignis</translation>
    </message>
    <message>
        <source>Waits for any of several things</source>
        <translation>Wartet auf eines von mehreren Dingen</translation>
    </message>
    <message>
        <source>Parallel multiple catch event</source>
        <translation>Eintretendes paralleles Mehrfachereignis</translation>
    </message>
    <message>
        <source>Waits for several things together</source>
        <translation>Wartet auf mehrere Dinge zusammen</translation>
    </message>
    <message>
        <source>Multiple throw event</source>
        <translation>Auslösendes Mehrfachereignis</translation>
    </message>
    <message>
        <source>Sends several things</source>
        <translation>Sendet mehrere Dinge</translation>
    </message>
    <message>
        <source>It takes too long: work stops</source>
        <translation>Es dauert zu lange: Arbeit hält an</translation>
    </message>
    <message>
        <source>A message arrives meanwhile: work stops</source>
        <translation>Eine Nachricht kommt: Arbeit hält an</translation>
    </message>
    <message>
        <source>An error happens: work stops</source>
        <translation>Ein Fehler tritt auf: Arbeit hält an</translation>
    </message>
    <message>
        <source>It is escalated: work stops</source>
        <translation>Es wird eskaliert: Arbeit hält an</translation>
    </message>
    <message>
        <source>A signal comes meanwhile: work stops</source>
        <translation>Ein Signal kommt: Arbeit hält an</translation>
    </message>
    <message>
        <source>Conditional boundary event</source>
        <translation>Angeheftetes Bedingungsereignis</translation>
    </message>
    <message>
        <source>A condition becomes true meanwhile: work stops</source>
        <translation>Bedingung wird wahr: Arbeit hält an</translation>
    </message>
    <message>
        <source>Compensation boundary event</source>
        <translation>Angeheftetes Kompensationsereignis</translation>
    </message>
    <message>
        <source>How to undo it once it is done</source>
        <translation>Wie Erledigtes rückgängig gemacht wird</translation>
    </message>
    <message>
        <source>Cancel boundary event</source>
        <translation>Angeheftetes Abbruchereignis</translation>
    </message>
    <message>
        <source>The transaction is cancelled</source>
        <translation>Die Transaktion wird abgebrochen</translation>
    </message>
    <message>
        <source>Multiple boundary event</source>
        <translation>Angeheftetes Mehrfachereignis</translation>
    </message>
    <message>
        <source>Any of several things happens: work stops</source>
        <translation>Eines von mehreren: Arbeit hält an</translation>
    </message>
    <message>
        <source>Parallel multiple boundary event</source>
        <translation>Angeheftetes paralleles Mehrfachereignis</translation>
    </message>
    <message>
        <source>Several things happen: work stops</source>
        <translation>Mehreres geschieht: Arbeit hält an</translation>
    </message>
    <message>
        <source>Timer boundary event (non-interrupting)</source>
        <translation>Angeheftetes Zeitgeberereignis (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>Does something beside the work, which goes on</source>
        <translation>Tut etwas neben der Arbeit, die weitergeht</translation>
    </message>
    <message>
        <source>Message boundary event (non-interrupting)</source>
        <translation>Angeheftetes Nachrichtenereignis (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>Escalation boundary event (non-interrupting)</source>
        <translation>Angeheftetes Eskalationsereignis (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>Signal boundary event (non-interrupting)</source>
        <translation>Angeheftetes Signalereignis (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>Conditional boundary event (non-interrupting)</source>
        <translation>Angeheftetes Bedingungsereignis (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>Multiple boundary event (non-interrupting)</source>
        <translation>Angeheftetes Mehrfachereignis (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>Parallel multiple boundary event (non-interrupting)</source>
        <translation>Angeheftetes paralleles Mehrfachereignis (nicht unterbrechend)</translation>
    </message>
    <message>
        <source>Where a way through the process ends</source>
        <translation>Wo ein Weg durch den Prozess endet</translation>
    </message>
    <message>
        <source>Ends with a message</source>
        <translation>Endet mit einer Nachricht</translation>
    </message>
    <message>
        <source>Ends with an error for those around it to catch</source>
        <translation>Endet mit einem Fehler zum Auffangen</translation>
    </message>
    <message>
        <source>Ends with a signal to all</source>
        <translation>Endet mit einem Signal an alle</translation>
    </message>
    <message>
        <source>Ends with an escalation</source>
        <translation>Endet mit einer Eskalation</translation>
    </message>
    <message>
        <source>Ends everything at once</source>
        <translation>Beendet alles auf einmal</translation>
    </message>
    <message>
        <source>Compensation end event</source>
        <translation>Kompensations-Endereignis</translation>
    </message>
    <message>
        <source>Ends by undoing what was done</source>
        <translation>Macht am Ende Getanes rückgängig</translation>
    </message>
    <message>
        <source>Cancel end event</source>
        <translation>Abbruch-Endereignis</translation>
    </message>
    <message>
        <source>Cancels the transaction</source>
        <translation>Bricht die Transaktion ab</translation>
    </message>
    <message>
        <source>Multiple end event</source>
        <translation>Mehrfach-Endereignis</translation>
    </message>
    <message>
        <source>Ends with several things sent</source>
        <translation>Sendet am Ende mehrere Dinge</translation>
    </message>
    <message>
        <source>Data object</source>
        <translation>Datenobjekt</translation>
    </message>
    <message>
        <source>Information that the process uses or makes</source>
        <translation>Was der Prozess verwendet oder erzeugt</translation>
    </message>
    <message>
        <source>Data store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Where information stays after the process</source>
        <translation>Wo Angaben auch nach dem Prozess bleiben</translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation>Datensammlung</translation>
    </message>
    <message>
        <source>Several pieces of information of one kind</source>
        <translation>Mehrere Angaben einer Art</translation>
    </message>
    <message>
        <source>Data input</source>
        <translation>Dateneingabe</translation>
    </message>
    <message>
        <source>What the process is given</source>
        <translation>Was der Prozess bekommt</translation>
    </message>
    <message>
        <source>Data output</source>
        <translation>Datenausgabe</translation>
    </message>
    <message>
        <source>What the process gives</source>
        <translation>Was der Prozess ergibt</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Who takes part, with a process of their own</source>
        <translation>Wer teilnimmt, mit einem eigenen Prozess</translation>
    </message>
    <message>
        <source>Pool (closed)</source>
        <translation>Pool (geschlossen)</translation>
    </message>
    <message>
        <source>Who takes part, without showing how</source>
        <translation>Wer teilnimmt, ohne zu zeigen, wie</translation>
    </message>
    <message>
        <source>Pool (vertical)</source>
        <translation>Pool (senkrecht)</translation>
    </message>
    <message>
        <source>Who takes part, with a process from top to bottom</source>
        <translation>Wer teilnimmt, von oben nach unten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Words to explain something</source>
        <translation>Worte, die etwas erklären</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>A frame around what belongs together</source>
        <translation>Ein Rahmen um Zusammengehöriges</translation>
    </message>
    <message>
        <source>Choreography task</source>
        <translation>Choreographie-Aufgabe</translation>
    </message>
    <message>
        <source>A message from one partner to another</source>
        <translation>Eine Nachricht zwischen zwei Partnern</translation>
    </message>
    <message>
        <source>Sub-choreography</source>
        <translation>Teilchoreographie</translation>
    </message>
    <message>
        <source>Several exchanges that belong together</source>
        <translation>Mehrere zusammengehörige Austausche</translation>
    </message>
    <message>
        <source>Call choreography</source>
        <translation>Aufrufchoreographie</translation>
    </message>
    <message>
        <source>Uses a choreography that is drawn elsewhere</source>
        <translation>Verwendet eine andere Choreographie</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Messages between partners on one matter</source>
        <translation>Nachrichten zu einer gemeinsamen Sache</translation>
    </message>
    <message>
        <source>Sub-conversation</source>
        <translation>Teilkonversation</translation>
    </message>
    <message>
        <source>Several conversations that belong together</source>
        <translation>Mehrere zusammengehörige Konversationen</translation>
    </message>
    <message>
        <source>Call conversation</source>
        <translation>Aufrufkonversation</translation>
    </message>
    <message>
        <source>Uses a conversation that is drawn elsewhere</source>
        <translation>Verwendet eine andere Konversation</translation>
    </message>
    <message>
        <source>Sub-choreography (expanded)</source>
        <translation>Teilchoreographie (aufgeklappt)</translation>
    </message>
    <message>
        <source>Several exchanges that belong together, drawn inside</source>
        <translation>Zusammengehörige Austausche, innen gezeichnet</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>Sequence flow</source>
        <translation>Sequenzfluss</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Conditional flow</source>
        <translation>Bedingter Fluss</translation>
    </message>
    <message>
        <source>Taken when its condition holds</source>
        <translation>Genommen, wenn seine Bedingung gilt</translation>
    </message>
    <message>
        <source>Default flow</source>
        <translation>Standardfluss</translation>
    </message>
    <message>
        <source>Taken when no other is</source>
        <translation>Genommen, wenn kein anderer passt</translation>
    </message>
    <message>
        <source>What it is now</source>
        <translation>Was es jetzt ist</translation>
    </message>
    <message>
        <source>step, activity, action, work</source>
        <translation>Schritt, Aktivität, Tätigkeit, Arbeit</translation>
    </message>
    <message>
        <source>person, people, human, form, screen, approval</source>
        <translation>Person, Mensch, Formular, Maske, Freigabe</translation>
    </message>
    <message>
        <source>automatic, software, robot, web service, API, call</source>
        <translation>automatisch, Software, Roboter, Webdienst, API, Aufruf</translation>
    </message>
    <message>
        <source>e-mail, email, mail, letter, notify, inform</source>
        <translation>E-Mail, Mail, Brief, benachrichtigen, informieren</translation>
    </message>
    <message>
        <source>e-mail, email, mail, letter, wait, reply, answer</source>
        <translation>E-Mail, Mail, Brief, warten, Antwort, Rückmeldung</translation>
    </message>
    <message>
        <source>hand, people, paper</source>
        <translation>von Hand, Menschen, Papier</translation>
    </message>
    <message>
        <source>DMN, rules, policy</source>
        <translation>DMN, Regeln, Richtlinie</translation>
    </message>
    <message>
        <source>code, program, formula, automatic</source>
        <translation>Code, Programm, Formel, automatisch</translation>
    </message>
    <message>
        <source>nested, several steps, phase, part</source>
        <translation>verschachtelt, mehrere Schritte, Phase, Teil</translation>
    </message>
    <message>
        <source>all or nothing, rollback</source>
        <translation>alles oder nichts, Rollback</translation>
    </message>
    <message>
        <source>any order, free</source>
        <translation>beliebige Reihenfolge, frei</translation>
    </message>
    <message>
        <source>reuse, other process, linked, sub-process</source>
        <translation>wiederverwenden, anderer Prozess, verknüpft, Teilprozess</translation>
    </message>
    <message>
        <source>XOR, decision, choice, question, if, else, either, condition, branch, split, merge, diamond</source>
        <translation>XOR, Entscheidung, Auswahl, Frage, wenn, sonst, entweder, Bedingung, Verzweigung, teilen, zusammenführen, Raute</translation>
    </message>
    <message>
        <source>AND, fork, join, split, synchronise, simultaneous, branch, diamond</source>
        <translation>AND, Gabelung, Zusammenführung, teilen, synchronisieren, gleichzeitig, Verzweigung, Raute</translation>
    </message>
    <message>
        <source>OR, some, condition, branch, split, join, diamond</source>
        <translation>OR, manche, Bedingung, Verzweigung, teilen, zusammenführen, Raute</translation>
    </message>
    <message>
        <source>rule, m of n, discriminator, diamond</source>
        <translation>Regel, m von n, Diskriminator, Raute</translation>
    </message>
    <message>
        <source>wait, first, race, diamond</source>
        <translation>warten, zuerst, Wettlauf, Raute</translation>
    </message>
    <message>
        <source>clock, time, date, wait, delay, deadline, schedule, every</source>
        <translation>Uhr, Zeit, Datum, warten, Verzögerung, Frist, Termin, jede</translation>
    </message>
    <message>
        <source>e-mail, email, mail, letter, envelope</source>
        <translation>E-Mail, Mail, Brief, Umschlag</translation>
    </message>
    <message>
        <source>broadcast, triangle</source>
        <translation>Rundruf, Dreieck</translation>
    </message>
    <message>
        <source>exception, fault, failure</source>
        <translation>Ausnahme, Störung, Fehlschlag</translation>
    </message>
    <message>
        <source>alert, supervisor, raise</source>
        <translation>Hinweis, Vorgesetzte, melden</translation>
    </message>
    <message>
        <source>rule, when, if</source>
        <translation>Regel, sobald, wenn</translation>
    </message>
    <message>
        <source>jump, go to, connector, off page</source>
        <translation>Sprung, gehe zu, Verbinder, andere Seite</translation>
    </message>
    <message>
        <source>undo, reverse, rollback</source>
        <translation>rückgängig, umkehren, Rollback</translation>
    </message>
    <message>
        <source>abort, transaction</source>
        <translation>abbrechen, Transaktion</translation>
    </message>
    <message>
        <source>stop, abort, kill</source>
        <translation>anhalten, abbrechen, beenden</translation>
    </message>
    <message>
        <source>begin, trigger</source>
        <translation>Beginn, Auslöser</translation>
    </message>
    <message>
        <source>finish, stop, done, result, outcome</source>
        <translation>Schluss, Stopp, fertig, Ergebnis, Ausgang</translation>
    </message>
    <message>
        <source>milestone, status</source>
        <translation>Meilenstein, Status</translation>
    </message>
    <message>
        <source>attached, border, interrupt</source>
        <translation>angeheftet, Rand, unterbrechen</translation>
    </message>
    <message>
        <source>document, file, form, paper</source>
        <translation>Dokument, Datei, Formular, Papier</translation>
    </message>
    <message>
        <source>database, archive, storage, system</source>
        <translation>Datenbank, Archiv, Speicher, System</translation>
    </message>
    <message>
        <source>swimlane, lane, company, department, partner, customer, role</source>
        <translation>Swimlane, Lane, Firma, Abteilung, Partner, Kunde, Rolle</translation>
    </message>
    <message>
        <source>comment, annotation, text, remark</source>
        <translation>Kommentar, Anmerkung, Text, Bemerkung</translation>
    </message>
    <message>
        <source>frame, box, category</source>
        <translation>Rahmen, Kasten, Kategorie</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>First guess</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Give the scenario a name.</source>
        <translation>Dem Szenario einen Namen geben.</translation>
    </message>
    <message>
        <source>Save the diagram first: scenarios are kept in a file beside it.</source>
        <translation>Zuerst das Diagramm speichern: Szenarien liegen in einer Datei daneben.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave out what is gone</source>
        <translation>Fehlendes weglassen</translation>
    </message>
    <message>
        <source>Bring back changes</source>
        <translation>Änderungen zurückholen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waiting and work are summed over all branches of a case: where branches run side by side, they come to more than its cycle time.</source>
        <translation>Warten und Arbeit sind über alle Zweige eines Falls summiert: Wo Zweige nebeneinander laufen, ergeben sie mehr als seine Durchlaufzeit.</translation>
    </message>
    <message>
        <source>%1 of the paid time of “%2”</source>
        <translation>%1 der bezahlten Zeit von „%2“</translation>
    </message>
    <message>
        <source>“%1” ran beside it, but none of its cases ended.</source>
        <translation>„%1“ lief daneben, doch keiner seiner Fälle endete.</translation>
    </message>
    <message>
        <source>“%1” ran beside it: %2 cases a day, %3 each on average.</source>
        <translation>„%1“ lief daneben: %2 Fälle am Tag, im Mittel je %3.</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Gerechnet wurde %1.</translation>
    </message>
    <message>
        <source>Waiting for people</source>
        <translation>Warten auf Personen</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>Außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Paused overnight</source>
        <translation>Über Nacht unterbrochen</translation>
    </message>
    <message>
        <source>Set-up and way</source>
        <translation>Rüsten und Weg</translation>
    </message>
    <message>
        <source>For other branches</source>
        <translation>Auf andere Zweige</translation>
    </message>
    <message>
        <source>For a batch</source>
        <translation>Auf einen Stapel</translation>
    </message>
    <message>
        <source>For a timer</source>
        <translation>Auf einen Zeitpunkt</translation>
    </message>
    <message>
        <source>For a message</source>
        <translation>Auf eine Nachricht</translation>
    </message>
    <message>
        <source>For a limit</source>
        <translation>Auf eine Grenze</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>Wird bearbeitet</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>Percentiles are right to %1 % of their value; those over cases, from %2 cases a replication on, to %3 % of their rank as well.</source>
        <translation>Perzentile stimmen auf %1 % ihres Werts; die über Fälle ab %2 Fällen je Lauf auch auf %3 % ihres Rangs.</translation>
    </message>
    <message>
        <source>%1, others %2</source>
        <translation>%1, andere %2</translation>
    </message>
</context>
<context>
    <name>WorkingCalendar</name>
    <message>
        <source>A day of the week is a number from 1 (Monday) to 7 (Sunday).</source>
        <translation>Ein Wochentag ist eine Zahl von 1 (Montag) bis 7 (Sonntag).</translation>
    </message>
    <message>
        <source>Working hours lie between 0:00 and 24:00.</source>
        <translation>Arbeitszeiten liegen zwischen 0:00 und 24:00.</translation>
    </message>
    <message>
        <source>The calendar has no working hours: nobody would ever work.</source>
        <translation>Der Kalender hat keine Arbeitszeiten: Niemand würde je arbeiten.</translation>
    </message>
</context>
<context>
    <name>XPath</name>
    <message>
        <source>the end, or an operator,</source>
        <translation>das Ende oder ein Operator</translation>
    </message>
    <message>
        <source>%1 is expected before &apos;%2&apos;.</source>
        <translation>Vor „%2“ wird erwartet: %1.</translation>
    </message>
    <message>
        <source>%1 is expected at its end.</source>
        <translation>Am Ende wird erwartet: %1.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
</context>
<context>
    <name>XmlReader</name>
    <message>
        <source>The file ends before &lt;%1&gt; (line %2) is closed; it may be cut off.</source>
        <translation>Die Datei endet, bevor &lt;%1&gt; (Zeile %2) geschlossen ist; vielleicht ist sie abgeschnitten.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is no XML file: there is no element in it.</source>
        <translation>Dies ist keine XML-Datei: Es ist kein Element darin.</translation>
    </message>
    <message>
        <source>The elements are nested more than %1 deep here; no such file is read.</source>
        <translation>Die Elemente sind hier tiefer als %1 verschachtelt; so eine Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The file has too many elements to be read (more than %1).</source>
        <translation>Die Datei hat zu viele Elemente, um gelesen zu werden (mehr als %1).</translation>
    </message>
    <message>
        <source>A second root element &lt;%1&gt; follows the first; a file has but one.</source>
        <translation>Ein zweites Wurzelelement &lt;%1&gt; folgt auf das erste; eine Datei hat nur eines.</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes an element that was never opened.</source>
        <translation>&lt;/%1&gt; schließt ein Element, das nie geöffnet wurde.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; (line %2) is closed by &lt;/%3&gt;.</source>
        <translation>&lt;%1&gt; (Zeile %2) wird mit &lt;/%3&gt; geschlossen.</translation>
    </message>
    <message>
        <source>There is text behind the end of the root element.</source>
        <translation>Hinter dem Ende des Wurzelelements steht Text.</translation>
    </message>
    <message>
        <source>A CDATA section may stand inside of elements only.</source>
        <translation>Ein CDATA-Abschnitt darf nur innerhalb von Elementen stehen.</translation>
    </message>
    <message>
        <source>The prefix “%1” is declared for no namespace.</source>
        <translation>Das Präfix „%1“ ist für keinen Namensraum erklärt.</translation>
    </message>
    <message>
        <source>The prefix “%1” cannot be declared for this namespace.</source>
        <translation>Das Präfix „%1“ kann für diesen Namensraum nicht erklärt werden.</translation>
    </message>
    <message>
        <source>“%1” is no name with at most one prefix.</source>
        <translation>„%1“ ist kein Name mit höchstens einem Präfix.</translation>
    </message>
    <message>
        <source>The prefix “%1” of “%2” is not declared.</source>
        <translation>Das Präfix „%1“ von „%2“ ist nicht erklärt.</translation>
    </message>
    <message>
        <source>The attribute “%1” stands twice in this tag.</source>
        <translation>Das Attribut „%1“ steht zweimal in diesem Tag.</translation>
    </message>
    <message>
        <source>“%1” is no character that XML knows; a lone “&amp;” is written as “&amp;amp;”.</source>
        <translation>„%1“ ist kein Zeichen, das XML kennt; ein einzelnes „&amp;“ wird als „&amp;amp;“ geschrieben.</translation>
    </message>
    <message>
        <source>This is no XML file: it begins with &apos;%1&apos; instead of a tag.</source>
        <translation>Das ist keine XML-Datei: Sie beginnt mit „%1“ statt mit einem Tag.</translation>
    </message>
</context>
<context>
    <name>XmlScanner</name>
    <message>
        <source>The file holds a document type definition (“%1”). Such files are refused, because they can make a program read other files or grow without end; remove it and try again.</source>
        <translation>Die Datei enthält eine Dokumenttypdefinition („%1“). Solche Dateien werden abgelehnt, weil sie ein Programm andere Dateien lesen oder endlos wachsen lassen können; sie entfernen und erneut versuchen.</translation>
    </message>
    <message>
        <source>“]]&gt;” must not stand in text.</source>
        <translation>„]]&gt;“ darf nicht im Text stehen.</translation>
    </message>
    <message>
        <source>This comment is never closed with “--&gt;”.</source>
        <translation>Dieser Kommentar wird nie mit „--&gt;“ geschlossen.</translation>
    </message>
    <message>
        <source>This CDATA section is never closed with “]]&gt;”.</source>
        <translation>Dieser CDATA-Abschnitt wird nie mit „]]&gt;“ geschlossen.</translation>
    </message>
    <message>
        <source>“--” must not stand in a comment.</source>
        <translation>„--“ darf nicht in einem Kommentar stehen.</translation>
    </message>
    <message>
        <source>An instruction (“&lt;?”) needs a name.</source>
        <translation>Eine Anweisung („&lt;?“) braucht einen Namen.</translation>
    </message>
    <message>
        <source>This instruction is never closed with “?&gt;”.</source>
        <translation>Diese Anweisung wird nie mit „?&gt;“ geschlossen.</translation>
    </message>
    <message>
        <source>The XML declaration says no version.</source>
        <translation>Die XML-Deklaration nennt keine Version.</translation>
    </message>
    <message>
        <source>The XML declaration may stand at the very start of a file only.</source>
        <translation>Die XML-Deklaration darf nur ganz am Anfang einer Datei stehen.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a tag; it may be cut off.</source>
        <translation>Die Datei endet mitten in einem Tag; vielleicht ist sie abgeschnitten.</translation>
    </message>
    <message>
        <source>This end tag is not well formed: “%1”.</source>
        <translation>Dieses End-Tag ist nicht wohlgeformt: „%1“.</translation>
    </message>
    <message>
        <source>“&lt;” must be followed by a name; in text it is written as “&amp;lt;”.</source>
        <translation>Auf „&lt;“ muss ein Name folgen; im Text wird es als „&amp;lt;“ geschrieben.</translation>
    </message>
    <message>
        <source>An attribute or the end of the tag was expected here: “%1”.</source>
        <translation>Hier wurde ein Attribut oder das Ende des Tags erwartet: „%1“.</translation>
    </message>
    <message>
        <source>The attribute “%1” has no value in quotes.</source>
        <translation>Das Attribut „%1“ hat keinen Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The value of the attribute “%1” is never closed.</source>
        <translation>Der Wert des Attributs „%1“ wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The value of the attribute “%1” holds a “&lt;”, or its closing quote is missing.</source>
        <translation>Der Wert des Attributs „%1“ enthält ein „&lt;“, oder sein schließendes Anführungszeichen fehlt.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--%1 is a whole number, %2 or more, not &apos;%3&apos;.</source>
        <translation>--%1 ist eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--%1 is a duration like 8h, 30min or PT8H, not &apos;%2&apos;.</source>
        <translation>--%1 ist eine Dauer wie 8h, 30min oder PT8H, nicht „%2“.</translation>
    </message>
    <message>
        <source>a BPMN file</source>
        <translation>eine BPMN-Datei</translation>
    </message>
    <message>
        <source>which scenario of the model, or a file with one (the first is the usual)</source>
        <translation>welches Szenario des Modells, oder eine Datei mit einem (üblich: das erste)</translation>
    </message>
    <message>
        <source>how many cases begin in each replication</source>
        <translation>wie viele Fälle in jeder Replikation beginnen</translation>
    </message>
    <message>
        <source>how long each replication lasts, like 30d or P30D</source>
        <translation>wie lange jede Replikation dauert, etwa 30d oder P30D</translation>
    </message>
    <message>
        <source>how many independent repetitions (30 is the usual)</source>
        <translation>wie viele unabhängige Wiederholungen (üblich: 30)</translation>
    </message>
    <message>
        <source>what is left out at the beginning: a duration, or &apos;auto&apos; to find it</source>
        <translation>was am Anfang wegbleibt: eine Dauer, oder &apos;auto&apos;, um sie zu finden</translation>
    </message>
    <message>
        <source>of the random numbers: the same seed gives the same results</source>
        <translation>der Zufallszahlen: gleicher Startwert, gleiche Ergebnisse</translation>
    </message>
    <message>
        <source>how many threads work (all processors are the usual)</source>
        <translation>wie viele Threads arbeiten (üblich: alle Prozessoren)</translation>
    </message>
    <message>
        <source>writes the event log of the first replication: .xes or .csv</source>
        <translation>schreibt das Ereignisprotokoll der ersten Replikation: .xes oder .csv</translation>
    </message>
    <message>
        <source>writes the diagram with its waiting times: .png</source>
        <translation>schreibt das Diagramm mit seinen Wartezeiten: .png</translation>
    </message>
    <message>
        <source>prints the key figures of the first scenario</source>
        <translation>gibt die Kennzahlen des ersten Szenarios aus</translation>
    </message>
    <message>
        <source>another scenario, and a report to hand round</source>
        <translation>ein anderes Szenario und ein Bericht zum Weitergeben</translation>
    </message>
    <message>
        <source>for a script; the same numbers each time</source>
        <translation>für ein Skript; jedes Mal dieselben Zahlen</translation>
    </message>
    <message>
        <source>--%1 writes a file that ends in .%2, not &apos;%3&apos;.</source>
        <translation>--%1 schreibt eine Datei, die auf .%2 endet, nicht „%3“.</translation>
    </message>
    <message>
        <source> or .</source>
        <translation> oder .</translation>
    </message>
    <message>
        <source>%1 has no diagram, so there is no heat map. Lay it out first.</source>
        <translation>%1 hat kein Diagramm, also gibt es keine Wärmekarte. Zuerst anordnen.</translation>
    </message>
    <message>
        <source>%1 of %2 replications</source>
        <translation>%1 von %2 Replikationen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Cost of a case</source>
        <translation>Kosten je Fall</translation>
    </message>
    <message>
        <source>Cases a day</source>
        <translation>Fälle am Tag</translation>
    </message>
    <message>
        <source>Cases in progress</source>
        <translation>Fälle in Arbeit</translation>
    </message>
    <message>
        <source>Within the target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>With rework</source>
        <translation>Mit Nacharbeit</translation>
    </message>
    <message>
        <source>Right first time</source>
        <translation>Auf Anhieb richtig</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>cost of a replication</source>
        <translation>Kosten je Replikation</translation>
    </message>
    <message>
        <source>(none: a draft)</source>
        <translation>(keines: ein Entwurf)</translation>
    </message>
    <message>
        <source>, the first %1 left out</source>
        <translation>, die ersten %1 bleiben weg</translation>
    </message>
    <message>
        <source>, %1 cases still open at the end</source>
        <translation>, %1 Fälle am Ende noch offen</translation>
    </message>
    <message>
        <source>How cases end</source>
        <translation>Wie Fälle enden</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Engpässe</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Says what the command does and takes.</source>
        <translation>Sagt, was der Befehl tut und erwartet.</translation>
    </message>
    <message>
        <source>It takes: %1</source>
        <translation>Erwartet wird: %1</translation>
    </message>
    <message>
        <source>--format is text or json, not &apos;%1&apos;.</source>
        <translation>--format ist text oder json, nicht „%1“.</translation>
    </message>
    <message>
        <source>See millrace-cli %1 --help</source>
        <translation>Siehe millrace-cli %1 --help</translation>
    </message>
    <message>
        <source>Usage: millrace-cli %1</source>
        <translation>Aufruf: millrace-cli %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>what a BPMN file holds, and what is wrong with it</source>
        <translation>was eine BPMN-Datei enthält und was an ihr nicht stimmt</translation>
    </message>
    <message>
        <source>opens a file and saves it as BPMN, SVG, PNG, PDF or HTML</source>
        <translation>öffnet eine Datei und speichert sie als BPMN, SVG, PNG, PDF oder HTML</translation>
    </message>
    <message>
        <source>changes one property of one element</source>
        <translation>ändert eine Eigenschaft eines Elements</translation>
    </message>
    <message>
        <source>what changed between two files, by element</source>
        <translation>was sich zwischen zwei Dateien geändert hat, je Element</translation>
    </message>
    <message>
        <source>simulates a process and prints its figures</source>
        <translation>simuliert einen Prozess und gibt seine Kennzahlen aus</translation>
    </message>
    <message>
        <source>runs one instance of a process</source>
        <translation>führt eine Instanz eines Prozesses aus</translation>
    </message>
    <message>
        <source>the versions of a project</source>
        <translation>die Versionen eines Projekts</translation>
    </message>
    <message>
        <source>%1: warning: there is no diagram to draw.</source>
        <translation>%1: Warnung: Es gibt kein Diagramm zu zeichnen.</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>image pixels for a diagram pixel, 0.1 to 10 (1 is the usual)</source>
        <translation>Bildpixel je Diagrammpixel, 0.1 bis 10 (üblich: 1)</translation>
    </message>
    <message>
        <source>light lines on a dark ground</source>
        <translation>helle Linien auf dunklem Grund</translation>
    </message>
    <message>
        <source>a picture for a high-resolution screen</source>
        <translation>ein Bild für einen hochauflösenden Bildschirm</translation>
    </message>
    <message>
        <source>a page with vectors</source>
        <translation>eine Seite mit Vektoren</translation>
    </message>
    <message>
        <source>--scale is a number from 0.1 to 10.</source>
        <translation>--scale ist eine Zahl von 0.1 bis 10.</translation>
    </message>
    <message>
        <source>What changed between two files, by element: added, removed, changed, moved. Exits with 0 whether or not they differ.</source>
        <translation>Was sich zwischen zwei Dateien geändert hat, je Element: hinzugefügt, entfernt, geändert, verschoben. Gibt 0 zurück, mit oder ohne Unterschiede.</translation>
    </message>
    <message>
        <source>a later state of it</source>
        <translation>ein späterer Stand davon</translation>
    </message>
    <message>
        <source>a line for each change</source>
        <translation>eine Zeile je Änderung</translation>
    </message>
    <message>
        <source>element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Diagram %1 shows %2: %3 shapes, %4 edges</source>
        <translation>Diagramm %1 zeigt %2: %3 Formen, %4 Linien</translation>
    </message>
    <message>
        <source>Participant %1 (%2)</source>
        <translation>Teilnehmer %1 (%2)</translation>
    </message>
    <message>
        <source>prints the counts; problems go to standard error</source>
        <translation>gibt die Zahlen aus; Probleme gehen an die Fehlerausgabe</translation>
    </message>
    <message>
        <source>a line for each finding, with file and line</source>
        <translation>eine Zeile je Befund, mit Datei und Zeile</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>who does it (the account&apos;s name is the usual)</source>
        <translation>wer es tut (üblich: der Name des Kontos)</translation>
    </message>
    <message>
        <source>Makes a folder a project with a history. What lies in it stays as it is.</source>
        <translation>Macht einen Ordner zu einem Projekt mit Verlauf. Was darin liegt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is a project now.</source>
        <translation>%1 ist jetzt ein Projekt.</translation>
    </message>
    <message>
        <source>Saves all changed files of the project as a version, with a note.</source>
        <translation>Speichert alle geänderten Dateien des Projekts als Version, mit einer Notiz.</translation>
    </message>
    <message>
        <source>what changed and why</source>
        <translation>was sich geändert hat und warum</translation>
    </message>
    <message>
        <source>one version more</source>
        <translation>eine weitere Version</translation>
    </message>
    <message>
        <source>A version has a note: give -m NOTE.</source>
        <translation>Eine Version hat eine Notiz: -m NOTE angeben.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation>Seit der letzten Version hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Lists the versions, newest first.</source>
        <translation>Listet die Versionen auf, die neueste zuerst.</translation>
    </message>
    <message>
        <source>only versions that changed this file</source>
        <translation>nur Versionen, die diese Datei geändert haben</translation>
    </message>
    <message>
        <source>No version has been saved yet.</source>
        <translation>Es wurde noch keine Version gespeichert.</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>when</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Prints a file as it was in a version, or what a version changed.</source>
        <translation>Gibt eine Datei aus, wie sie in einer Version war, oder was eine Version geändert hat.</translation>
    </message>
    <message>
        <source>its id, or a label</source>
        <translation>ihre Id oder eine Marke</translation>
    </message>
    <message>
        <source>What changed in a BPMN file between two versions, by element.</source>
        <translation>Was sich in einer BPMN-Datei zwischen zwei Versionen geändert hat, je Element.</translation>
    </message>
    <message>
        <source>a BPMN file of the project</source>
        <translation>eine BPMN-Datei des Projekts</translation>
    </message>
    <message>
        <source>only this file</source>
        <translation>nur diese Datei</translation>
    </message>
    <message>
        <source>Unsaved changes are in version %1.</source>
        <translation>Ungespeicherte Änderungen sind in Version %1.</translation>
    </message>
    <message>
        <source>The files are as in that version already.</source>
        <translation>Die Dateien sind schon wie in dieser Version.</translation>
    </message>
    <message>
        <source>Writes the project as one .zip.</source>
        <translation>Schreibt das Projekt als eine .zip-Datei.</translation>
    </message>
    <message>
        <source>take all versions along</source>
        <translation>alle Versionen mitnehmen</translation>
    </message>
    <message>
        <source>Makes a project of a .zip. Archives with unsafe names or of unreasonable size are refused.</source>
        <translation>Macht aus einer .zip-Datei ein Projekt. Archive mit unsicheren Namen oder unsinniger Größe werden abgelehnt.</translation>
    </message>
    <message>
        <source>an exported project</source>
        <translation>ein exportiertes Projekt</translation>
    </message>
    <message>
        <source>a new or empty folder; named after the .zip where nothing is said</source>
        <translation>ein neuer oder leerer Ordner; ohne Angabe nach der .zip-Datei benannt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1.</source>
        <translation>
            <numerusform>%n Datei in %1.</numerusform>
            <numerusform>%n Dateien in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>makes a folder a project</source>
        <translation>macht einen Ordner zu einem Projekt</translation>
    </message>
    <message>
        <source>saves a version with a note</source>
        <translation>speichert eine Version mit einer Notiz</translation>
    </message>
    <message>
        <source>lists the versions</source>
        <translation>listet die Versionen auf</translation>
    </message>
    <message>
        <source>prints a file of a version, or what it changed</source>
        <translation>gibt eine Datei einer Version aus, oder was sie geändert hat</translation>
    </message>
    <message>
        <source>what changed in a file, by element</source>
        <translation>was sich in einer Datei geändert hat, je Element</translation>
    </message>
    <message>
        <source>makes the files as they were</source>
        <translation>macht die Dateien, wie sie waren</translation>
    </message>
    <message>
        <source>writes the project as a .zip</source>
        <translation>schreibt das Projekt als .zip-Datei</translation>
    </message>
    <message>
        <source>makes a project of a .zip</source>
        <translation>macht aus einer .zip-Datei ein Projekt</translation>
    </message>
    <message>
        <source>Usage: millrace-cli repo VERB [arguments]</source>
        <translation>Aufruf: millrace-cli repo VERB [Argumente]</translation>
    </message>
    <message>
        <source>millrace-cli repo VERB --help says more.</source>
        <translation>millrace-cli repo VERB --help sagt mehr.</translation>
    </message>
    <message>
        <source>Which verb?</source>
        <translation>Welches Verb?</translation>
    </message>
    <message>
        <source>repo has no verb &apos;%1&apos;.</source>
        <translation>repo hat kein Verb „%1“.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>waiting: %1 (%2)</source>
        <translation>wartet: %1 (%2)</translation>
    </message>
    <message>
        <source>variables: %1</source>
        <translation>Variablen: %1</translation>
    </message>
    <message>
        <source>state: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>which process of the file (the first executable one is the usual)</source>
        <translation>welcher Prozess der Datei (üblich: der erste ausführbare)</translation>
    </message>
    <message>
        <source>the case&apos;s data at the start, as a JSON object or from a file</source>
        <translation>die Daten des Falls beim Start, als JSON-Objekt oder aus einer Datei</translation>
    </message>
    <message>
        <source>what people, messages and the clock do, in turn, at each wait</source>
        <translation>was Personen, Nachrichten und die Uhr bei jedem Warten der Reihe nach tun</translation>
    </message>
    <message>
        <source>virtual: advances by the script alone (the usual); real: the wall&apos;s</source>
        <translation>virtual: geht nur durch das Skript weiter (üblich); real: die Wanduhr</translation>
    </message>
    <message>
        <source>how many steps of the script are taken at most</source>
        <translation>wie viele Schritte des Skripts höchstens gemacht werden</translation>
    </message>
    <message>
        <source>to the first task</source>
        <translation>bis zur ersten Aufgabe</translation>
    </message>
    <message>
        <source>the script: [{&quot;complete&quot;: &quot;Task_1&quot;, &quot;variables&quot;: {&quot;ok&quot;: true}}, {&quot;message&quot;: &quot;Paid&quot;}, {&quot;signal&quot;: &quot;Stop&quot;}, {&quot;advance&quot;: &quot;P1D&quot;}]</source>
        <translation>das Skript: [{&quot;complete&quot;: &quot;Task_1&quot;, &quot;variables&quot;: {&quot;ok&quot;: true}}, {&quot;message&quot;: &quot;Paid&quot;}, {&quot;signal&quot;: &quot;Stop&quot;}, {&quot;advance&quot;: &quot;P1D&quot;}]</translation>
    </message>
    <message>
        <source>--clock is virtual or real.</source>
        <translation>--clock ist virtual oder real.</translation>
    </message>
    <message>
        <source>--max-steps is a number from 0.</source>
        <translation>--max-steps ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>%1: incident at %2: %3</source>
        <translation>%1: Störung bei %2: %3</translation>
    </message>
    <message>
        <source>Changes one property of one element, as the studio does; everything else in the file stays as it is.</source>
        <translation>Ändert eine Eigenschaft eines Elements, wie das Studio es tut; alles andere in der Datei bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>the element&apos;s id</source>
        <translation>die Id des Elements</translation>
    </message>
    <message>
        <source>the new value; an empty one takes the property away</source>
        <translation>der neue Wert; ein leerer nimmt die Eigenschaft weg</translation>
    </message>
    <message>
        <source>renames a task in place</source>
        <translation>benennt eine Aufgabe in derselben Datei um</translation>
    </message>
    <message>
        <source>Where to? Give -o OUT.</source>
        <translation>Wohin? -o OUT angeben.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Usage: millrace-cli COMMAND [arguments]</source>
        <translation>Aufruf: millrace-cli COMMAND [Argumente]</translation>
    </message>
    <message>
        <source>millrace-cli COMMAND --help says more, with examples. --version prints the version.</source>
        <translation>millrace-cli COMMAND --help sagt mehr, mit Beispielen. --version gibt die Version aus.</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>%1 has no element with the id &apos;%2&apos;.</source>
        <translation>%1 hat kein Element mit der Id „%2“.</translation>
    </message>
    <message>
        <source>%1 has %2 elements with the id &apos;%3&apos; (lines %4 and %5). Make the ids unique first.</source>
        <translation>%1 hat %2 Elemente mit der Id „%3“ (Zeilen %4 und %5). Zuerst die Ids eindeutig machen.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no duration, as in PT8H or 30min.</source>
        <translation>%1: „%2“ ist keine Dauer, wie PT8H oder 30min.</translation>
    </message>
    <message>
        <source>%1: a step says &quot;complete&quot;, &quot;message&quot;, &quot;signal&quot; or &quot;advance&quot;, with a text.</source>
        <translation>%1: Ein Schritt sagt &quot;complete&quot;, &quot;message&quot;, &quot;signal&quot; oder &quot;advance&quot;, mit einem Text.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2</source>
        <translation>%1 ist kein JSON: %2</translation>
    </message>
    <message>
        <source>%1: a script is a list of steps.</source>
        <translation>%1: Ein Skript ist eine Liste von Schritten.</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>%1: a step is an object.</source>
        <translation>%1: Ein Schritt ist ein Objekt.</translation>
    </message>
    <message>
        <source>Step %1 of the script: &apos;%2&apos; is not waited for. Waiting: %3.</source>
        <translation>Schritt %1 des Skripts: Auf „%2“ wird nicht gewartet. Gewartet wird auf: %3.</translation>
    </message>
    <message>
        <source>a new project in the folder orders</source>
        <translation>ein neues Projekt im Ordner orders</translation>
    </message>
    <message>
        <source>who changed this model when, for other programs</source>
        <translation>wer dieses Modell wann geändert hat, für andere Programme</translation>
    </message>
    <message>
        <source>what was done since that version</source>
        <translation>was seit dieser Version getan wurde</translation>
    </message>
    <message>
        <source>brings back one file as it was</source>
        <translation>bringt eine Datei zurück, wie sie war</translation>
    </message>
    <message>
        <source>all that a colleague needs to go on</source>
        <translation>alles, was andere zum Weiterarbeiten brauchen</translation>
    </message>
    <message>
        <source>a project in the folder orders</source>
        <translation>ein Projekt im Ordner orders</translation>
    </message>
    <message>
        <source>Exit: 0 done; 1 the model or the data has errors or findings, or it could not be done; 2 wrong usage.</source>
        <translation>Rückgabewert: 0 erledigt; 1 Modell oder Daten haben Fehler oder Befunde, oder es ging nicht; 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>draws diagrams anew, or what they do not show yet</source>
        <translation>zeichnet Diagramme neu, oder was sie noch nicht zeigen</translation>
    </message>
    <message>
        <source>%1 shapes, %2 edges, %3 crossings, %4 overlaps, %5 flows through shapes</source>
        <translation>%1 Formen, %2 Linien, %3 Kreuzungen, %4 Überlappungen, %5 Flüsse durch Formen</translation>
    </message>
    <message>
        <source>Draws the diagrams of a file anew: flow from left to right, lanes, pools, labels. Only the drawing changes, never what the model means.</source>
        <translation>Zeichnet die Diagramme einer Datei neu: Fluss von links nach rechts, Lanes, Pools, Beschriftungen. Nur die Zeichnung ändert sich, nie, was das Modell bedeutet.</translation>
    </message>
    <message>
        <source>a BPMN file, with or without a diagram</source>
        <translation>eine BPMN-Datei, mit Diagramm oder ohne</translation>
    </message>
    <message>
        <source>draw only what no diagram shows yet, and move nothing else</source>
        <translation>nur zeichnen, was noch kein Diagramm zeigt, und nichts anderes verschieben</translation>
    </message>
    <message>
        <source>tidies the diagram in place</source>
        <translation>räumt das Diagramm in derselben Datei auf</translation>
    </message>
    <message>
        <source>adds what a file that was written by hand does not draw</source>
        <translation>ergänzt, was eine von Hand geschriebene Datei nicht zeichnet</translation>
    </message>
    <message>
        <source>%1: warning: there is nothing to draw.</source>
        <translation>%1: Warnung: Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>%1 (off by itself)</source>
        <translation>%1 (üblich: aus)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was sie verlangt</translation>
    </message>
    <message>
        <source>lists all rules</source>
        <translation>listet alle Regeln auf</translation>
    </message>
    <message>
        <source>for a script: rule, severity, element, message and line of each</source>
        <translation>für ein Skript: Regel, Schwere, Element, Meldung und Zeile von jedem</translation>
    </message>
    <message>
        <source>Runs one case in memory to its end, or until it waits. Waiting is a result, not an error. A model with errors, such as a flow from nowhere, is not run.</source>
        <translation>Führt einen Fall im Speicher bis zu seinem Ende aus oder bis er wartet. Warten ist ein Ergebnis, kein Fehler. Ein Modell mit Fehlern, etwa einem Fluss von nirgendwoher, wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>without the empty beginning, until the mean is sure to 2 %, with a picture</source>
        <translation>ohne den leeren Anfang, bis der Mittelwert auf 2 % sicher ist, mit einem Bild</translation>
    </message>
    <message>
        <source>an event log, as for process mining</source>
        <translation>ein Ereignisprotokoll, wie für Process Mining</translation>
    </message>
    <message>
        <source>Simulates a process under a scenario and prints its key figures with their 95 % confidence intervals. What the scenario leaves out is assumed, and said. A model or a scenario with errors is not simulated. What was not measured is a dash, and null in JSON.</source>
        <translation>Simuliert einen Prozess unter einem Szenario und gibt seine Kennzahlen mit 95-%-Konfidenzintervallen aus. Was das Szenario offenlässt, wird angenommen und genannt. Ein Modell oder Szenario mit Fehlern wird nicht simuliert. Was nicht gemessen wurde, ist ein Strich, in JSON null.</translation>
    </message>
    <message>
        <source>Waiting, all branches</source>
        <translation>Wartezeit, alle Zweige</translation>
    </message>
    <message>
        <source>Work, all branches</source>
        <translation>Arbeit, alle Zweige</translation>
    </message>
    <message>
        <source>Exit: 0 done; 1 the model or the data has errors or findings, or it could not be done; 2 wrong usage.
Errors and warnings go to standard error, each with file, line and element. info, lint, run and simulate exit with 1
for a model with errors; commands that hand a model on (convert, set, diff) exit with 0 when the output is whole.</source>
        <translation>Rückgabewert: 0 erledigt; 1 Modell oder Daten haben Fehler oder Befunde, oder es ging nicht; 2 falscher Aufruf.
Fehler und Warnungen gehen an die Fehlerausgabe, jeweils mit Datei, Zeile und Element. info, lint, run und simulate geben 1 zurück,
wenn ein Modell Fehler hat; Befehle, die ein Modell weitergeben (convert, set, diff), geben 0 zurück, wenn die Ausgabe vollständig ist.</translation>
    </message>
    <message>
        <source>To begin with:
  millrace-cli info order.bpmn
  millrace-cli simulate order.bpmn --report order.html</source>
        <translation>Für den Anfang:
  millrace-cli info order.bpmn
  millrace-cli simulate order.bpmn --report order.html</translation>
    </message>
    <message>
        <source>The result could not be written to standard output: perhaps the disk is full or nobody reads on.</source>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden: Vielleicht ist die Platte voll, oder niemand liest weiter.</translation>
    </message>
    <message>
        <source>%1 is neither run nor simulated before the errors in it are corrected.</source>
        <translation>%1 wird weder ausgeführt noch simuliert, bevor die Fehler darin behoben sind.</translation>
    </message>
    <message>
        <source>--paper is content, A4 or A3.</source>
        <translation>--paper ist content, A4 oder A3.</translation>
    </message>
    <message>
        <source>pages of a PDF: content (as large as the diagram, the usual), A4 or A3 (landscape, several where the diagram is larger)</source>
        <translation>Seiten einer PDF-Datei: content (so groß wie das Diagramm, üblich), A4 oder A3 (quer, mehrere, wo das Diagramm größer ist)</translation>
    </message>
    <message>
        <source>a PDF with the process handbook and not the diagrams alone</source>
        <translation>eine PDF-Datei mit dem Prozesshandbuch und nicht nur den Diagrammen</translation>
    </message>
    <message>
        <source>the handbook: diagrams, steps, who does what</source>
        <translation>das Handbuch: Diagramme, Schritte, wer was tut</translation>
    </message>
    <message>
        <source>The ending of OUT is .bpmn, .svg, .png, .jpg, .pdf, .html or .odt, not &apos;%1&apos;.</source>
        <translation>Die Endung von OUT ist .bpmn, .svg, .png, .jpg, .pdf, .html oder .odt, nicht „%1“.</translation>
    </message>
    <message>
        <source>how the result is printed: text (the usual) or json</source>
        <translation>wie das Ergebnis ausgegeben wird: text (üblich) oder json</translation>
    </message>
    <message>
        <source>checks models: rules of BPMN and of good style, soundness</source>
        <translation>prüft Modelle: Regeln von BPMN und gutem Stil, und ob alle Fälle enden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no diagram of %2. Its diagrams are: %3.</source>
        <translation>„%1“ ist kein Diagramm von %2. Seine Diagramme sind: %3.</translation>
    </message>
    <message>
        <source>%1: note: there is no diagram in the file; one was laid out for the picture. &apos;layout&apos; keeps it.</source>
        <translation>%1: Hinweis: In der Datei ist kein Diagramm; für das Bild wurde eines angeordnet. &apos;layout&apos; behält es.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were written: %1</source>
        <translation>
            <numerusform>%n Bild wurde geschrieben: %1</numerusform>
            <numerusform>%n Bilder wurden geschrieben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--click-through makes a page: OUT ends in .html.</source>
        <translation>--click-through macht eine Seite: OUT endet auf .html.</translation>
    </message>
    <message>
        <source>--all and --diagram do not go together.</source>
        <translation>--all und --diagram gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>Opens a file and saves it in the format that OUT&apos;s ending names: .bpmn (unchanged, byte for byte), .svg, .png or .jpg (one diagram), .pdf (all diagrams, a page each), .html or .odt (the process handbook). A file without a diagram is laid out for the picture. What is wrong with the model is said on standard error and does not stop it.</source>
        <translation>Öffnet eine Datei und speichert sie in dem Format, das die Endung von OUT nennt: .bpmn (unverändert, Byte für Byte), .svg, .png oder .jpg (ein Diagramm), .pdf (alle Diagramme, je eine Seite), .html oder .odt (das Prozesshandbuch). Eine Datei ohne Diagramm wird für das Bild angeordnet. Was am Modell nicht stimmt, steht in der Fehlerausgabe und hält nichts auf.</translation>
    </message>
    <message>
        <source>which diagram of the file, by its id or that of what it shows (the first is the usual, of a PDF all)</source>
        <translation>welches Diagramm der Datei, nach seiner Id oder der dessen, was es zeigt (üblich: das erste, bei einer PDF-Datei alle)</translation>
    </message>
    <message>
        <source>every diagram of the file, collapsed sub-processes among them: numbered pictures, OUT-1, OUT-2 and so on</source>
        <translation>jedes Diagramm der Datei, auch die zugeklappter Teilprozesse: nummerierte Bilder, OUT-1, OUT-2 und so weiter</translation>
    </message>
    <message>
        <source>an HTML page on which people walk through the process, step by step and answer by answer, to say whether it is right</source>
        <translation>eine HTML-Seite, auf der andere den Prozess durchgehen, Schritt für Schritt und Antwort für Antwort, und sagen, ob er stimmt</translation>
    </message>
    <message>
        <source>a page to walk through the process with those who do the work</source>
        <translation>eine Seite, um den Prozess mit denen durchzugehen, die die Arbeit tun</translation>
    </message>
    <message>
        <source>for a script: kind, element, property, old and new of each</source>
        <translation>für ein Skript: Art, Element, Eigenschaft, Alt und Neu von jeder</translation>
    </message>
    <message>
        <source>where to write; may be IN itself</source>
        <translation>wohin geschrieben wird; darf IN selbst sein</translation>
    </message>
    <message>
        <source>the project, or a folder in it (the current one is the usual)</source>
        <translation>das Projekt oder ein Ordner darin (üblich: der aktuelle)</translation>
    </message>
    <message>
        <source>the folder (the current one is the usual); made where it is missing</source>
        <translation>der Ordner (üblich: der aktuelle); wird angelegt, wenn er fehlt</translation>
    </message>
    <message>
        <source>%1 is a project already; nothing was changed.</source>
        <translation>%1 ist schon ein Projekt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no file %1 in the project, and in no version of it.</source>
        <translation>Es gibt keine Datei %1 im Projekt und in keiner Version davon.</translation>
    </message>
    <message>
        <source>No version holds %1 yet.</source>
        <translation>Noch keine Version enthält %1.</translation>
    </message>
    <message>
        <source>the file to print, byte for byte</source>
        <translation>die Datei, die ausgegeben wird, Byte für Byte</translation>
    </message>
    <message>
        <source>who saved it when and why, and which files it changed</source>
        <translation>wer sie wann und warum gespeichert hat und welche Dateien sie geändert hat</translation>
    </message>
    <message>
        <source>a file as it was, as another file</source>
        <translation>eine Datei, wie sie war, als andere Datei</translation>
    </message>
    <message>
        <source>A file is printed as it is: leave --format out.</source>
        <translation>Eine Datei wird ausgegeben, wie sie ist: --format weglassen.</translation>
    </message>
    <message>
        <source>versions; without OLD the latest one, without NEW the file as it is now</source>
        <translation>Versionen; ohne OLD die letzte, ohne NEW die Datei, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>from one version to another, for other programs</source>
        <translation>von einer Version zur anderen, für andere Programme</translation>
    </message>
    <message>
        <source>Makes the files as they were in a version. What is in no version yet is saved as one first. The files are left for you to look at: save a version to keep them so.</source>
        <translation>Macht die Dateien, wie sie in einer Version waren. Was noch in keiner Version ist, wird zuvor als eine gespeichert. Die Dateien liegen dann zum Ansehen bereit: Eine Version speichern, um sie so zu behalten.</translation>
    </message>
    <message>
        <source>the file to write; one that is there is replaced</source>
        <translation>die Datei, die geschrieben wird; eine vorhandene wird ersetzt</translation>
    </message>
    <message>
        <source>The project is in %1.</source>
        <translation>Das Projekt ist in %1.</translation>
    </message>
    <message>
        <source>Examples:
  millrace-cli repo init orders
      makes the folder orders a project
  millrace-cli repo save -m &quot;First draft&quot;
      keeps its files as they are now
  millrace-cli repo log
      lists what was kept</source>
        <translation>Beispiele:
  millrace-cli repo init orders
      macht den Ordner orders zu einem Projekt
  millrace-cli repo save -m &quot;Erster Entwurf&quot;
      behält seine Dateien, wie sie jetzt sind
  millrace-cli repo log
      listet auf, was behalten wurde</translation>
    </message>
    <message>
        <source>%1 is not a JSON object, as in {&quot;amount&quot;: 1200}.</source>
        <translation>%1 ist kein JSON-Objekt wie {&quot;amount&quot;: 1200}.</translation>
    </message>
    <message>
        <source>%1 is not run before the errors in it are corrected.</source>
        <translation>%1 wird nicht ausgeführt, bevor die Fehler darin behoben sind.</translation>
    </message>
    <message>
        <source>gives a flow another condition, in a copy</source>
        <translation>gibt einem Fluss eine andere Bedingung, in einer Kopie</translation>
    </message>
    <message>
        <source>That is --cases %1, or a shorter --warmup; --warmup 0 measures from the beginning.</source>
        <translation>Das heißt --cases %1 oder ein kürzeres --warmup; --warmup 0 misst von Anfang an.</translation>
    </message>
    <message>
        <source>what differs between scenarios, files or versions, by simulation</source>
        <translation>worin sich Szenarien, Dateien oder Versionen unterscheiden, durch Simulation</translation>
    </message>
    <message>
        <source>evaluates an expression of FEEL</source>
        <translation>wertet einen FEEL-Ausdruck aus</translation>
    </message>
    <message>
        <source>evaluates a decision of a DMN file</source>
        <translation>wertet eine Entscheidung einer DMN-Datei aus</translation>
    </message>
    <message>
        <source>what to compare: each is held against the first. A scenario of the file by name (the first is the usual);
                          VERSION@FILE takes a file as it was in a version of the project. One file alone: all its scenarios</source>
        <translation>was verglichen wird: jedes mit dem ersten. Ein Szenario der Datei nach Namen (das erste ist das übliche);
                          VERSION@DATEI nimmt eine Datei, wie sie in einer Version des Projekts war. Eine Datei allein: alle ihre Szenarien</translation>
    </message>
    <message>
        <source>only these, like cycleTime,cycleTime.p90,resources.Clerk.utilisation</source>
        <translation>nur diese, wie cycleTime,cycleTime.p90,resources.Clerk.utilisation</translation>
    </message>
    <message>
        <source>a difference that is surely below this share does not matter (1% is the usual, 0 for none)</source>
        <translation>ein Unterschied, der sicher unter diesem Anteil liegt, ist nicht wichtig (üblich ist 1%, 0 für keinen)</translation>
    </message>
    <message>
        <source>all scenarios of the file, held against its first</source>
        <translation>alle Szenarien der Datei, mit ihrem ersten verglichen</translation>
    </message>
    <message>
        <source>two scenarios</source>
        <translation>zwei Szenarien</translation>
    </message>
    <message>
        <source>two models; elements are the same where their ids are</source>
        <translation>zwei Modelle; Elemente sind gleich, wo ihre ids es sind</translation>
    </message>
    <message>
        <source>the version before the latest against the file as it is, for a script</source>
        <translation>die vorletzte Version gegen die Datei, wie sie ist, für ein Skript</translation>
    </message>
    <message>
        <source>There is nothing to compare with: name a second file, or a file with two scenarios.</source>
        <translation>Es gibt nichts zum Vergleichen: Nennen Sie eine zweite Datei oder eine Datei mit zwei Szenarien.</translation>
    </message>
    <message>
        <source>Nothing that --kpi names is measured in both.</source>
        <translation>Nichts, was --kpi nennt, ist in beiden gemessen.</translation>
    </message>
    <message>
        <source>Simulates scenarios, files or versions of a file side by side with the same random numbers, and says which differences are real: pairs of replications, 95 % intervals, and Holm&apos;s correction, so that the chance of any false difference among all of them is 5 % at most.</source>
        <translation>Simuliert Szenarien, Dateien oder Versionen einer Datei nebeneinander mit denselben Zufallszahlen und sagt, welche Unterschiede echt sind: Paare von Replikationen, 95-%-Intervalle und die Korrektur nach Holm, sodass die Wahrscheinlichkeit irgendeines falschen Unterschieds unter allen höchstens 5 % ist.</translation>
    </message>
    <message>
        <source>%1 has no decision.</source>
        <translation>%1 hat keine Entscheidung.</translation>
    </message>
    <message>
        <source>%1 has no decision “%2”. It has: %3.</source>
        <translation>%1 hat keine Entscheidung „%2“. Es hat: %3.</translation>
    </message>
    <message>
        <source>%1: rule %2 applies</source>
        <translation>%1: Regel %2 trifft zu</translation>
    </message>
    <message>
        <source>Evaluates a decision of a DMN file, with all that it requires, and prints its result as JSON and the rules that apply. Models that it imports are looked for in the same folder.</source>
        <translation>Wertet eine Entscheidung einer DMN-Datei mit allem aus, was sie braucht, und gibt ihr Ergebnis als JSON und die zutreffenden Regeln aus. Importierte Modelle werden im selben Ordner gesucht.</translation>
    </message>
    <message>
        <source>a DMN file</source>
        <translation>eine DMN-Datei</translation>
    </message>
    <message>
        <source>name or id of the decision or decision service; else the one that no other requires</source>
        <translation>Name oder id der Entscheidung oder des Entscheidungsdienstes; sonst die, die keine andere braucht</translation>
    </message>
    <message>
        <source>prints the result and the rules that apply</source>
        <translation>gibt das Ergebnis und die zutreffenden Regeln aus</translation>
    </message>
    <message>
        <source>for a script: result, matchedRules, problems</source>
        <translation>für ein Skript: result, matchedRules, problems</translation>
    </message>
    <message>
        <source>line %1, column %2: error: %3</source>
        <translation>Zeile %1, Spalte %2: Fehler: %3</translation>
    </message>
    <message>
        <source>Evaluates an expression of FEEL (the language of decision tables) and prints its value as JSON. Warnings say why something is null. A text with ${...} is evaluated as in Camunda 7.</source>
        <translation>Wertet einen Ausdruck in FEEL (der Sprache der Entscheidungstabellen) aus und gibt seinen Wert als JSON aus. Warnungen sagen, warum etwas null ist. Ein Text mit ${...} wird wie in Camunda 7 ausgewertet.</translation>
    </message>
    <message>
        <source>the expression, in quotation marks</source>
        <translation>der Ausdruck, in Anführungszeichen</translation>
    </message>
    <message>
        <source>prints 3</source>
        <translation>gibt 3 aus</translation>
    </message>
    <message>
        <source>prints &quot;review&quot;</source>
        <translation>gibt &quot;review&quot; aus</translation>
    </message>
    <message>
        <source>prints &quot;2026-02-28&quot;</source>
        <translation>gibt &quot;2026-02-28&quot; aus</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>most at one</source>
        <translation>meiste an einem</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>geschachtelt</translation>
    </message>
    <message>
        <source>what to split</source>
        <translation>was zu teilen ist</translation>
    </message>
    <message>
        <source>Counts elements by type, lists diagrams and participants, says how hard each process is to read and what to split, and names what is wrong with the file.</source>
        <translation>Zählt Elemente nach Typ, listet Diagramme und Teilnehmer, sagt, wie schwer jeder Prozess zu lesen und was zu teilen ist, und nennt, was an der Datei falsch ist.</translation>
    </message>
    <message>
        <source>for a script: elements, diagrams, participants, complexity, problems</source>
        <translation>für ein Skript: elements, diagrams, participants, complexity, problems</translation>
    </message>
    <message>
        <source>%1 (%2) Dismissed: %3</source>
        <translation>%1 (%2) Verworfen: %3</translation>
    </message>
    <message>
        <source>lists what was dismissed as well, each with its reason</source>
        <translation>listet auch auf, was verworfen wurde, jeweils mit dem Grund</translation>
    </message>
    <message>
        <source>repeat, at least ten times, until the mean cycle time is sure to this share, like 2%</source>
        <translation>wiederholen, mindestens zehnmal, bis die mittlere Durchlaufzeit auf diesen Anteil sicher ist, etwa 2%</translation>
    </message>
    <message>
        <source>Cycle time, P50</source>
        <translation>Durchlaufzeit, P50</translation>
    </message>
    <message>
        <source>Cycle time, P90</source>
        <translation>Durchlaufzeit, P90</translation>
    </message>
    <message>
        <source>Cycle time, P95</source>
        <translation>Durchlaufzeit, P95</translation>
    </message>
    <message>
        <source>%1: utilisation</source>
        <translation>%1: Auslastung</translation>
    </message>
    <message>
        <source>%1: queue</source>
        <translation>%1: Warteschlange</translation>
    </message>
    <message>
        <source>%1: paid</source>
        <translation>%1: bezahlt</translation>
    </message>
    <message>
        <source>Ending in %1</source>
        <translation>Ende in %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Warten: %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n more, of activities and ends, without a difference that matters.</source>
        <translation>
            <numerusform>%n weitere, zu Aktivität oder Ende, ohne Unterschied, der wichtig ist.</numerusform>
            <numerusform>%n weitere, zu Aktivitäten und Enden, ohne Unterschied, der wichtig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are left out.</source>
        <translation>Die ersten %1 werden weggelassen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>± is half the 95 % interval of the difference. Called different is what Holm&apos;s correction leaves of it: the chance of any false one is 5 % at most.</source>
        <translation>± ist das halbe 95-%-Intervall des Unterschieds. Verschieden heißt, was die Korrektur nach Holm davon übrig lässt: Die Wahrscheinlichkeit irgendeines falschen ist höchstens 5 %.</translation>
    </message>
    <message>
        <source>Too small to matter: surely below %1 %.</source>
        <translation>Zu klein, um wichtig zu sein: sicher unter %1 %.</translation>
    </message>
    <message>
        <source>the variables, as JSON, or @ and the name of a file with JSON</source>
        <translation>die Variablen als JSON, oder @ und der Name einer Datei mit JSON</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Check (Little&apos;s law): %1 cases in progress, throughput times cycle time makes %2.</source>
        <translation>Probe (Littles Gesetz): %1 Fälle in Arbeit, Durchsatz mal Durchlaufzeit ergibt %2.</translation>
    </message>
    <message>
        <source>--%1 is a share, like 0.02 or 2%, not &apos;%2&apos;.</source>
        <translation>--%1 ist ein Anteil wie 0.02 oder 2%, nicht „%2“.</translation>
    </message>
    <message>
        <source>looks for the best staffing: paid cost against a figure</source>
        <translation>sucht die beste Besetzung: bezahlte Kosten gegen eine Kennzahl</translation>
    </message>
    <message>
        <source>There is no element &apos;%1&apos;.</source>
        <translation>Es gibt kein Element „%1“.</translation>
    </message>
    <message>
        <source>rearrange only these elements among themselves, on the spot</source>
        <translation>nur diese Elemente untereinander neu anordnen, an Ort und Stelle</translation>
    </message>
    <message>
        <source>what cost is weighed against: cycleTime (the usual), cycleTime.p90, waitingTime, slaAttainment, throughput,
                          resources.Clerk.queueLength ...</source>
        <translation>wogegen die Kosten abgewogen werden: cycleTime (das Übliche), cycleTime.p90, waitingTime, slaAttainment, throughput,
                          resources.Clerk.queueLength ...</translation>
    </message>
    <message>
        <source>whether lower or higher figures are better, where that is not plain</source>
        <translation>ob niedrigere oder höhere Werte besser sind, wo das nicht klar ist</translation>
    </message>
    <message>
        <source>bounds of one pool: &quot;Clerk=4..12&quot;, &quot;Clerk=4..&quot;, or a number to keep, &quot;Clerk=7&quot;; once for each. Without: from the fewest that can
                          do the work to twice as many; who costs nothing stays as it is</source>
        <translation>Grenzen eines Ressourcenpools: &quot;Clerk=4..12&quot;, &quot;Clerk=4..&quot;, oder eine feste Anzahl, &quot;Clerk=7&quot;; je einmal. Ohne: von der kleinsten Anzahl,
                          die die Arbeit schafft, bis zum Doppelten; wer nichts kostet, bleibt, wie er ist</translation>
    </message>
    <message>
        <source>orders of the queues to try beside those of the scenario: fifo, oldestCase, priority, earliestDue,
                          shortestFirst, lifo, preemptivePriority, or all</source>
        <translation>Reihenfolgen der Warteschlangen, die neben denen des Szenarios versucht werden: fifo, oldestCase, priority, earliestDue,
                          shortestFirst, lifo, preemptivePriority, oder all</translation>
    </message>
    <message>
        <source>also staffings that get more work than they can do</source>
        <translation>auch Besetzungen, die mehr Arbeit bekommen, als sie schaffen</translation>
    </message>
    <message>
        <source>how many replications the search may make (20000 is the usual)</source>
        <translation>wie viele Replikationen die Suche machen darf (üblich sind 20000)</translation>
    </message>
    <message>
        <source>how long it may take, like 60s; the answer then depends on how fast the computer is</source>
        <translation>wie lange es dauern darf, etwa 60s; die Antwort hängt dann davon ab, wie schnell der Rechner ist</translation>
    </message>
    <message>
        <source>writes what was found as scenarios: .bpsim</source>
        <translation>schreibt, was gefunden wurde, als Szenarien: .bpsim</translation>
    </message>
    <message>
        <source>paid cost against the mean cycle time</source>
        <translation>bezahlte Kosten gegen die mittlere Durchlaufzeit</translation>
    </message>
    <message>
        <source>nine of ten cases shall be done soon; five appraisers, whatever comes</source>
        <translation>neun von zehn Fällen sollen bald fertig sein; fünf Gutachter auf jeden Fall</translation>
    </message>
    <message>
        <source>the share of cases within the target, with other orders of the queues</source>
        <translation>der Anteil der Fälle im Ziel, mit anderen Reihenfolgen der Warteschlangen</translation>
    </message>
    <message>
        <source>for a script; each staffing found becomes a scenario</source>
        <translation>für ein Skript; jede gefundene Besetzung wird ein Szenario</translation>
    </message>
    <message>
        <source>--pool is a name and its bounds, like &quot;Clerk=4..12&quot; or &quot;Clerk=7&quot;, with whole numbers from 1 on, not &apos;%1&apos;.</source>
        <translation>--pool ist ein Name mit seinen Grenzen, etwa &quot;Clerk=4..12&quot; oder &quot;Clerk=7&quot;, mit ganzen Zahlen ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>--disciplines knows fifo, oldestCase, priority, earliestDue, shortestFirst, lifo, preemptivePriority and all, not &apos;%1&apos;.</source>
        <translation>--disciplines kennt fifo, oldestCase, priority, earliestDue, shortestFirst, lifo, preemptivePriority und all, nicht „%1“.</translation>
    </message>
    <message>
        <source>--better is &apos;lower&apos; or &apos;higher&apos;, not &apos;%1&apos;.</source>
        <translation>--better ist &apos;lower&apos; oder &apos;higher&apos;, nicht „%1“.</translation>
    </message>
    <message>
        <source>Measuring how much work comes ...</source>
        <translation>Es wird gemessen, wie viel Arbeit kommt ...</translation>
    </message>
    <message>
        <source>Looking for staffings: %1 replications</source>
        <translation>Besetzungen werden gesucht: %1 Replikationen</translation>
    </message>
    <message>
        <source>Looking closer at the best: %1 replications</source>
        <translation>Die besten werden genauer betrachtet: %1 Replikationen</translation>
    </message>
    <message>
        <source>Measuring them again with fresh random numbers: %1 replications</source>
        <translation>Sie werden mit neuen Zufallszahlen noch einmal gemessen: %1 Replikationen</translation>
    </message>
    <message>
        <source>--write makes a file that ends in .bpsim, not &apos;%1&apos;.</source>
        <translation>--write schreibt eine Datei, die auf .bpsim endet, nicht „%1“.</translation>
    </message>
    <message>
        <source>Looks for the staffings that are worth their money: none that is printed costs more than another without being better. All are simulated with the same random numbers, those near the best more often, and what is found once more with fresh ones. Cost is what people are paid for their hours of a week, busy or idle, and their overtime. Staffings that get more work than they can do are left out.</source>
        <translation>Sucht die Besetzungen, die ihr Geld wert sind: Keine, die gezeigt wird, kostet mehr als eine andere, ohne besser zu sein. Alle werden mit denselben Zufallszahlen simuliert, die nahe an den besten öfter, und was gefunden wird, noch einmal mit neuen. Kosten sind, was Menschen für ihre Stunden einer Woche bezahlt wird, beschäftigt oder nicht, und ihre Überstunden. Besetzungen, die mehr Arbeit bekommen, als sie schaffen, werden weggelassen.</translation>
    </message>
    <message>
        <source>name, documentation, conditionExpression, or any other of the BPMN schema; a path leads further, as in TimerEventDefinition/timeDuration or camunda:assignee</source>
        <translation>name, documentation, conditionExpression oder jede andere Eigenschaft des BPMN-Schemas; ein Pfad führt weiter, etwa TimerEventDefinition/timeDuration oder camunda:assignee</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>paid a week</source>
        <translation>bezahlt je Woche</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>today (overloaded)</source>
        <translation>heute (überlastet)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>fewer cannot do the work</source>
        <translation>weniger schaffen die Arbeit nicht</translation>
    </message>
    <message>
        <source>least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>work for</source>
        <translation>Arbeit für</translation>
    </message>
    <message>
        <source>one costs a week</source>
        <translation>eine kostet je Woche</translation>
    </message>
    <message>
        <source>All %1 staffings were simulated, in %2 replications.</source>
        <translation>Alle %1 Besetzungen wurden simuliert, in %2 Replikationen.</translation>
    </message>
    <message>
        <source>%1 of %3 staffings were simulated, in %2 replications.</source>
        <translation>%1 von %3 Besetzungen wurden simuliert, in %2 Replikationen.</translation>
    </message>
    <message numerus="yes">
        <source>What follows was measured again, in %n replications of each with fresh random numbers (seed %1).</source>
        <translation>
            <numerusform>Was folgt, wurde noch einmal gemessen, in je %n Replikation mit neuen Zufallszahlen (Startwert %1).</numerusform>
            <numerusform>Was folgt, wurde noch einmal gemessen, in je %n Replikationen mit neuen Zufallszahlen (Startwert %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped: this is what was known then.</source>
        <translation>Die Suche wurde angehalten: Das ist, was bis dahin bekannt war.</translation>
    </message>
    <message>
        <source>As good as today for %1 less a week: %2.</source>
        <translation>So gut wie heute für %1 weniger je Woche: %2.</translation>
    </message>
    <message>
        <source>For what is paid today nothing better was found.</source>
        <translation>Für das, was heute bezahlt wird, wurde nichts Besseres gefunden.</translation>
    </message>
    <message>
        <source>Better than today for no more cost: %1.</source>
        <translation>Besser als heute, ohne mehr zu kosten: %1.</translation>
    </message>
    <message>
        <source>Scenario %1: paid cost of a week against %2 (%3), seed %4</source>
        <translation>Szenario %1: bezahlte Kosten einer Woche gegen %2 (%3), Startwert %4</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>Each line is better than all above it: surely, not by chance, by pairs of replications. What costs more without being better is left out.</source>
        <translation>Jede Zeile ist besser als alle über ihr: sicher, nicht durch Zufall, nach Paaren von Replikationen. Was mehr kostet, ohne besser zu sein, ist weggelassen.</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>%1 cases, %2 executions of activities; %3 cases (%4 %) fit the model</source>
        <translation>%1 Fälle, %2 Ausführungen von Aktivitäten; %3 Fälle (%4 %) passen zum Modell</translation>
    </message>
    <message>
        <source>, %1 do not come to an end</source>
        <translation>, %1 kommen zu keinem Ende</translation>
    </message>
    <message>
        <source>, %1 do not follow it</source>
        <translation>, %1 folgen ihm nicht</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The scenario cannot be simulated yet, so it was not compared with the log.</source>
        <translation>Das Szenario kann noch nicht simuliert werden und wurde daher nicht mit dem Protokoll verglichen.</translation>
    </message>
    <message>
        <source>The scenario &apos;%1&apos; is in %2.</source>
        <translation>Das Szenario „%1“ ist in %2.</translation>
    </message>
    <message>
        <source>makes a scenario of an event log</source>
        <translation>macht aus einem Ereignisprotokoll ein Szenario</translation>
    </message>
    <message>
        <source>what happened: .xes or .csv</source>
        <translation>was geschah: .xes oder .csv</translation>
    </message>
    <message>
        <source>--zone is a time zone like Europe/Berlin or UTC, not &apos;%1&apos;.</source>
        <translation>--zone ist eine Zeitzone wie Europe/Berlin oder UTC, nicht „%1“.</translation>
    </message>
    <message>
        <source>--delimiter is comma, semicolon, tab or bar, not &apos;%1&apos;.</source>
        <translation>--delimiter ist comma, semicolon, tab oder bar, nicht „%1“.</translation>
    </message>
    <message>
        <source>Say where the scenario goes: -o OUT, a file that ends in .bpsim.</source>
        <translation>Sagen Sie, wohin das Szenario kommt: -o OUT, eine Datei, die auf .bpsim endet.</translation>
    </message>
    <message>
        <source>-o makes a file that ends in .bpsim, not &apos;%1&apos;.</source>
        <translation>-o macht eine Datei, die auf .bpsim endet, nicht „%1“.</translation>
    </message>
    <message>
        <source>Makes a scenario of what happened: how cases come by hour and weekday, how long work takes, which way cases go, who works and when. Activities of the log are those of the model with the same name. Says where each value is from, how many cases the model fits, and how far a simulation of the scenario is from the log: the distance of cycle times is the area between their distributions (Wasserstein).</source>
        <translation>Macht aus dem, was geschah, ein Szenario: wie Fälle nach Stunde und Wochentag kommen, wie lange Arbeit dauert, welchen Weg Fälle nehmen, wer arbeitet und wann. Aktivitäten des Protokolls sind die des Modells mit demselben Namen. Sagt, woher jeder Wert ist, zu wie vielen Fällen das Modell passt und wie weit eine Simulation des Szenarios vom Protokoll entfernt ist: Der Abstand der Durchlaufzeiten ist die Fläche zwischen ihren Verteilungen (Wasserstein).</translation>
    </message>
    <message>
        <source>millrace-cli mine: there is no command &apos;%1&apos;.</source>
        <translation>millrace-cli mine: Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>event logs: what one holds, as another format, a part of it</source>
        <translation>Ereignisprotokolle: was eines enthält, als anderes Format, ein Teil davon</translation>
    </message>
    <message>
        <source>how many people it takes as more cases come</source>
        <translation>wie viele Leute es braucht, wenn mehr Fälle kommen</translation>
    </message>
    <message>
        <source>says which is the best in this figure, and repeats no more than that takes; differences below the threshold do not matter</source>
        <translation>sagt, welches in dieser Kennzahl das beste ist, und wiederholt nicht öfter, als es dafür braucht; Unterschiede unter der Schwelle machen nichts aus</translation>
    </message>
    <message>
        <source>with --best: how often each is repeated at most (2000 is the usual)</source>
        <translation>mit --best: wie oft jedes höchstens wiederholt wird (üblich ist 2000)</translation>
    </message>
    <message>
        <source>the best of all scenarios, to 2 %</source>
        <translation>das beste aller Szenarien, auf 2 %</translation>
    </message>
    <message>
        <source>%1 replications, %2 may still be the best</source>
        <translation>%1 Läufe, %2 können noch das beste sein</translation>
    </message>
    <message>
        <source>--best needs a --threshold above 0: equal ones could never be told apart.</source>
        <translation>--best braucht ein --threshold über 0: Gleiche ließen sich nie auseinanderhalten.</translation>
    </message>
    <message>
        <source>--best repeats as often as it takes and looks at one figure: leave out --replications and --kpi.</source>
        <translation>--best wiederholt so oft wie nötig und sieht auf eine Kennzahl: Lassen Sie --replications und --kpi weg.</translation>
    </message>
    <message>
        <source>--most-replications goes with --best.</source>
        <translation>--most-replications gehört zu --best.</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... und %n weitere</numerusform>
            <numerusform>... und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cases, %2 events, %3 activities, %4 variants</source>
        <translation>%1 Fälle, %2 Ereignisse, %3 Aktivitäten, %4 Varianten</translation>
    </message>
    <message>
        <source>from %1 to %2; a case takes %3 on average, half of them at most %4</source>
        <translation>von %1 bis %2; ein Fall dauert im Mittel %3, die Hälfte von ihnen höchstens %4</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>folgt</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>%1: %2 cases with %3 activities</source>
        <translation>%1: %2 Fälle mit %3 Aktivitäten</translation>
    </message>
    <message>
        <source>--%1 is a date, or a date and time, like 2026-01-05T09:00:00Z, not &apos;%2&apos;.</source>
        <translation>--%1 ist ein Datum, oder ein Datum mit Zeit, wie 2026-01-05T09:00:00Z, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1: warning: &apos;%2&apos; stands nowhere in the log.</source>
        <translation>%1: Warnung: „%2“ steht nirgends im Protokoll.</translation>
    </message>
    <message>
        <source>cases that begin then or later</source>
        <translation>Fälle, die dann oder später beginnen</translation>
    </message>
    <message>
        <source>cases that end then or before</source>
        <translation>Fälle, die dann oder früher enden</translation>
    </message>
    <message>
        <source>cases with that activity (again: with each of them)</source>
        <translation>Fälle mit dieser Aktivität (noch einmal: mit jeder davon)</translation>
    </message>
    <message>
        <source>cases without that activity (again: with none of them)</source>
        <translation>Fälle ohne diese Aktivität (noch einmal: mit keiner davon)</translation>
    </message>
    <message>
        <source>of each case that activity alone (again: these)</source>
        <translation>von jedem Fall nur diese Aktivität (noch einmal: diese)</translation>
    </message>
    <message>
        <source>all activities but that (again: but these)</source>
        <translation>alle Aktivitäten außer dieser (noch einmal: außer diesen)</translation>
    </message>
    <message>
        <source>cases in which that person or pool did something (again: or that)</source>
        <translation>Fälle, in denen diese Person oder Gruppe etwas tat (noch einmal: oder diese)</translation>
    </message>
    <message>
        <source>the case with that id (again: and that)</source>
        <translation>der Fall mit dieser Nummer (noch einmal: und dieser)</translation>
    </message>
    <message>
        <source>cases that took so long or longer, like 2d or PT8H</source>
        <translation>Fälle, die so lange oder länger dauerten, wie 2d oder PT8H</translation>
    </message>
    <message>
        <source>cases that took no longer</source>
        <translation>Fälle, die nicht länger dauerten</translation>
    </message>
    <message>
        <source>cases of the N most frequent variants</source>
        <translation>Fälle der N häufigsten Varianten</translation>
    </message>
    <message>
        <source>the first N cases</source>
        <translation>die ersten N Fälle</translation>
    </message>
    <message>
        <source>only what was completed</source>
        <translation>nur was abgeschlossen wurde</translation>
    </message>
    <message>
        <source>Counts what an event log holds: cases, events, activities, who did them, what follows on what, and the variants: the ways that cases went.</source>
        <translation>Zählt, was ein Ereignisprotokoll enthält: Fälle, Ereignisse, Aktivitäten, wer sie tat, was auf was folgt, und die Varianten: die Wege, die Fälle gingen.</translation>
    </message>
    <message>
        <source>the most frequent of each</source>
        <translation>die häufigsten von jedem</translation>
    </message>
    <message>
        <source>columns of other names; all there is, for a script</source>
        <translation>Spalten mit anderen Namen; alles, was es gibt, für ein Skript</translation>
    </message>
    <message>
        <source>Writes an event log in the format that OUT&apos;s ending names: .xes or .csv. Of a log in CSV the columns are found by their usual names, or told.</source>
        <translation>Schreibt ein Ereignisprotokoll in dem Format, das die Endung von AUS nennt: .xes oder .csv. Die Spalten eines Protokolls in CSV werden nach ihren üblichen Namen gefunden, oder genannt.</translation>
    </message>
    <message>
        <source>the file to write: .xes or .csv</source>
        <translation>die Datei, die geschrieben wird: .xes oder .csv</translation>
    </message>
    <message>
        <source>for a tool that reads XES</source>
        <translation>für ein Werkzeug, das XES liest</translation>
    </message>
    <message>
        <source>Writes a part of an event log: the cases for which all holds that is asked for, and of them the activities that are asked for.</source>
        <translation>Schreibt einen Teil eines Ereignisprotokolls: die Fälle, für die alles gilt, was verlangt ist, und von ihnen die Aktivitäten, die verlangt sind.</translation>
    </message>
    <message>
        <source>cases that took ten days and had a complaint</source>
        <translation>Fälle, die zehn Tage dauerten und eine Beschwerde hatten</translation>
    </message>
    <message>
        <source>the five most frequent ways since the new year</source>
        <translation>die fünf häufigsten Wege seit Neujahr</translation>
    </message>
    <message>
        <source>Usage: millrace-cli log COMMAND [arguments]

  info     counts what an event log holds
  convert  writes it in another format
  filter   writes a part of it

millrace-cli log COMMAND --help says more, with examples.</source>
        <translation>Aufruf: millrace-cli log BEFEHL [Angaben]

  info     zählt, was ein Ereignisprotokoll enthält
  convert  schreibt es in einem anderen Format
  filter   schreibt einen Teil davon

millrace-cli log BEFEHL --help sagt mehr, mit Beispielen.</translation>
    </message>
    <message>
        <source>millrace-cli log: there is no command &apos;%1&apos;.</source>
        <translation>millrace-cli log: Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>until these are, like cycleTime.p90,slaAttainment,resources.Clerk.utilisation; shares to so many points</source>
        <translation>bis diese es sind, wie cycleTime.p90,slaAttainment,resources.Clerk.utilisation; Anteile auf so viele Punkte</translation>
    </message>
    <message>
        <source>how often at most (1000 is the usual)</source>
        <translation>wie oft höchstens (üblich ist 1000)</translation>
    </message>
    <message>
        <source>how far the figures may be off, as far as the inputs are known</source>
        <translation>wie weit die Zahlen danebenliegen können, soweit die Eingaben bekannt sind</translation>
    </message>
    <message>
        <source>one long run, with intervals from batches of it</source>
        <translation>ein langer Lauf, mit Intervallen aus Abschnitten davon</translation>
    </message>
    <message>
        <source>the figure that is to be kept, and within what: &quot;cycleTime&lt;=8h&quot;, &quot;slaAttainment&gt;=95%&quot;;
                          a name alone keeps what it is today (cycleTime is the usual)</source>
        <translation>die Kennzahl, die zu halten ist, und worin: „cycleTime&lt;=8h“, „slaAttainment&gt;=95%“;
                          ein Name allein hält, was sie heute ist (üblich ist cycleTime)</translation>
    </message>
    <message>
        <source>how many more cases come, from and to (0..100% is the usual)</source>
        <translation>wie viele Fälle mehr kommen, von und bis (üblich ist 0..100%)</translation>
    </message>
    <message>
        <source>from one level to the next (10% is the usual)</source>
        <translation>von einer Stufe zur nächsten (üblich ist 10%)</translation>
    </message>
    <message>
        <source>people that keep the mean cycle time of today</source>
        <translation>Leute, die die mittlere Durchlaufzeit von heute halten</translation>
    </message>
    <message>
        <source>nine of ten cases within five days, up to half as many cases more</source>
        <translation>neun von zehn Fällen binnen fünf Tagen, bis um die Hälfte mehr Fälle</translation>
    </message>
    <message>
        <source>keeps the share of cases within the target, for a script</source>
        <translation>hält den Anteil der Fälle im Ziel, für ein Skript</translation>
    </message>
    <message>
        <source>--%1 takes shares like 50% or 0.5, not &apos;%2&apos;.</source>
        <translation>--%1 nimmt Anteile wie 50% oder 0.5, nicht „%2“.</translation>
    </message>
    <message>
        <source>--demand goes upwards in steps above 0, at most %1 of them.</source>
        <translation>--demand geht aufwärts in Schritten über 0, höchstens %1 davon.</translation>
    </message>
    <message>
        <source>The target is a duration like 8h, a share like 95% or a number, not &apos;%1&apos;.</source>
        <translation>Das Ziel ist eine Dauer wie 8h, ein Anteil wie 95% oder eine Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>Looking for people for %1 % more cases</source>
        <translation>Sucht Leute für %1 % mehr Fälle</translation>
    </message>
    <message>
        <source>Says how many people it takes as more and more cases come: for each level of demand those that keep a figure within its target, what they are paid, and what the people of today would come to. All are simulated with the same random numbers, and what is found once more with fresh ones.</source>
        <translation>Sagt, wie viele Leute es braucht, wenn immer mehr Fälle kommen: für jede Stufe der Nachfrage die, die eine Kennzahl in ihrem Ziel halten, was sie bezahlt bekommen, und worauf die Leute von heute kämen. Alle werden mit denselben Zufallszahlen simuliert, und was gefunden ist, noch einmal mit frischen.</translation>
    </message>
    <message>
        <source>Each pair of replications has inputs of its own, drawn from their ranges: what is said holds on average over them.</source>
        <translation>Jedes Paar von Läufen hat eigene Eingaben, aus deren Spannen gezogen: Was gesagt ist, gilt im Mittel über sie.</translation>
    </message>
    <message>
        <source>P50, P90 and P95 are over cases: half, nine of ten and 95 of 100 cases stay below.</source>
        <translation>P50, P90 und P95 sind über Fälle: Die Hälfte, neun von zehn und 95 von 100 Fällen bleiben darunter.</translation>
    </message>
    <message>
        <source>the column of a CSV file that tells the case; so with the others:</source>
        <translation>die Spalte einer CSV-Datei, die den Fall nennt; ebenso bei den anderen:</translation>
    </message>
    <message>
        <source>the activity&apos;s name, as in the model</source>
        <translation>der Name der Aktivität, wie im Modell</translation>
    </message>
    <message>
        <source>when it began</source>
        <translation>wann sie begann</translation>
    </message>
    <message>
        <source>when it ended, or when the event was where there is a lifecycle</source>
        <translation>wann sie endete, oder wann das Ereignis war, wo es einen Lebenszyklus gibt</translation>
    </message>
    <message>
        <source>who did it</source>
        <translation>wer es tat</translation>
    </message>
    <message>
        <source>when it could have begun</source>
        <translation>wann es hätte beginnen können</translation>
    </message>
    <message>
        <source>what the event is: start, complete ...</source>
        <translation>was das Ereignis ist: start, complete ...</translation>
    </message>
    <message>
        <source>what belongs together of start and complete</source>
        <translation>welche start und complete zusammengehören</translation>
    </message>
    <message>
        <source>between the columns: comma, semicolon, tab or bar (found where not given)</source>
        <translation>zwischen den Spalten: comma, semicolon, tab oder bar (wird gefunden, wo nicht angegeben)</translation>
    </message>
    <message>
        <source>day or month first, in dates like 03/04/2026 (found where they tell)</source>
        <translation>ob Tag oder Monat vorn steht, in Daten wie 03/04/2026 (wird gefunden, wo sie es verraten)</translation>
    </message>
    <message>
        <source>the time zone of hours, and of times without one, like Europe/Berlin (UTC is the usual)</source>
        <translation>die Zeitzone von Arbeitszeiten und von Zeiten ohne Zone, wie Europe/Berlin (üblich ist UTC)</translation>
    </message>
    <message>
        <source>“%1” looks best, but that is not sure.</source>
        <translation>„%1“ sieht am besten aus, aber das ist nicht sicher.</translation>
    </message>
    <message>
        <source>“%1” is the best: with 95 % confidence no other is better by more than %2.</source>
        <translation>„%1“ ist das beste: Mit 95 % Sicherheit ist kein anderes um mehr als %2 besser.</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bestes</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>nicht auseinandergehalten</translation>
    </message>
    <message>
        <source>The same random numbers for all, seed %1.</source>
        <translation>Dieselben Zufallszahlen für alle, Startwert %1.</translation>
    </message>
    <message>
        <source>behind the best by</source>
        <translation>hinter dem besten um</translation>
    </message>
    <message>
        <source>replications</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Intervals are 95 %, over replications. Each was repeated until it was surely behind another, by the procedure of Kim and Nelson.</source>
        <translation>Intervalle sind zu 95 %, über Läufe. Jedes wurde wiederholt, bis es sicher hinter einem anderen lag, nach dem Verfahren von Kim und Nelson.</translation>
    </message>
    <message>
        <source>draws the inputs of each replication from the low, likely and high that the scenario gives them (100 replications
                          are the usual): intervals then hold what is not known of the inputs too</source>
        <translation>zieht die Eingaben jedes Laufs aus dem Tiefsten, Wahrscheinlichen und Höchsten, die das Szenario ihnen gibt (üblich
                          sind 100 Läufe): Intervalle enthalten dann auch, was von den Eingaben nicht bekannt ist</translation>
    </message>
    <message>
        <source>--ranges needs several replications: each draws inputs of its own.</source>
        <translation>--ranges braucht mehrere Läufe: Jeder zieht eigene Eingaben.</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>People that keep %1 %2 %3 as more cases come, seed %4.</source>
        <translation>Leute, die %1 %2 %3 halten, wenn mehr Fälle kommen, Startwert %4.</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>with the people of today</source>
        <translation>mit den Leuten von heute</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Es wurde vor dem Ende angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>± is half the 95 % interval over %n replications. Found step by step, one person at a time: a cheaper mix may exist, which optimize looks for.</source>
        <translation>
            <numerusform>± ist die Hälfte des 95-%-Intervalls über %n Lauf. Schritt für Schritt gefunden, um je eine Person: Eine billigere Mischung kann es geben; optimize sucht sie.</numerusform>
            <numerusform>± ist die Hälfte des 95-%-Intervalls über %n Läufe. Schritt für Schritt gefunden, um je eine Person: Eine billigere Mischung kann es geben; optimize sucht sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>(Distances are Wasserstein&apos;s.)</source>
        <translation>(Abstände sind die von Wasserstein.)</translation>
    </message>
    <message>
        <source>%1: warning: %2</source>
        <translation>%1: Warnung: %2</translation>
    </message>
    <message>
        <source>--scenario writes it into a model, or alone: OUT ends in .bpmn or .bpsim.</source>
        <translation>--scenario schreibt es in ein Modell, oder allein: AUS endet auf .bpmn oder .bpsim.</translation>
    </message>
    <message>
        <source>Say which scenario is to be written: --scenario NAME or FILE.</source>
        <translation>Sagen Sie, welches Szenario zu schreiben ist: --scenario NAME oder DATEI.</translation>
    </message>
    <message>
        <source>writes that scenario of the model, or of a file (BPSim, QBP, Prosimos, Scylla): into the model where OUT ends in .bpmn, alone where it ends in .bpsim</source>
        <translation>schreibt dieses Szenario des Modells, oder einer Datei (BPSim, QBP, Prosimos, Scylla): in das Modell, wo AUS auf .bpmn endet, allein, wo es auf .bpsim endet</translation>
    </message>
    <message>
        <source>what another simulator knows of the model, as BPSim</source>
        <translation>was ein anderer Simulator vom Modell weiß, als BPSim</translation>
    </message>
    <message>
        <source>for BIMP</source>
        <translation>für BIMP</translation>
    </message>
    <message>
        <source>Cycle times differ by %1 on average (%2 and %3): the area between their distributions.</source>
        <translation>Durchlaufzeiten unterscheiden sich um %1 im Mittel (%2 und %3): die Fläche zwischen ihren Verteilungen.</translation>
    </message>
    <message>
        <source>What follows on what differs in %1, how often activities are done in %2, when they are done in the week in %3.</source>
        <translation>Was auf was folgt, unterscheidet sich zu %1, wie oft Aktivitäten getan werden, zu %2, wann in der Woche, zu %3.</translation>
    </message>
    <message>
        <source>How far two event logs are from one another, or a log from what a simulation of a model makes: cycle times (Wasserstein), what follows on what, how often activities are done, and when in the week (each the share that would have to be other). 0 is the same.</source>
        <translation>Wie weit zwei Ereignisprotokolle auseinander sind, oder ein Protokoll von dem, was eine Simulation eines Modells ergibt: Durchlaufzeiten (Wasserstein), was auf was folgt, wie oft Aktivitäten getan werden, und wann in der Woche (je der Anteil, der anders sein müsste). 0 ist gleich.</translation>
    </message>
    <message>
        <source>another log, or a BPMN file</source>
        <translation>ein anderes Protokoll, oder eine BPMN-Datei</translation>
    </message>
    <message>
        <source>of the simulation</source>
        <translation>der Simulation</translation>
    </message>
    <message>
        <source>how well the scenario beside it tells the log</source>
        <translation>wie gut das Szenario daneben das Protokoll trifft</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>was sich geändert hat</translation>
    </message>
    <message>
        <source>Usage: millrace-cli mine COMMAND [arguments]

  calibrate  makes a scenario of an event log, for a model
  distance   how far two logs are apart, or a log and a model

millrace-cli mine COMMAND --help says more, with examples.</source>
        <translation>Aufruf: millrace-cli mine BEFEHL [Angaben]

  calibrate  macht ein Szenario aus einem Ereignisprotokoll, für ein Modell
  distance   wie weit zwei Protokolle auseinander sind, oder Protokoll und Modell

millrace-cli mine BEFEHL --help sagt mehr, mit Beispielen.</translation>
    </message>
    <message>
        <source>writes a report to read, print or go on with: .html, .pdf or .xlsx</source>
        <translation>schreibt einen Bericht zum Lesen, Drucken oder Weiterrechnen: .html, .pdf oder .xlsx</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the figures are those of the %n replications that had ended.</source>
        <translation>
            <numerusform>Angehalten: Die Kennzahlen sind die der %n Replikation, die beendet war.</numerusform>
            <numerusform>Angehalten: Die Kennzahlen sind die der %n Replikationen, die beendet waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>which inputs of a scenario matter most</source>
        <translation>welche Eingaben eines Szenarios am meisten ausmachen</translation>
    </message>
    <message>
        <source>other hours to try for one pool, once for each: &quot;Clerk=Early,Late&quot; are calendars of the scenario, &quot;Clerk=Early+Late&quot; has half of
                          the people in each; &quot;Clerk&quot; alone tries its own hours an hour or two earlier or later, an hour longer or
                          shorter, and half of the people early and half late; &quot;all&quot; does so for every pool</source>
        <translation>andere Zeiten, die für einen Ressourcenpool versucht werden, je Pool einmal: „Clerk=Early,Late“ sind Kalender des Szenarios, bei „Clerk=Early+Late“ hat jeden
                          davon die Hälfte der Personen; „Clerk“ allein versucht die eigenen Zeiten eine oder zwei Stunden früher oder später, eine Stunde
                          länger oder kürzer, und die Hälfte früh und die Hälfte spät; „all“ tut das für jeden Pool</translation>
    </message>
    <message>
        <source>sizes to try for an activity that is done in batches, once for each: &quot;Check=5..20&quot;, or &quot;Check&quot; for up to twice its
                          size; &quot;all&quot; for every one</source>
        <translation>Größen, die für eine stapelweise erledigte Aktivität versucht werden, je Aktivität einmal: „Check=5..20“, oder „Check“ für bis zum
                          Doppelten ihrer Größe; „all“ für jede</translation>
    </message>
    <message>
        <source>also which hours people keep, and how many cases are done at once</source>
        <translation>auch welche Zeiten die Personen haben und wie viele Fälle auf einmal erledigt werden</translation>
    </message>
    <message>
        <source>--batch is the name of an activity and sizes, like &quot;Check=5..20&quot;, with whole numbers from 1 on, or &quot;Check&quot;, or &quot;all&quot;, not &apos;%1&apos;.</source>
        <translation>--batch ist der Name einer Aktivität mit Größen, wie „Check=5..20“, mit ganzen Zahlen ab 1, oder „Check“, oder „all“, nicht „%1“.</translation>
    </message>
    <message>
        <source>--shifts is the name of a pool and calendars, like &quot;Clerk=Early,Late&quot;, or &quot;Clerk&quot;, or &quot;all&quot;, not &apos;%1&apos;.</source>
        <translation>--shifts ist der Name eines Ressourcenpools mit Kalendern, wie „Clerk=Early,Late“, oder „Clerk“, oder „all“, nicht „%1“.</translation>
    </message>
    <message>
        <source>the figure that is looked at (cycleTime is the usual)</source>
        <translation>die Kennzahl, um die es geht (üblich ist cycleTime)</translation>
    </message>
    <message>
        <source>by how much each input is lower and higher, shares by as many points (10% is the usual)</source>
        <translation>um wie viel jede Eingabe niedriger und höher ist, Anteile um so viele Punkte (üblich sind 10%)</translation>
    </message>
    <message>
        <source>what the mean cycle time hangs on</source>
        <translation>woran die mittlere Durchlaufzeit hängt</translation>
    </message>
    <message>
        <source>what the cost of a case hangs on, without the empty beginning</source>
        <translation>woran die Kosten eines Falls hängen, ohne den leeren Anfang</translation>
    </message>
    <message>
        <source>The scenario says no durations, no shares and not how often cases come, so there is nothing to try.</source>
        <translation>Das Szenario nennt keine Dauern, keine Anteile und nicht, wie oft Fälle kommen; es gibt also nichts zu versuchen.</translation>
    </message>
    <message>
        <source>%1 of %2 simulations</source>
        <translation>%1 von %2 Simulationen</translation>
    </message>
    <message>
        <source>Stopped before the first input was tried: there are no figures.</source>
        <translation>Angehalten, bevor die erste Eingabe versucht war: Es gibt keine Zahlen.</translation>
    </message>
    <message>
        <source>Says which inputs of a scenario matter most: each is tried lower and higher while all others stay as they are, and a figure is held against what it is today, with the same random numbers. The input first that moves it most.</source>
        <translation>Sagt, welche Eingaben eines Szenarios am meisten ausmachen: Jede wird niedriger und höher versucht, während alle anderen bleiben, und eine Kennzahl mit der von heute verglichen, bei denselben Zufallszahlen. Zuerst die Eingabe, die sie am meisten bewegt.</translation>
    </message>
    <message>
        <source>Stopped before the first case had ended: there are no figures.</source>
        <translation>Angehalten, bevor der erste Fall zu Ende war: Es gibt keine Zahlen.</translation>
    </message>
    <message>
        <source>%1 (batch)</source>
        <translation>%1 (Stapel)</translation>
    </message>
    <message>
        <source>Hours of %1: %2</source>
        <translation>Zeiten von %1: %2</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 % lower</source>
        <translation>%1 % niedriger</translation>
    </message>
    <message>
        <source>%1 % higher</source>
        <translation>%1 % höher</translation>
    </message>
    <message>
        <source>The input first that matters most. Shares move by %1 points. ± is half the 95 % interval of the difference. Called different is what Holm&apos;s correction leaves of it. Effects of several inputs do not add up.</source>
        <translation>Zuerst die Eingabe, die am meisten ausmacht. Anteile bewegen sich um %1 Punkte. ± ist die halbe Breite des 95-%-Intervalls des Unterschieds. Verschieden heißt, was Holms Korrektur davon übrig lässt. Wirkungen mehrerer Eingaben lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>the process: a BPMN file</source>
        <translation>der Prozess: eine BPMN-Datei</translation>
    </message>
    <message>
        <source>where the scenario goes: .bpsim; others in that file stay</source>
        <translation>wohin das Szenario kommt: .bpsim; andere in dieser Datei bleiben</translation>
    </message>
    <message>
        <source>of the scenario (&apos;From the log&apos; is the usual)</source>
        <translation>des Szenarios (üblich ist „Aus dem Protokoll“)</translation>
    </message>
    <message>
        <source>of the simulation that the log is compared with</source>
        <translation>der Simulation, mit der das Protokoll verglichen wird</translation>
    </message>
    <message>
        <source>columns by their usual names; then: millrace-cli simulate order.bpmn</source>
        <translation>Spalten mit üblichen Namen; danach: millrace-cli simulate order.bpmn</translation>
    </message>
    <message>
        <source>columns of other names</source>
        <translation>Spalten mit anderen Namen</translation>
    </message>
    <message>
        <source>working hours as the people there know them</source>
        <translation>Arbeitszeiten, wie die Leute dort sie kennen</translation>
    </message>
    <message>
        <source>beside another process that needs the same people</source>
        <translation>neben einem anderen Prozess, der dieselben Leute braucht</translation>
    </message>
    <message>
        <source>cases a day</source>
        <translation>Fälle am Tag</translation>
    </message>
    <message>
        <source>cost of a case</source>
        <translation>Kosten eines Falls</translation>
    </message>
    <message>
        <source>share of paid time for</source>
        <translation>Anteil der bezahlten Zeit für</translation>
    </message>
    <message>
        <source>another process that runs at the same time: pools of the same name are one pool (may be given again)</source>
        <translation>ein anderer Prozess, der zur selben Zeit läuft: Pools mit demselben Namen sind ein Pool (mehrmals möglich)</translation>
    </message>
    <message>
        <source>--as is bpsim, bpsim-1.0, bpsim-2.0 or qbp, not &apos;%1&apos;.</source>
        <translation>--as ist bpsim, bpsim-1.0, bpsim-2.0 oder qbp, nicht „%1“.</translation>
    </message>
    <message>
        <source>how a scenario is written: bpsim (the usual; in the version that it has, else 2.0), bpsim-1.0, bpsim-2.0, or, in a model, qbp</source>
        <translation>wie ein Szenario geschrieben wird: bpsim (üblich; in der Version, die es hat, sonst 2.0), bpsim-1.0, bpsim-2.0 oder, in einem Modell, qbp</translation>
    </message>
    <message>
        <source>for a tool that reads BPSim 1.0 alone</source>
        <translation>für ein Werkzeug, das nur BPSim 1.0 liest</translation>
    </message>
    <message>
        <source>how cases come: fit (at random, by a distribution found in the log; the usual) or replay (at the log&apos;s own times)</source>
        <translation>wie Fälle kommen: fit (zufällig, nach einer im Protokoll gefundenen Verteilung; üblich) oder replay (zu den Zeiten des Protokolls)</translation>
    </message>
    <message>
        <source>the cases of the log again, as they came</source>
        <translation>die Fälle des Protokolls noch einmal, wie sie kamen</translation>
    </message>
    <message>
        <source>--arrivals is fit or replay, not &apos;%1&apos;.</source>
        <translation>--arrivals ist fit oder replay, nicht „%1“.</translation>
    </message>
    <message>
        <source>writes the figures: .json, .csv, .xlsx (a workbook), or .bpsim (the scenario with result values)</source>
        <translation>schreibt die Kennzahlen: .json, .csv, .xlsx (eine Arbeitsmappe) oder .bpsim (das Szenario mit Ergebniswerten)</translation>
    </message>
    <message>
        <source>%1: note: the scenario is BPSim 1.0, which has no place for cycle times; they are left out. &apos;convert --as bpsim-2.0&apos; makes it 2.0.</source>
        <translation>%1: Hinweis: Das Szenario ist BPSim 1.0, das keinen Platz für Durchlaufzeiten hat; sie bleiben weg. „convert --as bpsim-2.0“ macht 2.0 daraus.</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Cycle time, still growing</source>
        <translation>Durchlaufzeit, wächst noch</translation>
    </message>
    <message>
        <source>Waiting, still growing</source>
        <translation>Wartezeit, wächst noch</translation>
    </message>
    <message>
        <source>elapsed time of a case</source>
        <translation>verstrichene Zeit eines Falls</translation>
    </message>
    <message>
        <source>Checks models: what reading finds, what BPMN forbids, rules of good style, and whether cases come to an end; of decision tables gaps, overlaps and rules that never count. Exits with 1 when there are findings. A file %1 in the project&apos;s folder switches rules off (or on, note, warning, error) and keeps what was dismissed: {&quot;rules&quot;: {&quot;verb-object&quot;: &quot;off&quot;}}.</source>
        <translation>Prüft Modelle: was das Lesen findet, was BPMN verbietet, Regeln guten Stils und ob Fälle zu einem Ende kommen; bei Entscheidungstabellen Lücken, Überschneidungen und Regeln, die nie zählen. Endet mit 1, wenn etwas gefunden wurde. Eine Datei %1 im Ordner des Projekts schaltet Regeln ab (oder an, note, warning, error) und bewahrt, was abgetan wurde: {&quot;rules&quot;: {&quot;verb-object&quot;: &quot;off&quot;}}.</translation>
    </message>
    <message>
        <source>BPMN or DMN files</source>
        <translation>BPMN- oder DMN-Dateien</translation>
    </message>
    <message>
        <source>The target: %1.</source>
        <translation>Das Ziel: %1.</translation>
    </message>
    <message>
        <source>Before the run</source>
        <translation>Vor dem Lauf</translation>
    </message>
    <message>
        <source>millrace-cli starts this program where it needs it. See %1</source>
        <translation>millrace-cli startet dieses Programm, wo es gebraucht wird. Siehe %1</translation>
    </message>
    <message>
        <source>error: This command needs the program millrace-cli-extra, which is not at %1. Install Millrace again.</source>
        <translation>Fehler: Dieser Befehl braucht das Programm millrace-cli-extra, das nicht unter %1 liegt. Installieren Sie Millrace neu.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 is given more than once: %2.</source>
        <translation>%1 ist mehr als einmal angegeben: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replications of each, seed %1, with the same random numbers.</source>
        <translation>
            <numerusform>%Ln Replikation von jedem, Startwert %1, mit denselben Zufallszahlen.</numerusform>
            <numerusform>%Ln Replikationen von jedem, Startwert %1, mit denselben Zufallszahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario %1: %2 of %3, seed %4</source>
        <translation>Szenario %1: %2 mit %3, Startwert %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replications</source>
        <translation>
            <numerusform>%Ln Replikation</numerusform>
            <numerusform>%Ln Replikationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fällen</numerusform>
        </translation>
    </message>
    <message>
        <source>How %1 (%2 now) moves with each input, all others staying as they are.</source>
        <translation>Wie sich %1 (jetzt %2) mit jedem Eingabewert bewegt, während alle anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>--%1 is at most %2, not %3.</source>
        <translation>--%1 ist höchstens %2, nicht %3.</translation>
    </message>
    <message>
        <source>Paid per case, idle time included</source>
        <translation>Bezahlt je Fall, Leerlauf inbegriffen</translation>
    </message>
    <message>
        <source>Cost of the work on a case</source>
        <translation>Kosten der Arbeit an einem Fall</translation>
    </message>
</context>
<context>
    <name>editing::Paste</name>
    <message>
        <source>The clipboard holds no BPMN. Copy elements from a diagram first.</source>
        <translation>Die Zwischenablage enthält kein BPMN. Zuerst Elemente aus einem Diagramm kopieren.</translation>
    </message>
    <message>
        <source>Pools cannot stand in this diagram. Open the diagram of a process or of other pools and paste them there.</source>
        <translation>Pools können in diesem Diagramm nicht stehen. Öffnen Sie das Diagramm eines Prozesses oder anderer Pools und fügen Sie sie dort ein.</translation>
    </message>
    <message>
        <source>What was copied cannot stand here. Point into a pool, or at a free place in the diagram of a process, and paste again.</source>
        <translation>Was kopiert wurde, kann hier nicht stehen. Zeigen Sie in einen Pool oder auf eine freie Stelle im Diagramm eines Prozesses und fügen Sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The BPMN on the clipboard holds nothing that can be drawn. Copy elements from a diagram first.</source>
        <translation>Das BPMN in der Zwischenablage enthält nichts, was gezeichnet werden kann. Kopieren Sie zuerst Elemente aus einem Diagramm.</translation>
    </message>
    <message>
        <source>Conversations cannot stand in this diagram. Open the diagram of a conversation, or a new one, and paste them there.</source>
        <translation>Konversationen können in diesem Diagramm nicht stehen. Öffnen Sie das Diagramm einer Konversation, oder ein neues, und fügen Sie sie dort ein.</translation>
    </message>
    <message>
        <source>Choreography tasks cannot stand in this diagram. Open the diagram of a choreography, or a new one, and paste them there.</source>
        <translation>Choreografie-Aufgaben können in diesem Diagramm nicht stehen. Öffnen Sie das Diagramm einer Choreografie, oder ein neues, und fügen Sie sie dort ein.</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>The way from &apos;%1&apos; to &apos;%2&apos; has no condition. Give it one, or make it the default.</source>
        <translation>Der Weg von „%1“ nach „%2“ hat keine Bedingung. Eine angeben oder ihn zum Standard machen.</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>Zum Standard machen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no start event. Add one, so that it is clear how a case begins.</source>
        <translation>„%1“ hat kein Startereignis. Eines hinzufügen, damit klar ist, wie ein Fall beginnt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no end event. Add one for each outcome.</source>
        <translation>„%1“ hat kein Endereignis. Für jeden Ausgang eines hinzufügen.</translation>
    </message>
    <message>
        <source>The condition &apos;%1&apos; cannot be read: %2 (at character %3).</source>
        <translation>Die Bedingung „%1“ ist nicht lesbar: %2 (bei Zeichen %3).</translation>
    </message>
    <message>
        <source>This gateway has no name. Name it as the question that it answers.</source>
        <translation>Dieses Gateway hat keinen Namen. Es nach der Frage benennen, die es beantwortet.</translation>
    </message>
    <message>
        <source>%1 without a name. Name it, so that others can read the diagram.</source>
        <translation>%1 ohne Namen. Benennen, damit andere das Diagramm lesen können.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is connected to nothing. Connect it, or remove it.</source>
        <translation>„%1“ ist mit nichts verbunden. Verbinden oder entfernen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; both joins and splits. Use two gateways, one after the other.</source>
        <translation>„%1“ führt zusammen und teilt zugleich. Zwei Gateways nacheinander verwenden.</translation>
    </message>
    <message>
        <source>The project&apos;s rules in %1 cannot be read: %2. Mend the file, or remove it to have all rules as they are.</source>
        <translation>Die Regeln des Projekts in %1 sind nicht lesbar: %2. Die Datei berichtigen oder entfernen, damit alle Regeln gelten wie vorgegeben.</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>sie enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>rule &apos;%1&apos; is set to &apos;%2&apos;, but can be off, on, note, warning or error</source>
        <translation>die Regel „%1“ ist auf „%2“ gesetzt, möglich sind aber off, on, note, warning und error</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies over &apos;%2&apos;. Move them apart.</source>
        <translation>„%1“ liegt über „%2“. Auseinanderschieben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; reaches out of &apos;%2&apos;. Move it in, or make &apos;%2&apos; larger.</source>
        <translation>„%1“ ragt aus „%2“ heraus. Hineinschieben oder „%2“ größer machen.</translation>
    </message>
    <message>
        <source>%1 flows lead to &apos;%2&apos; without a gateway that says whether they wait for one another. Join them with a gateway first.</source>
        <translation>%1 Flüsse führen zu „%2“, ohne dass ein Gateway sagt, ob sie aufeinander warten. Zuvor mit einem Gateway zusammenführen.</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; has no name. Name it, so that others can choose it.</source>
        <translation>%1 „%2“ hat keinen Namen. Benennen, damit andere es wählen können.</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; is there twice. Use one of them everywhere.</source>
        <translation>%1 „%2“ gibt es zweimal. Überall dasselbe verwenden.</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; is used nowhere. Choose it in an event, or remove it.</source>
        <translation>%1 „%2“ wird nirgends verwendet. In einem Ereignis wählen oder entfernen.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is part of the process, but not drawn. Draw it, or remove it.</source>
        <translation>„%1“ gehört zum Prozess, ist aber nicht gezeichnet. Zeichnen oder entfernen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a complex gateway: its rule is hidden in an expression that few readers know. Use exclusive, parallel or event-based gateways.</source>
        <translation>„%1“ ist ein komplexes Gateway: Seine Regel steckt in einem Ausdruck, den wenige kennen. Exklusive, parallele oder ereignisbasierte Gateways verwenden.</translation>
    </message>
    <message>
        <source>There is another flow from &apos;%1&apos; to &apos;%2&apos;. Remove one of them.</source>
        <translation>Es gibt noch einen Fluss von „%1“ nach „%2“. Einen davon entfernen.</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation>Den zweiten entfernen</translation>
    </message>
    <message>
        <source>Nothing follows &apos;%1&apos;. Connect it to the next step, or to an end event.</source>
        <translation>Auf „%1“ folgt nichts. Mit dem nächsten Schritt oder einem Endereignis verbinden.</translation>
    </message>
    <message>
        <source>%1 flows leave &apos;%2&apos;, and all are taken at once. Put a parallel gateway there if that is meant, an exclusive one if not.</source>
        <translation>%1 Flüsse gehen von „%2“ aus, und alle werden gleichzeitig genommen. Ein paralleles Gateway setzen, wenn das gemeint ist, sonst ein exklusives.</translation>
    </message>
    <message>
        <source>Nothing leads to &apos;%1&apos;. Connect it, or begin with a start event.</source>
        <translation>Zu „%1“ führt nichts. Verbinden oder mit einem Startereignis beginnen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is an inclusive gateway: any number of its ways may be taken, which is hard to follow. Use exclusive and parallel gateways where that says the same.</source>
        <translation>„%1“ ist ein inklusives Gateway: Beliebig viele seiner Wege können genommen werden, was schwer zu verfolgen ist. Wo es dasselbe sagt, exklusive und parallele Gateways verwenden.</translation>
    </message>
    <message>
        <source>Every process has a start event</source>
        <translation>Jeder Prozess hat ein Startereignis</translation>
    </message>
    <message>
        <source>Every process has an end event</source>
        <translation>Jeder Prozess hat ein Endereignis</translation>
    </message>
    <message>
        <source>Steps, events and questions have names</source>
        <translation>Schritte, Ereignisse und Fragen haben Namen</translation>
    </message>
    <message>
        <source>Everything is connected</source>
        <translation>Alles ist verbunden</translation>
    </message>
    <message>
        <source>Ways out of a choice have conditions</source>
        <translation>Wege aus einer Auswahl haben Bedingungen</translation>
    </message>
    <message>
        <source>Gateways join or split, not both</source>
        <translation>Gateways führen zusammen oder teilen, nicht beides</translation>
    </message>
    <message>
        <source>Conditions can be read</source>
        <translation>Bedingungen sind lesbar</translation>
    </message>
    <message>
        <source>Ways are joined by gateways</source>
        <translation>Wege werden durch Gateways zusammengeführt</translation>
    </message>
    <message>
        <source>Messages, signals, errors and escalations are named, used and told apart</source>
        <translation>Nachrichten, Signale, Fehler und Eskalationen sind benannt, verwendet und unterscheidbar</translation>
    </message>
    <message>
        <source>Everything is drawn</source>
        <translation>Alles ist gezeichnet</translation>
    </message>
    <message>
        <source>No complex gateways</source>
        <translation>Keine komplexen Gateways</translation>
    </message>
    <message>
        <source>No two flows between the same steps</source>
        <translation>Keine zwei Flüsse zwischen denselben Schritten</translation>
    </message>
    <message>
        <source>Ways end at end events</source>
        <translation>Wege enden bei Endereignissen</translation>
    </message>
    <message>
        <source>Ways part at gateways</source>
        <translation>Wege trennen sich an Gateways</translation>
    </message>
    <message>
        <source>Ways begin at start events</source>
        <translation>Wege beginnen bei Startereignissen</translation>
    </message>
    <message>
        <source>No inclusive gateways</source>
        <translation>Keine inklusiven Gateways</translation>
    </message>
    <message>
        <source>Nothing lies over anything else</source>
        <translation>Nichts liegt über etwas anderem</translation>
    </message>
    <message>
        <source>One start event without a trigger</source>
        <translation>Ein Startereignis ohne Auslöser</translation>
    </message>
    <message>
        <source>One start event</source>
        <translation>Ein Startereignis</translation>
    </message>
    <message>
        <source>Events have one trigger</source>
        <translation>Ereignisse haben einen Auslöser</translation>
    </message>
    <message>
        <source>Shapes have the usual size</source>
        <translation>Formen haben die übliche Größe</translation>
    </message>
    <message>
        <source>Gateways join or split something</source>
        <translation>Gateways führen etwas zusammen oder teilen etwas</translation>
    </message>
    <message>
        <source>Terminating ends have something to stop</source>
        <translation>Terminierende Enden haben etwas anzuhalten</translation>
    </message>
    <message>
        <source>Steps are named by what is done: verb and object</source>
        <translation>Schritte sind nach ihrem Tun benannt: Gegenstand und Verb</translation>
    </message>
    <message>
        <source>No case gets stuck</source>
        <translation>Kein Fall bleibt stecken</translation>
    </message>
    <message>
        <source>Parallel ways are joined before they meet</source>
        <translation>Parallele Wege werden zusammengeführt, bevor sie sich treffen</translation>
    </message>
    <message>
        <source>Every step can be reached</source>
        <translation>Jeder Schritt ist erreichbar</translation>
    </message>
    <message>
        <source>Every loop has a way out</source>
        <translation>Jede Schleife hat einen Ausweg</translation>
    </message>
    <message>
        <source>Soundness can be decided</source>
        <translation>Es lässt sich entscheiden, ob alle Fälle enden</translation>
    </message>
    <message>
        <source>Diagrams stay small enough to be read</source>
        <translation>Diagramme bleiben klein genug zum Lesen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 triggers. Readers see one sign only: use an event for each of them.</source>
        <translation>„%1“ hat %2 Auslöser. Zu sehen ist nur ein Zeichen: Für jeden ein eigenes Ereignis verwenden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has another start event without a trigger, so it is open where a case begins. Keep one, or give each a trigger.</source>
        <translation>„%1“ hat ein weiteres Startereignis ohne Auslöser, daher ist offen, wo ein Fall beginnt. Eines behalten oder jedem einen Auslöser geben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 start events. One is easier to read, if that can be done.</source>
        <translation>„%1“ hat %2 Startereignisse. Eines ist leichter zu lesen, wenn es möglich ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has another size than others of its kind (%2 x %3).</source>
        <translation>„%1“ hat eine andere Größe als andere seiner Art (%2 x %3).</translation>
    </message>
    <message>
        <source>Give it the usual size</source>
        <translation>Übliche Größe geben</translation>
    </message>
    <message>
        <source>Remove the gateway</source>
        <translation>Das Gateway entfernen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; neither joins nor splits: one flow comes, one goes. Remove it, or connect what is missing.</source>
        <translation>„%1“ führt weder zusammen noch teilt es: Ein Fluss kommt, einer geht. Entfernen oder verbinden, was fehlt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; terminates, but nothing else can be under way when a case comes there. A plain end event says the same.</source>
        <translation>„%1“ terminiert, doch nichts anderes kann noch laufen, wenn ein Fall dorthin kommt. Ein gewöhnliches Endereignis sagt dasselbe.</translation>
    </message>
    <message>
        <source>Make it a plain end</source>
        <translation>Zum gewöhnlichen Ende machen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names a thing. Say what is done with what, verb first, as in &apos;Check invoice&apos;.</source>
        <translation>„%1“ nennt einen Gegenstand. Sagen, was womit getan wird, etwa „Rechnung prüfen“.</translation>
    </message>
    <message>
        <source>No case ever comes to &apos;%1&apos;: it is part of a loop that nothing leads into. Connect the loop with what stands before it.</source>
        <translation>Kein Fall kommt je zu „%1“: Es gehört zu einer Schleife, in die nichts hineinführt. Die Schleife mit dem verbinden, was davor steht.</translation>
    </message>
    <message>
        <source>Possible endless loop: a case that comes to &apos;%1&apos; goes round for ever and reaches no end. Add a way out of the loop.</source>
        <translation>Mögliche Endlosschleife: Ein Fall, der zu „%1“ kommt, kreist für immer und erreicht kein Ende. Der Schleife einen Ausweg geben.</translation>
    </message>
    <message>
        <source>Undecided whether every case of &apos;%1&apos; comes to an end: a complex gateway joins ways by a rule of its own. Use a parallel or inclusive gateway there.</source>
        <translation>Unentschieden, ob jeder Fall von „%1“ zu einem Ende kommt: Ein komplexes Gateway führt Wege nach eigener Regel zusammen. Dort ein paralleles oder inklusives Gateway verwenden.</translation>
    </message>
    <message>
        <source>Possible deadlock: a case can get stuck at &apos;%1&apos;, which waits for a way in that is never taken. Join with the same kind of gateway that splits.</source>
        <translation>Mögliche Blockade: Ein Fall kann bei „%1“ stecken bleiben, das auf einen Zugang wartet, der nie genommen wird. Mit derselben Art Gateway zusammenführen, die aufteilt.</translation>
    </message>
    <message>
        <source>Possible double run: &apos;%1&apos; can be reached on parallel ways that do not wait for one another, and then everything behind it happens twice. Join the ways with a parallel gateway.</source>
        <translation>Mögliche doppelte Ausführung: „%1“ ist auf parallelen Wegen erreichbar, die nicht aufeinander warten; alles dahinter geschieht dann zweimal. Die Wege mit einem parallelen Gateway zusammenführen.</translation>
    </message>
    <message>
        <source>Undecided whether every case of &apos;%1&apos; comes to an end: there are too many combinations to try (stopped after %2). Put parallel parts into sub-processes, which are checked by themselves.</source>
        <translation>Unentschieden, ob jeder Fall von „%1“ zu einem Ende kommt: Es gibt zu viele Kombinationen, um alle zu versuchen (angehalten nach %2). Parallele Teile in Teilprozesse legen; sie werden für sich geprüft.</translation>
    </message>
    <message>
        <source>No case ever comes to &apos;%1&apos;, in whatever order things happen. Look at the gateways before it, or remove it.</source>
        <translation>Kein Fall kommt je zu „%1“, gleich in welcher Folge etwas geschieht. Die Gateways davor ansehen oder entfernen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 steps on one level; beyond %3, diagrams are seldom understood.</source>
        <translation>„%1“ hat %2 Schritte auf einer Ebene; über %3 werden Diagramme selten verstanden.</translation>
    </message>
    <message>
        <source>The gateways of &apos;%1&apos; offer %2 ways to go; beyond %3, few readers keep track.</source>
        <translation>Die Gateways von „%1“ bieten %2 Wege; über %3 behalten wenige den Überblick.</translation>
    </message>
    <message>
        <source>Put parts that belong together into sub-processes.</source>
        <translation>Zusammengehörige Teile in Teilprozesse legen.</translation>
    </message>
    <message>
        <source>The %1 steps from &apos;%2&apos; to &apos;%3&apos; would make a sub-process.</source>
        <translation>Die %1 Schritte von „%2“ bis „%3“ gäben einen Teilprozess.</translation>
    </message>
    <message>
        <source>Decide in a decision table what several gateways ask for.</source>
        <translation>Entscheiden Sie in einer Entscheidungstabelle, was mehrere Gateways fragen.</translation>
    </message>
    <message>
        <source>One gateway has %1 flows. Ask one question after the other, or decide in a decision table.</source>
        <translation>Ein Gateway hat %1 Flüsse. Stellen Sie eine Frage nach der anderen oder entscheiden Sie in einer Entscheidungstabelle.</translation>
    </message>
    <message>
        <source>Splits are inside of splits, %1 deep. Put the innermost of them into a sub-process.</source>
        <translation>Verzweigungen stecken in Verzweigungen, %1 tief. Setzen Sie die innerste davon in einen Teilprozess.</translation>
    </message>
    <message>
        <source>Easy to read: nothing to split.</source>
        <translation>Leicht zu lesen: nichts zu teilen.</translation>
    </message>
    <message>
        <source>The way from &apos;%1&apos; to &apos;%2&apos; does not say when it is taken. Name it, as in &quot;yes&quot;, give it a condition, or make it the default.</source>
        <translation>Der Weg von „%1“ nach „%2“ sagt nicht, wann er genommen wird. Benennen Sie ihn, etwa „ja“, geben Sie ihm eine Bedingung oder machen Sie ihn zum Standard.</translation>
    </message>
</context>
<context>
    <name>millrace::app::charts::Chart</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
</context>
<context>
    <name>millrace::app::charts::CycleTimeHistogram</name>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>How long cases take shows here after a simulation.</source>
        <translation>Wie lange Fälle dauern, zeigt sich hier nach einer Simulation.</translation>
    </message>
    <message>
        <source>%1 of the cases take %2 to %3</source>
        <translation>%1 der Fälle dauern %2 bis %3</translation>
    </message>
    <message>
        <source>From (%1)</source>
        <translation>Von (%1)</translation>
    </message>
    <message>
        <source>To (%1)</source>
        <translation>Bis (%1)</translation>
    </message>
    <message>
        <source>Share of cases (%)</source>
        <translation>Anteil der Fälle (%)</translation>
    </message>
    <message>
        <source>Compared with (%)</source>
        <translation>Verglichen mit (%)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
</context>
<context>
    <name>millrace::app::charts::FrontChart</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>95 % from (%1)</source>
        <translation>95 % von (%1)</translation>
    </message>
    <message>
        <source>95 % to (%1)</source>
        <translation>95 % bis (%1)</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
</context>
<context>
    <name>millrace::app::charts::Gantt</name>
    <message>
        <source>ddd d MMM, hh:mm</source>
        <comment>date format</comment>
        <translation>ddd d. MMM, hh:mm</translation>
    </message>
    <message>
        <source>%1
%2: %3, %4
%5 to %6</source>
        <translation>%1
%2: %3, %4
%5 bis %6</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>millrace::app::charts::GanttView</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <comment>date format</comment>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>millrace::app::charts::KpiRow</name>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
</context>
<context>
    <name>millrace::app::charts::StackedBars</name>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Summe (%1)</translation>
    </message>
    <message>
        <source>95 % from (%1)</source>
        <translation>95 % von (%1)</translation>
    </message>
    <message>
        <source>95 % to (%1)</source>
        <translation>95 % bis (%1)</translation>
    </message>
</context>
<context>
    <name>millrace::app::charts::TimeLines</name>
    <message>
        <source>ddd d MMM, hh:mm</source>
        <comment>date format</comment>
        <translation>ddd d. MMM, hh:mm</translation>
    </message>
    <message>
        <source>d MMM hh:mm</source>
        <comment>date format</comment>
        <translation>d. MMM hh:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>measured from here</source>
        <translation>ab hier gemessen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>millrace::app::charts::TornadoBars</name>
    <message>
        <source>now</source>
        <comment>the figure as it is</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1: no difference that could be told from chance</source>
        <translation>%1: kein Unterschied, der sich vom Zufall unterscheiden ließe</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % bis</translation>
    </message>
</context>
<context>
    <name>millrace::app::charts::UtilisationBars</name>
    <message>
        <source>%1: busy %2 of the paid time</source>
        <translation>%1: %2 der bezahlten Zeit ausgelastet</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: %1 bis %2</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>How busy people and machines are shows here after a simulation.</source>
        <translation>Wie ausgelastet Personen und Maschinen sind, zeigt sich hier nach einer Simulation.</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Utilisation (%)</source>
        <translation>Auslastung (%)</translation>
    </message>
    <message>
        <source>95 % from (%)</source>
        <translation>95 % von (%)</translation>
    </message>
    <message>
        <source>95 % to (%)</source>
        <translation>95 % bis (%)</translation>
    </message>
</context>
<context>
    <name>millrace::app::charts::WaitingCauses</name>
    <message>
        <source>Where cases wait</source>
        <translation>Wo Fälle warten</translation>
    </message>
    <message>
        <source>Where cases wait, and for what, shows here after a simulation.</source>
        <translation>Wo Fälle warten und worauf, zeigt sich hier nach einer Simulation.</translation>
    </message>
</context>
<context>
    <name>millrace::app::charts::WaitingProcessing</name>
    <message>
        <source>Waiting and processing</source>
        <translation>Warten und Bearbeiten</translation>
    </message>
    <message>
        <source>How much of each activity is work and how much is waiting shows here after a simulation.</source>
        <translation>Wie viel an jeder Aktivität Arbeit und wie viel Warten ist, zeigt sich hier nach einer Simulation.</translation>
    </message>
    <message>
        <source>processing</source>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Wartezeit</translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::CheckList</name>
    <message>
        <source>Rule check</source>
        <translation>Prüfung der Regeln</translation>
    </message>
    <message>
        <source>What is odd about the rules</source>
        <translation>Was an den Regeln seltsam ist</translation>
    </message>
    <message>
        <source>Nothing to mend: no gaps, no overlaps, and each rule can apply.</source>
        <translation>Nichts zu verbessern: keine Lücken, keine Überschneidungen, und jede Regel kann zutreffen.</translation>
    </message>
    <message>
        <source>checking ...</source>
        <translation>wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::ColumnBar</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Erlaubte Werte</translation>
    </message>
    <message>
        <source>If no rule applies</source>
        <translation>Wenn keine Regel zutrifft</translation>
    </message>
    <message>
        <source>What people call this column</source>
        <translation>Wie man diese Spalte nennt</translation>
    </message>
    <message>
        <source>what is tested</source>
        <translation>was geprüft wird</translation>
    </message>
    <message>
        <source>What the output is called in the result</source>
        <translation>Wie der Ausgang im Ergebnis heißt</translation>
    </message>
    <message>
        <source>any, or &quot;a&quot;, &quot;b&quot;</source>
        <translation>beliebig, oder &quot;a&quot;, &quot;b&quot;</translation>
    </message>
    <message>
        <source>Notes are for people: they change nothing.</source>
        <translation>Anmerkungen sind für Menschen: Sie ändern nichts.</translation>
    </message>
    <message>
        <source>Make “%1” an input of this decision</source>
        <translation>„%1“ zum Eingang dieser Entscheidung machen</translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::DecisionLinks</name>
    <message>
        <source>Go to the task that asks this &amp;decision</source>
        <translation>Zur Aufgabe, die diese &amp;Entscheidung befragt</translation>
    </message>
    <message>
        <source>Go to the &amp;decision of the task</source>
        <translation>Zur &amp;Entscheidung der Aufgabe</translation>
    </message>
    <message>
        <source>No decision file beside this diagram holds “%1”.</source>
        <translation>Keine Entscheidungsdatei neben diesem Diagramm enthält „%1“.</translation>
    </message>
    <message>
        <source>No task of a diagram beside this file asks “%1”.</source>
        <translation>Keine Aufgabe eines Diagramms neben dieser Datei befragt „%1“.</translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::DecisionList</name>
    <message>
        <source>Decisions of this file</source>
        <translation>Entscheidungen dieser Datei</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Knowledge models</source>
        <translation>Wissensmodelle</translation>
    </message>
    <message>
        <source>Decision services</source>
        <translation>Entscheidungsdienste</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::DecisionView</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Knowledge model</source>
        <translation>Wissensmodell</translation>
    </message>
    <message>
        <source>Decision service</source>
        <translation>Entscheidungsdienst</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Its values may be of any type.</source>
        <translation>Seine Werte dürfen jeden Typ haben.</translation>
    </message>
    <message>
        <source>Its values are of the type %1.</source>
        <translation>Seine Werte haben den Typ %1.</translation>
    </message>
    <message>
        <source>Gives: %1</source>
        <translation>Gibt: %1</translation>
    </message>
    <message>
        <source>Decides inside: %1</source>
        <translation>Entscheidet innen: %1</translation>
    </message>
    <message>
        <source>Takes: %1</source>
        <translation>Nimmt: %1</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Entscheidung hinzufügen</translation>
    </message>
    <message>
        <source>One more decision in this file</source>
        <translation>Eine weitere Entscheidung in dieser Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change the name here</source>
        <translation>Der Name wird hier geändert</translation>
    </message>
    <message>
        <source>This has no logic yet: say how it is decided.</source>
        <translation>Dies hat noch keine Logik: Sagen Sie, wie entschieden wird.</translation>
    </message>
    <message>
        <source>By a table of rules</source>
        <translation>Durch eine Tabelle von Regeln</translation>
    </message>
    <message>
        <source>By an expression</source>
        <translation>Durch einen Ausdruck</translation>
    </message>
    <message>
        <source>Find in the rules: Enter goes to the next, Escape closes</source>
        <translation>In den Regeln suchen: Enter geht zum nächsten, Escape schließt</translation>
    </message>
    <message>
        <source>Find in the rules</source>
        <translation>In den Regeln suchen</translation>
    </message>
    <message>
        <source>No rule says “%1”.</source>
        <translation>Keine Regel sagt „%1“.</translation>
    </message>
    <message>
        <source>This file holds no decision.</source>
        <translation>Diese Datei enthält keine Entscheidung.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Add table</source>
        <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Add expression</source>
        <translation>Ausdruck hinzufügen</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>New decision %1</source>
        <translation>Neue Entscheidung %1</translation>
    </message>
    <message>
        <source>DMN %1</source>
        <translation>DMN %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::LogicEditor</name>
    <message>
        <source>Open the table</source>
        <translation>Die Tabelle öffnen</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Require it</source>
        <translation>Benötigen</translation>
    </message>
    <message>
        <source>Let this decision see it; what is not in this file yet becomes an input</source>
        <translation>Diese Entscheidung soll es sehen; was noch nicht in der Datei ist, wird ein Eingang</translation>
    </message>
    <message>
        <source>There is no expression in this logic.</source>
        <translation>In dieser Logik ist kein Ausdruck.</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes the text over, Ctrl+Space offers names and functions.</source>
        <translation>Strg+Enter übernimmt den Text, Strg+Leertaste bietet Namen und Funktionen an.</translation>
    </message>
    <message>
        <source>Require %1</source>
        <translation>%1 benötigen</translation>
    </message>
    <message>
        <source>Edit expression</source>
        <translation>Ausdruck ändern</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::RuleTable</name>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Ausgang %1</translation>
    </message>
    <message>
        <source>Annotation %1</source>
        <translation>Anmerkung %1</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Eine Regel hinzufügen</translation>
    </message>
    <message>
        <source>%1 of rule %2: %3</source>
        <translation>%1 von Regel %2: %3</translation>
    </message>
    <message>
        <source>Edit rule %1</source>
        <translation>Regel %1 ändern</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>Regel %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle leeren</numerusform>
            <numerusform>%n Zellen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle einfügen</numerusform>
            <numerusform>%n Zellen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no column here and were left out. Add columns first.</source>
        <translation>
            <numerusform>%n Wert hat hier keine Spalte und blieb weg. Fügen Sie zuerst Spalten hinzu.</numerusform>
            <numerusform>%n Werte haben hier keine Spalte und blieben weg. Fügen Sie zuerst Spalten hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n rule(s)</source>
        <translation>
            <numerusform>%n Regel verdoppeln</numerusform>
            <numerusform>%n Regeln verdoppeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rule(s)</source>
        <translation>
            <numerusform>%n Regel entfernen</numerusform>
            <numerusform>%n Regeln entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation>
            <numerusform>%n Regel verschieben</numerusform>
            <numerusform>%n Regeln verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Add input</source>
        <translation>Eingang hinzufügen</translation>
    </message>
    <message>
        <source>Add output</source>
        <translation>Ausgang hinzufügen</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>Anmerkung hinzufügen</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Remove column %1</source>
        <translation>Spalte %1 entfernen</translation>
    </message>
    <message>
        <source>Edit column %1</source>
        <translation>Spalte %1 ändern</translation>
    </message>
    <message>
        <source>Move column %1</source>
        <translation>Spalte %1 verschieben</translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::TableEditor</name>
    <message>
        <source>Require it</source>
        <translation>Benötigen</translation>
    </message>
    <message>
        <source>Let this decision see it; what is not in this file yet becomes an input</source>
        <translation>Diese Entscheidung soll es sehen; was noch nicht in der Datei ist, wird ein Eingang</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Hit policy</source>
        <translation>Trefferregel</translation>
    </message>
    <message>
        <source>Which of the rules that apply count</source>
        <translation>Welche der zutreffenden Regeln zählen</translation>
    </message>
    <message>
        <source>What becomes of the outputs</source>
        <translation>Was aus den Ausgängen wird</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Change hit policy</source>
        <translation>Trefferregel ändern</translation>
    </message>
    <message>
        <source>Require %1</source>
        <translation>%1 benötigen</translation>
    </message>
    <message>
        <source>%1 of rule %2: %3</source>
        <translation>%1 von Regel %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read; the first is %1 of rule %2.</source>
        <translation>
            <numerusform>%n Zelle kann nicht gelesen werden: %1 von Regel %2.</numerusform>
            <numerusform>%n Zellen können nicht gelesen werden; die erste ist %1 von Regel %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::TryInputs</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>It takes no inputs.</source>
        <translation>Sie nimmt keine Eingänge.</translation>
    </message>
    <message>
        <source>%1: this is no number.</source>
        <translation>%1: Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1: this is no date. Write it as 2026-03-31.</source>
        <translation>%1: Das ist kein Datum. Schreiben Sie es als 2026-03-31.</translation>
    </message>
    <message>
        <source>%1: this is no value of the type %2.</source>
        <translation>%1: Das ist kein Wert des Typs %2.</translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::TryPanel</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Keep as test case...</source>
        <translation>Als Testfall behalten...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Keep these inputs with this result, to see at once when a change breaks it</source>
        <translation>Diese Eingänge mit diesem Ergebnis behalten, um gleich zu sehen, wenn eine Änderung es bricht</translation>
    </message>
    <message>
        <source>Test cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Choose a decision to try it.</source>
        <translation>Wählen Sie eine Entscheidung, um sie auszuprobieren.</translation>
    </message>
    <message>
        <source>checking ...</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>%1: rule %2</source>
        <translation>%1: Regel %2</translation>
    </message>
    <message>
        <source>Click to try it with these inputs</source>
        <translation>Klicken, um es mit diesen Eingängen auszuprobieren</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%1 von %2 bestehen</translation>
    </message>
    <message>
        <source>%1 cannot be read and is left as it is. Mend it or take it away first.</source>
        <translation>%1 kann nicht gelesen werden und bleibt, wie es ist. Verbessern Sie es oder nehmen Sie es erst weg.</translation>
    </message>
    <message>
        <source>Keep as test case</source>
        <translation>Als Testfall behalten</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>It is written beside the file when the file is saved.</source>
        <translation>Er wird neben die Datei geschrieben, wenn die Datei gespeichert wird.</translation>
    </message>
    <message>
        <source>It is written beside the file, and run with each change.</source>
        <translation>Er wird neben die Datei geschrieben und bei jeder Änderung ausgeführt.</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::Autosave</name>
    <message>
        <source>Changes to %1 cannot be kept aside: %2</source>
        <translation>Änderungen an %1 können nicht beiseitegelegt werden: %2</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::DiagramBar</name>
    <message>
        <source>Open the sub-process</source>
        <translation>Den Teilprozess öffnen</translation>
    </message>
    <message>
        <source>Back to the outer diagram</source>
        <translation>Zurück zum äußeren Diagramm</translation>
    </message>
    <message>
        <source>Diagrams of the file</source>
        <translation>Diagramme der Datei</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::DiagramCommands</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Wie&amp;derholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wie&amp;derholen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Find an element of the diagram</source>
        <translation>Ein Element des Diagramms finden</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::DiagramFiles</name>
    <message>
        <source>Process diagrams (*.bpmn *.bpmn2 *.xml)</source>
        <translation>Prozessdiagramme (*.bpmn *.bpmn2 *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Reading found %n problem(s); they are listed below the diagram.</source>
        <translation>
            <numerusform>Beim Lesen fiel %n Problem auf; es steht unter dem Diagramm.</numerusform>
            <numerusform>Beim Lesen fielen %n Probleme auf; sie stehen unter dem Diagramm.</numerusform>
        </translation>
    </message>
    <message>
        <source>New diagram</source>
        <translation>Neues Diagramm</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Saving replaces what the other program wrote.</source>
        <translation>Speichern ersetzt, was das andere Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Without saving, what you did since it was saved last is lost.</source>
        <translation>Ohne Speichern geht verloren, was seit dem letzten Speichern getan wurde.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Loading it again loses your changes.</source>
        <translation>%1 wurde von einem anderen Programm geändert. Neu laden verwirft die eigenen Änderungen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>%1 (brought back)</source>
        <translation>%1 (zurückgeholt)</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <comment>file, why</comment>
        <translation>%1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be opened because of line %2: %3</source>
        <translation>%1 konnte wegen Zeile %2 nicht geöffnet werden: %3</translation>
    </message>
    <message>
        <source>%1 was deleted or moved by another program. Save it to write it again.</source>
        <translation>%1 wurde von einem anderen Programm gelöscht oder verschoben. Speichern schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behalten, was hier ist</translation>
    </message>
    <message>
        <source>%1 is not part of this state and was closed.</source>
        <translation>%1 gehört nicht zu diesem Stand und wurde geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>The studio ended before %n file(s) were saved: %1. Your changes were kept (%2).</source>
        <translation>
            <numerusform>Das Studio endete, bevor %n Datei gespeichert war: %1. Die Änderungen sind erhalten (%2).</numerusform>
            <numerusform>Das Studio endete, bevor %n Dateien gespeichert waren: %1. Die Änderungen sind erhalten (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard...</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the changes that were kept?</source>
        <translation>Die erhaltenen Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The files stay as they were saved last. What was done after that is gone for good.</source>
        <translation>Die Dateien bleiben, wie sie zuletzt gespeichert wurden. Was danach getan wurde, ist endgültig weg.</translation>
    </message>
    <message>
        <source>%1 holds no diagram, so Millrace drew one to look at. Save to keep it in the file.</source>
        <translation>%1 enthält kein Diagramm, daher hat Millrace eines zum Ansehen gezeichnet. Speichern, um es in der Datei zu behalten.</translation>
    </message>
    <message>
        <source>Diagrams and decisions (*.bpmn *.bpmn2 *.dmn *.xml)</source>
        <translation>Diagramme und Entscheidungen (*.bpmn *.bpmn2 *.dmn *.xml)</translation>
    </message>
    <message>
        <source>Decisions (*.dmn)</source>
        <translation>Entscheidungen (*.dmn)</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::DiagramView</name>
    <message>
        <source>This file holds decisions (DMN), not a process diagram (BPMN).</source>
        <translation>Diese Datei enthält Entscheidungen (DMN), kein Prozessdiagramm (BPMN).</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::FileView</name>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::MeasuresList</name>
    <message>
        <source>Complexity of the processes</source>
        <translation>Komplexität der Prozesse</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Most at one</source>
        <translation>Meiste an einem</translation>
    </message>
    <message>
        <source>Nested</source>
        <translation>Geschachtelt</translation>
    </message>
    <message>
        <source>What to split</source>
        <translation>Was zu teilen ist</translation>
    </message>
    <message>
        <source>Activities, events and gateways on one level</source>
        <translation>Aktivitäten, Ereignisse und Gateways auf einer Ebene</translation>
    </message>
    <message>
        <source>In how many ways a case can go on at all gateways together</source>
        <translation>Auf wie viele Weisen ein Fall an allen Gateways zusammen weitergehen kann</translation>
    </message>
    <message>
        <source>Flows at the gateway that has most</source>
        <translation>Flüsse an dem Gateway, das die meisten hat</translation>
    </message>
    <message>
        <source>How many splits the innermost step is inside of</source>
        <translation>In wie vielen Verzweigungen der innerste Schritt steckt</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::OutlineDelegate</name>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Only on a condition</source>
        <translation>Nur unter einer Bedingung</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Hier enden</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Den Schritt entfernen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Open a diagram to see its steps as a list.</source>
        <translation>Ein Diagramm öffnen, um seine Schritte als Liste zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Put a start event on the diagram first.</source>
        <translation>Noch ist nichts gezeichnet. Zuerst ein Startereignis ins Diagramm setzen.</translation>
    </message>
    <message>
        <source>Give to “%1”</source>
        <translation>„%1“ zuweisen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Do it earlier</source>
        <translation>Früher tun</translation>
    </message>
    <message>
        <source>Do it later</source>
        <translation>Später tun</translation>
    </message>
    <message>
        <source>Add an end</source>
        <translation>Ende hinzufügen</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>yes: What is done then</source>
        <translation>ja: Was dann getan wird</translation>
    </message>
    <message>
        <source>What is done at the same time</source>
        <translation>Was gleichzeitig getan wird</translation>
    </message>
    <message>
        <source>What comes after all of that</source>
        <translation>Was nach alldem kommt</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>There is no step “%1” to go on with. Type its name as it stands in the list.</source>
        <translation>Es gibt keinen Schritt „%1“, mit dem es weitergehen könnte. Schreiben Sie seinen Namen, wie er in der Liste steht.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>„%1“ kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>Return adds a step below, Tab says who does it. “Complete?” asks, and “no: Ask for papers” is an answer. What follows “Checks:” is done at once. “Rejected.” ends, “-&gt; Check papers” goes on there. Return in an empty line goes one level up.</source>
        <translation>Die Eingabetaste fügt darunter einen Schritt hinzu, Tab sagt, wer ihn erledigt. „Vollständig?“ fragt, und „nein: Um Papiere bitten“ ist eine Antwort. Was auf „Prüfungen:“ folgt, geschieht gleichzeitig. „Abgelehnt.“ endet, „-&gt; Papiere prüfen“ geht dort weiter. Die Eingabetaste in einer leeren Zeile geht eine Ebene hinauf.</translation>
    </message>
    <message>
        <source>The outline tells the steps of a process; this file holds none.</source>
        <translation>Die Gliederung erzählt die Schritte eines Prozesses; diese Datei enthält keinen.</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::OutlineView</name>
    <message>
        <source>Steps of the process</source>
        <translation>Schritte des Prozesses</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::PictureCommands</name>
    <message>
        <source>Drawing that scales (*.svg)</source>
        <translation>Skalierbare Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Picture (*.jpg *.jpeg)</source>
        <translation>Bild (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Seiten (*.pdf)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Writing the picture</source>
        <translation>Das Bild wird geschrieben</translation>
    </message>
    <message>
        <source>Write the process handbook</source>
        <translation>Prozesshandbuch schreiben</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Text document (*.odt)</source>
        <translation>Textdokument (*.odt)</translation>
    </message>
    <message>
        <source>Writing the handbook</source>
        <translation>Das Handbuch wird geschrieben</translation>
    </message>
    <message>
        <source>Write a page to click through</source>
        <translation>Seite zum Durchklicken schreiben</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Die Seite wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are there already.</source>
        <translation>
            <numerusform>%n dieser Dateien gibt es schon.</numerusform>
            <numerusform>%n dieser Dateien gibt es schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written, from %1 on.</source>
        <translation>
            <numerusform>%n Datei wurde geschrieben, ab %1.</numerusform>
            <numerusform>%n Dateien wurden geschrieben, ab %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>This diagram</source>
        <translation>Dieses Diagramm</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Das Ausgewählte</translation>
    </message>
    <message numerus="yes">
        <source>All %n diagrams of the file</source>
        <translation>
            <numerusform>%n Diagramm der Datei</numerusform>
            <numerusform>Alle %n Diagramme der Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>SVG, a drawing that scales</source>
        <translation>SVG, eine skalierbare Zeichnung</translation>
    </message>
    <message>
        <source>PNG, a picture</source>
        <translation>PNG, ein Bild</translation>
    </message>
    <message>
        <source>JPEG, a picture</source>
        <translation>JPEG, ein Bild</translation>
    </message>
    <message>
        <source>PDF, pages</source>
        <translation>PDF, Seiten</translation>
    </message>
    <message>
        <source>100 % is one pixel of the picture for one of the diagram; 10 % to 1,000 % can be written</source>
        <translation>100 % heißt ein Pixel im Bild je Pixel im Diagramm; möglich sind 10 % bis 1.000 %</translation>
    </message>
    <message>
        <source>As large as the diagram</source>
        <translation>So groß wie das Diagramm</translation>
    </message>
    <message>
        <source>A4, several where it is larger</source>
        <translation>A4, mehrere, wo es größer ist</translation>
    </message>
    <message>
        <source>A3, several where it is larger</source>
        <translation>A3, mehrere, wo es größer ist</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the file...</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>One file, a page or several for each diagram, with those of collapsed sub-processes.</source>
        <translation>Eine Datei mit einer oder mehreren Seiten je Diagramm, auch denen zugeklappter Teilprozesse.</translation>
    </message>
    <message numerus="yes">
        <source>%n files, numbered behind the name.</source>
        <translation>
            <numerusform>%n Datei, hinter dem Namen nummeriert.</numerusform>
            <numerusform>%n Dateien, hinter dem Namen nummeriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 x %2 pixels</source>
        <comment>size of a picture</comment>
        <translation>%1 x %2 Pixel</translation>
    </message>
    <message>
        <source>Sharp at every size; texts can be searched.</source>
        <translation>Scharf in jeder Größe; Texte lassen sich durchsuchen.</translation>
    </message>
    <message>
        <source>Sharp at every size; texts stay texts, and shapes carry the ids of their elements.</source>
        <translation>Scharf in jeder Größe; Texte bleiben Texte, und Formen tragen die Ids ihrer Elemente.</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::PrintDialog</name>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloid</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Each on one page</source>
        <translation>Jedes auf einer Seite</translation>
    </message>
    <message>
        <source>Smaller, where it would take several pages at a readable size</source>
        <translation>Kleiner, wo es in lesbarer Größe mehrere Seiten bräuchte</translation>
    </message>
    <message>
        <source>All diagrams of the file</source>
        <translation>Alle Diagramme der Datei</translation>
    </message>
    <message>
        <source>Those of collapsed sub-processes too</source>
        <translation>Auch die von zugeklappten Teilprozessen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s); dashed lines show where the next one is laid on</source>
        <translation>
            <numerusform>%n Seite; gestrichelte Linien zeigen, wo die nächste angelegt wird</numerusform>
            <numerusform>%n Seiten; gestrichelte Linien zeigen, wo die nächste angelegt wird</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::design::ProblemCheck</name>
    <message>
        <source>Save the diagram first: rules and reasons are kept beside it, in its project.</source>
        <translation>Zuerst das Diagramm speichern: Regeln und Gründe liegen daneben, in seinem Projekt.</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::ProblemsPanel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems of the diagram</source>
        <translation>Probleme des Diagramms</translation>
    </message>
    <message>
        <source>Nothing to mend: the checks found no problem.</source>
        <translation>Nichts zu beheben: Die Prüfungen fanden kein Problem.</translation>
    </message>
    <message>
        <source>%1 (Alt+Return)</source>
        <translation>%1 (Alt+Eingabe)</translation>
    </message>
    <message>
        <source>checking ...</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>checked in %1 ms</source>
        <translation>geprüft in %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more. Mend some of these first.</source>
        <translation>
            <numerusform>… und %n weiteres. Zuerst einige davon beheben.</numerusform>
            <numerusform>… und %n weitere. Zuerst einige davon beheben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n ausgeblendet</numerusform>
            <numerusform>%n ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>%1 Dismissed: %2</source>
        <translation>%1 Ausgeblendet: %2</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>%1
Rule: %2</source>
        <translation>%1
Regel: %2</translation>
    </message>
    <message>
        <source>Go to the element</source>
        <translation>Zum Element gehen</translation>
    </message>
    <message>
        <source>Dismiss with a reason...</source>
        <translation>Mit Begründung ausblenden …</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; in this project</source>
        <translation>Regel „%1“ in diesem Projekt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Dismiss this finding</source>
        <translation>Diesen Befund ausblenden</translation>
    </message>
    <message>
        <source>Why it is right as it is</source>
        <translation>Warum es so richtig ist</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The reason is kept with the project, for others to read.</source>
        <translation>Der Grund bleibt beim Projekt, damit andere ihn lesen können.</translation>
    </message>
    <message>
        <source>Old versions and comparisons are to be looked at, and are not checked.</source>
        <translation>Alte Versionen und Vergleiche sind zum Ansehen und werden nicht geprüft.</translation>
    </message>
    <message>
        <source>Rules...</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Which rules hold in this project, and how much each weighs</source>
        <translation>Welche Regeln in diesem Projekt gelten und wie schwer jede wiegt</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Komplexität</translation>
    </message>
    <message>
        <source>How hard each process is to read, and what to split</source>
        <translation>Wie schwer jeder Prozess zu lesen ist und was zu teilen ist</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::RulesDialog</name>
    <message>
        <source>Rules of the project</source>
        <translation>Regeln des Projekts</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Regeln durchsuchen</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was sie verlangt</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>In diesem Projekt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What BPMN asks for</source>
        <translation>Was BPMN verlangt</translation>
    </message>
    <message>
        <source>How cases go through</source>
        <translation>Wie Fälle durchlaufen</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>%1
Rule: %2</source>
        <translation>%1
Regel: %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Open a diagram to see and change the rules of its project.</source>
        <translation>Ein Diagramm öffnen, um die Regeln seines Projekts zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>They hold for all diagrams in %1, and are kept there in the file %2.</source>
        <translation>Sie gelten für alle Diagramme in %1 und stehen dort in der Datei %2.</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <source>Off, as usual</source>
        <translation>Aus, wie üblich</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
</context>
<context>
    <name>millrace::app::design::TemplateDialog</name>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Each comes with a scenario, ready to be simulated as soon as it is saved.</source>
        <translation>Jede bringt ein Szenario mit und ist simulierbar, sobald sie gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>millrace::app::execution::CasePanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>%1   version %2, the diagram has changed since</source>
        <translation>%1   Version %2, das Diagramm hat sich seither geändert</translation>
    </message>
    <message>
        <source>%1   version %2</source>
        <translation>%1   Version %2</translation>
    </message>
    <message>
        <source>Incidents %L1</source>
        <translation>Störungen %L1</translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Nichts steckt fest.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What to show of the case</source>
        <translation>Was vom Fall gezeigt wird</translation>
    </message>
    <message>
        <source>Choose a task or a case at the right to see what happened in it.</source>
        <translation>Rechts eine Aufgabe oder einen Fall wählen, um zu sehen, was darin geschah.</translation>
    </message>
    <message>
        <source>Choose a task or a case at the right to see its variables.</source>
        <translation>Rechts eine Aufgabe oder einen Fall wählen, um die Variablen zu sehen.</translation>
    </message>
    <message>
        <source>This case has no variables yet. Forms fill them in.</source>
        <translation>Dieser Fall hat noch keine Variablen. Formulare füllen sie.</translation>
    </message>
</context>
<context>
    <name>millrace::app::execution::CountsBar</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n Störung</numerusform>
            <numerusform>%n Störungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::execution::Desk</name>
    <message>
        <source>No diagram is open.</source>
        <translation>Kein Diagramm ist offen.</translation>
    </message>
    <message>
        <source>this diagram</source>
        <translation>dieses Diagramm</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2</source>
        <comment>element and what is wrong</comment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>millrace::app::execution::FormEditor</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose a date from a calendar</source>
        <translation>Ein Datum aus einem Kalender wählen</translation>
    </message>
    <message>
        <source>This is no date. Write it as in %1.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie %1.</translation>
    </message>
</context>
<context>
    <name>millrace::app::execution::RunBar</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Run again with last input</source>
        <translation>Mit letzten Eingaben erneut starten</translation>
    </message>
    <message>
        <source>Test controls</source>
        <translation>Testbedienung</translation>
    </message>
    <message>
        <source>No timer, message or incident to act on</source>
        <translation>Kein Zeitgeber, keine Nachricht oder Störung zum Bearbeiten</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Cancel &apos;%1&apos;...</source>
        <translation>„%1“ abbrechen …</translation>
    </message>
    <message>
        <source>Start a case with the values that the newest one was started with</source>
        <translation>Einen Fall mit den Werten starten, mit denen der neueste begann</translation>
    </message>
    <message>
        <source>Skip a timer, send a message, try again: for the chosen case, else for all</source>
        <translation>Einen Zeitgeber überspringen, eine Nachricht senden, erneut versuchen: für den gewählten Fall, sonst für alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>case and what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a case to see the others</source>
        <translation>Einen Fall wählen, um die anderen zu sehen</translation>
    </message>
    <message>
        <source>No case waits for a message or signal just now.</source>
        <translation>Gerade wartet kein Fall auf eine Nachricht oder ein Signal.</translation>
    </message>
    <message>
        <source>Begin no more cases by the clock (next: %1)</source>
        <translation>Keine Fälle mehr nach der Uhr beginnen (nächster: %1)</translation>
    </message>
</context>
<context>
    <name>millrace::app::execution::VariablesModel</name>
    <message>
        <source>Double-click to change the value</source>
        <translation>Doppelklicken, um den Wert zu ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>variable and problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>type yes or no.</source>
        <translation>Ja oder Nein eingeben.</translation>
    </message>
    <message>
        <source>type a number.</source>
        <translation>Eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>type JSON, as in [1, 2] or {&quot;a&quot;: 1}.</source>
        <translation>JSON eingeben, etwa [1, 2] oder {&quot;a&quot;: 1}.</translation>
    </message>
</context>
<context>
    <name>millrace::app::execution::WorkPanel</name>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Was aufgelistet wird</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>My tasks %L1</source>
        <translation>Meine Aufgaben %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in other diagrams</source>
        <translation>
            <numerusform>%n Aufgabe in anderen Diagrammen</numerusform>
            <numerusform>%n Aufgaben in anderen Diagrammen</numerusform>
        </translation>
    </message>
    <message>
        <source>All running</source>
        <translation>Alle laufenden</translation>
    </message>
    <message>
        <source>Their tokens together on the diagram</source>
        <translation>Ihre Token zusammen im Diagramm</translation>
    </message>
    <message>
        <source>version %1, started %2</source>
        <translation>Version %1, gestartet %2</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n Störung</numerusform>
            <numerusform>%n Störungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; was completed or cancelled.</source>
        <translation>„%1“ wurde abgeschlossen oder abgebrochen.</translation>
    </message>
    <message>
        <source>There is nothing to fill in.</source>
        <translation>Es ist nichts auszufüllen.</translation>
    </message>
    <message>
        <source>Running since %1.</source>
        <translation>Läuft seit %1.</translation>
    </message>
    <message>
        <source>Finished %1.</source>
        <translation>Beendet %1.</translation>
    </message>
    <message>
        <source>Cancelled %1.</source>
        <translation>Abgebrochen %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is stuck: %2</source>
        <translation>„%1“ steckt fest: %2</translation>
    </message>
    <message>
        <source>Waits for the time of &apos;%1&apos;, %2.</source>
        <translation>Wartet auf die Zeit von „%1“, %2.</translation>
    </message>
    <message>
        <source>Waits for &apos;%1&apos;.</source>
        <translation>Wartet auf „%1“.</translation>
    </message>
    <message>
        <source>Cancel &apos;%1&apos;? Its open tasks go away, its history stays.</source>
        <translation>„%1“ abbrechen? Offene Aufgaben fallen weg, der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No task waits</source>
        <translation>Keine Aufgabe wartet</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Tasks of running cases stand here, to be done one by one.</source>
        <translation>Hier stehen die Aufgaben laufender Fälle zum Erledigen.</translation>
    </message>
    <message>
        <source>Cancel case...</source>
        <translation>Fall abbrechen …</translation>
    </message>
    <message>
        <source>Cases %L1</source>
        <translation>Fälle %L1</translation>
    </message>
    <message>
        <source>The diagram has changed since: this case goes on by version %1.</source>
        <translation>Das Diagramm hat sich seither geändert: Dieser Fall läuft nach Version %1 weiter.</translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation>Fall starten</translation>
    </message>
    <message>
        <source>Cancel case</source>
        <translation>Fall abbrechen</translation>
    </message>
    <message>
        <source>Cancel the case</source>
        <translation>Fall abbrechen</translation>
    </message>
</context>
<context>
    <name>millrace::app::monitoring::DottedChart</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>activity, case, time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Every event, by case and time</source>
        <translation>Jedes Ereignis, nach Fall und Zeit</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>millrace::app::monitoring::FindingsPanel</name>
    <message>
        <source>means, from ready to done</source>
        <translation>Mittelwerte, von bereit bis fertig</translation>
    </message>
    <message>
        <source>Nobody had to wait for anything.</source>
        <translation>Niemand musste auf etwas warten.</translation>
    </message>
    <message>
        <source>No activity was completed.</source>
        <translation>Keine Aktivität wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>Run one to its end, or simulate many: figures, variants and waits then stand here.</source>
        <translation>Einen bis zum Ende ausführen oder viele simulieren: Dann stehen hier Kennzahlen, Varianten und Wartezeiten.</translation>
    </message>
    <message>
        <source>No case has finished yet</source>
        <translation>Noch ist kein Fall beendet</translation>
    </message>
</context>
<context>
    <name>millrace::app::monitoring::SummaryPanel</name>
    <message>
        <source>A task is open from ready to done. The engine does not record yet when somebody begins with it, so waiting and work are one figure here.</source>
        <translation>Eine Aufgabe ist von bereit bis fertig offen. Die Engine hält noch nicht fest, wann jemand damit beginnt, daher sind Warten und Arbeit hier eine Zahl.</translation>
    </message>
    <message>
        <source>finished on this computer: %1, %2</source>
        <translation>auf diesem Rechner beendet: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>(the newest)</source>
        <translation>(die neuesten)</translation>
    </message>
    <message>
        <source>Variants &lt;span style=&apos;font-weight:400&apos;&gt;top %1 of %2&lt;/span&gt;</source>
        <translation>Varianten &lt;span style=&apos;font-weight:400&apos;&gt;die ersten %1 von %2&lt;/span&gt;</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Choose a variant to see its path on the diagram.</source>
        <translation>Eine Variante wählen, um ihren Weg im Diagramm zu sehen.</translation>
    </message>
    <message>
        <source>No case has finished on this computer.</source>
        <translation>Auf diesem Rechner ist noch kein Fall beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::monitoring::VariantList</name>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>share (cases): path</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>keine Aktivität</translation>
    </message>
</context>
<context>
    <name>millrace::app::repository::DifferenceList</name>
    <message>
        <source>The two are the same.</source>
        <translation>Die beiden sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%n elements: only moved</source>
        <translation>
            <numerusform>%n Element: nur verschoben</numerusform>
            <numerusform>%n Elemente: nur verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::repository::Project</name>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>This project has no diagram yet. Make one with File, New diagram, and save it here.</source>
        <translation>Dieses Projekt hat noch kein Diagramm. Mit Datei, Neues Diagramm eines anlegen und hier speichern.</translation>
    </message>
    <message>
        <source>Save the diagram to a file first: versions are kept in its folder.</source>
        <translation>Zuerst das Diagramm in eine Datei speichern: Versionen liegen in ihrem Ordner.</translation>
    </message>
    <message>
        <source>This makes ‘%1’ a project: from now on it keeps all versions of the files in this folder.</source>
        <translation>Damit wird „%1“ zu einem Projekt: Von nun an bleiben alle Versionen der Dateien in diesem Ordner erhalten.</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Was sich geändert hat und warum</translation>
    </message>
    <message>
        <source>Saved as version ‘%1’.</source>
        <translation>Als Version „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation>Seit der letzten Version hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Compare with the present</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>That version has no diagram.</source>
        <translation>Diese Version hat kein Diagramm.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 compared</source>
        <translation>%1 verglichen</translation>
    </message>
    <message>
        <source>New alternative</source>
        <translation>Neue Alternative</translation>
    </message>
    <message>
        <source>A name, such as ‘without appraisal’</source>
        <translation>Ein Name, etwa „ohne Gutachten“</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Projekt exportieren</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>Import project</source>
        <translation>Projekt importieren</translation>
    </message>
    <message>
        <source>Look at version ‘%1’</source>
        <translation>Version „%1“ ansehen</translation>
    </message>
    <message>
        <source>Restore version ‘%1’</source>
        <translation>Version „%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Switch to ‘%1’</source>
        <translation>Zu „%1“ wechseln</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>The project with all its versions is in %1.</source>
        <translation>Das Projekt mit allen Versionen ist in %1.</translation>
    </message>
    <message>
        <source>The files are in %1.</source>
        <translation>Die Dateien sind in %1.</translation>
    </message>
    <message>
        <source>Name the new folder of the project</source>
        <translation>Den neuen Ordner des Projekts benennen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Save a version first</source>
        <translation>Zuerst eine Version speichern</translation>
    </message>
    <message>
        <source>Save version and go on</source>
        <translation>Version speichern und weiter</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>&amp;Compare with the present</source>
        <translation>Mit &amp;jetzt vergleichen</translation>
    </message>
    <message>
        <source>Compare with the version &amp;before</source>
        <translation>Mit der Version &amp;davor vergleichen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, version</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version ‘%1’ of %2, by %3. It is for looking only.</source>
        <translation>Version „%1“ von %2, von %3. Sie ist nur zum Ansehen.</translation>
    </message>
    <message>
        <source>What was there before is the version ‘%1’.</source>
        <translation>Der Stand davor ist die Version „%1“.</translation>
    </message>
    <message>
        <source>the present</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>‘%1’ is the first version of %2: there is none before it.</source>
        <translation>„%1“ ist die erste Version von %2: Davor gibt es keine.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is in no other version yet. Save a version, then compare with it.</source>
        <translation>%1 ist noch in keiner anderen Version. Eine Version speichern, dann damit vergleichen.</translation>
    </message>
    <message>
        <source>An alternative starts from a version. What you changed since the last one belongs to ‘%1’.</source>
        <translation>Eine Alternative beginnt bei einer Version. Was seit der letzten geändert wurde, gehört zu „%1“.</translation>
    </message>
    <message>
        <source>It starts from the latest version and goes its own way; ‘%1’ stays as it is.</source>
        <translation>Sie beginnt bei der letzten Version und geht ihren eigenen Weg; „%1“ bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What you changed belongs to ‘%1’, and is kept there.</source>
        <translation>Was geändert wurde, gehört zu „%1“ und bleibt dort erhalten.</translation>
    </message>
    <message>
        <source>You work on ‘%1’ now.</source>
        <translation>Jetzt wird an „%1“ gearbeitet.</translation>
    </message>
    <message>
        <source>Back to ‘%1’</source>
        <translation>Zurück zu „%1“</translation>
    </message>
    <message>
        <source>The files are as in ‘%1’ again.</source>
        <translation>Die Dateien sind wieder wie in „%1“.</translation>
    </message>
    <message>
        <source>%1 Nothing had to be changed.</source>
        <translation>%1 Nichts musste geändert werden.</translation>
    </message>
    <message>
        <source>What was there before is still the version ‘%1’.</source>
        <translation>Der Stand davor ist weiterhin die Version „%1“.</translation>
    </message>
    <message>
        <source>That is a new version.</source>
        <translation>Das ist eine neue Version.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>The files are as they were before.</source>
        <translation>Die Dateien sind, wie sie vorher waren.</translation>
    </message>
    <message>
        <source>Compare with which version?</source>
        <translation>Mit welcher Version vergleichen?</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ActivityModel</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Cost a visit</source>
        <translation>Kosten je Ausführung</translation>
    </message>
    <message>
        <source>Cost a visit (%1)</source>
        <translation>Kosten je Durchlauf (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not said yet: click the row, and enter it at the right</source>
        <translation>Noch nicht angegeben: die Zeile anklicken und rechts eingeben</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>How often it is completed in a replication, on average</source>
        <translation>Wie oft sie in einer Replikation im Mittel abgeschlossen wird</translation>
    </message>
    <message>
        <source>%1, the 95 % interval over replications</source>
        <translation>%1, das 95-%-Intervall über Replikationen</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ActivityTable</name>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::BesideBox</name>
    <message>
        <source>No other process takes time of the same people.</source>
        <translation>Kein anderer Prozess nimmt Zeit derselben Leute in Anspruch.</translation>
    </message>
    <message>
        <source>Add a process</source>
        <translation>Prozess hinzufügen</translation>
    </message>
    <message>
        <source>Other processes beside this</source>
        <translation>Andere Prozesse neben diesem</translation>
    </message>
    <message>
        <source>Save the diagram first: the others are found from its folder</source>
        <translation>Speichern Sie zuerst das Diagramm: Die anderen werden von seinem Ordner aus gefunden</translation>
    </message>
    <message>
        <source>A process of another file that runs at the same time: pools of the same name are one pool</source>
        <translation>Ein Prozess einer anderen Datei, der zur selben Zeit läuft: Pools mit demselben Namen sind ein Pool</translation>
    </message>
    <message>
        <source>The scenario that it runs under</source>
        <translation>Das Szenario, mit dem er läuft</translation>
    </message>
    <message>
        <source>Run without this process</source>
        <translation>Ohne diesen Prozess laufen lassen</translation>
    </message>
    <message>
        <source>Scenario of %1</source>
        <translation>Szenario von %1</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>its first</source>
        <translation>sein erstes</translation>
    </message>
    <message>
        <source>Process that runs beside</source>
        <translation>Prozess, der daneben läuft</translation>
    </message>
    <message>
        <source>BPMN diagrams (*.bpmn)</source>
        <translation>BPMN-Diagramme (*.bpmn)</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::BottleneckCard</name>
    <message>
        <source>Try one more</source>
        <translation>Eine mehr versuchen</translation>
    </message>
    <message>
        <source>Simulate with one more person in this pool</source>
        <translation>Mit einer Person mehr in diesem Ressourcenpool simulieren</translation>
    </message>
    <message>
        <source>Bottleneck now: %1</source>
        <translation>Engpass jetzt: %1</translation>
    </message>
    <message>
        <source>Bottleneck: %1</source>
        <translation>Engpass: %1</translation>
    </message>
    <message>
        <source>Cases wait %1 for its opening hours: longer hours would help.</source>
        <translation>Fälle warten %1 auf die Öffnungszeiten: Längere Zeiten würden helfen.</translation>
    </message>
    <message>
        <source>10 % more capacity: about %1 less waiting.</source>
        <translation>10 % mehr Kapazität: etwa %1 weniger Warten.</translation>
    </message>
    <message>
        <source>All its tasks together wait longest. 10 % more: about %1 less.</source>
        <translation>Alle seine Aufgaben zusammen warten am längsten. 10 % mehr: etwa %1 weniger.</translation>
    </message>
    <message>
        <source>More work comes than it can do.</source>
        <translation>Es kommt mehr Arbeit, als er tun kann.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::CalendarDialog</name>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Whoever is to keep the same hours chooses them by this name</source>
        <translation>Wer dieselben Zeiten einhalten soll, wählt sie unter diesem Namen</translation>
    </message>
    <message>
        <source>Where the clock shows these hours, summer time included: type a part of its name</source>
        <translation>Wo die Uhr diese Zeiten zeigt, Sommerzeit eingeschlossen: einen Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Days on which nobody works: one a line; a list from a spreadsheet can be pasted</source>
        <translation>Tage, an denen niemand arbeitet: einer je Zeile; eine Liste aus einer Tabelle lässt sich einfügen</translation>
    </message>
    <message>
        <source>From a calendar file...</source>
        <translation>Aus einer Kalenderdatei …</translation>
    </message>
    <message>
        <source>Takes hours and holidays of an iCalendar file (.ics), as mail programs and authorities give</source>
        <translation>Nimmt Zeiten und Feiertage einer iCalendar-Datei (.ics), wie Mailprogramme und Behörden sie ausgeben</translation>
    </message>
    <message>
        <source>Give the hours a name, as in Office hours.</source>
        <translation>Geben Sie den Zeiten einen Namen, etwa Bürozeiten.</translation>
    </message>
    <message>
        <source>Other hours are called &apos;%1&apos;: take another name.</source>
        <translation>Andere Zeiten heißen „%1“: Nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time zone. Write it as in Europe/Berlin.</source>
        <translation>„%1“ ist keine Zeitzone. Schreiben Sie sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Some hours must stay: without any, nobody would ever work.</source>
        <translation>Einige Zeiten müssen bleiben: Ohne sie würde niemand je arbeiten.</translation>
    </message>
    <message>
        <source>Working hours and holidays from a file</source>
        <translation>Arbeitszeiten und Feiertage aus einer Datei</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has neither working hours nor holidays.</source>
        <translation>„%1“ hat weder Arbeitszeiten noch Feiertage.</translation>
    </message>
    <message>
        <source>Holidays taken from &apos;%1&apos;.</source>
        <translation>Feiertage aus „%1“ übernommen.</translation>
    </message>
    <message>
        <source>Hours taken from &apos;%1&apos;.</source>
        <translation>Zeiten aus „%1“ übernommen.</translation>
    </message>
    <message>
        <source>Hours and holidays taken from &apos;%1&apos;.</source>
        <translation>Zeiten und Feiertage aus „%1“ übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>On %n days there are hours of their own.</source>
        <translation>
            <numerusform>An %n Tag gelten eigene Stunden.</numerusform>
            <numerusform>An %n Tagen gelten eigene Stunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours at single dates</source>
        <translation>Zeiten an einzelnen Tagen</translation>
    </message>
    <message>
        <source>What is worked once beside the week, on holidays too: a day with two times a line; a list from a spreadsheet can be pasted</source>
        <translation>Was einmal neben der Woche gearbeitet wird, auch an Feiertagen: ein Tag mit zwei Uhrzeiten je Zeile; eine Liste aus einer Tabellenkalkulation lässt sich einfügen</translation>
    </message>
    <message>
        <source>Holidays: %1</source>
        <translation>Feiertage: %1</translation>
    </message>
    <message>
        <source>Hours at single dates: %1</source>
        <translation>Zeiten an einzelnen Tagen: %1</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::CalibrationDialog</name>
    <message>
        <source>Scenario from an event log</source>
        <translation>Szenario aus einem Ereignisprotokoll</translation>
    </message>
    <message>
        <source>How much of the log was read</source>
        <translation>Wie viel vom Protokoll gelesen ist</translation>
    </message>
    <message>
        <source>No scenario can be made of this log</source>
        <translation>Aus diesem Protokoll lässt sich kein Szenario machen</translation>
    </message>
    <message>
        <source>Other log...</source>
        <translation>Anderes Protokoll …</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Eine andere Datei wählen</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Zurück zu den Spalten</translation>
    </message>
    <message>
        <source>Say anew which column tells what, and in which time zone</source>
        <translation>Neu sagen, welche Spalte was nennt, und in welcher Zeitzone</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Protokoll lesen</translation>
    </message>
    <message>
        <source>Measure arrivals, durations, shares and people</source>
        <translation>Ankünfte, Dauern, Anteile und Personen messen</translation>
    </message>
    <message>
        <source>Make the scenario</source>
        <translation>Szenario anlegen</translation>
    </message>
    <message>
        <source>Put it beside the others of this diagram, with where each number is from</source>
        <translation>Neben die anderen dieses Diagramms stellen, mit der Quelle jeder Zahl</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::CaseDataDialog</name>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>What is known of cases</source>
        <translation>Was von Fällen bekannt ist</translation>
    </message>
    <message>
        <source>What %1 changes</source>
        <translation>Was %1 ändert</translation>
    </message>
    <message>
        <source>An amount, a kind of customer, whether it is urgent: each case gets its own when it begins. Conditions, durations and priorities can speak of it.</source>
        <translation>Ein Betrag, die Art des Kunden, ob es eilt: Jeder Fall bekommt seine eigenen Werte, wenn er beginnt. Bedingungen, Dauern und Prioritäten können davon sprechen.</translation>
    </message>
    <message>
        <source>When it is done, the case gets these values.</source>
        <translation>Ist sie erledigt, bekommt der Fall diese Werte.</translation>
    </message>
    <message>
        <source>Key figures of your own</source>
        <translation>Eigene Kennzahlen</translation>
    </message>
    <message>
        <source>Worked out for each case at its end, and shown in the results. A formula can speak of the values above, of cycleTime, waitingTime and processingTime (numbers in the scenario&apos;s unit of time) and of cost.</source>
        <translation>Für jeden Fall an seinem Ende ausgerechnet und in den Ergebnissen gezeigt. Eine Formel kann von den Werten oben sprechen, von cycleTime, waitingTime und processingTime (Zahlen in der Zeiteinheit des Szenarios) und von cost.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::CaseDataTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As formulas and conditions call it: amount, kind of customer</source>
        <translation>Wie Formeln und Bedingungen ihn nennen: amount, kind of customer</translation>
    </message>
    <message>
        <source>What of the case it changes</source>
        <translation>Was am Fall sie ändert</translation>
    </message>
    <message>
        <source>Of what kind</source>
        <translation>Welcher Art</translation>
    </message>
    <message>
        <source>How a case gets it: drawn at random, one of some values, or by a formula</source>
        <translation>Wie ein Fall ihn bekommt: zufällig gezogen, einer von einigen Werten oder nach einer Formel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The numbers with semicolons between; values with their shares; or a formula (FEEL)</source>
        <translation>Die Zahlen mit Strichpunkten dazwischen; Werte mit ihren Anteilen; oder eine Formel (FEEL)</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>What is drawn at random is rounded</source>
        <translation>Was zufällig gezogen wird, wird gerundet</translation>
    </message>
    <message>
        <source>Add a name, as in amount</source>
        <translation>Einen Namen anfügen, etwa amount</translation>
    </message>
    <message>
        <source>Add the name of what it changes</source>
        <translation>Den Namen dessen anfügen, was sie ändert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Say how a case gets it, as in: %1</source>
        <translation>Sagen Sie, wie ein Fall ihn bekommt, etwa: %1</translation>
    </message>
    <message>
        <source>Give it a name, as in amount.</source>
        <translation>Geben Sie ihm einen Namen, etwa amount.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::CellGrid</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take the cell above</source>
        <translation>Die Zelle darüber übernehmen</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ComparisonSheet</name>
    <message>
        <source>Which of all is the best?</source>
        <translation>Welches ist das beste von allen?</translation>
    </message>
    <message>
        <source>Simulate all scenarios until it is sure which is the best in one figure</source>
        <translation>Alle Szenarien simulieren, bis sicher ist, welches in einer Kennzahl das beste ist</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>A difference does not matter below</source>
        <translation>Ein Unterschied zählt nicht unter</translation>
    </message>
    <message>
        <source> %</source>
        <comment>unit behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>A difference that does not matter</source>
        <translation>Ein Unterschied, der nicht zählt</translation>
    </message>
    <message>
        <source>What surely differs by less than this share of the figure is called too small to matter; of shares these are points. 0: all that is no chance matters.</source>
        <translation>Was sicher um weniger als diesen Anteil der Kennzahl abweicht, heißt zu klein, um zu zählen; bei Anteilen sind es Punkte. 0: alles, was kein Zufall ist, zählt.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ComparisonTable</name>
    <message>
        <source>%1: busy</source>
        <translation>%1: beschäftigt</translation>
    </message>
    <message>
        <source>%1: work that waits</source>
        <translation>%1: wartende Arbeit</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <translation>%1: Warten</translation>
    </message>
    <message>
        <source>Comparison of two scenarios</source>
        <translation>Vergleich zweier Szenarien</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::CostSheet</name>
    <message>
        <source>Paid per case, idle time included</source>
        <translation>Bezahlt je Fall, Leerlauf inbegriffen</translation>
    </message>
    <message>
        <source>Nothing costs anything yet. Say at the right what an hour of a pool costs, or in the grid of inputs what a visit costs.</source>
        <translation>Noch kostet nichts etwas. Sagen Sie rechts, was eine Stunde eines Ressourcenpools kostet, oder in der Tabelle der Eingaben, was ein Durchlauf kostet.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::CourseSheet</name>
    <message>
        <source>Warm-up</source>
        <translation>Einschwingzeit</translation>
    </message>
    <message>
        <source>Cases in the process</source>
        <translation>Fälle im Prozess</translation>
    </message>
    <message>
        <source>Work that waits, by pool</source>
        <translation>Wartende Arbeit, nach Ressourcenpool</translation>
    </message>
    <message>
        <source>At work, % of each pool</source>
        <translation>Bei der Arbeit, % jedes Pools</translation>
    </message>
    <message>
        <source>The first replication is being looked at.</source>
        <translation>Die erste Replikation wird angesehen.</translation>
    </message>
    <message>
        <source>first replication, its beginning</source>
        <translation>erste Replikation, ihr Anfang</translation>
    </message>
    <message>
        <source>first replication</source>
        <translation>erste Replikation</translation>
    </message>
    <message>
        <source>Nobody is needed for the work yet, so none waits.</source>
        <translation>Noch wird niemand für die Arbeit gebraucht, also wartet keine.</translation>
    </message>
    <message>
        <source>Nobody is needed for the work yet, so nobody is at work.</source>
        <translation>Für die Arbeit wird noch niemand gebraucht, also ist niemand bei der Arbeit.</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 weggelassen</translation>
    </message>
    <message>
        <source>nothing left out</source>
        <translation>nichts weggelassen</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::DistributionEditor</name>
    <message>
        <source>How likely which duration is</source>
        <translation>Wie wahrscheinlich welche Dauer ist</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Fit it to a sample: paste durations</source>
        <translation>An eine Stichprobe anpassen: Dauern einfügen</translation>
    </message>
    <message>
        <source>Unit of numbers without one</source>
        <translation>Einheit von Zahlen ohne eine</translation>
    </message>
    <message>
        <source>Sample of durations</source>
        <translation>Stichprobe von Dauern</translation>
    </message>
    <message>
        <source>12
7.5
1.5 h
...</source>
        <translation>12
7,5
1,5 h
...</translation>
    </message>
    <message>
        <source>What fits, the best first</source>
        <translation>Was passt, das Beste zuerst</translation>
    </message>
    <message>
        <source>What fits, the best first; how far the shares of sample and fit differ at most</source>
        <translation>Was passt, das Beste zuerst; um wie viel die Anteile von Stichprobe und Anpassung höchstens voneinander abweichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no duration. Write durations as in 12, 12 min or 1.5 h.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie Dauern wie 12, 12 min oder 1,5 h.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s); five at least can be fitted.</source>
        <translation>
            <numerusform>%Ln Wert; ab fünf lässt sich etwas anpassen.</numerusform>
            <numerusform>%Ln Werte; ab fünf lässt sich etwas anpassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, off by %2 %</source>
        <translation>%1, Abweichung %2 %</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::DistributionFields</name>
    <message>
        <source>It is a mixture itself, which stays as it is; its mean can be changed.</source>
        <translation>Sie ist selbst eine Mischung, die bleibt, wie sie ist; ihr Mittelwert lässt sich ändern.</translation>
    </message>
    <message>
        <source>The chosen part: %1</source>
        <translation>Der gewählte Teil: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::DoctorBar</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Model doctor: what to look at before the simulation</source>
        <translation>Modelldoktor: was vor der Simulation anzusehen ist</translation>
    </message>
    <message>
        <source>Select it on the diagram, with its numbers at the right</source>
        <translation>Auf dem Diagramm auswählen, mit seinen Zahlen rechts</translation>
    </message>
    <message>
        <source>The next finding</source>
        <translation>Der nächste Befund</translation>
    </message>
    <message>
        <source>List all findings, with what was assumed</source>
        <translation>Alle Befunde auflisten, mit dem, was angenommen wurde</translation>
    </message>
    <message numerus="yes">
        <source>All %n findings</source>
        <translation>
            <numerusform>Alle %n Befund</numerusform>
            <numerusform>Alle %n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::DurationSketch</name>
    <message>
        <source>mean %1, 9 in 10 below %2</source>
        <translation>Mittelwert %1, 9 von 10 unter %2</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ElementPanel</name>
    <message>
        <source>around the clock</source>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 h je Woche</translation>
    </message>
    <message>
        <source>It takes as long as what is in it.</source>
        <translation>Es dauert so lange wie sein Inhalt.</translation>
    </message>
    <message>
        <source>%1: it takes no time and no people.</source>
        <translation>%1: braucht weder Zeit noch Personen.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cost a visit</source>
        <translation>Kosten je Ausführung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number of people of 1 or more.</source>
        <translation>„%1“ ist keine ganze Zahl von Personen ab 1.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message numerus="yes">
        <source>%n people, %1</source>
        <translation>
            <numerusform>%n Person, %1</numerusform>
            <numerusform>%n Personen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Paid per hour</source>
        <translation>Bezahlt je Stunde</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Rund um die Uhr</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Share of the cases that take each way</source>
        <translation>Anteil der Fälle, die jeden Weg nehmen</translation>
    </message>
    <message>
        <source>How often each way is taken</source>
        <translation>Wie oft jeder Weg genommen wird</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Together the ways come to %1: at most 100 % are there.</source>
        <translation>Die Wege ergeben zusammen %1: Mehr als 100 % gibt es nicht.</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>der Rest</translation>
    </message>
    <message>
        <source>The scenario does not say how often cases come. Every 30 minutes on average is assumed.</source>
        <translation>Das Szenario sagt nicht, wie oft Fälle kommen. Angenommen wird im Mittel alle 30 Minuten.</translation>
    </message>
    <message>
        <source>No cases begin here.</source>
        <translation>Hier beginnen keine Fälle.</translation>
    </message>
    <message>
        <source>Say how often</source>
        <translation>Angeben, wie oft</translation>
    </message>
    <message>
        <source>Some time must lie between two cases.</source>
        <translation>Zwischen zwei Fällen muss etwas Zeit liegen.</translation>
    </message>
    <message>
        <source>Cases in each run</source>
        <translation>Fälle je Lauf</translation>
    </message>
    <message>
        <source>1,000 assumed</source>
        <translation>1.000 (angen.)</translation>
    </message>
    <message>
        <source>Happens in</source>
        <translation>Tritt ein in</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>Select an activity, a gateway or an event on the diagram to see and change its numbers.</source>
        <translation>Im Diagramm eine Aktivität, ein Gateway oder ein Ereignis auswählen, um die Zahlen zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>New pool...</source>
        <translation>Neuer Pool …</translation>
    </message>
    <message>
        <source>How many of them the work takes at the same time</source>
        <translation>Wie viele davon die Arbeit gleichzeitig braucht</translation>
    </message>
    <message>
        <source>The pool that does this activity; with nobody it just takes time</source>
        <translation>Der Ressourcenpool, der diese Aktivität erledigt; mit niemand dauert sie einfach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Remove this pool</source>
        <translation>Diesen Pool entfernen</translation>
    </message>
    <message>
        <source>Take the pool out of this scenario; what it does then just takes time</source>
        <translation>Den Ressourcenpool aus diesem Szenario nehmen; was er erledigt, dauert dann einfach</translation>
    </message>
    <message>
        <source>The working hours of this pool, and those that others keep</source>
        <translation>Die Arbeitszeiten dieses Ressourcenpools und die, die andere haben</translation>
    </message>
    <message>
        <source>Some hours must stay: without any, nobody would ever work.</source>
        <translation>Einige Zeiten müssen bleiben: Ohne sie würde niemand je arbeiten.</translation>
    </message>
    <message>
        <source>Message comes after</source>
        <translation>Nachricht kommt nach</translation>
    </message>
    <message>
        <source>Until then the case waits, and nobody works on it.</source>
        <translation>Bis dahin wartet der Fall, und niemand arbeitet daran.</translation>
    </message>
    <message>
        <source>Work on it then</source>
        <translation>Arbeit daran danach</translation>
    </message>
    <message>
        <source>Which of the work that waits is taken next by whoever is free</source>
        <translation>Welche der wartenden Arbeiten nimmt, wer frei ist</translation>
    </message>
    <message>
        <source>At the end of a shift</source>
        <translation>Am Schichtende</translation>
    </message>
    <message>
        <source>What happens to work that has begun when the working hours end</source>
        <translation>Was mit begonnener Arbeit geschieht, wenn die Arbeitszeit endet</translation>
    </message>
    <message>
        <source>Work pauses</source>
        <translation>Arbeit pausiert</translation>
    </message>
    <message>
        <source>Work is finished first</source>
        <translation>Arbeit wird beendet</translation>
    </message>
    <message>
        <source>Curve, more shapes, fit to a sample...</source>
        <translation>Kurve, Formen, Stichprobe …</translation>
    </message>
    <message>
        <source>All distributions with mean, quantiles and curve; or what fits durations that you paste</source>
        <translation>Alle Verteilungen mit Mittelwert, Quantilen und Kurve; oder was zu eingefügten Dauern passt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Others take it over</source>
        <translation>Andere übernehmen sie</translation>
    </message>
    <message>
        <source>Duration by formula</source>
        <translation>Dauer nach Formel</translation>
    </message>
    <message>
        <source>amount / 1000</source>
        <translation>amount / 1000</translation>
    </message>
    <message>
        <source>FEEL over what is known of the case. A number is counted in the scenario&apos;s unit of time: %1</source>
        <translation>FEEL über das, was vom Fall bekannt ist. Eine Zahl zählt in der Zeiteinheit des Szenarios: %1</translation>
    </message>
    <message>
        <source>Say a time instead</source>
        <translation>Stattdessen eine Zeit angeben</translation>
    </message>
    <message>
        <source>Duration by formula...</source>
        <translation>Dauer nach Formel …</translation>
    </message>
    <message>
        <source>Work it out from what is known of the case</source>
        <translation>Aus dem ausrechnen, was vom Fall bekannt ist</translation>
    </message>
    <message>
        <source>Changes of the case</source>
        <translation>Änderungen am Fall</translation>
    </message>
    <message>
        <source>Change them...</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>What it changes of the case...</source>
        <translation>Was sie am Fall ändert …</translation>
    </message>
    <message>
        <source>Values that a case gets when this is done</source>
        <translation>Werte, die ein Fall bekommt, wenn sie erledigt ist</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>as the case</source>
        <translation>wie der Fall</translation>
    </message>
    <message>
        <source>A number, or a formula over what is known of the case; higher goes first, where the queue minds it</source>
        <translation>Eine Zahl oder eine Formel über das, was vom Fall bekannt ist; Höheres geht vor, wo die Warteschlange darauf achtet</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>2 nurses and (1 doctor or 1 senior)</source>
        <translation>2 Pfleger and (1 Arzt or 1 Oberarzt)</translation>
    </message>
    <message>
        <source>How many of which pools work together, and who may do it instead: 2 nurses and (1 doctor or 1 senior). With a skill: 1 nurse with surgery.</source>
        <translation>Wie viele aus welchen Pools zusammen arbeiten und wer es stattdessen tun kann: 2 Pfleger and (1 Arzt or 1 Oberarzt). Mit einer Fähigkeit: 1 Pfleger with Chirurgie.</translation>
    </message>
    <message>
        <source>The people, costs and hours of %1</source>
        <translation>Personen, Kosten und Zeiten von %1</translation>
    </message>
    <message>
        <source>Way there, set-up, batches, priority...</source>
        <translation>Weg dorthin, Rüsten, Stapel, Priorität …</translation>
    </message>
    <message>
        <source>What cases need to get there, what people need before they begin, and work on several cases at once</source>
        <translation>Was Fälle brauchen, um dorthin zu kommen, was Personen brauchen, bevor sie beginnen, und Arbeit an mehreren Fällen auf einmal</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>Weg dorthin</translation>
    </message>
    <message>
        <source>The time that a case needs to get there, as in 10 min</source>
        <translation>Die Zeit, die ein Fall bis dorthin braucht, etwa 10 min</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Rüsten</translation>
    </message>
    <message>
        <source>The time that people need before they begin with it, as in 10 min</source>
        <translation>Die Zeit, die Personen brauchen, bevor sie damit beginnen, etwa 10 min</translation>
    </message>
    <message>
        <source>How it varies: %1</source>
        <translation>Wie es schwankt: %1</translation>
    </message>
    <message>
        <source>Cases at once</source>
        <translation>Fälle auf einmal</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Work begins when so many cases have come</source>
        <translation>Die Arbeit beginnt, wenn so viele Fälle da sind</translation>
    </message>
    <message>
        <source>Longest wait for them</source>
        <translation>Längstes Warten auf sie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>After that work begins with the cases that are there</source>
        <translation>Danach beginnt die Arbeit mit den Fällen, die da sind</translation>
    </message>
    <message>
        <source>One piece of work for all of them</source>
        <translation>Ein Arbeitsgang für alle zusammen</translation>
    </message>
    <message>
        <source>The duration is that of the whole batch; else each case takes it, and they only begin together</source>
        <translation>Die Dauer ist die des ganzen Stapels; sonst braucht sie jeder Fall, und sie beginnen nur zusammen</translation>
    </message>
    <message>
        <source>Each away every</source>
        <translation>Jeder fehlt alle</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>Fehlt für</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>How long it lasts on average, as in 2 days</source>
        <translation>Wie lange sie im Mittel dauert, etwa 2 Tage</translation>
    </message>
    <message>
        <source>People by name</source>
        <translation>Personen mit Namen</translation>
    </message>
    <message>
        <source>All of them are alike. Name those who work other hours, are faster, cost more or can do what others cannot.</source>
        <translation>Alle sind gleich. Nennen Sie, wer zu anderen Zeiten arbeitet, schneller ist, mehr kostet oder kann, was andere nicht können.</translation>
    </message>
    <message>
        <source>Name people...</source>
        <translation>Personen nennen …</translation>
    </message>
    <message>
        <source>Change people...</source>
        <translation>Personen ändern …</translation>
    </message>
    <message>
        <source>A table of the people of %1, which a spreadsheet can be pasted into</source>
        <translation>Eine Tabelle der Personen von %1, in die man aus einer Tabellenkalkulation einfügen kann</translation>
    </message>
    <message>
        <source>A team...</source>
        <translation>Ein Team …</translation>
    </message>
    <message>
        <source>A team</source>
        <translation>Ein Team</translation>
    </message>
    <message numerus="yes">
        <source>%n are named below: remove some of them first.</source>
        <translation>
            <numerusform>%n ist unten genannt: zuerst entfernen.</numerusform>
            <numerusform>%n sind unten genannt: zuerst einige davon entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for this process</source>
        <translation>Zeit für diesen Prozess</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share above 0 % and up to 100 %.</source>
        <translation>„%1“ ist kein Anteil über 0 % und bis 100 %.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>How much of everybody&apos;s working time this process gets: the rest goes to other work</source>
        <translation>Wie viel von der Arbeitszeit jeder Person dieser Prozess bekommt: Der Rest geht an andere Arbeit</translation>
    </message>
    <message>
        <source>Paid per piece of work</source>
        <translation>Bezahlt je Arbeitsgang</translation>
    </message>
    <message>
        <source>What each of them costs for every piece of work, beside the hours</source>
        <translation>Was jede Person für jeden Arbeitsgang kostet, neben den Stunden</translation>
    </message>
    <message>
        <source>Set up for each case anew</source>
        <translation>Für jeden Fall neu rüsten</translation>
    </message>
    <message>
        <source>Else only where they did other work before</source>
        <translation>Sonst nur, wo sie vorher andere Arbeit taten</translation>
    </message>
    <message>
        <source>Cases here at the start</source>
        <translation>Fälle am Beginn hier</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number of cases of 0 or more.</source>
        <translation>„%1“ ist keine ganze Zahl von Fällen ab 0.</translation>
    </message>
    <message>
        <source>Cases that stand before this already when the run begins: the backlog of today</source>
        <translation>Fälle, die beim Beginn des Laufs schon davor stehen: der Rückstand von heute</translation>
    </message>
    <message>
        <source>Or as soon as</source>
        <translation>Oder sobald</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nichts anderes</translation>
    </message>
    <message>
        <source>A formula over what is known of the case that comes, and batch, the list of all that wait, as in: urgent or sum(batch.weight) &gt; 500</source>
        <translation>Eine Formel über das, was vom ankommenden Fall bekannt ist, und batch, die Liste aller Wartenden, etwa: urgent or sum(batch.weight) &gt; 500</translation>
    </message>
    <message>
        <source>The time from one absence, or breakdown, of somebody to their next, on average, as in 20 days; in working hours alone as in 160 h of work</source>
        <translation>Die Zeit von einer Abwesenheit oder Störung bis zur nächsten derselben Person, im Mittel, etwa 20 Tage; nur in Arbeitszeit etwa als 160 h Arbeitszeit</translation>
    </message>
    <message>
        <source>The duration is</source>
        <translation>Die Dauer ist</translation>
    </message>
    <message>
        <source>Working time passes in working hours alone. Elapsed time passes day and night once the work has begun; people stay with it, in overtime.</source>
        <translation>Arbeitszeit vergeht nur in der Arbeitszeit. Verstrichene Zeit vergeht Tag und Nacht, sobald die Arbeit begonnen hat; die Personen bleiben dabei, in Überstunden.</translation>
    </message>
    <message>
        <source>elapsed time, day and night</source>
        <translation>verstrichene Zeit, Tag und Nacht</translation>
    </message>
    <message>
        <source>working time of those who do it</source>
        <translation>Arbeitszeit derer, die es tun</translation>
    </message>
    <message>
        <source>working time: %1</source>
        <translation>Arbeitszeit: %1</translation>
    </message>
    <message>
        <source>As many at all hours.</source>
        <translation>Zu allen Stunden gleich viele.</translation>
    </message>
    <message>
        <source>By hour and weekday; most on %1, %2 to %3 o&apos;clock.</source>
        <translation>Nach Stunde und Wochentag; die meisten am %1, %2 bis %3 Uhr.</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>%1 nach dem Beginn</translation>
    </message>
    <message numerus="yes">
        <source>Cases come at %Ln time(s) of a list, at last %1.</source>
        <translation>
            <numerusform>Fälle kommen zu %Ln Zeit einer Liste, zuletzt %1.</numerusform>
            <numerusform>Fälle kommen zu %Ln Zeiten einer Liste, zuletzt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases come</source>
        <translation>Fälle kommen</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>In which hours cases begin; the time between two of them runs in these hours alone</source>
        <translation>In welchen Zeiten Fälle beginnen; die Zeit zwischen zweien läuft nur in diesen</translation>
    </message>
    <message>
        <source>till the run ends</source>
        <translation>bis der Lauf endet</translation>
    </message>
    <message>
        <source>Time away between two rounds</source>
        <translation>Zeit, die sie zwischen zwei Runden weg sind</translation>
    </message>
    <message>
        <source>Time between cases</source>
        <translation>Zeit zwischen Fällen</translation>
    </message>
    <message>
        <source>Rates by hour and weekday, several cases at once, a list of times, cases that go round, when they are due and which go first</source>
        <translation>Raten nach Stunde und Wochentag, mehrere Fälle zugleich, eine Liste von Zeiten, Fälle, die umlaufen, wann sie fällig sind und welche vorgehen</translation>
    </message>
    <message>
        <source>So many begin together each time, as with a delivery or a daily file</source>
        <translation>So viele beginnen jedes Mal zusammen, etwa mit einer Lieferung oder einer täglichen Datei</translation>
    </message>
    <message>
        <source>Cases that go round</source>
        <translation>Fälle, die umlaufen</translation>
    </message>
    <message>
        <source>new ones come</source>
        <translation>neue kommen</translation>
    </message>
    <message>
        <source>A fixed number of cases, as of machines to maintain: each comes back when it has been away for the time above</source>
        <translation>Eine feste Zahl von Fällen, etwa Maschinen, die zu warten sind: Jeder kommt wieder, wenn er so lange weg war wie oben</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Fällig nach</translation>
    </message>
    <message>
        <source>When a case is to be done, as in 2 days, or a formula over what is known of it; queues by due date go by it. Else the target of all cases counts.</source>
        <translation>Wann ein Fall erledigt sein soll, etwa 2 Tage, oder eine Formel über das, was von ihm bekannt ist; Warteschlangen nach Fälligkeit richten sich danach. Sonst gilt das Ziel aller Fälle.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Of the cases that begin here: higher goes first, where the queue minds it</source>
        <translation>Der Fälle, die hier beginnen: Höhere gehen vor, wo die Warteschlange darauf achtet</translation>
    </message>
    <message>
        <source>By hour and weekday...</source>
        <translation>Nach Stunde und Wochentag …</translation>
    </message>
    <message>
        <source>How many cases come in each hour of the week</source>
        <translation>Wie viele Fälle in jeder Stunde der Woche kommen</translation>
    </message>
    <message>
        <source>Change the list...</source>
        <translation>Liste ändern …</translation>
    </message>
    <message>
        <source>Times of a list...</source>
        <translation>Zeiten einer Liste …</translation>
    </message>
    <message>
        <source>When each case comes, as from a spreadsheet or a log</source>
        <translation>Wann jeder Fall kommt, etwa aus einer Tabelle oder einem Protokoll</translation>
    </message>
    <message>
        <source>Times at which cases come</source>
        <translation>Zeiten, zu denen Fälle kommen</translation>
    </message>
    <message>
        <source>One a line; a column of dates and times from a spreadsheet can be pasted. With an empty list cases come at random again.</source>
        <translation>Eine je Zeile; eine Spalte mit Daten und Uhrzeiten aus einer Tabelle lässt sich einfügen. Mit leerer Liste kommen Fälle wieder zufällig.</translation>
    </message>
    <message>
        <source>New hours...</source>
        <translation>Neue Zeiten …</translation>
    </message>
    <message>
        <source>Name, holidays, time zone...</source>
        <translation>Name, Feiertage, Zeitzone …</translation>
    </message>
    <message>
        <source>Time between rounds</source>
        <translation>Zeit zwischen den Runden</translation>
    </message>
    <message>
        <source>On average; how it varies stands below</source>
        <translation>Im Mittel; wie sie schwankt, steht darunter</translation>
    </message>
    <message>
        <source>By hour, from a list, priority...</source>
        <translation>Nach Stunden, aus einer Liste, Priorität ...</translation>
    </message>
    <message>
        <source>Also hours at single dates, and all from a calendar file (.ics); for all who keep these hours</source>
        <translation>Auch Zeiten an einzelnen Tagen, und alles aus einer Kalenderdatei (.ics); für alle, die diese Zeiten haben</translation>
    </message>
    <message>
        <source>Assumed: nobody has said it yet.</source>
        <translation>Angenommen: Noch hat es niemand gesagt.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::FigureTable</name>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::FrontSheet</name>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::GanttSheet</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>1 quarter</source>
        <translation>1 Quartal</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who waits and who works, one replication</source>
        <translation>Wer wartet und wer arbeitet, eine Replikation</translation>
    </message>
    <message>
        <source>Rows of the chart</source>
        <translation>Zeilen der Darstellung</translation>
    </message>
    <message>
        <source>A row for each case, or for each place in the pools</source>
        <translation>Eine Zeile für jeden Fall, oder für jeden Platz in den Pools</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>Wie viel Zeit gezeigt wird</translation>
    </message>
    <message>
        <source>How much time is shown (Ctrl and the wheel over the chart do so too)</source>
        <translation>Wie viel Zeit gezeigt wird (Strg und Mausrad über der Darstellung tun das auch)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Which part of the time is shown</source>
        <translation>Welcher Teil der Zeit gezeigt wird</translation>
    </message>
    <message>
        <source>The first replication is being looked at.</source>
        <translation>Die erste Replikation wird angesehen.</translation>
    </message>
    <message>
        <source>Nothing takes any time in this replication.</source>
        <translation>In dieser Replikation dauert nichts.</translation>
    </message>
    <message>
        <source>the first %1 rows: show less time for the others</source>
        <translation>die ersten %1 Zeilen: für die anderen weniger Zeit zeigen</translation>
    </message>
    <message>
        <source>the beginning of a long run</source>
        <translation>der Anfang eines langen Laufs</translation>
    </message>
    <message>
        <source>No case is in the process at that time.</source>
        <translation>Zu dieser Zeit ist kein Fall im Prozess.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Show all cases again, however long they take</source>
        <translation>Wieder alle Fälle zeigen, wie lange sie auch dauern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) that take %1 to %2</source>
        <translation>
            <numerusform>%Ln Fall, der %1 bis %2 dauert</numerusform>
            <numerusform>%Ln Fälle, die %1 bis %2 dauern</numerusform>
        </translation>
    </message>
    <message>
        <source>No case of this replication takes so long.</source>
        <translation>Kein Fall dieser Replikation dauert so lange.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::GrowthFinder</name>
    <message>
        <source>For each number of cases people are added where one more brings most for the pay, and taken away where it holds without them.</source>
        <translation>Für jede Zahl von Fällen kommen Personen hinzu, wo eine mehr für ihre Bezahlung am meisten bringt, und fallen weg, wo es auch ohne sie hält.</translation>
    </message>
    <message>
        <source>Looking at %1 % more cases: %2 runs so far</source>
        <translation>Bei %1 % mehr Fällen: bisher %2 Läufe</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::GrowthSheet</name>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>What more cases cost</source>
        <translation>Was mehr Fälle kosten</translation>
    </message>
    <message>
        <source>Staff by number of cases</source>
        <translation>Personen nach Zahl der Fälle</translation>
    </message>
    <message>
        <source>Nothing was searched yet. What is found is the staff that keeps the figure as it is today while 10 to 100 % more cases come.</source>
        <translation>Es wurde noch nichts gesucht. Gefunden werden die Personen, mit denen die Kennzahl bleibt wie heute, während 10 bis 100 % mehr Fälle kommen.</translation>
    </message>
    <message>
        <source>What is to stay as it is today</source>
        <translation>Was bleiben soll wie heute</translation>
    </message>
    <message>
        <source>The figure that more people are to keep as it is today</source>
        <translation>Die Kennzahl, die durch mehr Personen bleiben soll wie heute</translation>
    </message>
    <message>
        <source>Add people step by step, for 10, 20 ... 100 % more cases</source>
        <translation>Schritt für Schritt Personen hinzunehmen, für 10, 20 … 100 % mehr Fälle</translation>
    </message>
    <message>
        <source>Simulate with the cases and people of the chosen row</source>
        <translation>Mit den Fällen und Personen der gewählten Zeile simulieren</translation>
    </message>
    <message>
        <source>As more cases come, keep</source>
        <translation>Wenn mehr Fälle kommen, soll bleiben</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Angehalten, bevor etwas gefunden war.</translation>
    </message>
    <message>
        <source>Kept: %1. Stopped before the end.</source>
        <translation>Geblieben: %1. Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Kept: %1. Found step by step: a cheaper mix may exist.</source>
        <translation>Geblieben: %1. Schritt für Schritt gefunden: Eine billigere Mischung kann es geben.</translation>
    </message>
    <message>
        <source>More cases</source>
        <translation>Mehr Fälle</translation>
    </message>
    <message>
        <source>Paid a week</source>
        <translation>Bezahlt je Woche</translation>
    </message>
    <message>
        <source>With today&apos;s people</source>
        <translation>Mit den Personen von heute</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>More people than were tried do not keep it either</source>
        <translation>Auch mehr Personen, als versucht wurden, halten es nicht</translation>
    </message>
    <message>
        <source>Cases of today</source>
        <translation>Fälle von heute</translation>
    </message>
    <message>
        <source>The best staffing for the cases of today</source>
        <translation>Die besten Personen für die Fälle von heute</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::HeatLegend</name>
    <message>
        <source>Heat map</source>
        <translation>Wärmekarte</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Was die Farben zeigen</translation>
    </message>
    <message>
        <source>Click to colour the diagram by something else</source>
        <translation>Klicken, um das Diagramm nach etwas anderem einzufärben</translation>
    </message>
    <message>
        <source>Show the bottleneck at a size to be read</source>
        <translation>Den Engpass in lesbarer Größe zeigen</translation>
    </message>
    <message>
        <source>Show the whole diagram</source>
        <translation>Das ganze Diagramm zeigen</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::HoursGrid</name>
    <message>
        <source>Working hours of the week</source>
        <translation>Arbeitszeiten der Woche</translation>
    </message>
    <message>
        <source>%1, %2 to %3 o&apos;clock</source>
        <translation>%1, %2 bis %3 Uhr</translation>
    </message>
    <message>
        <source>%1: at work</source>
        <translation>%1: bei der Arbeit</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: frei</translation>
    </message>
    <message>
        <source>Arrow keys move, Shift marks more, Space changes.</source>
        <translation>Pfeiltasten bewegen, Umschalt markiert mehr, Leertaste ändert.</translation>
    </message>
    <message>
        <source>Click or drag to change it</source>
        <translation>Klicken oder ziehen, um es zu ändern</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ImportNotes</name>
    <message>
        <source>Scenario from another tool</source>
        <translation>Szenario aus anderem Werkzeug</translation>
    </message>
    <message>
        <source>What was noticed in %1</source>
        <translation>Was an %1 auffiel</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>What was noticed in the file</source>
        <translation>Was an der Datei auffiel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::InputDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::InputGrid</name>
    <message>
        <source>Inputs of all activities</source>
        <translation>Eingaben aller Aktivitäten</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::InputGridModel</name>
    <message>
        <source>Nobody has said this yet: it is assumed.</source>
        <translation>Das hat noch niemand angegeben: Es ist angenommen.</translation>
    </message>
    <message>
        <source>Of the numbers before it; another one takes them as they are</source>
        <translation>Aus den Zahlen davor; eine andere Art nimmt sie, wie sie sind</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Übliche</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>How it varies</source>
        <translation>Wie sie schwankt</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Cost a visit</source>
        <translation>Kosten je Ausführung</translation>
    </message>
    <message>
        <source>Cost a visit (%1)</source>
        <translation>Kosten je Ausführung (%1)</translation>
    </message>
    <message>
        <source>Nothing here is called %1.</source>
        <translation>Nichts hier heißt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n values have no place here and were left out.</source>
        <translation>
            <numerusform>%n Wert hat hier keinen Platz und wurde weggelassen.</numerusform>
            <numerusform>%n Werte haben hier keinen Platz und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Where the numbers of this row come from: measured, from an interview, assumed ...</source>
        <translation>Woher die Zahlen dieser Zeile sind: gemessen, aus einem Interview, angenommen ...</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>How far the mean, or the share, may be off: low / likely / high, like 8 / 12 / 20. It counts where &apos;Draw what is not sure&apos; is on.</source>
        <translation>Wie weit der Mittelwert oder Anteil danebenliegen kann: tief / wahrscheinlich / hoch, wie 8 / 12 / 20. Es zählt, wo „Unsicheres ziehen“ an ist.</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Könnte sein</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::KeyFigureTable</name>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>What it is called in the results: Profit, Late and urgent</source>
        <translation>Wie sie in den Ergebnissen heißt: Gewinn, Spät und eilig</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>FEEL over what is known of a case, and cycleTime, waitingTime, processingTime (in the scenario&apos;s unit of time) and cost. True or false gives the share of the cases.</source>
        <translation>FEEL über das, was von einem Fall bekannt ist, und cycleTime, waitingTime, processingTime (in der Zeiteinheit des Szenarios) und cost. Wahr oder falsch ergibt den Anteil der Fälle.</translation>
    </message>
    <message>
        <source>Add a key figure, as in Profit</source>
        <translation>Eine Kennzahl anfügen, etwa Gewinn</translation>
    </message>
    <message>
        <source>Write a formula, as in: amount * 0.1 - cost</source>
        <translation>Schreiben Sie eine Formel, etwa: amount * 0.1 - cost</translation>
    </message>
    <message>
        <source>Give it a name, as in Profit.</source>
        <translation>Geben Sie ihr einen Namen, etwa Gewinn.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::LeverSlider</name>
    <message>
        <source>%1: assumed, the scenario says nothing of it</source>
        <translation>%1: angenommen, das Szenario sagt dazu nichts</translation>
    </message>
    <message>
        <source>Name, pay and working hours of %1</source>
        <translation>Name, Bezahlung und Arbeitszeiten von %1</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::LimitsBox</name>
    <message>
        <source>the whole process</source>
        <translation>der ganze Prozess</translation>
    </message>
    <message>
        <source>Any number of cases may be in work at the same time.</source>
        <translation>Beliebig viele Fälle können gleichzeitig in Arbeit sein.</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Grenze hinzufügen</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Fälle in Arbeit</translation>
    </message>
    <message>
        <source>Add a limit for what is selected</source>
        <translation>Grenze für die Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>At most so many cases in the process, or in some of its activities; the others wait before it</source>
        <translation>Höchstens so viele Fälle im Prozess oder in einigen seiner Aktivitäten; die anderen warten davor</translation>
    </message>
    <message>
        <source>At most so many cases in the activities that are selected on the diagram; the others wait before them</source>
        <translation>Höchstens so viele Fälle in den Aktivitäten, die im Diagramm ausgewählt sind; die anderen warten davor</translation>
    </message>
    <message>
        <source>Cases at most</source>
        <translation>Höchstens so viele Fälle</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation>Diese Grenze entfernen</translation>
    </message>
    <message>
        <source>Where so many cases may be: %1. Click to choose activities.</source>
        <translation>Wo so viele Fälle sein können: %1. Zum Wählen der Aktivitäten klicken.</translation>
    </message>
    <message>
        <source>Limit of work in progress in %1</source>
        <translation>Grenze für Fälle in Arbeit in %1</translation>
    </message>
    <message>
        <source>Activities that the limit is of; none ticked: the whole process</source>
        <translation>Aktivitäten, für die die Grenze gilt; keine angehakt: der ganze Prozess</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>Der ganze Prozess</translation>
    </message>
    <message>
        <source>Cases at the same time, at most</source>
        <translation>Höchstens so viele Fälle gleichzeitig</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Lane %1</source>
        <translation>Lane %1</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::LinesDialog</name>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ListPane</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add one more at the end</source>
        <translation>Am Ende eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen rows out</source>
        <translation>Die gewählten Zeilen herausnehmen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>The whole table, for a spreadsheet</source>
        <translation>Die ganze Tabelle, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>A table from a spreadsheet: by the names of its columns, else from the chosen cell on</source>
        <translation>Eine Tabelle aus einer Tabellenkalkulation: nach den Namen ihrer Spalten, sonst ab der gewählten Zelle</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ListTable</name>
    <message numerus="yes">
        <source>%n values have no place here and were left out.</source>
        <translation>
            <numerusform>%n Wert hat hier keinen Platz und blieb weg.</numerusform>
            <numerusform>%n Werte haben hier keinen Platz und blieben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two are called &apos;%1&apos;: take another name.</source>
        <translation>Zwei heißen „%1“: Nehmen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::LogCalibration</name>
    <message>
        <source>Reading the log</source>
        <translation>Protokoll wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Following %Ln cases through the model</source>
        <translation>
            <numerusform>%Ln Fall wird durch das Modell verfolgt</numerusform>
            <numerusform>%Ln Fälle werden durch das Modell verfolgt</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Simulating what was found, to compare it with the log</source>
        <translation>Das Gefundene wird simuliert, um es mit dem Protokoll zu vergleichen</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::LogColumnsPage</name>
    <message>
        <source>The log %1 cannot be read: %2.</source>
        <translation>Das Protokoll %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The first rows of the log</source>
        <translation>Die ersten Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>What tells one case from another: an order&apos;s number</source>
        <translation>Was einen Fall vom anderen unterscheidet: die Nummer eines Auftrags</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>What was done, by its name in the diagram</source>
        <translation>Was getan wurde, mit seinem Namen im Diagramm</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>When somebody began it; without it no duration is known</source>
        <translation>Wann jemand begann; ohne das ist keine Dauer bekannt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>When it was done, or when the event was where there is a lifecycle</source>
        <translation>Wann es fertig war, oder wann das Ereignis war, wo es einen Lebenszyklus gibt</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Who did it; without it no people are found</source>
        <translation>Wer es tat; ohne das werden keine Personen gefunden</translation>
    </message>
    <message>
        <source>Could begin</source>
        <translation>Konnte beginnen</translation>
    </message>
    <message>
        <source>When the work was there and could have begun</source>
        <translation>Wann die Arbeit da war und hätte beginnen können</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>What happened at that moment: start, complete ...</source>
        <translation>Was in dem Moment geschah: start, complete ...</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>What belongs together of start and complete</source>
        <translation>Welche start und complete zusammengehören</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Weitere Spalten</translation>
    </message>
    <message>
        <source>Columns that few logs have, and the order of day and month</source>
        <translation>Spalten, die wenige Protokolle haben, und die Folge von Tag und Monat</translation>
    </message>
    <message>
        <source>Dates like 03/04/2026</source>
        <translation>Daten wie 03/04/2026</translation>
    </message>
    <message>
        <source>As the dates tell</source>
        <translation>Wie die Daten es verraten</translation>
    </message>
    <message>
        <source>Day first: 3 April</source>
        <translation>Tag zuerst: 3. April</translation>
    </message>
    <message>
        <source>Month first: 4 March</source>
        <translation>Monat zuerst: 4. März</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Folge von Tag und Monat</translation>
    </message>
    <message>
        <source>Time zone of hours, and of times without one</source>
        <translation>Zeitzone der Arbeitszeiten und von Zeiten ohne eine</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Working hours are found as the clock there shows them</source>
        <translation>Arbeitszeiten werden gefunden, wie die Uhr dort sie zeigt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;: choose one like Europe/Vienna.</source>
        <translation>Es gibt keine Zeitzone „%1“: Wählen Sie eine wie Europe/Vienna.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the diagram&apos;s %n activities are in the first rows.</source>
        <translation>
            <numerusform>%1 von %n Aktivität des Diagramms steht in den ersten Zeilen.</numerusform>
            <numerusform>%1 der %n Aktivitäten des Diagramms stehen in den ersten Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a column that tells when work began, no durations can be measured.</source>
        <translation>Ohne eine Spalte, die sagt, wann die Arbeit begann, lassen sich keine Dauern messen.</translation>
    </message>
    <message>
        <source>Without a column that tells who did it, no people are found.</source>
        <translation>Ohne eine Spalte, die sagt, wer es tat, werden keine Personen gefunden.</translation>
    </message>
    <message>
        <source>A log in XES says itself which of its values are what.</source>
        <translation>Ein Protokoll in XES sagt selbst, welche seiner Werte was sind.</translation>
    </message>
    <message>
        <source>Is it a log of this process?</source>
        <translation>Ist es ein Protokoll dieses Prozesses?</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::LogExport</name>
    <message>
        <source>The scenario cannot be simulated: mend what stands in its notes first.</source>
        <translation>Das Szenario lässt sich nicht simulieren: Zuerst beheben, was in den Hinweisen steht.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::LogFindingsPage</name>
    <message>
        <source>Match</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Which ways cases go</source>
        <translation>Welche Wege Fälle gehen</translation>
    </message>
    <message>
        <source>What could not be used, and what is odd</source>
        <translation>Was nicht zu gebrauchen war, und was seltsam ist</translation>
    </message>
    <message>
        <source>Cycle time, observed and simulated</source>
        <translation>Durchlaufzeit, beobachtet und simuliert</translation>
    </message>
    <message>
        <source>The scenario cannot be simulated yet, so it was not compared with the log.</source>
        <translation>Das Szenario kann noch nicht simuliert werden und wurde daher nicht mit dem Protokoll verglichen.</translation>
    </message>
    <message>
        <source>Cases by the hour in which they began</source>
        <translation>Fälle nach der Stunde, in der sie begannen</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>Nach Wochentag</translation>
    </message>
    <message>
        <source>How long activities take</source>
        <translation>Wie lange Aktivitäten dauern</translation>
    </message>
    <message>
        <source>Choose an activity to see what was measured, and what was fitted to it.</source>
        <translation>Wählen Sie eine Aktivität, um zu sehen, was gemessen und was daran angepasst wurde.</translation>
    </message>
    <message>
        <source>Who works, and when</source>
        <translation>Wer arbeitet, und wann</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>%1 done activities</source>
        <translation>%1 erledigte Aktivitäten</translation>
    </message>
    <message>
        <source>Follow the diagram</source>
        <translation>Folgen dem Diagramm</translation>
    </message>
    <message>
        <source>%1 deviate</source>
        <translation>%1 weichen ab</translation>
    </message>
    <message>
        <source>none deviates</source>
        <translation>keiner weicht ab</translation>
    </message>
    <message>
        <source>Cases of the log that the diagram allows from beginning to end</source>
        <translation>Fälle des Protokolls, die das Diagramm von Anfang bis Ende erlaubt</translation>
    </message>
    <message>
        <source>Cycle time observed</source>
        <translation>Durchlaufzeit beobachtet</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>by chance %1</source>
        <translation>durch Zufall %1</translation>
    </message>
    <message>
        <source>The area between the two distributions of cycle times (Wasserstein)</source>
        <translation>Die Fläche zwischen den beiden Verteilungen der Durchlaufzeiten (Wasserstein)</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>P50: half of the cases</source>
        <translation>P50: die Hälfte der Fälle</translation>
    </message>
    <message>
        <source>P90: nine in ten</source>
        <translation>P90: neun von zehn</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>The largest difference between the shares of observed and fitted durations up to any length</source>
        <translation>Der größte Unterschied zwischen den Anteilen der beobachteten und der angepassten Dauern bis zu irgendeiner Länge</translation>
    </message>
    <message>
        <source>Fitted: %1</source>
        <translation>Angepasst: %1</translation>
    </message>
    <message>
        <source>At</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>The log does not tell who did the work, so nobody is waited for. Add pools afterwards.</source>
        <translation>Das Protokoll sagt nicht, wer die Arbeit tat, also wird auf niemanden gewartet. Fügen Sie Pools danach hinzu.</translation>
    </message>
    <message>
        <source>People who do the same work are one pool. Hours are those in which their work begins and ends.</source>
        <translation>Personen, die dieselbe Arbeit tun, sind ein Pool. Arbeitszeiten sind die, in denen ihre Arbeit beginnt und endet.</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Ausgelassen %1</translation>
    </message>
    <message>
        <source>%1 of the work is not in it</source>
        <translation>%1 der Arbeit steht nicht darin</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::NotesList</name>
    <message>
        <source>Notes on the simulation</source>
        <translation>Hinweise zur Simulation</translation>
    </message>
    <message>
        <source>Show it on the diagram</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Nothing had to be assumed, and nothing is out of the ordinary.</source>
        <translation>Nichts musste angenommen werden, und nichts ist ungewöhnlich.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::OverviewSheet</name>
    <message>
        <source>Who does the work is not said yet. Add a pool at the right: then you see how busy its people are.</source>
        <translation>Wer arbeitet, ist nicht angegeben. Rechts einen Pool hinzufügen: Dann zeigt sich die Auslastung.</translation>
    </message>
    <message>
        <source>No case waits, as nobody&apos;s time is needed yet.</source>
        <translation>Kein Fall wartet, denn noch wird niemandes Zeit gebraucht.</translation>
    </message>
    <message>
        <source>No case waits anywhere.</source>
        <translation>Nirgends wartet ein Fall.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::PartTable</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>How often it is this one; only the shares of their sum matter</source>
        <translation>Wie oft es diese ist; es zählt nur der Anteil an ihrer Summe</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Its numbers stand below</source>
        <translation>Ihre Zahlen stehen darunter</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Another one scales it</source>
        <translation>Ein anderer streckt sie</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Eine hinzufügen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no shape.</source>
        <translation>„%1“ ist keine Form.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::PeopleDialog</name>
    <message>
        <source>People of %1</source>
        <translation>Personen von %1</translation>
    </message>
    <message>
        <source>Name those who work other hours, are faster or slower, cost more, can do what others cannot, or are away at times. What is left empty is as the pool says. A list from a spreadsheet can be pasted.</source>
        <translation>Nennen Sie, wer zu anderen Zeiten arbeitet, schneller oder langsamer ist, mehr kostet, kann, was andere nicht können, oder zeitweise fehlt. Was leer bleibt, ist wie im Pool. Eine Liste aus einer Tabellenkalkulation lässt sich einfügen.</translation>
    </message>
    <message>
        <source>Some hours must stay: somebody who never works can be removed.</source>
        <translation>Einige Stunden müssen bleiben: Wer nie arbeitet, kann entfernt werden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number of people of 1 or more.</source>
        <translation>„%1“ ist keine ganze Zahl von Personen ab 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n are named: remove some of them first.</source>
        <translation>
            <numerusform>%n ist genannt: zuerst entfernen.</numerusform>
            <numerusform>%n sind genannt: zuerst einige davon entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>People in the pool</source>
        <translation>Personen im Pool</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>All are alike. People in the pool:</source>
        <translation>Alle sind gleich. Personen im Pool:</translation>
    </message>
    <message>
        <source>%1 named, %2 as the pool says. People in the pool:</source>
        <translation>%1 genannt, %2 wie der Pool. Personen im Pool:</translation>
    </message>
    <message>
        <source>All are named. People in the pool:</source>
        <translation>Alle sind genannt. Personen im Pool:</translation>
    </message>
    <message>
        <source>Working hours of whoever is chosen above</source>
        <translation>Arbeitszeiten der oben gewählten Person</translation>
    </message>
    <message>
        <source>Working hours of %1: the pool&apos;s; change them for hours of their own</source>
        <translation>Arbeitszeiten von %1: die des Pools; ändern Sie sie für eigene</translation>
    </message>
    <message>
        <source>Working hours of %1</source>
        <translation>Arbeitszeiten von %1</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::PeopleTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What tells them apart; it stands in the results</source>
        <translation>Was sie unterscheidet; er steht in den Ergebnissen</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Nothing: the pool&apos;s. Own hours are drawn below.</source>
        <translation>Nichts: die des Pools. Eigene Zeiten werden unten gezeichnet.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>1 is usual; 2 does the work in half the time</source>
        <translation>1 ist üblich; 2 erledigt die Arbeit in der halben Zeit</translation>
    </message>
    <message>
        <source>Paid per hour</source>
        <translation>Bezahlt je Stunde</translation>
    </message>
    <message>
        <source>Paid per hour (%1)</source>
        <translation>Bezahlt je Stunde (%1)</translation>
    </message>
    <message>
        <source>Nothing: as the pool says</source>
        <translation>Nichts: wie der Pool</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>What not everybody can, with commas between; an activity may ask for it, as in: 1 nurse with surgery</source>
        <translation>Was nicht alle können, mit Kommas dazwischen; eine Aktivität kann es verlangen, wie in: 1 Pfleger with Chirurgie</translation>
    </message>
    <message>
        <source>Away every</source>
        <translation>Fehlt alle</translation>
    </message>
    <message>
        <source>The time from one absence to the next, on average; nothing: as the pool says</source>
        <translation>Die Zeit von einer Abwesenheit bis zur nächsten, im Mittel; nichts: wie der Pool</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>Fehlt für</translation>
    </message>
    <message>
        <source>How long an absence is, on average</source>
        <translation>Wie lange eine Abwesenheit im Mittel dauert</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Einen Namen anfügen</translation>
    </message>
    <message>
        <source>as the pool</source>
        <translation>wie der Pool</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>&apos;%1&apos; are no working hours of this scenario. Leave it empty, and draw them below.</source>
        <translation>„%1“ sind keine Arbeitszeiten dieses Szenarios. Lassen Sie das Feld leer und zeichnen Sie sie unten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no pace. Write a number above 0; 1 is the usual one.</source>
        <translation>„%1“ ist kein Tempo. Schreiben Sie eine Zahl über 0; 1 ist das übliche.</translation>
    </message>
    <message>
        <source>Say who it is: a name, or as in Night shift 1.</source>
        <translation>Sagen Sie, wer es ist: ein Name oder etwa Nachtschicht 1.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>So many who are alike, as the 3 of a morning shift</source>
        <translation>So viele, die gleich sind, etwa die 3 einer Frühschicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number of people of 1 or more.</source>
        <translation>„%1“ ist keine Anzahl von Personen ab 1.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::PointTable</name>
    <message>
        <source>&apos;%1&apos; is no share. Write a number of 0 or more; they need not sum to 100.</source>
        <translation>„%1“ ist kein Anteil. Schreiben Sie eine Zahl ab 0; die Summe muss nicht 100 sein.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>How often; only the shares of their sum matter</source>
        <translation>Wie oft; es zählt nur der Anteil an der Summe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Where the class ends</source>
        <translation>Wo die Klasse endet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Where the class begins</source>
        <translation>Wo die Klasse beginnt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Eine hinzufügen</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::PoolTable</name>
    <message>
        <source>Pools and their people</source>
        <translation>Pools und ihre Leute</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid (%1)</source>
        <translation>Bezahlt (%1)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Work that waits</source>
        <translation>Wartende Arbeit</translation>
    </message>
    <message>
        <source>At work (h)</source>
        <translation>Bei der Arbeit (h)</translation>
    </message>
    <message>
        <source>Paid hours (h)</source>
        <translation>Bezahlte Stunden (h)</translation>
    </message>
    <message>
        <source>Overtime (h)</source>
        <translation>Überstunden (h)</translation>
    </message>
    <message>
        <source>Who is next</source>
        <translation>Wer als Nächstes kommt</translation>
    </message>
    <message>
        <source>In a replication, on average; with the 95 % interval</source>
        <translation>In einer Replikation, im Mittel; mit dem 95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ProcessTable</name>
    <message>
        <source>Key figures of the process</source>
        <translation>Kennzahlen des Prozesses</translation>
    </message>
    <message>
        <source>Of a case</source>
        <translation>Je Fall</translation>
    </message>
    <message>
        <source>Mean, with its 95 % interval</source>
        <translation>Mittel, mit seinem 95-%-Intervall</translation>
    </message>
    <message>
        <source>Half stay below</source>
        <translation>Die Hälfte bleibt unter</translation>
    </message>
    <message>
        <source>9 of 10 stay below</source>
        <translation>9 von 10 bleiben unter</translation>
    </message>
    <message>
        <source>19 of 20 stay below</source>
        <translation>19 von 20 bleiben unter</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message>
        <source>Waiting, all activities added up</source>
        <translation>Warten, alle Aktivitäten zusammen</translation>
    </message>
    <message>
        <source>Work, all activities added up</source>
        <translation>Arbeit, alle Aktivitäten zusammen</translation>
    </message>
    <message>
        <source>Cost of work and visits</source>
        <translation>Kosten von Arbeit und Besuchen</translation>
    </message>
    <message>
        <source>Paid, idle time included</source>
        <translation>Bezahlt, mit Leerlauf</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Of all cases</source>
        <translation>Von allen Fällen</translation>
    </message>
    <message>
        <source>Right first time</source>
        <translation>Auf Anhieb richtig</translation>
    </message>
    <message>
        <source>With rework</source>
        <translation>Mit Nacharbeit</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>Throughput, cases a day</source>
        <translation>Durchsatz, Fälle am Tag</translation>
    </message>
    <message>
        <source>In the process at a time</source>
        <translation>Gleichzeitig im Prozess</translation>
    </message>
    <message>
        <source>Where the time of a case goes, each moment counted once</source>
        <translation>Wohin die Zeit eines Falls geht, jeder Moment einmal gezählt</translation>
    </message>
    <message>
        <source>%1 of the cycle time</source>
        <translation>%1 der Durchlaufzeit</translation>
    </message>
    <message>
        <source>How cases end</source>
        <translation>Wie Fälle enden</translation>
    </message>
    <message>
        <source>Within the target (%1)</source>
        <translation>Im Ziel (%1)</translation>
    </message>
    <message>
        <source>Cases of “%1”, beside this process</source>
        <translation>Fälle von „%1“ neben diesem Prozess</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::RateTable</name>
    <message>
        <source>&apos;%1&apos; is no number of cases of 0 or more.</source>
        <translation>„%1“ ist keine Zahl von Fällen ab 0.</translation>
    </message>
    <message>
        <source>In some hour cases must come.</source>
        <translation>In mindestens einer Stunde müssen Fälle kommen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Cases on %1, %2 to %3 o&apos;clock</source>
        <translation>Fälle am %1, %2 bis %3 Uhr</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Stunde des Tages</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n values have no place here and were left out.</source>
        <translation>
            <numerusform>%n Wert hat hier keinen Platz und blieb weg.</numerusform>
            <numerusform>%n Werte haben hier keinen Platz und blieben weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::RatesDialog</name>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Cases by hour and weekday</source>
        <translation>Fälle nach Stunde und Wochentag</translation>
    </message>
    <message>
        <source>How many cases come in each hour of a week, on average. A table from a spreadsheet can be pasted: hours as rows and days as columns, or the other way round.</source>
        <translation>Wie viele Fälle im Mittel in jeder Stunde einer Woche kommen. Eine Tabelle lässt sich einfügen: Stunden als Zeilen und Tage als Spalten oder umgekehrt.</translation>
    </message>
    <message>
        <source>The same at all hours</source>
        <translation>Zu allen Stunden gleich</translation>
    </message>
    <message>
        <source>As many cases in a week, spread over all of its hours alike</source>
        <translation>So viele Fälle je Woche wie jetzt, auf alle Stunden gleich verteilt</translation>
    </message>
    <message>
        <source>%1 cases a week: one each %2 on average.</source>
        <translation>%1 Fälle je Woche: im Mittel einer alle %2.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ReliefList</name>
    <message>
        <source>Each measured by itself, under the same draws as now: the effects of two together do not add up.</source>
        <translation>Jede für sich gemessen, unter denselben Zufallszahlen wie jetzt: Die Wirkungen von zweien zusammen addieren sich nicht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show this pool&apos;s numbers at the right</source>
        <translation>Die Zahlen dieses Ressourcenpools rechts zeigen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Geordnet nach</translation>
    </message>
    <message>
        <source>Pools are held against each other by equal shares of capacity, by what more people are paid, or by what was measured as it stands</source>
        <translation>Ressourcenpools werden nach gleichen Anteilen an Kapazität verglichen, nach der Bezahlung von mehr Personen oder nach dem Gemessenen, wie es ist</translation>
    </message>
    <message>
        <source>What more people in each pool would bring</source>
        <translation>Was mehr Personen in jedem Ressourcenpool bringen würden</translation>
    </message>
    <message>
        <source>Simulate with so many more people in this pool</source>
        <translation>Mit so viel mehr Personen in diesem Ressourcenpool simulieren</translation>
    </message>
    <message>
        <source>The figure that more people are tried for</source>
        <translation>Die Kennzahl, für die mehr Personen probiert werden</translation>
    </message>
    <message>
        <source>What more people in each pool are tried for</source>
        <translation>Wofür in jedem Pool mehr Personen probiert werden</translation>
    </message>
    <message>
        <source>More people, for</source>
        <translation>Mehr Personen, für</translation>
    </message>
    <message>
        <source>No run has this figure: choose another one.</source>
        <translation>Kein Lauf hat diese Kennzahl: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>10 % more capacity</source>
        <translation>10 % mehr Kapazität</translation>
    </message>
    <message>
        <source>each unit of money</source>
        <translation>jede Geldeinheit</translation>
    </message>
    <message>
        <source>what is shown</source>
        <translation>was gezeigt ist</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ReplayBar</name>
    <message>
        <source>1 minute a second</source>
        <translation>1 Minute je Sekunde</translation>
    </message>
    <message>
        <source>10 minutes a second</source>
        <translation>10 Minuten je Sekunde</translation>
    </message>
    <message>
        <source>1 hour a second</source>
        <translation>1 Stunde je Sekunde</translation>
    </message>
    <message>
        <source>4 hours a second</source>
        <translation>4 Stunden je Sekunde</translation>
    </message>
    <message>
        <source>1 day a second</source>
        <translation>1 Tag je Sekunde</translation>
    </message>
    <message>
        <source>1 week a second</source>
        <translation>1 Woche je Sekunde</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play or pause the replay</source>
        <translation>Die Wiedergabe starten oder anhalten</translation>
    </message>
    <message>
        <source>Time in the replay</source>
        <translation>Zeit in der Wiedergabe</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Geschwindigkeit der Wiedergabe</translation>
    </message>
    <message>
        <source>End the replay and show the results again</source>
        <translation>Die Wiedergabe beenden und wieder die Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Pause the replay</source>
        <translation>Die Wiedergabe anhalten</translation>
    </message>
    <message>
        <source>Play what happens in the first replication</source>
        <translation>Abspielen, was in der ersten Replikation geschieht</translation>
    </message>
    <message>
        <source>ddd d MMM, hh:mm</source>
        <comment>date format: Tue 14 May, 11:20</comment>
        <translation>ddd d. MMM, hh:mm</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ResultsPanel</name>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Hinweise %1</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Why slow</source>
        <translation>Warum langsam</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Durations, shares, people and costs of all activities in one grid</source>
        <translation>Dauern, Anteile, Personen und Kosten aller Aktivitäten in einer Tabelle</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>How many people in each pool are worth their money</source>
        <translation>Wie viele Leute in jedem Pool ihr Geld wert sind</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Waiting and work of each activity, and what a case costs</source>
        <translation>Warten und Arbeit jeder Aktivität, und was ein Fall kostet</translation>
    </message>
    <message>
        <source>Case by case, when it was worked on and what it waited for (Gantt chart)</source>
        <translation>Fall für Fall, wann daran gearbeitet wurde und worauf er wartete (Gantt-Diagramm)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>How busy each pool and everybody in it is, and what they are paid</source>
        <translation>Wie beschäftigt jeder Pool und jeder darin ist, und was sie bezahlt bekommen</translation>
    </message>
    <message>
        <source>Two scenarios side by side, or the best of all of them</source>
        <translation>Zwei Szenarien nebeneinander, oder das beste von allen</translation>
    </message>
    <message>
        <source>What more people in each pool would bring, and which inputs the cycle time hangs on</source>
        <translation>Was mehr Personen in jedem Ressourcenpool bringen würden und an welchen Eingaben die Durchlaufzeit hängt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>All key figures of the process, where the time of a case goes, and how cases end</source>
        <translation>Alle Kennzahlen des Prozesses, wohin die Zeit eines Falls geht und wie Fälle enden</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ScenarioPanel</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep these inputs as</source>
        <translation>Diese Eingaben behalten als</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Replikationen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Einschwingzeit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The time at the beginning of each replication that is not measured.</source>
        <translation>Die Zeit am Anfang jeder Replikation, die nicht gemessen wird.</translation>
    </message>
    <message>
        <source> Changed, not kept.</source>
        <translation> Geändert, nicht behalten.</translation>
    </message>
    <message>
        <source>Move a slider to see what it would change.</source>
        <translation>Einen Regler bewegen, um zu sehen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no whole number from %2 to %3.</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no duration. Write it as in 12 h, 14 days or 6 weeks.</source>
        <translation>„%1“ ist keine Dauer. Richtig ist etwa 12 h, 14 Tage oder 6 Wochen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no precision. Write a share of the mean, as in 1 %.</source>
        <translation>„%1“ ist keine Genauigkeit. Einen Anteil am Mittelwert angeben, etwa 1 %.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is a scenario of that name: it gets these inputs</source>
        <translation>Es gibt ein Szenario dieses Namens: Es bekommt diese Eingaben</translation>
    </message>
    <message>
        <source>Keep it beside the model</source>
        <translation>Neben dem Modell behalten</translation>
    </message>
    <message>
        <source>The model has no scenario yet: what you do not say is assumed.</source>
        <translation>Das Modell hat noch kein Szenario: Was nicht angegeben ist, wird angenommen.</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>Neuer Pool</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep in &apos;%1&apos; instead</source>
        <translation>Stattdessen in „%1“ behalten</translation>
    </message>
    <message>
        <source>The scenario &apos;%1&apos; gets these inputs</source>
        <translation>Das Szenario „%1“ bekommt diese Eingaben</translation>
    </message>
    <message>
        <source>Compared with &apos;%1&apos;, whose values the marks show.</source>
        <translation>Verglichen mit „%1“, dessen Werte die Marken zeigen.</translation>
    </message>
    <message>
        <source>Compared with &apos;%1&apos; before your changes, which the marks show.</source>
        <translation>Verglichen mit „%1“ vor Ihren Änderungen; das zeigen die Marken.</translation>
    </message>
    <message>
        <source>New scenario from this one</source>
        <translation>Neues Szenario aus diesem</translation>
    </message>
    <message>
        <source>%1, before your changes</source>
        <translation>%1, vor Ihren Änderungen</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>The scenario that is simulated: %1</source>
        <translation>Das Szenario, das simuliert wird: %1</translation>
    </message>
    <message>
        <source>Draw what is not sure</source>
        <translation>Unsicheres ziehen</translation>
    </message>
    <message>
        <source>What you do not say is assumed. Keep these inputs, and later changes are compared with them.</source>
        <translation>Was Sie nicht angeben, wird angenommen. Behalten Sie diese Eingaben, dann werden spätere Änderungen mit ihnen verglichen.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Values that conditions, durations and priorities can speak of, and key figures of your own</source>
        <translation>Werte, von denen Bedingungen, Dauern und Prioritäten sprechen können, und eigene Kennzahlen</translation>
    </message>
    <message>
        <source>Known of each: %1</source>
        <translation>Von jedem bekannt: %1</translation>
    </message>
    <message>
        <source>Key figures: %1</source>
        <translation>Kennzahlen: %1</translation>
    </message>
    <message>
        <source>All are alike. Say what differs, as an amount or a kind of customer, if ways, durations or priorities depend on it.</source>
        <translation>Alle sind gleich. Sagen Sie, was sich unterscheidet, etwa ein Betrag oder die Art des Kunden, wenn Wege, Dauern oder Prioritäten davon abhängen.</translation>
    </message>
    <message>
        <source>Say what is known of cases...</source>
        <translation>Sagen, was von Fällen bekannt ist …</translation>
    </message>
    <message>
        <source>Change it...</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>They are to end within</source>
        <translation>Sie sollen enden binnen</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>The time that was promised for a case. How many cases keep it is shown among the key figures, and the promise as a line in the chart of cycle times.</source>
        <translation>Die Zeit, die für einen Fall zugesagt ist. Wie viele Fälle sie einhalten, steht bei den Kennzahlen, und die Zusage als Linie im Bild der Durchlaufzeiten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no duration. Write it as in 12 h, 3 days or 2 weeks.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie sie wie 12 h, 3 Tage oder 2 Wochen.</translation>
    </message>
    <message>
        <source>Find the warm-up</source>
        <translation>Einschwingzeit suchen</translation>
    </message>
    <message>
        <source>Look in a few replications before each run from when on the cycle times have settled, in whole weeks where somebody has working hours</source>
        <translation>Vor jedem Lauf in einigen Replikationen nachsehen, ab wann sich die Durchlaufzeiten eingependelt haben, in ganzen Wochen, wo jemand Arbeitszeiten hat</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>The day, and the time if wanted (UTC), on which each run begins</source>
        <translation>Der Tag, auf Wunsch mit Uhrzeit (UTC), an dem jeder Lauf beginnt</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Endet nach</translation>
    </message>
    <message>
        <source>the last case</source>
        <translation>dem letzten Fall</translation>
    </message>
    <message>
        <source>As in 13 weeks, for the next quarter, or the day on which it ends: what is open then counts as open. Empty: when all cases have left.</source>
        <translation>Etwa 13 Wochen, für das nächste Quartal, oder der Tag, an dem er endet: Was dann offen ist, zählt als offen. Leer: wenn alle Fälle fertig sind.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>As in EUR; amounts stay as they are</source>
        <translation>Etwa EUR; Beträge bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>In which formulas speak of durations, and in which they are kept in the file</source>
        <translation>In der Formeln von Dauern sprechen und in der sie in der Datei stehen</translation>
    </message>
    <message>
        <source>Currency, unit of time...</source>
        <translation>Währung, Zeiteinheit …</translation>
    </message>
    <message>
        <source>What money and time are shown and written in</source>
        <translation>Worin Geld und Zeit gezeigt und geschrieben werden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no day. Write it as in %2.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no duration and no day. Write it as in 90 days, 13 weeks or %2.</source>
        <translation>„%1“ ist keine Dauer und kein Tag. Schreiben Sie sie wie 90 Tage, 13 Wochen oder %2.</translation>
    </message>
    <message>
        <source>The run must end after it begins.</source>
        <translation>Der Lauf muss enden, nachdem er begonnen hat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no currency. Write its code, as in EUR.</source>
        <translation>„%1“ ist keine Währung. Schreiben Sie ihren Code, etwa EUR.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write results, an event log or the diagram with its scenario for other programs</source>
        <translation>Ergebnisse, ein Ereignisprotokoll oder das Diagramm mit seinem Szenario für andere Programme schreiben</translation>
    </message>
    <message>
        <source>New scenario, and what this one is compared with</source>
        <translation>Neues Szenario, und womit dieses verglichen wird</translation>
    </message>
    <message>
        <source>Compare with:</source>
        <translation>Vergleichen mit:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file or version: scenario</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another file...</source>
        <translation>Andere Datei ...</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>Eine frühere Version</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>note of a version, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>Verglichen mit %1.</translation>
    </message>
    <message>
        <source>Sure within</source>
        <translation>Sicher auf</translation>
    </message>
    <message>
        <source>Adds replications until the figures below are as sure as this, as in 1 % of their mean; of shares these are points.</source>
        <translation>Fügt Wiederholungen hinzu, bis die Kennzahlen darunter so sicher sind, wie in 1 % ihres Mittels; bei Anteilen sind es Punkte.</translation>
    </message>
    <message>
        <source>Choose the figures that are to be as sure as that</source>
        <translation>Die Kennzahlen wählen, die so sicher sein sollen</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Durchlaufzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n Kennzahl</numerusform>
            <numerusform>%n Kennzahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure: %1</source>
        <comment>the figures that are</comment>
        <translation>Sicher: %1</translation>
    </message>
    <message>
        <source>Each replication draws the numbers that have a range (Could be, in Sources and ranges) from it: then intervals hold what is not known of them, too</source>
        <translation>Jede Replikation zieht die Zahlen, die eine Spanne haben (Könnte sein, in Quellen und Spannen), aus ihr: Dann enthalten die Intervalle auch, was man von ihnen nicht weiß</translation>
    </message>
    <message>
        <source>Sources and ranges...</source>
        <translation>Quellen und Spannen...</translation>
    </message>
    <message>
        <source>Where each number comes from, and how far it may be off</source>
        <translation>Woher jede Zahl kommt und wie weit sie danebenliegen kann</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::SearchSheet</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Stop, and show what was found so far</source>
        <translation>Aufhören und zeigen, was bisher gefunden ist</translation>
    </message>
    <message>
        <source>%1, as high as can be</source>
        <translation>%1, so hoch wie möglich</translation>
    </message>
    <message>
        <source>%1, as low as can be</source>
        <translation>%1, so niedrig wie möglich</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::SelectionFinder</name>
    <message>
        <source>&apos;%1&apos; has no target for the cycle time. Say one, or leave it out.</source>
        <translation>„%1“ hat kein Ziel für die Durchlaufzeit. Geben Sie eines an, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not have the key figure %2. Add it there, or leave it out.</source>
        <translation>„%1“ hat die Kennzahl %2 nicht. Fügen Sie sie dort hinzu, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>A scenario or the diagram has changed since the search. Search again.</source>
        <translation>Ein Szenario oder das Diagramm hat sich seit der Suche geändert. Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Simulating each of them ten times</source>
        <translation>Jedes wird zehnmal simuliert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be simulated as it is. Choose it to see why, or leave it out.</source>
        <translation>„%1“ lässt sich so nicht simulieren. Wählen Sie es, um zu sehen, warum, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>%1 replications of each, %2 may still be the best</source>
        <translation>Je %1 Replikationen, %2 können noch das beste sein</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::SelectionSheet</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Scenarios, the best first</source>
        <translation>Szenarien, das beste zuerst</translation>
    </message>
    <message>
        <source>A difference that does not matter</source>
        <translation>Ein Unterschied, der nicht zählt</translation>
    </message>
    <message>
        <source>A difference smaller than this does not matter: the larger it is, the sooner the best is found. Of shares these are points.</source>
        <translation>Ein kleinerer Unterschied zählt nicht: Je größer er ist, desto eher ist das beste gefunden. Bei Anteilen sind es Punkte.</translation>
    </message>
    <message>
        <source>What makes a scenario the best</source>
        <translation>Was ein Szenario zum besten macht</translation>
    </message>
    <message>
        <source>Simulate the ticked scenarios under the same random numbers, again and again, until it is sure which is the best; those that are surely behind drop out</source>
        <translation>Die angehakten Szenarien mit denselben Zufallszahlen immer wieder simulieren, bis sicher ist, welches das beste ist; was sicher zurückliegt, scheidet aus</translation>
    </message>
    <message>
        <source>Simulate and show the scenario of the chosen row</source>
        <translation>Das Szenario der gewählten Zeile simulieren und zeigen</translation>
    </message>
    <message>
        <source>The best in</source>
        <translation>Das beste in</translation>
    </message>
    <message>
        <source>within</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>Two side by side</source>
        <translation>Zwei nebeneinander</translation>
    </message>
    <message>
        <source>This scenario against the one that it is compared with, figure by figure</source>
        <translation>Dieses Szenario gegen das, mit dem es verglichen wird, Kennzahl für Kennzahl</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Behind the best by</source>
        <translation>Hinter dem besten um</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Replikationen</translation>
    </message>
    <message>
        <source>The mean over replications, with its 95 % interval</source>
        <translation>Der Mittelwert über Replikationen, mit seinem 95-%-Intervall</translation>
    </message>
    <message>
        <source>The ticked scenarios are simulated until it is sure which is the best.</source>
        <translation>Die angehakten Szenarien werden simuliert, bis sicher ist, welches das beste ist.</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Beendet, bevor etwas gefunden war.</translation>
    </message>
    <message>
        <source>surely behind</source>
        <translation>liegt sicher zurück</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>das beste</translation>
    </message>
    <message>
        <source>looks best, not sure</source>
        <translation>scheint das beste, nicht sicher</translation>
    </message>
    <message>
        <source>as good: what it differs by does not matter</source>
        <translation>ebenso gut: Der Unterschied zählt nicht</translation>
    </message>
    <message>
        <source>may still be the best</source>
        <translation>kann noch das beste sein</translation>
    </message>
    <message>
        <source>Stopped: what was found so far.</source>
        <translation>Angehalten: was bis dahin gefunden wurde.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the best: with 95 % confidence no other is better by more than %2.</source>
        <translation>„%1“ ist das beste: Mit 95 % Sicherheit ist kein anderes um mehr als %2 besser.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; looks best, but that is not sure: allow a larger difference.</source>
        <translation>„%1“ scheint das beste, doch das ist nicht sicher: Lassen Sie einen größeren Unterschied zu.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::SimulationActivity</name>
    <message>
        <source>The event log is in %1.</source>
        <translation>Das Ereignisprotokoll ist in %1.</translation>
    </message>
    <message>
        <source>These results are from before the last change of the diagram.</source>
        <translation>Diese Ergebnisse sind von vor der letzten Änderung des Diagramms.</translation>
    </message>
    <message>
        <source>Simulating: %1 of %2</source>
        <translation>Simuliert: %1 von %2</translation>
    </message>
    <message>
        <source>Simulating: %1 of %2, %3 left</source>
        <translation>Simuliert: %1 von %2, noch %3</translation>
    </message>
    <message>
        <source>No process diagram is open here</source>
        <translation>Hier ist kein Prozessdiagramm offen</translation>
    </message>
    <message>
        <source>Open a BPMN diagram to see how long its cases take, and where they wait.</source>
        <translation>Ein BPMN-Diagramm öffnen, um zu sehen, wie lange seine Fälle dauern und wo sie warten.</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulation läuft</translation>
    </message>
    <message>
        <source>The first results come in a moment.</source>
        <translation>Die ersten Ergebnisse kommen gleich.</translation>
    </message>
    <message>
        <source>There is no process in this file</source>
        <translation>In dieser Datei ist kein Prozess</translation>
    </message>
    <message>
        <source>Draw a process with a start event and an activity: then it can be simulated.</source>
        <translation>Einen Prozess mit einem Startereignis und einer Aktivität zeichnen: Dann kann er simuliert werden.</translation>
    </message>
    <message>
        <source>Stopped before there was a result</source>
        <translation>Angehalten, bevor es ein Ergebnis gab</translation>
    </message>
    <message>
        <source>Simulate again, or with fewer replications.</source>
        <translation>Erneut simulieren, oder mit weniger Replikationen.</translation>
    </message>
    <message>
        <source>Leave out what the diagram has no longer</source>
        <translation>Weglassen, was das Diagramm nicht mehr hat</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 replications, %2 cases in %3 s</source>
        <translation>%1 Replikationen, %2 Fälle in %3 s</translation>
    </message>
    <message>
        <source>First look: %1</source>
        <translation>Erster Blick: %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>95 % confidence</source>
        <translation>95 % Konfidenz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kept as &apos;%1&apos; in %2.</source>
        <translation>Behalten als „%1“ in %2.</translation>
    </message>
    <message>
        <source>Export event log</source>
        <translation>Ereignisprotokoll exportieren</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht ist in %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No case comes to its end</source>
        <translation>Kein Fall kommt zu seinem Ende</translation>
    </message>
    <message>
        <source>This scenario cannot be simulated yet</source>
        <translation>Dieses Szenario lässt sich noch nicht simulieren</translation>
    </message>
    <message>
        <source>Enter the first duration</source>
        <translation>Erste Dauer eingeben</translation>
    </message>
    <message>
        <source>Say who does it</source>
        <translation>Angeben, wer es tut</translation>
    </message>
    <message>
        <source>Take the lanes of the diagram as pools; where it has none, add one</source>
        <translation>Die Lanes des Diagramms als Ressourcenpools übernehmen; wo es keine hat, einen hinzufügen</translation>
    </message>
    <message>
        <source>Select the first activity that takes no time yet, and say how long it takes</source>
        <translation>Die erste Aktivität auswählen, die noch keine Zeit braucht, und angeben, wie lange sie dauert</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Wie&amp;derholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wie&amp;derholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep the changes to the scenario %1?</source>
        <translation>Die Änderungen am Szenario %1 behalten?</translation>
    </message>
    <message>
        <source>Without keeping them, what you changed of its numbers is lost.</source>
        <translation>Ohne Behalten geht verloren, was an seinen Zahlen geändert wurde.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Do not keep</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>There is nothing to do in this process yet</source>
        <translation>In diesem Prozess gibt es noch nichts zu tun</translation>
    </message>
    <message>
        <source>Draw the activities between its beginning and its end: then it can be simulated.</source>
        <translation>Zwischen Anfang und Ende die Aktivitäten zeichnen: Dann lässt er sich simulieren.</translation>
    </message>
    <message>
        <source>Nothing takes any time yet</source>
        <translation>Noch braucht nichts Zeit</translation>
    </message>
    <message>
        <source>Say how long the activities take, and who does them: then you see how long cases take and where they wait.</source>
        <translation>Angeben, wie lange die Aktivitäten dauern und wer sie erledigt: Dann zeigt sich, wie lange Fälle dauern und wo sie warten.</translation>
    </message>
    <message>
        <source>Enter the next duration</source>
        <translation>Nächste Dauer eingeben</translation>
    </message>
    <message>
        <source>How long the activities take is not said yet: 10 minutes each are assumed.</source>
        <translation>Wie lange die Aktivitäten dauern, ist noch nicht angegeben: Angenommen werden je 10 Minuten.</translation>
    </message>
    <message>
        <source>Who does the work is not said yet, so no case waits for people.</source>
        <translation>Wer die Arbeit erledigt, ist noch nicht angegeben, daher wartet kein Fall auf Personen.</translation>
    </message>
    <message>
        <source>Your changes to the scenario %1, which were not kept yet, are back. Keep them, or reset.</source>
        <translation>Ihre noch nicht behaltenen Änderungen am Szenario %1 sind wieder da. Behalten oder zurücksetzen.</translation>
    </message>
    <message>
        <source>The warm-up leaves nothing to measure</source>
        <translation>Die Einschwingzeit lässt nichts zu messen übrig</translation>
    </message>
    <message>
        <source>Measure from the beginning</source>
        <translation>Von Anfang an messen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Wartet jetzt</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 bis %1</translation>
    </message>
    <message>
        <source>Queues: %1</source>
        <translation>Warteschlangen: %1</translation>
    </message>
    <message>
        <source>Queues: as said of each pool</source>
        <translation>Warteschlangen: wie bei jedem Ressourcenpool angegeben</translation>
    </message>
    <message>
        <source>Scenario from an event log</source>
        <translation>Szenario aus einem Ereignisprotokoll</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The scenario &apos;%1&apos; is measured. What simulating it tells comes in a moment.</source>
        <translation>Das Szenario „%1“ ist gemessen. Was seine Simulation sagt, kommt gleich.</translation>
    </message>
    <message>
        <source>intervals hold 95 % of the replications, inputs drawn</source>
        <translation>Intervalle enthalten 95 % der Replikationen, Eingaben gezogen</translation>
    </message>
    <message>
        <source>Event logs (*.csv *.tsv *.txt *.xes *.gz)</source>
        <translation>Ereignisprotokolle (*.csv *.tsv *.txt *.xes *.gz)</translation>
    </message>
    <message>
        <source>Scenario from another tool</source>
        <translation>Szenario aus anderem Werkzeug</translation>
    </message>
    <message>
        <source>Scenarios of other tools (*.bpsim *.xml *.json *.bpmn)</source>
        <translation>Szenarien anderer Werkzeuge (*.bpsim *.xml *.json *.bpmn)</translation>
    </message>
    <message>
        <source>No scenario could be taken over from %1.</source>
        <translation>Aus %1 ließ sich kein Szenario übernehmen.</translation>
    </message>
    <message>
        <source>Taken over from %1: %2.</source>
        <translation>Aus %1 übernommen: %2.</translation>
    </message>
    <message>
        <source>These results are from before the last change of the decisions beside the diagram.</source>
        <translation>Diese Ergebnisse stammen von vor der letzten Änderung der Entscheidungen neben dem Diagramm.</translation>
    </message>
    <message>
        <source>Compare with another file</source>
        <translation>Mit einer anderen Datei vergleichen</translation>
    </message>
    <message>
        <source>BPMN diagrams (*.bpmn)</source>
        <translation>BPMN-Diagramme (*.bpmn)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Workbook, Excel</source>
        <translation>Arbeitsmappe, Excel</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Table, CSV</source>
        <translation>Tabelle, CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>BPSim with result values</source>
        <translation>BPSim mit Ergebniswerten</translation>
    </message>
    <message>
        <source>%1 holds the scenarios of this diagram. Choose another file for the results.</source>
        <translation>%1 enthält die Szenarien dieses Diagramms. Wählen Sie eine andere Datei für die Ergebnisse.</translation>
    </message>
    <message>
        <source>The results are in %1.</source>
        <translation>Die Ergebnisse stehen in %1.</translation>
    </message>
    <message>
        <source>Event log, XES</source>
        <translation>Ereignisprotokoll, XES</translation>
    </message>
    <message>
        <source>Export diagram with scenario</source>
        <translation>Diagramm mit Szenario exportieren</translation>
    </message>
    <message>
        <source>-scenario</source>
        <translation>-szenario</translation>
    </message>
    <message>
        <source>Diagram with BPSim 2.0</source>
        <translation>Diagramm mit BPSim 2.0</translation>
    </message>
    <message>
        <source>Diagram with BPSim 1.0</source>
        <translation>Diagramm mit BPSim 1.0</translation>
    </message>
    <message>
        <source>Diagram with QBP, for BIMP</source>
        <translation>Diagramm mit QBP, für BIMP</translation>
    </message>
    <message>
        <source>%1 is the diagram itself, which scenarios leave as it is. Choose another file.</source>
        <translation>%1 ist das Diagramm selbst, das Szenarien lassen, wie es ist. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The diagram with the scenario &apos;%1&apos; is in %2.</source>
        <translation>Das Diagramm mit dem Szenario „%1“ steht in %2.</translation>
    </message>
    <message>
        <source>Of some activities no duration is said: 10 minutes each are assumed.</source>
        <translation>Von manchen Aktivitäten ist keine Dauer gesagt: Je 10 Minuten werden angenommen.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::SourcesDialog</name>
    <message>
        <source>Where the numbers come from</source>
        <translation>Woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Say of each number where it comes from, and how far it may be off where it is not sure. Both stand in reports. The table can be copied to a spreadsheet, filled in there and pasted.</source>
        <translation>Sagen Sie von jeder Zahl, woher sie kommt, und wo sie nicht sicher ist, wie weit sie danebenliegen kann. Beides steht in Berichten. Die Tabelle lässt sich in eine Tabellenkalkulation kopieren, dort ausfüllen und wieder einfügen.</translation>
    </message>
    <message>
        <source>The scenario says no numbers yet.</source>
        <translation>Das Szenario nennt noch keine Zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have a source.</source>
        <translation>
            <numerusform>%1 von %n hat eine Quelle.</numerusform>
            <numerusform>%1 von %n haben eine Quelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::SourcesTable</name>
    <message>
        <source>%1: hours and all else</source>
        <translation>%1: Zeiten und alles Übrige</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>What the scenario says a number of</source>
        <translation>Wovon das Szenario eine Zahl nennt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What it is in this scenario; it is changed beside the diagram and in the grid of inputs</source>
        <translation>Was sie in diesem Szenario ist; geändert wird sie neben dem Diagramm und in der Tabelle der Eingaben</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Könnte sein</translation>
    </message>
    <message>
        <source>How far it may be off: low / likely / high, like 8 / 12 / 20, in the unit on the left. Precision &gt; Draw what is not sure takes it into account.</source>
        <translation>Wie weit sie danebenliegen kann: tief / wahrscheinlich / hoch, wie 8 / 12 / 20, in der Einheit links. „Unsicheres ziehen“ unter Genauigkeit berücksichtigt es.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the number comes from: measured, from an interview, assumed, and when</source>
        <translation>Woher die Zahl kommt: gemessen, aus einem Gespräch, angenommen, und wann</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>There is no single number here that could be off.</source>
        <translation>Hier gibt es keine einzelne Zahl, die danebenliegen könnte.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::StaffBar</name>
    <message>
        <source>Nobody does the work yet, so nobody is ever busy and no case waits for people.</source>
        <translation>Noch erledigt niemand die Arbeit, daher ist nie jemand ausgelastet, und kein Fall wartet auf Personen.</translation>
    </message>
    <message>
        <source>Take the lanes as pools</source>
        <translation>Lanes übernehmen</translation>
    </message>
    <message>
        <source>Add a pool</source>
        <translation>Pool hinzufügen</translation>
    </message>
    <message>
        <source>Add a pool of people or machines that do activities</source>
        <translation>Einen Ressourcenpool aus Personen oder Maschinen hinzufügen, die Aktivitäten erledigen</translation>
    </message>
    <message>
        <source>Take the pool of the diagram</source>
        <translation>Pool des Diagramms übernehmen</translation>
    </message>
    <message>
        <source>Make each lane a pool of people who do what is in it; then say how many they are</source>
        <translation>Jede Bahn zu einem Pool von Personen machen, die tun, was in ihr steht; dann sagen Sie, wie viele es sind</translation>
    </message>
    <message>
        <source>Make it a pool of people who do what is in it; then say how many they are</source>
        <translation>Ihn zu einem Pool von Personen machen, die tun, was in ihm steht; dann sagen Sie, wie viele es sind</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::StaffingFinder</name>
    <message>
        <source>Looking for staffings: %1 runs</source>
        <translation>Sucht Besetzungen: %1 Läufe</translation>
    </message>
    <message>
        <source>Looking closer at the best: %1 runs</source>
        <translation>Sieht die besten genauer an: %1 Läufe</translation>
    </message>
    <message>
        <source>Measuring them again with fresh random numbers: %1 runs</source>
        <translation>Misst sie noch einmal mit neuen Zufallszahlen: %1 Läufe</translation>
    </message>
    <message>
        <source>Who does the work is not said yet, so there is no staffing to look for. Add a pool at the right.</source>
        <translation>Wer die Arbeit tut, ist noch nicht gesagt; daher lässt sich keine Besetzung suchen. Fügen Sie rechts einen Pool hinzu.</translation>
    </message>
    <message>
        <source>Many numbers of people are tried, those near the best more often.</source>
        <translation>Viele Zahlen von Leuten werden ausprobiert, die nahe den besten öfter.</translation>
    </message>
    <message>
        <source>%1 of %2 staffings were tried.</source>
        <translation>%1 von %2 Besetzungen wurden ausprobiert.</translation>
    </message>
    <message>
        <source>%1 What is shown was measured again with fresh random numbers.</source>
        <translation>%1 Was hier steht, wurde mit neuen Zufallszahlen noch einmal gemessen.</translation>
    </message>
    <message>
        <source>%1 Stopped early: what is shown may be the best of luck.</source>
        <translation>%1 Früh beendet: Was hier steht, kann Glück sein.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::StaffingSheet</name>
    <message>
        <source>What it costs, and what it brings</source>
        <translation>Was es kostet und was es bringt</translation>
    </message>
    <message>
        <source>What paid cost is weighed against</source>
        <translation>Womit die bezahlten Kosten verglichen werden</translation>
    </message>
    <message>
        <source>The figure that people paid for a week are to make better</source>
        <translation>Der Wert, den die bezahlten Leute einer Woche verbessern sollen</translation>
    </message>
    <message>
        <source>Try many numbers of people in all pools, under the same draws, for a minute at most</source>
        <translation>Viele Zahlen von Leuten in allen Pools ausprobieren, mit denselben Zufallszahlen, höchstens eine Minute lang</translation>
    </message>
    <message>
        <source>Staffings, from cheap to dear</source>
        <translation>Besetzungen, von billig zu teuer</translation>
    </message>
    <message>
        <source>Nothing was searched yet. What is found are staffings that are worth their money: none costs more than another without being better.</source>
        <translation>Noch wurde nichts gesucht. Gefunden werden Besetzungen, die ihr Geld wert sind: Keine kostet mehr als eine andere, ohne besser zu sein.</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>Beendet, bevor etwas gefunden war.</translation>
    </message>
    <message>
        <source>No staffing within the bounds can do the work that comes.</source>
        <translation>Keine Besetzung in den Grenzen kann die Arbeit tun, die kommt.</translation>
    </message>
    <message>
        <source>Paid a week</source>
        <translation>Bezahlt pro Woche</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>%1: batch</source>
        <translation>%1: Stapel</translation>
    </message>
    <message>
        <source>Simulate with what the chosen row says</source>
        <translation>Mit dem simulieren, was die gewählte Zeile sagt</translation>
    </message>
    <message>
        <source>What may be otherwise than today. The more there is to choose, the more there is to try.</source>
        <translation>Was anders sein darf als heute. Je mehr zu wählen ist, desto mehr ist zu versuchen.</translation>
    </message>
    <message>
        <source>People of each pool</source>
        <translation>Personen jedes Pools</translation>
    </message>
    <message>
        <source>They are always chosen</source>
        <translation>Sie werden immer gewählt</translation>
    </message>
    <message>
        <source>Their hours, moved</source>
        <translation>Ihre Zeiten, verschoben</translation>
    </message>
    <message>
        <source>Begin an hour or two earlier or later, stay an hour longer or shorter, or half of them early and half late</source>
        <translation>Eine oder zwei Stunden früher oder später beginnen, eine Stunde länger oder kürzer bleiben, oder die Hälfte früh und die Hälfte spät</translation>
    </message>
    <message>
        <source>Their hours, as other calendars have them</source>
        <translation>Ihre Zeiten, wie andere Kalender sie haben</translation>
    </message>
    <message>
        <source>Every calendar of the scenario</source>
        <translation>Jeder Kalender des Szenarios</translation>
    </message>
    <message>
        <source>The order of their work</source>
        <translation>Die Reihenfolge ihrer Arbeit</translation>
    </message>
    <message>
        <source>Oldest case first, shortest work first, by priority, by due date</source>
        <translation>Ältester Fall zuerst, kürzeste Arbeit zuerst, nach Priorität, nach Frist</translation>
    </message>
    <message>
        <source>The size of batches</source>
        <translation>Die Größe von Stapeln</translation>
    </message>
    <message>
        <source>From single cases to twice the size of today</source>
        <translation>Von einzelnen Fällen bis zum Doppelten von heute</translation>
    </message>
    <message>
        <source>Cost against</source>
        <translation>Kosten gegen</translation>
    </message>
    <message>
        <source>More cases</source>
        <translation>Mehr Fälle</translation>
    </message>
    <message>
        <source>The staff that it takes as more cases come</source>
        <translation>Die Personen, die es braucht, wenn mehr Fälle kommen</translation>
    </message>
    <message>
        <source>People and hours</source>
        <translation>Personen und Zeiten</translation>
    </message>
    <message>
        <source>People and order</source>
        <translation>Personen und Reihenfolge</translation>
    </message>
    <message>
        <source>People and batches</source>
        <translation>Personen und Stapel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>People and %n more</source>
        <translation>
            <numerusform>Personen und %n weiteres</numerusform>
            <numerusform>Personen und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::Trials</name>
    <message>
        <source>Trying one more person in each pool: %1 of %2 runs done.</source>
        <translation>Eine Person mehr in jedem Ressourcenpool wird versucht: %1 von %2 Läufen fertig.</translation>
    </message>
    <message>
        <source>Trying each input lower and higher: %1 of %2 runs done.</source>
        <translation>Jede Eingabe wird niedriger und höher versucht: %1 von %2 Läufen fertig.</translation>
    </message>
    <message>
        <source>Who does the work is not said yet, so nobody can be missing. Add a pool at the right.</source>
        <translation>Noch ist nicht gesagt, wer die Arbeit macht, also kann niemand fehlen. Fügen Sie rechts einen Ressourcenpool hinzu.</translation>
    </message>
    <message>
        <source>Trying one more person in each pool.</source>
        <translation>Eine Person mehr in jedem Ressourcenpool wird versucht.</translation>
    </message>
    <message>
        <source>Each input is tried lower and higher next.</source>
        <translation>Danach wird jede Eingabe niedriger und höher versucht.</translation>
    </message>
    <message>
        <source>The scenario says no durations and no shares yet. Fill in the grid of inputs.</source>
        <translation>Das Szenario nennt noch keine Dauern und keine Anteile. Füllen Sie das Raster der Eingaben aus.</translation>
    </message>
    <message>
        <source>Trying each input lower and higher.</source>
        <translation>Jede Eingabe wird niedriger und höher versucht.</translation>
    </message>
    <message>
        <source>None of the inputs could be tried by itself.</source>
        <translation>Keine der Eingaben konnte für sich versucht werden.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::VariantFinder</name>
    <message>
        <source>The scenario or the diagram has changed since the search. Search again.</source>
        <translation>Das Szenario oder das Diagramm hat sich seit der Suche geändert. Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Measuring how much work comes</source>
        <translation>Misst, wie viel Arbeit kommt</translation>
    </message>
    <message>
        <source>The scenario cannot be simulated as it is; see Notes.</source>
        <translation>Das Szenario kann so nicht simuliert werden; siehe Hinweise.</translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::WhySheet</name>
    <message>
        <source>What matters most</source>
        <translation>Was am meisten ausmacht</translation>
    </message>
    <message>
        <source>The figure that inputs are tried for</source>
        <translation>Die Kennzahl, für die Eingaben probiert werden</translation>
    </message>
    <message>
        <source>What each input is tried for, 10 % lower and 10 % higher</source>
        <translation>Wofür jede Eingabe probiert wird, 10 % niedriger und 10 % höher</translation>
    </message>
</context>
<context>
    <name>millrace::app::window::AboutDialog</name>
    <message>
        <source>About Millrace</source>
        <translation>Über Millrace</translation>
    </message>
    <message>
        <source>Millrace</source>
        <translation>Millrace</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A studio for business processes: draw, simulate, run, analyze.</source>
        <translation>Ein Studio für Geschäftsprozesse: zeichnen, simulieren, ausführen, auswerten.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without warranty. Fonts: Inter (SIL Open Font License) and DejaVu.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne Gewähr. Schriften: Inter (SIL Open Font License) und DejaVu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>millrace::app::window::ActivityBar</name>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
</context>
<context>
    <name>millrace::app::window::CommandFinder</name>
    <message>
        <source>Search or run a command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Nichts heißt so. Ein anderes Wort versuchen.</translation>
    </message>
</context>
<context>
    <name>millrace::app::window::MainWindow</name>
    <message>
        <source>Millrace</source>
        <translation>Millrace</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 - Millrace</source>
        <translation>%1 - Millrace</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Opened last, in %1</source>
        <translation>Zuletzt geöffnet, in %1</translation>
    </message>
</context>
<context>
    <name>millrace::app::window::NotePopup</name>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>Your name, as others will see it</source>
        <translation>Ihr Name, wie ihn andere sehen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>millrace::app::window::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>millrace::app::window::ProjectPanel</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Project: files, versions and alternatives</source>
        <translation>Projekt: Dateien, Versionen und Alternativen</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt offen</translation>
    </message>
    <message>
        <source>A project keeps diagrams, scenarios and forms together, with all their versions.</source>
        <translation>Ein Projekt hält Diagramme, Szenarien und Formulare zusammen, mit allen Versionen.</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save the diagram into a folder. The folder becomes its project and can keep every version.</source>
        <translation>Das Diagramm in einem Ordner speichern. Der Ordner wird sein Projekt und kann alle Versionen behalten.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1, %2
Click to look at it; the right button restores and compares it.</source>
        <translation>%1, %2
Klicken zum Ansehen; die rechte Taste stellt sie wieder her und vergleicht sie.</translation>
    </message>
    <message>
        <source>You work on this alternative</source>
        <translation>An dieser Alternative wird gearbeitet</translation>
    </message>
    <message>
        <source>Click to go on with this alternative</source>
        <translation>Klicken, um mit dieser Alternative weiterzumachen</translation>
    </message>
</context>
<context>
    <name>millrace::app::window::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>The new language shows at the next start.</source>
        <translation>Die neue Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keep changes aside while I work</source>
        <translation>Änderungen während der Arbeit beiseitelegen</translation>
    </message>
    <message>
        <source>A copy of each change is kept until you save, for the case of a crash or power cut</source>
        <translation>Bis zum Speichern bleibt eine Kopie jeder Änderung, für Absturz oder Stromausfall</translation>
    </message>
    <message>
        <source>Autosave</source>
        <translation>Automatisch sichern</translation>
    </message>
    <message>
        <source>Let things glide</source>
        <translation>Bewegungen gleiten lassen</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>millrace::app::window::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands and shortcuts</source>
        <translation>Befehle und Tastenkürzel suchen</translation>
    </message>
</context>
<context>
    <name>millrace::app::window::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>millrace::app::window::WelcomePage</name>
    <message>
        <source>Project, %1</source>
        <translation>Projekt, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Draw it, try it, run it, improve it</source>
        <translation>Zeichnen, ausprobieren, ausführen, verbessern</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Forget what was opened; the files stay where they are</source>
        <translation>Vergessen, was geöffnet war; die Dateien bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>See a bottleneck in one click</source>
        <translation>Einen Engpass mit einem Klick sehen</translation>
    </message>
    <message>
        <source>The loan application, drawn and already simulated: where its cases wait glows on the diagram, and sliders show what two more people would change.</source>
        <translation>Der Kreditantrag, gezeichnet und fertig simuliert: Im Diagramm leuchtet, wo seine Fälle warten, und Regler zeigen, was zwei Personen mehr ändern würden.</translation>
    </message>
    <message>
        <source>Picture of the sample process</source>
        <translation>Bild des Beispielprozesses</translation>
    </message>
</context>
<context>
    <name>millrace::canvas::ColourPad</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>millrace::canvas::ContextPad</name>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Append a task</source>
        <translation>Aufgabe anhängen</translation>
    </message>
    <message>
        <source>Append a gateway</source>
        <translation>Gateway anhängen</translation>
    </message>
    <message>
        <source>Append an intermediate event</source>
        <translation>Zwischenereignis anhängen</translation>
    </message>
    <message>
        <source>Append an end event</source>
        <translation>Endereignis anhängen</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Append anything (A)</source>
        <translation>Beliebiges anhängen (A)</translation>
    </message>
    <message>
        <source>Connect to another element (Shift+C)</source>
        <translation>Mit einem anderen Element verbinden (Umschalt+C)</translation>
    </message>
    <message>
        <source>Change the type (R)</source>
        <translation>Typ ändern (R)</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align centre</source>
        <translation>Horizontal zentrieren</translation>
    </message>
    <message>
        <source>Align middle</source>
        <translation>Vertikal zentrieren</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Vertikal verteilen</translation>
    </message>
    <message>
        <source>Add lane before</source>
        <translation>Lane davor hinzufügen</translation>
    </message>
    <message>
        <source>Add lane after</source>
        <translation>Lane danach hinzufügen</translation>
    </message>
    <message>
        <source>Divide into two lanes</source>
        <translation>In zwei Lanes teilen</translation>
    </message>
    <message>
        <source>Divide into three lanes</source>
        <translation>In drei Lanes teilen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Colour (K)</source>
        <translation>Farbe (K)</translation>
    </message>
    <message>
        <source>Append what undoes it</source>
        <translation>Anhängen, was es rückgängig macht</translation>
    </message>
    <message>
        <source>Add what undoes it (compensation)</source>
        <translation>Hinzufügen, was es rückgängig macht (Kompensation)</translation>
    </message>
    <message>
        <source>Append a choreography task</source>
        <translation>Eine Choreografieaufgabe anfügen</translation>
    </message>
    <message>
        <source>Insert a task</source>
        <translation>Eine Aufgabe einfügen</translation>
    </message>
    <message>
        <source>Insert anything (A)</source>
        <translation>Irgendetwas einfügen (A)</translation>
    </message>
</context>
<context>
    <name>millrace::canvas::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This name has %L1 characters, too many to edit on the diagram. Give a shorter one under Properties.</source>
        <translation>Dieser Name hat %L1 Zeichen, zu viele, um ihn im Diagramm zu bearbeiten. Geben Sie unter Eigenschaften einen kürzeren.</translation>
    </message>
</context>
<context>
    <name>millrace::canvas::Minimap</name>
    <message>
        <source>Map of the whole diagram</source>
        <translation>Übersicht des ganzen Diagramms</translation>
    </message>
    <message>
        <source>Drag to move about the diagram (M hides the map)</source>
        <translation>Ziehen verschiebt den Ausschnitt (M blendet die Übersicht aus)</translation>
    </message>
</context>
<context>
    <name>millrace::canvas::Palette</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Hand: move the paper (H)</source>
        <translation>Hand: das Blatt verschieben (H)</translation>
    </message>
    <message>
        <source>Lasso: select several (L)</source>
        <translation>Lasso: mehrere auswählen (L)</translation>
    </message>
    <message>
        <source>Connect (C)</source>
        <translation>Verbinden (C)</translation>
    </message>
    <message>
        <source>Make space (S)</source>
        <translation>Platz schaffen (S)</translation>
    </message>
    <message>
        <source>Create anything (N)</source>
        <translation>Beliebiges anlegen (N)</translation>
    </message>
</context>
<context>
    <name>millrace::canvas::PickMenu</name>
    <message>
        <source>%1: type to search</source>
        <translation>%1: Tippen sucht</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
</context>
<context>
    <name>millrace::canvas::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>What stands here</source>
        <translation>Was hier steht</translation>
    </message>
    <message>
        <source>Arrows follow the flow, 0 shows all, Esc leaves</source>
        <translation>Pfeile folgen dem Fluss, 0 zeigt alles, Esc beendet</translation>
    </message>
</context>
<context>
    <name>millrace::canvas::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n Element ausgewählt</numerusform>
            <numerusform>%n Elemente ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select an element of the diagram to see and change its name, its type and what is written about it.</source>
        <translation>Ein Element des Diagramms auswählen, um seinen Namen, seinen Typ und seine Beschreibung zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>These have nothing in common that could be said of all of them.</source>
        <translation>Diese haben nichts gemeinsam, was sich für alle angeben ließe.</translation>
    </message>
    <message>
        <source>What is entered here goes to all of them.</source>
        <translation>Was hier eingegeben wird, gilt für alle.</translation>
    </message>
    <message>
        <source>Advanced: id, technical details, extensions</source>
        <translation>Erweitert: Id, Technik, Erweiterungen</translation>
    </message>
    <message>
        <source>Change &apos;%1&apos;</source>
        <translation>„%1“ ändern</translation>
    </message>
</context>
<context>
    <name>millrace::canvas::View</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>This file has no diagram to draw on. Lay it out first.</source>
        <translation>Diese Datei hat kein Diagramm, auf dem gezeichnet werden kann. Zuerst anordnen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select tool</source>
        <translation>Auswahlwerkzeug</translation>
    </message>
    <message>
        <source>Hand tool</source>
        <translation>Handwerkzeug</translation>
    </message>
    <message>
        <source>Lasso tool</source>
        <translation>Lassowerkzeug</translation>
    </message>
    <message>
        <source>Connect tool</source>
        <translation>Verbindungswerkzeug</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Fit the diagram</source>
        <translation>Diagramm einpassen</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Create...</source>
        <translation>Anlegen …</translation>
    </message>
    <message>
        <source>Append...</source>
        <translation>Anhängen …</translation>
    </message>
    <message>
        <source>Change type...</source>
        <translation>Typ ändern …</translation>
    </message>
    <message>
        <source>Connect to...</source>
        <translation>Verbinden mit …</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align centre</source>
        <translation>Horizontal zentrieren</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align middle</source>
        <translation>Vertikal zentrieren</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Vertikal verteilen</translation>
    </message>
    <message>
        <source>Space tool</source>
        <translation>Platzwerkzeug</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>There is nothing to connect this with.</source>
        <translation>Es gibt nichts, womit sich dies verbinden ließe.</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden mit</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n elements</source>
        <translation>
            <numerusform>%n Element einfügen</numerusform>
            <numerusform>%n Elemente einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Align %n elements</source>
        <translation>
            <numerusform>%n Element ausrichten</numerusform>
            <numerusform>%n Elemente ausrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n elements</source>
        <translation>
            <numerusform>%n Element verteilen</numerusform>
            <numerusform>%n Elemente verteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>Add lane before</source>
        <translation>Lane davor hinzufügen</translation>
    </message>
    <message>
        <source>Add lane after</source>
        <translation>Lane danach hinzufügen</translation>
    </message>
    <message>
        <source>Divide into two lanes</source>
        <translation>In zwei Lanes teilen</translation>
    </message>
    <message>
        <source>Divide into three lanes</source>
        <translation>In drei Lanes teilen</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Auf die Auswahl zoomen</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n elements</source>
        <translation>
            <numerusform>%n Element duplizieren</numerusform>
            <numerusform>%n Elemente duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Divide into %n lanes</source>
        <translation>
            <numerusform>In %n Lane teilen</numerusform>
            <numerusform>In %n Lanes teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Lane hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Colour %n elements</source>
        <translation>
            <numerusform>%n Element einfärben</numerusform>
            <numerusform>%n Elemente einfärben</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour...</source>
        <translation>Farbe …</translation>
    </message>
    <message>
        <source>Map of the diagram</source>
        <translation>Übersicht des Diagramms</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Draw on a page of its own</source>
        <translation>Auf eigener Seite zeichnen</translation>
    </message>
    <message>
        <source>Add what undoes it</source>
        <translation>Hinzufügen, was es rückgängig macht</translation>
    </message>
    <message>
        <source>Draw in place</source>
        <translation>An Ort und Stelle zeichnen</translation>
    </message>
    <message>
        <source>Lines hop where they cross</source>
        <translation>Linien springen, wo sie sich kreuzen</translation>
    </message>
    <message>
        <source>Open the inside: double click, or %1</source>
        <translation>Inhalt öffnen: Doppelklick oder %1</translation>
    </message>
    <message>
        <source>Begin a page</source>
        <translation>Seite beginnen</translation>
    </message>
</context>
<context>
    <name>millrace::editing::Document</name>
    <message>
        <source>This version is for reading only. Restore it to go on from here.</source>
        <translation>Diese Version ist nur zum Lesen. Wiederherstellen, um von hier weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>millrace::repository::CarriedHistory</name>
    <message>
        <source>The history in the package could not be taken over</source>
        <translation>Der Verlauf im Paket konnte nicht übernommen werden</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>a file in it is larger than %1 MB.</source>
        <translation>Eine Datei darin ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>the alternative &apos;%1&apos; is damaged.</source>
        <translation>Die Alternative „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>it does not say which alternative is shown.</source>
        <translation>Es fehlt, welche Alternative gezeigt wird.</translation>
    </message>
    <message>
        <source>its folders are nested too deeply.</source>
        <translation>Seine Ordner sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The history of %1 could not be packed</source>
        <translation>Der Verlauf von %1 konnte nicht gepackt werden</translation>
    </message>
</context>
<context>
    <name>millrace::repository::History</name>
    <message>
        <source>%1: another program is working on the history, or was stopped in the middle of it. Close it and try again; if there is none, delete the file %2.lock that it left.</source>
        <translation>%1: Ein anderes Programm arbeitet am Verlauf oder wurde mittendrin beendet. Es schließen und erneut versuchen; gibt es keines, die zurückgelassene Datei %2.lock löschen.</translation>
    </message>
    <message>
        <source>The folder %1 has no history yet. Make it a project first.</source>
        <translation>Der Ordner %1 hat noch keinen Verlauf. Zuerst ein Projekt daraus machen.</translation>
    </message>
    <message>
        <source>The version could not be saved</source>
        <translation>Die Version konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>A version needs a note that says what it is. Enter a note.</source>
        <translation>Eine Version braucht eine Notiz, die sagt, was sie ist. Eine Notiz eingeben.</translation>
    </message>
    <message>
        <source>A version carries the name of who saved it. Enter your name in the settings.</source>
        <translation>Eine Version trägt den Namen dessen, der sie gespeichert hat. Den eigenen Namen in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>The label &apos;%1&apos; could not be given</source>
        <translation>Die Marke „%1“ konnte nicht vergeben werden</translation>
    </message>
    <message>
        <source>The alternatives could not be listed</source>
        <translation>Die Alternativen konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>The alternative could not be read</source>
        <translation>Die Alternative konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The alternative &apos;%1&apos; could not be made</source>
        <translation>Die Alternative „%1“ konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>An alternative starts at a version. Save a first version, then make it.</source>
        <translation>Eine Alternative beginnt bei einer Version. Zuerst eine Version speichern, dann anlegen.</translation>
    </message>
    <message>
        <source>The alternative &apos;%1&apos; could not be shown</source>
        <translation>Die Alternative „%1“ konnte nicht gezeigt werden</translation>
    </message>
    <message>
        <source>There are changes that are in no version yet. Save a version, then switch to &apos;%1&apos;.</source>
        <translation>Es gibt Änderungen, die noch in keiner Version sind. Eine Version speichern, dann zu „%1“ wechseln.</translation>
    </message>
    <message>
        <source>There is no alternative &apos;%1&apos;.</source>
        <translation>Es gibt keine Alternative „%1“.</translation>
    </message>
    <message>
        <source>The versions of %1 could not be listed</source>
        <translation>Die Versionen von %1 konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>There is no file %1 in version %2.</source>
        <translation>Es gibt keine Datei %1 in Version %2.</translation>
    </message>
    <message>
        <source>The history of %1 could not be opened</source>
        <translation>Der Verlauf von %1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 lies in a store of versions without files to work on. Choose another folder.</source>
        <translation>%1 liegt in einem Versionsspeicher ohne Dateien zum Bearbeiten. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>A history could not be started in %1</source>
        <translation>In %1 konnte kein Verlauf begonnen werden</translation>
    </message>
    <message>
        <source>%1 could not be made. Check that you may write there.</source>
        <translation>%1 konnte nicht angelegt werden. Prüfen, ob dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The history could not be opened</source>
        <translation>Der Verlauf konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The rules of what is ignored could not be read</source>
        <translation>Die Regeln, was außer Acht bleibt, konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The files of %1 could not be compared with the latest version</source>
        <translation>Die Dateien von %1 konnten nicht mit der letzten Version verglichen werden</translation>
    </message>
    <message>
        <source>The latest version could not be read</source>
        <translation>Die letzte Version konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The version &apos;%1&apos; could not be read</source>
        <translation>Die Version „%1“ konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no version &apos;%1&apos; in the history of %2.</source>
        <translation>Es gibt keine Version „%1“ im Verlauf von %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no version of the project.</source>
        <translation>„%1“ ist keine Version des Projekts.</translation>
    </message>
    <message>
        <source>An earlier version could not be read</source>
        <translation>Eine frühere Version konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The files of version %1 could not be read</source>
        <translation>Die Dateien von Version %1 konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The files of a version could not be read</source>
        <translation>Die Dateien einer Version konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The files of a version could not be read: its folders are nested too deeply.</source>
        <translation>Die Dateien einer Version konnten nicht gelesen werden: Ihre Ordner sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The files of a version could not be read: there are more than %1.</source>
        <translation>Die Dateien einer Version konnten nicht gelesen werden: Es sind mehr als %1.</translation>
    </message>
    <message>
        <source>A file of a version could not be read</source>
        <translation>Eine Datei einer Version konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The labels of the versions could not be read</source>
        <translation>Die Marken der Versionen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The folder %1 shows an old version that belongs to no alternative. Switch to an alternative first.</source>
        <translation>Der Ordner %1 zeigt eine alte Version, die zu keiner Alternative gehört. Zuerst zu einer Alternative wechseln.</translation>
    </message>
    <message>
        <source>Another program has begun to merge in %1 and has not finished. Finish or cancel it there first.</source>
        <translation>Ein anderes Programm hat in %1 eine Zusammenführung begonnen und nicht beendet. Sie zuerst dort beenden oder abbrechen.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; of that version cannot be put into the folder: %2.</source>
        <translation>Die Datei „%1“ dieser Version kann nicht in den Ordner gelegt werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: %2 is a link to another place. Move it away first.</source>
        <translation>%1 kann nicht wiederhergestellt werden: %2 ist eine Verknüpfung an einen anderen Ort. Sie zuerst verschieben.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: there is a file %2 in the way. Move it away first.</source>
        <translation>%1 kann nicht wiederhergestellt werden: Eine Datei %2 ist im Weg. Sie zuerst verschieben.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: it is a link to another place now. Move it away first.</source>
        <translation>%1 kann nicht wiederhergestellt werden: Es ist jetzt eine Verknüpfung an einen anderen Ort. Sie zuerst verschieben.</translation>
    </message>
    <message>
        <source>%1 cannot be restored: there is such a file, which is kept out of the history and would be lost. Move it away first.</source>
        <translation>%1 kann nicht wiederhergestellt werden: Es gibt eine solche Datei, die nicht im Verlauf ist und verloren ginge. Sie zuerst verschieben.</translation>
    </message>
    <message>
        <source>%1 could not be removed: %2. The state before is the latest version.</source>
        <translation>%1 konnte nicht entfernt werden: %2. Der Stand davor ist die letzte Version.</translation>
    </message>
    <message>
        <source>The folder of %1 could not be made. Check that you may write there.</source>
        <translation>Der Ordner von %1 konnte nicht angelegt werden. Prüfen, ob dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>There is no file without a name to restore.</source>
        <translation>Es gibt keine Datei ohne Namen wiederherzustellen.</translation>
    </message>
    <message>
        <source>State before going back to ‘%1’</source>
        <translation>Stand vor der Rückkehr zu „%1“</translation>
    </message>
</context>
<context>
    <name>millrace::repository::Names</name>
    <message>
        <source>it has an empty part between two slashes</source>
        <translation>ein leerer Teil zwischen zwei Schrägstrichen</translation>
    </message>
    <message>
        <source>it steps out of the folder with &apos;%1&apos;</source>
        <translation>er verlässt den Ordner mit „%1“</translation>
    </message>
    <message>
        <source>it reaches into a version history</source>
        <translation>er reicht in einen Versionsverlauf hinein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the name of a device on some systems</source>
        <translation>„%1“ ist auf manchen Systemen der Name eines Geräts</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it has a control character</source>
        <translation>er enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>its letters cannot be read</source>
        <translation>seine Buchstaben sind nicht lesbar</translation>
    </message>
    <message>
        <source>it starts at the root of the disk</source>
        <translation>er beginnt bei der Wurzel der Platte</translation>
    </message>
    <message>
        <source>it has a backslash</source>
        <translation>er enthält einen umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>it names a disk drive</source>
        <translation>er nennt ein Laufwerk</translation>
    </message>
</context>
<context>
    <name>millrace::repository::Package</name>
    <message>
        <source>the archive could not be begun</source>
        <translation>das Archiv konnte nicht begonnen werden</translation>
    </message>
    <message>
        <source>The project %1 could not be exported: %2.</source>
        <translation>Das Projekt %1 konnte nicht exportiert werden: %2.</translation>
    </message>
    <message>
        <source>the name of the file &apos;%1&apos; cannot be used everywhere: %2. Rename it</source>
        <translation>der Name der Datei „%1“ ist nicht überall verwendbar: %2. Sie umbenennen</translation>
    </message>
    <message>
        <source>it has no history</source>
        <translation>es hat keinen Verlauf</translation>
    </message>
    <message>
        <source>its history belongs to a larger folder. Export it without the history</source>
        <translation>sein Verlauf gehört zu einem größeren Ordner. Ohne den Verlauf exportieren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not be packed</source>
        <translation>„%1“ konnte nicht gepackt werden</translation>
    </message>
    <message>
        <source>the archive could not be finished</source>
        <translation>das Archiv konnte nicht abgeschlossen werden</translation>
    </message>
    <message>
        <source>%1 could not be imported: %2</source>
        <translation>%1 konnte nicht importiert werden: %2</translation>
    </message>
    <message>
        <source>the entry &apos;%1&apos; is refused: %2. Nothing was imported.</source>
        <translation>Der Eintrag „%1“ wird abgelehnt: %2. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1 is there already and is no folder. Choose another name.</source>
        <translation>%1 gibt es schon, und es ist kein Ordner. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>the folder %1 is not empty. Choose a new one.</source>
        <translation>Der Ordner %1 ist nicht leer. Einen neuen wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written to: %2</source>
        <translation>In %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>the archive is damaged.</source>
        <translation>Das Archiv ist beschädigt.</translation>
    </message>
    <message>
        <source>it is a link to another place</source>
        <translation>er ist eine Verknüpfung an einen anderen Ort</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>er ist weder Datei noch Ordner</translation>
    </message>
    <message>
        <source>it is encrypted. Ask for the package without a password</source>
        <translation>er ist verschlüsselt. Um das Paket ohne Passwort bitten</translation>
    </message>
    <message>
        <source>it is packed in an unusual way. Pack it again as an ordinary .zip</source>
        <translation>er ist ungewöhnlich gepackt. Als gewöhnliche .zip-Datei neu packen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there too, and not every system can tell the two apart</source>
        <translation>„%1“ ist auch da, und nicht jedes System kann beide unterscheiden</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>er ist zweimal da</translation>
    </message>
    <message>
        <source>it points to a history somewhere else</source>
        <translation>er zeigt auf einen Verlauf an anderer Stelle</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>it is no .zip file, or only a part of one.</source>
        <translation>Es ist keine .zip-Datei oder nur ein Teil davon.</translation>
    </message>
    <message>
        <source>it holds more than %1 entries.</source>
        <translation>Es enthält mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>its folder could not be made</source>
        <translation>sein Ordner konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>er ist beschädigt</translation>
    </message>
    <message>
        <source>it could not be written: %1</source>
        <translation>er konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>with it the package holds more than %1 MB</source>
        <translation>mit ihm enthält das Paket mehr als %1 MB</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no real file does</source>
        <translation>ausgepackt ist er mehr als %1-mal so groß, wie keine echte Datei es ist</translation>
    </message>
    <message>
        <source>%1 could not be made: %2.</source>
        <translation>%1 konnte nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>it is a folder, not a .zip file.</source>
        <translation>Es ist ein Ordner, keine .zip-Datei.</translation>
    </message>
</context>
<context>
    <name>millrace::repository::Reasons</name>
    <message>
        <source>another program is working on the history, or was stopped in the middle of it. Close it and try again; if no other program is open, remove the lock that it left. (%1)</source>
        <translation>Ein anderes Programm arbeitet am Verlauf oder wurde mittendrin beendet. Es schließen und erneut versuchen; ist kein anderes Programm offen, die zurückgelassene Sperre entfernen. (%1)</translation>
    </message>
    <message>
        <source>another program saved to the history at the same moment. Try again.</source>
        <translation>Ein anderes Programm hat im selben Moment in den Verlauf gespeichert. Erneut versuchen.</translation>
    </message>
    <message>
        <source>more than one version begins like this. Give more of its letters.</source>
        <translation>Mehr als eine Version beginnt so. Mehr Zeichen angeben.</translation>
    </message>
    <message>
        <source>something of this name is there already. Choose another name.</source>
        <translation>Etwas mit diesem Namen gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>the name has characters that are not allowed in it. Use letters, digits, dots and dashes.</source>
        <translation>Der Name enthält unerlaubte Zeichen. Buchstaben, Ziffern, Punkte und Striche verwenden.</translation>
    </message>
    <message>
        <source>files in the folder are in the way. Save a version or move them away, then try again.</source>
        <translation>Dateien im Ordner sind im Weg. Eine Version speichern oder sie verschieben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>the disk or the folder refused it. Check that there is room and that you may write there. (%1)</source>
        <translation>Die Platte oder der Ordner ließ es nicht zu. Prüfen, ob Platz ist und dort geschrieben werden darf. (%1)</translation>
    </message>
    <message>
        <source>the history in this folder is damaged or of an unknown kind. (%1)</source>
        <translation>Der Verlauf in diesem Ordner ist beschädigt oder von unbekannter Art. (%1)</translation>
    </message>
</context>
<context>
    <name>millrace::repository::Workspace</name>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a file. A project is a folder: open the folder that the file is in.</source>
        <translation>%1 ist eine Datei. Ein Projekt ist ein Ordner: Den Ordner öffnen, in dem die Datei liegt.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that you may write there.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfen, ob dort geschrieben werden darf.</translation>
    </message>
    <message>
        <source>%1 could not be made. Check that you may write to the project&apos;s folder.</source>
        <translation>%1 konnte nicht angelegt werden. Prüfen, ob im Ordner des Projekts geschrieben werden darf.</translation>
    </message>
</context>
<context>
    <name>millrace::runtime::Engine</name>
    <message>
        <source>deployment %1</source>
        <translation>Bereitstellung %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no longer waiting: it was completed or cancelled in the meantime.</source>
        <translation>„%1“ wartet nicht mehr: Es wurde inzwischen abgeschlossen oder abgebrochen.</translation>
    </message>
    <message>
        <source>That is no longer waiting: it has happened or was cancelled in the meantime.</source>
        <translation>Das wartet nicht mehr: Es ist inzwischen eingetreten oder wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is nothing to be tried again: it was mended or cancelled in the meantime.</source>
        <translation>Es gibt nichts erneut zu versuchen: Es wurde inzwischen behoben oder abgebrochen.</translation>
    </message>
    <message>
        <source>The message or signal &apos;%1&apos; comes back to the cases that send it, without end. Let one of them wait for a person or a timer.</source>
        <translation>Die Nachricht oder das Signal „%1“ kommt ohne Ende zu den Fällen zurück, die es senden. Einen davon auf eine Person oder einen Zeitgeber warten lassen.</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <translation>Es gibt keinen Fall %1.</translation>
    </message>
</context>
<context>
    <name>repository</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>%1 is now ‘%2’</source>
        <translation>%1 ist jetzt „%2“</translation>
    </message>
    <message>
        <source>%1 ‘%2’ is gone</source>
        <translation>%1 „%2“ ist weg</translation>
    </message>
    <message>
        <source>%1 ‘%2’ is now ‘%3’</source>
        <translation>%1 „%2“ ist jetzt „%3“</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>default flow</source>
        <translation>Standardfluss</translation>
    </message>
    <message>
        <source>Main line</source>
        <translation>Hauptlinie</translation>
    </message>
</context>
<context>
    <name>runtime</name>
    <message>
        <source>The SQLite driver of Qt is missing. Install libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. libqt6sql6-sqlite installieren.</translation>
    </message>
    <message>
        <source>The engine&apos;s database %1 could not be used: %2</source>
        <translation>Die Datenbank der Engine %1 konnte nicht benutzt werden: %2</translation>
    </message>
    <message>
        <source>The engine&apos;s database %1 is in use by another Millrace. Close that one first.</source>
        <translation>Die Datenbank der Engine %1 wird von einem anderen Millrace benutzt. Dieses zuerst schließen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Millrace. Update this one.</source>
        <translation>%1 wurde von einem neueren Millrace geschrieben. Dieses aktualisieren.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 has no process that could run.</source>
        <translation>%1 hat keinen Prozess, der laufen könnte.</translation>
    </message>
    <message>
        <source>%1 has no process with the id &apos;%2&apos;.</source>
        <translation>%1 hat keinen Prozess mit der Id „%2“.</translation>
    </message>
    <message>
        <source>There is no deployment %1.</source>
        <translation>Es gibt keine Bereitstellung %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has to be filled in.</source>
        <translation>„%1“ muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>What this event brings about makes its condition true again, without end. Let the condition become false, or wait for a person or a timer.</source>
        <translation>Was dieses Ereignis bewirkt, macht seine Bedingung ohne Ende wieder wahr. Die Bedingung falsch werden lassen oder auf eine Person oder einen Zeitgeber warten.</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <translation>Es gibt keinen Fall %1.</translation>
    </message>
    <message>
        <source>The state of case %1 is damaged.</source>
        <translation>Der Zustand von Fall %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a task and the item it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a task and how often it came</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a number, as in 1200.</source>
        <translation>„%1“ erwartet eine Zahl, etwa 1200.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes a date, as in 2026-01-31.</source>
        <translation>„%1“ erwartet ein Datum, etwa 2026-01-31.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one of its choices. Choose one from the list.</source>
        <translation>„%1“ erwartet eine seiner Möglichkeiten. Eine aus der Liste wählen.</translation>
    </message>
</context>
<context>
    <name>wellformed</name>
    <message>
        <source>&apos;%1&apos; stands in an ad-hoc sub-process, where steps have no fixed order: start and end events are not allowed there. Remove it.</source>
        <translation>„%1“ steht in einem Ad-hoc-Teilprozess, wo Schritte keine feste Folge haben: Start- und Endereignisse sind dort nicht erlaubt. Entfernen.</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>Das Ereignis entfernen</translation>
    </message>
    <message>
        <source>Nothing follows the event &apos;%1&apos; in this ad-hoc sub-process. Connect it to the step that it starts.</source>
        <translation>Auf das Ereignis „%1“ in diesem Ad-hoc-Teilprozess folgt nichts. Mit dem Schritt verbinden, den es startet.</translation>
    </message>
    <message>
        <source>The ad-hoc sub-process &apos;%1&apos; holds no activity. Put one into it.</source>
        <translation>Der Ad-hoc-Teilprozess „%1“ enthält keine Aktivität. Eine hineinlegen.</translation>
    </message>
    <message>
        <source>The boundary event &apos;%1&apos; sits on no activity. Drag it onto the border of one, or replace it by an intermediate event.</source>
        <translation>Das angeheftete Ereignis „%1“ sitzt auf keiner Aktivität. Auf den Rand einer Aktivität ziehen oder durch ein Zwischenereignis ersetzen.</translation>
    </message>
    <message>
        <source>A cancel event may sit on a transaction only, and &apos;%1&apos; is none. Make it a transaction, or choose another trigger.</source>
        <translation>Ein Abbruchereignis darf nur auf einer Transaktion sitzen, und „%1“ ist keine. Daraus eine Transaktion machen oder einen anderen Auslöser wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; on &apos;%2&apos; always interrupts: an error or a cancellation ends the activity.</source>
        <translation>„%1“ auf „%2“ unterbricht immer: Ein Fehler oder ein Abbruch beendet die Aktivität.</translation>
    </message>
    <message>
        <source>Make it interrupting</source>
        <translation>Unterbrechend machen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is for compensation and stands outside of the flow: no flow may come or go. Connect it to its event with an association.</source>
        <translation>„%1“ dient der Kompensation und steht außerhalb des Flusses: Kein Fluss darf kommen oder gehen. Mit einer Assoziation an sein Ereignis binden.</translation>
    </message>
    <message>
        <source>Remove the flow</source>
        <translation>Den Fluss entfernen</translation>
    </message>
    <message>
        <source>The conditional event &apos;%1&apos; has no condition, so nobody knows what it waits for. Write one in its properties.</source>
        <translation>Das Bedingungsereignis „%1“ hat keine Bedingung, also weiß niemand, worauf es wartet. In seinen Eigenschaften eine angeben.</translation>
    </message>
    <message>
        <source>The default flow of &apos;%1&apos; begins at another element. Choose one that leaves &apos;%1&apos;.</source>
        <translation>Der Standardfluss von „%1“ beginnt bei einem anderen Element. Einen wählen, der von „%1“ ausgeht.</translation>
    </message>
    <message>
        <source>Have no default flow</source>
        <translation>Ohne Standardfluss</translation>
    </message>
    <message>
        <source>The default flow of &apos;%1&apos; has a condition, which is never looked at: it is taken when no other condition is true. Remove the condition.</source>
        <translation>Der Standardfluss von „%1“ hat eine Bedingung, die nie beachtet wird: Er wird genommen, wenn keine andere Bedingung wahr ist. Die Bedingung entfernen.</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Die Bedingung entfernen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; waits for the first of several events, but has fewer than two ways out. Connect the events that it waits for.</source>
        <translation>„%1“ wartet auf das erste von mehreren Ereignissen, hat aber weniger als zwei Ausgänge. Die Ereignisse verbinden, auf die es wartet.</translation>
    </message>
    <message>
        <source>A way out of &apos;%1&apos; has a condition, but here the event that comes first decides. Remove the condition.</source>
        <translation>Ein Weg aus „%1“ hat eine Bedingung, doch hier entscheidet das Ereignis, das zuerst kommt. Die Bedingung entfernen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands behind an event-based gateway, but is no event that waits. Put an intermediate event (a message, a timer) between them.</source>
        <translation>„%1“ steht hinter einem ereignisbasierten Gateway, ist aber kein wartendes Ereignis. Ein Zwischenereignis (eine Nachricht, einen Zeitgeber) dazwischensetzen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is waited for by an event-based gateway, so nothing else may lead to it. Remove the other flows.</source>
        <translation>Auf „%1“ wartet ein ereignisbasiertes Gateway, daher darf nichts anderes hinführen. Die anderen Flüsse entfernen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a trigger that is not allowed there (%2). Choose another trigger.</source>
        <translation>„%1“ hat einen Auslöser, der dort nicht erlaubt ist (%2). Einen anderen Auslöser wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say what it waits for. Choose a trigger: a message, a timer, a signal.</source>
        <translation>„%1“ sagt nicht, worauf es wartet. Einen Auslöser wählen: eine Nachricht, einen Zeitgeber, ein Signal.</translation>
    </message>
    <message>
        <source>The start event of the event sub-process &apos;%1&apos; has no trigger, so it never starts. Choose what starts it: a message, a timer, an error.</source>
        <translation>Das Startereignis des Ereignis-Teilprozesses „%1“ hat keinen Auslöser, also beginnt er nie. Wählen, was ihn startet: eine Nachricht, ein Zeitgeber, ein Fehler.</translation>
    </message>
    <message>
        <source>The event sub-process &apos;%1&apos; has %2 start events, but one is allowed. Make one event sub-process for each.</source>
        <translation>Der Ereignis-Teilprozess „%1“ hat %2 Startereignisse, erlaubt ist aber eines. Für jedes einen eigenen Ereignis-Teilprozess anlegen.</translation>
    </message>
    <message>
        <source>The event sub-process &apos;%1&apos; is started by its event: no flow may lead to it or leave it.</source>
        <translation>Der Ereignis-Teilprozess „%1“ wird durch sein Ereignis gestartet: Kein Fluss darf hin- oder wegführen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is marked as %2, but has %3 ways in and %4 ways out. Let the flows say it.</source>
        <translation>„%1“ ist als %2 gekennzeichnet, hat aber %3 Eingänge und %4 Ausgänge. Die Flüsse sprechen lassen.</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Die Kennzeichnung entfernen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is listed twice in the lane &apos;%2&apos;.</source>
        <translation>„%1“ ist in der Lane „%2“ doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in two lanes, &apos;%2&apos; and &apos;%3&apos;. Move it to the one that does the work.</source>
        <translation>„%1“ steht in zwei Lanes, „%2“ und „%3“. In die verschieben, die die Arbeit erledigt.</translation>
    </message>
    <message>
        <source>Keep it in &apos;%1&apos;</source>
        <translation>In „%1“ lassen</translation>
    </message>
    <message>
        <source>The link &apos;%1&apos; leads nowhere: there is no catching link event of this name here. Add one, or give it the same name.</source>
        <translation>Der Link „%1“ führt nirgendwohin: Hier gibt es kein eintretendes Linkereignis dieses Namens. Eines hinzufügen oder ihm denselben Namen geben.</translation>
    </message>
    <message>
        <source>Nothing leads to the link &apos;%1&apos;: there is no throwing link event of this name here. Add one, or give it the same name.</source>
        <translation>Zum Link „%1“ führt nichts: Hier gibt es kein auslösendes Linkereignis dieses Namens. Eines hinzufügen oder ihm denselben Namen geben.</translation>
    </message>
    <message>
        <source>Several catching link events are called &apos;%1&apos;, so it is open where the link leads. Keep one.</source>
        <translation>Mehrere eintretende Linkereignisse heißen „%1“, daher ist offen, wohin der Link führt. Eines behalten.</translation>
    </message>
    <message>
        <source>The link event &apos;%1&apos; has no link name, so its other half cannot be found. Name the link.</source>
        <translation>Das Linkereignis „%1“ hat keinen Linknamen, daher ist seine andere Hälfte nicht zu finden. Den Link benennen.</translation>
    </message>
    <message>
        <source>Name it &apos;%1&apos;</source>
        <translation>„%1“ nennen</translation>
    </message>
    <message>
        <source>The message from &apos;%1&apos; to &apos;%2&apos; stays within one pool. Inside a pool use a sequence flow; messages go from one pool to another.</source>
        <translation>Die Nachricht von „%1“ an „%2“ bleibt in einem Pool. Innerhalb eines Pools einen Sequenzfluss verwenden; Nachrichten gehen von einem Pool zum anderen.</translation>
    </message>
    <message>
        <source>Remove the message flow</source>
        <translation>Den Nachrichtenfluss entfernen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot send a message. Let the message leave a task, a throwing event or the pool.</source>
        <translation>„%1“ kann keine Nachricht senden. Die Nachricht von einer Aufgabe, einem auslösenden Ereignis oder dem Pool ausgehen lassen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot receive a message. Lead the message to a task, a catching event or the pool.</source>
        <translation>„%1“ kann keine Nachricht empfangen. Die Nachricht zu einer Aufgabe, einem eintretenden Ereignis oder dem Pool führen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs several times, but nothing says how often. Give a number or a list in its properties.</source>
        <translation>„%1“ läuft mehrmals, doch nichts sagt, wie oft. In den Eigenschaften eine Zahl oder eine Liste angeben.</translation>
    </message>
    <message>
        <source>Elements are as BPMN&apos;s schema has them</source>
        <translation>Elemente sind, wie das BPMN-Schema sie vorsieht</translation>
    </message>
    <message>
        <source>References lead to the right kind of element</source>
        <translation>Verweise führen zur richtigen Art von Element</translation>
    </message>
    <message>
        <source>Flows connect what they may connect</source>
        <translation>Flüsse verbinden, was sie verbinden dürfen</translation>
    </message>
    <message>
        <source>Messages go from one pool to another</source>
        <translation>Nachrichten gehen von einem Pool zum anderen</translation>
    </message>
    <message>
        <source>Events have triggers that fit their place</source>
        <translation>Ereignisse haben Auslöser, die zu ihrem Platz passen</translation>
    </message>
    <message>
        <source>Boundary events sit on an activity</source>
        <translation>Angeheftete Ereignisse sitzen auf einer Aktivität</translation>
    </message>
    <message>
        <source>Conditional events have a condition</source>
        <translation>Bedingungsereignisse haben eine Bedingung</translation>
    </message>
    <message>
        <source>Timers say when, once</source>
        <translation>Zeitgeber sagen einmal, wann</translation>
    </message>
    <message>
        <source>Link events come in pairs with one name</source>
        <translation>Linkereignisse kommen paarweise mit einem Namen</translation>
    </message>
    <message>
        <source>Gateways keep to the direction they state</source>
        <translation>Gateways halten die Richtung ein, die sie angeben</translation>
    </message>
    <message>
        <source>Event-based gateways lead to events</source>
        <translation>Ereignisbasierte Gateways führen zu Ereignissen</translation>
    </message>
    <message>
        <source>Default flows leave their own element, without a condition</source>
        <translation>Standardflüsse gehen von ihrem eigenen Element aus, ohne Bedingung</translation>
    </message>
    <message>
        <source>Conditions stand where something is chosen</source>
        <translation>Bedingungen stehen, wo etwas ausgewählt wird</translation>
    </message>
    <message>
        <source>Ad-hoc sub-processes hold activities, and neither start nor end</source>
        <translation>Ad-hoc-Teilprozesse enthalten Aktivitäten und weder Start noch Ende</translation>
    </message>
    <message>
        <source>Event sub-processes start with one trigger</source>
        <translation>Ereignis-Teilprozesse beginnen mit einem Auslöser</translation>
    </message>
    <message>
        <source>Sub-processes start without a trigger</source>
        <translation>Teilprozesse beginnen ohne Auslöser</translation>
    </message>
    <message>
        <source>Compensation stands outside of the flow</source>
        <translation>Kompensation steht außerhalb des Flusses</translation>
    </message>
    <message>
        <source>Multiple instances say how many</source>
        <translation>Mehrfachinstanzen sagen, wie viele</translation>
    </message>
    <message>
        <source>Every step stands in one lane</source>
        <translation>Jeder Schritt steht in einer Lane</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lacks &apos;%2&apos;, which BPMN&apos;s schema requires. Other programs may refuse the file.</source>
        <translation>„%1“ hat kein „%2“, wie es das BPMN-Schema verlangt. Andere Programme könnten die Datei ablehnen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of &apos;%2&apos; is &apos;%3&apos;, but should be one of: %4.</source>
        <translation>„%1“ von „%2“ ist „%3“, sollte aber eines davon sein: %4.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has &apos;%2&apos; %3 times, but BPMN&apos;s schema allows %4. Remove what is too much.</source>
        <translation>„%1“ hat „%2“ %3-mal, doch das BPMN-Schema erlaubt %4. Entfernen, was zu viel ist.</translation>
    </message>
    <message>
        <source>The flow from &apos;%1&apos; to &apos;%2&apos; crosses from one pool to another. Use a message flow between pools.</source>
        <translation>Der Fluss von „%1“ nach „%2“ geht von einem Pool in einen anderen. Zwischen Pools einen Nachrichtenfluss verwenden.</translation>
    </message>
    <message>
        <source>The flow from &apos;%1&apos; to &apos;%2&apos; crosses the border of a sub-process. Lead it to the sub-process itself, or use an event on its border.</source>
        <translation>Der Fluss von „%1“ nach „%2“ überschreitet die Grenze eines Teilprozesses. Zum Teilprozess selbst führen oder ein Ereignis auf dessen Rand verwenden.</translation>
    </message>
    <message>
        <source>No flow may lead to &apos;%1&apos;: start and boundary events happen by themselves. Lead it to the step behind the event.</source>
        <translation>Kein Fluss darf zu „%1“ führen: Start- und angeheftete Ereignisse treten von selbst ein. Zum Schritt hinter dem Ereignis führen.</translation>
    </message>
    <message>
        <source>No flow may leave the end event &apos;%1&apos;. Replace it by an intermediate event, or remove the flow.</source>
        <translation>Kein Fluss darf vom Endereignis „%1“ ausgehen. Durch ein Zwischenereignis ersetzen oder den Fluss entfernen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; starts a sub-process, which begins when the flow comes to it: a trigger is not allowed. Remove the trigger, or make it an event sub-process.</source>
        <translation>„%1“ startet einen Teilprozess, der beginnt, wenn der Fluss zu ihm kommt: Ein Auslöser ist nicht erlaubt. Den Auslöser entfernen oder daraus einen Ereignis-Teilprozess machen.</translation>
    </message>
    <message>
        <source>Remove the trigger</source>
        <translation>Den Auslöser entfernen</translation>
    </message>
    <message>
        <source>The timer &apos;%1&apos; says more than once when it fires. Keep one of date, duration and cycle.</source>
        <translation>Der Zeitgeber „%1“ sagt mehrfach, wann er auslöst. Eines von Datum, Dauer und Zyklus behalten.</translation>
    </message>
    <message>
        <source>The timer &apos;%1&apos; does not say when it fires. Give it a date, a duration or a cycle.</source>
        <translation>Der Zeitgeber „%1“ sagt nicht, wann er auslöst. Ein Datum, eine Dauer oder einen Zyklus angeben.</translation>
    </message>
    <message>
        <source>The condition behind &apos;%1&apos; has no effect: nothing is chosen there. Remove it, or put an exclusive gateway there.</source>
        <translation>Die Bedingung hinter „%1“ hat keine Wirkung: Dort wird nichts ausgewählt. Entfernen oder ein exklusives Gateway dorthin setzen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; offers &apos;%2&apos; as a service, but does not say which inputs and outputs its operations use.</source>
        <translation>„%1“ bietet „%2“ als Dienst an, sagt aber nicht, welche Eingaben und Ausgaben seine Operationen verwenden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; hands over other data than &apos;%2&apos; takes. Give it the same inputs.</source>
        <translation>„%1“ übergibt andere Daten, als „%2“ nimmt. Geben Sie ihm dieselben Eingaben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; expects other data than &apos;%2&apos; gives back. Give it the same outputs.</source>
        <translation>„%1“ erwartet andere Daten, als „%2“ zurückgibt. Geben Sie ihm dieselben Ausgaben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; undoes what was done, but is no compensation activity, so it would run in the normal flow. Mark it as compensation.</source>
        <translation>„%1“ macht rückgängig, was getan wurde, ist aber keine Kompensationsaktivität und liefe daher im normalen Fluss. Kennzeichnen Sie es als Kompensation.</translation>
    </message>
    <message>
        <source>Mark it as compensation</source>
        <translation>Als Kompensation kennzeichnen</translation>
    </message>
    <message>
        <source>The process is to be run, but the condition of &apos;%1&apos; is marked as plain words and not as a formal expression. Programs may refuse it.</source>
        <translation>Der Prozess soll laufen, aber die Bedingung von „%1“ ist als bloße Worte und nicht als formaler Ausdruck gekennzeichnet. Programme können ihn ablehnen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; refers to a choreography, which only a collaboration may. Remove the reference.</source>
        <translation>„%1“ verweist auf eine Choreografie, was nur eine Kollaboration darf. Entfernen Sie den Verweis.</translation>
    </message>
    <message>
        <source>Remove the reference</source>
        <translation>Den Verweis entfernen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in a global conversation, which may not hold other conversations. Move it into a collaboration.</source>
        <translation>„%1“ steht in einer globalen Konversation, die keine anderen Konversationen enthalten darf. Verschieben Sie es in eine Kollaboration.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; hold different kinds of data, and nothing says how one is made of the other. Choose the same data type, or add a transformation.</source>
        <translation>„%1“ und „%2“ enthalten verschiedene Arten von Daten, und nichts sagt, wie das eine aus dem anderen entsteht. Wählen Sie denselben Datentyp oder ergänzen Sie eine Umwandlung.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; reads the output &apos;%2&apos; of the process, which is only to be written. Read a data object.</source>
        <translation>„%1“ liest die Ausgabe „%2“ des Prozesses, die nur geschrieben werden soll. Lesen Sie ein Datenobjekt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; writes the input &apos;%2&apos; of the process, which is only to be read. Write a data object.</source>
        <translation>„%1“ schreibt die Eingabe „%2“ des Prozesses, die nur gelesen werden soll. Schreiben Sie ein Datenobjekt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a single item, but its data type &apos;%2&apos; is a collection. Make it a collection, or choose another type.</source>
        <translation>„%1“ ist ein einzelnes Element, aber sein Datentyp „%2“ ist eine Sammlung. Machen Sie es zur Sammlung oder wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a collection, but its data type &apos;%2&apos; is a single item. Make it a single item, or choose another type.</source>
        <translation>„%1“ ist eine Sammlung, aber ihr Datentyp „%2“ ist ein einzelnes Element. Machen Sie sie zum einzelnen Element oder wählen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>Make it a collection</source>
        <translation>Zur Sammlung machen</translation>
    </message>
    <message>
        <source>Make it a single item</source>
        <translation>Zum einzelnen Element machen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is listed in &apos;%2&apos; of a set of &apos;%3&apos; that does not have it. List it in &apos;%4&apos; as well.</source>
        <translation>„%1“ steht in „%2“ eines Satzes von „%3“, der es nicht hat. Führen Sie es auch in „%4“ auf.</translation>
    </message>
    <message>
        <source>The set &apos;%1&apos; of &apos;%2&apos; belongs to &apos;%3&apos;, which does not say so. Name each in the other.</source>
        <translation>Der Satz „%1“ von „%2“ gehört zu „%3“, was dieser nicht sagt. Nennen Sie jeden beim anderen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of &apos;%2&apos; is in none of its sets, so nothing can come there. Add it to a set.</source>
        <translation>„%1“ von „%2“ ist in keinem seiner Sätze, also kann nichts dorthin kommen. Nehmen Sie es in einen Satz auf.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is waited for by an event-based gateway, so no event may sit on its border. Lead the gateway to that event as well.</source>
        <translation>Auf „%1“ wartet ein ereignisbasiertes Gateway, also darf kein Ereignis an seinem Rand sitzen. Führen Sie das Gateway auch zu diesem Ereignis.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; waits for messages by events and by receive tasks. Use one of the two for all of them.</source>
        <translation>„%1“ wartet mit Ereignissen und mit Empfangsaufgaben auf Nachrichten. Verwenden Sie für alle eines von beiden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; starts cases by itself, so no flow may lead to it. Remove the flow, or let it not start cases.</source>
        <translation>„%1“ beginnt selbst Fälle, also darf kein Fluss dorthin führen. Entfernen Sie den Fluss oder lassen Sie es keine Fälle beginnen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; waits for all of its events, which only a gateway that starts cases can. Let it start cases, or use a parallel gateway.</source>
        <translation>„%1“ wartet auf alle seine Ereignisse, was nur ein Gateway kann, das Fälle beginnt. Lassen Sie es Fälle beginnen oder verwenden Sie ein paralleles Gateway.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cancels a transaction, but stands in none. Make the sub-process around it a transaction, or choose another trigger.</source>
        <translation>„%1“ bricht eine Transaktion ab, steht aber in keiner. Machen Sie den Teilprozess darum zur Transaktion oder wählen Sie einen anderen Auslöser.</translation>
    </message>
    <message>
        <source>The process is to be run, but &apos;%1&apos; does not say which message it is about. Choose a message.</source>
        <translation>Der Prozess soll laufen, aber „%1“ sagt nicht, um welche Nachricht es geht. Wählen Sie eine Nachricht.</translation>
    </message>
    <message>
        <source>The process is to be run, but &apos;%1&apos; does not say which signal it is about. Choose a signal.</source>
        <translation>Der Prozess soll laufen, aber „%1“ sagt nicht, um welches Signal es geht. Wählen Sie ein Signal.</translation>
    </message>
    <message>
        <source>The process is to be run, but &apos;%1&apos; raises an escalation without a code, so nothing can catch it. Choose an escalation that has one.</source>
        <translation>Der Prozess soll laufen, aber „%1“ löst eine Eskalation ohne Code aus, sodass nichts sie fangen kann. Wählen Sie eine Eskalation, die einen hat.</translation>
    </message>
    <message>
        <source>The process is to be run, but &apos;%1&apos; ends with an error without a code, so nothing can catch it. Choose an error that has one.</source>
        <translation>Der Prozess soll laufen, aber „%1“ endet mit einem Fehler ohne Code, sodass nichts ihn fangen kann. Wählen Sie einen Fehler, der einen hat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 triggers that carry data, but data for %3. Add what is missing, in the order of the triggers.</source>
        <translation>„%1“ hat %2 Auslöser, die Daten tragen, aber Daten für %3. Ergänzen Sie, was fehlt, in der Reihenfolge der Auslöser.</translation>
    </message>
    <message>
        <source>The flow &apos;%1&apos; is listed at one of its ends, but not at &apos;%2&apos;. Programs that go by these lists lose it.</source>
        <translation>Der Fluss „%1“ ist an einem seiner Enden aufgeführt, aber nicht bei „%2“. Programme, die nach diesen Listen gehen, verlieren ihn.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; leads on by its link, so no flow may leave it. Remove the flow, or make it another event.</source>
        <translation>„%1“ führt durch seinen Link weiter, also darf kein Fluss es verlassen. Entfernen Sie den Fluss oder machen Sie ein anderes Ereignis daraus.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is reached by its link, so no flow may lead to it. Remove the flow, or make it another event.</source>
        <translation>„%1“ wird durch seinen Link erreicht, also darf kein Fluss dorthin führen. Entfernen Sie den Fluss oder machen Sie ein anderes Ereignis daraus.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of &apos;%2&apos; is &apos;%3&apos;, which is no media type (as in text/plain). Other programs cannot tell how to read the text.</source>
        <translation>„%1“ von „%2“ ist „%3“, was kein Medientyp ist (wie text/plain). Andere Programme wissen nicht, wie der Text zu lesen ist.</translation>
    </message>
    <message>
        <source>Call it plain text</source>
        <translation>Als reinen Text bezeichnen</translation>
    </message>
    <message>
        <source>The script of &apos;%1&apos; does not say what language it is in. Name it in its properties, as in application/javascript.</source>
        <translation>Das Skript von „%1“ sagt nicht, in welcher Sprache es ist. Nennen Sie sie in seinen Eigenschaften, etwa application/javascript.</translation>
    </message>
    <message>
        <source>A message leaves &apos;%1&apos;, which is no message event. Make it a message event.</source>
        <translation>Eine Nachricht verlässt „%1“, das kein Nachrichtenereignis ist. Machen Sie ein Nachrichtenereignis daraus.</translation>
    </message>
    <message>
        <source>A message comes to &apos;%1&apos;, which is no message event. Make it a message event.</source>
        <translation>Eine Nachricht kommt zu „%1“, das kein Nachrichtenereignis ist. Machen Sie ein Nachrichtenereignis daraus.</translation>
    </message>
    <message>
        <source>Each run of &apos;%1&apos; takes one item of the list &apos;%2&apos;, but &apos;%3&apos; is a list as well. Choose a data type of single items for it.</source>
        <translation>Jeder Durchlauf von „%1“ nimmt ein Element der Liste „%2“, aber „%3“ ist auch eine Liste. Wählen Sie dafür einen Datentyp aus einzelnen Elementen.</translation>
    </message>
    <message>
        <source>Each run of &apos;%1&apos; takes one item of the list &apos;%2&apos;, but &apos;%3&apos; is of another kind than the items of the list.</source>
        <translation>Jeder Durchlauf von „%1“ nimmt ein Element der Liste „%2“, aber „%3“ ist von anderer Art als die Elemente der Liste.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is to throw an event while its instances complete (behavior &apos;%2&apos;), but does not say which. Name it, or choose the behavior &apos;All&apos;.</source>
        <translation>„%1“ soll ein Ereignis auslösen, während seine Instanzen enden (Verhalten „%2“), sagt aber nicht welches. Nennen Sie es oder wählen Sie das Verhalten „All“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; runs several times until &apos;%2&apos; holds, but that is a number. Write a condition that is true or false.</source>
        <translation>„%1“ läuft mehrmals, bis „%2“ gilt, aber das ist eine Zahl. Schreiben Sie eine Bedingung, die wahr oder falsch ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; sends the message &apos;%2&apos;, so it has one data input that holds it, and not %3.</source>
        <translation>„%1“ sendet die Nachricht „%2“, hat also eine Dateneingabe, die sie enthält, und nicht %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; receives the message &apos;%2&apos;, so it has one data output that takes it, and not %3.</source>
        <translation>„%1“ empfängt die Nachricht „%2“, hat also eine Datenausgabe, die sie aufnimmt, und nicht %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of &apos;%2&apos; and the message &apos;%3&apos; hold different kinds of data. Choose the same item definition in both.</source>
        <translation>„%1“ von „%2“ und die Nachricht „%3“ enthalten verschiedene Arten von Daten. Wählen Sie in beiden dieselbe Item-Definition.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than one &apos;%2&apos;, but carries one message. Keep one.</source>
        <translation>„%1“ hat mehr als ein „%2“, trägt aber eine Nachricht. Behalten Sie eines.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 refers to &apos;%3&apos;, which is of the kind &quot;%4&quot; and should be of the kind &quot;%5&quot;. Choose another one.</source>
        <translation>„%1“ von %2 verweist auf „%3“, das von der Art „%4“ ist und von der Art „%5“ sein sollte. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Who does &apos;%1&apos; is said twice: by a resource and by an expression. Keep one of them.</source>
        <translation>Wer „%1“ tut, ist zweimal gesagt: durch eine Ressource und durch einen Ausdruck. Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; gives values to the parameters of a resource, but names no resource. Choose the resource.</source>
        <translation>„%1“ gibt den Parametern einer Ressource Werte, nennt aber keine Ressource. Wählen Sie die Ressource.</translation>
    </message>
    <message>
        <source>Every id is given once</source>
        <translation>Jede id ist einmal vergeben</translation>
    </message>
    <message>
        <source>Flows are listed at both of their ends, or at none</source>
        <translation>Flüsse sind an beiden Enden aufgeführt oder an keinem</translation>
    </message>
    <message>
        <source>What is to be run begins at start events and ends at end events</source>
        <translation>Was laufen soll, beginnt bei Startereignissen und endet bei Endereignissen</translation>
    </message>
    <message>
        <source>Events of what is to be run name their message, signal, or code</source>
        <translation>Ereignisse dessen, was laufen soll, nennen ihre Nachricht, ihr Signal oder ihren Code</translation>
    </message>
    <message>
        <source>Compensation leads to what compensates</source>
        <translation>Kompensation führt zu dem, was rückgängig macht</translation>
    </message>
    <message>
        <source>Calls hand over what is called for</source>
        <translation>Aufrufe übergeben, was verlangt wird</translation>
    </message>
    <message>
        <source>Tasks that send and receive hold the data of their messages</source>
        <translation>Aufgaben, die senden und empfangen, enthalten die Daten ihrer Nachrichten</translation>
    </message>
    <message>
        <source>Collections are of collection types</source>
        <translation>Sammlungen haben Sammlungstypen</translation>
    </message>
    <message>
        <source>Inputs and outputs are in sets</source>
        <translation>Eingaben und Ausgaben sind in Sätzen</translation>
    </message>
    <message>
        <source>Data flows into inputs and out of outputs</source>
        <translation>Daten fließen in Eingaben hinein und aus Ausgaben heraus</translation>
    </message>
    <message>
        <source>Texts and scripts say what they are written in</source>
        <translation>Texte und Skripte sagen, worin sie geschrieben sind</translation>
    </message>
    <message>
        <source>Who does the work is said once</source>
        <translation>Wer die Arbeit macht, ist einmal gesagt</translation>
    </message>
    <message>
        <source>Conversations and choreographies stand where they may</source>
        <translation>Konversationen und Choreografien stehen, wo sie dürfen</translation>
    </message>
    <message>
        <source>an address (URI)</source>
        <translation>eine Adresse (URI)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an attribute &apos;%2&apos;, which BPMN&apos;s schema does not know there. Other programs may refuse the file.</source>
        <translation>„%1“ hat ein Attribut „%2“, das das BPMN-Schema dort nicht kennt. Andere Programme können die Datei ablehnen.</translation>
    </message>
    <message>
        <source>Remove the attribute</source>
        <translation>Das Attribut entfernen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in &apos;%2&apos;, where BPMN&apos;s schema does not allow it, so nobody will find it there. Move it, or remove it.</source>
        <translation>„%1“ steht in „%2“, wo das BPMN-Schema es nicht erlaubt, also findet es dort niemand. Verschieben oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>In &apos;%1&apos;, &apos;%2&apos; stands behind what BPMN&apos;s schema has after it. Programs that check files may refuse this one.</source>
        <translation>In „%1“ steht „%2“ hinter dem, was nach dem BPMN-Schema danach kommt. Programme, die Dateien prüfen, können diese ablehnen.</translation>
    </message>
    <message>
        <source>Put it in order</source>
        <translation>In die richtige Reihenfolge bringen</translation>
    </message>
    <message>
        <source>The flow from &apos;%1&apos; to &apos;%2&apos; lets unnamed steps happen in between, which a process that is to be run cannot do.</source>
        <translation>Der Fluss von „%1“ nach „%2“ lässt dazwischen unbenannte Schritte zu, was ein Prozess, der laufen soll, nicht kann.</translation>
    </message>
    <message>
        <source>Lead on at once</source>
        <translation>Direkt weiterführen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; starts cases by its message, so no flow may lead to it. Remove the flow, or let it not start cases.</source>
        <translation>„%1“ beginnt Fälle durch seine Nachricht, also darf kein Fluss dorthin führen. Entfernen Sie den Fluss oder lassen Sie es keine Fälle beginnen.</translation>
    </message>
    <message>
        <source>Let it not start cases</source>
        <translation>Keine Fälle beginnen lassen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a start event, but no end event. BPMN asks for both or neither: add an end event for each outcome.</source>
        <translation>„%1“ hat ein Startereignis, aber kein Endereignis. BPMN verlangt beide oder keines: Fügen Sie für jedes Ergebnis ein Endereignis hinzu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an end event, but no start event. BPMN asks for both or neither: add one, so that it is clear how a case begins.</source>
        <translation>„%1“ hat ein Endereignis, aber kein Startereignis. BPMN verlangt beide oder keines: Fügen Sie eines hinzu, damit klar ist, wie ein Fall beginnt.</translation>
    </message>
    <message>
        <source>Nothing leads to &apos;%1&apos;, so no case ever comes there. Connect it with the step before it.</source>
        <translation>Nichts führt zu „%1“, also kommt nie ein Fall dorthin. Verbinden Sie es mit dem Schritt davor.</translation>
    </message>
    <message>
        <source>Nothing follows &apos;%1&apos;, although other ways here lead to an end event. Connect it with the next step, or with an end event.</source>
        <translation>Nichts folgt auf „%1“, obwohl andere Wege hier zu einem Endereignis führen. Verbinden Sie es mit dem nächsten Schritt oder mit einem Endereignis.</translation>
    </message>
    <message>
        <source>The timer &apos;%1&apos; is set to &apos;%2&apos;, which is not written as dates and durations are (ISO 8601, as in %3), so it never fires.</source>
        <translation>Der Timer „%1“ steht auf „%2“, was nicht geschrieben ist, wie Zeitpunkte und Dauern es sind (ISO 8601, wie in %3), also löst er nie aus.</translation>
    </message>
    <message>
        <source>The id &apos;%1&apos; of &apos;%2&apos; is taken by &apos;%3&apos; as well, so nothing can refer to it. Give it another one.</source>
        <translation>Die id „%1“ von „%2“ ist auch von „%3“ belegt, also kann nichts darauf verweisen. Geben Sie ihm eine andere.</translation>
    </message>
    <message>
        <source>Give it an id of its own</source>
        <translation>Eine eigene id geben</translation>
    </message>
    <message>
        <source>The only way out of &apos;%1&apos; has a condition: where it is false, a case is stuck. Remove the condition, or add another way out.</source>
        <translation>Der einzige Weg aus „%1“ hinaus hat eine Bedingung: Wo sie falsch ist, bleibt ein Fall stecken. Entfernen Sie die Bedingung oder fügen Sie einen weiteren Weg hinaus hinzu.</translation>
    </message>
</context>
</TS>
