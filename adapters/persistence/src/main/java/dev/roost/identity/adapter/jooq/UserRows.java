package dev.roost.identity.adapter.jooq;

import static dev.roost.identity.adapter.jooq.generated.Tables.USER_ACCOUNT;
import static java.util.Objects.requireNonNull;

import dev.roost.identity.domain.Email;
import dev.roost.identity.domain.ExternalReference;
import dev.roost.identity.domain.Profile;
import dev.roost.identity.domain.User;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.UserId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Users as rows, and back. */
final class UserRows {

  /** Of those who were erased only the row is left, so that what refers to it still does. */
  static final Condition NOT_ERASED = USER_ACCOUNT.ERASED_AT.isNull();

  private UserRows() {
  }

  static User user(Record row) {
    var email = row.get(USER_ACCOUNT.EMAIL);
    var reference = row.get(USER_ACCOUNT.EXTERNAL_REFERENCE);
    var profile = Profile.of(row.get(USER_ACCOUNT.NAME), List.of(row.get(USER_ACCOUNT.LANGUAGES)),
        row.get(USER_ACCOUNT.ABOUT), row.get(USER_ACCOUNT.TIME_ZONE), row.get(USER_ACCOUNT.CURRENCY));
    return User.restore(new User.Snapshot(new UserId(row.get(USER_ACCOUNT.ID)),
        email == null ? null : new Email(email), row.get(USER_ACCOUNT.EMAIL_VERIFIED_AT), profile,
        roles(row.get(USER_ACCOUNT.ROLES)), reference == null ? null : new ExternalReference(reference),
        row.get(USER_ACCOUNT.CREATED_AT), row.get(USER_ACCOUNT.VERSION)));
  }

  /** Everything but the version. */
  static Map<Field<?>, @Nullable Object> columns(User user) {
    var state = user.snapshot();
    var row = new HashMap<Field<?>, @Nullable Object>(32);
    row.put(USER_ACCOUNT.ID, state.id().value());
    row.put(USER_ACCOUNT.EMAIL, state.email() == null ? null : state.email().value());
    row.put(USER_ACCOUNT.EMAIL_VERIFIED_AT, state.emailVerifiedAt());
    row.put(USER_ACCOUNT.NAME, state.profile().name());
    row.put(USER_ACCOUNT.LANGUAGES, state.profile().languages().toArray(String[]::new));
    row.put(USER_ACCOUNT.ABOUT, state.profile().about());
    row.put(USER_ACCOUNT.TIME_ZONE, state.profile().timeZone().getId());
    row.put(USER_ACCOUNT.CURRENCY, state.profile().currency().code());
    row.put(USER_ACCOUNT.ROLES, state.roles().stream().map(Role::name).sorted().toArray(String[]::new));
    row.put(USER_ACCOUNT.EXTERNAL_REFERENCE, state.reference() == null ? null : state.reference().value());
    row.put(USER_ACCOUNT.CREATED_AT, state.createdAt());
    return row;
  }

  static Set<Role> roles(String... stored) {
    return Arrays.stream(requireNonNull(stored)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
