package io.github.attest.extract;

/**
 * An actor and the words that name it.
 *
 * @param actor who
 * @param first its first token
 * @param end the token after its last
 */
record Mention(Actor actor, int first, int end) {}
