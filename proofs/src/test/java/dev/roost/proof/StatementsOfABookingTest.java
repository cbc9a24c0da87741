package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.shared.StayDates;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What a booking costs the database, so that nobody adds a statement unseen. */
@ProofTest
@Import(StatementsOfABookingTest.Counting.class)
class StatementsOfABookingTest {

  @Autowired private ApplicationContext roost;
  @Autowired private DataSource database;
  @LocalServerPort private int port;

  @Test
  void shouldTakeAsFewStatementsAsItDoes() {
    // given: a calendar that is there already, as after the first booking
    var market = new Market(roost);
    var guest = market.guest();
    var listing = market.listing(market.host(), true);
    var first = market.someDay();
    var one = market.quote(guest, listing, new StayDates(first, first.plusDays(2)));
    var other = market.quote(guest, listing, new StayDates(first.plusDays(5), first.plusDays(7)));
    var statements = (Statements) database;
    try (var client = new BookingClient(List.of(port))) {
      assertThat(client.request(guest, UUID.randomUUID().toString(), one).status()).isEqualTo(201);
      statements.forget();
      // when
      assertThat(client.request(guest, UUID.randomUUID().toString(), other).status()).isEqualTo(201);
    }
    // then
    var sql = statements.beside("insert into \"booking\".\"booking\"");
    assertThat(sql).hasSize(13);
  }

  @TestConfiguration
  static class Counting {

    @Bean
    static BeanPostProcessor countedStatements() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof DataSource source && name.equals("dataSource") ? new Statements(source) : bean;
        }
      };
    }
  }
}
