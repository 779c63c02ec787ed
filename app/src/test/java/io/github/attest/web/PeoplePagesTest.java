package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.access.Role;
import io.github.attest.access.Team;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the team, over HTTP. */
class PeoplePagesTest {
    private static final String PASSWORD = "nine mules at the ford";
    private static final String TYPED = PASSWORD.replace(' ', '+');
    private static final String AMAL = "/people/Amal%20Haddad";

    @TempDir
    Path folder;

    @AutoClose
    @SuppressWarnings("NullAway.Init") // set before each test
    private Served served;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Browser browser;

    @BeforeEach
    void serve() {
        served = Served.empty(folder.resolve("attest.db").toString(), Limits.STANDARD);
        browser = new Browser(served.client());
    }

    /** Sends fields to a form's address, from the page of all members and with the secret that the browser was given. */
    private Client.Answer send(String path, String fields) {
        browser.get("/people");
        return browser.post(path, "token=" + browser.cookie("__Host-attest-form") + "&" + fields);
    }

    private Team team() {
        return new Team(served.record().members(), InstantSource.system());
    }

    private void addAmal() {
        team().add("Amal Haddad", Role.RECORDER, null, PASSWORD);
    }

    @Test
    void theFirstMemberIsAnAdministratorAndClosesTheRecord() {
        Document page = browser.page("/people");
        assertThat(page.select("main p").text()).contains("The first member closes that door");
        assertThat(page.select("select[name=role] option").eachAttr("value")).containsExactly("ADMINISTRATOR");
        Client.Answer added = browser.send(page, "form#add", "name", "Amal Haddad", "password", PASSWORD);
        assertThat(added.status()).isEqualTo(303);
        assertThat(added.header("Location")).contains("/people");
        assertThat(browser.page("/people").select("tbody tr").text()).contains("Amal Haddad", "administrator");
        assertThat(team().logIn("Amal Haddad", PASSWORD, "127.0.0.1")).isNotBlank();
    }

    @Test
    void whatTheTeamRefusesIsSaidAndThePasswordNeverComesBack() {
        Client.Answer refused = send("/people", "name=Amal&role=REVIEWER&profile=partner&password=too+short");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).doesNotContain("too short").doesNotContain("too+short");
        Document page = Jsoup.parse(refused.text());
        assertThat(page.select("[role=alert]").text()).startsWith("A password has 15 to ");
        assertThat(page.select("input[name=name]").val()).isEqualTo("Amal");
        assertThat(page.select("select[name=profile] option[selected]").eachAttr("value"))
                .containsExactly("partner");

