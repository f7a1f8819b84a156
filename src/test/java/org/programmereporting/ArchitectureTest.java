package org.programmereporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/** The house: the packages are the stations of the data's way, arrows only fall, and only {@code job} knows the order. */
@AnalyzeClasses(packages = "org.programmereporting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.programmereporting.";

    @ArchTest
    static final ArchRule returnsKnowsJavaOnly = noClasses()
            .that(in("returns"))
            .should()
            .dependOnClassesThat(not(in("returns"), resideIn("java.", "org.jspecify.")));

    @ArchTest
    static final ArchRule collectKnowsReturnsAndXml = mayKnow("collect", "xml", "returns");

    @ArchTest
    static final ArchRule sheetsKnowNoReader = mayKnow("collect.excel.sheets", "returns");

    @ArchTest
    static final ArchRule partsAreWalkedWithoutAReader = mayKnow("collect.excel.parts", "xml", "returns");

    @ArchTest
    static final ArchRule thePlainReaderKnowsNoLibrarysReader =
            mayKnow("collect.excel.plain", "collect.excel.parts", "collect.excel.sheets", "xml", "returns");

    @ArchTest
    static final ArchRule xmlKnowsNothingOfOurs = mayKnow("xml");

    @ArchTest
    static final ArchRule xmlIsReadInOnePlace = onlyIn(
            "xml",
            "javax.xml.stream.XMLInputFactory",
            "javax.xml.parsers.",
            "javax.xml.transform.",
            "javax.xml.validation.",
            "javax.xml.xpath.",
            "java.beans.XMLDecoder",
            "org.xml.sax.",
            "org.apache.poi.util.XMLHelper");

    @ArchTest
    static final ArchRule jsonKnowsNothingOfOurs = mayKnow("json");

    /** To set the library's mapper up takes a sixth of a run with nothing new. */
    @ArchTest
    static final ArchRule jsonIsMappedForTheScreenOnly = onlyIn(
            "cli",
            "tools.jackson.databind.ObjectMapper",
            "tools.jackson.databind.json.",
            "tools.jackson.databind.cfg.");

    @ArchTest
    static final ArchRule validateKnowsReturnsOnly = mayKnow("validate", "returns");

    @ArchTest
    static final ArchRule measureKnowsReturnsOnly = mayKnow("measure", "returns");

    @ArchTest
    static final ArchRule forecastKnowsReturnsOnly = mayKnow("forecast", "returns");

    @ArchTest
    static final ArchRule reportKnowsMeasureValidateAndReturns =
            mayKnow("report", "excel", "measure", "validate", "returns");

    @ArchTest
    static final ArchRule thePageKnowsPlainReportsOnly = noClasses()
            .that(in("report.html"))
            .should()
            .dependOnClassesThat(in("report.sheets")
                    .or(in("report.excel"))
                    .or(in("report.csv"))
                    .or(in("measure"))
                    .or(in("validate"))
                    .or(in("returns")));

    @ArchTest
    static final ArchRule storeKnowsValidateMeasureAndReturns =
            mayKnow("store", "json", "validate", "measure", "returns");

    @ArchTest
    static final ArchRule programmeKnowsWhatItDefines =
            mayKnow("programme", "report", "forecast", "measure", "validate", "distribute", "schedule", "returns");

    @ArchTest
    static final ArchRule scheduleKnowsReturnsOnly = mayKnow("schedule", "returns");

    @ArchTest
    static final ArchRule monitorKnowsNothingOfOurs = mayKnow("monitor");

    @ArchTest
    static final ArchRule distributeKnowsReturnsOnly = mayKnow("distribute", "returns");

    @ArchTest
    static final ArchRule mailOnlyWhereItIsSent = noClasses()
            .that(not(in("distribute")))
            .should()
            .dependOnClassesThat(resideIn("jakarta.mail.", "org.eclipse.angus."));

    @ArchTest
    static final ArchRule feedbackKnowsReturnsOnly = mayKnow("feedback", "excel", "returns");

    @ArchTest
    static final ArchRule formsKnowReturnsOnly = mayKnow("forms", "excel", "returns");

    @ArchTest
    static final ArchRule accessibilityKnowsNoWriter = mayKnow("accessibility", "xml", "excel");

    @ArchTest
    static final ArchRule excelKnowsNothingOfOurs = mayKnow("excel");

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsTheJob =
            noClasses().that(not(in("job"), in("cli"))).should().dependOnClassesThat(in("job"));

    @ArchTest
    static final ArchRule nobodyKnowsTheCommandLineButMain =
            noClasses().that(not(in("cli"), main())).should().dependOnClassesThat(in("cli"));

    @ArchTest
    static final ArchRule springOnlyWhereTheJobRuns = noClasses()
            .that(not(in("job"), in("cli"), in("store"), in("schedule"), main()))
            .should()
            .dependOnClassesThat(resideIn("org.springframework."));

    @ArchTest
    static final ArchRule ofSpringTheScheduleKnowsCronExpressionsOnly = noClasses()
            .that(in("schedule"))
            .should()
            .dependOnClassesThat(
                    resideIn("org.springframework.").and(not(resideIn("org.springframework.scheduling.support."))));

    @ArchTest
    static final ArchRule prometheusOnlyInTheMonitor =
            noClasses().that(not(in("monitor"))).should().dependOnClassesThat(resideIn("io.prometheus."));

    @ArchTest
    static final ArchRule poiOnlyInExcelPackages = noClasses()
            .that(not(in("collect.excel"), in("forms.excel"), in("excel")))
            .should()
            .dependOnClassesThat(resideIn("org.apache.poi.", "org.apache.xmlbeans.", "org.openxmlformats."));

    @ArchTest
    static final ArchRule openCsvOnlyWhereCsvIsReadOrWritten = noClasses()
            .that(not(in("collect.csv"), in("programme"), in("report.csv")))
            .should()
            .dependOnClassesThat(resideIn("com.opencsv."));

    @ArchTest
    static final ArchRule jdbcOnlyInTheStore = noClasses()
            .that(not(in("store"), in("job")))
            .should()
            .dependOnClassesThat(resideIn("java.sql.", "javax.sql.", "org.springframework.jdbc."));

    @ArchTest
    static final ArchRule jobDoesNotSpeakSql = noClasses()
            .that(in("job"))
            .should()
            .dependOnClassesThat(resideIn("java.sql.", "org.springframework.jdbc."));

    private static ArchRule onlyIn(String room, String... names) {
        return noClasses().that(not(in(room))).should().dependOnClassesThat(named(names));
    }

    private static ArchRule mayKnow(String room, String... others) {
        DescribedPredicate<JavaClass> allowed = in(room);
        for (String other : others) {
            allowed = allowed.or(in(other));
        }
        return noClasses()
                .that(in(room))
                .should()
                .dependOnClassesThat(resideIn(ROOT).and(DescribedPredicate.not(allowed)))
                .as(room + " may know only " + Arrays.toString(others))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> in(String room) {
        return resideIn(ROOT + room + ".");
    }

    private static DescribedPredicate<JavaClass> main() {
        return DescribedPredicate.describe("main", c -> c.getPackageName().equals("org.programmereporting"));
    }

    private static DescribedPredicate<JavaClass> resideIn(String... prefixes) {
        return DescribedPredicate.describe(
                "reside in " + Arrays.toString(prefixes),
                c -> Arrays.stream(prefixes).anyMatch(prefix -> (c.getPackageName() + ".").startsWith(prefix)));
    }

    private static DescribedPredicate<JavaClass> named(String... prefixes) {
        return DescribedPredicate.describe(
                "have a name that begins with " + Arrays.toString(prefixes),
                c -> Arrays.stream(prefixes).anyMatch(c.getName()::startsWith));
    }

    @SafeVarargs
    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass>... any) {
        DescribedPredicate<JavaClass> union = any[0];
        for (DescribedPredicate<JavaClass> one : any) {
            union = union.or(one);
        }
        return DescribedPredicate.not(union);
    }
}
