package dev.roost.http;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.identity.UserFixture.aUser;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import roosttest.identity.KnownUsers;
import roosttest.identity.KnownUsers.LoggedInUser;

/** What administrators see is noted, in whichever context, and those about whom it was can read it. */
@HttpTest
class AuditTest {

  private static final String ABOUT_ME = "/v1/me/audit-entries";

  @Autowired private World world;
  @Autowired private LedgerThings ledger;
  @Autowired private KnownUsers known;
  @LocalServerPort private int port;

  private LoggedInUser host;
  private LoggedInUser admin;

  @BeforeEach
  void people() {
    host = known.loggedIn(aUser().whoHosts());
    admin = known.loggedIn(aUser().whoAdministers());
  }

  @Test
  void shouldTellUsersWhoLookedAtThem() {
    // given
    var document = world.document(host.user().id());
    var id = host.user().id();
    // when
    assertThat(as(admin).get("/v1/admin/users/" + id).status()).isEqualTo(200);
    assertThat(as(admin).get("/v1/admin/verifications/" + id + "/documents/" + document).status()).isEqualTo(200);
    // then
    var seen = as(host).get(ABOUT_ME).json();
    assertThat(seen.at("/items")).hasSize(2);
    assertThat(seen.at("/items/0/what").asString()).startsWith("payout.").endsWith(".download");
    assertThat(seen.at("/items/0/objects/0").asString()).isEqualTo(document.toString());
    assertThat(seen.at("/items/1/what").asString()).isEqualTo("identity.UserAdministration.show");
    assertThat(seen.at("/items/1/by").asString()).isEqualTo(admin.user().id().toString());
  }

  @Test
  void shouldNoteWhatIsNamedByIdsOnly() {
    // given
    var account = ledger.payable(host.user().id());
    // when
    as(admin).get("/v1/admin/ledger/accounts/" + account + "/statement?from=2026-01-01&until=2027-01-01");
    as(admin).get("/v1/admin/users?text=somebody@example.org");
    // then
    var entries = as(admin).get("/v1/admin/audit-entries?by=" + admin.user().id()).body();
    assertThat(entries).contains("identity.UserAdministration.list").doesNotContain("somebody@example.org");
  }

  @Test
  void shouldNoteThatSomebodyHadTheirDataCopiedAndNothingElseOfWhatUsersDo() {
    // when
    as(host).get("/v1/me");
    as(host).put("/v1/me/data-export", null);
    // then
    var seen = as(host).get(ABOUT_ME).json();
    assertThat(seen.at("/items")).hasSize(1);
    assertThat(seen.at("/items/0/what").asString()).isEqualTo("privacy.OwnDataExport.request");
  }

  @Test
  void shouldNotNoteWhatWasRefused() {
    // when
    as(admin).get("/v1/admin/users/" + UUID.randomUUID());
    as(host).get("/v1/admin/users/" + admin.user().id());
    // then
    assertThat(as(admin).get("/v1/admin/audit-entries?about=" + admin.user().id()).json().at("/items")).isEmpty();
    assertThat(as(admin).get("/v1/admin/audit-entries?by=" + host.user().id()).json().at("/items")).isEmpty();
  }

  private Caller as(LoggedInUser user) {
    return Caller.at(port).as(user.bearer());
  }
}
