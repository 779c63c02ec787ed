package io.github.attest.evaluate.gold;

/** What people coded for one report: the answer that an extraction is held against. */
public sealed interface Gold permits IncidentGold, TemplatesGold {}
