package io.github.attest.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.pipeline.Pipeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** People are counted, not mentions of people. */
class AccountsTest {
    private static final Pipeline PIPELINE = Pipeline.standard();
    private static final LocalDate PUBLISHED = LocalDate.of(1994, 5, 20);

    /** A report that states no figure states no zero. */
    private static final @Nullable Integer NONE = null;

    @Test
    void whoIsDescribedAnewIsNotAnother() {
        assertFigures(
                1,
                NONE,
                "Boy dies after accident with rifle",
                "A 14-year-old boy accidentally shot himself near Gorazde on Thursday, the police said.\n\n"
                        + "Emir Hodzic died at the hospital. The teenager was found by his uncle.");
    }

    @Test
    void whoIsOfAnotherNameIs() {
        assertFigures(
                2,
                NONE,
                "Shelling in Gorazde",
                "Emir Hodzic was killed on Thursday when a shell hit his shop. Senad Kovac died in the hospital.");
    }

    @Test
    void peopleOfOneListAreSeveralWhateverTheTitleNames() {
        assertFigures(
                2,
                NONE,
                "Mayor murdered",
                "Two men on a motorcycle murdered a mayor and her driver in Cali on Thursday.");
    }

    @Test
    void whoKilledOthersIsNotOneOfThem() {
        assertFigures(
                2,
                NONE,
                "Attack on checkpoint",
                "A policeman was killed and the gunman was shot dead by other soldiers on Thursday.");
    }

    @Test
    void whoKilledOthersDiesBesideThoseWhomTheTotalCounts() {
        assertFigures(
                5,
                NONE,
                "Sniper in Sarajevo",
                "Zoran Babic killed four conscripts on Thursday, the police said.\n\n"
                        + "A patrol shot Babic dead on a roof an hour later.");
    }

    @Test
    void heIsWhomTheReportToldOfLast() {
        assertFigures(
                1,
                1,
                "Mine near Gorazde",
                "Emir Hodzic was killed by a mine near Gorazde on Thursday. Senad Kovac was wounded in the leg. "
                        + "He was brought to the hospital in Foca.");
    }

    @Test
    void anAgeBehindANameTellsPeopleApart() {
        assertFigures(
                1,
                1,
                "Shelling in Gorazde",
                "Emir Hodzic, a 51-year-old farmer, was killed on Thursday. "
                        + "One of his neighbours, an unnamed 20-year-old man, was hit in the back.");
    }

    @Test
    void bothAreNotAllWhoDied() {
        assertFigures(
                3,
                NONE,
                "Bodies in Foca",
                "A 70-year-old woman was killed in Foca on Thursday. Emir Hodzic, 51, and a driver, 20, were found"
                        + " dead in a barn. It is not known how both men died.");
    }

    @Test
    void aTotalOfOnePlaceContradictsNoTotalOfSeveral() {
        assertFigures(
                7,
                NONE,
                "Raids on two villages",
                "Soldiers killed seven farmers in two villages on Thursday, a priest said. "
                        + "Four farmers were killed in the first, a nurse said. "
                        + "Three farmers were killed in the second, a clerk said.");
    }

    @Test
    void whomAnAttackLeftDeadIsNotWhoIsInHospital() {
        assertFigures(
                4,
                1,
                "Ambush near Foca",
                "A driver wounded in an ambush that left four others dead on a bridge remains hospitalized in Foca.");
    }

    @Test
    void aTotalThatTitleAndLeadStateHolds() {
        assertFigures(
                1,
                3,
                "One dead, three wounded in Sidon",
                "A woman was killed and three people were wounded in Sidon on Thursday.\n\n"
                        + "A 31-year-old was pronounced dead at the scene. The victim was a teacher.\n\n"
                        + "A man was wounded in the leg. A nurse was wounded in the hand. A girl was wounded too. "
                        + "A guard was wounded, neighbours said.");
    }

    @Test
    void somebodysMotherIsNobodyToldOfBefore() {
        assertFigures(
                1,
                1,
                "Shell kills child in Gorazde",
                "An 8-year-old girl died on Thursday when a shell hit a kitchen in Gorazde.\n\n"
                        + "The girl's mother was taken to the hospital in Foca.");
    }

    @Test
    void aNumberOfVictimsLeavesOutTheGunmanWhoDied() {
        assertFigures(
                8,
                NONE,
                "Seven recruits slain by sergeant who then killed himself",
                "Seven recruits were slain in their barracks near Grozny on Thursday by a sergeant who then killed"
                        + " himself.");
    }

