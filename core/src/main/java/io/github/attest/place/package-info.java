/**
 * Places: what a report calls them, and where they are.
 *
 * <p>{@link io.github.attest.place.PlaceReader} takes a report and gives its {@linkplain
 * io.github.attest.model.PlaceMention mentions}. It works as a person reads an unknown region's news:
 *
 * <ol>
 *   <li><em>Find.</em> Each run of capitals is looked up, the longest name first, and kept with what stands around it: a
 *       preposition, "province", "the village of", "a raid on", a containing area behind a comma, a dash that makes it a dateline; or a
 *       second capitalised word, "Police", "Street", "said", which make it something else than a place.
 *   <li><em>Vote.</em> All names together vote on the countries and areas that the report is about. A name is one voter
 *       however often it stands there, and has no say about itself.
 *   <li><em>Resolve.</em> Among its namesakes a place is the one that its own container names; else the one that the same
 *       name was said to be elsewhere in the report; else the likeliest by population and by the votes of the others.
 * </ol>
 *
 * <p><b>Never a guessed point.</b> A name that no gazetteer knows but that the words beside it mark as a place keeps its name
 * and takes the smallest area around it: the one behind its comma, else the nearest place of its sentence (of a settlement,
 * only the first-level area it lies in), else what the same name had elsewhere, else the area or the country that most places of the text lie in. If the
 * gazetteer has the name only in countries that the report does not tell of, it is treated as unknown too: the San Ramón of a
 * Salvadoran wire is not the one in California. So it is if all other places of the report lie far from the only ones of the name. A neighbourhood must lie near a settlement the report names.
 *
 * <p><b>Villages of no gazetteer.</b> What has a preposition of place before it is one, but so is what is raided, shelled or razed, the
 * name behind "the church at", one that begins as the names of places do behind "at", one that a sentence opens with to say where it
 * lies, and one with an area behind its comma, known or by its word ("Tole, Gimbi district"): if no other name or noun goes on with it.
 *
 * <p><b>Part of an area.</b> "Northeastern Syria" is one mention, of kind {@code region}, with the country's precision and no
 * point; its name holds the direction. "Northeast Philadelphia" is Philadelphia: of a settlement, the direction is left
 * outside the mention. "Deir Ezzor countryside" is the area named after the city, of kind {@code countryside}.
 *
 * <p><b>Kinds.</b> What a report calls a place ("town") is its kind; only where it calls it nothing does the gazetteer's kind
 * stand. Cities, towns and villages of the gazetteer are told apart by population, see {@link io.github.attest.place.Kind}.
 *
 * <p><b>Regions.</b> "Darfur", "the Donbas" and other regions that are no unit of administration stand in {@code regions.tsv}: they are
 * known no better than their country. The same file has other names of first-level areas, as "Oromia".
 *
 * <p><b>Part of a settlement.</b> In "the Roxbury section of Boston" the word of kind tells of the name before it, which then lies
 * in or near the one behind it.
 *
 * <p><b>The address.</b> A name that the report's own address has too ("/news/springfield/", "springfieldpost.example") is a
 * place even where it stands before the name of a school or a newspaper; the address names no place that the text does not.
 *
 * <p><b>Authorities.</b> In "Dayton police said" and "the Dayton Police Department" Dayton is no place of harm, but the report
 * is about its area: such a mention has the role {@code CONTAINER}. Newspapers, hospitals, schools and streets give no mention;
 * the former two vote a little.
 *
 * <p><b>Peoples.</b> "Yemeni" votes for Yemen and names no place. Only where a report names none, but in datelines, is it about the country
 * whose villagers, towns, police or government it speaks of, if that is one alone and not the one that it was sent from.
 *
 * <p><b>Distances.</b> In "12 km east of Aleppo" Aleppo is where the distance is measured from, and not where it ends: such a
 * mention has the role {@code LANDMARK}. So has what another place is said to lie beside, as in "at Qarda, near Baidoa".
 *
 * <p><b>Text without case.</b> In headlines and teletype text a name needs a preposition, a word of kind, a container or a
 * place before it in a list, unless it is a country or a large city of a country the report tells of; and ordinary words that are
 * also names of places are taken for words.
 *
 * <p><b>Spelling.</b> Names are compared by the keys of their folded words, without hyphens and dots, with "St." as "Saint".
 * Once a report is seen to tell of a country whose names are transliterated from Arabic script, it is read a second time, and
 * names of those countries are also compared by a skeleton, see {@code transliteration-ar.tsv}: articles, long and short
 * vowels, doubled letters and final -ah do not count, nor does "Fawqani" (upper) behind the name of a village.
 *
 * <p><b>The gazetteer.</b> {@link io.github.attest.place.Gazetteer#standard()} is one gzipped file of columns and sorted 48-bit
 * keys, made by {@code gazetteer/build.sh} from GeoNames; {@link io.github.attest.place.GazetteerImport} writes the same format
 * from GeoNames dumps and Who's On First tables. Areas carry the mean point of their places for distances only; it is never
 * given out. Maps draw an area without borders as an {@link io.github.attest.place.Extent}. Ids: {@code geonames:} and a number, {@code wof:} and a number, {@code admin:} and a GeoNames area code where the
 * data gives no number, {@code iso:} and a country code.
 *
 * <p><b>Traps.</b> Language data ({@code place-words.tsv}, {@code countries.tsv}, {@code regions.tsv}, {@code areas.tsv}) is read by the language; a
 * changed abbreviation in {@code name-abbreviations.tsv} or a changed transliteration rule changes keys, so the built-in
 * gazetteer has to be built again, and imported files too. Short forms of areas ("Ala.", "TX") count only behind a name and a
 * comma: alone they are words.
 */
@NullMarked
package io.github.attest.place;

import org.jspecify.annotations.NullMarked;
