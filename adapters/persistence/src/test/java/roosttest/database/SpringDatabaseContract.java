package roosttest.database;

import static dev.roost.platform.jooq.generated.Tables.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.conf.ExecuteWithoutWhere;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.config.EventPublicationAutoConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Run by two classes, which share an application and must not meet each other's rows. */
@SpringBootTest(classes = SpringDatabaseContract.Application.class)
@SpringDatabaseTest
abstract class SpringDatabaseContract {

  @Autowired private DSLContext db;

  @Autowired private TestDatabase database;

  @Autowired private PlatformTransactionManager transactionManager;

  @Test
  void shouldFindOnlyWhatTheApplicationStoredAtItsStart() {
    // when
    var found = purposes(db);

    // then
    assertThat(found).containsExactly("start");
    addSecret(db, "left behind");
  }

  @Test
  void shouldLetTheApplicationTakePartInTransactions() {
    new TransactionTemplate(transactionManager).executeWithoutResult(transaction -> {
      // when
      db.deleteFrom(SECRET).where(SECRET.PURPOSE.eq("start")).execute();

      // then
      assertThat(purposes(database.dsl())).contains("start");
      transaction.setRollbackOnly();
    });
    assertThat(purposes(database.dsl())).contains("start");
  }

  @Test
  void shouldRunWithTheSettingsOfRoost() {
    assertThat(db.settings().getExecuteDeleteWithoutWhere()).isEqualTo(ExecuteWithoutWhere.THROW);
  }

  private static List<String> purposes(DSLContext db) {
    return db.select(SECRET.PURPOSE).from(SECRET).fetch(SECRET.PURPOSE);
  }

  private static void addSecret(DSLContext db, String purpose) {
    db.insertInto(SECRET).set(SECRET.PURPOSE, purpose).set(SECRET.KEY, new byte[32]).execute();
  }

  @Nested
  class WithinAnotherClass {

    @Test
    void shouldShareTheDatabaseOfTheOuterClass() {
      assertThat(purposes(db)).contains("left behind");
    }
  }

  @EnableAutoConfiguration(exclude = EventPublicationAutoConfiguration.class)
  @Configuration(proxyBeanMethods = false)
  @ComponentScan(basePackages = {"dev.roost.platform.jooq", "dev.roost.platform.flyway"})
  static class Application {

    @Bean
    ApplicationRunner storeSomethingAtTheStart(DSLContext db) {
      return arguments -> addSecret(db, "start");
    }
  }
}
