package org.programmereporting.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SteadyBytesTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();
    private byte[] expected = {};

    @BeforeEach
    void writeInUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.UK);
        expected = write();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Apia, tr-TR",
        "Pacific/Apia, ar-EG-u-nu-arab",
        "America/St_Johns, th-TH-u-ca-buddhist",
        "Europe/London, de-DE"
    })
    void areTheSameInEveryTimeZoneAndLocale(String zone, String language) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Locale.setDefault(Locale.forLanguageTag(language));

        assertThat(write()).isEqualTo(expected);
    }

    @Test
    void areTheSameWhenManyThreadsWrite() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> writers = List.of(
                    SteadyBytesTest::write, SteadyBytesTest::write, SteadyBytesTest::write, SteadyBytesTest::write);
            for (Future<byte[]> written : threads.invokeAll(writers)) {
                assertThat(written.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void areTheSameWhenWrittenAgain() {
        assertThat(write()).isEqualTo(expected);
    }

    @Test
    void differWhenTheReportDiffers() {
        assertThat(new ReportWorkbookWriter().write(SampleReport.with(List.of(SampleReport.cover()))))
                .isNotEqualTo(expected);
    }

    @Test
    void holdTheirPartsInAFixedOrderAndTime() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(expected))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00");
            }
        }
        assertThat(names).startsWith("[Content_Types].xml", "_rels/.rels", "docProps/app.xml");
        assertThat(names.subList(1, names.size())).isSorted();
    }

    private static byte[] write() {
        return new ReportWorkbookWriter().write(SampleReport.report());
    }
}
