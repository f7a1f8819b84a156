package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.ReturnRepository;
import org.springframework.jdbc.core.JdbcTemplate;

/** Over all returns of the sample: what was packed is what its rows say, value by value with its cell. */
class PackedSampleTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();

    @Test
    void whatIsPackedIsWhatTheRowsSay(@TempDir Path folder) {
        SampleRun sample = SampleRun.whole(folder);
        assertThat(sample.run("collect", "--programme", "pacs-exit"))
                .as(sample.printed())
                .isZero();
        JDBCDataSource database = new JDBCDataSource();
        database.setUrl(DatabaseUrl.of(new OutputFolder(sample.output.resolve("pacs-exit"))));
        database.setUser("sa");
        JdbcTemplate jdbc = new JdbcTemplate(database);
        List<CheckedReturn> rows = new ReturnRepository(jdbc).upTo(JUNE);
        assertThat(new ReturnRepository(jdbc).pack()).isGreaterThan(10);
        assertThat(jdbc.queryForList("select period from judged_month where packed is null"))
                .isEmpty();
        assertThat(rows).hasSizeGreaterThan(500);
        assertThat(new ReturnRepository(jdbc).upTo(JUNE)).isEqualTo(rows);
    }
}
