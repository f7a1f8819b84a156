package org.programmereporting.collect.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.programmereporting.collect.ExampleForm;
import org.programmereporting.collect.ReturnReaders;
import org.programmereporting.collect.SentReturnReader;
import org.programmereporting.collect.excel.opened.BothReaders;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.Severity;

class HostileFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    static Stream<HostileFile> files() {
        return Stream.of(
                        HostileWorkbooks.all(),
                        HostileOldWorkbooks.all(),
                        HostileTexts.all(),
                        HostileXml.all(),
                        LostCells.all(),
                        FalseTypes.all(),
                        ActiveWorkbooks.all())
                .flatMap(files -> files);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aHostileFileIsAnsweredInTimeWithItsReason(HostileFile file) {
        byte[] bytes = file.bytes().get();
        Assertions.assertTimeoutPreemptively(LONGEST, () -> {
            RawReturn raw = new ReturnReaders().read(file.name(), bytes, ExampleForm.FORM);
            assertThat(rejections(raw)).isEqualTo(file.reason().isEmpty() ? List.of() : List.of(file.reason()));
            assertThat(raw.values().isEmpty()).isEqualTo(!file.reason().isEmpty());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aHostileFileIsHandedBackInTimeOrNotAtAll(HostileFile file) {
        byte[] bytes = file.bytes().get();
        Assertions.assertTimeoutPreemptively(
                LONGEST,
                () -> assertThat(new SentReturnReader()
                                .read(file.name(), bytes, ExampleForm.FORM)
                                .isPresent())
                        .isEqualTo(file.reason().isEmpty()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aHostileFileIsNoOrdinaryOneOrReadAsTheLibraryReadsIt(HostileFile file) {
        BothReaders.assertAgree(file.what(), file.bytes().get());
    }

    private static List<String> rejections(RawReturn raw) {
        return raw.observations().stream()
                .filter(finding -> finding.severity() == Severity.REJECT)
                .map(Finding::message)
                .toList();
    }
}
