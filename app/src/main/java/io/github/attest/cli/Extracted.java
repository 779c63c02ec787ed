package io.github.attest.cli;

import io.github.attest.model.Extraction;
import io.github.attest.reading.Document;

/**
 * A document and what was read out of it.
 *
 * @param document the document with its original bytes
 * @param extraction the report, its accounts and aggregates, and all problems met on the way
 */
record Extracted(Document document, Extraction extraction) {}
