package roosttest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.IdentityFixture.anImport;
import static roosttest.identity.UserFixture.NOON;
import static roosttest.identity.UserFixture.aUser;
import static roosttest.identity.UserFixture.profile;

import dev.roost.identity.contract.IdentityRefusal.EmailTaken;
import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.ExternalReference;
import dev.roost.identity.domain.ImportedHost;
import dev.roost.identity.domain.User;
import dev.roost.identity.domain.Users;
import dev.roost.identity.domain.Users.Addition;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What every store of users does. */
public abstract class UsersContract {

  protected abstract Users users();

  @Test
  void shouldFindWhatWasAdded() {
    // given
    var user = aUser().named("Zo\u00eb \uD83E\uDD89").whoHosts().whoAdministers().unstored().build();
    // when
    var added = users().add(user);
    // then
    assertThat(added).isEqualTo(Addition.ADDED);
    var found = users().find(user.id()).orElseThrow().snapshot();
    assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(user.snapshot());
    assertThat(found.version()).isEqualTo(1);
    assertThat(users().lock(user.id()).orElseThrow().snapshot()).isEqualTo(found);
    assertThat(users().find(Actors.someone())).isEmpty();
    assertThat(users().lock(Actors.someone())).isEmpty();
  }

  @Test
  void shouldFindManyAtOnce() {
    // given
    var anna = added(aUser().withEmail("anna.of.many@example.org"));
    var bert = added(aUser().withEmail("bert.of.many@example.org"));
    // then
    assertThat(users().find(List.of(anna.id(), Actors.someone(), bert.id(), anna.id()))).extracting(User::id)
        .containsExactlyInAnyOrder(anna.id(), bert.id());
    assertThat(users().find(List.of())).isEmpty();
  }

  @Test
  void shouldFindByMailAddress() {
    // given
    var user = added(aUser().withEmail("find.me@example.org"));
    added(aUser().withEmail("findme@example.org"));
    // then
    assertThat(users().withEmail(Email.of("Find.Me@example.org")).orElseThrow().id()).isEqualTo(user.id());
    assertThat(users().withEmail(Email.of("nobody@example.org"))).isEmpty();
  }

  @Test
  void shouldAddNoSecondUserWithTheSameAddress() {
    // given
    added(aUser().withEmail("first@example.org"));
    var second = aUser().withEmail("first@example.org").unstored().build();
    // when
    var addition = users().add(second);
    // then
    assertThat(addition).isEqualTo(Addition.EMAIL_TAKEN);
    assertThat(users().find(second.id())).isEmpty();
  }

  @Test
  void shouldAddManyWithoutAnAddress() {
    assertThat(users().add(aUser().withoutEmail().unstored().build())).isEqualTo(Addition.ADDED);
    assertThat(users().add(aUser().withoutEmail().unstored().build())).isEqualTo(Addition.ADDED);
  }

  @Test
  void shouldStoreAChange() {
    // given
    var user = added(aUser().withEmail("change@example.org").unverified());
    // when
    user.changeProfile(user.version(), profile("Changed"));
    user.verifyEmail(Email.of("change@example.org"), NOON);
    user.grant(Role.ADMIN);
    users().save(user);
    // then
    var found = users().find(user.id()).orElseThrow();
    assertThat(found.snapshot()).usingRecursiveComparison().ignoringFields("version").isEqualTo(user.snapshot());
    assertThat(found.version()).isEqualTo(2);
  }

  @Test
  void shouldRefuseAStaleChange() {
    // given
    var first = added(aUser());
    var second = users().find(first.id()).orElseThrow();
    users().save(first);
    // when
    var refused = catchThrowableOfType(Refused.class, () -> users().save(second));
    // then
    assertThat(refused.refusal()).isEqualTo(new VersionStale("profile", 2));
  }

  @Test
  void shouldRefuseTheAddressOfAnother() {
    // given
    added(aUser().withEmail("mine@example.org"));
    var host = added(UserFixture.anImportedHost("test:taken"));
    host.invite(Email.of("mine@example.org"));
    // when
    var refused = catchThrowableOfType(Refused.class, () -> users().save(host));
    // then
    assertThat(refused.refusal()).isEqualTo(new EmailTaken("mine@example.org"));
  }

  @Test
  void shouldTakeInHostsOnce() {
    // given
    var hosts = List.of(anImport("test:1", "Anna"), anImport("test:2", "Bert"));
    // when
    var first = users().takeIn(hosts);
    var again = users().takeIn(List.of(anImport("test:1", "Anna"), anImport("test:3", "Cara")));
    // then
    assertThat(first).containsOnlyKeys(new ExternalReference("test:1"), new ExternalReference("test:2"));
    assertThat(again).containsOnlyKeys(new ExternalReference("test:1"), new ExternalReference("test:3"));
    assertThat(again.get(new ExternalReference("test:1"))).isEqualTo(first.get(new ExternalReference("test:1")));
    var anna = users().find(idOf("test:1", first)).orElseThrow();
    assertThat(anna.profile().name()).isEqualTo("Anna");
    assertThat(anna.roles()).containsExactly(Role.HOST);
    assertThat(anna.email()).isEmpty();
    assertThat(anna.version()).isEqualTo(1);
    assertThat(anna.snapshot().createdAt()).isEqualTo(NOON);
  }

  @Test
  void shouldFollowTheOtherSystemUntilTheHostHasJoined() {
    // given
    var id = idOf("test:follows", users().takeIn(List.of(anImport("test:follows", "Anna"))));
    // when the other system renames the host
    users().takeIn(List.of(anImport("test:follows", "Annabel")));
    // then
    var renamed = users().find(id).orElseThrow();
    assertThat(renamed.profile().name()).isEqualTo("Annabel");
    assertThat(renamed.version()).isEqualTo(2);
    // and when the host has joined
    renamed.invite(Email.of("annabel@example.org"));
    renamed.verifyEmail(Email.of("annabel@example.org"), NOON);
    users().save(renamed);
    users().takeIn(List.of(anImport("test:follows", "Somebody else")));
    // then
    assertThat(users().find(id).orElseThrow().profile().name()).isEqualTo("Annabel");
  }

  @Test
  void shouldTakeInNobodyAndVeryMany() {
    // given
    var many = new ArrayList<ImportedHost>();
    for (var host = 0; host < 7_000; host++) {
      many.add(anImport("many:" + host, "Host " + host));
    }
    // when
    var taken = users().takeIn(many);
    // then
    assertThat(users().takeIn(List.of())).isEmpty();
    assertThat(taken).hasSize(7_000);
    assertThat(taken.get(new ExternalReference("many:4711"))).isEqualTo(many.get(4711).id());
  }

  @Test
  void shouldKeepInstantsToTheMicrosecond() {
    // given
    var at = Instant.parse("2026-11-22T12:34:56.123456Z");
    var user = added(aUser().joinedAt(at));
    // then
    assertThat(users().find(user.id()).orElseThrow().snapshot().createdAt()).isEqualTo(at);
  }

  private static UserId idOf(String reference, Map<ExternalReference, UserId> taken) {
    return Objects.requireNonNull(taken.get(new ExternalReference(reference)));
  }

  private User added(UserFixture fixture) {
    var user = fixture.unstored().build();
    assertThat(users().add(user)).isEqualTo(Addition.ADDED);
    return users().find(user.id()).orElseThrow();
  }
}
