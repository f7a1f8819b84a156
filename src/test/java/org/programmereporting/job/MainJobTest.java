package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.returns.Supplier;

/** The main job on the shipped sample, from the command line to the figures. */
class MainJobTest {
    private static final Pattern FINDING =
            Pattern.compile("^[^,]*,(Z[A-Z0-9]+),.*,(reject|hold|query|note),([a-z-]+),");

    @TempDir
    static Path folder;

    static SampleRun sample;
    static int firstExit;
    static String firstWords;
    static Map<String, String> firstDraft;

    @BeforeAll
    static void runOnce() {
        sample = SampleRun.whole(folder);
        firstExit = sample.run();
        firstWords = sample.printed();
        firstDraft = SampleRun.contents(sample.draft("2014-06"));
    }

    @Test
    void endsWellAndSaysWhereTheReportLies() {
        assertThat(firstWords).contains("pacs-exit 2014-06").contains("Returns expected            43");
        assertThat(firstWords).contains("The draft lies in " + sample.draft("2014-06"));
        assertThat(firstExit).isZero();
    }

    @Test
    void countsThePublishedFacts() {
        assertThat(sample.metric("trusts-remaining")).isEqualTo("43");
        assertThat(sample.metric("trusts-remaining", "cohort", "london-2015")).isEqualTo("19");
        assertThat(sample.metric("trusts-remaining", "cohort", "nme-2016")).isEqualTo("24");
        assertThat(sample.metric("trusts-exited")).isEqualTo("84");
        assertThat(sample.metric("first-wave-exits")).isEqualTo("84");
        assertThat(sample.metric("trusts-in-scope")).isEqualTo("127");
        assertThat(sample.metric("adoption-first")).isEqualTo("42");
        assertThat(sample.metric("adoption")).isEqualTo("128");
        assertThat(sample.metric("adoption-multiple")).isEqualTo("3");
    }

    @Test
    void countsEveryExpectedTrustOnce() {
        int expected = Integer.parseInt(sample.metric("responses-expected"));
        int sum = Integer.parseInt(sample.metric("responses-accepted"))
                + Integer.parseInt(sample.metric("responses-queries"))
                + Integer.parseInt(sample.metric("responses-rejected"))
                + Integer.parseInt(sample.metric("responses-unreadable"))
                + Integer.parseInt(sample.metric("responses-missing"));
        assertThat(sum).isEqualTo(expected).isEqualTo(43);
    }

    @Test
    void countsEveryRemainingTrustInOneStateOfItsMigration() {
        assertThat(Stream.of(
                                "total-unknown",
                                "complete",
                                "past-date",
                                "not-started",
                                "rate-unknown",
                                "just-begun",
                                "stalled",
                                "above",
                                "within")
                        .mapToInt(state -> Integer.parseInt(sample.metric("migration-required-ratio-" + state)))
                        .sum())
                .isEqualTo(43);
    }

    @Test
    void forecastsFromTheCountOfTheDayAndNoTrustLess() {
        assertThat(sample.lines("data/forecast.csv"))
                .contains("2014-06,,,43,43,43,43,43,43", "2014-06,cohort,london-2015,19,19,19,19,19,19");
        assertThat(sample.lines("data/positions.csv"))
                .filteredOn(line -> line.contains(",remaining,") || line.contains(",partly-exited,"))
                .hasSize(43)
                .allMatch(
                        line -> line.matches(
                                ".*,([0-9-]{10})?,([0-9-]{10})?,[01](\\.[0-9]+)?,[^,]*,(forecast|p50-later|p80-later|exit-reported)"))
                .filteredOn(line -> line.matches(".*,,,[01](\\.[0-9]+)?,[^,]*,exit-reported"))
                .as("a reported exit that is not confirmed is no forecast")
                .singleElement()
                .asString()
                .startsWith("ZN7,")
                .contains(",1,");
    }

