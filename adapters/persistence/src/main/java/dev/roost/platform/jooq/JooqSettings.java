package dev.roost.platform.jooq;

import javax.sql.DataSource;
import org.jooq.Configuration;
import org.jooq.SQLDialect;
import org.jooq.conf.ExecuteWithoutWhere;
import org.jooq.conf.Settings;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.boot.jooq.autoconfigure.ExceptionTranslatorExecuteListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** How Roost uses jOOQ, the same in the application and in tests. */
public final class JooqSettings {

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private JooqSettings() {
  }

  /**
   * Names carry their schema, since no session's search path knows all of them; a write that forgot its condition fails;
   * lists of parameters are padded, so that PostgreSQL meets few forms of a statement and keeps their plans.
   */
  public static Settings settings() {
    return new Settings()
        .withRenderSchema(true)
        .withExecuteLogging(false)
        .withExecuteUpdateWithoutWhere(ExecuteWithoutWhere.THROW)
        .withExecuteDeleteWithoutWhere(ExecuteWithoutWhere.THROW)
        .withInListPadding(true);
  }

  /** What Spring Boot makes of a data source: takes part in Spring's transactions, throws Spring's exceptions. */
  public static Configuration configuration(DataSource dataSource) {
    return new DefaultConfiguration()
        .set(SQLDialect.POSTGRES)
        .set(settings())
        .set(new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(dataSource)))
        .set(ExceptionTranslatorExecuteListener.DEFAULT);
  }
}
