package io.github.attest.reading;

/**
 * What a format gives of a document: its main text, and what it says of itself.
 *
 * @param body the main text
 * @param details what the document says of itself
 */
record Page(Body body, Details details) {}
