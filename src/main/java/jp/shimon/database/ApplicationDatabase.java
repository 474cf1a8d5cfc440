package jp.shimon.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** 業務データベース：an own database and an own role, since the application has no need to be superuser. */
final class ApplicationDatabase {
    static final String NAME = "shimon";

    private ApplicationDatabase() {}

    /** Each step looks first: the process may have been killed between any two of them. */
    static void createUnlessThere(DataSource superuser, String password) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            if (!finds(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                // the password is a row of hex digits
                statement.execute("create role " + NAME + " login password '" + password + "'");
            }
            if (!finds(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + NAME);
            }
        }
    }

    private static boolean finds(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
