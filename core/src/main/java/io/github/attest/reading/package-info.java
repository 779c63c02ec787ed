/**
 * Bytes in, reports out: {@link io.github.attest.reading.Reader} takes HTML, plain text, JSON Lines, WARC and PDF, files,
 * folders and streams, and gives one {@link io.github.attest.reading.Reading} a document.
 *
 * <p>On the way a document is decoded ({@code Decoding}), laid flat if it is a page ({@code Tracing}, {@code Outline}), its main
 * text found ({@code MainText}), furniture cut by its words ({@code Cleaning}, {@code Furniture}), its details collected ({@code
 * Clues}, {@code Address}, {@link io.github.attest.reading.Dateline}), its voices told apart ({@code Voices}) and the report put
 * together ({@code Assembly}). What was cut on the way {@link io.github.attest.reading.Cuttings} finds again.
 *
 * <p>What belongs to a language or to the craft of web pages is data: {@code <language>/furniture.tsv}, {@code
 * <language>/stopwords.txt}, {@code markup.tsv}, {@code sources.tsv}. A phrase of furniture must never open or be part of a
 * sentence that a report could hold; "to reach" is none, "to reach the reporter" is one.
 *
 * <p>Traps. The digest of a report is that of the document's original bytes: for a line of JSON the line, for a record of an
 * archive its decoded payload. What a {@link io.github.attest.reading.Reader} unzips while it reads a file or a stream is
 * digested unzipped, so that {@code a.html} and {@code a.html.gz} have one digest; a
 * {@link io.github.attest.reading.Document} that is itself handed over zipped is digested as it is. Offsets of passages point into the report's text,
 * not into the document. A page is walked by a loop and never by recursion, since pages nest as deep as they like. A word of
 * "sidebar" in a class name may stand on the body of a page that has one: names are only believed of elements that hold
 * little of the page's text.
 *
 * <p>Problems, by their code:
 *
 * <table>
 *   <caption>Codes, when, and whether there is a report beside the problem</caption>
 *   <tr><th>code<th>when<th>report
 *   <tr><td>missing-file<td>no file or folder at the path<td>no
 *   <tr><td>unreadable-file<td>permissions, broken disk<td>no
 *   <tr><td>unreadable-folder<td>permissions<td>no
 *   <tr><td>empty-folder<td>no file of a known name in it<td>no
 *   <tr><td>empty-file<td>no bytes<td>no
 *   <tr><td>binary-file<td>a picture, an office document, whatever the name says<td>no
 *   <tr><td>document-too-large<td>longer than {@link io.github.attest.reading.Document#LIMIT}, unzipped too<td>no
 *   <tr><td>line-too-long<td>the same of a line of JSON<td>no
 *   <tr><td>truncated-gzip<td>compressed data breaks off or is damaged<td>of what came before, if anything
 *   <tr><td>truncated-warc<td>an archive breaks off or is damaged<td>of the records before
 *   <tr><td>broken-utf8<td>bytes that their charset does not allow<td>yes
 *   <tr><td>guessed-charset<td>bytes that are not UTF-8, and nothing that names their charset<td>yes
 *   <tr><td>invalid-json<td>a line that is no JSON object<td>no
 *   <tr><td>json-without-text<td>neither text nor html nor title, or all blank<td>none; a title alone makes a report without text
 *   <tr><td>invalid-date<td>a published date that is none<td>yes, without the date
 *   <tr><td>no-main-text<td>a page of nothing but furniture<td>yes, with an empty text
 *   <tr><td>deep-nesting<td>elements nested deeper than any author writes<td>yes
 *   <tr><td>pdf-with-password<td>the PDF asks for one<td>no
 *   <tr><td>broken-pdf<td>the PDF can't be parsed<td>no
 *   <tr><td>pdf-without-text<td>the PDF holds only pictures<td>no
 *   <tr><td>unreadable-document<td>a record of an archive that is no HTTP answer<td>no
 * </table>
 */
@NullMarked
package io.github.attest.reading;

import org.jspecify.annotations.NullMarked;
