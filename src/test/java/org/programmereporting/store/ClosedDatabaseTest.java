package org.programmereporting.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database runs no Java but the harmless java.lang.Math: a function or a call that names another class is refused. */
class ClosedDatabaseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE FUNCTION e(IN x INTEGER) RETURNS INTEGER NO SQL LANGUAGE JAVA EXTERNAL NAME"
                        + " 'CLASSPATH:java.lang.Integer.reverse'",
                "CREATE FUNCTION p(IN x VARCHAR(9)) RETURNS VARCHAR(99) NO SQL LANGUAGE JAVA EXTERNAL NAME"
                        + " 'CLASSPATH:java.lang.System.getProperty'",
                "CALL \"java.lang.System.getProperty\"('java.home')",
                "CALL \"java.lang.System.exit\"(0)"
            })
    void noMethodOfTheMachineIsCalled(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:hsqldb:mem:closed");
                Statement statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aFunctionWrittenLikeThatIsRefusedForItsClassAlone() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:hsqldb:mem:closed");
                Statement statement = database.createStatement()) {
            statement.execute("CREATE FUNCTION m(IN x INTEGER) RETURNS INTEGER NO SQL LANGUAGE JAVA EXTERNAL NAME"
                    + " 'CLASSPATH:java.lang.Math.abs'");
            try (ResultSet result = statement.executeQuery("CALL m(-7)")) {
                assertThat(result.next()).isTrue();
                assertThat(result.getInt(1)).isEqualTo(7);
            }
        }
    }
}