    /** The special cases of the sample, and nothing else: what is asked of trusts is tens of things, not hundreds. */
    @Test
    void findsWhatTheSampleWasMadeToHave() {
        assertThat(sample.lines("data/findings.csv").stream()
                        .skip(1)
                        .map(FINDING::matcher)
                        .filter(Matcher::find)
                        .map(finding -> finding.group(1) + " " + finding.group(2) + " " + finding.group(3)))
                .containsExactlyInAnyOrder(
                        "ZL4 hold date-impossible",
                        "ZL5 query nothing-changed-refused",
                        "ZL9 query sign-off-missing",
                        "ZM5 note nothing-changed-kept",
                        "ZM9 note corrected",
                        "ZN5 query narrative-missing",
                        "ZN6 query forecast-moved",
                        "ZN6 query forecast-moved",
                        "ZN7 query exit-unconfirmed",
                        "ZN7 query exit-unconfirmed",
                        "ZN8 note total-re-estimated",
                        "ZN8 note total-re-estimated",
                        "ZN9 query supplier-unknown",
                        "ZP2 query milestones-out-of-order",
                        "ZR3 query sign-off-missing",
                        "ZR5 query consortium-of-one",
                        "ZR9 query slip-without-reason",
                        "ZT1 query actual-after-period",
                        "ZT3 note name-differs",
                        "ZW1 reject period-differs");
    }

    @Test
    void givesCohortsAndRegionsTheirOwnFiguresWithTheNationsBeside() {
        PublishedPacks packs = new PublishedPacks(sample);
        packs.headlinesAreThoseOfMetrics("cohorts/london-2015.xlsx", "cohort", "london-2015");
        packs.headlinesAreThoseOfMetrics("cohorts/nme-2016.xlsx", "cohort", "nme-2016");
        packs.headlinesAreThoseOfMetrics("regions/Y57.xlsx", "region", "Y57");
        packs.namesNoTrustButThoseOf("cohorts/london-2015.xlsx", 2, "london-2015");
        packs.namesNoTrustButThoseOf("regions/Y54.xlsx", 3, "Y54");
        assertThat(sample.draft("2014-06").resolve("cohorts/first-wave.xlsx")).doesNotExist();
    }

    @Test
    void tellsASupplierNothingButItsOwnAwardedTrusts() {
        PublishedPacks packs = new PublishedPacks(sample);
        assertThat(packs.suppliers())
                .extracting(Supplier::id)
                .containsExactly("aldervane", "cindermoor", "sablewick", "vantrell");
        packs.suppliers().forEach(supplier -> packs.tellsNothingButItsOwn(supplier, packs.sources()));
    }

    @Test
    void leadsFromThePageToTheWorkbooksThatTheBoardMayHaveAndToNoOther() throws IOException {
        Path draft = sample.draft("2014-06");
        Document page = Jsoup.parse(draft.resolve("index.html").toFile(), "UTF-8", "");
        List<String> files = page.select("#files li a").eachAttr("href");

        assertThat(files)
                .startsWith("national-report.xlsx", "cohorts/london-2015.xlsx")
                .containsExactlyInAnyOrderElementsOf(firstDraft.keySet().stream()
                        .filter(file -> file.matches("national-report\\.xlsx|(cohorts|regions)/.*"))
                        .toList());
        assertThat(page.html()).doesNotContain("analyst-annex.xlsx", "suppliers/", "data/", "feedback/");
        assertThat(page.select(".points li").eachText()).anyMatch(said -> said.startsWith("43 trusts remain"));
        assertThat(SampleRun.read(draft.resolve("manifest.json"))).contains("\"index.html\"");
    }

    @Test
    void doesNothingWhenNothingIsNew() {
        assertThat(sample.run("run")).isZero();
        assertThat(sample.printed()).contains("nothing new");
        assertThat(SampleRun.contents(sample.draft("2014-06"))).isEqualTo(firstDraft);
    }

    @Test
    void forcedMakesTheSameBytes() {
        assertThat(sample.run("run", "--force")).isZero();
        assertThat(sample.printed()).doesNotContain("nothing new");
        assertThat(SampleRun.contents(sample.draft("2014-06"))).isEqualTo(firstDraft);
    }

    @Test
    void withoutItsStoreMakesTheSameBytes() {
        SampleRun.delete(sample.output.resolve("pacs-exit/store"));
        SampleRun.delete(sample.draft("2014-06"));
        assertThat(sample.run()).isZero();
        assertThat(SampleRun.contents(sample.draft("2014-06"))).isEqualTo(firstDraft);
    }

    @Test
    void repairsADraftThatSomebodyChangedAndLeavesWhatIsNotItsOwn() {
        Path own = sample.draft("2014-06").resolve("my-notes.txt");
        SampleRun.write(sample.draft("2014-06").resolve("data/metrics.csv"), "spoilt");
        SampleRun.write(own, "from elsewhere");
        assertThat(sample.run()).isZero();
        assertThat(own).hasContent("from elsewhere");
        SampleRun.delete(own);
        assertThat(SampleRun.contents(sample.draft("2014-06"))).isEqualTo(firstDraft);
    }
}
