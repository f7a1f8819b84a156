package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;

/** A run that was killed while the database got its tables: the next begins again. */
class CutMigrationTest {
    private static final String OLDER = "2014-07-20-format-" + (StoreGuard.FORMAT - 1);

    private static final String LAST_NOT_NOTED =
            "delete from \"flyway_schema_history\" where \"version\" = '" + StoreGuard.FORMAT + "'";

    @TempDir
    Path folder;

    private SampleRun sample;
    private OutputFolder output;

    @BeforeEach
    void aProgramme() throws IOException {
        sample = SampleRun.of(folder, "mail-exit");
        output = new OutputFolder(sample.output.resolve("mail-exit"));
    }

    @Test
    void theFirstRunOfAllBeginsWithNothing() throws Exception {
        Map<String, String> undisturbed = draftOf(SampleRun.of(folder.resolve("undisturbed"), "mail-exit"));
        half("create table received_file (period char(7))");
        new Migration(output).begins(Optional.empty());
        assertThat(draftOf(sample)).isEqualTo(undisturbed);
        assertThat(output.migrating()).doesNotExist();
    }

    @Test
    void aDatabaseThatWasClosedWithAllTablesIsLeftAsItIs() throws Exception {
        Map<String, String> before = draftOf(sample);
        new Migration(output).begins(Optional.empty());
        assertThat(sample.run("report", "--force")).as(sample.printed()).isZero();
        assertThat(draft(sample)).isEqualTo(before);
        assertThat(output.migrating()).doesNotExist();
    }

    /** So that the first could fail. */
    @Test
    void withoutTheMarkHalfATableIsDamage() throws Exception {
        half("create table received_file (period char(7))");
        assertThat(sample.run("run")).isOne();
        assertThat(sample.printed()).contains("is damaged: object name already exists", "Type rebuild");
    }

    @Test
    void anOlderDatabaseIsPutBackFromItsCopy() throws Exception {
        Map<String, String> before = draftOf(sample);
        asOfAnOlderProgram();
        half(LAST_NOT_NOTED);
        assertThat(sample.run("report", "--force")).as(sample.printed()).isZero();
        assertThat(draft(sample)).isEqualTo(before);
        assertThat(output.migrating()).doesNotExist();
        try (Stream<Path> backups = Files.list(output.backups())) {
            assertThat(backups.map(Path::getFileName).map(Path::toString))
                    .filteredOn(name -> name.contains("format"))
                    .containsExactly(OLDER);
        }
    }

    @Test
    void withoutTheCopyItIsRefusedAndRebuildMakesTheSame() throws Exception {
        Map<String, String> before = draftOf(sample);
        asOfAnOlderProgram();
        SampleRun.delete(output.backups().resolve(OLDER));
        half(LAST_NOT_NOTED);
        assertThat(sample.run("report", "--force")).isOne();
        assertThat(sample.printed()).contains("is damaged", "Type rebuild");
        assertThat(sample.run("rebuild")).as(sample.printed()).isZero();
        assertThat(draft(sample)).isEqualTo(before);
        assertThat(output.migrating()).doesNotExist();
    }

    /** Copied aside, and begun to be migrated. */
    private void asOfAnOlderProgram() throws IOException {
        Path state = output.storeState();
        SampleRun.write(
                state,
                SampleRun.read(state)
                        .replace("\"format\" : " + StoreGuard.FORMAT, "\"format\" : " + (StoreGuard.FORMAT - 1)));
        Path copy = new Backups(output).keepStore(LocalDate.parse("2014-07-20"), "format-" + (StoreGuard.FORMAT - 1));
        new Migration(output).begins(Optional.of(copy));
        SampleRun.write(state, SampleRun.read(state).replaceAll("\"programme\\.\\w+\" : \"[\\w:]+\",?", ""));
    }

    private void half(String statement) throws SQLException {
        try (Connection database = DriverManager.getConnection(DatabaseUrl.of(output), "SA", "");
                Statement statements = database.createStatement()) {
            for (String each : List.of(statement, "shutdown")) {
                statements.execute(each);
            }
        }
    }

    private static Map<String, String> draftOf(SampleRun sample) {
        assertThat(sample.run("run")).as(sample.printed()).isZero();
        return draft(sample);
    }

    private static Map<String, String> draft(SampleRun sample) {
        return SampleRun.contents(sample.output.resolve("mail-exit").resolve("2014-06"));
    }
}
