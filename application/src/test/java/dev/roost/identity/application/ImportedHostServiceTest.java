package dev.roost.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static roosttest.identity.UserFixture.NOON;

import dev.roost.identity.api.ImportHost;
import dev.roost.identity.api.ImportedHosts;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class ImportedHostServiceTest extends IdentityTest {

  private static final Actor IMPORT = Actor.system("import");

  @Test
  void shouldTakeEachHostInOnce() {
    // given
    var hosts = List.of(host("test:1", "Anna"), host("test:2", ""), host("test:1", "Annabel"));
    // when
    var first = the(ImportedHosts.class).importHosts(IMPORT, hosts);
    var again = the(ImportedHosts.class).importHosts(IMPORT, hosts);
    // then
    assertThat(first).containsOnlyKeys("test:1", "test:2").isEqualTo(again);
    assertThat(users().all()).extracting(user -> user.profile().name())
        .containsExactlyInAnyOrder("Annabel", "Host");
    assertThat(mailbox().sent()).isEmpty();
  }

  @Test
  void shouldKnowSinceWhenAHostIsThere() {
    // given
    var since = Instant.parse("2011-05-06T00:00:00Z");
    // when
    var taken = the(ImportedHosts.class).importHosts(IMPORT,
        List.of(new ImportHost("test:1", "Anna", "Hello.", since), host("test:2", "Bert")));
    // then
    var anna = users().find(Objects.requireNonNull(taken.get("test:1"))).orElseThrow().snapshot();
    var bert = users().find(Objects.requireNonNull(taken.get("test:2"))).orElseThrow().snapshot();
    assertThat(anna.createdAt()).isEqualTo(since);
    assertThat(anna.profile().about()).isEqualTo("Hello.");
    assertThat(bert.createdAt()).isEqualTo(NOON);
  }

  @Test
  void shouldServeRoostItselfOnly() {
    assertThat(refusalOf(() -> the(ImportedHosts.class).importHosts(Actors.admin(), List.of())))
        .isEqualTo(new NotAllowed("import hosts"));
  }

  @Test
  void shouldRefuseAReferenceThatNamesNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> the(ImportedHosts.class).importHosts(IMPORT, List.of(host(" ", "Anna"))));
  }

  private static ImportHost host(String reference, String name) {
    return new ImportHost(reference, name, null, null);
  }
}