        addAmal();
        Client.Answer taken = send("/people", "name=Amal+Haddad&role=READER&password=" + TYPED);
        assertThat(Jsoup.parse(taken.text()).select("[role=alert]").text())
                .isEqualTo("Amal Haddad is a member already.");
        assertThat(taken.text()).doesNotContain(PASSWORD);
        String kept = team().all().getFirst().password();
        assertThat(browser.get("/people").text() + browser.get(AMAL).text())
                .doesNotContain(PASSWORD)
                .doesNotContain(kept);
    }

    @Test
    void roleAndProfileAreChanged() {
        addAmal();
        assertThat(browser.page(AMAL)
                        .select("select[name=role] option[selected]")
                        .val())
                .isEqualTo("RECORDER");
        Client.Answer changed = send(AMAL + "/role", "role=READER&profile=partner");
        assertThat(changed.header("Location")).contains(AMAL);
        assertThat(browser.page("/people").select("tbody td").eachText())
                .contains("reader", "victims and places, neither minors nor sources");
        assertThat(send(AMAL + "/role", "role=EMPEROR").status()).isEqualTo(400);
    }

    @Test
    void aPasswordIsSetAnewAsItWasTyped() {
        addAmal();
        assertThat(send(AMAL + "/password", "password=+a+mule+at+the+ford+").status())
                .isEqualTo(303);
        assertThat(team().logIn("Amal Haddad", " a mule at the ford ", "127.0.0.1"))
                .isNotBlank();
        Client.Answer refused = send(AMAL + "/password", "password=short");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.text()).select("input[type=password][value]"))
                .isEmpty();
    }

    @Test
    void aMemberIsBlockedAndLetInAgain() {
        addAmal();
        send(AMAL + "/block", "blocked=yes");
        assertThat(team().all().getFirst().blocked()).isTrue();
        assertThat(browser.page("/people").select("tbody td").eachText()).contains("no, blocked");
        send(AMAL + "/block", "");
        assertThat(team().all().getFirst().blocked()).isFalse();
    }

    @Test
    void theLastAdministratorStaysAndTheReaderIsToldInTheirLanguage() {
        team().add("Omar", Role.ADMINISTRATOR, null, PASSWORD);
        browser.get("/language/ar?to=%2Fpeople");
        for (String change : List.of("/block?blocked=yes", "/role?role=READER")) {
            String[] parts = change.split("\\?", -1);
            Client.Answer refused = send("/people/Omar" + parts[0], parts[1]);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(Jsoup.parse(refused.text()).select("[role=alert]").text())
                    .startsWith("Omar هو المدير الوحيد");
        }
        assertThat(team().all().getFirst().blocked()).isFalse();
    }

    @Test
    void ofTwoAdministratorsWhoBlockEachOtherAtOnceOneStays() {
        List<String> names = List.of("Omar", "Olga");
        names.forEach(name -> team().add(name, Role.ADMINISTRATOR, null, PASSWORD));

        List<Integer> statuses = names.parallelStream()
                .map(name -> {
                    Browser own = new Browser(served.client());
                    Document page = own.page("/people/" + name);
                    return own.send(page, "form[action$=block]").status();
                })
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(303, 422);
        assertThat(team().all()).filteredOn(member -> !member.blocked()).hasSize(1);
        String left = team().all().stream()
                .filter(member -> !member.blocked())
                .findFirst()
                .orElseThrow()
                .name();
        assertThat(send("/people/" + left + "/role", "role=REVIEWER").status()).isEqualTo(422);
    }

    @Test
    void aTokenIsShownOnceAndCanBeTakenBack() {
        addAmal();
        Client.Answer given = send(AMAL + "/tokens", "scope=read&scope=add&label=the+newsroom%27s+feed&days=30");
        String secret = Jsoup.parse(given.text()).select("[role=status] code").text();
        assertThat(secret).hasSizeGreaterThan(40);
        assertThat(given.header("Cache-Control")).contains("no-store");
        Client.Answer later = browser.get(AMAL);
        assertThat(later.text()).doesNotContain(secret);
        Document page = Jsoup.parse(later.text());
        assertThat(page.select("section tbody tr").text()).contains("the newsroom's feed", "read, add reports");

        String end = page.select("td form").attr("action");
        team().add("Omar", Role.READER, null, PASSWORD);
        assertThat(send(end.replace(AMAL, "/people/Omar"), "").status()).isEqualTo(404);
        assertThat(send(end, "").status()).isEqualTo(303);
        assertThat(team().tokens()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"days=30", "scope=read&days=366", "scope=read&days=-1", "scope=read"})
    void aTokenNeedsAScopeAndAnEnd(String fields) {
        addAmal();
        Client.Answer refused = send(AMAL + "/tokens", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.text()).select("[role=alert]").text()).startsWith("A token ");
        assertThat(team().tokens()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/Amal%20Haddad/role",
                "/Amal%20Haddad/password",
                "/Amal%20Haddad/block",
                "/Amal%20Haddad/tokens"
            })
    void aFormFromElsewhereChangesNothing(String form) {
        addAmal();
        Client.Answer answer = new Browser(served.client()).post("/people" + form, "token=guessed");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(team().all()).hasSize(1);
        assertThat(team().all().getFirst().blocked()).isFalse();
    }

    @Test
    void nobodyButAdministratorsAndNoStranger() {
        addAmal();
        assertThat(served.client().get("/people", "X-Role", "reviewer").status())
                .isEqualTo(403);
        assertThat(browser.page("/incidents").select("nav a[href=/people]")).hasSize(1);
        assertThat(Jsoup.parse(served.client()
                                .get("/incidents", "X-Role", "reviewer")
                                .text())
                        .select("nav a[href=/people]"))
                .isEmpty();
        assertThat(browser.get("/people/nobody").status()).isEqualTo(404);
        assertThat(send("/people/nobody/block", "blocked=yes").status()).isEqualTo(404);
    }

    @Test
    void whatIsTypedIsShownAsText() {
        Document page =
                Jsoup.parse(send("/people", "name=%3Cscript%3E%22$%7Bpage%7D%E2%80%AE&role=READER&password=" + TYPED)
                        .text());
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("input[name=name]").val()).startsWith("<script>\"${page}");
        addAmal();
        send(AMAL + "/tokens", "scope=read&days=1&label=%3Cb%3Ebold%3C/b%3E");
        assertThat(browser.page(AMAL).select("section tbody th bdi").text()).isEqualTo("<b>bold</b>");
    }
}
