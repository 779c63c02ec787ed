package io.github.attest.account;

import io.github.attest.model.Evidence.Part;

/**
 * Where in a report a claim stands.
 *
 * @param part title or text
 * @param sentence index of its sentence in the part
 * @param paragraph index of its paragraph in the part
 * @param start offset of its first words of evidence
 */
record Position(Part part, int sentence, int paragraph, int start) {}
