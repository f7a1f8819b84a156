package org.programmereporting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.OfficialList;
import org.programmereporting.SampleRun;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.Trust;

/** The official list of trusts as the register. */
class EtrFileTest {
    @TempDir
    Path folder;

    SampleRun sample;
    String official;

    @BeforeEach
    void copySample() {
        sample = new SampleRun(folder);
        official = OfficialList.of(sample.programme.resolve("reference/trusts.csv"));
    }

    @Test
    void servesInsteadOfTrustsAsItComes() {
        List<String> names = names(register());
        SampleRun.delete(sample.programme.resolve("reference/trusts.csv"));
        for (String form : List.of(
                official,
                official.replace("\n", "\r\n"),
                OfficialList.quoted(official),
                OfficialList.older(official))) {
            put(form);
            assertThat(names(register())).isEqualTo(names);
        }
        Trust closed = register()
                .trustOn(new OdsCode("ZT5"), java.time.LocalDate.parse("2014-06-30"))
                .orElseThrow();
        assertThat(closed.closed()).hasToString("Optional[2014-04-30]");
        assertThat(closed.opened()).isEqualTo("1995-04-01");
        assertThat(closed.region()).isEqualTo("Y55");
    }

    @Test
    void addsTheTrustsThatTrustsDoesNotName() {
        put(OfficialList.line("ZL9", "OTHER NAME", "Y99", "19990401", "")
                + OfficialList.line("Z9Q2A", "NEW HOSPITALS NHS TRUST", "Y56", "20140601", ""));
        Register register = register();
        assertThat(names(register)).contains("Z9Q2A NEW HOSPITALS NHS TRUST").noneMatch(name -> name.contains("OTHER"));
    }

    @Test
    void refusesARegionThatTheProgrammeDoesNotKnowOfATrustItNeeds() {
        SampleRun.delete(sample.programme.resolve("reference/trusts.csv"));
        put(official.replace(
                        "Fleetmarsh Hospitals NHS Foundation Trust,Y56",
                        "Fleetmarsh Hospitals NHS Foundation Trust,Y63")
                + OfficialList.line("ZX1", "AMBULANCE SERVICE NHS TRUST", "Y63", "19990401", ""));
        long line = official.lines().takeWhile(each -> !each.startsWith("ZL9,")).count() + 1;
        assertThatThrownBy(this::register)
                .hasMessageEndingWith("reference/etr.csv:" + line
                        + ": The national grouping \"Y63\" in column 3 of ZL9 is not a region"
                        + " of the programme. Add it to \"regions\" in programme.yml, or give the trust a line in trusts.csv"
                        + " with one of \"Y54\", \"Y55\", \"Y56\", \"Y57\".");
    }

    @Test
    void refusesOtherWidthsCodesDatesAndTwins() {
        put("ZX1,NAME,Y56\n");
        assertThatThrownBy(this::register).hasMessageContaining("etr.csv:1: The line has 3 cells instead of 27");
        put(OfficialList.line("ZX11", "NAME", "Y56", "19990401", "")
                + OfficialList.line("ZX2", "NAME", "Y56", "1999", "")
                + OfficialList.line("ZX3", "", "Y56", "19990401", ""));
        assertThatThrownBy(this::register)
                .hasMessageContaining("etr.csv:1: \"ZX11\" for \"column 1\" is not an ODS code")
                .hasMessageContaining("etr.csv:2: \"1999\" for \"column 11\" is not a date")
                .hasMessageContaining("etr.csv:3: \"column 2\" is empty");
        put(OfficialList.line("ZX1", "NAME", "Y56", "19990401", "")
                + OfficialList.line("ZX1", "N", "Y56", "19990401", ""));
        assertThatThrownBy(this::register).hasMessageContaining("etr.csv:2: The trust ZX1 stands twice");
    }

    @Test
    void oneOfTheTwoMustBeThereAndAnUnknownCodeNamesWhatWasSearched() {
        SampleRun.delete(sample.programme.resolve("reference/trusts.csv"));
        assertThatThrownBy(this::register)
                .hasMessageContaining("reference/trusts.csv:1: The file is missing")
                .hasMessageContaining("etr.csv");
        put(official.lines().filter(line -> !line.startsWith("ZL9,")).collect(Collectors.joining("\n", "", "\n")));
        assertThatThrownBy(this::register).hasMessageContaining("The trust \"ZL9\" is not in etr.csv");
    }

    private Register register() {
        return new ProgrammeFolder(sample.programme).read().reference().register();
    }

    private void put(String text) {
        SampleRun.write(sample.programme.resolve("reference/etr.csv"), text);
    }

    private static List<String> names(Register register) {
        return register.trusts().stream()
                .collect(Collectors.toMap(Trust::code, Trust::name, (older, newer) -> newer, java.util.TreeMap::new))
                .entrySet()
                .stream()
                .map(trust -> trust.getKey() + " " + trust.getValue())
                .toList();
    }
}
