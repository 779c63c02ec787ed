package io.github.attest.reading;

import io.github.attest.model.Problem;
import java.util.Locale;

/** Everything that can be wrong with a document: the stable code and the sentence of its {@link Problem}. */
enum Fault {
    MISSING_FILE("There is no such file or folder. Check the path."),
    UNREADABLE_FILE("The file can't be read: %s. Check its permissions and the disk."),
    UNREADABLE_FOLDER("The folder can't be listed: %s. Check its permissions."),
    EMPTY_FOLDER("The folder holds no .html, .htm, .txt, .pdf, .jsonl or .warc file. Name the files if theirs are other"
            + " names."),
    EMPTY_FILE("The file is empty. Fetch the document again."),
    BINARY_FILE("This is %s, not a document of text. Give HTML, text, PDF, JSON Lines or WARC."),
    DOCUMENT_TOO_LARGE("The document is longer than %s. Split it, or take the report out of it."),
    LINE_TOO_LONG("The line is longer than %s and was skipped; the lines after it were read. Is it one report a line?"),
    TRUNCATED_GZIP(
            "The compressed data breaks off or is damaged: %s. What came before was read; fetch the file again."),
    TRUNCATED_WARC(
            "The archive breaks off or is damaged at byte %s. The records before were read; fetch the file again."),
    GROWING_WARC("The archive is read no further than byte %s: %s. The records before were read."),
    BROKEN_UTF8("The bytes are not what their charset %s allows; what could not be read is marked with U+FFFD."),
    GUESSED_CHARSET(
            "The bytes are not UTF-8 and nothing names their charset; they were read as %s. Save the file as UTF-8."),
    INVALID_JSON("The line is not a JSON object: %s. Write one document a line."),
    JSON_WITHOUT_TEXT(
            "The document has neither \"text\" nor \"html\", nor even a title. Put the report's text into \"text\"."),
    INVALID_DATE("\"%s\" is no date and was left out. Write it as 2019-02-12."),
    NO_MAIN_TEXT("No main text was found: the page is navigation, a prompt, or filled in by a script. Save it as"
            + " displayed."),
    DEEP_NESTING("The elements are nested deeper than %s; the deepest were read as if they stood side by side."),
    PDF_WITH_PASSWORD("The PDF asks for a password. Save a copy without one."),
    BROKEN_PDF("The PDF can't be read: %s. Open it in a viewer and save it again."),
    PDF_WITHOUT_TEXT("The PDF has no text, only pictures of it, perhaps. Run text recognition over it first."),
    UNREADABLE_DOCUMENT("The document can't be read: %s.");

    private final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }

    Problem at(String location, Object... arguments) {
        String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem("reading", location, code, String.format(Locale.ROOT, sentence, arguments));
    }
}