    @Test
    void aNumberOfDeadHoldsTheGunmanToldOfAmongThem() {
        assertFigures(
                3,
                NONE,
                "Three dead in barracks",
                "Three people are dead after shots in a barracks near Grozny on Thursday.\n\n"
                        + "Aslan Daudov and Ruslan Taimiev were found dead. The gunman also killed himself.");
    }

    @Test
    void aSecondManOfAListToldAnewIsNoThird() {
        assertFigures(
                1,
                1,
                "Ambush near Jos",
                "Musa Bello, 31, was shot dead and Yusuf Danladi, 25, was wounded near Jos on Thursday.\n\n"
                        + "Soldiers found one dead man and a second man suffering a gunshot wound beside the road.");
    }

    @Test
    void whoIsFoundHitIsTheOneWhoDied() {
        assertFigures(
                1,
                NONE,
                "Cadet dead from rifle shot",
                "A cadet is dead from a rifle shot near Jos.\n\n"
                        + "Medics discovered a young male suffering from a gunshot wound.");
    }

    @Test
    void aDeathTakesOneFromTheInjured() {
        assertFigures(
                1,
                1,
                "Two hit by sniper",
                "A sniper shot a baker and a pupil in Sarajevo on Thursday. The baker was taken to hospital. He died"
                        + " there.");
    }

    @Test
    void whomTheTitleCallsInjuredMayDieInTheText() {
        assertFigures(
                1,
                NONE,
                "Girl injured by mine dies",
                "The girl who stepped on a mine near Pailin has died, a nurse said on Thursday.\n\n"
                        + "The child was pronounced dead in the hospital.");
    }

    @Test
    void peopleOfTheTitleCountWhereTheTextNamesNone() {
        assertFigures(NONE, 3, "Man, woman and boy wounded in Jaffna", "The army has closed the road to Jaffna.");
    }

    @Test
    void othersOfTheNextSentenceAreAddedToATotal() {
        assertFigures(
                5,
                NONE,
                "Blast in Gorazde",
                "A shell killed two people in Gorazde on Thursday. Three others died in hospital in Sarajevo.");
    }

    @Test
    void othersAreNotAddedToATotalThatHoldsThem() {
        assertFigures(
                5,
                NONE,
                "Blast in Gorazde",
                "A shell killed five people in Gorazde on Thursday. Two died at once. Three others died in hospital.");
    }

    @Test
    void theWoundedWhoDiedAreNoLongerWounded() {
        assertFigures(
                2,
                7,
                "Blast in Gorazde",
                "A shell wounded nine people in Gorazde on Thursday, and two of them have died.");
    }

    @Test
    void whoIsNamedBehindANumberIsCountedByIt() {
        assertFigures(
                2,
                NONE,
                "Deaths on the bridge",
                "Two brothers, Jusuf Alic, 31, and Meho Alic, 54, were killed in Mostar on Thursday.");
    }

    @Test
    void whatHappenedOnAnotherDayIsAnotherIncident() {
        assertFigures(
                NONE,
                2,
                "Two women wounded on Wednesday",
                "Two women were wounded in Mostar.\n\nOn 2 March Jusuf Alic, 31, was killed on the bridge.");
    }

    @Test
    void othersThanTheKilledAreAllTheInjured() {
        assertFigures(
                1,
                3,
                "Gunman attacks post office",
                "A gunman killed a clerk and wounded three others in Bogota on Thursday.\n\n"
                        + "A woman was wounded in the hand. A porter was wounded too. A boy was wounded in the leg. "
                        + "A cyclist was wounded by glass.");
    }

    @Test
    void whomADeadlyShootingHurtIsWhoDied() {
        assertFigures(
                1,
                NONE,
                "Deadly shooting in Nicosia",
                "A fisherman was shot in the chest in Nicosia on Thursday. He was taken to hospital in critical"
                        + " condition.");
    }

    @Test
    void aNoteOfTheHourOfPostingIsNoDateline() {
        Account account = main(
                "Grenade kills boy - Bosnia Gazette - Sarajevo",
                "Posted: Friday, May 20, 1994 5:11 PM\n\nA grenade killed a boy at a house in Olovo on Thursday.\n\n"
                        + "Police in Olovo said his father had left the room.");
        assertThat(Objects.requireNonNull(account.place()).name()).isEqualTo("Olovo");
        assertThat(Objects.requireNonNull(account.date()).edtf()).isEqualTo("1994-05-19");
    }

    @Test
    void anAttackWithoutAFigureIsWhereItsWordsSay() {
        assertThat(place("TIRANA, 20 May (XYZ) -- The new road through Albania is open. A bomb exploded in"
                        + " Durres last night."))
                .isEqualTo("Durres");
    }

