package org.programmereporting.store;

import org.flywaydb.core.Flyway;
import org.hsqldb.jdbc.JDBCDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database in memory with all migrations done and nothing in it. */
final class EmptyStore {
    private EmptyStore() {}

    static JdbcTemplate named(String name) {
        JDBCDataSource database = new JDBCDataSource();
        database.setUrl("jdbc:hsqldb:mem:" + name);
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.execute("drop schema public cascade");
        Flyway.configure().dataSource(database).load().migrate();
        return jdbc;
    }
}
