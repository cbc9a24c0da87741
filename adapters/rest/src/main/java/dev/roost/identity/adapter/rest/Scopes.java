package dev.roost.identity.adapter.rest;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Scopes as clients write them. */
final class Scopes {

  private static final Map<String, Scope> BY_CODE = Arrays.stream(Scope.values())
      .collect(toUnmodifiableMap(Scope::code, Function.identity()));
  private static final String CHOICE = Arrays.stream(Scope.values()).map(Scope::code)
      .collect(joining(", ", "must be some of ", ""));

  private Scopes() {
  }

  static Set<Scope> of(Collection<String> codes) {
    return codes.stream().map(code -> Optional.ofNullable(BY_CODE.get(code))
        .orElseThrow(() -> new Refused(new InvalidField("scopes", CHOICE)))).collect(toUnmodifiableSet());
  }

  static List<String> codes(Collection<Scope> scopes) {
    return scopes.stream().sorted().map(Scope::code).toList();
  }
}
