package dev.roost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.identity.adapter.jooq.generated.Tables;
import dev.roost.payout.api.HostPayoutAccounts;
import dev.roost.payout.api.HostVerifications;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;

@DemoTest
class DemoSetupTest {

  @Autowired private DemoSetup setup;

  @Autowired private DemoAccounts accounts;

  @Autowired private DSLContext db;

  @Autowired private Clock clock;

  @LocalServerPort private int port;

  @Test
  void shouldSetUpEverythingOnce() {
    // given
    assertThat(accounts.areComplete()).isTrue();
    var before = users();

    // when
    setup.run(new DefaultApplicationArguments());

    // then
    assertThat(users()).isEqualTo(before);
  }

  @Test
  void shouldLetAnImportedHostLogIn() {
    assertThat(accounts.hosts()).filteredOn(host -> DemoAccount.HOST.email().equals(host.email())).singleElement()
        .satisfies(host -> {
          assertThat(host.externalReference()).isEqualTo("inside-airbnb:900001");
          assertThat(host.emailVerified()).isTrue();
        });
  }

  @Test
  void shouldLetThatHostBePaid(@Autowired HostPayoutAccounts payoutAccounts,
      @Autowired HostVerifications verifications) {
    // given
    var host = accounts.hosts().stream().filter(it -> DemoAccount.HOST.email().equals(it.email())).findFirst()
        .map(it -> Actor.user(it.id(), Set.of(Role.HOST))).orElseThrow();
    // then
    assertThat(payoutAccounts.show(host).account()).isEqualTo("…arte");
    assertThat(verifications.show(host).status()).isEqualTo(VerificationStatus.APPROVED);
  }

  @Test
  void shouldPrintLinesThatWorkWhenTheyArePasted() {
    // given
    var lines = DemoGuide.commands("http://localhost:" + port, LocalDate.now(clock));

    // when
    var output = Shell.run(String.join("\n", lines), Map.of());

    // then
    assertThat(output).contains("\"total\":{\"amount\":", "\"currency\":\"EUR\"", "\"kind\":\"NIGHTS\"");
  }

  @Test
  void shouldPrintAccountsAndWhereTheApiIs() {
    // when
    var text = DemoGuide.text("http://localhost:9000", LocalDate.parse("2026-11-22"));

    // then
    assertThat(text).contains("http://localhost:9000/swagger-ui.html", "guest@roost.example  password",
        "host@roost.example   password", "admin@roost.example  password", "checkIn=2027-01-03&checkOut=2027-01-06");
  }

  private List<String> users() {
    return db.select(Tables.USER_ACCOUNT.ID).from(Tables.USER_ACCOUNT).orderBy(Tables.USER_ACCOUNT.ID)
        .fetch(row -> row.value1().toString());
  }
}