    @Test
    void anAttackThatNamesNoPlaceIsAtTheLastOneBefore() {
        assertThat(place("TIRANA, 20 May (XYZ) -- Albania and Italy have signed a treaty.\n\n"
                        + "Its text was read out in Durres.\n\nA bomb exploded there last night."))
                .isEqualTo("Durres");
    }

    @Test
    void aParagraphThatCountsPeopleAtAnotherSettlementTellsOfAnotherIncident() {
        Account account = main(
                "",
                "A raid on the village of Belvani killed 14 people on Tuesday, a nurse said.\n\n"
                        + "A shell in Kamorat, north of Belvani, killed four people and wounded nine.");
        assertThat(figure(account.killed())).isEqualTo(14);
        assertThat(account.injured()).isNull();
    }

    @Test
    void whatWasSentFromACapitalHappenedAnywhereInTheCountry() {
        Account account = main("", "KHARTOUM, 20 May (AFP) -- Nine people were killed when a shell hit a clinic.");
        assertThat(account.place()).extracting(ResolvedPlace::country).isEqualTo("SD");
        assertThat(account.place()).extracting(ResolvedPlace::precision).isEqualTo(ResolvedPlace.Precision.COUNTRY);
    }

    @Test
    void anotherCountryThatAWireNamesIsNotWhereItsIncidentWas() {
        String text = "KINSHASA, 20 May (Reuters) -- The president left for Angola to speak of the Congolese army.\n\n"
                + "Soldiers killed a judge.";
        assertThat(main("", text).place()).extracting(ResolvedPlace::country).isEqualTo("CD");
    }

    @Test
    void eachItemOfABulletinIsReadAsAReportOfItsOwn() {
        assertThat(killed("", "Mosul: gunmen kill 3.\nKirkuk: bomb kills 3 outside court."))
                .containsExactly(3, 3);
        assertThat(killed("", "- A mine killed 2 in Mosul.\n- A shell killed 4 in Kirkuk."))
                .containsExactly(2, 4);
        assertThat(killed("", "Bomb kills 2 in Mosul\nMortar kills 4 in Kirkuk"))
                .containsExactly(2, 4);
    }

    @Test
    void whoeverIsNamedDiesOnce() {
        String killing = "Minister Idris Kamara was shot dead in Freetown on 9 June.\n\n";
        assertThat(killed("", killing + "Kamara was killed a week after he took office on 2 June."))
                .containsExactly(1);
        assertThat(killed("", killing + "Judge Alusine Sesay was shot dead in Kenema on 2 June."))
                .containsExactly(1, 1);
    }

    @Test
    void linesThatTellOfOnePlaceAreNoBulletin() {
        assertThat(killed("", "- A mine killed 2 in Mosul.\n- One of them was a boy."))
                .containsExactly(2);
        assertThat(killed("", "The mayor: we have 2 dead.\nThe doctor: there were 3 killed."))
                .hasSize(1);
    }

    @Test
    void aTitleThatSumsUpTheItemsOfABulletinTellsOfNoIncident() {
        assertThat(killed("12 dead on Sunday", "Mosul: gunmen kill 3.\nKirkuk: bomb kills 9 outside court."))
                .containsExactly(3, 9);
    }

    @Test
    void aSecondManIsNotTheOneWhoWasKilled() {
        assertFigures(
                1,
                1,
                "Ambush near Gorazde",
                "A driver was shot and killed on Thursday. Another driver was seriously wounded.");
    }

    @Test
    void whoWasAlsoKilledComesOnTop() {
        assertFigures(
                2,
                NONE,
                "Ambush near Gorazde",
                "Sergeant Emir Hodzic, 28, was killed on Thursday. A woman was also killed.");
    }

    @Test
    void anotherThanWhoDidItIsNobodyFurther() {
        assertFigures(
                NONE,
                1,
                "Guard shoots another guard in Gorazde",
                "The guard was hit in the arm on Thursday. A guard shot another guard by accident, the police said.");
    }

    @Test
    void hisBrotherIsNotHeHimself() {
        assertFigures(
                2, NONE, "Mine near Gorazde", "Emir Hodzic was killed on Thursday and his brother died beside him.");
    }

    @Test
    void eachOfAListIsWhoWasHitBehindTheName() {
        assertFigures(
                NONE,
                3,
                "Shelling of Gorazde",
                "Emir Hodzic, who was hit in the foot; Senad Kovac, who was hit in the arm; Jasna Babic, who was hit"
                        + " in the chest.");
    }

    @Test
    void whoLivedIsNotAmongTheKilled() {
        assertFigures(
                7,
                1,
                "Militia raid near Gorazde",
                "Militiamen killed seven people on Thursday. The miller's wife was shot but survived.");
    }

    @Test
    void aWordForMurderKillsNoneOfSeveralWhoWereHit() {
        assertFigures(
                NONE,
                3,
                "Two girls and one man shot in Gorazde",
                "Three people were shot on Thursday. The police called it revenge for a murder of last winter.");
    }

    @Test
    void othersThanTheKilledMayBeHit() {
        assertFigures(
                1, 4, "Shelling of Gorazde", "Emir Hodzic was killed on Thursday. Four others were hit by splinters.");
    }

    @Test
    void oneAndAnotherAreTwo() {
        assertFigures(
                2,
                1,
                "Sniper in Sarajevo",
                "Three people were shot on Thursday; one died at the scene, another died at the hospital.");
    }

    private static List<@Nullable Integer> killed(String title, String text) {
        return PIPELINE.extract(report(title, text)).accounts().stream()
                .map(account -> figure(account.killed()))
                .toList();
    }

    private static String place(String text) {
        return Objects.requireNonNull(main("", text).place()).name();
    }

    @Test
    void whoShotOthersAndThenHimselfIsNotAmongThem() {
        assertFigures(
                1,
                3,
                "Siege at Osijek school",
                "A guard shot two teachers and a boy before turning the gun on himself.");
    }

    @Test
    void whoIsFoundHitBesideTheDeadLives() {
        assertFigures(
                2,
                2,
                "Four miners hit near Oruro",
                "Four miners were hit near Oruro. Two were found with gunshot wounds, and two others were dead.");
    }

    @Test
    void othersThanTheDeadOfASentenceAreAllTheInjured() {
        assertFigures(
                3,
                1,
                "Three monks killed in Mandalay",
                "Three monks were killed on Thursday. The abbot's sister, Khin Nu, was wounded.\n\n"
                        + "Three people are dead, another in critical condition, the clinic said.");
    }

    @Test
    void whoDiesInHospitalMayBeTheDeadToldOfBefore() {
        assertFigures(
                1,
                2,
                "Raid on Gori",
                "Doctors confirmed the killing of one man and the wounding of two others in Gori on Thursday.\n\n"
                        + "One of the victims, Levan Beridze, 25, was taken to a hospital, where he was pronounced dead.");
    }

    @Test
    void aLetterMakesNoOtherPerson() {
        assertFigures(
                2,
                NONE,
                "Two pupils murdered",
                "Ana Krstic, 13, and Ivo Horvat, 16, were murdered near Knin on Thursday. A court heard that three"
                        + " soldiers killed Krstik and Horvat.");
    }

    @Test
    void twoHeadlineWordsForPeopleOfOneListAreTwo() {
        assertFigures(
                NONE,
                2,
                "Teen, nun hit by shell",
                "A 17-year-old boy and a nun were hit by a shell in Zenica on Thursday.");
    }

    @Test
    void bothAreThoseNamedRightBefore() {
        assertFigures(
                1,
                1,
                "Ambush near Huambo",
                "Paulo Neto and Rui Dias were shot near Huambo. Both men were taken to a clinic, where Dias died.");
    }

    @Test
    void whoWasHurtOneDayAndDiesOnAnotherIsOneOfOneIncident() {
        assertFigures(
                1,
                NONE,
                "Raid near Kuito",
                "A 16-year-old boy who was critically wounded in a raid on Friday died on Saturday.");
    }

    @Test
    void heIsNobodyToldOfBehindHim() {
        assertFigures(
                1,
                2,
                "Suicide of sergeant",
                "He is suspected of shooting his daughters Ana Reyes, 8, and Sol Reyes, 5, before turning the gun on"
                        + " himself.");
    }

    private static void assertFigures(@Nullable Integer killed, @Nullable Integer injured, String title, String text) {
        Account account = main(title, text);
        assertThat(figure(account.killed())).as("killed").isEqualTo(killed);
        assertThat(figure(account.injured())).as("injured").isEqualTo(injured);
    }

    private static @Nullable Integer figure(@Nullable CountRange count) {
        return count == null ? null : count.min();
    }

    private static Report report(String title, String text) {
        return new Report("report", null, null, title, null, PUBLISHED, null, "en", text, List.of(), "");
    }

    private static Account main(String title, String text) {
        Account main = PIPELINE.extract(report(title, text)).accounts().stream()
                .filter(Account::main)
                .findFirst()
                .orElse(null);
        return Objects.requireNonNull(main);
    }
}
